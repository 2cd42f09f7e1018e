/*
 * The names of months and weekdays; see month.h.
 *
 * Every word that begins a line of a journal is asked about, so a word that
 * is none must cost next to nothing: names are kept by their first letter,
 * as the first three of their bytes in one number and the endings that may
 * follow. No locale: only ASCII and the accents of Latin-1 are folded.
 */
#include "../base/ascii.h"
#include "../base/utf8.h"
#include "month.h"

/* Three bytes of a name as a number; a name of two ends in 0. */
#define STEM(a, b, c) ((uint32_t)(a) << 16 | (uint32_t)(b) << 8 | (uint32_t)(c))

struct name {
	uint32_t stem;
	uint8_t month;
	uint8_t weekdays;
	const char *full;	/* endings of full names, between blanks */
	const char *brief;	/* of short forms; "." is the stem itself */
};

#define DAY MONTH_WEEKDAY

/* Accents are UTF-8, composed (é is c3 a9) or decomposed (e cc 81). */
static const struct name names_a[] = {
	{ STEM('a', 'p', 'r'), 4, 0, "il", "." },
	{ STEM('a', 'u', 'g'), 8, 0, "ust ustus", "." },
	{ STEM('a', 'v', 'r'), 4, 0, "il", "." },
	{ STEM('a', 'o', 0xc3), 8, 0, "\xbbt", NULL },
	{ STEM('a', 'o', 'u'), 8, 0, "t \xcc\x82t", NULL },
};
static const struct name names_d[] = {
	{ STEM('d', 'e', 'c'), 12, 0, "ember embre", "." },
	{ STEM('d', 'e', 'z'), 12, 0, "ember", "." },
	{ STEM('d', 0xc3, 0xa9), 12, 0, "cembre", "c" },
	{ STEM('d', 'e', 0xcc), 12, 0, "\x81" "cembre", "\x81" "c" },
	{ STEM('d', 'i', 0), 0, DAY(2) | DAY(7), NULL, "." },
	{ STEM('d', 'o', 0), 0, DAY(4), NULL, "." },
	{ STEM('d', 'i', 'n'), 0, DAY(2), "sdag", "." },
	{ STEM('d', 'o', 'n'), 0, DAY(4), "derdag nerstag", "." },
	{ STEM('d', 'i', 'e'), 0, DAY(2), "nstag", NULL },
	{ STEM('d', 'i', 'm'), 0, DAY(7), "anche", "." },
};
static const struct name names_f[] = {
	{ STEM('f', 'e', 'b'), 2, 0, "ruary ruari ruar er", "." },
	{ STEM('f', 'e', 'v'), 2, 0, "rier", ". r" },
	{ STEM('f', 0xc3, 0xa9), 2, 0, "vrier", "v vr" },
	{ STEM('f', 'e', 0xcc), 2, 0, "\x81vrier", "\x81v \x81vr" },
	{ STEM('f', 'r', 0), 0, DAY(5), NULL, "." },
	{ STEM('f', 'r', 'i'), 0, DAY(5), "day", "." },
	{ STEM('f', 'r', 'e'), 0, DAY(5), "itag", NULL },
};
static const struct name names_j[] = {
	{ STEM('j', 'a', 'n'), 1, 0, "uary uari uar vier", ". v" },
	{ STEM('j', 0xc3, 0xa4), 1, 0, "nner", "n" },
	{ STEM('j', 'a', 0xcc), 1, 0, "\x88nner", "\x88n" },
	{ STEM('j', 'a', 'e'), 1, 0, "nner", NULL },
	{ STEM('j', 'u', 'n'), 6, 0, "e i", "." },
	{ STEM('j', 'u', 'l'), 7, 0, "y i", "." },
	{ STEM('j', 'u', 'i'), 6, 0, "n", NULL },
	{ STEM('j', 'u', 'i'), 7, 0, "llet", "l" },
	{ STEM('j', 'e', 0), 0, DAY(4), NULL, "." },
	{ STEM('j', 'e', 'u'), 0, DAY(4), "di", "." },
};
static const struct name names_l[] = {
	{ STEM('l', 'u', 0), 0, DAY(1), NULL, "." },
	{ STEM('l', 'u', 'n'), 0, DAY(1), "di", "." },
};
static const struct name names_m[] = {
	{ STEM('m', 'a', 'r'), 3, 0, "ch s", NULL },
	{ STEM('m', 'a', 'r'), 3, DAY(2), NULL, "." },
	{ STEM('m', 'a', 'r'), 0, DAY(2), "di", NULL },
	{ STEM('m', 'a', 'a'), 3, 0, "rt", NULL },
	{ STEM('m', 'a', 'a'), 0, DAY(1), "ndag", "." },
	{ STEM('m', 0xc3, 0xa4), 3, 0, "rz", "r" },
	{ STEM('m', 'a', 0xcc), 3, 0, "\x88rz", "\x88r" },
	{ STEM('m', 'a', 'e'), 3, 0, "rz", NULL },
	{ STEM('m', 'r', 't'), 3, 0, NULL, "." },
	{ STEM('m', 'r', 'z'), 3, 0, NULL, "." },
	{ STEM('m', 'a', 'y'), 5, 0, "", NULL },
	{ STEM('m', 'a', 'i'), 5, 0, "", NULL },
	{ STEM('m', 'e', 'i'), 5, 0, "", NULL },
	{ STEM('m', 'a', 0), 0, DAY(1) | DAY(2), NULL, "." },
	{ STEM('m', 'o', 0), 0, DAY(1), NULL, "." },
	{ STEM('m', 'i', 0), 0, DAY(3), NULL, "." },
	{ STEM('m', 'e', 0), 0, DAY(3), NULL, "." },
	{ STEM('m', 'o', 'n'), 0, DAY(1), "day tag", "." },
	{ STEM('m', 'i', 't'), 0, DAY(3), "twoch", NULL },
	{ STEM('m', 'e', 'r'), 0, DAY(3), "credi", "." },
};
static const struct name names_n[] = {
	{ STEM('n', 'o', 'v'), 11, 0, "ember embre", "." },
};
static const struct name names_o[] = {
	{ STEM('o', 'c', 't'), 10, 0, "ober obre", "." },
	{ STEM('o', 'k', 't'), 10, 0, "ober", "." },
};
static const struct name names_s[] = {
	{ STEM('s', 'e', 'p'), 9, 0, "tember tembre", ". t" },
	{ STEM('s', 'a', 0), 0, DAY(6), NULL, "." },
	{ STEM('s', 'o', 0), 0, DAY(7), NULL, "." },
	{ STEM('s', 'a', 't'), 0, DAY(6), "urday", "." },
	{ STEM('s', 'u', 'n'), 0, DAY(7), "day", "." },
	{ STEM('s', 'a', 'm'), 0, DAY(6), "stag edi", "." },
	{ STEM('s', 'o', 'n'), 0, DAY(7), "ntag", NULL },
	{ STEM('s', 'o', 'n'), 0, DAY(6), "nabend", NULL },
};
static const struct name names_t[] = {
	{ STEM('t', 'u', 'e'), 0, DAY(2), "sday", ". s" },
	{ STEM('t', 'h', 'u'), 0, DAY(4), "rsday", ". r rs" },
};
static const struct name names_v[] = {
	{ STEM('v', 'r', 0), 0, DAY(5), NULL, "." },
	{ STEM('v', 'e', 0), 0, DAY(5), NULL, "." },
	{ STEM('v', 'r', 'i'), 0, DAY(5), "jdag", "." },
	{ STEM('v', 'e', 'n'), 0, DAY(5), "dredi", "." },
};
static const struct name names_w[] = {
	{ STEM('w', 'o', 0), 0, DAY(3), NULL, "." },
	{ STEM('w', 'o', 'e'), 0, DAY(3), "nsdag", "." },
	{ STEM('w', 'e', 'd'), 0, DAY(3), "nesday", ". s" },
};
static const struct name names_z[] = {
	{ STEM('z', 'a', 0), 0, DAY(6), NULL, "." },
	{ STEM('z', 'o', 0), 0, DAY(7), NULL, "." },
	{ STEM('z', 'a', 't'), 0, DAY(6), "erdag", "." },
	{ STEM('z', 'o', 'n'), 0, DAY(7), "dag", "." },
};

#define LETTER(i, list) [i] = { list, sizeof(list) / sizeof((list)[0]) }

static const struct {
	const struct name *names;
	size_t count;
} letters[26] = {
	LETTER('a' - 'a', names_a), LETTER('d' - 'a', names_d), LETTER('f' - 'a', names_f),
	LETTER('j' - 'a', names_j), LETTER('l' - 'a', names_l), LETTER('m' - 'a', names_m),
	LETTER('n' - 'a', names_n), LETTER('o' - 'a', names_o), LETTER('s' - 'a', names_s),
	LETTER('t' - 'a', names_t), LETTER('v' - 'a', names_v), LETTER('w' - 'a', names_w),
	LETTER('z' - 'a', names_z),
};

/* Byte i in lower case: of ASCII, and of Latin-1's letters in UTF-8 (c3 80 to c3 9e). */
static unsigned char
lower_at(struct slice s, size_t i)
{
	unsigned char c = (unsigned char)ascii_lower(s.ptr[i]);

	if (c >= 0x80 && c < 0xa0 && i > 0 && (unsigned char)s.ptr[i - 1] == 0xc3)
		c |= 0x20;
	return c;
}

/* Whether the word has ended at byte i: no letter or mark is there. */
static bool
ends(struct slice s, size_t i)
{
	enum utf8_class class;
	uint32_t c;

	if (i >= s.len)
		return true;
	if ((unsigned char)s.ptr[i] < 0x80)
		return !ascii_alpha(s.ptr[i]);
	if (utf8_decode(slice_skip(s, i), &c) == 0)
		return true;
	class = utf8_class(c);
	return class != UTF8_LETTER && class != UTF8_MARK;
}

/*
 * The end of the word whose bytes from i on are one of the endings, 0 when
 * they are none.
 */
static size_t
ending(struct slice s, size_t i, const char *list)
{
	const char *e = list;

	while (e != NULL) {
		size_t at = i;

		if (*e == '.')		/* the stem itself */
			e++;
		while (*e != '\0' && *e != ' ' && at < s.len &&
		    lower_at(s, at) == (unsigned char)*e) {
			at++;
			e++;
		}
		if ((*e == '\0' || *e == ' ') && ends(s, at))
			return at;
		while (*e != '\0' && *e != ' ')
			e++;
		if (*e == '\0')
			break;
		e++;
	}
	return 0;
}

size_t
month_word(struct slice s, struct month_word *w)
{
	unsigned char first;
	size_t at, end;
	uint32_t stem;

	if (s.len < 2)
		return 0;
	first = (unsigned char)(s.ptr[0] | 0x20);
	if (first < 'a' || first > 'z' || letters[first - 'a'].count == 0)
		return 0;
	at = 2;
	stem = STEM(first, lower_at(s, 1), 0);
	if (s.len > 2 && (ascii_alpha(s.ptr[2]) || (unsigned char)s.ptr[2] >= 0x80)) {
		stem |= lower_at(s, 2);
		at = 3;
	}
	for (size_t i = 0; i < letters[first - 'a'].count; i++) {
		const struct name *n = &letters[first - 'a'].names[i];

		if (n->stem != stem)
			continue;
		*w = (struct month_word){ n->month, n->weekdays, true };
		if ((end = ending(s, at, n->full)) > 0)
			return end;
		w->full = false;
		if ((end = ending(s, at, n->brief)) > 0)
			return end;
	}
	return 0;
}
