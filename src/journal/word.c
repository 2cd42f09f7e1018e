/*
 * The characters of names; see word.h.
 */
#include <stdint.h>

#include "../base/ascii.h"
#include "../base/utf8.h"
#include "find.h"
#include "word.h"

/* In-word marks that are letters of names in their scripts (T2). */
static bool
in_word(uint32_t c)
{
	switch (c) {
	case 0x00b7: case 0x05be: case 0x05f3: case 0x05f4: case 0x0f0b: case 0x0f0c:
	case 0x301c: case 0xff5e: case 0x3003:
		return true;
	default:
		return false;
	}
}

#define L WORD_HAS_LETTER
#define D WORD_HAS_DIGIT

const unsigned char word_ascii[256] = {
	['a'] = L, ['b'] = L, ['c'] = L, ['d'] = L, ['e'] = L, ['f'] = L, ['g'] = L, ['h'] = L,
	['i'] = L, ['j'] = L, ['k'] = L, ['l'] = L, ['m'] = L, ['n'] = L, ['o'] = L, ['p'] = L,
	['q'] = L, ['r'] = L, ['s'] = L, ['t'] = L, ['u'] = L, ['v'] = L, ['w'] = L, ['x'] = L,
	['y'] = L, ['z'] = L,
	['A'] = L, ['B'] = L, ['C'] = L, ['D'] = L, ['E'] = L, ['F'] = L, ['G'] = L, ['H'] = L,
	['I'] = L, ['J'] = L, ['K'] = L, ['L'] = L, ['M'] = L, ['N'] = L, ['O'] = L, ['P'] = L,
	['Q'] = L, ['R'] = L, ['S'] = L, ['T'] = L, ['U'] = L, ['V'] = L, ['W'] = L, ['X'] = L,
	['Y'] = L, ['Z'] = L,
	['0'] = D, ['1'] = D, ['2'] = D, ['3'] = D, ['4'] = D, ['5'] = D, ['6'] = D, ['7'] = D,
	['8'] = D, ['9'] = D,
	['_'] = WORD_HAS_UNDERSCORE, ['-'] = WORD_HAS_HYPHEN,
};

#undef L
#undef D

enum word_class
word_class(struct slice s, size_t i, size_t *len)
{
	char a = s.ptr[i];
	uint32_t c;

	*len = 1;
	if ((unsigned char)a < 0x80) {
		if (ascii_alpha(a))
			return WORD_LETTER;
		return ascii_digit(a) || a == '_' || a == '-' ? WORD_OTHER : WORD_NONE;
	}
	*len = utf8_decode(slice_skip(s, i), &c);
	if (*len == 0)
		return WORD_NONE;
	switch (utf8_class(c)) {
	case UTF8_LETTER:
		return WORD_LETTER;
	case UTF8_EMOJI:
		return WORD_EMOJI;
	case UTF8_NUMBER:
	case UTF8_CONNECTOR:
	case UTF8_JOINER:
		return WORD_OTHER;
	case UTF8_MARK:
		return WORD_MARK;
	default:
		return in_word(c) ? WORD_OTHER : WORD_NONE;
	}
}

/* Whether a name may not begin behind this character. */
static bool
forbids(uint32_t c)
{
	if (c < 0x80)
		return ascii_alnum((char)c) || c == '_' || c == '&' || c == '/' || c == '#' ||
		    c == '\\';
	switch (utf8_class(c)) {
	case UTF8_LETTER:
	case UTF8_NUMBER:
	case UTF8_CONNECTOR:
		return true;
	case UTF8_MARK:
		return c != 0xfe0f;
	default:
		return false;
	}
}

/* The endings of the names of entities that show a letter, or a sign that forbids. */
static const char *const entity_endings[] = {
	"amp", "AMP", "num", "lowbar", "sol", "acute", "grave", "circ", "uml", "tilde", "cedil",
	"ring", "slash", "caron", "lig", "breve", "macr", "ogon",
};

/* `&#228;` or `&#xe4;` between the two bytes that frame it. */
static bool
number_forbids(struct slice digits)
{
	bool hex = digits.len > 0 && (digits.ptr[0] | 0x20) == 'x';
	uint32_t c = 0;

	for (size_t i = hex; i < digits.len; i++) {
		char d = digits.ptr[i];

		if (hex ? !ascii_hex(d) : !ascii_digit(d))
			return false;
		c = c * (hex ? 16 : 10) +
		    (uint32_t)(ascii_digit(d) ? d - '0' : ascii_lower(d) - 'a' + 10);
		if (c > 0x10ffff)
			return false;
	}
	return digits.len > (size_t)hex && forbids(c);
}

/* Whether an odd number of backslashes stands before byte i. */
static bool
escaped(struct slice s, size_t i)
{
	size_t n = 0;

	while (n < i && n < 64 && s.ptr[i - n - 1] == '\\')
		n++;
	return n % 2 == 1;
}

/* Whether the entity whose ';' is byte i shows a character that forbids; false when it is none. */
static bool
entity_forbids(struct slice s, size_t i)
{
	size_t start = i;

	while (start > 0 && i - start < 12 && (ascii_alnum(s.ptr[start - 1]) ||
	    s.ptr[start - 1] == '#'))
		start--;
	if (start == 0 || s.ptr[start - 1] != '&' || escaped(s, start - 1))
		return false;
	if (start < i && s.ptr[start] == '#')
		return number_forbids((struct slice){ s.ptr + start + 1, i - start - 1 });
	for (size_t k = 0; k < sizeof(entity_endings) / sizeof(entity_endings[0]); k++) {
		size_t len = strlen(entity_endings[k]);

		if (i - start >= len && memcmp(s.ptr + i - len, entity_endings[k], len) == 0)
			return true;
	}
	return false;
}

bool
word_before(struct slice s, size_t i)
{
	uint32_t c = (unsigned char)s.ptr[i - 1];

	if (c == ';')
		return entity_forbids(s, i - 1);
	if (c >= 0x80 && utf8_decode_back(s, i, &c) == 0)
		return false;
	return forbids(c);
}

static bool
ends_word(char c)
{
	return ascii_space(c) || c == '<';
}

/* Where the first URL of the word [i, end) begins; end when there is none. */
static size_t
find_url(struct slice s, size_t i, size_t end)
{
	struct slice word = { s.ptr + i, end - i };
	size_t colon = 0, www = 0;

	while ((colon = find_text(word, colon, SLICE("://"))) < word.len) {
		if (colon > 0 && ascii_alnum(word.ptr[colon - 1]))
			break;
		colon++;
	}
	while ((www = find_text(word, www, SLICE("www."))) < word.len) {
		if (www == 0 || !ascii_alnum(word.ptr[www - 1]))
			break;
		www++;
	}
	return i + (colon < www ? colon : www);
}

bool
word_in_url(struct slice s, size_t i, struct word_url *memo)
{
	size_t start = i, end = i;

	if (i >= memo->end) {
		while (start > memo->end && !ends_word(s.ptr[start - 1]))
			start--;
		while (end < s.len && !ends_word(s.ptr[end]))
			end++;
		memo->end = end;
		memo->url = find_url(s, start, end);
	}
	return i > memo->url;
}
