/*
 * Rhythms; see rhythm.h.
 */
#include "../base/ascii.h"
#include "rhythm.h"

bool
rhythm_parse(struct slice s, struct rhythm *r)
{
	int count = 0;

	if (s.len < 2 || s.len > 4 || strchr("dwmy", s.ptr[s.len - 1]) == NULL ||
	    s.ptr[s.len - 1] == '\0')
		return false;
	for (size_t i = 0; i < s.len - 1; i++) {
		if (!ascii_digit(s.ptr[i]))
			return false;
		count = count * 10 + (s.ptr[i] - '0');
	}
	*r = (struct rhythm){ count, s.ptr[s.len - 1] };
	return count > 0;
}

size_t
rhythm_format(struct rhythm r, char out[RHYTHM_TEXT_MAX])
{
	size_t n = 0;

	for (int tens = 100; tens > 0; tens /= 10)
		if (r.count >= tens || tens == 1)
			out[n++] = (char)('0' + r.count / tens % 10);
	out[n++] = r.unit;
	out[n] = '\0';
	return n;
}

day_t
rhythm_after(struct rhythm r, day_t day)
{
	struct civil c = day_to_civil(day);
	int month, length;

	if (r.unit == 'd' || r.unit == 'w') {
		day += r.unit == 'd' ? r.count : r.count * 7;
		return day < DAY_MAX ? day : DAY_MAX;
	}
	month = c.year * 12 + c.month - 1 + (r.unit == 'm' ? r.count : r.count * 12);
	if (month / 12 > 9999)
		return DAY_MAX;
	c.year = month / 12;
	c.month = month % 12 + 1;
	length = day_month_length(c.year, c.month);
	if (c.day > length)
		c.day = length;
	return day_from_civil(c);
}
