/*
 * The canonical layout of a journal, by format_journal, which reads it again.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/format.h"

static char *
laid_out(const char *file, struct slice text)
{
	static struct buf out;
	struct diag d = { .prog = "test", .quiet = true };
	struct reader_options options = { 0 };
	struct format_options how = { 0 };

	buf_free(&out);
	assert_true(format_journal(&how, &options, file, text, &out, &d));
	assert_true(buf_char(&out, '\0'));
	return out.ptr;
}

static void
becomes(const char *old, const char *new)
{
	assert_string_equal(laid_out("j.md", slice_from(old)), new);
	/* and nothing the second time */
	assert_string_equal(laid_out("j.md", slice_from(new)), new);
}

static void
stays(const char *text)
{
	becomes(text, text);
}

static void
dates(void **state)
{
	(void)state;
	becomes("# 12 March 2024\n\n- x\n", "# 2024-03-12\n\n- x\n");
	becomes("> 2024/3/12 x\n\n1. 12.3.2024 y\n", "> 2024-03-12 x\n\n1. 2024-03-12 y\n");
	becomes("# 2024\n\n12 March: x\n13 March: y\n", "# 2024\n\n2024-03-12: x\n2024-03-13: y\n");
	becomes("March 12 2024\n===\n", "2024-03-12\n===\n");
	/* a heading's text is its own; behind a definition the year would end the quotation (E3) */
	stays("# Fair of 12 March 2024 #x\n");
	stays("# 2024\n\n> [a]: b\n12 March x\n");
	/* a row's columns stay */
	stays("| 2024/3/12 | x |\n");
	stays("| 2024/3/12 | x |\n|---|---|\n| 2024/3/13 | y |\n");
	/* in front matter, code, HTML and comments */
	stays("---\ndate: 12 March 2024\n---\n- x\n");
	stays("```\n* 12 March 2024\n```\n\n    * 12 March 2024\n\n<div>\n* 12 March 2024\n</div>\n\n"
	    "<!--\n12 March 2024\n-->\n\n%%\n12 March 2024\n%%\n");
	/* it would be jrnl's */
	stays("[2024-3-12 14:30] x\n");
	becomes("x\n\n[2024-3-12 14:30] x\n", "x\n\n[2024-03-12 14:30] x\n");
}

static void
dates_by_the_file_s_name(void **state)
{
	(void)state;
	assert_string_equal(laid_out("a/2024-03.md", SLICE("* 12: x\n")), "- 2024-03-12: x\n");
}

static void
bullets(void **state)
{
	(void)state;
	becomes("* 2024-03-12 x\n  + y\n    * z\n+ prose\n", "- 2024-03-12 x\n  - y\n    - z\n- prose\n");
	becomes("# 2024-03-12\n\n> * x\n> * y\n", "# 2024-03-12\n\n> - x\n> - y\n");
	becomes("* * 2024-03-12 x\n", "- - 2024-03-12 x\n");
	becomes("* 2024-03-12\n  * x\n", "- 2024-03-12\n  - x\n");
	/* prose; another list than the one with entries */
	stays("* x\n* y\n");
	becomes("* prose\n\nand more\n\n* 2024-03-12 x\n", "* prose\n\nand more\n\n- 2024-03-12 x\n");
	/* it would be a thematic break */
	stays("# 2024-03-12 #x\n\n+ - -\n+ ---\n* * +\n");
	stays("# 2024-03-12\n\n***\n\n* * *\n");
	stays("1) 2024-03-12 x\n2) 2024-03-13 y\n");
}

static void
blank_lines(void **state)
{
	(void)state;
	becomes("\n\n# A\n\n\nx\n# B\n## C\ny\n\n\n\nz\n", "# A\n\nx\n\n# B\n\n## C\n\ny\n\n\n\nz\n");
	becomes("---\na: b\n---\n# A\nx\n", "---\na: b\n---\n\n# A\n\nx\n");
	becomes("x\n  \nA\n===\n \t\n- y\n", "x\n\nA\n===\n\n- y\n");
	becomes("    code\n  \n    code\n# A\n", "    code\n  \n    code\n\n# A\n");
	becomes("# A\r\nx\r\n", "# A\r\n\r\nx\r\n");
	/* no heading, or one in an item */
	stays("- # A\n  x\n- y\n");
	stays("```\n# A\nx\n```\n");
	stays("- ```\n\n# A\n");
}

static void
ends_of_lines(void **state)
{
	(void)state;
	becomes("# A  \n\n- 2024-03-12 \t\n  - x\n\t\n> a\n>  \n> b\n", "# A\n\n- 2024-03-12\n  - x\n\n> a\n>\n> b\n");
	becomes("## A ##  \n", "## A ##\n");
	/* hard breaks, text, code */
	stays("2024-03-12 x  \ny \n");
	stays("```\nx  \n  \n```\n");
	stays("    x  \n      \n    y\n");
	/* an item that is empty as yet is kept open by them */
	stays("-\n  \n  x\n");
	becomes("# A\r \nx\n", "# A\r \n\nx\n");
}

static void
the_end_of_the_file(void **state)
{
	(void)state;
	becomes("- 2024-03-12 x", "- 2024-03-12 x\n");
	becomes("x\r\ny", "x\r\ny\r\n");
	becomes("x\n\n \n", "x\n");
	becomes("x\n   ", "x\n");
	becomes("```\nx", "```\nx\n");
	stays("```\nx\n\n\n");
	stays("");
	stays("\xef\xbb\xbf");
	stays("\n\n");
	becomes("\xef\xbb\xbf\n# A\nx", "\xef\xbb\xbf# A\n\nx\n");
}

static void
any_bytes(void **state)
{
	static const char old[] = "* 12 March 2024 a\0b \xff\xc3\n# \0";
	static const char new[] = "- 2024-03-12 a\0b \xff\xc3\n\n# \0\n";

	(void)state;
	assert_memory_equal(laid_out("j.md", (struct slice){ old, sizeof(old) - 1 }), new, sizeof(new) - 1);
}

static void
files_of_other_programs(void **state)
{
	(void)state;
	becomes("### Activities:\n* 2024/03/12: x", "### Activities:\n* 2024/03/12: x\n");
	becomes("[2020-07-01 20:00] x\n* 12 March 2024\n# A\ny", "[2020-07-01 20:00] x\n* 12 March 2024\n# A\ny\n");
	becomes("date\tcontacts\ttags\n2024-03-12\tA\tx", "date\tcontacts\ttags\n2024-03-12\tA\tx\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates),
		cmocka_unit_test(dates_by_the_file_s_name),
		cmocka_unit_test(bullets),
		cmocka_unit_test(blank_lines),
		cmocka_unit_test(ends_of_lines),
		cmocka_unit_test(the_end_of_the_file),
		cmocka_unit_test(any_bytes),
		cmocka_unit_test(files_of_other_programs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
