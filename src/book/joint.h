/*
 * Money of entries with several contacts. Each of them has the whole amount in
 * the ledger; where people are added up it must count once. Grows with the
 * groups of people that bought something together.
 */
#ifndef BOOK_JOINT_H
#define BOOK_JOINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/cells.h"
#include "../journal/entry.h"
#include "../journal/money.h"
#include "circle.h"

/* What a group of people bought together in one currency. */
struct joint_sum {
	struct money money;
	uint32_t group;
};

/* Start from {circle}, which is lent; end with joint_free. */
struct joint {
	struct circle *circle;
	struct joint_sum *sums;
	size_t nsums, sums_cap;
	/* below: for joint.c alone */
	struct joint_member {
		uint32_t before;	/* the member before, plus 1; 0: none */
		name_id contact;
	} *members;
	size_t nmembers, members_cap;
	struct cells numbers;	/* of members: 0, before, contact; of sums: 1, group, currency */
};

/* Learn from an entry. What the ledger does not count is not either. False when memory runs out. */
bool joint_entry(struct joint *, const struct entry *);

/* The next of a group's contacts; *at starts as the group, false after the last. */
bool joint_next(const struct joint *, uint32_t *at, name_id *contact);

void joint_free(struct joint *);

#endif
