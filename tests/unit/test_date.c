/*
 * Written dates: each rule of reljournal(5), section D, on what people
 * write and on what only looks like a date.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/date.h"
#include "../../src/journal/month.h"

/*
 * What is expected, as text: the ISO form; `+` behind it when the year is the
 * context's; `2 readings`, `impossible`, or nothing for no date.
 */
struct row {
	const char *rule;
	const char *text;
	const char *want;
	const char *rest;	/* what is left behind the date; NULL when it does not matter */
};

#define YEAR ((struct date_context){ .year = 2024 })
#define MONTH ((struct date_context){ .year = 2024, .month = 3 })
#define DMY ((struct date_context){ .order = DATE_DMY })
#define MDY ((struct date_context){ .order = DATE_MDY })
#define NONE ((struct date_context){ .year = 0 })

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static const char *
said(const struct date_match *m, char out[32])
{
	size_t n;

	switch (m->status) {
	case DATE_ABSENT:
		return "";
	case DATE_IMPOSSIBLE:
		return "impossible";
	case DATE_AMBIGUOUS:
		return "2 readings";
	case DATE_FOUND:
		break;
	}
	n = date_format(m->date, out);
	if (m->contextual)
		memcpy(out + n, "+", 2);
	return out;
}

/* Copies the text to its exact size, so that a sanitizer sees a step too far. */
static struct slice
exact(const char *text)
{
	size_t n = strlen(text);
	char *copy = malloc(n > 0 ? n : 1);

	assert_non_null(copy);
	memcpy(copy, text, n);
	return (struct slice){ copy, n };
}

static int
check_row(const struct row *r, struct slice s, const struct date_match *m)
{
	char out[32];
	const char *got = said(m, out);
	int bad = strcmp(got, r->want) != 0;

	if (m->start > s.len || m->len > s.len - m->start)
		fail_msg("%s: '%s': %zu+%zu is outside", r->rule, r->text, m->start, m->len);
	if (m->status == DATE_ABSENT) {
		bad |= m->len != 0 || m->date.precision != DATE_NONE;
	} else {
		struct slice rest = slice_skip(s, m->start + m->len);

		bad |= m->written.len == 0 || m->written.ptr < s.ptr + m->start ||
		    m->written.ptr + m->written.len > s.ptr + m->start + m->len;
		if (r->rest != NULL)
			bad |= !slice_equal(rest, slice_from(r->rest));
	}
	if (bad)
		print_error("%s: '%s': wanted '%s' before '%s', got '%s' of %zu+%zu\n", r->rule,
		    r->text, r->want, r->rest == NULL ? "" : r->rest, got, m->start, m->len);
	return bad;
}

enum how { AT, HEADING, WHOLE, NAME };

static void
check(const struct row *rows, size_t n, enum how how, struct date_context ctx)
{
	int bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct slice s = exact(rows[i].text);
		struct date_match m;

		if (how == AT)
			m = date_at(s, ctx);
		else if (how == HEADING)
			m = date_in_heading(s, ctx);
		else if (how == WHOLE)
			m = date_whole(s, ctx.order);
		else
			m = date_of_file(rows[i].text);
		if (how == AT && m.status != DATE_ABSENT && !date_may_begin(rows[i].text[0])) {
			print_error("'%s' begins with what no date does\n", rows[i].text);
			bad++;
		}
		bad += check_row(&rows[i], how == NAME ? slice_from(rows[i].text) : s, &m);
		free((char *)(uintptr_t)s.ptr);
	}
	assert_int_equal(bad, 0);
}

static void
d1_numbers_year_first(void **state)
{
	static const struct row rows[] = {
		{ "D1", "2024-03-12", "2024-03-12", "" },
		{ "D1", "2024-03-12 Lunch", "2024-03-12", " Lunch" },
		{ "D1", "2024-03-12: Lunch", "2024-03-12", ": Lunch" },
		{ "D1", "2024/03/12 Lunch", "2024-03-12", " Lunch" },
		{ "D1", "2024.03.12 Lunch", "2024-03-12", " Lunch" },
		{ "D1", "2024_03_12", "2024-03-12", "" },
		{ "D1", "2024-3-5 x", "2024-03-05", " x" },
		{ "D1", "2024/3/5", "2024-03-05", "" },
		{ "D1", "2024.3.5.", "2024-03-05", "." },
		{ "D1", "2024-03/12", "", NULL },
		{ "D1", "2024-03", "", NULL },
		{ "D1", "2024-03-", "", NULL },
		{ "D1", "2024", "", NULL },
		{ "D1", "2024 was a good year", "", NULL },
		{ "D1", "12024-03-12", "", NULL },
		{ "D1", "02024-03-12", "", NULL },
		{ "D1", "124-03-12", "", NULL },
		{ "D1", "24-03-12", "", NULL },
		{ "D1", "20240312", "", NULL },
		{ "D1", "2024--03-12", "", NULL },
		{ "D1", "2024 -03-12", "", NULL },
		{ "D1", "2024-003-12", "", NULL },
		{ "D1", "2024-W11", "", NULL },
		{ "D1", "2024-W11-2", "", NULL },
		{ "D1", "2024-Q1", "", NULL },
		{ "D1", "2024-072", "", NULL },
		{ "D1", "0001-01-01", "0001-01-01", "" },
		{ "D1", "9999-12-31", "9999-12-31", "" },
		{ "D1", "", "", NULL },
		{ "D1", " 2024-03-12", "", NULL },
		{ "D1", "v2024.01.02", "", NULL },
		{ "D1", "1.2.3", "", NULL },
		{ "D1", "10.0.0.1", "", NULL },
		{ "D1", "192.168.1.1", "", NULL },
		{ "D1", "10.10.2024.1", "", NULL },
		{ "D1", "2024.03.12.4", "", NULL },
		{ "D1", "2024/03/12/4", "", NULL },
		{ "D1", "06-12345678", "", NULL },
		{ "D1", "06-12-34-56-78", "", NULL },
		{ "D1", "+31 6 12345678", "", NULL },
		{ "D1", "1-800-2024", "", NULL },
	};
	(void)state;
	check(rows, COUNT(rows), AT, NONE);
}

static void
d1_rfc3339(void **state)
{
	static const struct row rows[] = {
		{ "D1", "2020-01-01T14:01:00+01:00\ttext", "2020-01-01", "\ttext" },
		{ "D1", "2024-03-12T14:01:00Z x", "2024-03-12", " x" },
		{ "D1", "2024-03-12T14:01:00.123456Z", "2024-03-12", "" },
		{ "D1", "2024-03-12T23:59:60-08:00", "2024-03-12", "" },
		{ "D1", "2024-03-12t14:01:00z", "2024-03-12", "" },
		{ "D1", "2024-03-12T14:01", "2024-03-12", "" },
		{ "D1", "2024-03-12T14:01:00+0100 x", "2024-03-12", " x" },
		{ "D1", "2024-03-12 14:01:00+01:00 x", "2024-03-12", " x" },
		{ "D1", "2024-03-12T", "", NULL },
		{ "D1", "2024-03-12Tuesday", "", NULL },
		{ "D1", "2024-03-12T25:00", "", NULL },
		{ "D8", "2024-02-30T14:01:00Z", "impossible", "" },
	};
	(void)state;
	check(rows, COUNT(rows), AT, NONE);
}

static void
d1_d2_named_months(void **state)
{
	static const struct row rows[] = {
		{ "D1", "12 March 2024", "2024-03-12", "" },
		{ "D1", "12 March, 2024: x", "2024-03-12", ": x" },
		{ "D1", "12. March 2024", "2024-03-12", "" },
		{ "D1", "12th of March 2024", "2024-03-12", "" },
		{ "D1", "12th March 2024", "2024-03-12", "" },
		{ "D1", "March 12, 2024", "2024-03-12", "" },
		{ "D1", "March 12 2024", "2024-03-12", "" },
		{ "D1", "March 12th, 2024 x", "2024-03-12", " x" },
		{ "D1", "March 12,2024", "2024-03-12", "" },
		{ "D1", "July 31th, 2019", "2019-07-31", "" },
		{ "D1", "July 26, 2018 ([recording](https://x/y))", "2018-07-26",
		    " ([recording](https://x/y))" },
		{ "D1", "2016年6月27日", "2016-06-27", "" },
		{ "D1", "2016年6月27日会议", "2016-06-27", "会议" },
		{ "D1", "2016年6月", "", NULL },
		{ "D1", "2016年13月1日", "impossible", NULL },
		{ "D1", "12-mrt-2024", "2024-03-12", "" },
		{ "D1", "12-Mar-2024", "2024-03-12", "" },
		{ "D1", "Mar-12-2024", "2024-03-12", "" },
		{ "D1", "12 mrt. 2024", "2024-03-12", "" },
		{ "D1", "12.März 2024", "2024-03-12", "" },
		{ "D1", "1st January 2024", "2024-01-01", "" },
		{ "D1", "1 January2024", "", NULL },
		{ "D1", "12March 2024", "", NULL },
		{ "D1", "March12, 2024", "", NULL },
		{ "D1", "March 123, 2024", "", NULL },
		{ "D1", "March 12, 24", "", NULL },
		{ "D1", "March 12, 20245", "", NULL },
		{ "D1", "March 12, 2024a", "", NULL },
		{ "D2", "12 maart 2024", "2024-03-12", "" },
		{ "D2", "12 MAART 2024", "2024-03-12", "" },
		{ "D2", "3 mei 2021 x", "2021-05-03", " x" },
		{ "D2", "3 okt 2021", "2021-10-03", "" },
		{ "D2", "20. Februar 2016", "2016-02-20", "" },
		{ "D2", "12. März 2024", "2024-03-12", "" },
		{ "D2", "12. MÄRZ 2024", "2024-03-12", "" },
		{ "D2", "12. Ma\xcc\x88rz 2024", "2024-03-12", "" },
		{ "D2", "1. Dez. 2024", "2024-12-01", "" },
		{ "D2", "1. Jänner 2024", "2024-01-01", "" },
		{ "D2", "1er janvier 2024", "2024-01-01", "" },
		{ "D2", "14 février 2024", "2024-02-14", "" },
		{ "D2", "14 Fe\xcc\x81vrier 2024", "2024-02-14", "" },
		{ "D2", "14 févr. 2024", "2024-02-14", "" },
		{ "D2", "15 août 2024", "2024-08-15", "" },
		{ "D2", "15 aout 2024", "2024-08-15", "" },
		{ "D2", "25 décembre 2024", "2024-12-25", "" },
		{ "D2", "12\xc2\xa0mars\xc2\xa0" "2024", "2024-03-12", "" },
		{ "D2", "Sept. 3, 2024", "2024-09-03", "" },
		{ "D2", "Dec. 3, 2024", "2024-12-03", "" },
		{ "D2", "12 Marchand 2024", "", NULL },
		{ "D2", "12 marché 2024", "", NULL },
		{ "D2", "12 juillet 2024", "2024-07-12", "" },
		{ "D2", "12 juil. 2024", "2024-07-12", "" },
		{ "D2", "12 people in March 2024", "", NULL },
		{ "D7", "May 16", "", NULL },
		{ "D7", "May 16: lunch", "", NULL },
		{ "D7", "May I call you in 2024?", "", NULL },
		{ "D7", "may 2024", "", NULL },
		{ "D6", "March 2024", "", NULL },
		{ "D7", "12 March", "", NULL },
		{ "D7", "12 mars", "", NULL },
		{ "D7", "Mars 2024", "", NULL },
		{ "D7", "Jan 3 gebeld", "", NULL },
		{ "D8", "March 32, 2024", "impossible", NULL },
		{ "D8", "March 0, 2024", "impossible", NULL },
		{ "D8", "31 April 2024", "impossible", NULL },
		{ "D8", "29 February 2023", "impossible", NULL },
		{ "D8", "29 February 2024", "2024-02-29", NULL },
		{ "range", "12-14 March 2024 fair", "2024-03-12", " fair" },
		{ "range", "12 – 14 maart 2024", "2024-03-12", "" },
		{ "range", "March 12-14, 2024", "2024-03-12", "" },
		{ "range", "March 12–14, 2024: fair", "2024-03-12", ": fair" },
		{ "range", "2024-03-12 – 2024-03-14", "2024-03-12", " – 2024-03-14" },
		{ "range", "2024-03-12-14: fair", "2024-03-12", "-14: fair" },
		{ "date(1)", "Tue Mar 12 14:01:00 CET 2024", "2024-03-12", "" },
		{ "date(1)", "Tue Mar  2 14:01:00 CET 2024 x", "2024-03-02", " x" },
		{ "date(1)", "Tue Mar 12 02:01:00 PM CET 2024", "2024-03-12", "" },
		{ "date(1)", "Tue 12 Mar 2024 02:01:00 PM CET", "2024-03-12", "" },
		{ "date(1)", "di 12 mrt 2024 14:01:00 CET", "2024-03-12", "" },
		{ "date(1)", "Tue Mar 12 14:01:00 +0100 2024", "2024-03-12", "" },
		{ "asctime", "Tue Mar 12 14:01:00 2024", "2024-03-12", "" },
		{ "date(1)", "Tue Mar 12 14:01:00 CET", "", NULL },
	};
	(void)state;
	check(rows, COUNT(rows), AT, NONE);
}

static void
d3_weekdays(void **state)
{
	static const struct row rows[] = {
		{ "D3", "Tue 2024-03-12", "2024-03-12", "" },
		{ "D3", "Tuesday, 2024-03-12: x", "2024-03-12", ": x" },
		{ "D3", "di 12 mrt 2024", "2024-03-12", "" },
		{ "D3", "Di. 12. März 2024", "2024-03-12", "" },
		{ "D3", "mar. 12 mars 2024", "2024-03-12", "" },
		{ "D3", "mar 12 mars 2024", "2024-03-12", "" },
		{ "D3", "Mar 12 2024", "2024-03-12", "" },
		{ "D3", "Mar 12-03-2024", "2 readings", "" },
		{ "D3", "mardi 12 mars 2024", "2024-03-12", "" },
		{ "D3", "dinsdag, 12 maart 2024", "2024-03-12", "" },
		{ "D3", "Dienstag, den 12. März 2024", "2024-03-12", "" },
		{ "D3", "Tuesday the 12th of March 2024", "2024-03-12", "" },
		{ "D3", "Ma 25-11-2024", "2024-11-25", "" },
		{ "D3", "zo 2024-03-12", "2024-03-12", "" },
		{ "D3", "Tue 2024", "", NULL },
		{ "D3", "So what", "", NULL },
		{ "D3", "Tue2024-03-12", "", NULL },
		{ "D3", "Wednesday", "", NULL },
		{ "D3", "2024-03-12 Tue", "2024-03-12", "" },
		{ "D3", "2024-03-12 Tue: x", "2024-03-12", ": x" },
		{ "D3", "2024-03-12, dinsdag - x", "2024-03-12", " - x" },
		{ "D3", "2024-03-12 (di) x", "2024-03-12", " x" },
		{ "D3", "2024-03-12 dinsdag lunch", "2024-03-12", " lunch" },
		{ "D3", "2024-03-12 maandag belt Anna terug", "2024-03-12", " maandag belt Anna terug" },
		{ "D3", "2024-03-12 so what", "2024-03-12", " so what" },
		{ "D3", "2024-03-16 Sam called", "2024-03-16", " Sam called" },
		{ "D3", "2024-03-12 di 14:00 lunch", "2024-03-12", " lunch" },
		{ "D3", "March 12, 2024 (Tuesday)", "2024-03-12", "" },
	};
	(void)state;
	check(rows, COUNT(rows), AT, NONE);
}

static void
d4_wrapping_and_times(void **state)
{
	static const struct row rows[] = {
		{ "D4", "[2024-03-12] x", "2024-03-12", " x" },
		{ "D4", "<2024-03-12> x", "2024-03-12", " x" },
		{ "D4", "[[2024-03-12]] x", "2024-03-12", " x" },
		{ "D4", "**2024-03-12** x", "2024-03-12", " x" },
		{ "D4", "**2024-03-12**: x", "2024-03-12", ": x" },
		{ "D4", "**2024-03-12:** x", "2024-03-12", ":** x" },
		{ "D4", "**2024-03-12 Lunch** x", "2024-03-12", " Lunch** x" },
		{ "D4", "__2024-03-12__ x", "2024-03-12", " x" },
		{ "D4", "_2024-03-12_ x", "2024-03-12", " x" },
		{ "D4", "*2024-03-12* x", "2024-03-12", " x" },
		{ "D4", "~~2024-03-12~~ x", "2024-03-12", " x" },
		{ "D4", "***2024-03-12*** x", "2024-03-12", " x" },
		{ "D4", "**[[2024-03-12]]** x", "2024-03-12", " x" },
		{ "D4", "[**2024-03-12**](a.md) x", "2024-03-12", "(a.md) x" },
		{ "D4", "[2024-03-12 sync](a.md)", "2024-03-12", " sync](a.md)" },
		{ "D4", "[[2024-03-12|Tuesday]] x", "2024-03-12", " x" },
		{ "D4", "[[2024-03-12#Morning]] x", "2024-03-12", " x" },
		{ "D4", "[[2024-03-12 Kick-off]] x", "", NULL },
		{ "D4", "[[March 12th, 2024]] x", "2024-03-12", " x" },
		{ "D4", "[[2024-03-12", "", NULL },
		{ "D4", "<2024-03-12 Tue> x", "2024-03-12", " x" },
		{ "D4", "<2024-03-12 Tue 14:00-15:00> x", "2024-03-12", " x" },
		{ "D4", "<2024-03-12 is before", "", NULL },
		{ "D4", "[2024-03-12 Tue 14:00] x", "2024-03-12", " x" },
		{ "D4", "Tue **2024-03-12** x", "2024-03-12", " x" },
		{ "D4", "**Tue 2024-03-12** x", "2024-03-12", " x" },
		{ "D4", "[2020-07-01 20:00] Second", "2020-07-01", " Second" },
		{ "D4", "[2020-07-01 08:00:00 PM] x", "2020-07-01", " x" },
		{ "D4", "[1] foo", "", NULL },
		{ "D4", "[ ] 2024-03-12", "", NULL },
		{ "D4", "[x] 2024-03-12", "", NULL },
		{ "D4", "[[@Anna]]", "", NULL },
		{ "D4", "[Week 1](#week-1)", "", NULL },
		{ "D4", "<b>2024-03-12</b>", "", NULL },
		{ "D4", "* 2024-03-12", "", NULL },
		{ "D4", "[[[[[[2024-03-12]]]]]]", "2024-03-12", "" },
		{ "D4", "[[[[[[[[[[2024-03-12", "", NULL },
		{ "D4", "2024-03-12 14:01 x", "2024-03-12", " x" },
		{ "D4", "2024-03-12 14:01:05 x", "2024-03-12", " x" },
		{ "D4", "2024-03-12, 14:01 x", "2024-03-12", " x" },
		{ "D4", "2024-03-12 2:05 PM x", "2024-03-12", " x" },
		{ "D4", "2024-03-12 2:05pm: x", "2024-03-12", ": x" },
		{ "D4", "2024-03-12 2:05\xe2\x80\xafPM", "2024-03-12", "" },
		{ "D4", "2024-03-12 14:01-15:30 x", "2024-03-12", " x" },
		{ "D4", "2024-03-12 14:01 – 15:30 x", "2024-03-12", " x" },
		{ "D4", "2024-03-12 14:01:00 +0100 x", "2024-03-12", " x" },
		{ "D4", "2024-03-12 14:01:00 CET x", "2024-03-12", " x" },
		{ "D4", "2024-03-12 14:01:00 ACME", "2024-03-12", " ACME" },
		{ "D4", "2024-03-12 14.01 uur", "2024-03-12", " 14.01 uur" },
		{ "D4", "2024-03-12 25:01 x", "2024-03-12", " 25:01 x" },
		{ "D4", "2024-03-12 14:61", "2024-03-12", " 14:61" },
		{ "D4", "2024-03-12 14:01pmx", "2024-03-12", " 14:01pmx" },
		{ "D4", "2024-03-12 14 mensen", "2024-03-12", " 14 mensen" },
		{ "D4", "**2024-03-12** 14:01 x", "2024-03-12", " x" },
		{ "D4", "[[2024-03-12]] 14:01: x", "2024-03-12", ": x" },
		{ "D4", "March 12, 2024, 2:05 PM x", "2024-03-12", " x" },
		{ "D4", "2024-03-123", "", NULL },
		{ "D4", "2024-03-12a", "", NULL },
		{ "D4", "2024-03-12_x", "", NULL },
		{ "D4", "2024-03-12_ x", "", NULL },
		{ "D4", "2024-03-12__", "", NULL },
		{ "D4", "*2024-03-12_ x", "", NULL },
		{ "D4", "2024-03-12é", "", NULL },
		{ "D4", "2024-03-12日", "", NULL },
		{ "D4", "2024-03-12-meeting-notes", "2024-03-12", "-meeting-notes" },
		{ "D4", "2024-03-12 - x", "2024-03-12", " - x" },
		{ "D4", "2024-03-12–x", "2024-03-12", "–x" },
		{ "D4", "2024-03-12—x", "2024-03-12", "—x" },
		{ "D4", "2024-03-12, x", "2024-03-12", ", x" },
		{ "D4", "2024-03-12. x", "2024-03-12", ". x" },
		{ "D4", "2024-03-12; x", "2024-03-12", "; x" },
		{ "D4", "2024-03-12) x", "2024-03-12", ") x" },
		{ "D4", "2024-03-12|x", "2024-03-12", "|x" },
		{ "D4", "2024-03-12] x", "2024-03-12", "] x" },
		{ "D4", "2024-03-12\tx", "2024-03-12", "\tx" },
		{ "D4", "2024-03-12\xff", "2024-03-12", "\xff" },
		{ "D4", "2024-03-12🎉", "2024-03-12", "🎉" },
		{ "D4", "3.5.2024.", "2024-05-03", "." },
	};
	(void)state;
	check(rows, COUNT(rows), AT, NONE);
}

static void
d5_day_and_month(void **state)
{
	static const struct row none[] = {
		{ "D5", "25-11-2024", "2024-11-25", "" },
		{ "D5", "25/11/2024 x", "2024-11-25", " x" },
		{ "D5", "11/25/2024", "2024-11-25", "" },
		{ "D5", "05-05-2024", "2024-05-05", "" },
		{ "D5", "5/5/2024", "2024-05-05", "" },
		{ "D5", "02-12-2024", "2 readings", "" },
		{ "D5", "03/04/2024 x", "2 readings", " x" },
		{ "D5", "2-12-2024", "2 readings", "" },
		{ "D5", "12.03.2024", "2024-03-12", "" },
		{ "D5", "1.2.2024", "2024-02-01", "" },
		{ "D5", "09.01.2026 - Start", "2026-01-09", " - Start" },
		{ "D5", "02-12/2024", "", NULL },
		{ "D5", "02-12-24", "", NULL },
		{ "D5", "02-12-20245", "", NULL },
		{ "D5", "002-12-2024", "", NULL },
		{ "D5", "02_12_2024", "", NULL },
		{ "D8", "31-04-2024", "impossible", "" },
		{ "D8", "13-13-2024", "impossible", "" },
		{ "D8", "02-30-2024", "impossible", "" },
		{ "D8", "00-05-2024", "impossible", "" },
		{ "D8", "05-00-2024", "impossible", "" },
		{ "D8", "01-02-0000", "impossible", "" },
		{ "D8", "12.31.2024", "impossible", "" },
	}, dmy[] = {
		{ "D5", "02-12-2024", "2024-12-02", "" },
		{ "D5", "2/12/2024", "2024-12-02", "" },
		{ "D5", "12/31/2024", "2024-12-31", "" },
		{ "D5", "12.03.2024", "2024-03-12", "" },
		{ "D5", "2024-03-12", "2024-03-12", "" },
	}, mdy[] = {
		{ "D5", "02-12-2024", "2024-02-12", "" },
		{ "D5", "2/12/2024", "2024-02-12", "" },
		{ "D5", "31/12/2024", "2024-12-31", "" },
		{ "D5", "12.03.2024", "2024-03-12", "" },
	};
	(void)state;
	check(none, COUNT(none), AT, NONE);
	check(dmy, COUNT(dmy), AT, DMY);
	check(mdy, COUNT(mdy), AT, MDY);
}

static void
d7_year_context(void **state)
{
	static const struct row rows[] = {
		{ "D7", "19-08 x", "2024-08-19+", " x" },
		{ "D7", "8/19 x", "2024-08-19+", " x" },
		{ "D7", "05-05", "2024-05-05+", "" },
		{ "D7", "03-12: x", "2 readings", ": x" },
		{ "D7", "12/3", "2 readings", "" },
		{ "D7", "1/2 cup", "2 readings", " cup" },
		{ "D7", "**19-08** x", "2024-08-19+", " x" },
		{ "D7", "di 19-08: x", "2024-08-19+", ": x" },
		{ "D7", "19-08 di: x", "2024-08-19+", ": x" },
		{ "D7", "19-08 14:00 x", "2024-08-19+", " x" },
		{ "D7", "24.12. Heiligabend", "2024-12-24+", " Heiligabend" },
		{ "D7", "12.03. Start", "2024-03-12+", " Start" },
		{ "D7", "12.03 euro", "", NULL },
		{ "D7", "1.2. Scope", "", NULL },
		{ "D7", "12.50 euro", "", NULL },
		{ "D7", "50/50 deal", "", NULL },
		{ "D7", "0-12", "", NULL },
		{ "D7", "13-13", "", NULL },
		{ "D7", "32-1", "", NULL },
		{ "D7", "10-15%", "", NULL },
		{ "D7", "19-08-24", "", NULL },
		{ "D7", "06-12-34-56", "", NULL },
		{ "D7", "19-08-2023", "2023-08-19", "" },
		{ "D7", "12 March x", "2024-03-12+", " x" },
		{ "D7", "12 mrt. x", "2024-03-12+", ". x" },
		{ "D7", "March 12: x", "2024-03-12+", ": x" },
		{ "D7", "March 12th x", "2024-03-12+", " x" },
		{ "D7", "12e maart", "2024-03-12+", "" },
		{ "D7", "12-14 maart beurs", "2024-03-12+", " beurs" },
		{ "D7", "March 12-14 fair", "2024-03-12+", " fair" },
		{ "D7", "March 12 - 10 people", "2024-03-12+", " - 10 people" },
		{ "D7", "March 12 14:01 x", "2024-03-12+", " x" },
		{ "D7", "March 12 2023", "2023-03-12", "" },
		{ "D7", "di 12 mrt: x", "2024-03-12+", ": x" },
		{ "D7", "mar 12 mai: x", "2024-05-12+", ": x" },
		{ "D7", "mar 12: x", "2024-03-12+", ": x" },
		{ "D7", "12 mars : x", "2024-03-12+", " : x" },
		{ "D7", "March 12%", "", NULL },
		{ "D7", "March 12.5", "", NULL },
		{ "D7", "March 12:30", "", NULL },
		{ "D7", "March 12,500 euro", "", NULL },
		{ "D7", "March 45", "", NULL },
		{ "D7", "May I call", "", NULL },
		{ "D7", "March madness", "", NULL },
		{ "D7", "12: lunch", "", NULL },
		{ "D7", "12", "", NULL },
		{ "D6", "March 2024", "", NULL },
		{ "D6", "2024-03", "", NULL },
		{ "D8", "30-02", "impossible", "" },
		{ "D8", "February 30: x", "impossible", ": x" },
		{ "D8", "31 april", "impossible", "" },
	};
	static const struct row dmy[] = {
		{ "D7", "03-12: x", "2024-12-03+", ": x" },
		{ "D7", "12/31", "2024-12-31+", "" },
	}, mdy[] = {
		{ "D7", "03-12: x", "2024-03-12+", ": x" },
		{ "D7", "31/12", "2024-12-31+", "" },
	};
	(void)state;
	check(rows, COUNT(rows), AT, YEAR);
	check(dmy, COUNT(dmy), AT, (struct date_context){ DATE_DMY, 2024, 0 });
	check(mdy, COUNT(mdy), AT, (struct date_context){ DATE_MDY, 2024, 0 });
}

static void
d7_month_context(void **state)
{
	static const struct row rows[] = {
		{ "D7", "12: lunch", "2024-03-12+", ": lunch" },
		{ "D7", "12:lunch", "2024-03-12+", ":lunch" },
		{ "D7", "12:", "2024-03-12+", ":" },
		{ "D7", "1: x", "2024-03-01+", ": x" },
		{ "D7", "**12**: lunch", "2024-03-12+", ": lunch" },
		{ "D7", "**12:** lunch", "2024-03-12+", ":** lunch" },
		{ "D7", "12th: lunch", "2024-03-12+", ": lunch" },
		{ "D7", "di 12: lunch", "2024-03-12+", ": lunch" },
		{ "D7", "Tue 12: lunch", "2024-03-12+", ": lunch" },
		{ "D7", "12 (di): lunch", "2024-03-12+", ": lunch" },
		{ "D7", "12 eggs", "", NULL },
		{ "D7", "12 eggs: boiled", "", NULL },
		{ "D7", "12:30", "", NULL },
		{ "D7", "12:30 call", "", NULL },
		{ "D7", "12", "", NULL },
		{ "D7", "12.", "", NULL },
		{ "D7", "32: x", "", NULL },
		{ "D7", "0: x", "", NULL },
		{ "D7", "123: x", "", NULL },
		{ "D7", "03-12 x", "2024-03-12+", " x" },
		{ "D7", "12-03 x", "2024-03-12+", " x" },
		{ "D7", "12/3 x", "2024-03-12+", " x" },
		{ "D7", "10-15 people", "", NULL },
		{ "D7", "19-08 x", "", NULL },
		{ "D7", "12.03. x", "2024-03-12+", " x" },
		{ "D7", "15 april x", "2024-04-15+", " x" },
		{ "D7", "mar 12: x", "2024-03-12+", ": x" },
		{ "D7", "[1] foo", "", NULL },
		{ "D7", "[1]: foo", "2024-03-01+", ": foo" },
	};
	static const struct row february[] = {
		{ "D8", "30: x", "impossible", ": x" },
		{ "D8", "29: x", "impossible", ": x" },
		{ "D7", "28: x", "2023-02-28+", ": x" },
	};
	(void)state;
	check(rows, COUNT(rows), AT, MONTH);
	check(february, COUNT(february), AT, (struct date_context){ .year = 2023, .month = 2 });
}

static void
d8_no_such_day(void **state)
{
	static const struct row rows[] = {
		{ "D8", "2024-02-30 x", "impossible", " x" },
		{ "D8", "2023-02-29", "impossible", "" },
		{ "D8", "1900-02-29", "impossible", "" },
		{ "D8", "2000-02-29", "2000-02-29", "" },
		{ "D8", "2024-13-01", "impossible", "" },
		{ "D8", "2024-00-01", "impossible", "" },
		{ "D8", "2024-01-00", "impossible", "" },
		{ "D8", "2024-01-32", "impossible", "" },
		{ "D8", "2024-99-99", "impossible", "" },
		{ "D8", "0000-01-01", "impossible", "" },
		{ "D8", "30.02.2024", "impossible", "" },
		{ "D8", "[2024-02-30] x", "impossible", " x" },
	};
	(void)state;
	check(rows, COUNT(rows), AT, NONE);
}

static void
e1_headings(void **state)
{
	static const struct row none[] = {
		{ "E1", "2024-03-12", "2024-03-12", "" },
		{ "E1", "  2024-03-12  ", "2024-03-12", "  " },
		{ "E1", "Lunch with Anna, 2024-03-12", "2024-03-12", "" },
		{ "E1", "Lunch (12 March 2024) x", "2024-03-12", ") x" },
		{ "E1", "Lunch **12 maart 2024**", "2024-03-12", "" },
		{ "E1", "[[2024-03-12 Kick-off]]", "2024-03-12", " Kick-off]]" },
		{ "E1", "Ma 25-11-2024", "2024-11-25", "" },
		{ "E1", "Met Jan op ma 25-11-2024 gesproken", "2024-11-25", " gesproken" },
		{ "E1", "July 26, 2018 ([rec](https://x/2019-01-01))", "2018-07-26", NULL },
		{ "E1", "[rec](https://x/2019-01-01) July 26, 2018", "2018-07-26", "" },
		{ "E1", "2024-03-12 and 2024-03-14", "2024-03-12", " and 2024-03-14" },
		{ "E1", "Week 11 – 12 March 2024", "2024-03-12", "" },
		{ "E1", "Invoice INV-2024-03-12", "", NULL },
		{ "E1", "v2024.01.02", "", NULL },
		{ "E1", "Version 1.2.2024.5", "", NULL },
		{ "E1", "May 16", "", NULL },
		{ "E1", "Anna", "", NULL },
		{ "E1", "", "", NULL },
		{ "E1", "   ", "", NULL },
		{ "E1", "Het jaar 2024", "", NULL },
		{ "E1", "24/7", "", NULL },
		{ "E1", "é2024-03-12", "", NULL },
		{ "E1", "–2024-03-12", "2024-03-12", "" },
		{ "E1", "📅 2024-03-12", "2024-03-12", "" },
		{ "D5", "Lunch 02-12-2024", "2 readings", "" },
		{ "D8", "Lunch 2024-02-30", "impossible", "" },
		{ "D6", "2024", "2024", "" },
		{ "D6", " 2024 ", "2024", " " },
		{ "D6", "2024:", "2024", NULL },
		{ "D6", "**2024**", "2024", "" },
		{ "D6", "[[2024-03]]", "2024-03", "" },
		{ "D6", "2024-03", "2024-03", "" },
		{ "D6", "2024/3", "2024-03", "" },
		{ "D6", "2024_03", "2024-03", "" },
		{ "D6", "2024.03", "", NULL },
		{ "D6", "March 2024", "2024-03", "" },
		{ "D6", "maart 2024", "2024-03", "" },
		{ "D6", "mrt. 2024", "2024-03", "" },
		{ "D6", "2016年6月", "2016-06", "" },
		{ "D6", "2024-W11", "", NULL },
		{ "D6", "2024 plans", "", NULL },
		{ "D6", "Plans for 2024", "", NULL },
		{ "D6", "Plans for March 2024", "", NULL },
		{ "D6", "20245", "", NULL },
		{ "D6", "March", "", NULL },
		{ "D8", "2024-13", "impossible", "" },
		{ "D8", "0000", "impossible", "" },
	};
	static const struct row year[] = {
		{ "D7", "19-08", "2024-08-19+", "" },
		{ "D7", "19-08 Lunch", "2024-08-19+", " Lunch" },
		{ "D7", "Lunch 12 March", "2024-03-12+", "" },
		{ "D7", "Lunch ma 19-08", "2024-08-19+", "" },
		{ "D7", "Support 24/7", "", NULL },
		{ "D7", "Chapter 3-14", "", NULL },
		{ "D7", "12", "", NULL },
		{ "D7", "maart", "2024-03+", "" },
		{ "D7", "March:", "2024-03+", NULL },
		{ "D7", "Mrt.", "2024-03+", "" },
		{ "D6", "2023", "2023", "" },
		{ "D6", "March 2023", "2023-03", "" },
		{ "D7", "Maart was mooi", "", NULL },
	};
	static const struct row month[] = {
		{ "D7", "12", "2024-03-12+", "" },
		{ "D7", "12.", "2024-03-12+", "" },
		{ "D7", "12th", "2024-03-12+", "" },
		{ "D7", " 12 ", "2024-03-12+", " " },
		{ "D7", "12:", "2024-03-12+", NULL },
		{ "D7", "di 12", "2024-03-12+", "" },
		{ "D7", "12 (di)", "2024-03-12+", "" },
		{ "D7", "**12**", "2024-03-12+", "" },
		{ "D7", "12: lunch", "2024-03-12+", ": lunch" },
		{ "D7", "12 eggs", "", NULL },
		{ "D7", "Chapter 12", "", NULL },
		{ "D7", "Chapter 12: end", "", NULL },
		{ "D7", "12:30 lunch", "", NULL },
	};
	(void)state;
	check(none, COUNT(none), HEADING, NONE);
	check(year, COUNT(year), HEADING, YEAR);
	check(month, COUNT(month), HEADING, MONTH);
}

static void
d10_file_names(void **state)
{
	static const struct row rows[] = {
		{ "D10", "2024-03-12.md", "2024-03-12", NULL },
		{ "D10", "notes/2024-03-12 Anything.md", "2024-03-12", NULL },
		{ "D10", "/a/2023-01-01/2024-03-12.md", "2024-03-12", NULL },
		{ "D10", "2024_03_12.md", "2024-03-12", NULL },
		{ "D10", "journals/2024_03_12.md", "2024-03-12", NULL },
		{ "D10", "2024.03.12.md", "2024-03-12", NULL },
		{ "D10", "2024-03-12", "2024-03-12", NULL },
		{ "D10", "2024-03-12-slug.md", "2024-03-12", NULL },
		{ "D10", "2024-03-12_slug.md", "2024-03-12", NULL },
		{ "D10", "2024_03_12_slug.md", "2024-03-12", NULL },
		{ "D10", "March 12th, 2024.md", "2024-03-12", NULL },
		{ "D10", "25-11-2024.md", "2024-11-25", NULL },
		{ "D10", "2024-03-123.md", "", NULL },
		{ "D10", "2024-03-12a.md", "", NULL },
		{ "D10", "Anna 2024-03-12.md", "", NULL },
		{ "D10", "2024-03-12/Anna.md", "", NULL },
		{ "D10", "2024.md", "2024", NULL },
		{ "D10", "2024", "2024", NULL },
		{ "D10", "2024-03.md", "2024-03", NULL },
		{ "D10", "2024_03.md", "2024-03", NULL },
		{ "D10", "March 2024.md", "2024-03", NULL },
		{ "D10", "2024 plans.md", "", NULL },
		{ "D10", "2024-W11.md", "", NULL },
		{ "D10", "journal.md", "", NULL },
		{ "D10", "", "", NULL },
		{ "D10", "a/", "", NULL },
		{ "D10", "-", "", NULL },
		{ "D10", ".md", "", NULL },
		{ "D5", "02-12-2024.md", "2 readings", NULL },
		{ "D8", "2024-02-30.md", "impossible", NULL },
	};
	int bad = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct date_match m = date_of_file(rows[i].text);
		char out[32];

		if (strcmp(said(&m, out), rows[i].want) != 0) {
			print_error("%s: '%s': wanted '%s', got '%s'\n", rows[i].rule,
			    rows[i].text, rows[i].want, said(&m, out));
			bad++;
		}
	}
	assert_int_equal(bad, 0);
}

static void
options_and_front_matter(void **state)
{
	static const struct row rows[] = {
		{ "whole", "2024-03-12", "2024-03-12", "" },
		{ "whole", "  2024-03-12 ", "2024-03-12", " " },
		{ "whole", "\"2024-03-12\"", "2024-03-12", NULL },
		{ "whole", "'2024-03'", "2024-03", NULL },
		{ "whole", "2024", "2024", "" },
		{ "whole", "2024-03", "2024-03", "" },
		{ "whole", "March 2024", "2024-03", "" },
		{ "whole", "2024-03-12T14:01:00+01:00", "2024-03-12", "" },
		{ "whole", "2024-03-12 14:01", "2024-03-12", "" },
		{ "whole", "di 12 mrt 2024", "2024-03-12", "" },
		{ "whole", "[[2024-03-12]]", "2024-03-12", "" },
		{ "whole", "25-11-2024", "2024-11-25", "" },
		{ "whole", "02-12-2024", "2 readings", "" },
		{ "whole", "2024-02-30", "impossible", "" },
		{ "whole", "2024-13", "impossible", "" },
		{ "whole", "2024-03-12 x", "", NULL },
		{ "whole", "yesterday", "", NULL },
		{ "whole", "12 March", "", NULL },
		{ "whole", "12", "", NULL },
		{ "whole", "", "", NULL },
		{ "whole", "\"", "", NULL },
		{ "whole", "\"\"", "", NULL },
		{ "whole", "+1w", "", NULL },
	}, dmy[] = {
		{ "whole", "02-12-2024", "2024-12-02", "" },
	};
	(void)state;
	check(rows, COUNT(rows), WHOLE, NONE);
	check(dmy, COUNT(dmy), WHOLE, DMY);
}

static void
d3_weekdays_are_told(void **state)
{
	struct date_match m = date_at(SLICE("Mon 2024-03-12"), NONE);

	(void)state;
	assert_int_equal(m.weekdays, MONTH_WEEKDAY(1));
	assert_int_equal(day_weekday(m.date.first), 2);
	m = date_at(SLICE("2024-03-12 (di)"), NONE);
	assert_int_equal(m.weekdays, MONTH_WEEKDAY(2) | MONTH_WEEKDAY(7));
	assert_int_equal(date_at(SLICE("2024-03-12 x"), NONE).weekdays, 0);
}

static void
what_was_written_is_lent(void **state)
{
	struct date_match m = date_in_heading(SLICE("Met **ma 02-12-2024** x"), NONE);

	(void)state;
	assert_int_equal(m.start, 4);
	assert_int_equal(m.len, 17);
	assert_true(slice_equal(m.written, SLICE("02-12-2024")));
}

static void
iso_form_by_precision(void **state)
{
	char out[DATE_TEXT_MAX];
	day_t first = day_from_civil((struct civil){ 33, 2, 1 });

	(void)state;
	assert_int_equal(date_format((struct date){ DATE_DAY, first }, out), 10);
	assert_string_equal(out, "0033-02-01");
	assert_int_equal(date_format((struct date){ DATE_MONTH, first }, out), 7);
	assert_string_equal(out, "0033-02");
	assert_int_equal(date_format((struct date){ DATE_YEAR, first }, out), 4);
	assert_string_equal(out, "0033");
	assert_int_equal(date_format((struct date){ DATE_NONE, 0 }, out), 0);
	assert_string_equal(out, "");
}

/* Every day of four centuries, in each form, is read as that day. */
static void
every_day_is_read_back(void **state)
{
	static const char *const months[] = { "januari", "February", "März", "avril", "mei",
		"June", "juli", "août", "sept.", "Oktober", "Nov", "décembre" };
	char text[64], iso[DATE_TEXT_MAX];

	(void)state;
	for (day_t d = day_from_civil((struct civil){ 1800, 1, 1 });
	    d < day_from_civil((struct civil){ 2200, 1, 1 }); d++) {
		struct civil c = day_to_civil(d);
		const char *month = months[c.month - 1];

		date_format((struct date){ DATE_DAY, d }, iso);
		snprintf(text, sizeof(text), "%s x", iso);
		assert_int_equal(date_at(slice_from(text), NONE).date.first, d);
		snprintf(text, sizeof(text), "[%s 12:00] x", iso);
		assert_int_equal(date_at(slice_from(text), NONE).date.first, d);
		snprintf(text, sizeof(text), "%d.%d.%d", c.day, c.month, c.year);
		assert_int_equal(date_at(slice_from(text), NONE).date.first, d);
		snprintf(text, sizeof(text), "%d/%d/%d", c.month, c.day, c.year);
		assert_int_equal(date_at(slice_from(text), MDY).date.first, c.month > 12 ? 0 : d);
		snprintf(text, sizeof(text), "%d %s %d", c.day, month, c.year);
		assert_int_equal(date_at(slice_from(text), NONE).date.first, d);
		snprintf(text, sizeof(text), "%s %d, %d", month, c.day, c.year);
		assert_int_equal(date_in_heading(slice_from(text), NONE).date.first, d);
	}
}

static void
no_date_begins_with_other_bytes(void **state)
{
	static const char begin[] = "0123456789*<[_~adfjlmnostvwzADFJLMNOSTVWZ";

	(void)state;
	for (int c = 0; c < 256; c++)
		assert_int_equal(date_may_begin((char)c), c != 0 && strchr(begin, c) != NULL);
}

/* A heading of a megabyte costs its length and no more; the test is that it ends. */
static void
long_headings_are_linear(void **state)
{
	static const char *const units[] = { "[", "[[2024-03-1", "*", "mar ", "2024-02-", "12 ",
		"[[2024-03-12|", "~~", "di " };
	size_t len = 1 << 20;
	char *text = malloc(len);

	(void)state;
	assert_non_null(text);
	for (size_t u = 0; u < COUNT(units); u++) {
		size_t n = strlen(units[u]);

		for (size_t i = 0; i < len; i++)
			text[i] = units[u][i % n];
		date_in_heading((struct slice){ text, len }, MONTH);
		date_at((struct slice){ text, len }, MONTH);
	}
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(d1_numbers_year_first),
		cmocka_unit_test(d1_rfc3339),
		cmocka_unit_test(d1_d2_named_months),
		cmocka_unit_test(d3_weekdays),
		cmocka_unit_test(d3_weekdays_are_told),
		cmocka_unit_test(d4_wrapping_and_times),
		cmocka_unit_test(d5_day_and_month),
		cmocka_unit_test(d7_year_context),
		cmocka_unit_test(d7_month_context),
		cmocka_unit_test(d8_no_such_day),
		cmocka_unit_test(e1_headings),
		cmocka_unit_test(d10_file_names),
		cmocka_unit_test(options_and_front_matter),
		cmocka_unit_test(what_was_written_is_lent),
		cmocka_unit_test(iso_form_by_precision),
		cmocka_unit_test(every_day_is_read_back),
		cmocka_unit_test(no_date_begins_with_other_bytes),
		cmocka_unit_test(long_headings_are_linear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
