/*
 * The language of expressions; see queryparse.h. One word after the other is
 * given to the query's tree, which knows what may come next.
 */
#include "../base/ascii.h"
#include "queryparse.h"
#include "queryread.h"

struct parse {
	struct query *query;
	struct querytree *tree;
	struct queryread terms;
	struct slice text;
	size_t at;		/* the word that is being read */
	size_t depth;		/* parentheses that are open */
	struct querywrong *wrong;
};

static enum querywrong_status
done(bool ok)
{
	return ok ? QUERYWRONG_NOT : QUERYWRONG_MEMORY;
}

/* There should be something else here. */
static enum querywrong_status
expected(struct parse *p, const char *what)
{
	struct slice token;

	if (p->at == p->text.len)
		return querywrong_say(p->wrong, p->at, "expected %s, but it ends here", what);
	token = queryread_word(p->text, p->at);
	if (token.len == 0)
		token.len = 1;
	token = querywrong_cut(token);
	return querywrong_say(p->wrong, p->at, "expected %s, not '%.*s'", what, DIAG_SLICE(token));
}

static enum querywrong_status
expected_term(struct parse *p)
{
	return expected(p, "a term such as lunch, free or @Anna");
}

static enum querywrong_status
expected_operator(struct parse *p)
{
	return expected(p, p->depth > 0 ? "'and', 'or' or ')'" : "'and' or 'or'");
}

/* `and` or `or`, of so many bytes. */
static enum querywrong_status
binary(struct parse *p, bool (*take)(struct querytree *), size_t len)
{
	if (querytree_wants_term(p->tree))
		return expected_term(p);
	p->at += len;
	return done(take(p->tree));
}

static enum querywrong_status
negation(struct parse *p, size_t len)
{
	if (!querytree_wants_term(p->tree))
		return expected_operator(p);
	p->at += len;
	return done(querytree_not(p->tree));
}

static enum querywrong_status
opening(struct parse *p)
{
	if (!querytree_wants_term(p->tree))
		return expected_operator(p);
	p->depth++;
	return done(querytree_open(p->tree, p->at++));
}

static enum querywrong_status
closing(struct parse *p)
{
	if (querytree_wants_term(p->tree))
		return expected_term(p);
	if (p->depth == 0)
		return querywrong_say(p->wrong, p->at,
		    "')' closes nothing: there is no '(' before it");
	p->depth--;
	p->at++;
	return done(querytree_close(p->tree));
}

/* A term, or an operator that is a word. */
static enum querywrong_status
word(struct parse *p)
{
	struct slice w = queryread_word(p->text, p->at);
	enum querywrong_status status;
	struct query_term term;

	if (slice_is_word(w, "and"))
		return binary(p, querytree_and, w.len);
	if (slice_is_word(w, "or"))
		return binary(p, querytree_or, w.len);
	if (slice_is_word(w, "not"))
		return negation(p, w.len);
	if (!querytree_wants_term(p->tree))
		return expected_operator(p);
	if (!queryread_begins(p->text.ptr[p->at]))
		return expected_term(p);
	status = queryread_term(&p->terms, p->at, &term, &p->at);
	return status == QUERYWRONG_NOT ? done(query_add(p->query, &term)) : status;
}

/* The next word; there is one. */
static enum querywrong_status
next(struct parse *p)
{
	char c = p->text.ptr[p->at];
	bool twice = p->at + 1 < p->text.len && p->text.ptr[p->at + 1] == c;

	switch (c) {
	case '(':
		return opening(p);
	case ')':
		return closing(p);
	case '&':
		return binary(p, querytree_and, twice ? 2 : 1);
	case '|':
		return binary(p, querytree_or, twice ? 2 : 1);
	case '!':
		return negation(p, 1);
	default:
		return word(p);
	}
}

/* All words; then nothing may be missing. */
static enum querywrong_status
parse(struct parse *p)
{
	enum querywrong_status status = done(querytree_open(p->tree, SIZE_MAX));

	while (status == QUERYWRONG_NOT) {
		while (p->at < p->text.len && ascii_space(p->text.ptr[p->at]))
			p->at++;
		if (p->at == p->text.len)
			break;
		status = next(p);
	}
	if (status != QUERYWRONG_NOT)
		return status;
	if (querytree_wants_term(p->tree))
		return expected_term(p);
	if (p->depth > 0)
		return querywrong_say(p->wrong, querytree_open_place(p->tree),
		    "this '(' is not closed");
	return done(querytree_close(p->tree));
}

enum querywrong_status
queryparse(struct query *q, const struct vocab *v, struct slice text, bool ignore_case,
    struct querywrong *wrong)
{
	struct parse p = {
		.query = q, .tree = query_tree(q), .text = text, .wrong = wrong,
		.terms = { .text = text, .vocab = v, .ignore_case = ignore_case, .wrong = wrong }
	};
	enum querywrong_status status = parse(&p);

	buf_free(&p.terms.pattern);
	return status;
}
