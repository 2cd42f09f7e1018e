/*
 * What is added to a journal. The layouts have their cases in tests/cmd/reladd.t;
 * here it is only that each text gets into each.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/journal/addition.h"
#include "../../src/journal/habit.h"
#include "../../src/journal/readback.h"

static const day_t day = 20778;		/* 2026-11-21 */

/* Learn the habit of a text, which is read behind a file that holds nothing. */
static void
learn(struct habit *h, struct reader_opened *opened, struct reader_options *o, const char *text)
{
	struct diag d = { .prog = "test" };

	*opened = (struct reader_opened){ .fd = -1, .name = "j.md", .more = slice_from(text) };
	*o = (struct reader_options){ .opened = opened };
	assert_true(habit_learn(h, o, &d));
}

/* Whatever text is added to whatever journal: when it is fine, the next reader finds it so. */
static void
the_entry_stands_on_its_line(void **state)
{
	static const char *const journals[] = {
		"", "a", "## 2026-11-21\n", "## 2026-11-20\n- a\n", "- 2026-11-20: a", "2026-11-20 a\n", "# @Anna\n\n## 2026-11-21\n\na\n",
		"# 2025\n\n## 2025-03\n\n- 12: a\n", "| day | what |\n|---|---|\n| 2026-11-20 | a |\n", "[2026-11-20 10:00] a\n",
		"### Activities:\n- 2026-11-20: a\n\n### Friends:\n- Bo\n", "---\ndate: 2026-11-21\n---\nx\n", "1. 2026-11-20 a\r\n",
	};
	static const char *const texts[] = { "b", "b\nc", "b\n\nc", "# b", "- b", "b | c", "#b @C" };
	struct diag d = { .prog = "test" };

	(void)state;
	for (size_t i = 0; i < sizeof(journals) / sizeof(journals[0]); i++)
		for (size_t j = 0; j < sizeof(texts) / sizeof(texts[0]); j++) {
			struct slice text = slice_from(journals[i]);
			struct reader_opened opened;
			struct reader_options o;
			struct addition a = { .line = 0 };
			struct readback b;
			struct habit h;
			char name[] = "/tmp/rel-line.XXXXXX";
			int fd;

			learn(&h, &opened, &o, journals[i]);
			assert_true(addition_make(&a, &h, ending_of(text, true), day, slice_from(texts[j]), false));
			fd = mkstemp(name);
			assert_int_equal(write(fd, text.ptr, text.len), (int)text.len);
			unlink(name);
			opened = (struct reader_opened){ .fd = fd, .name = "j.md" };
			assert_true(readback_check(&b, &o, &h, &a, day, &d));
			if (b.verdict != READBACK_FINE)
				fail_msg("journal %zu, text %zu: verdict %d of '%.*s'", i, j, (int)b.verdict,
				    (int)a.bytes.len, a.bytes.ptr);
			assert_true(a.bytes.ptr[a.bytes.len - 1] == '\n');
			close(fd);
			addition_free(&a);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_entry_stands_on_its_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
