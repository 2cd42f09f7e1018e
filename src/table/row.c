/*
 * The cells of a row; see row.h.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "number.h"
#include "row.h"

void
row_start(struct row *r)
{
	r->text.len = 0;
	r->n = 0;
}

/* What was added to the text is a cell. */
static void
end_cell(struct row *r, bool ok)
{
	if (!ok || !mem_grow(&r->ends, &r->cap, r->n + 1, sizeof(*r->ends)))
		r->failed = true;
	else
		r->ends[r->n++] = r->text.len;
}

void
row_text(struct row *r, struct slice s)
{
	end_cell(r, buf_add(&r->text, s.ptr, s.len));
}

void
row_empty(struct row *r)
{
	end_cell(r, true);
}

void
row_count(struct row *r, uint64_t n)
{
	char text[NUMBER_TEXT_MAX];

	row_text(r, (struct slice){ text, number_whole(n, text) });
}

void
row_change(struct row *r, struct slice number)
{
	bool above = number.len > 0 && number.ptr[0] != '-' && !slice_equal(number, SLICE("0"));

	end_cell(r, (!r->people || !above || buf_char(&r->text, '+')) &&
	    buf_add(&r->text, number.ptr, number.len));
}

void
row_join(struct row *r)
{
	size_t start, middle, len;

	if (r->failed)
		return;
	r->n--;
	start = r->n < 2 ? 0 : r->ends[r->n - 2];
	middle = r->ends[r->n - 1];
	len = r->text.len - middle;
	if (start < middle && len > 0) {
		if (!buf_char(&r->text, ' ')) {
			r->failed = true;
			return;
		}
		memmove(r->text.ptr + middle + 1, r->text.ptr + middle, len);
		r->text.ptr[middle] = ' ';
	}
	r->ends[r->n - 1] = r->text.len;
}

/*
 * A number by one of the printf formats that this file alone gives. Adding
 * 0 makes -0 a plain 0.
 */
#define CELL(r, format, value) do { \
	char text_[352]; \
	int len_ = snprintf(text_, sizeof(text_), format, (value) + 0.0); \
	row_text(r, (struct slice){ text_, (size_t)len_ }); \
} while (0)

void
row_slope(struct row *r, double slope)
{
	double size = fabs(slope);

	if (!r->people)
		CELL(r, "%.6g", slope);
	else if (!(size > 0))
		CELL(r, "%.1f", 0.0);
	else if (size < 0.05 || size >= 1e9)
		CELL(r, "%+.1g", slope);
	else
		CELL(r, "%+.1f", slope);
}

void
row_percent(struct row *r, double percent)
{
	/* rounded first: -0.3 must not become -0 */
	double whole = round(percent), tenth = round(percent * 10) / 10;

	if (!r->people)
		CELL(r, "%.1f", tenth);
	else if (!(fabs(whole) > 0))
		CELL(r, "%.0f%%", 0.0);
	else
		CELL(r, "%+.0f%%", whole);
}

void
row_probability(struct row *r, double p)
{
	if (!r->people)
		CELL(r, "%.3g", p);
	else if (p < 0.001)
		row_text(r, SLICE("<0.001"));
	else
		CELL(r, "%.3f", p);
}

void
row_share(struct row *r, double share)
{
	if (!r->people)
		CELL(r, "%.6g", share);
	else
		CELL(r, "%.0f%%", round(share * 100));
}

/* Of a difference of shares, in whole points: a plain 0 has no sign. */
static double
whole_points(double difference)
{
	return round(difference * 100) + 0.0;
}

void
row_points(struct row *r, double difference)
{
	double whole = whole_points(difference);

	if (!r->people)
		CELL(r, "%.6g", difference);
	else if (!(fabs(whole) > 0))
		CELL(r, "%.0f pp", 0.0);
	else
		CELL(r, "%+.0f pp", whole);
}

void
row_span(struct row *r, double low, double high)
{
	double from = whole_points(low), to = whole_points(high);
	char text[64];
	int len = snprintf(text, sizeof(text), "(%s%.0f to %s%.0f)", from > 0 ? "+" : "", from,
	    to > 0 ? "+" : "", to);

	row_text(r, (struct slice){ text, (size_t)len });
}

/* Three decimals, or one digit of what these do not show. */
void
row_rate(struct row *r, double rate)
{
	if (!r->people)
		CELL(r, "%.6g", rate);
	else if (fabs(rate) < 0.0005 && fabs(rate) > 0)
		CELL(r, "%.1g", rate);
	else
		CELL(r, "%.3f", rate);
}

void
row_rate_change(struct row *r, double change)
{
	if (!r->people)
		CELL(r, "%.6g", change);
	else if (!(fabs(change) > 0))
		CELL(r, "%.0f", 0.0);
	else if (fabs(change) < 0.0005)
		CELL(r, "%+.1g", change);
	else
		CELL(r, "%+.3f", change);
}

void
row_ratio(struct row *r, double ratio)
{
	if (isinf(ratio))
		row_text(r, SLICE("inf"));
	else if (!r->people)
		CELL(r, "%.6g", ratio);
	else
		CELL(r, ratio < 9.995 ? "%.2f" : ratio < 99.95 ? "%.1f" : "%.0f", ratio);
}

const struct slice *
row_cells(struct row *r)
{
	size_t start = 0;

	if (r->failed || !mem_grow(&r->cells, &r->cells_cap, r->n + 1, sizeof(*r->cells))) {
		r->failed = true;
		return NULL;
	}
	for (size_t i = 0; i < r->n; i++) {
		r->cells[i] = start == r->ends[i] ? SLICE("") :
		    (struct slice){ r->text.ptr + start, r->ends[i] - start };
		start = r->ends[i];
	}
	return r->cells;
}

void
row_free(struct row *r)
{
	buf_free(&r->text);
	free(r->ends);
	free(r->cells);
	*r = (struct row){ .people = r->people };
}
