/*
 * Values over periods; see periods.h.
 */
#include <math.h>
#include <stdlib.h>

#include "../book/footnote.h"
#include "periods.h"

bool
periods_start(struct periods *p, const struct choice *c)
{
	*p = (struct periods){ .choice = c, .unknown = c->sparse };
	p->source = (struct series_source){ .keys = c->keys, .nkeys = c->nkeys,
	    .period = c->period, .value = c->wide ? "value" : c->value, .gaps = true };
	return series_start(&p->series, &p->source);
}

/* Where a table has its periods side by side. */
struct sides {
	struct side {
		size_t column;
		struct period period;
	} *list;
	size_t n, cap;
	size_t *keys;
	struct slice *tuple;
};

static bool
find_sides(struct sides *s, const struct choice *c, struct feed *f)
{
	struct period p;

	s->keys = calloc(c->nkeys + 1, sizeof(*s->keys));
	s->tuple = calloc(c->nkeys + 1, sizeof(*s->tuple));
	if (s->keys == NULL || s->tuple == NULL)
		goto memory;
	for (size_t i = 0; i < c->nkeys; i++)
		if (!feed_column(f, c->keys[i], "-k names others", &s->keys[i]))
			return false;
	for (size_t i = 0; i < f->t.ncolumns; i++) {
		if (!period_parse(f->t.names[i], &p) || p.unit == PERIOD_ALL)
			continue;
		if (!mem_grow(&s->list, &s->cap, s->n + 1, sizeof(*s->list)))
			goto memory;
		s->list[s->n++] = (struct side){ i, p };
	}
	return true;
memory:
	diag_memory(f->t.diag);
	return false;
}

/* A row with a value for each period; what is empty has no record. */
static bool
read_sides(struct periods *p, const struct sides *s, struct feed *f)
{
	struct tsv *t = &f->t;
	struct amount a;

	for (size_t i = 0; i < p->choice->nkeys; i++)
		s->tuple[i] = t->cells[s->keys[i]];
	for (size_t i = 0; i < s->n; i++) {
		size_t column = s->list[i].column;

		if (t->cells[column].len == 0) {
			if (!series_put_empty(&p->series, s->tuple, s->list[i].period, t->diag))
				return false;
			continue;
		}
		if (!amount_parse(t->cells[column], &a)) {
			tsv_complain(t, column, "a number");
			return false;
		}
		if (!series_put(&p->series, s->tuple, s->list[i].period, a, t, column))
			return false;
	}
	return true;
}

static bool
read_wide(struct periods *p, struct feed *f)
{
	struct sides s = { 0 };
	enum tsv_status status = TSV_ERROR;

	if (find_sides(&s, p->choice, f))
		while ((status = feed_next(f)) == TSV_ROW)
			if (!read_sides(p, &s, f)) {
				status = TSV_ERROR;
				break;
			}
	free(s.list);
	free(s.keys);
	free(s.tuple);
	return status == TSV_END;
}

bool
periods_read(struct periods *p, struct feed *f)
{
	return p->choice->wide ? read_wide(p, f) : series_read_rows(&p->series, &f->t);
}

bool
periods_arrange(struct periods *p, struct timeline_years years, day_t today, struct diag *d)
{
	if (!series_arrange(&p->series, years, today, d))
		return false;
	p->cells = calloc(p->series.time.nshown + 1, sizeof(*p->cells));
	p->values = calloc(p->series.time.nshown + 1, sizeof(*p->values));
	if (p->cells == NULL || p->values == NULL) {
		diag_memory(d);
		return false;
	}
	for (size_t line = 0; line < p->series.nlines && !p->unknown; line++) {
		periods_values(p, line);
		for (size_t i = 0; i < p->series.time.nshown; i++)
			p->unknown = p->unknown || periods_empty(p, i);
	}
	return true;
}

size_t
periods_lines(const struct periods *p)
{
	return p->series.nlines;
}

size_t
periods_count(const struct periods *p)
{
	return p->series.time.nshown;
}

const char *
periods_unit(const struct periods *p)
{
	static const char *const names[] = { [PERIOD_YEAR] = "year", [PERIOD_QUARTER] = "quarter",
	    [PERIOD_MONTH] = "month", [PERIOD_WEEK] = "week", [PERIOD_DAY] = "day",
	    [PERIOD_ALL] = "period" };

	return p->series.time.nshown == 0 ? "period" : names[p->series.time.shown[0].period.unit];
}

struct slice
periods_name(struct periods *p, size_t line)
{
	size_t number = series_key(&p->series, line);
	bool ok = true;

	p->name.len = 0;
	for (size_t i = 0; i < p->source.nkeys && ok; i++)
		ok = choice_join(&p->name, 0, keys_text(&p->series.keys, number, i));
	if (!ok)
		return (struct slice){ NULL, 0 };
	return p->name.len == 0 ? SLICE("") : buf_slice(&p->name);
}

/* A cell without a number: of a table that has a row for each, one without a row is 0. */
static bool
is_unknown(const struct periods *p, size_t period)
{
	const struct series_cell *cell = &p->cells[period];

	return !cell->known && (cell->empty || p->choice->sparse);
}

struct slice
periods_apart(const struct periods *p, size_t line)
{
	for (size_t i = 0; i < p->source.nkeys && p->choice->apart != NULL; i++)
		if (strcmp(p->source.keys[i], p->choice->apart) == 0)
			return keys_text(&p->series.keys, series_key(&p->series, line), i);
	return SLICE("");
}

const double *
periods_values(struct periods *p, size_t line)
{
	const struct timeline *time = &p->series.time;

	series_cells(&p->series, line, p->cells);
	for (size_t i = 0; i < time->nshown; i++)
		p->values[i] = time->shown[i].state == TIMELINE_NO_RECORD || is_unknown(p, i) ?
		    NAN : amount_value(p->cells[i].value);
	return p->values;
}

bool
periods_empty(const struct periods *p, size_t period)
{
	return p->series.time.shown[period].state != TIMELINE_NO_RECORD &&
	    p->cells[period].empty && !p->cells[period].known;
}

size_t
periods_format(const struct periods *p, size_t period, char out[AMOUNT_TEXT_MAX])
{
	return amount_format(p->cells[period].value, out);
}

bool
periods_whole(const struct periods *p, size_t period)
{
	enum timeline_state state = p->series.time.shown[period].state;

	return state == TIMELINE_WHOLE || state == TIMELINE_NO_RECORD;
}

static const char *
mark(enum timeline_state state, bool ascii)
{
	return ascii && state == TIMELINE_PARTLY ? "+" : footnote_mark(state);
}

size_t
periods_period(const struct periods *p, size_t period, char out[PERIODS_NAME_MAX])
{
	const struct timeline_period *t = &p->series.time.shown[period];
	const char *sign = mark(t->state, p->ascii);
	size_t len = period_format(t->period, out);

	memcpy(out + len, sign, strlen(sign) + 1);
	return len + strlen(sign);
}

static bool
add_day(struct buf *b, day_t day)
{
	char text[DATE_TEXT_MAX];

	return buf_add(b, text, date_format((struct date){ DATE_DAY, day }, text));
}

static bool
say(struct buf *b, const char *words)
{
	return buf_add(b, words, strlen(words));
}

static bool
note(const struct timeline_period *t, bool ascii, struct buf *b)
{
	char name[PERIOD_TEXT_MAX];
	bool begun = t->state == TIMELINE_PARTLY;

	return say(b, mark(t->state, ascii)) && buf_char(b, ' ') &&
	    buf_add(b, name, period_format(t->period, name)) &&
	    say(b, begun ? " is known from " : " is not over: up to ") &&
	    add_day(b, begun ? t->first : t->last) && say(b, begun ? " on.\n" : ".\n");
}

bool
periods_notes(const struct periods *p, struct buf *b)
{
	const struct timeline *time = &p->series.time;
	size_t unknown = 0;
	bool ok = true;

	for (size_t i = 0; i < time->nshown && ok; i++) {
		enum timeline_state state = time->shown[i].state;

		unknown += state == TIMELINE_NO_RECORD;
		if (state == TIMELINE_UNFINISHED || state == TIMELINE_PARTLY)
			ok = note(&time->shown[i], p->ascii, b);
	}
	return ok && (unknown == 0 || say(b,
	    "Where nothing is drawn there is no record at all.\n")) &&
	    (!p->unknown || say(b, p->choice->sparse ?
	    "Where nothing is drawn the table has no row, which is not to say 0.\n" :
	    "Where nothing is drawn the table has no number.\n"));
}

void
periods_free(struct periods *p)
{
	series_free(&p->series);
	free(p->cells);
	free(p->values);
	buf_free(&p->name);
}
