/*
 * Money of several people; see joint.h. A group is known by its last member,
 * which knows the one before: groups that begin alike share their members.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "joint.h"

/* The group of an entry's contacts; false when memory runs out. */
static bool
find_group(struct joint *j, const struct entry *e, uint32_t *group)
{
	*group = 0;
	for (size_t i = 0; i < e->ncontacts; i++) {
		struct cell_entry *c = cells_at(&j->numbers,
		    (struct cell_key){ 0, *group, e->contacts[i] });

		if (c == NULL)
			return false;
		if (c->a == 0) {
			if (j->nmembers >= UINT32_MAX - 1 || !mem_grow(&j->members,
			    &j->members_cap, j->nmembers + 1, sizeof(*j->members)))
				return false;
			j->members[j->nmembers++] = (struct joint_member){ *group, e->contacts[i] };
			c->a = (int64_t)j->nmembers;
		}
		*group = (uint32_t)c->a;
	}
	return true;
}

/* Add to what the group bought; a sum that is too large the ledger tells of. */
static bool
add(struct joint *j, uint32_t group, struct money m)
{
	struct cell_entry *c;
	uint32_t currency;
	int64_t *cents;

	memcpy(&currency, m.currency, sizeof(currency));
	c = cells_at(&j->numbers, (struct cell_key){ 1, group, currency });
	if (c == NULL)
		return false;
	if (c->a == 0) {
		if (!mem_grow(&j->sums, &j->sums_cap, j->nsums + 1, sizeof(*j->sums)))
			return false;
		j->sums[j->nsums++] = (struct joint_sum){ m, group };
		c->a = (int64_t)j->nsums;
		return true;
	}
	cents = &j->sums[c->a - 1].money.cents;
	if (m.cents > 0 ? *cents <= INT64_MAX - m.cents : *cents >= INT64_MIN - m.cents)
		*cents += m.cents;
	return true;
}

bool
joint_entry(struct joint *j, const struct entry *e)
{
	uint32_t group = 0;

	if (e->ncontacts < 2 || !circle_counts(j->circle, e))
		return true;
	for (size_t i = 0; i < e->ntags; i++) {
		vocab_set groups;
		struct money m;

		if (e->tags[i].value.ptr == NULL)
			continue;
		if (!motives_groups(&j->circle->motives, e->tags[i].tag, &groups))
			return false;
		if ((groups & VOCAB_BIT(LEXICON_REVENUE)) == 0 ||
		    money_parse(e->tags[i].value, &m) != MONEY_FOUND)
			continue;
		if ((group == 0 && !find_group(j, e, &group)) || !add(j, group, m))
			return false;
	}
	return true;
}

bool
joint_next(const struct joint *j, uint32_t *at, name_id *contact)
{
	if (*at == 0)
		return false;
	*contact = j->members[*at - 1].contact;
	*at = j->members[*at - 1].before;
	return true;
}

void
joint_free(struct joint *j)
{
	cells_free(&j->numbers);
	free(j->sums);
	free(j->members);
	*j = (struct joint){ .circle = j->circle };
}
