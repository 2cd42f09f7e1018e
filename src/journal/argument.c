/*
 * Values of the journal as they are given to options; see argument.h.
 */
#include <string.h>

#include "argument.h"
#include "date.h"
#include "tag.h"

static bool
parse(const char *text, struct date *date)
{
	struct date_match m;

	*date = (struct date){ .precision = DATE_DAY };
	if (strcmp(text, "today") == 0) {
		date->first = day_now();
		return true;
	}
	if (strcmp(text, "yesterday") == 0) {
		date->first = day_now() - 1;
		return true;
	}
	m = date_whole(slice_from(text), DATE_ORDER_NONE);
	*date = m.date;
	return m.status == DATE_FOUND;
}

bool
argument_first_day(const char *text, day_t *day)
{
	struct date date;

	if (!parse(text, &date))
		return false;
	*day = date.first;
	return true;
}

bool
argument_last_day(const char *text, day_t *day)
{
	struct date date;

	if (!parse(text, &date))
		return false;
	*day = date_last(date);
	return true;
}

bool
argument_at_sign(const char *text, enum at_sign *at)
{
	if (strcmp(text, "contact") == 0)
		*at = AT_CONTACT;
	else if (strcmp(text, "tag") == 0)
		*at = AT_TAG;
	else
		return false;
	return true;
}

int
argument_tags(const struct words *tags, const char *option, struct diag *d)
{
	for (size_t i = 0; i < tags->n; i++) {
		struct slice tag = slice_from(tags->list[i]);

		if (!tag_whole(&tag))
			return option_wrong(d, option, tags->list[i], ARGUMENT_A_TAG);
	}
	return OPTION_GO_ON;
}
