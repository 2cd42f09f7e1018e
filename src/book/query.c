/*
 * Which entries are wanted: the terms of a query; see query.h.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "querypart.h"

struct query *
query_new(const struct vocab *vocab, day_t today, struct diag *d)
{
	struct query *q = calloc(1, sizeof(*q));

	if (q == NULL)
		return NULL;
	q->vocab = vocab;
	q->today = today;
	q->diag = d;
	return q;
}

void
query_free(struct query *q)
{
	if (q == NULL)
		return;
	for (size_t i = 0; i < q->nterms; i++) {
		pattern_free(q->terms[i].pattern);
		free(q->terms[i].text);
	}
	free(q->terms);
	querytree_free(&q->tree);
	free(q->plan);
	taxa_free(&q->taxa);
	motives_free(&q->motives);
	free(q->marks);
	free(q);
}

/* What it takes to test a term; see querytree.h. */
static unsigned char
cost(enum query_kind kind)
{
	return kind < QUERY_UNTAGGED ? 0 : (unsigned char)kind;
}

bool
query_add(struct query *q, const struct query_term *term)
{
	struct query_part *t;

	if (q->nterms >= UINT32_MAX ||
	    !mem_grow(&q->terms, &q->terms_cap, q->nterms + 1, sizeof(*q->terms)))
		return false;
	t = &q->terms[q->nterms];
	*t = (struct query_part){ .is = *term, .tag = NAME_NONE, .name = NAME_NONE };
	if (term->text.len > 0) {
		t->text = malloc(term->text.len + 1);
		if (t->text == NULL)
			return false;
		memcpy(t->text, term->text.ptr, term->text.len);
		t->text[term->text.len] = '\0';
		t->is.text.ptr = t->text;
	}
	q->kinds |= 1u << term->kind;
	q->nterms++;
	return querytree_term(&q->tree, (uint32_t)(q->nterms - 1), cost(term->kind));
}

struct querytree *
query_tree(struct query *q)
{
	return &q->tree;
}

bool
query_needs_text(const struct query *q)
{
	return (q->kinds & (1u << QUERY_WORDS | 1u << QUERY_PATTERN)) != 0;
}

bool
query_needs_contacts(const struct query *q)
{
	return (q->kinds & 1u << QUERY_CONTACT) != 0;
}

/* Whatever a term needs before it can be tested; false after a message. */
static bool
start_term(struct query *q, struct query_part *t)
{
	if (t->is.kind == QUERY_PATTERN) {
		t->pattern = pattern_new(t->text == NULL ? "" : t->text, t->is.ignore_case,
		    q->diag);
		return t->pattern != NULL;
	}
	if (t->is.kind != QUERY_TAG)
		return true;
	t->tag = names_intern(q->taxa.names, t->is.text);
	if (t->tag != NAME_NONE && taxon_counted(&q->taxa, t->tag, &t->tag))
		return true;
	diag_memory(q->diag);
	return false;
}

bool
query_start(struct query *q, struct reader *r)
{
	q->reader = r;
	q->taxa = (struct taxa){ .names = reader_tags(r), .vocab = q->vocab };
	q->motives = (struct motives){ .vocab = q->vocab, .names = reader_tags(r) };
	q->plan = querytree_plan(&q->tree);
	if (q->plan == NULL) {
		diag_memory(q->diag);
		return false;
	}
	for (size_t i = 0; i < q->nterms; i++)
		if (!start_term(q, &q->terms[i]))
			return false;
	return true;
}
