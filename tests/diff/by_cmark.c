/*
 * What a document shows, by cmark: its tree as rows of characters, one for
 * each paragraph and heading.
 */
#include <cmark.h>
#include <stdlib.h>
#include <string.h>

#include "oracle.h"

/* Whether a link is an autolink: its text is its destination. */
static bool
is_autolink(cmark_node *link)
{
	cmark_node *child = cmark_node_first_child(link);
	const char *url = cmark_node_get_url(link), *text;

	if (child == NULL || cmark_node_next(child) != NULL ||
	    cmark_node_get_type(child) != CMARK_NODE_TEXT)
		return false;
	text = cmark_node_get_literal(child);
	if (strncmp(url, "mailto:", 7) == 0 && strcmp(url + 7, text) == 0)
		return true;
	return strcmp(url, text) == 0 && strchr(url, ':') != NULL;
}

/* What an image hides may have runs of backquotes that are text. */
static void
read_hidden(struct shown *s, cmark_node *image)
{
	struct shown hidden = { .signs = s->signs, .text_run = s->text_run };
	cmark_iter *iter = cmark_iter_new(image);

	while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (cmark_node_get_type(node) == CMARK_NODE_TEXT)
			shown_text(&hidden, cmark_node_get_literal(node), strlen(cmark_node_get_literal(node)));
	}
	s->text_run = hidden.text_run;
	cmark_iter_free(iter);
	free(hidden.out.at);
}

/* One step of the walk; true when the node's children are to be passed by. */
static bool
step(struct shown *s, cmark_node *node, bool enter)
{
	unsigned sign = '*';

	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
		shown_text(s, cmark_node_get_literal(node), strlen(cmark_node_get_literal(node)));
		return false;
	case CMARK_NODE_SOFTBREAK:
	case CMARK_NODE_LINEBREAK:
		shown_break(s);
		return false;
	case CMARK_NODE_CODE:
		shown_put(s, 0, CODE);
		return false;
	case CMARK_NODE_IMAGE:
		read_hidden(s, node);
		shown_put(s, 0, IMAGE);
		return true;
	case CMARK_NODE_LINK:
		if (is_autolink(node)) {
			shown_put(s, '<', CODE);
			return true;
		}
		sign = enter ? '[' : ']';
		break;
	case CMARK_NODE_HTML_INLINE:
		sign = '<';
		break;
	default:
		break;
	}
	shown_put(s, sign, EDGE);
	return false;
}

static void
read_block(struct shown *s, cmark_node *block)
{
	cmark_iter *iter = cmark_iter_new(block);
	cmark_event_type ev;

	s->out.len = 0;
	s->escaped = s->entity = s->numbered = false;
	s->text_run = -1;
	while ((ev = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (node != block && step(s, node, ev == CMARK_EVENT_ENTER))
			cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
	}
	cmark_iter_free(iter);
}

bool
by_cmark(const struct text *doc, struct signs *signs, struct found *found)
{
	cmark_node *root = cmark_parse_document(doc->ptr, doc->len, CMARK_OPT_DEFAULT);
	cmark_iter *iter = cmark_iter_new(root);
	struct shown s = { .signs = signs };
	cmark_event_type ev;
	bool news = false;

	while ((ev = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		if (ev != CMARK_EVENT_ENTER ||
		    (type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_HEADING))
			continue;
		read_block(&s, node);
		if (s.text_run >= 0 && !signs_is_text(signs, (size_t)s.text_run)) {
			signs_text(signs, (size_t)s.text_run);
			news = true;
		}
		line_pairs(&s.out);
		line_names(&s.out, found);
		cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
	free(s.out.at);
	return news;
}
