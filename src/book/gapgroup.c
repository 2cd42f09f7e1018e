/*
 * Gaps by tag or group; see gapgroup.h.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "../stats/median.h"
#include "../table/row.h"
#include "gapgroup.h"

/* A person of the list under a tag or group. */
struct pair {
	uint32_t key;		/* a tag's name_id, or a group's number */
	uint32_t line;		/* of the list */
};

struct pairs {
	struct pair *list;
	size_t n, cap;
};

/* What there was with all who have it. */
struct gapgroup {
	struct slice key, text;
	size_t contacts;
	bool has_gap;
	int32_t gap;		/* the median of theirs, in days */
	struct gapshare share;
	size_t statuses[GAP_STATUSES];
};

struct gapgroups {
	struct gapgroup *list;
	size_t n, cap;
};

static bool
add_pair(struct pairs *p, uint32_t key, size_t line)
{
	if (!mem_grow(&p->list, &p->cap, p->n + 1, sizeof(*p->list)))
		return false;
	p->list[p->n++] = (struct pair){ key, (uint32_t)line };
	return true;
}

/* The groups of the people of the list. */
static bool
pair_groups(struct pairs *p, const struct gaplist *l, const struct gaptags *t)
{
	for (size_t i = 0; i < l->n; i++) {
		vocab_set groups = gaptags_of(t, l->lines[i].gap.contact).groups;

		for (uint32_t g = 0; groups != 0; g++, groups >>= 1)
			if ((groups & 1) != 0 && !add_pair(p, g, i))
				return false;
	}
	return true;
}

/* The tags of the people of the list. */
static bool
pair_tags(struct pairs *p, const struct gaplist *l, const struct gaptags *t, uint32_t people)
{
	uint32_t *line = calloc((size_t)people + 1, sizeof(*line));	/* plus 1, by contact */
	bool ok = line != NULL;

	for (size_t i = 0; i < l->n && ok; i++)
		line[l->lines[i].gap.contact] = (uint32_t)i + 1;
	for (size_t i = 0; i < t->pairs.size && ok; i++) {
		const struct cell_entry *e = &t->pairs.list[i];

		if (e->used && line[e->key.z] > 0)
			ok = add_pair(p, e->key.y, line[e->key.z] - 1);
	}
	free(line);
	return ok;
}

static int
by_key(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	return x->key < y->key ? -1 : x->key > y->key;
}

static void
name_group(struct gapgroup *g, uint32_t key, const struct gaptags *t)
{
	if (t->by == GAP_BY_GROUP) {
		g->key = g->text = vocab_group_name(t->taxa.vocab, key);
	} else {
		g->key = names_key(t->taxa.names, key);
		g->text = names_text(t->taxa.names, key);
	}
}

/* Sum up the people of one key; `gaps` has room for them all. */
static void
sum_up(struct gapgroup *g, const struct pair *pairs, size_t n, const struct gaplist *l,
    int32_t *gaps)
{
	size_t ngaps = 0;

	g->contacts = n;
	for (size_t i = 0; i < n; i++) {
		const struct gap *one = &l->lines[pairs[i].line].gap;

		g->share.free += one->person->free;
		g->share.sell += one->person->sell;
		g->share.other += one->person->other;
		g->statuses[one->status]++;
		if (one->last.precision != DATE_NONE)
			gaps[ngaps++] = one->elapsed;
	}
	g->has_gap = ngaps > 0;
	if (g->has_gap)
		g->gap = median(gaps, ngaps);
}

/* One for each key of the pairs, which are put in order. */
static bool
make_groups(struct gapgroups *groups, struct pairs *p, const struct gaplist *l,
    const struct gaptags *t)
{
	int32_t *gaps = calloc(l->n + 1, sizeof(*gaps));
	bool ok = gaps != NULL;

	if (p->n > 1)
		qsort(p->list, p->n, sizeof(*p->list), by_key);
	for (size_t i = 0, end; i < p->n && ok; i = end) {
		struct gapgroup g = { 0 };

		for (end = i + 1; end < p->n && p->list[end].key == p->list[i].key; end++)
			;
		name_group(&g, p->list[i].key, t);
		if (!gaptags_wanted(t, g.key))
			continue;
		sum_up(&g, p->list + i, end - i, l, gaps);
		ok = mem_grow(&groups->list, &groups->cap, groups->n + 1, sizeof(*groups->list));
		if (ok)
			groups->list[groups->n++] = g;
	}
	free(gaps);
	return ok;
}

static int
by_contacts(const void *a, const void *b)
{
	const struct gapgroup *x = a, *y = b;

	if (x->contacts != y->contacts)
		return x->contacts > y->contacts ? -1 : 1;
	return slice_compare(x->key, y->key);
}

static bool
put_group(struct row *r, const struct gapgroup *g, struct buf *share)
{
	row_text(r, g->text);
	row_count(r, g->contacts);
	if (g->has_gap)
		row_count(r, (uint64_t)g->gap);
	else
		row_empty(r);
	if (r->people) {
		share->len = 0;
		if (!gapshare_range(&g->share, share))
			return false;
		row_text(r, buf_slice(share));
	} else {
		row_count(r, g->share.free);
		row_count(r, g->share.sell);
		row_count(r, g->share.other);
		gapshare_cells(&g->share, r);
	}
	for (enum gap_status s = GAP_NEVER; s <= GAP_OK; s++)
		row_count(r, g->statuses[s]);
	if (r->people) {
		row_count(r, g->statuses[GAP_SNOOZED] + g->statuses[GAP_MET_ONCE]);
	} else {
		row_count(r, g->statuses[GAP_SNOOZED]);
		row_count(r, g->statuses[GAP_MET_ONCE]);
	}
	return true;
}

static bool
print_groups(const struct gaptable *how, const struct gapgroups *groups, struct table *t,
    bool people)
{
	struct row row = { .people = people };
	struct buf share = { 0 };
	bool ok = true;

	for (size_t i = 0; i < groups->n && i < (uint64_t)how->limit && ok; i++) {
		const struct slice *cells;

		row_start(&row);
		ok = put_group(&row, &groups->list[i], &share);
		cells = ok ? row_cells(&row) : NULL;
		ok = cells != NULL && table_row(t, cells);
	}
	row_free(&row);
	buf_free(&share);
	return ok;
}

bool
gapgroup_print(const struct gaptable *how, const struct gaplist *l, const struct gaptags *t,
    struct out *out)
{
	const char *name = t->by == GAP_BY_GROUP ? "group" : "tag";
	const struct column all[] = {
		{ name, COLUMN_TEXT }, { "contacts", COLUMN_NUMBER }, { "gap", COLUMN_NUMBER },
		{ "free", COLUMN_NUMBER }, { "sell", COLUMN_NUMBER }, { "other", COLUMN_NUMBER },
		{ "share_low", COLUMN_NUMBER }, { "share_high", COLUMN_NUMBER },
		{ "never", COLUMN_NUMBER }, { "overdue", COLUMN_NUMBER }, { "due", COLUMN_NUMBER },
		{ "ok", COLUMN_NUMBER }, { "snoozed", COLUMN_NUMBER },
		{ "met_once", COLUMN_NUMBER },
	};
	/* for people the share is one, and what needs no care is: it fits a terminal */
	const struct column few[] = {
		all[0], all[1], all[2], { "share", COLUMN_TEXT }, all[8], all[9], all[10], all[11],
		{ "rest", COLUMN_NUMBER },
	};
	bool people = how->layout == LAYOUT_TABLE || how->layout == LAYOUT_MD;
	struct pairs pairs = { 0 };
	struct gapgroups groups = { 0 };
	struct table *table = table_new(out, how->layout, people ? few : all,
	    people ? sizeof(few) / sizeof(few[0]) : sizeof(all) / sizeof(all[0]), how->safe);
	bool ok = table != NULL && gaptable_title(how, table, l, l->n);

	ok = ok && (t->by == GAP_BY_GROUP ? pair_groups(&pairs, l, t) :
	    pair_tags(&pairs, l, t, names_count(how->contacts)));
	ok = ok && make_groups(&groups, &pairs, l, t);
	if (ok && groups.n > 1)
		qsort(groups.list, groups.n, sizeof(*groups.list), by_contacts);
	ok = ok && print_groups(how, &groups, table, people);
	free(pairs.list);
	free(groups.list);
	if (!ok) {
		table_free(table);
		return false;
	}
	return table_finish(table);
}
