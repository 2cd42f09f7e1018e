/*
 * Ratios of two keys; see ratio.h.
 */
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "ratio.h"

/* A search: what is compared is the folded form, in which names are the same. */
struct search {
	const struct keys *keys;
	bool short_names;	/* what a key ends in will do */
	bool failed;		/* memory ran out */
	struct buf name, key;
	size_t found;		/* readings */
	struct ratio ratio;	/* the first */
	struct slice sides[2][2];	/* as written, of the first two */
};

static bool
fold(struct search *s, struct slice text, struct buf *to)
{
	to->len = 0;
	s->failed = s->failed || !name_fold(text, to);
	return !s->failed;
}

/* Whether a text ends in another after a `/`. */
static bool
ends_in(struct slice text, struct slice end)
{
	return text.len > end.len && text.ptr[text.len - end.len - 1] == '/' &&
	    memcmp(text.ptr + text.len - end.len, end.ptr, end.len) == 0;
}

/* The one key that ends so; SIZE_MAX when there is none, or when there are several. */
static size_t
find_short(struct search *s, struct slice name)
{
	size_t found = SIZE_MAX;

	if (!fold(s, name, &s->name))
		return SIZE_MAX;
	for (size_t i = 0; i < s->keys->count; i++) {
		if (!fold(s, keys_text(s->keys, i, 0), &s->key))
			return SIZE_MAX;
		if (!ends_in(buf_slice(&s->key), buf_slice(&s->name)))
			continue;
		if (found != SIZE_MAX)
			return SIZE_MAX;
		found = i;
	}
	return found;
}

/* The key that is named so; SIZE_MAX for none. */
static size_t
find_key(struct search *s, struct slice name)
{
	name_id id;

	if (name.len > 0 && name.ptr[0] == '#')
		name = slice_skip(name, 1);
	id = name.len == 0 ? NAME_NONE : keys_find(s->keys, name);
	for (size_t i = 0; i < s->keys->count && id != NAME_NONE; i++)
		if (keys_has(s->keys, i, id))
			return i;
	return name.len > 0 && s->short_names ? find_short(s, name) : SIZE_MAX;
}

/* What stands behind the `/`: a key, or the part and a key with a `+` between. */
static size_t
find_other(struct search *s, struct slice text, size_t part, bool *both)
{
	size_t other = find_key(s, text);

	*both = false;
	for (size_t i = 0; i < text.len && other == SIZE_MAX; i++) {
		size_t one, two;

		if (text.ptr[i] != '+')
			continue;
		one = find_key(s, (struct slice){ text.ptr, i });
		two = find_key(s, slice_skip(text, i + 1));
		*both = one == part || two == part;
		if (*both)
			other = one == part ? two : one;
	}
	return other;
}

/* Whether a key is below another, or both have one parent. */
static enum ratio_kind
kind_of(struct search *s, size_t part, size_t other)
{
	struct slice a, b;
	size_t parent = 0;

	if (!fold(s, keys_text(s->keys, part, 0), &s->name) ||
	    !fold(s, keys_text(s->keys, other, 0), &s->key))
		return RATIO_RATE;
	a = buf_slice(&s->name);
	b = buf_slice(&s->key);
	if (a.len > b.len && a.ptr[b.len] == '/' && memcmp(a.ptr, b.ptr, b.len) == 0)
		return RATIO_OF_WHOLE;
	for (size_t i = 0; i < a.len; i++)
		parent = a.ptr[i] == '/' ? i + 1 : parent;
	return parent > 0 && b.len > parent && memcmp(a.ptr, b.ptr, parent) == 0 &&
	    memchr(b.ptr + parent, '/', b.len - parent) == NULL ? RATIO_OF_BOTH : RATIO_RATE;
}

/* Every reading of the argument. */
static void
read_argument(struct search *s, struct slice written)
{
	for (size_t i = 0; i < written.len && s->found < 2; i++) {
		struct slice left = { written.ptr, i }, right = slice_skip(written, i);
		size_t part, other;
		bool both;

		if (right.ptr[0] != '/' || (part = find_key(s, left)) == SIZE_MAX)
			continue;
		right = slice_skip(right, 1);
		other = find_other(s, right, part, &both);
		if (other == SIZE_MAX || other == part)
			continue;
		s->sides[s->found][0] = left;
		s->sides[s->found][1] = right;
		if (s->found++ == 0)
			s->ratio = (struct ratio){ both ? RATIO_OF_BOTH :
			    kind_of(s, part, other), part, other };
	}
}

bool
ratio_find(struct ratio *ratio, const struct series *series, struct slice written, struct diag *d)
{
	struct search s = { .keys = &series->keys };

	read_argument(&s, written);
	if (s.found == 0) {
		s.short_names = true;
		read_argument(&s, written);
	}
	buf_free(&s.name);
	buf_free(&s.key);
	*ratio = s.ratio;
	if (s.failed)
		diag_memory(d);
	else if (s.found == 0)
		diag_error(d, NOWHERE, "--ratio: '%.*s' is not A/B, two keys of the table "
		    "or what only one of them ends in",
		    DIAG_SLICE(written));
	else if (s.found > 1)
		diag_error(d, NOWHERE, "--ratio: '%.*s' has more than one reading: '%.*s' / '%.*s' "
		    "and '%.*s' / '%.*s'", DIAG_SLICE(written), DIAG_SLICE(s.sides[0][0]),
		    DIAG_SLICE(s.sides[0][1]), DIAG_SLICE(s.sides[1][0]), DIAG_SLICE(s.sides[1][1]));
	return !s.failed && s.found == 1;
}

struct ratio_value
ratio_value(const struct ratio *ratio, struct amount part, struct amount other)
{
	struct ratio_value v = { .part = part, .total = other };

	if (ratio->kind == RATIO_OF_BOTH && !amount_add(&v.total, part))
		v.total = (struct amount){ .is_real = true,
		    .real = amount_value(part) + amount_value(other) };
	v.known = amount_value(v.total) > 0 && isfinite(amount_value(v.total));
	v.value = v.known ? amount_value(part) / amount_value(v.total) : 0;
	v.known = v.known && isfinite(v.value);
	v.proportion = v.known && ratio->kind != RATIO_RATE && !part.is_real &&
	    !v.total.is_real && part.whole >= 0 && part.whole <= v.total.whole;
	return v;
}

double
ratio_change(const struct ratio_value *a, const struct ratio_value *b)
{
	double x = amount_value(a->total), y = amount_value(b->total);
	double change = (amount_value(a->part) * y - amount_value(b->part) * x) / (x * y);

	/* as one fraction, so that equal ratios differ by 0; numbers too great for that apart */
	return isfinite(change) ? change : a->value - b->value;
}
