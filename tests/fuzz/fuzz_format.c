/*
 * Journals of any bytes, laid out: none is refused because it would be read
 * differently, none changes the second time, and all end in a newline. The
 * first byte chooses the options. What is to be arranged, or made markdown, may be
 * refused; what comes of it does not change the second time either.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/book/format.h"

#define HOLDS(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "journal.md", "2024-03.md", "<stdin>", "2024-03-12 Anna.md" };
	static const enum date_order orders[] = { DATE_ORDER_NONE, DATE_DMY, DATE_MDY, DATE_ORDER_NONE };
	struct diag d = { .prog = "fuzz", .quiet = true };
	struct buf once = { 0 }, twice = { 0 };
	struct slice text;
	struct reader_options options = { 0 };
	struct format_options how = { 0 };
	const char *name;

	if (size < 1)
		return 0;
	name = names[data[0] & 3];
	options.order = orders[data[0] >> 2 & 3];
	options.at = (enum at_sign)(data[0] % 3);
	how.arrange.by = (enum arrange_by)(data[0] >> 4 & 3);
	how.arrange.sort = (data[0] & 64) != 0;
	how.to_markdown = (data[0] & 128) != 0;
	text = (struct slice){ (const char *)data + 1, size - 1 };
	/* an entries table may have mistakes */
	if (format_journal(&how, &options, name, text, &once, &d)) {
		HOLDS(format_journal(&how, &options, name, buf_slice(&once), &twice, &d));
		HOLDS(slice_equal(buf_slice(&once), buf_slice(&twice)));
	} else if (data[0] < 16) {
		HOLDS(slice_starts(text, SLICE("date\t")) || slice_starts(text, SLICE("\xef\xbb\xbf" "date\t")));
	}
	buf_free(&once);
	buf_free(&twice);
	return 0;
}
