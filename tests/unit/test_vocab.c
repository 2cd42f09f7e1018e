/*
 * The vocabulary: what is built in, what files say and which file is read,
 * and that what is printed reads back.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/base/name.h"
#include "../../src/book/vocab.h"
#include "../../src/journal/tag.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static char folder[] = "/tmp/rel-vocab.XXXXXX";
static char file[64], errors[64];

static int
setup(void **state)
{
	(void)state;
	if (mkdtemp(folder) == NULL)
		return 1;
	snprintf(file, sizeof(file), "%s/vocab", folder);
	snprintf(errors, sizeof(errors), "%s/errors", folder);
	return 0;
}

static int
teardown(void **state)
{
	char path[128];

	(void)state;
	snprintf(path, sizeof(path), "%s/reltools/vocab", folder);
	unlink(path);
	snprintf(path, sizeof(path), "%s/reltools", folder);
	rmdir(path);
	unlink(file);
	unlink(errors);
	return rmdir(folder);
}

static void
write_file(const char *path, const char *text, size_t len)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
}

/* Runs vocab_read with stderr in a file; gives what was said, to be freed. */
static char *
read_into(struct vocab *v, const char *text, size_t len, bool *ok)
{
	struct diag d = { .prog = "t" };
	int old = dup(STDERR_FILENO);
	char *said = calloc(1, 4096);
	FILE *f;

	assert_non_null(said);
	write_file(file, text, len);
	assert_non_null(freopen(errors, "w", stderr));
	*ok = vocab_read(v, file, &d);
	fflush(stderr);
	dup2(old, STDERR_FILENO);
	close(old);
	f = fopen(errors, "r");
	assert_non_null(f);
	assert_true(fread(said, 1, 4095, f) < 4095);
	fclose(f);
	return said;
}

/* A vocabulary of a text in which nothing is wrong. */
static struct vocab *
vocab_of(const char *text)
{
	struct vocab *v = vocab_new();
	char *said;
	bool ok;

	assert_non_null(v);
	said = read_into(v, text, strlen(text), &ok);
	assert_string_equal(said, "");
	assert_true(ok);
	free(said);
	return v;
}

static bool
in(const struct vocab *v, const char *tag, const char *group)
{
	size_t n = vocab_group_find(v, slice_from(group));

	assert_int_not_equal(n, SIZE_MAX);
	return (vocab_groups(v, slice_from(tag)) & VOCAB_BIT(n)) != 0;
}

/* The table of the design, word for word. */
static void
built_in_examples(void **state)
{
	static const struct {
		const char *group, *tags;
	} rows[] = {
		{ "quality", "value ambassador vriend friend connectie omdatjehetwaardbent worthit" },
		{ "sell", "offerte quote pitch demo deal order upsell renewal tender acquisitie" },
		{ "free", "zomaar noagenda verjaardag birthday felicitatie bedankje" },
		{ "touch", "lunch diner dinner koffie coffee bel call mail bezoek visit wandeling event" },
		{ "revenue", "order omzet revenue deal" },
		{ "customer", "klant customer" },
		{ "intro", "via intro" },
		{ "practice", "practice practice/no luisteren listening eigen-nee own-no joint-fit" },
		{ "pressure", "pressure foot-in-the-door hidden-purpose fear empty-promise always-yes" },
		{ "direction", "in received out sent" },
		{ "direction/in", "in received ontvangen" },
		{ "direction/out", "out sent verstuurd uit" },
		{ "goal", "reached missed goal" },
		{ "goal/reached", "reached bereikt" },
		{ "goal/missed", "missed gemist" },
		{ "trouble", "lastig difficult klacht complaint" },
		{ "praise", "review aanbeveling referral mond-tot-mond" },
		{ "promise", "promise belofte kept ingelost" },
		{ "promise/made", "promise belofte" },
		{ "promise/kept", "kept ingelost" },
		{ "unplanned", "ongepland unplanned" },
	};
	struct vocab *v = vocab_new();

	(void)state;
	assert_non_null(v);
	assert_int_equal(vocab_group_count(v), COUNT(rows));
	for (size_t i = 0; i < COUNT(rows); i++) {
		char list[200], *save, *tag;

		assert_true(slice_equal(vocab_group_name(v, i), slice_from(rows[i].group)));
		strncpy(list, rows[i].tags, sizeof(list) - 1);
		list[sizeof(list) - 1] = '\0';
		for (tag = strtok_r(list, " ", &save); tag; tag = strtok_r(NULL, " ", &save))
			if (!in(v, tag, rows[i].group))
				fail_msg("'%s' is not in %s", tag, rows[i].group);
	}
	assert_false(in(v, "kept", "promise/made"));
	assert_false(in(v, "belofte", "promise/kept"));
	assert_false(in(v, "reached", "goal/missed"));
	assert_false(in(v, "goal", "goal/reached"));
	assert_false(in(v, "lunch", "sell"));
	assert_false(in(v, "vriend", "free"));
	assert_int_equal(vocab_order(v), DATE_ORDER_NONE);
	vocab_free(v);
}

/* No reason to sell is contact for its own sake, and no bad practice a good one. */
static void
groups_that_exclude_each_other(void **state)
{
	static const int apart[][2] = {
		{ LEXICON_SELL, LEXICON_FREE }, { LEXICON_SELL, LEXICON_TOUCH },
		{ LEXICON_SELL, LEXICON_QUALITY }, { LEXICON_PRACTICE, LEXICON_PRESSURE },
		{ LEXICON_TROUBLE, LEXICON_PRAISE }, { LEXICON_GOAL_REACHED, LEXICON_GOAL_MISSED },
		{ LEXICON_PROMISE_MADE, LEXICON_PROMISE_KEPT },
		{ LEXICON_DIRECTION_IN, LEXICON_DIRECTION_OUT },
	};

	(void)state;
	for (size_t i = 0; i < lexicon_count(); i++)
		for (size_t k = 0; k < COUNT(apart); k++)
			if ((lexicon_word(i)->groups >> apart[k][0] & 1) &&
			    (lexicon_word(i)->groups >> apart[k][1] & 1))
				fail_msg("'%s' is in both", lexicon_word(i)->tag);
}

static void
other_tags_are_in_no_group(void **state)
{
	static const char *const tags[] = { "", "x", "offert", "offertex", "zzz", "a", "klantje",
		"kla", "klant-acme", "xklant/klant", "/", "/klant", "bel\0x" };
	struct vocab *v = vocab_of("own: word");
	char *tag = malloc(1 << 20);

	(void)state;
	assert_non_null(tag);
	for (size_t i = 0; i < COUNT(tags) - 1; i++)
		assert_int_equal(vocab_groups(v, slice_from(tags[i])), 0);
	assert_int_equal(vocab_groups(v, (struct slice){ "bel\0", 4 }), 0);
	/* long tags of many parts cost their length */
	for (size_t i = 0; i < 1 << 20; i++)
		tag[i] = i % 2 == 0 ? 'a' : '/';
	assert_int_equal(vocab_groups(v, (struct slice){ tag, 1 << 20 }), 0);
	memcpy(tag, "klant", 5);
	assert_true(vocab_groups(v, (struct slice){ tag, 1 << 20 }) == VOCAB_BIT(LEXICON_CUSTOMER));
	free(tag);
	vocab_free(v);
}

static void
a_child_is_in_its_parents_groups(void **state)
{
	struct vocab *v = vocab_of("sell: -order/test -offerte\nfree: offerte/oud\n");

	(void)state;
	assert_true(in(v, "klant/acme", "customer"));
	assert_true(in(v, "klant/acme/nl", "customer"));
	assert_true(in(v, "order/web", "sell"));
	assert_false(in(v, "order/test", "sell"));
	assert_false(in(v, "order/test/x", "sell"));
	assert_true(in(v, "order/test", "revenue"));
	assert_true(in(v, "offerte/oud", "free"));
	assert_false(in(v, "offerte/oud", "sell"));
	assert_false(in(v, "offerte", "sell"));
	vocab_free(v);
}

static void
files_add_and_take_away(void **state)
{
	struct vocab *v = vocab_of("\xef\xbb\xbf; words of my trade\r\n"
	    "sell: proefrit_x, #inruil/taxatie -demo   ; not in a demo\r\n"
	    "// more\n\n   \n# and more\n### and more\n#\n"
	    "prospects: lead Prospect\n"
	    "Doelen/Klein/Nu:#stap\n"
	    "goal: -reached mijlpaal\n"
	    "FREE: ✨ -zomaar zomaar #\n"
	    "sell: -pitch\nsell: pitch\nfree: -pitch");

	(void)state;
	assert_true(in(v, "proefrit-x", "sell"));
	assert_true(in(v, "inruil/taxatie", "sell"));
	assert_true(in(v, "inruil/taxatie/nl", "sell"));
	assert_false(in(v, "inruil", "sell"));
	assert_false(in(v, "demo", "sell"));
	assert_true(in(v, "lead", "prospects"));
	assert_true(in(v, "prospect", "prospects"));
	assert_true(in(v, "prospect", "sell"));
	assert_true(in(v, "stap", "doelen/klein/nu"));
	assert_true(in(v, "stap", "doelen/klein"));
	assert_true(in(v, "stap", "doelen"));
	assert_false(in(v, "reached", "goal"));
	assert_false(in(v, "reached", "goal/reached"));
	assert_true(in(v, "bereikt", "goal"));
	assert_true(in(v, "mijlpaal", "goal"));
	assert_false(in(v, "mijlpaal", "goal/reached"));
	assert_true(in(v, "✨", "free"));
	assert_true(in(v, "zomaar", "free"));
	assert_true(in(v, "pitch", "sell"));
	assert_int_equal(vocab_group_find(v, SLICE("nothing")), SIZE_MAX);
	assert_true(slice_equal(vocab_group_name(v, LEXICON_GROUPS), SLICE("prospects")));
	vocab_free(v);
}

static void
canonical_is(const struct vocab *v, const char *key, const char *want)
{
	struct buf room = { 0 };
	struct slice got = vocab_canonical(v, slice_from(key), &room);

	if (!slice_equal(got, slice_from(want)))
		fail_msg("'%s' is counted as '%.*s', not '%s'", key, (int)got.len, got.ptr, want);
	buf_free(&room);
}

static void
synonyms(void **state)
{
	struct vocab *v = vocab_of("Vriend = friend, #Maat\n"
	    "amigo = vriend\n"
	    "klant/vast=stamgast\n"
	    "eigen = zelf\nfree: zelf\n");

	(void)state;
	canonical_is(v, "friend", "amigo");
	canonical_is(v, "maat", "amigo");
	canonical_is(v, "vriend", "amigo");
	canonical_is(v, "amigo", "amigo");
	canonical_is(v, "friend/oud", "amigo/oud");
	canonical_is(v, "friendly", "friendly");
	canonical_is(v, "stamgast", "klant/vast");
	canonical_is(v, "stamgast/nl", "klant/vast/nl");
	canonical_is(v, "klant", "klant");
	canonical_is(v, "", "");
	/* groups are shared by all that are counted as one, whichever line came first */
	assert_true(in(v, "amigo", "quality"));
	assert_true(in(v, "maat", "quality"));
	assert_true(in(v, "maat/oud", "quality"));
	assert_true(in(v, "stamgast", "customer"));
	assert_true(in(v, "eigen", "free"));
	vocab_free(v);

	v = vocab_new();
	canonical_is(v, "friend", "friend");
	canonical_is(v, "birthday", "birthday");
	vocab_free(v);
}

static void
rhythms_and_order(void **state)
{
	struct vocab *v = vocab_of("every klant 3w\nevery #klant/vast 10d ; often\n"
	    "every ambassador 1y\nambassador = fan\norder mdy\norder dmy # of Europe\n");
	struct rhythm r;

	(void)state;
	assert_true(vocab_rhythm(v, SLICE("klant"), &r));
	assert_int_equal(r.count, 3);
	assert_int_equal(r.unit, 'w');
	assert_true(vocab_rhythm(v, SLICE("klant/acme"), &r));
	assert_int_equal(r.count, 3);
	assert_true(vocab_rhythm(v, SLICE("klant/vast/nl"), &r));
	assert_int_equal(r.count, 10);
	assert_true(vocab_rhythm(v, SLICE("fan"), &r));
	assert_int_equal(r.unit, 'y');
	assert_false(vocab_rhythm(v, SLICE("vriend"), &r));
	assert_int_equal(vocab_order(v), DATE_DMY);
	vocab_free(v);
}

static void
what_is_wrong_is_told(void **state)
{
	static const struct {
		const char *text, *said;	/* behind `t: FILE:` */
	} rows[] = {
		{ "what is this", "1:1: 'what' is not understood: allowed are 'group: TAG ...', "
		    "'TAG = SYNONYM ...', 'every TAG 3w' and 'order dmy|mdy'" },
		{ "\n sell: demo a!b", "2:13: 'a!b' is no tag: allowed are letters, digits, '-', '_', "
		    "'/' between its parts, and at least one letter" },
		{ "sell: 123", "1:7: '123' is no tag: allowed are letters, digits, '-', '_', "
		    "'/' between its parts, and at least one letter" },
		{ "s(ll: demo", "1:1: 's(ll' is no tag: allowed are letters, digits, '-', '_', "
		    "'/' between its parts, and at least one letter" },
		{ ": demo", "1:1: there is no word before ':'" },
		{ "= demo", "1:1: there is no word before '='" },
		{ "order: dmy", "1:1: 'order' is no group: allowed are 'order dmy', 'order mdy' and "
		    "'every TAG 3w', without a colon" },
		{ "order ymd", "1:7: 'ymd' is no order: allowed are dmy and mdy" },
		{ "order", "1:1: 'order' needs 'dmy' or 'mdy'" },
		{ "order dmy mdy", "1:11: 'mdy' is one word too many: allowed are 'every TAG 3w' and "
		    "'order dmy|mdy'" },
		{ "every klant", "1:1: 'every' needs a tag and a rhythm: 'every TAG 3w'" },
		{ "every klant 3x", "1:13: '3x' is no rhythm: allowed is a number from 1 to 999 with "
		    "d, w, m or y" },
		{ "a = b\nc = b", "2:5: 'b' is a synonym of another tag already: one is allowed" },
		{ "a = b\nb = a", "2:5: 'a' would be a synonym of itself, or of a tag above or below it" },
		{ "a = b\nb = c\nc = a",
		    "3:5: 'a' would be a synonym of itself, or of a tag above or below it" },
		{ "a = A", "1:5: 'A' would be a synonym of itself, or of a tag above or below it" },
		{ "a = a/b", "1:5: 'a/b' would be a synonym of itself, or of a tag above or below it" },
		{ "a/b = a", "1:7: 'a' would be a synonym of itself, or of a tag above or below it" },
		{ "a = \x1b[2J", "1:5: '\\x1b[2J' is no tag: allowed are letters, digits, '-', '_', "
		    "'/' between its parts, and at least one letter" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct vocab *v = vocab_new();
		char want[400], *said;
		bool ok;

		said = read_into(v, rows[i].text, strlen(rows[i].text), &ok);
		snprintf(want, sizeof(want), "t: %s:%s\n", file, rows[i].said);
		assert_string_equal(said, want);
		assert_false(ok);
		free(said);
		vocab_free(v);
	}
}

static void
every_wrong_line_is_told_and_the_rest_is_read(void **state)
{
	static const char text[] = "a!\nsell: x!\0y good\n\xff: z\norder dmy";
	struct vocab *v = vocab_new();
	char *said;
	int lines = 0;
	bool ok;

	(void)state;
	said = read_into(v, text, sizeof(text) - 1, &ok);
	for (const char *p = said; *p != '\0'; p++)
		lines += *p == '\n';
	assert_int_equal(lines, 3);
	assert_false(ok);
	assert_true(in(v, "good", "sell"));
	assert_int_equal(vocab_order(v), DATE_DMY);
	free(said);
	vocab_free(v);
}

static void
no_more_than_64_groups(void **state)
{
	struct vocab *v = vocab_new();
	char text[4096] = "", *said;
	size_t n = 0;
	bool ok;

	(void)state;
	for (int i = 0; i < VOCAB_GROUPS_MAX - LEXICON_GROUPS; i++)
		n += (size_t)snprintf(text + n, sizeof(text) - n, "own%d: tag%d\n", i, i);
	said = read_into(v, text, n, &ok);
	assert_true(ok);
	free(said);
	assert_true(in(v, "tag42", "own42"));
	said = read_into(v, "own0: more\nnew: less\nown1: more", 31, &ok);
	assert_false(ok);
	assert_non_null(strstr(said, ":2:6: 'less' is one group too many: 64 are allowed"));
	assert_int_equal(vocab_group_count(v), VOCAB_GROUPS_MAX);
	assert_true(in(v, "more", "own1"));
	free(said);
	vocab_free(v);
}

/* All that a vocabulary prints; to be freed. */
static char *
printed(const struct vocab *v)
{
	struct out *out = malloc(sizeof(*out));
	FILE *f = fopen(file, "w+");
	char *text = calloc(1, 65536);

	assert_non_null(out);
	assert_non_null(f);
	assert_non_null(text);
	out_start(out, fileno(f));
	assert_true(vocab_print(v, out));
	assert_true(out_flush(out));
	rewind(f);
	assert_true(fread(text, 1, 65535, f) < 65535);
	fclose(f);
	free(out);
	return text;
}

static void
what_is_printed_reads_back(void **state)
{
	static const char *const texts[] = { "",
		("sell: Proefrit -demo -order/test\nprospects: lead\na/b: c\n"
		"Vriend = friend maat\namigo = vriend\nevery klant 3w\norder mdy\n"
		"goal: -reached\nfree: zomaar demo"),
		("sell: #-x y -#-z\nfree: --q -y\n-a = -b\nevery -a 1d\na/b: c\n"
		"a: -c\ngoal/new: c\ngoal: -reached\ngoal/reached: reached") };

	static const char *const tags[] = { "-x", "x", "y", "-y", "-z", "z", "-q", "q", "c",
		"proefrit", "lead", "reached", "order/test", "demo" };

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct vocab *v = vocab_of(texts[i]), *again;
		char *first = printed(v), *second;
		struct rhythm r;

		again = vocab_of(first);
		second = printed(again);
		assert_string_equal(first, second);
		assert_int_equal(vocab_group_count(again), vocab_group_count(v));
		for (size_t k = 0; k < lexicon_count(); k++) {
			struct slice tag = slice_from(lexicon_word(k)->tag);

			assert_true(vocab_groups(again, tag) == vocab_groups(v, tag));
		}
		for (size_t k = 0; k < COUNT(tags); k++) {
			struct slice tag = slice_from(tags[k]);

			assert_true(vocab_groups(again, tag) == vocab_groups(v, tag));
		}
		assert_int_equal(vocab_order(again), vocab_order(v));
		assert_int_equal(vocab_rhythm(again, SLICE("klant"), &r), i == 1);
		assert_int_equal(in(again, "order/test", "sell"), i != 1);
		if (i == 1) {
			canonical_is(again, "maat", "amigo");
			assert_true(in(again, "demo", "free"));
			assert_true(in(again, "c", "a"));
		}
		for (const char *p = second; *p != '\0';) {
			size_t n = strcspn(p, "\n");

			assert_true(n <= 80);
			p += n + 1;
		}
		free(first);
		free(second);
		vocab_free(v);
		vocab_free(again);
	}
}

static bool
load_knows(const char *option, const char *tag)
{
	struct diag d = { .prog = "t", .quiet = true };
	struct vocab *v = vocab_load(option, &d);
	bool known;

	assert_non_null(v);
	known = in(v, tag, "sell");
	vocab_free(v);
	return known;
}

static void
which_file_is_read(void **state)
{
	char path[128], home[128];

	(void)state;
	write_file(file, "sell: from-file", 15);
	unsetenv("REL_VOCAB");
	setenv("XDG_CONFIG_HOME", folder, 1);
	setenv("HOME", "/nonexistent", 1);
	assert_false(load_knows(NULL, "from-file"));
	assert_true(load_knows(file, "from-file"));
	setenv("REL_VOCAB", file, 1);
	assert_true(load_knows(NULL, "from-file"));
	assert_false(load_knows("/dev/null", "from-file"));
	setenv("REL_VOCAB", "", 1);
	assert_false(load_knows(NULL, "from-file"));

	snprintf(path, sizeof(path), "%s/reltools", folder);
	assert_int_equal(mkdir(path, 0700), 0);
	snprintf(path, sizeof(path), "%s/reltools/vocab", folder);
	write_file(path, "sell: from-home", 15);
	assert_true(load_knows(NULL, "from-home"));
	assert_false(load_knows(file, "from-home"));
	setenv("XDG_CONFIG_HOME", "relative", 1);
	assert_false(load_knows(NULL, "from-home"));
	unsetenv("XDG_CONFIG_HOME");
	snprintf(home, sizeof(home), "%s/.config", folder);
	assert_int_equal(symlink(folder, home), 0);
	setenv("HOME", folder, 1);
	assert_true(load_knows(NULL, "from-home"));
	assert_int_equal(unlink(home), 0);
	unsetenv("HOME");
	assert_false(load_knows(NULL, "from-home"));
}

static void
a_file_that_cannot_be_read(void **state)
{
	struct diag d = { .prog = "t" };
	int old = dup(STDERR_FILENO);

	(void)state;
	assert_non_null(freopen("/dev/null", "w", stderr));
	assert_null(vocab_load("/nonexistent/vocab", &d));
	assert_null(vocab_load("", &d));
	assert_null(vocab_load(folder, &d));
	assert_null(vocab_load("/dev/zero", &d));
	dup2(old, STDERR_FILENO);
	close(old);
	assert_int_equal(d.errors, 4);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(built_in_examples),
		cmocka_unit_test(groups_that_exclude_each_other),
		cmocka_unit_test(other_tags_are_in_no_group),
		cmocka_unit_test(a_child_is_in_its_parents_groups),
		cmocka_unit_test(files_add_and_take_away),
		cmocka_unit_test(synonyms),
		cmocka_unit_test(rhythms_and_order),
		cmocka_unit_test(what_is_wrong_is_told),
		cmocka_unit_test(every_wrong_line_is_told_and_the_rest_is_read),
		cmocka_unit_test(no_more_than_64_groups),
		cmocka_unit_test(what_is_printed_reads_back),
		cmocka_unit_test(which_file_is_read),
		cmocka_unit_test(a_file_that_cannot_be_read),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
