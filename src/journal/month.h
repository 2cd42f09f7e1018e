/*
 * The names of months and weekdays as people write them, in English,
 * Dutch, German and French, full and short (reljournal(5), rule D2). Knows
 * nothing of dates.
 */
#ifndef JOURNAL_MONTH_H
#define JOURNAL_MONTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/ascii.h"
#include "../base/slice.h"

struct month_word {
	uint8_t month;		/* 1 to 12; 0 when the word is no month */
	uint8_t weekdays;	/* MONTH_WEEKDAY bits; 0 when it is no weekday */
	bool full;		/* the full name, no short form */
};

/*
 * The bit of a weekday, 1 (Monday) to 7. Some short forms are two: `di` is
 * Tuesday in Dutch and German and Sunday in French.
 */
#define MONTH_WEEKDAY(n) ((uint8_t)(1u << ((n) - 1)))

/*
 * The name that the text begins with, whole: the next character is no
 * letter. Returns its length without the full stop of a short form, and 0
 * when there is none. `mar` is both a month and a weekday.
 */
size_t month_word(struct slice s, struct month_word *);

/*
 * A quick no, from the first four letters: false for most words that are
 * neither a month nor a weekday. The word begins with an ASCII letter.
 */
static inline bool
month_may_begin(struct slice word)
{
#define SECOND(c) [(c) - 'a']
#define THIRD(c) (1u << ((c) - 'a'))
	/* by first and second letter: which may be third; other bytes always may */
	static const uint32_t third[26][26] = {
		['a' - 'a'] = { SECOND('p') = THIRD('r'), SECOND('u') = THIRD('g'),
		    SECOND('v') = THIRD('r'), SECOND('o') = THIRD('u') },
		['d' - 'a'] = { SECOND('e') = THIRD('c') | THIRD('z'),
		    SECOND('i') = THIRD('n') | THIRD('e') | THIRD('m'), SECOND('o') = THIRD('n') },
		['f' - 'a'] = { SECOND('e') = THIRD('b') | THIRD('v'),
		    SECOND('r') = THIRD('i') | THIRD('e') },
		['j' - 'a'] = { SECOND('a') = THIRD('n') | THIRD('e'), SECOND('e') = THIRD('u'),
		    SECOND('u') = THIRD('n') | THIRD('l') | THIRD('i') },
		['l' - 'a'] = { SECOND('u') = THIRD('n') },
		['m' - 'a'] = { SECOND('a') = THIRD('r') | THIRD('a') | THIRD('e') | THIRD('y') |
		    THIRD('i'), SECOND('r') = THIRD('t') | THIRD('z'),
		    SECOND('e') = THIRD('i') | THIRD('r'), SECOND('o') = THIRD('n'),
		    SECOND('i') = THIRD('t') },
		['n' - 'a'] = { SECOND('o') = THIRD('v') },
		['o' - 'a'] = { SECOND('c') = THIRD('t'), SECOND('k') = THIRD('t') },
		['s' - 'a'] = { SECOND('e') = THIRD('p'), SECOND('a') = THIRD('t') | THIRD('m'),
		    SECOND('o') = THIRD('n'), SECOND('u') = THIRD('n') },
		['t' - 'a'] = { SECOND('u') = THIRD('e'), SECOND('h') = THIRD('u') },
		['v' - 'a'] = { SECOND('r') = THIRD('i'), SECOND('e') = THIRD('n') },
		['w' - 'a'] = { SECOND('o') = THIRD('e'), SECOND('e') = THIRD('d') },
		['z' - 'a'] = { SECOND('a') = THIRD('t'), SECOND('o') = THIRD('n') },
	};
	/* by first letter: which may be fourth */
	static const uint32_t fourth[26] = {
		['a' - 'a'] = THIRD('i') | THIRD('u') | THIRD('t'),
		['d' - 'a'] = THIRD('e') | THIRD('s') | THIRD('n') | THIRD('a') | THIRD('d'),
		['f' - 'a'] = THIRD('r') | THIRD('d') | THIRD('i') | THIRD('e'),
		['j' - 'a'] = THIRD('u') | THIRD('v') | THIRD('n') | THIRD('d') | THIRD('e') |
		    THIRD('i') | THIRD('y') | THIRD('l'),
		['l' - 'a'] = THIRD('d'),
		['m' - 'a'] = THIRD('c') | THIRD('s') | THIRD('d') | THIRD('r') | THIRD('n') |
		    THIRD('t'),
		['n' - 'a'] = THIRD('e'), ['o' - 'a'] = THIRD('o'),
		['s' - 'a'] = THIRD('t') | THIRD('u') | THIRD('s') | THIRD('e') | THIRD('n') |
		    THIRD('d'),
		['t' - 'a'] = THIRD('s') | THIRD('r'), ['v' - 'a'] = THIRD('j') | THIRD('d'),
		['w' - 'a'] = THIRD('n') | THIRD('s'), ['z' - 'a'] = THIRD('e') | THIRD('d'),
	};
#undef SECOND
#undef THIRD
	unsigned a, b, c;

	if (word.len < 3 || !ascii_alpha(word.ptr[1]) || !ascii_alpha(word.ptr[2]))
		return true;
	a = ((unsigned char)word.ptr[0] & 31) - 1;
	b = ((unsigned char)word.ptr[1] & 31) - 1;
	c = ((unsigned char)word.ptr[2] & 31) - 1;
	if ((third[a][b] >> c & 1) == 0)
		return false;
	return word.len < 4 || !ascii_alpha(word.ptr[3]) ||
	    (fourth[a] >> (((unsigned char)word.ptr[3] & 31) - 1) & 1) != 0;
}

#endif
