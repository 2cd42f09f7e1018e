/*
 * Delta debugging; see minimise.h.
 */
#include <string.h>

#include "minimise.h"

struct job {
	struct text *doc, trial;
	minimise_keeps *keeps;
	void *arg;
};

/* Take the trial when it keeps what is looked for. */
static bool
accept(struct job *j)
{
	if (!j->keeps(j->arg, j->trial.ptr, j->trial.len))
		return false;
	text_set(j->doc, j->trial.ptr, j->trial.len);
	return true;
}

/* The document with [from, to) replaced. */
static bool
without(struct job *j, size_t from, size_t to, const char *with)
{
	text_set(&j->trial, j->doc->ptr, from);
	text_str(&j->trial, with);
	text_add(&j->trial, j->doc->ptr + to, j->doc->len - to);
	return accept(j);
}

/* The end of the unit that begins at i: a line or a character. */
static size_t
unit_end(const struct text *t, size_t i, bool lines)
{
	i++;
	while (i < t->len && (lines ? t->ptr[i - 1] != '\n' : ((unsigned char)t->ptr[i] & 0xC0) == 0x80))
		i++;
	return i;
}

/* Take away runs of `size` units. */
static bool
shorter(struct job *j, size_t size, bool lines)
{
	bool any = false;

	for (size_t i = 0; i < j->doc->len;) {
		size_t end = i;

		for (size_t n = 0; n < size && end < j->doc->len; n++)
			end = unit_end(j->doc, end, lines);
		if (without(j, i, end, ""))
			any = true;
		else
			i = unit_end(j->doc, i, lines);
	}
	return any;
}

static bool
all_sizes(struct job *j, bool lines)
{
	size_t units = 0;
	bool any = false;

	for (size_t i = 0; i < j->doc->len; i = unit_end(j->doc, i, lines))
		units++;
	for (size_t size = units; size > 0; size /= 2)
		any |= shorter(j, size, lines);
	return any;
}

/* Take away two characters that stand apart, as brackets do; also a column of a block. */
static bool
pairs(struct job *j)
{
	bool any = false;

	if (j->doc->len > 90)
		return false;
	for (size_t i = 0; i < j->doc->len; i++) {
		for (size_t k = i + 1; k < j->doc->len; k++) {
			text_set(&j->trial, j->doc->ptr, i);
			text_add(&j->trial, j->doc->ptr + i + 1, k - i - 1);
			text_add(&j->trial, j->doc->ptr + k + 1, j->doc->len - k - 1);
			if (accept(j)) {
				any = true;
				k = i;
			}
		}
	}
	return any;
}

/* What to try in place of a character: something that stands further left here. */
static const char ranks[] = "a #-*`<";

static size_t
rank(char c)
{
	const char *p = c != '\0' ? strchr(ranks, c) : NULL;

	return p != NULL ? (size_t)(p - ranks) : sizeof ranks;
}

static bool
plainer(struct job *j)
{
	bool any = false;

	for (size_t i = 0; i < j->doc->len; i = unit_end(j->doc, i, false)) {
		size_t end = unit_end(j->doc, i, false), r = rank(j->doc->ptr[i]);

		for (size_t k = 0; k < sizeof ranks - 1 && k < r; k++) {
			char with[2] = { ranks[k], '\0' };

			if (without(j, i, end, with)) {
				any = true;
				break;
			}
		}
	}
	return any;
}

void
minimise(struct text *doc, minimise_keeps *keeps, void *arg)
{
	struct job j = { .doc = doc, .keeps = keeps, .arg = arg };
	bool any;

	text_add(&j.trial, "", 0);
	do {
		any = all_sizes(&j, true);
		any |= all_sizes(&j, false);
		any |= pairs(&j);
		any |= plainer(&j);
	} while (any);
	text_free(&j.trial);
}
