/*
 * How long ago; see ago.h.
 */
#include <stdio.h>

#include "ago.h"

bool
ago_add(struct buf *b, struct date d, day_t today)
{
	char text[40], date[DATE_TEXT_MAX];
	int n = today - d.first, size = n < 0 ? -n : n, len;
	const char *days = size == 1 ? "day" : "days";

	if (d.precision != DATE_DAY) {
		date_format(d, date);
		len = snprintf(text, sizeof(text), "in %s", date);
	} else if (n == 0) {
		len = snprintf(text, sizeof(text), "today");
	} else {
		len = snprintf(text, sizeof(text), n > 0 ? "%d %s ago" : "in %d %s", size, days);
	}
	return buf_add(b, text, (size_t)len);
}
