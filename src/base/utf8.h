/*
 * Unicode. The only room that knows utf8proc; everything else sees bytes,
 * code points and the few questions below. Invalid UTF-8 is never a
 * character.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mem.h"
#include "slice.h"

/*
 * The length of the character at the start of s, and the code point in *c.
 * 0 when s is empty or starts with no valid UTF-8 (overlong forms,
 * surrogates and what lies above U+10FFFF are none).
 */
size_t utf8_decode(struct slice s, uint32_t *c);

/* The same for the character that ends just before byte `end` of s. */
size_t utf8_decode_back(struct slice s, size_t end, uint32_t *c);

enum utf8_class {
	UTF8_OTHER,
	UTF8_LETTER,	/* general category L */
	UTF8_MARK,	/* M */
	UTF8_NUMBER,	/* N */
	UTF8_CONNECTOR,	/* Pc, such as the underscore */
	UTF8_EMOJI,	/* Extended_Pictographic from U+2190 on, regional indicators, skin tones */
	UTF8_JOINER,	/* ZWJ and ZWNJ */
	UTF8_SPACE,	/* Zs, and the line ends of ASCII */
	UTF8_PUNCT	/* other P and S: CommonMark's punctuation */
};

enum utf8_class utf8_class(uint32_t c);

/*
 * Append the form in which two names are compared: NFC, case folded, NFC
 * again (Unicode 15, D145 with NFC). Invalid bytes are kept as they are.
 * False when memory runs out.
 */
bool utf8_fold(struct slice s, struct buf *out);

/*
 * The columns that s takes on a terminal: 2 for wide characters, 0 for
 * combining ones; an emoji with its modifiers and joiners is one of 2.
 * Invalid bytes count 1.
 */
size_t utf8_width(struct slice s);

/* The bytes at the start of s that take no more than so many columns, characters whole. */
size_t utf8_fit(struct slice s, size_t room);

#endif
