/*
 * Amounts of money: every written form, what has two readings, what is none
 * and what is too large; and that what is written is read back.
 */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/money.h"

#define NBSP "\xc2\xa0"
#define THIN "\xe2\x80\x89"
#define NARROW "\xe2\x80\xaf"
#define FIGURE "\xe2\x80\x87"
#define QUOTE "\xe2\x80\x99"
#define MINUS "\xe2\x88\x92"
#define EURO "\xe2\x82\xac"
#define POUND "\xc2\xa3"
#define YEN "\xc2\xa5"

static const struct {
	const char *text;
	int64_t cents;
	const char *currency;
} found[] = {
	/* digits alone */
	{ "0", 0, "" }, { "7", 700, "" }, { "1200", 120000, "" }, { "123456789", 12345678900, "" },
	{ "1234567890", 123456789000, "" }, { "007", 700, "" }, { "-860", -86000, "" }, { "-0", 0, "" },
	{ MINUS "860", -86000, "" }, { "- 860", -86000, "" }, { " 860 ", 86000, "" }, { "\t8", 800, "" },
	/* decimals */
	{ "1200.50", 120050, "" }, { "1200,50", 120050, "" }, { "1200.5", 120050, "" }, { "12,5", 1250, "" },
	{ "0.05", 5, "" }, { "0,5", 50, "" }, { "12.00", 1200, "" }, { "-0.01", -1, "" },
	{ "12.5000", 1250, "" }, { "1200.500", 120050, "" }, { "0.250", 25, "" }, { "0,250", 25, "" },
	{ "0000.500", 50, "" }, { "012.500", 1250, "" }, { "1234.0000000000000000000000000000000", 123400, "" },
	/* thousands */
	{ "1.234.567", 123456700, "" }, { "1,234,567", 123456700, "" }, { "12.345.678.901", 1234567890100, "" },
	{ "1 200", 120000, "" }, { "12 500 000", 1250000000, "" }, { "1" NBSP "200", 120000, "" },
	{ "1" THIN "200", 120000, "" }, { "1" NARROW "200", 120000, "" }, { "1" FIGURE "200", 120000, "" },
	{ "1" NBSP "200 300", 120030000, "" }, { "1'200", 120000, "" }, { "1" QUOTE "200" QUOTE "300", 120030000, "" },
	{ "1'200" QUOTE "300", 120030000, "" },
	/* both */
	{ "12.500,50", 1250050, "" }, { "12,500.50", 1250050, "" }, { "1.234.567,8", 123456780, "" },
	{ "1,234,567.89", 123456789, "" }, { "1 200,50", 120050, "" }, { "1'200.50", 120050, "" },
	{ "1.200,500", 120050, "" }, { "1 200,500", 120050, "" }, { "999,999.990", 99999999, "" },
	/* ,- */
	{ "12,-", 1200, "" }, { "12.-", 1200, "" }, { "12,--", 1200, "" }, { "1.200,-", 120000, "" },
	{ "1'200.-", 120000, "" }, { "1.200.-", 120000, "" }, { EURO "12,-", 1200, "EUR" },
	{ EURO " 1.234.567,-", 123456700, "EUR" }, { "12,\xe2\x80\x94", 1200, "" }, { "12,- EUR", 1200, "EUR" },
	/* currencies */
	{ EURO "860", 86000, "EUR" }, { "860" EURO, 86000, "EUR" }, { "860 " EURO, 86000, "EUR" },
	{ EURO " 860", 86000, "EUR" }, { EURO NBSP "860", 86000, "EUR" }, { "$99", 9900, "USD" },
	{ POUND "5", 500, "GBP" }, { YEN "5000", 500000, "JPY" }, { "EUR860", 86000, "EUR" },
	{ "eur 860", 86000, "EUR" }, { "860 Eur", 86000, "EUR" }, { "860USD", 86000, "USD" },
	{ "EUR 12.500", 1250000, "EUR" }, { "12,500 usd", 1250000, "USD" }, { EURO "1.200", 120000, "EUR" },
	{ EURO "12.500,50", 1250050, "EUR" }, { "12,500.50 EUR", 1250050, "EUR" }, { "CHF 1'200.50", 120050, "CHF" },
	{ EURO "-12", -1200, "EUR" }, { "-" EURO "12", -1200, "EUR" }, { "- EUR 12", -1200, "EUR" },
	{ EURO " 12 EUR", 1200, "EUR" }, { "12 euro", 1200, "EUR" }, { "1.200 Euros", 120000, "EUR" },
	{ "12 MAD", 1200, "MAD" }, { "12MAD", 1200, "MAD" }, { "12 kwd", 1200, "KWD" },
	{ "BHD 1.234.567", 123456700, "BHD" }, { "zwg1", 100, "ZWG" }, { "aed1", 100, "AED" }, { "1000 MMK", 100000, "MMK" },
	/* thousands and millions */
	{ "12k", 1200000, "" }, { "12K", 1200000, "" }, { "1.2M", 120000000, "" }, { "1,2m", 120000000, "" },
	{ "2,5k", 250000, "" }, { "12 k", 1200000, "" }, { EURO "12k", 1200000, "EUR" }, { "12k" EURO, 1200000, "EUR" },
	{ "12kEUR", 1200000, "EUR" }, { "12k eur", 1200000, "EUR" }, { "1.25M USD", 125000000, "USD" },
	{ "1.2345k", 123450, "" }, { "1.23456k", 123456, "" }, { "0.125k", 12500, "" }, { "0.001k", 100, "" },
	{ "1.23456789M", 123456789, "" }, { "1.234.567k", 123456700000, "" }, { "1.200,5k", 120050000, "" },
	{ "1 200k", 120000000, "" }, { "-2k", -200000, "" }, { "1.234560000k", 123456, "" },
	/* the ends of the range */
	{ "92233720368547758.07", INT64_MAX, "" }, { "-92233720368547758.08", INT64_MIN, "" },
	{ "000000000000000000000000000000001", 100, "" }, { "92233720368547758,07 EUR", INT64_MAX, "EUR" },
};

static const char *const ambiguous[] = {
	"1.200", "1,200", "12.500", "999,000", "1.234", "-1.200", "BHD 1.200", "1,200 kwd", "1.200k", "1,250M",
	EURO "1.200k", "1.200 k EUR", "tnd1.234k",
};

static const char *const none[] = {
	"", " ", "-", EURO, "EUR", "k", ".", ",", "soon", "x12", "12x", "12%", "1e3", "0x10", "12-15", "12/15", "@Anna",
	".50", ",50", "12.", "12,", "1..2", "1.,2", "1,23,456", "1.20.300", "1.200.50", "1200.500,50", "1 20",
	"1  200", "1200 500", "0 200", "0.200.300", "1'20", "1 200 50", "1.200'300", "1.200 300", "1'200,50.5", "1,2,3",
	"12,50,-", "12-", "12,-,-", "--12", "-" EURO "-12", "+12", "0.125", "1200.505", "1.200,125", EURO "0.125",
	EURO "1200.505", "1.234567k", "0.000000001M", "12kk", "12kM", "12 mln", "12 kg", "12 pcs", "12EURO X", "EURO",
	"EUR USD 12", EURO "12 USD", "12 EUR k", "12 EU", "12 EURX", "XXX 12", "12\xc2", "\xe2\x82", "12\n", ("1\xff" "2"),
	"\xd9\xa1\xd9\xa2", "12.5\xc2\xa0\xc2",
};

static const char *const too_large[] = {
	"92233720368547758.08", "-92233720368547758.09", "100000000000000000", "9223372036854775807",
	"99999999999999999999999999", "1000000000000000000M", "92233720368548k", "999.999.999.999.999.999 EUR",
	"92233720368547758.10", "922337203685477580.90",
};

static void
forms_are_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(found) / sizeof(found[0]); i++) {
		struct money m = { .cents = 1, .currency = "?" };
		enum money_status s = money_parse(slice_from(found[i].text), &m);

		if (s != MONEY_FOUND || m.cents != found[i].cents || strcmp(m.currency, found[i].currency) != 0)
			fail_msg("'%s' is read as %d, %" PRId64 " '%s'", found[i].text, (int)s, m.cents, m.currency);
	}
}

static void
all_are(const char *const *list, size_t n, enum money_status wanted)
{
	for (size_t i = 0; i < n; i++) {
		struct money m = { .cents = 4711, .currency = "?" };
		enum money_status s = money_parse(slice_from(list[i]), &m);

		if (s != wanted)
			fail_msg("'%s' is %d and not %d", list[i], (int)s, (int)wanted);
		assert_true(m.cents == 4711 && m.currency[0] == '?');
	}
}

static void
two_readings_are_told(void **state)
{
	(void)state;
	all_are(ambiguous, sizeof(ambiguous) / sizeof(ambiguous[0]), MONEY_AMBIGUOUS);
}

static void
what_is_none_is_none(void **state)
{
	(void)state;
	all_are(none, sizeof(none) / sizeof(none[0]), MONEY_NONE);
	/* a NUL is no end */
	assert_int_equal(money_parse((struct slice){ "12\0" "3", 4 }, &(struct money){ 0 }), MONEY_NONE);
}

static void
too_large_is_its_own_error(void **state)
{
	(void)state;
	all_are(too_large, sizeof(too_large) / sizeof(too_large[0]), MONEY_RANGE);
}

static void
amounts_are_written(void **state)
{
	static const struct {
		struct money money;
		const char *text;
	} cases[] = {
		{ { 86000, "" }, "860" }, { { 1250050, "EUR" }, "EUR12500.50" }, { { 1250050, "" }, "12500.50" },
		{ { 0, "" }, "0" }, { { 5, "" }, "0.05" }, { { -5, "" }, "-0.05" }, { { -300, "USD" }, "USD-3" },
		{ { INT64_MAX, "EUR" }, "EUR92233720368547758.07" }, { { INT64_MIN, "" }, "-92233720368547758.08" },
		{ { INT64_MIN, "EUR" }, "EUR-92233720368547758.08" },
	};
	char text[MONEY_TEXT_MAX];
	struct money m;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(money_format(cases[i].money, text), strlen(cases[i].text));
		assert_string_equal(text, cases[i].text);
		assert_int_equal(money_parse(slice_from(text), &m), MONEY_FOUND);
		assert_true(m.cents == cases[i].money.cents && strcmp(m.currency, cases[i].money.currency) == 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms_are_read),
		cmocka_unit_test(two_readings_are_told),
		cmocka_unit_test(what_is_none_is_none),
		cmocka_unit_test(too_large_is_its_own_error),
		cmocka_unit_test(amounts_are_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
