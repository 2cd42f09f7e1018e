/*
 * What a document shows, by md4c: its calls as rows of characters, one for
 * each block of text.
 */
#include <cmark.h>
#include <md4c.h>
#include <stdlib.h>
#include <string.h>

#include "oracle.h"

struct page {
	struct shown shown;
	struct found *found;
	unsigned images;	/* nested; the text of one is its description */
	bool hidden;		/* in a code or HTML block */
	size_t link;		/* where the link that is open begins, in the row */
	struct text href;
};

/* The end of a block's text, or its beginning. */
static void
flush(struct page *p)
{
	if (p->shown.out.len > 0)
		line_names(&p->shown.out, p->found);
	p->shown.out.len = 0;
	p->shown.escaped = p->shown.entity = p->shown.numbered = false;
}

static int
enter_block(MD_BLOCKTYPE type, void *detail, void *arg)
{
	struct page *p = arg;

	(void)detail;
	flush(p);
	p->hidden = type == MD_BLOCK_CODE || type == MD_BLOCK_HTML;
	return 0;
}

static int
leave_block(MD_BLOCKTYPE type, void *detail, void *arg)
{
	struct page *p = arg;

	(void)detail;
	(void)type;
	flush(p);
	p->hidden = false;
	return 0;
}

static int
enter_span(MD_SPANTYPE type, void *detail, void *arg)
{
	struct page *p = arg;

	if (type == MD_SPAN_IMG) {
		if (p->images++ == 0)
			shown_put(&p->shown, 0, IMAGE);
		return 0;
	}
	if (p->images > 0)
		return 0;
	if (type == MD_SPAN_CODE) {
		shown_put(&p->shown, 0, CODE);
		return 0;
	}
	shown_put(&p->shown, type == MD_SPAN_A ? '[' : '*', EDGE);
	if (type == MD_SPAN_A) {
		const MD_SPAN_A_DETAIL *a = detail;

		p->link = p->shown.out.len;
		p->href.len = 0;
		text_str(&p->href, "");
		for (unsigned i = 0; a->href.substr_offsets[i] < a->href.size; i++)
			if (a->href.substr_types[i] == MD_TEXT_NORMAL || a->href.substr_types[i] == MD_TEXT_ENTITY)
				text_add(&p->href, a->href.text + a->href.substr_offsets[i],
				    a->href.substr_offsets[i + 1] - a->href.substr_offsets[i]);
	}
	return 0;
}

/* Whether the link's words are its address. */
static bool
is_autolink(const struct page *p)
{
	const char *s = p->href.ptr;
	size_t i = p->link, n = p->href.len;
	struct shown put = { .signs = p->shown.signs };
	bool same;

	if (memchr(s, ':', n) == NULL)
		return false;
	shown_text(&put, s, n);
	same = put.out.len == p->shown.out.len - i;
	for (size_t k = 0; same && k < put.out.len; k++)
		same = put.out.at[k].c == p->shown.out.at[i + k].c;
	free(put.out.at);
	return same;
}

static int
leave_span(MD_SPANTYPE type, void *detail, void *arg)
{
	struct page *p = arg;

	(void)detail;
	if (type == MD_SPAN_IMG)
		p->images--;
	if (type == MD_SPAN_IMG || type == MD_SPAN_CODE || p->images > 0)
		return 0;
	if (type == MD_SPAN_A && p->href.len > 7 && memcmp(p->href.ptr, "mailto:", 7) == 0 &&
	    !is_autolink(p)) {
		p->href.len -= 7;
		memmove(p->href.ptr, p->href.ptr + 7, p->href.len);
		text_char(&p->href, ':');
		shown_put(&p->shown, ':', SHOWN);
		if (is_autolink(p)) {
			p->shown.out.len = p->link;
			shown_put(&p->shown, '<', CODE);
			return 0;
		}
		p->shown.out.len--;
	} else if (type == MD_SPAN_A && is_autolink(p)) {
		p->shown.out.len = p->link;
		shown_put(&p->shown, '<', CODE);
		return 0;
	}
	shown_put(&p->shown, type == MD_SPAN_A ? ']' : '*', EDGE);
	return 0;
}

/* What an entity stands for: md4c leaves that to the renderer; cmark knows. */
static void
put_entity(struct shown *s, const char *entity, size_t len)
{
	cmark_node *root = cmark_parse_document(entity, len, CMARK_OPT_DEFAULT);
	cmark_node *text = cmark_node_first_child(cmark_node_first_child(root));
	const char *shown = cmark_node_get_literal(text);

	if (shown != NULL)
		shown_text(s, shown, strlen(shown));
	cmark_node_free(root);
}

static int
text(MD_TEXTTYPE type, const MD_CHAR *s, MD_SIZE len, void *arg)
{
	struct page *p = arg;

	if (p->hidden || p->images > 0)
		return 0;
	switch (type) {
	case MD_TEXT_NORMAL:
		shown_text(&p->shown, s, len);
		break;
	case MD_TEXT_BR:
	case MD_TEXT_SOFTBR:
		shown_break(&p->shown);
		break;
	case MD_TEXT_ENTITY:
		put_entity(&p->shown, s, len);
		break;
	case MD_TEXT_HTML:
		shown_put(&p->shown, '<', EDGE);
		break;
	default:
		break;
	}
	return 0;
}

void
by_md4c(const struct text *doc, const struct signs *signs, struct found *found)
{
	struct page p = { .shown = { .signs = signs }, .found = found };
	const MD_PARSER parser = {
		0, MD_FLAG_TABLES, enter_block, leave_block, enter_span, leave_span, text, NULL, NULL
	};

	md_parse(doc->ptr, (MD_SIZE)doc->len, &parser, &p);
	flush(&p);
	free(p.shown.out.at);
	text_free(&p.href);
}
