/*
 * Counting words; see queryword.h.
 */
#include "../base/ascii.h"
#include "../base/utf8.h"
#include "queryword.h"

/* The class of the character at the start of s, and its length; what is no UTF-8 is one byte. */
static enum utf8_class
look(struct slice s, size_t *len)
{
	uint32_t c;

	*len = 1;
	if ((unsigned char)s.ptr[0] < 0x80)
		return ascii_alnum(s.ptr[0]) ? UTF8_LETTER :
		    ascii_space(s.ptr[0]) ? UTF8_SPACE : UTF8_OTHER;
	*len = utf8_decode(s, &c);
	if (*len > 0)
		return utf8_class(c);
	*len = 1;
	return UTF8_OTHER;
}

size_t
queryword_count(struct slice text)
{
	bool decided = false;	/* whether this is a word */
	size_t words = 0, len;

	for (size_t i = 0; i < text.len; i += len) {
		enum utf8_class class = look(slice_skip(text, i), &len);

		if (class == UTF8_SPACE) {
			decided = false;
		} else if (!decided) {
			decided = class == UTF8_LETTER || class == UTF8_NUMBER;
			words += decided;
			decided = decided || text.ptr[i] == '#' || text.ptr[i] == '@';
		}
	}
	return words;
}
