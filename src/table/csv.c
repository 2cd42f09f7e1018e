/*
 * Comma-separated values; see csv.h.
 */
#include "csv.h"
#include "number.h"

static bool
has_any(struct slice s, const char *bytes)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] != '\0' && strchr(bytes, s.ptr[i]) != NULL)
			return true;
	return false;
}

static bool
would_run(struct slice cell)
{
	double number;

	return cell.len > 0 && has_any((struct slice){ cell.ptr, 1 }, "=+-@\t\r\n") &&
	    !number_decimal(cell, &number);
}

void
csv_cell(struct out *o, struct slice cell, bool alone, bool safe)
{
	bool quoted = has_any(cell, safe ? ",\"\r\n;\t" : ",\"\r\n") || (alone && cell.len == 0);

	if (quoted)
		out_char(o, '"');
	if (safe && would_run(cell))
		out_char(o, '\'');
	while (quoted && cell.len > 0) {
		const char *quote = memchr(cell.ptr, '"', cell.len);
		size_t n = quote == NULL ? cell.len : (size_t)(quote - cell.ptr) + 1;

		out_bytes(o, cell.ptr, n);
		if (quote != NULL)
			out_char(o, '"');
		cell = slice_skip(cell, n);
	}
	out_slice(o, cell);
	if (quoted)
		out_char(o, '"');
}
