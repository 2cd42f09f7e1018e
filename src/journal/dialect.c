/*
 * Which program's file this is; see dialect.h.
 */
#include "../base/ascii.h"
#include "dialect.h"
#include "find.h"

enum friends_part
dialect_friends_part(struct slice heading)
{
	if (slice_equal(heading, SLICE("Activities:")) || slice_equal(heading, SLICE("Notes:")))
		return FRIENDS_ACTIVITIES;
	if (slice_equal(heading, SLICE("Friends:")))
		return FRIENDS_PEOPLE;
	if (slice_equal(heading, SLICE("Locations:")))
		return FRIENDS_PLACES;
	return FRIENDS_NONE;
}

bool
dialect_jrnl_line(struct slice s)
{
	/* a digit for 9, the rest for itself */
	static const char form[] = "[9999-99-99 99:99";
	size_t i;

	for (i = 0; form[i] != '\0'; i++)
		if (i >= s.len || (form[i] == '9' ? !ascii_digit(s.ptr[i]) : s.ptr[i] != form[i]))
			return false;
	/* seconds, AM or PM may follow */
	while (i < s.len && i < 28 && (ascii_alnum(s.ptr[i]) || s.ptr[i] == ':' || s.ptr[i] == ' '))
		i++;
	return i < s.len && s.ptr[i] == ']';
}

/* Whether the line is a header of rellog: it begins with date, and has tags and contacts. */
static bool
is_table(struct slice line)
{
	return slice_starts(line, SLICE("date\t")) &&
	    find_text(line, 0, SLICE("\tcontacts")) < line.len &&
	    find_text(line, 0, SLICE("\ttags")) < line.len;
}

enum dialect
dialect_of(struct slice s)
{
	struct slice line, text;

	line = (struct slice){ s.ptr, find_byte(s, 0, '\n') };
	if (is_table(line))
		return DIALECT_TABLE;
	text = slice_trim(s);
	line = slice_trim((struct slice){ text.ptr, find_byte(text, 0, '\n') });
	if (slice_starts(line, SLICE("### ")) &&
	    dialect_friends_part(slice_skip(line, 4)) != FRIENDS_NONE)
		return DIALECT_FRIENDS;
	return dialect_jrnl_line(line) ? DIALECT_JRNL : DIALECT_MARKDOWN;
}
