/*
 * The people of a journal as the table that relwho prints: `contact first last
 * entries free sell other days touches tags customer introduced_by revenue
 * next`, by the last contact, the latest first, then by name. For people, in
 * the layouts TABLE and MD, `contact last free sell other tags`.
 */
#ifndef BOOK_WHO_H
#define BOOK_WHO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"
#include "../base/out.h"
#include "../table/layout.h"
#include "circle.h"
#include "gaptags.h"
#include "ledger.h"

/* What is known when all was read; lent. */
struct who {
	struct circle *circle;
	const struct ledger *ledger;
	const struct gaptags *said;	/* which tags are wanted, and their rhythms */
	const struct names *tags, *contacts;
};

struct who_options {
	enum layout layout;
	bool safe;
	bool names;			/* the names alone, one a line */
	int64_t limit;			/* rows at the most */
	const name_id *with;		/* only these contacts, when there are any; lent */
	size_t nwith;
};

/*
 * Whether the options select this contact; NAME_NONE, for nobody, when they
 * name neither contacts nor tags.
 */
bool who_selects(const struct who *, const struct who_options *, name_id contact);

/* Append an account's sums, `860 EUR12500.50`; false when memory runs out. */
bool who_revenue(struct buf *, const struct ledger *, const struct ledger_account *);

/* Print; false when memory runs out. */
bool who_print(const struct who *, const struct who_options *, struct out *);

#endif
