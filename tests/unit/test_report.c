/*
 * What programs that print a report have in common: their options, what is
 * read, and the exit status.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/book/report.h"
#include "said.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static const struct option_row rows[] = {
	{ 't', "tag", "TAG,...", "tags" },
	{ 'w', "with", "CONTACT,...", "people" },
	{ 'S', "since", "DATE", "from then on" },
	{ 'U', "until", "DATE", "up to then" },
	{ 'T', "today", "DATE", "as if it were that day" },
	{ 'n', "limit", "N", "so many" },
	OPTION_ROW_OUTPUT, OPTION_ROW_SAFE, OPTION_ROWS_JOURNAL,
	{ OPTION_VOCAB, "vocab", "FILE", "words" },
	OPTION_ROW_STRICT, OPTION_ROW_QUIET, OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "t", .does = "Do it.", .rows = rows, .nrows = COUNT(rows), .example = "t"
};

enum { WORDS = 8 };

/* As the loop of a program reads them; arguments, which are cut, are those of `room`. */
static int
take(struct report *r, struct diag *d, const char *const *words, char *room[WORDS])
{
	struct program_options forms;
	int argc = 0, c, status;

	for (; words[argc] != NULL; argc++)
		room[argc] = strdup(words[argc]);
	room[argc] = NULL;
	program_options(&program, &forms);
	optind = 0;
	while ((c = getopt_long(argc, room, forms.letters, forms.words, NULL)) != -1) {
		status = report_option(r, c, room, d);
		if (status != OPTION_GO_ON)
			return status;
	}
	return OPTION_GO_ON;
}

static void
forget(struct report *r, char *room[WORDS])
{
	words_free(&r->tags);
	words_free(&r->with);
	for (size_t i = 0; room[i] != NULL; i++)
		free(room[i]);
}

static void
without_options(void **state)
{
	struct report r = { .program = &program, .reader = { .text = true } };
	struct out out;

	(void)state;
	setenv("REL_ROSTER", "people.md", 1);
	report_start(&r, &out);
	unsetenv("REL_ROSTER");
	assert_int_equal(out.fd, STDOUT_FILENO);
	assert_string_equal(r.reader.roster, "people.md");
	assert_true(r.reader.text);
	assert_true(r.limit == INT64_MAX && !r.has_limit);
	assert_true(r.since == DAY_MIN && r.until == DAY_MAX);
	assert_null(r.layout_given);
}

static void
options(void **state)
{
	static const char *const dates[] = { "t", "-S2023", "-U", "2023", "--today=2024-03-12", NULL };
	static const char *const how[] = { "t", "-n3", "-omd", "--safe", "--strict", "-q", NULL };
	static const char *const read[] = { "t", "--at=tag", "--mdy", "--dmy", "--roster", "r", "--vocab=v",
	    NULL };
	static const char *const who[] = { "t", "-ta, b", "-w", "@Anna", "-t", "c", NULL };
	struct report r = { .program = &program };
	struct diag d = { .prog = "t" };
	char *room[WORDS];

	(void)state;
	assert_int_equal(take(&r, &d, dates, room), OPTION_GO_ON);
	assert_int_equal(r.since, day_from_civil((struct civil){ 2023, 1, 1 }));
	assert_int_equal(r.until, day_from_civil((struct civil){ 2023, 12, 31 }));
	assert_int_equal(report_today(&r), day_from_civil((struct civil){ 2024, 3, 12 }));
	forget(&r, room);
	assert_int_equal(take(&r, &d, how, room), OPTION_GO_ON);
	assert_true(r.has_limit && r.limit == 3);
	assert_int_equal(r.layout, LAYOUT_MD);
	assert_string_equal(r.layout_given, "md");
	assert_true(r.safe && r.strict && d.quiet);
	forget(&r, room);
	assert_int_equal(take(&r, &d, read, room), OPTION_GO_ON);
	assert_int_equal(r.reader.at, AT_TAG);
	assert_int_equal(r.reader.order, DATE_DMY);
	assert_string_equal(r.reader.roster, "r");
	assert_string_equal(r.vocab_file, "v");
	forget(&r, room);
	assert_int_equal(take(&r, &d, who, room), OPTION_GO_ON);
	assert_int_equal(r.tags.n, 3);
	assert_string_equal(r.tags.list[1], "b");
	assert_string_equal(r.tags.list[2], "c");
	assert_int_equal(r.with.n, 1);
	assert_string_equal(r.with.list[0], "@Anna");
	forget(&r, room);
}

static void
wrong_values(void **state)
{
	static const struct {
		const char *words[3];
		const char *said;
	} cases[] = {
		{ { "t", "-Ssoon" }, "t: -S: 'soon' is not a date such as 2024-03-12, 2024-03 or 2024\n" },
		{ { "t", "-U31" }, "t: -U: '31' is not a date such as 2024-03-12, 2024-03 or 2024\n" },
		{ { "t", "-T2024-02-30" }, "t: -T: '2024-02-30' is not a date such as 2024-03-12\n" },
		{ { "t", "-n0" }, "t: -n: '0' is not a whole number above 0\n" },
		{ { "t", "-n1x" }, "t: -n: '1x' is not a whole number above 0\n" },
		{ { "t", "-oxml" }, "t: -o: 'xml' is not tsv, table, csv, json or md\n" },
		{ { "t", "--at=name" }, "t: --at: 'name' is not contact or tag\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct report r = { .program = &program };
		struct diag d = { .prog = "t" };
		char *room[WORDS];

		listen_in();
		assert_int_equal(take(&r, &d, cases[i].words, room), EXIT_TROUBLE);
		was_said(cases[i].said);
		forget(&r, room);
	}
}

static void
misused(void **state)
{
	static const char *const words[] = { "t", "-x", NULL };
	struct report r = { .program = &program };
	struct diag d = { .prog = "t" };
	char *room[WORDS];

	(void)state;
	listen_in();
	assert_int_equal(take(&r, &d, words, room), EXIT_TROUBLE);
	was_said("t: unknown option '-x'\n"
	    "usage: t [-hqV] [--at contact|tag] [--dmy] [--mdy] [-n N] [-o LAYOUT]\n"
	    "         [--roster FILE] [-S DATE] [--safe] [--strict] [-T DATE] [-t TAG,...]\n"
	    "         [-U DATE] [--vocab FILE] [-w CONTACT,...]\n");
	forget(&r, room);
}

static void
to_be_told(void **state)
{
	static const char *const words[] = { "t", "-q", "-V", "-x", NULL };
	struct report r = { .program = &program };
	struct diag d = { .prog = "t" };
	char *room[WORDS];

	(void)state;
	assert_int_equal(take(&r, &d, words, room), EXIT_DONE);
	assert_int_equal(r.tell, 'V');
	forget(&r, room);
}

/* The end of a run that put out `x`: its status, and whether that went out. */
static void
ends(struct report r, int status, uint64_t warnings, int expected, const char *output)
{
	struct diag d = { .prog = "t", .warnings = warnings };
	FILE *file = tmpfile();
	struct out out;
	char text[64];
	size_t n;

	assert_non_null(file);
	r.program = &program;
	out_start(&out, dup(fileno(file)));
	if (r.tell == 0)
		out_char(&out, 'x');
	assert_int_equal(report_end(&r, status, &out, &d), expected);
	rewind(file);
	n = fread(text, 1, sizeof(text) - 1, file);
	text[n] = '\0';
	fclose(file);
	assert_string_equal(text, output);
}

static void
statuses(void **state)
{
	const struct report easy = { .strict = false }, strict = { .strict = true };
	const struct report told = { .tell = 'V', .strict = true };

	(void)state;
	ends(easy, EXIT_DONE, 0, EXIT_DONE, "x");
	ends(easy, EXIT_DONE, 1, EXIT_DONE, "x");
	ends(easy, EXIT_FOUND, 0, EXIT_FOUND, "x");
	ends(easy, EXIT_TROUBLE, 0, EXIT_TROUBLE, "");
	ends(strict, EXIT_DONE, 0, EXIT_DONE, "x");
	ends(strict, EXIT_DONE, 1, EXIT_FOUND, "x");
	ends(strict, EXIT_TROUBLE, 1, EXIT_TROUBLE, "");
	ends(told, EXIT_DONE, 0, EXIT_DONE, "t (reltools) " REL_VERSION "\n");
}

static void
output_that_fails(void **state)
{
	struct report r = { .program = &program };
	struct diag d = { .prog = "t" };
	struct out out;

	(void)state;
	out_start(&out, open("/dev/null", O_RDONLY));
	out_char(&out, 'x');
	listen_in();
	assert_int_equal(report_end(&r, EXIT_DONE, &out, &d), EXIT_TROUBLE);
	was_said("t: standard output: Bad file descriptor\n");
}

/* A vocabulary that says how dates are read; its name is good until the file is closed. */
static FILE *
make_vocab(char name[32])
{
	FILE *vocab = tmpfile();

	assert_non_null(vocab);
	assert_true(fputs("order dmy\n", vocab) >= 0);
	rewind(vocab);
	snprintf(name, 32, "/dev/fd/%d", fileno(vocab));
	return vocab;
}

static void
order_of_dates(void **state)
{
	char name[32];
	FILE *vocab = make_vocab(name);
	struct report r = { .vocab_file = name }, given = { .vocab_file = name };
	struct diag d = { .prog = "t" };

	(void)state;
	assert_true(report_order(&r, &d));
	assert_int_equal(r.reader.order, DATE_DMY);
	assert_null(r.vocab);
	given.reader.order = DATE_MDY;
	assert_true(report_order(&given, &d));
	assert_int_equal(given.reader.order, DATE_MDY);
	fclose(vocab);
	r.vocab_file = "/nowhere/at/all";
	listen_in();
	assert_false(report_order(&r, &d));
	was_said("t: /nowhere/at/all: cannot open: No such file or directory\n");
}

/* The last of all: from then on no file can be made. */
static void
opened(void **state)
{
	static const char *const words[] = { "t", "-T2024-03-12", "a.md", "b.md", NULL };
	char name[32], *room[WORDS];
	struct report r = { .program = &program };
	struct report none = { .program = &program, .vocab_file = "/nowhere/at/all" };
	struct diag d = { .prog = "t" };
	FILE *vocab = make_vocab(name);
	struct out out;

	(void)state;
	assert_int_equal(take(&r, &d, words, room), OPTION_GO_ON);
	listen_in();
	assert_int_equal(report_open(&none, 1, room, &d), EXIT_TROUBLE);
	was_said("t: /nowhere/at/all: cannot open: No such file or directory\n");
	r.vocab_file = name;
	out_start(&out, open("/dev/null", O_WRONLY));
	assert_int_equal(report_open(&r, 4, room, &d), OPTION_GO_ON);
	assert_int_equal(r.reader.nfiles, 2);
	assert_string_equal(r.reader.files[0], "a.md");
	assert_string_equal(r.reader.files[1], "b.md");
	assert_int_equal(r.reader.order, DATE_DMY);
	assert_int_equal(r.today, day_from_civil((struct civil){ 2024, 3, 12 }));
	assert_non_null(r.vocab);
	assert_int_equal(report_end(&r, EXIT_DONE, &out, &d), EXIT_DONE);
	forget(&r, room);
	fclose(vocab);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_options),
		cmocka_unit_test(options),
		cmocka_unit_test(wrong_values),
		cmocka_unit_test(misused),
		cmocka_unit_test(to_be_told),
		cmocka_unit_test(statuses),
		cmocka_unit_test(output_that_fails),
		cmocka_unit_test(order_of_dates),
		cmocka_unit_test(opened),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
