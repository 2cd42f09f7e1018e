/*
 * Days that stand in no order: the fewest that, left out, leave the others in
 * order, the oldest or the newest first, whichever it rather is.
 */
#include <stdlib.h>

#include "lint.h"

/* Days that should stand in order. */
struct run {
	const struct notice_day *days;
	size_t n;
	size_t *starts;		/* the first of the best sequence of each length, less one */
	size_t *after;		/* the next one in that sequence; SIZE_MAX: none */
};

/* What is compared: downward, the days are counted back. */
static int64_t
rank(const struct run *r, size_t i, bool down)
{
	return down ? -(int64_t)r->days[i].day : r->days[i].day;
}

/*
 * The length of the longest sequence that never falls: by patience sorting
 * (M. L. Fredman, "On computing the length of longest increasing
 * subsequences", 1975), from the end, so that of two days that are exchanged the
 * one that comes first stays. Its first is r->starts[length - 1].
 */
static size_t
longest(struct run *r, bool down)
{
	size_t length = 0;

	for (size_t i = r->n; i-- > 0;) {
		size_t low = 0, high = length;

		while (low < high) {
			size_t middle = low + (high - low) / 2;

			if (rank(r, r->starts[middle], down) >= rank(r, i, down))
				low = middle + 1;
			else
				high = middle;
		}
		r->starts[low] = i;
		r->after[i] = low > 0 ? r->starts[low - 1] : SIZE_MAX;
		if (low == length)
			length++;
	}
	return length;
}

static void
tell(struct lint *l, const struct notice_day *d, const struct notice_day *beside, bool down)
{
	char day[DATE_TEXT_MAX], other[DATE_TEXT_MAX];
	bool after = beside < d;

	date_format((struct date){ DATE_DAY, d->day }, day);
	date_format((struct date){ DATE_DAY, beside->day }, other);
	diag_rule(l->diag, d->at, SEVERITY_WARNING, "order", "%s stands %s %s, and the %s comes "
	    "first here", day, after ? "after" : "before", other, down ? "newest" : "oldest");
}

/* Tell of all that are not in the sequence; beside what of it they stand. */
static void
tell_of_others(struct lint *l, const struct run *r, size_t length, bool down)
{
	size_t last = SIZE_MAX, in = r->starts[length - 1];

	for (size_t i = 0; i < r->n; i++) {
		if (i == in) {
			last = i;
			in = r->after[i];
			continue;
		}
		/* one below another of the same day is no news */
		if (i > 0 && i - 1 != last && r->days[i - 1].day == r->days[i].day)
			continue;
		if (last != SIZE_MAX && rank(r, i, down) < rank(r, last, down))
			tell(l, &r->days[i], &r->days[last], down);
		else if (in != SIZE_MAX)
			tell(l, &r->days[i], &r->days[in], down);
	}
}

static bool
judge_run(struct lint *l, const struct notice_day *days, size_t n)
{
	struct run r = { days, n, calloc(n, sizeof(size_t)), calloc(n, sizeof(size_t)) };
	bool ok = r.starts != NULL && r.after != NULL;
	size_t up, down;

	if (ok) {
		down = longest(&r, true);
		up = longest(&r, false);
		if (down > up)
			longest(&r, true);
		tell_of_others(l, &r, down > up ? down : up, down > up);
	}
	free(r.starts);
	free(r.after);
	return ok;
}

bool
lint_order(struct lint *l)
{
	const struct notice_day *days = l->notices->days;
	size_t n = l->notices->ndays, end;

	for (size_t i = 0; i < n; i = end) {
		for (end = i + 1; end < n && days[end].run == days[i].run; end++)
			;
		if (!judge_run(l, days + i, end - i))
			return false;
	}
	return true;
}
