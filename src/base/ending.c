/*
 * How a text ends; see ending.h.
 */
#include "ascii.h"
#include "ending.h"

#define BOM "\xef\xbb\xbf"

/* Where the line begins that ends before byte `end`. */
static size_t
line_start(struct slice s, size_t end)
{
	while (end > 0 && s.ptr[end - 1] != '\n')
		end--;
	return end;
}

struct ending
ending_of(struct slice last, bool all)
{
	struct ending e = { 0 };
	size_t end, start;

	if (all && slice_starts(last, SLICE(BOM)))
		last = slice_skip(last, sizeof(BOM) - 1);
	e.empty = all && last.len == 0;
	e.open = last.len > 0 && last.ptr[last.len - 1] != '\n';
	end = last.len - (last.len > 0 && !e.open);
	start = line_start(last, end);
	e.blank = (start > 0 || all) &&
	    slice_trim((struct slice){ last.ptr + start, end - start }).len == 0;
	if (e.open)
		end = start > 0 ? start - 1 : 0;
	e.crlf = end > 0 && end < last.len && last.ptr[end - 1] == '\r';
	return e;
}
