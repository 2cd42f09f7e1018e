/*
 * The money in an entry; see payment.h.
 */
#include "payment.h"

void
payment_warn(const struct entry *e, const struct tag_use *use, const struct names *tags,
    struct diag *d, const char *what)
{
	struct slice tag = names_text(tags, use->tag);

	diag_warn(d, (struct place){ .file = e->file, .line = e->line },
	    "'#%.*s=%.*s' %s; not counted", DIAG_SLICE(tag), DIAG_SLICE(use->value), what);
}

enum money_status
payment_read(const struct entry *e, const struct tag_use *use, const struct names *tags,
    struct diag *d, struct money *money)
{
	enum money_status status = money_parse(use->value, money);

	if (status == MONEY_NONE)
		payment_warn(e, use, tags, d, "is no amount of money, "
		    "such as 1200, 12,50, \xe2\x82\xac" "860 or 12k");
	else if (status == MONEY_AMBIGUOUS)
		payment_warn(e, use, tags, d, "can be read as thousands or as decimals: "
		    "write it without the mark, or with two decimals");
	return status;
}
