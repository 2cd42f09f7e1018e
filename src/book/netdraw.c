/*
 * Introductions as trees; see netdraw.h.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "../table/number.h"
#include "../table/shown.h"
#include "netdraw.h"

/* What a line is drawn with. */
struct strokes {
	const char *more, *last;	/* before a name: others follow, or not */
	const char *line, *blank;	/* below one with others to follow, or without */
};

static const struct strokes box = {
	"\xe2\x94\x9c\xe2\x94\x80\xe2\x94\x80 ", "\xe2\x94\x94\xe2\x94\x80\xe2\x94\x80 ",
	"\xe2\x94\x82   ", "    "
}, ascii_box = {
	"|-- ", "`-- ", "|   ", "    "
};

/* A drawing that is being made. */
struct drawing {
	const struct network *of;
	const struct strokes *strokes;
	struct out *out;
	struct buf text;
	uint32_t *tops;			/* where trees begin, in order */
	size_t ntops;
	uint32_t *cut;			/* where the tree that is drawn goes on after itself */
	size_t ncut, cut_cap;
};

/* A top, and what they are put in order by. */
struct top {
	uint32_t node, size;
};

static int
by_size(const void *a, const void *b)
{
	const struct top *x = a, *y = b;

	if (x->size != y->size)
		return x->size > y->size ? -1 : 1;
	return x->node < y->node ? -1 : x->node > y->node;
}

/* Those that are selected and below no other such; false when memory runs out. */
static bool
find_tops(struct drawing *w, const struct netlist *l, int64_t limit)
{
	const struct net *net = w->of->net;
	struct top *tops = calloc(net->n + 1, sizeof(*tops));
	size_t n = 0;
	bool ok;

	w->tops = malloc((net->n + 1) * sizeof(*w->tops));
	ok = tops != NULL && w->tops != NULL;
	if (ok) {
		for (uint32_t i = 0; i < net->n; i++)
			if (l->selected[i] && !l->below[i])
				tops[n++] = (struct top){ i, net->nodes[i].size };
		if (n > 1)
			qsort(tops, n, sizeof(*tops), by_size);
		w->ntops = limit < (int64_t)n ? (size_t)limit : n;
		for (size_t i = 0; i < w->ntops; i++)
			w->tops[i] = tops[i].node;
	}
	free(tops);
	return ok;
}

static bool
say(struct buf *b, const char *words)
{
	return buf_add(b, words, strlen(words));
}

static bool
say_number(struct buf *b, uint64_t n)
{
	char text[NUMBER_TEXT_MAX];

	return buf_add(b, text, number_whole(n, text));
}

/* `3 below (1 customer, 860 EUR12500.50)`. */
static bool
say_below(struct drawing *w, const struct net_node *node)
{
	struct buf *b = &w->text;
	size_t open;

	if (!say_number(b, node->size - 1) || !say(b, " below"))
		return false;
	open = b->len;
	if (!say(b, " ("))
		return false;
	if (node->customers_below > 0 && (!say_number(b, node->customers_below) ||
	    !say(b, node->customers_below == 1 ? " customer" : " customers")))
		return false;
	if (node->customers_below > 0 && !say(b, ", "))
		return false;
	if (!netmoney_below(w->of->money, node, b))
		return false;
	/* what is in parentheses, if anything, ends without a comma */
	if (b->ptr[b->len - 1] == ' ' && b->ptr[b->len - 2] == ',')
		b->len -= 2;
	if (b->ptr[b->len - 1] == '(') {
		b->len = open;
		return true;
	}
	return buf_char(b, ')');
}

/* What there is to say of somebody, behind a mark; nothing of who is no customer and alone. */
static bool
say_node(struct drawing *w, const struct net_node *node, const char *mark)
{
	struct buf *b = &w->text;

	if (node->customer && (!say(b, mark) || !say(b, "customer")))
		return false;
	if (node->size == 1)
		return true;
	return say(b, node->customer ? ", " : mark) && say_below(w, node);
}

/* A person's line; `level` below the top of its tree, and on each level whether it is the last. */
static bool
put_line(struct drawing *w, const struct net_node *node, uint32_t level, const bool *last, bool cut)
{
	w->text.len = 0;
	for (uint32_t i = 1; i < level; i++)
		if (!say(&w->text, last[i] ? w->strokes->blank : w->strokes->line))
			return false;
	if (level > 0 && !say(&w->text, last[level] ? w->strokes->last : w->strokes->more))
		return false;
	out_slice(w->out, buf_slice(&w->text));
	out_slice(w->out, names_text(w->of->contacts, node->contact));
	w->text.len = 0;
	if (!say_node(w, node, ": ") || (cut && !say(&w->text, " ...")) ||
	    !buf_char(&w->text, '\n'))
		return false;
	out_slice(w->out, buf_slice(&w->text));
	return true;
}

/* One tree down to the last level; what is below that is kept for later. */
static bool
put_tree(struct drawing *w, uint32_t top)
{
	const struct net_node *nodes = w->of->net->nodes;
	bool last[NETDRAW_GENERATIONS + 1];

	for (uint32_t i = top; i < top + nodes[top].size;) {
		uint32_t level = nodes[i].depth - nodes[top].depth;
		bool cut = level == NETDRAW_GENERATIONS && nodes[i].size > 1;

		if (level > 0)
			last[level] = i + nodes[i].size ==
			    nodes[i].parent + nodes[nodes[i].parent].size;
		if (!put_line(w, &nodes[i], level, last, cut))
			return false;
		if (cut) {
			if (!mem_grow(&w->cut, &w->cut_cap, w->ncut + 1, sizeof(*w->cut)))
				return false;
			w->cut[w->ncut++] = i;
		}
		i += cut ? nodes[i].size : 1;
	}
	return true;
}

bool
netdraw_tree(const struct network *of, const struct netlist *l, int64_t limit, bool ascii,
    struct out *out)
{
	struct drawing w = { .of = of, .strokes = ascii ? &ascii_box : &box, .out = out };
	bool ok = find_tops(&w, l, limit);

	for (size_t i = 0; i < w.ntops && ok; i++) {
		w.ncut = 0;
		ok = put_tree(&w, w.tops[i]);
		for (size_t next = 0; next < w.ncut && ok; next++)
			ok = put_tree(&w, w.cut[next]);
	}
	free(w.tops);
	free(w.cut);
	buf_free(&w.text);
	return ok;
}

/*
 * A name as it stands between the quotes of dot: valid UTF-8 without control
 * characters. In a label a backslash is two, in an identifier it is itself: there
 * SHOWN_TSV keeps names apart that look alike.
 */
static bool
put_name(struct drawing *w, name_id contact, bool label)
{
	size_t start = 0;

	w->text.len = 0;
	if (!shown_add(&w->text, names_text(w->of->contacts, contact),
	    label ? SHOWN_PLAIN : SHOWN_TSV))
		return false;
	for (size_t i = 0; i < w->text.len; i++) {
		char c = w->text.ptr[i];
		const char *as = c == '"' ? "\\\"" : c == '&' ? "&amp;" :
		    c == '\\' && label ? "\\\\" : NULL;

		if (as == NULL)
			continue;
		out_bytes(w->out, w->text.ptr + start, i - start);
		out_slice(w->out, slice_from(as));
		start = i + 1;
	}
	out_bytes(w->out, w->text.ptr + start, w->text.len - start);
	return true;
}

static bool
put_box(struct drawing *w, const struct net_node *node)
{
	out_slice(w->out, SLICE("\t\""));
	if (!put_name(w, node->contact, false))
		return false;
	out_slice(w->out, SLICE("\" [label=\""));
	if (!put_name(w, node->contact, true))
		return false;
	w->text.len = 0;
	if (!say_node(w, node, "\\n"))
		return false;
	out_slice(w->out, buf_slice(&w->text));
	out_slice(w->out, node->customer ? SLICE("\", peripheries=2];\n") : SLICE("\"];\n"));
	return true;
}

static bool
put_arrow(struct drawing *w, name_id from, name_id to)
{
	out_slice(w->out, SLICE("\t\""));
	if (!put_name(w, from, false))
		return false;
	out_slice(w->out, SLICE("\" -> \""));
	if (!put_name(w, to, false))
		return false;
	out_slice(w->out, SLICE("\";\n"));
	return true;
}

bool
netdraw_dot(const struct network *of, const struct netlist *l, int64_t limit, struct out *out)
{
	struct drawing w = { .of = of, .out = out };
	const struct net_node *nodes = of->net->nodes;
	bool ok = find_tops(&w, l, limit);

	out_slice(out, SLICE("digraph introductions {\n\trankdir=LR;\n\tnode [shape=box];\n"));
	for (size_t i = 0; i < w.ntops && ok; i++) {
		uint32_t top = w.tops[i];

		for (uint32_t k = top; k < top + nodes[top].size && ok; k++)
			ok = put_box(&w, &nodes[k]) && (k == top ||
			    put_arrow(&w, nodes[nodes[k].parent].contact, nodes[k].contact));
	}
	out_slice(out, SLICE("}\n"));
	free(w.tops);
	buf_free(&w.text);
	return ok;
}
