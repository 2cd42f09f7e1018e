/*
 * Printing a vocabulary as a file that reads back as the same; see vocab.h.
 */
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

/* What files say about a tag, given as it is compared; NULL when they say nothing. */
static const struct vocab_tag *
said_of(const struct vocab *v, struct slice key)
{
	name_id id = v->tags == NULL ? NAME_NONE : names_seen(v->tags, key);

	return id == NAME_NONE ? NULL : &v->of[id];
}

static void
print_group(const struct vocab *v, size_t n, struct out *out)
{
	struct row r = { out, vocab_group_name(v, n), 0 };
	uint32_t tags = v->tags == NULL || v->of == NULL ? 0 : names_count(v->tags);

	for (size_t i = 0; n < LEXICON_GROUPS && i < lexicon_count(); i++) {
		struct slice tag = slice_from(lexicon_word(i)->tag);
		const struct vocab_tag *t = said_of(v, tag);

		if ((lexicon_word(i)->groups & VOCAB_BIT(n)) != 0 &&
		    (t == NULL || ((t->add | t->remove) & VOCAB_BIT(n)) == 0))
			put(&r, "", tag);
	}
	for (name_id id = 0; id < tags; id++) {
		struct slice tag = names_text(v->tags, id);

		/* `-tag` alone would take away a tag that is called `tag` */
		if ((v->of[id].add & VOCAB_BIT(n)) != 0)
			put(&r, tag.ptr[0] == '-' ? "#" : "", tag);
		else if ((v->of[id].remove & VOCAB_BIT(n)) != 0)
			put(&r, "-", tag);
	}
	if (r.width > 0)
		out_char(out, '\n');
}

/* What a file says about a tag beside its groups. */
static void
print_tag(const struct vocab *v, name_id id, struct out *out)
{
	const struct vocab_tag *t = &v->of[id];
	char text[RHYTHM_TEXT_MAX];

	if (t->same != NAME_NONE) {
		out_slice(out, names_text(v->tags, t->same));
		out_slice(out, SLICE(" = "));
		out_slice(out, names_text(v->tags, id));
		out_char(out, '\n');
	}
	if (t->every.count > 0) {
		out_slice(out, SLICE("every "));
		out_slice(out, names_text(v->tags, id));
		out_char(out, ' ');
		out_bytes(out, text, rhythm_format(t->every, text));
		out_char(out, '\n');
	}
}

void
vocab_print(const struct vocab *v, struct out *out)
{
	uint32_t tags = v->tags == NULL ? 0 : names_count(v->tags);

	for (size_t n = 0; n < vocab_group_count(v); n++)
		print_group(v, n, out);
	for (name_id id = 0; id < tags; id++)
		print_tag(v, id, out);
	if (v->order != DATE_ORDER_NONE)
		out_slice(out, v->order == DATE_DMY ? SLICE("order dmy\n") :
		    SLICE("order mdy\n"));
}
