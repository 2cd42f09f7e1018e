/*
 * Amounts of money; see money.h. The text is cut into sign, currency, digits
 * and unit first; then the marks between the digits are judged.
 */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "money.h"

/* Codes of ISO 4217 for money in use; those with three decimals in capitals. */
static const char codes[] =
    "aed afn all amd aoa ars aud awg azn bam bbd bdt bgn BHD bif bmd bnd bob brl bsd btn bwp "
    "byn bzd cad cdf chf clp cny cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp "
    "gbp gel ghs gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr IQD irr isk jmd JOD jpy kes "
    "kgs khr kmf kpw krw KWD kyd kzt lak lbp lkr lrd lsl LYD mad mdl mga mkd mmk mnt mop mru "
    "mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd OMR pab pen pgk php pkr pln pyg qar ron "
    "rsd rub rwf sar sbd scr sdg sek sgd shp sle sos srd ssp stn svc syp szl thb tjs tmt TND "
    "top try ttd twd tzs uah ugx usd uyu uzs ved ves vnd vuv wst xaf xcd xcg xof xpf yer zar "
    "zmw zwg";

static const struct { const char *text; const char *code; } symbols[] = {
	{ "\xe2\x82\xac", "EUR" },
	{ "$", "USD" },
	{ "\xc2\xa3", "GBP" },
	{ "\xc2\xa5", "JPY" },
};

/* A mark between digits: none, decimal or thousands, or thousands alone. */
enum mark { MARK_NONE, MARK_POINT, MARK_COMMA, MARK_BLANK, MARK_APOSTROPHE };

static const struct { const char *text; enum mark mark; } marks[] = {
	{ ".", MARK_POINT },
	{ ",", MARK_COMMA },
	{ " ", MARK_BLANK },
	{ "\t", MARK_BLANK },
	{ "\xc2\xa0", MARK_BLANK },
	{ "\xe2\x80\xaf", MARK_BLANK },
	{ "\xe2\x80\x89", MARK_BLANK },
	{ "\xe2\x80\x87", MARK_BLANK },
	{ "'", MARK_APOSTROPHE },
	{ "\xe2\x80\x99", MARK_APOSTROPHE },
};

/* What is left of the text, and what was found before it. */
struct reading {
	struct slice rest;
	bool minus;
	char currency[4];
	bool thousandths;	/* the currency has three decimals */
	int zeros;		/* 3 with k, 6 with M */
};

/* The digits and what they mean. */
struct number {
	struct slice text;	/* digits with single marks between them */
	size_t whole;		/* bytes of it before the decimals and their mark */
	bool two_readings;	/* `whole` is of decimals; the mark may part thousands, too */
};

static bool
take(struct slice *s, const char *text)
{
	struct slice t = slice_from(text);

	if (!slice_starts(*s, t))
		return false;
	*s = slice_skip(*s, t.len);
	return true;
}

/* The mark at the start, which is taken away. */
static enum mark
take_mark(struct slice *s)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (take(s, marks[i].text))
			return marks[i].mark;
	return MARK_NONE;
}

static void
skip_blanks(struct slice *s)
{
	struct slice before = *s;

	while (s->len > 0 && take_mark(s) == MARK_BLANK)
		before = *s;
	*s = before;
}

static bool
take_minus(struct reading *r)
{
	if (!take(&r->rest, "-") && !take(&r->rest, "\xe2\x88\x92"))
		return false;
	skip_blanks(&r->rest);
	return true;
}

/* Whether three letters are a code of ISO 4217. */
static bool
is_code(const char *letters, bool *thousandths)
{
	for (const char *c = codes; c < codes + sizeof(codes) - 1; c += 4) {
		if (ascii_lower(c[0]) == ascii_lower(letters[0]) &&
		    ascii_lower(c[1]) == ascii_lower(letters[1]) &&
		    ascii_lower(c[2]) == ascii_lower(letters[2])) {
			*thousandths = c[0] < 'a';
			return true;
		}
	}
	return false;
}

/* The code of the currency at the start, which is taken away; empty when there is none. */
static void
take_code(struct reading *r, char code[4])
{
	static const char *const words[] = { "euros", "euro" };

	for (size_t i = 0; i < sizeof(symbols) / sizeof(symbols[0]); i++) {
		if (take(&r->rest, symbols[i].text)) {
			memcpy(code, symbols[i].code, 4);
			return;
		}
	}
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t len = strlen(words[i]);

		if (r->rest.len >= len &&
		    slice_is_word((struct slice){ r->rest.ptr, len }, words[i])) {
			memcpy(code, "EUR", 4);
			r->rest = slice_skip(r->rest, len);
			return;
		}
	}
	if (r->rest.len >= 3 && is_code(r->rest.ptr, &r->thousandths)) {
		for (size_t i = 0; i < 3; i++)
			code[i] = (char)(ascii_lower(r->rest.ptr[i]) - ('a' - 'A'));
		r->rest = slice_skip(r->rest, 3);
	}
}

/* The currency at the start, if there is one; false when it is a second one that differs. */
static bool
take_currency(struct reading *r)
{
	char code[4] = "";

	take_code(r, code);
	if (code[0] == '\0')
		return true;
	skip_blanks(&r->rest);
	if (r->currency[0] != '\0')
		return memcmp(r->currency, code, sizeof(code)) == 0;
	memcpy(r->currency, code, sizeof(code));
	return true;
}

/* Digits with single marks between them. */
static struct slice
take_digits(struct slice *s)
{
	struct slice start = *s, at = *s;

	while (at.len > 0 && ascii_digit(at.ptr[0])) {
		while (at.len > 0 && ascii_digit(at.ptr[0]))
			at = slice_skip(at, 1);
		*s = at;
		if (take_mark(&at) == MARK_NONE)
			break;
	}
	return (struct slice){ start.ptr, start.len - s->len };
}

/* Take `,-` or its like, in the place of decimals; false when it is not there. */
static bool
take_dash(struct slice *s)
{
	struct slice at = *s;

	if ((!take(&at, ",") && !take(&at, ".")) ||
	    (!take(&at, "-") && !take(&at, "\xe2\x80\x93") && !take(&at, "\xe2\x80\x94")))
		return false;
	take(&at, "-");
	*s = at;
	return true;
}

/* What the marks of a number are, and how many digits stand between them. */
struct shape {
	size_t marks;		/* how many */
	enum mark first, last;
	size_t last_at;		/* the byte of the last one */
	size_t digits;		/* behind it */
	bool groups;		/* what stands before it are thousands, with one mark */
};

static struct shape
shape_of(struct slice s)
{
	struct shape shape = { .groups = s.ptr[0] != '0' };
	struct slice at = s;

	for (;;) {
		const char *start = at.ptr;

		while (at.len > 0 && ascii_digit(at.ptr[0]))
			at = slice_skip(at, 1);
		shape.digits = (size_t)(at.ptr - start);
		if (at.len == 0)
			return shape;
		/* one to three digits, then always three, and the mark before was no other one */
		if (shape.marks == 0 ? shape.digits > 3 :
		    shape.digits != 3 || shape.last != shape.first)
			shape.groups = false;
		shape.last_at = s.len - at.len;
		shape.last = take_mark(&at);
		if (shape.marks++ == 0)
			shape.first = shape.last;
	}
}

/* Tell thousands from decimals; false when the digits are no number. */
static bool
judge(struct number *n)
{
	struct shape s = shape_of(n->text);
	bool decimal = s.last == MARK_POINT || s.last == MARK_COMMA;
	bool thousands = s.groups && s.digits == 3 && s.last == s.first;

	n->whole = n->text.len;
	if (s.marks == 0)
		return true;
	if (thousands && (s.marks > 1 || !decimal))
		return true;
	/* a second mark makes the first one that of the thousands */
	if (!decimal || (s.marks > 1 && (!s.groups || s.last == s.first)))
		return false;
	n->two_readings = thousands;
	n->whole = s.last_at;
	return true;
}

/* The digits in hundredths, `zeros` places to the left. */
static enum money_status
hundredths(const struct number *n, int zeros, bool minus, int64_t *cents)
{
	int64_t sum = 0;
	int places = zeros + 2;		/* digits behind the point that count */
	bool fits = true;

	for (size_t i = 0; i < n->text.len || places > 0; i++) {
		int digit = i < n->text.len ? n->text.ptr[i] - '0' : 0;

		if (digit < 0 || digit > 9)
			continue;
		if (i > n->whole || i >= n->text.len) {
			if (places == 0 && digit != 0)
				return MONEY_NONE;
			if (places == 0)
				continue;
			places--;
		}
		/* towards the negative side, which is one longer */
		fits = fits && sum >= (INT64_MIN + digit) / 10;
		sum = fits ? sum * 10 - digit : sum;
	}
	if (!fits || (!minus && sum == INT64_MIN))
		return MONEY_RANGE;
	*cents = minus ? sum : -sum;
	return MONEY_FOUND;
}

/* What stands behind the digits: `,-`, a unit, the currency. False when it is something else. */
static bool
take_end(struct reading *r, struct number *n)
{
	if ((n->two_readings || n->whole == n->text.len) && take_dash(&r->rest)) {
		/* 1.200,- has no other decimals */
		n->two_readings = false;
		n->whole = n->text.len;
	}
	skip_blanks(&r->rest);
	/* a code wins over a unit: 12 MAD are dirhams */
	if (r->rest.len < 3 || !is_code(r->rest.ptr, &(bool){ false })) {
		if (take(&r->rest, "k") || take(&r->rest, "K"))
			r->zeros = 3;
		else if (take(&r->rest, "m") || take(&r->rest, "M"))
			r->zeros = 6;
		skip_blanks(&r->rest);
	}
	return take_currency(r) && r->rest.len == 0;
}

enum money_status
money_parse_any(struct slice text, struct money *money)
{
	struct reading r = { .rest = text };
	struct number n = { 0 };
	enum money_status status;
	int64_t cents;

	skip_blanks(&r.rest);
	r.minus = take_minus(&r);
	take_currency(&r);
	r.minus = r.minus || take_minus(&r);
	n.text = take_digits(&r.rest);
	if (n.text.len == 0 || !judge(&n) || !take_end(&r, &n))
		return MONEY_NONE;
	if (n.two_readings) {
		if (r.currency[0] == '\0' || r.thousandths || r.zeros > 0)
			return MONEY_AMBIGUOUS;
		n.whole = n.text.len;
	}
	status = hundredths(&n, r.zeros, r.minus, &cents);
	if (status == MONEY_FOUND) {
		*money = (struct money){ .cents = cents };
		memcpy(money->currency, r.currency, sizeof(r.currency));
	}
	return status;
}

size_t
money_format(struct money m, char out[MONEY_TEXT_MAX])
{
	uint64_t size = m.cents < 0 ? -(uint64_t)m.cents : (uint64_t)m.cents;
	unsigned rest = (unsigned)(size % 100);
	int len = snprintf(out, MONEY_TEXT_MAX, "%s%s%" PRIu64, m.currency, m.cents < 0 ? "-" : "",
	    size / 100);

	if (rest != 0)
		len += snprintf(out + len, MONEY_TEXT_MAX - (size_t)len, ".%02u", rest);
	return (size_t)len;
}
