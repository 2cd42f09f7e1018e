/*
 * Whether two texts are read as the same journal; see same.h. Both are read
 * side by side, so that nothing is kept but what is being compared.
 */
#include "same.h"

/* One of the two. */
struct side {
	struct reader_options options;
	struct reader_opened opened;
	struct reader *r;
	struct entry e;
	enum entry_status status;
};

static bool
start(struct side *s, const struct reader_options *options, const char *name, struct slice text,
    struct diag *d)
{
	s->opened = (struct reader_opened){ .fd = -1, .name = name, .more = text };
	s->options = *options;
	s->options.opened = &s->opened;
	s->options.tie = NULL;
	s->options.notices = NULL;
	s->options.tidy = NULL;
	s->options.pieces = NULL;
	s->options.markdown = NULL;
	s->options.raw = false;
	s->options.text = s->options.values = s->options.introducers = true;
	s->r = reader_new(&s->options, d);
	return s->r != NULL;
}

static bool
same_names(const struct side *a, const name_id *x, size_t nx, const struct side *b,
    const name_id *y, size_t ny)
{
	const struct names *p = reader_contacts(a->r), *q = reader_contacts(b->r);

	for (size_t i = 0; i < nx && nx == ny; i++)
		if (!slice_equal(names_text(p, x[i]), names_text(q, y[i])))
			return false;
	return nx == ny;
}

static bool
same_tags(const struct side *a, const struct side *b)
{
	for (size_t i = 0; i < a->e.ntags && i < b->e.ntags; i++) {
		const struct tag_use *x = &a->e.tags[i], *y = &b->e.tags[i];

		if (!slice_equal(names_text(reader_tags(a->r), x->tag),
		    names_text(reader_tags(b->r), y->tag)) ||
		    (x->value.ptr == NULL) != (y->value.ptr == NULL))
			return false;
		if (x->value.ptr != NULL && !slice_equal(x->value, y->value))
			return false;
	}
	return a->e.ntags == b->e.ntags;
}

static bool
same_entry(const struct side *a, const struct side *b)
{
	return a->e.kind == b->e.kind && a->e.date.precision == b->e.date.precision &&
	    (a->e.date.precision == DATE_NONE || a->e.date.first == b->e.date.first) &&
	    same_names(a, a->e.contacts, a->e.ncontacts, b, b->e.contacts, b->e.ncontacts) &&
	    same_names(a, a->e.introducers, a->e.nintroducers, b, b->e.introducers,
	    b->e.nintroducers) && same_tags(a, b) && slice_equal(a->e.text, b->e.text);
}

enum same
same_reading(const struct reader_options *options, const char *name, struct slice old,
    struct slice new, struct place *where, struct diag *d)
{
	struct diag quiet = { .prog = d->prog, .quiet = true };
	struct side a = { 0 }, b = { 0 };
	enum same same = SAME_ERROR;

	if (start(&a, options, name, old, &quiet) && start(&b, options, name, new, &quiet)) {
		do {
			a.status = entry_next(a.r, &a.e);
			b.status = a.status == ENTRY_ERROR ? ENTRY_ERROR : entry_next(b.r, &b.e);
		} while (a.status == ENTRY_OK && b.status == ENTRY_OK && same_entry(&a, &b));
		if (a.status == ENTRY_END && b.status == ENTRY_END)
			same = SAME;
		else if (a.status != ENTRY_ERROR && b.status != ENTRY_ERROR)
			same = SAME_DIFFERS;
	}
	*where = (struct place){ .file = name };
	if (same == SAME_DIFFERS && a.status == ENTRY_OK)
		*where = (struct place){ a.e.file, a.e.line, a.e.col };
	reader_free(a.r);
	reader_free(b.r);
	d->errors += quiet.errors;
	return same;
}
