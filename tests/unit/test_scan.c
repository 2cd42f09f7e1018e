/*
 * Finding the bytes that matter: every byte value at every place of texts
 * short and long, against looking at them one by one.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/scan.h"

typedef const char *scanner(const char *start, const char *p, const char *end);

static const struct {
	scanner *scan;
	const char *set;
} scanners[] = {
	{ scan_tag, "#`<[\\%" },
	{ scan_mark, "#`<[\\%@*_" },
	{ scan_markup, "#`<[\\%@*_]!" },
};
enum { SCANNERS = sizeof(scanners) / sizeof(scanners[0]), LONGEST = 140 };

static const char *
one_by_one(const char *p, const char *end, const char *set)
{
	while (p < end && (*p == '\0' || strchr(set, *p) == NULL))
		p++;
	return p;
}

/* All 256 bytes, alone in a text of letters. */
static void
finds_what_is_in_its_set(void **state)
{
	char text[LONGEST];

	(void)state;
	for (size_t k = 0; k < SCANNERS; k++) {
		for (int byte = 0; byte < 256; byte++) {
			bool in = byte != 0 && strchr(scanners[k].set, byte) != NULL;

			memset(text, 'x', sizeof(text));
			text[37] = (char)byte;
			assert_ptr_equal(scanners[k].scan(text, text, text + sizeof(text)),
			    in ? text + 37 : text + sizeof(text));
		}
	}
}

/* The text ends at the end of its memory, so that a sanitizer sees what looks too far. */
static void
every_place_of_every_length(void **state)
{
	(void)state;
	for (size_t len = 0; len <= LONGEST; len++) {
		char *text = malloc(len + (len == 0));

		assert_non_null(text);
		for (size_t at = 0; at <= len; at++) {
			memset(text, 'a', len);
			if (at < len)
				text[at] = '#';
			if (at + 1 < len)
				text[len - 1] = '\\';
			for (size_t k = 0; k < SCANNERS; k++)
				for (size_t from = 0; from <= len; from += from < 3 ? 1 : 13)
					assert_ptr_equal(scanners[k].scan(text, text + from, text + len),
					    one_by_one(text + from, text + len, scanners[k].set));
		}
		free(text);
	}
}

/* What lies before p, or behind the end, is not found. */
static void
keeps_to_its_part(void **state)
{
	char text[LONGEST];

	(void)state;
	memset(text, '#', sizeof(text));
	memset(text + 20, 'a', 60);
	for (size_t k = 0; k < SCANNERS; k++) {
		for (size_t from = 20; from < 80; from++)
			for (size_t to = from; to < 80; to++)
				assert_ptr_equal(scanners[k].scan(text, text + from, text + to), text + to);
		assert_ptr_equal(scanners[k].scan(text, text + 20, text + sizeof(text)), text + 80);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_what_is_in_its_set),
		cmocka_unit_test(every_place_of_every_length),
		cmocka_unit_test(keeps_to_its_part),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
