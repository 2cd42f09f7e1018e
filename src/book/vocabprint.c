/*
 * Printing a vocabulary as a file that reads back as the same; see vocab.h.
 */
#include <stdlib.h>

#include "vocab.h"
#include "vocabparts.h"

enum { WIDTH = 80 };

/* A line of tags that is being printed. */
struct row {
	struct out *out;
	struct slice head;	/* `sell` */
	size_t width;		/* 0 when nothing is printed yet */
};

/* One more tag, on a new line when it would be a long one. */
static void
put(struct row *r, const char *sign, struct slice tag)
{
	if (r->width == 0 || r->width + tag.len + 2 > WIDTH) {
		if (r->width > 0)
			out_char(r->out, '\n');
		out_slice(r->out, r->head);
		out_char(r->out, ':');
		r->width = r->head.len + 1;
	}
	out_char(r->out, ' ');
	out_slice(r->out, slice_from(sign));
	out_slice(r->out, tag);
	r->width += tag.len + 2;
}

static void
print_group(const struct vocab *v, size_t n, const struct vocab_word *words, size_t nwords,
    struct out *out)
{
	struct row r = { out, vocab_group_name(v, n), 0 };

	for (size_t i = 0; i < nwords; i++) {
		const struct vocab_word *w = &words[i];

		/* `-tag` alone would take away a tag that is called `tag` */
		if (w->said != NULL && (w->said->remove & VOCAB_BIT(n)) != 0)
			put(&r, "-", w->text);
		else if ((w->said != NULL && (w->said->add & VOCAB_BIT(n)) != 0) ||
		    (lexicon_groups_of(w->key) & VOCAB_BIT(n)) != 0)
			put(&r, w->text.ptr[0] == '-' ? "#" : "", w->text);
	}
	if (r.width > 0)
		out_char(out, '\n');
}

/* What a file says about a tag beside its groups. */
static void
print_tag(const struct vocab *v, const struct vocab_word *w, struct out *out)
{
	char text[RHYTHM_TEXT_MAX];

	if (w->said == NULL)
		return;
	if (w->said->same != NAME_NONE) {
		out_slice(out, names_text(v->tags, w->said->same));
		out_slice(out, SLICE(" = "));
		out_slice(out, w->text);
		out_char(out, '\n');
	}
	if (w->said->every.count > 0) {
		out_slice(out, SLICE("every "));
		out_slice(out, w->text);
		out_char(out, ' ');
		out_bytes(out, text, rhythm_format(w->said->every, text));
		out_char(out, '\n');
	}
}

bool
vocab_print(const struct vocab *v, struct out *out)
{
	size_t n;
	struct vocab_word *words = vocab_words(v, &n);

	if (words == NULL)
		return false;
	for (size_t group = 0; group < vocab_group_count(v); group++)
		print_group(v, group, words, n, out);
	for (size_t i = 0; i < n; i++)
		print_tag(v, &words[i], out);
	if (v->order != DATE_ORDER_NONE)
		out_slice(out, v->order == DATE_DMY ? SLICE("order dmy\n") :
		    SLICE("order mdy\n"));
	free(words);
	return true;
}
