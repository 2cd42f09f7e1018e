/*
 * What is noticed while a journal is read: above all the exact places of tags,
 * contacts and topics, whatever stands around them.
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

#include "../../src/base/finding.h"
#include "../../src/journal/notice.h"
#include "../../src/journal/noticing.h"

static struct notices notices;
static struct findings findings;
static struct diag diag = { .prog = "p", .findings = &findings };
static struct reader *reader;
static struct reader_options options;
static char path[] = "/tmp/rel-notice.XXXXXX";
static const char *const files[] = { path };

/* Read all of a journal and keep what was noticed. */
static void
notice(const char *journal)
{
	struct entry e;
	int fd;

	memcpy(path + sizeof(path) - 7, "XXXXXX", 6);
	fd = mkstemp(path);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, journal, strlen(journal)), strlen(journal));
	close(fd);
	assert_true(notices_start(&notices));
	notices.want_days = true;
	options = (struct reader_options){ .files = files, .nfiles = 1, .notices = &notices,
	    .introducers = true };
	reader = reader_new(&options, &diag);
	assert_non_null(reader);
	while (entry_next(reader, &e) == ENTRY_OK)
		;
	unlink(path);
}

static void
forget(void)
{
	reader_free(reader);
	notices_free(&notices);
	findings_free(&findings);
}

/* The places of a name, as `line:col line:col`. */
static const char *
places(enum notice_kind kind, const char *name)
{
	static char text[512];
	struct names *names = kind == NOTICE_TAG ? reader_tags(reader) :
	    kind == NOTICE_CONTACT ? reader_contacts(reader) : notices.topics;
	name_id id = names_find(names, slice_from(name));
	struct place at;
	uint32_t next = 0;
	size_t len = 0;

	text[0] = '\0';
	if (id == NAME_NONE)
		return "nowhere";
	while (notices_place(&notices, kind, id, &next, &at)) {
		assert_string_equal(at.file, path);
		len += (size_t)snprintf(text + len, sizeof(text) - len, "%s%d:%d", len > 0 ? " " : "",
		    (int)at.line, (int)at.col);
	}
	return text;
}

static void
paragraphs(void **state)
{
	(void)state;
	notice("- 2024-03-12 #one\n  and #two\n \t and #three #one\nlazy #four\n\n"
	    "# 2024-03-13 \t #five #\n\nTwo lines\nof a heading 2024-03-14 #six\n===\n\n"
	    "  text #seven\r\n  more #eight\r\n");
	assert_string_equal(places(NOTICE_TAG, "one"), "1:14 3:15");
	assert_string_equal(places(NOTICE_TAG, "two"), "2:7");
	assert_string_equal(places(NOTICE_TAG, "three"), "3:8");
	assert_string_equal(places(NOTICE_TAG, "four"), "4:6");
	assert_string_equal(places(NOTICE_TAG, "five"), "6:16");
	assert_string_equal(places(NOTICE_TAG, "six"), "9:25");
	assert_string_equal(places(NOTICE_TAG, "seven"), "12:8");
	assert_string_equal(places(NOTICE_TAG, "eight"), "13:8");
	forget();
}

static void
containers(void **state)
{
	(void)state;
	notice("# 2024-03-12\n\n> a #one\n> b #two\nlazy #three\n>\t- c #four\n>\t  d #five\n\n"
	    "- a\n  - b\n    - > c\n      > d **#six**\n\n"
	    "| a | #seven |\n|---|---|\n| \\| | *#eight* |\n\n"
	    "> [r]: http://x\n>   e #nine\n>  f #ten\n\n [r]: http://x\n [s]: http://y\n  g #eleven\n");
	assert_string_equal(places(NOTICE_TAG, "one"), "3:5");
	assert_string_equal(places(NOTICE_TAG, "two"), "4:5");
	assert_string_equal(places(NOTICE_TAG, "three"), "5:6");
	assert_string_equal(places(NOTICE_TAG, "four"), "6:7");
	assert_string_equal(places(NOTICE_TAG, "five"), "7:7");
	assert_string_equal(places(NOTICE_TAG, "six"), "12:13");
	assert_string_equal(places(NOTICE_TAG, "seven"), "14:7");
	assert_string_equal(places(NOTICE_TAG, "eight"), "16:9");
	assert_string_equal(places(NOTICE_TAG, "nine"), "19:7");
	assert_string_equal(places(NOTICE_TAG, "ten"), "20:6");
	assert_string_equal(places(NOTICE_TAG, "eleven"), "24:5");
	forget();
}

/* A block that is longer than what is read at once. */
static void
far_away(void **state)
{
	enum { LINES = 20000 };
	char *text = malloc(LINES * 16 + 100), *p = text, want[32];

	(void)state;
	assert_non_null(text);
	p += sprintf(p, "- 2024-03-12 #first\n");
	for (int i = 0; i < LINES; i++)
		p += sprintf(p, "  word word %s\n", i % 2 != 0 ? "and" : "or");
	sprintf(p, "  the #last\n");
	notice(text);
	snprintf(want, sizeof(want), "%d:7", LINES + 2);
	assert_string_equal(places(NOTICE_TAG, "last"), want);
	assert_string_equal(places(NOTICE_TAG, "first"), "1:14");
	forget();
	free(text);
}

static void
people_and_topics(void **state)
{
	(void)state;
	notice("# @Anna-de-Vries #card\n\naka: An\nSister of @Piet. #more\n\n"
	    "- 2024-03-12 @An, **Anna de Vries**\n  and [[@Guus|G]] via @Beate #via=@Klaas\n"
	    "- 2024-03-13 with **Jan Smit** about [[Kiln Project]], **NOT THIS**, [[kiln]],\n"
	    "  [[Piet van der Berg#x|P]]\n");
	assert_string_equal(places(NOTICE_CONTACT, "Anna-de-Vries"), "1:3 6:14 6:21");
	assert_string_equal(places(NOTICE_CONTACT, "Guus"), "7:7");
	assert_string_equal(places(NOTICE_CONTACT, "Beate"), "7:23");
	assert_string_equal(places(NOTICE_CONTACT, "Klaas"), "7:35");
	/* whom a card mentions is not met */
	assert_string_equal(places(NOTICE_CONTACT, "Piet"), "nowhere");
	assert_string_equal(places(NOTICE_TAG, "more"), "4:18");
	assert_string_equal(places(NOTICE_TOPIC, "Jan-Smit"), "8:21");
	assert_string_equal(places(NOTICE_TOPIC, "Kiln-Project"), "8:38");
	assert_string_equal(places(NOTICE_TOPIC, "Piet-van-der-Berg"), "9:3");
	assert_string_equal(places(NOTICE_TOPIC, "NOT-THIS"), "nowhere");
	assert_string_equal(places(NOTICE_TOPIC, "kiln"), "nowhere");
	assert_int_equal(notices.nlooks, 3);
	assert_true(notices.looks[0].met && notices.looks[0].strong);
	assert_int_equal(notices.looks[0].words, 2);
	assert_false(notices.looks[1].met || notices.looks[1].strong);
	assert_int_equal(notices.looks[2].words, 4);
	assert_true(notices_on_roster(reader, SLICE("anna de vries")));
	assert_false(notices_on_roster(reader, SLICE("Jan Smit")));
	forget();
}

static void
values_and_days(void **state)
{
	(void)state;
	notice("- 2024-03-12 #order=12,\n  #deal=\"1 200\" #plain #via=@X\n\n# @Anna #order=1\n\n"
	    "- **di 2024-03-13**: #note:x1\n");
	assert_int_equal(notices.nvalues, 3);
	assert_int_equal(notices.values[0].at.line, 1);
	assert_int_equal(notices.values[0].at.col, 21);
	assert_memory_equal(notices.text.ptr + notices.values[0].value, "12", 2);
	assert_int_equal(notices.values[0].len, 2);
	assert_int_equal(notices.values[1].at.line, 2);
	assert_int_equal(notices.values[1].at.col, 10);
	assert_memory_equal(notices.text.ptr + notices.values[1].value, "1 200", 5);
	assert_int_equal(notices.values[2].at.col, 28);
	assert_int_equal(notices.ndays, 2);
	assert_int_equal(notices.days[1].at.line, 6);
	assert_int_equal(notices.days[1].at.col, 8);
	assert_int_equal(notices.days[1].day, notices.days[0].day + 1);
	/* a card's heading stands below no date */
	assert_true(notices.days[1].run > notices.days[0].run);
	forget();
}

/* So many places are kept, and no more. */
static void
how_many(void **state)
{
	(void)state;
	notice("- 2024-03-12 #a #a #a #a #a #a #a #a #a #a\n");
	assert_string_equal(places(NOTICE_TAG, "a"), "1:14 1:17 1:20 1:23 1:26 1:29 1:32 1:35");
	forget();
}

static void
hidden_lines(void **state)
{
	static const char *const hidden[] = { "- 2024-03-12 x", "2024-03-12", "> ## 12 March 2024",
	    "a #tag", "@Anna", "#tag", "\t* [2024-03-12] x", "2024-02-30 no" };
	static const char *const not[] = { "", "make all", "a#tag", "x@y.nl", "# 1",
	    "12 eggs", "-- @ --", "mail to someone@example.com" };
	struct date_context none = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(hidden) / sizeof(hidden[0]); i++)
		if (!notice_hidden(slice_from(hidden[i]), none))
			fail_msg("'%s' is not seen", hidden[i]);
	for (size_t i = 0; i < sizeof(not) / sizeof(not[0]); i++)
		if (notice_hidden(slice_from(not[i]), none))
			fail_msg("'%s' is seen", not[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paragraphs),
		cmocka_unit_test(containers),
		cmocka_unit_test(far_away),
		cmocka_unit_test(people_and_topics),
		cmocka_unit_test(values_and_days),
		cmocka_unit_test(how_many),
		cmocka_unit_test(hidden_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
