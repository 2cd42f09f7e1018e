/*
 * The paragraph that is being read; see paragraph.h.
 */
#include <stdlib.h>

#include "link.h"
#include "paragraph.h"

void
paragraph_free(struct paragraph *p)
{
	buf_free(&p->copy);
	free(p->cols);
	*p = (struct paragraph){ 0 };
}

struct slice
paragraph_text(const struct paragraph *p, const struct lines *l)
{
	const char *from = p->copied ? p->copy.ptr + p->at : lines_byte(l, p->at);

	return (struct slice){ from, p->end - p->at };
}

static bool
make_copy(struct paragraph *p, const struct lines *l)
{
	struct slice s = paragraph_text(p, l);

	p->copy.len = 0;
	if (!buf_add(&p->copy, s.ptr, s.len))
		return false;
	p->copied = true;
	p->at = 0;
	return true;
}

bool
paragraph_continue(struct paragraph *p, const struct lines *l, const struct cursor *c, bool marks)
{
	if (marks && !p->copied && !make_copy(p, l))
		return false;
	p->last_line = l->number;
	p->last_col = c->text + 1;
	if (!p->copied) {
		p->last = l->at + c->text;
		p->end = l->at + l->len;
		return true;
	}
	if (!buf_char(&p->copy, '\n') ||
	    !mem_grow(&p->cols, &p->cols_cap, p->ncols + 1, sizeof(*p->cols)))
		return false;
	p->cols[p->ncols++] = c->text + 1;
	p->last = p->copy.len;
	if (!buf_add(&p->copy, c->line.ptr + c->text, c->line.len - c->text))
		return false;
	p->end = p->copy.len;
	return true;
}

void
paragraph_keep_last(struct paragraph *p)
{
	p->at = p->last;
	p->line = p->last_line;
	p->col = p->last_col;
	p->after_blank = false;
}

bool
paragraph_cut_definitions(struct paragraph *p, struct slice *text)
{
	size_t skip;

	if (text->len == 0 || text->ptr[0] != '[')
		return true;
	skip = link_definitions(*text);
	for (size_t i = 0; i < skip; i++)
		p->line += text->ptr[i] == '\n';
	if (p->line > p->first_line && skip < text->len)
		p->col = paragraph_col(p, p->line);
	*text = slice_skip(*text, skip);
	/* only definitions can leave nothing: a paragraph begins with text */
	return skip == 0 || slice_trim(*text).len > 0;
}
