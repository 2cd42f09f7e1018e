/*
 * Plurals; see plural.h. The rules are those of the spelling of both
 * languages (for Dutch: Algemene Nederlandse Spraakkunst, 3.5).
 */
#include <string.h>

#include "plural.h"

struct rule {
	const char *plural, *singular;	/* ends of words */
};

/* The first that fits is as good as the others: they are all looked up. */
static const struct rule rules[] = {
	{ "s", "" },		/* order orders, auto autos */
	{ "es", "" },		/* lunch lunches */
	{ "ies", "y" },		/* story stories */
	{ "ves", "f" },		/* half halves */
	{ "en", "" },		/* klant klanten */
	{ "eren", "" },		/* kind kinderen */
	{ "\xc3\xabn", "" },	/* idee ideeën */
};

static bool
vowel(char c)
{
	return strchr("aeiou", c) != NULL && c != '\0';
}

/* `mannen` is of `man`, with the consonant once. */
static size_t
doubled(struct slice stem, char *out)
{
	size_t n = stem.len;

	if (n < 3 || stem.ptr[n - 1] != stem.ptr[n - 2] || vowel(stem.ptr[n - 1]))
		return 0;
	memcpy(out, stem.ptr, n - 1);
	return n - 1;
}

/* `vragen` is of `vraag`, with the vowel twice; `huizen` of `huis`, `brieven` of `brief`. */
static size_t
hardened(struct slice stem, bool twice, char *out)
{
	size_t n = stem.len;
	char last;

	if (n < 2 || vowel(stem.ptr[n - 1]))
		return 0;
	last = stem.ptr[n - 1] == 'v' ? 'f' : stem.ptr[n - 1] == 'z' ? 's' : stem.ptr[n - 1];
	if (twice ? !vowel(stem.ptr[n - 2]) || stem.ptr[n - 2] == 'i' ||
	    (n > 2 && vowel(stem.ptr[n - 3])) : last == stem.ptr[n - 1])
		return 0;
	memcpy(out, stem.ptr, n - 1);
	n--;
	if (twice) {
		out[n] = out[n - 1];
		n++;
	}
	out[n++] = last;
	return n;
}

static bool
ends(struct slice s, const char *end)
{
	size_t n = strlen(end);

	return s.len > n && memcmp(s.ptr + s.len - n, end, n) == 0;
}

size_t
plural_singular(struct slice word, size_t n, char *out)
{
	enum { ENDS = sizeof(rules) / sizeof(rules[0]) };
	struct slice stem = word;
	const struct rule *r;

	if (n < ENDS) {
		r = &rules[n];
		if (!ends(word, r->plural))
			return 0;
		stem.len -= strlen(r->plural);
		memcpy(out, stem.ptr, stem.len);
		memcpy(out + stem.len, r->singular, strlen(r->singular));
		return stem.len + strlen(r->singular);
	}
	if (!ends(word, "en"))
		return 0;
	stem.len -= 2;
	return n == ENDS ? doubled(stem, out) : hardened(stem, n == ENDS + 1, out);
}
