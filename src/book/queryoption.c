/*
 * A query of options; see queryoption.h.
 */
#include <string.h>

#include "../journal/argument.h"
#include "queryoption.h"
#include "queryparse.h"
#include "queryterm.h"

struct adding {
	struct query *query;
	struct querytree *tree;
	const struct vocab *vocab;
	bool ignore_case;
	struct diag *diag;
};

/* Hand up that memory ran out. */
static bool
have(struct adding *a, bool memory)
{
	if (!memory)
		diag_memory(a->diag);
	return memory;
}

static bool
wrong(struct adding *a, const struct queryoption *o, struct slice value, const char *allowed)
{
	diag_error(a->diag, NOWHERE, "%s: '%.*s' is not %s", o->option, DIAG_SLICE(value), allowed);
	return false;
}

static bool
wrong_group(struct adding *a, const struct queryoption *o, struct slice value)
{
	struct buf names = { 0 };

	if (have(a, queryterm_groups(a->vocab, &names)))
		diag_error(a->diag, NOWHERE, "%s: '%.*s' is not a group of the vocabulary: %.*s",
		    o->option, DIAG_SLICE(value), (int)names.len, names.ptr);
	buf_free(&names);
	return false;
}

/* One word of a list; false after a message. */
static bool
add_word(struct adding *a, const struct queryoption *o, struct slice word)
{
	struct query_term term;

	if (o->kind == QUERYOPTION_TAGS) {
		if (!queryterm_tag(word, &term))
			return wrong(a, o, word, ARGUMENT_A_TAG);
	} else if (o->kind == QUERYOPTION_CONTACTS) {
		if (!queryterm_contact(word, &term))
			return wrong(a, o, word, QUERYTERM_A_CONTACT);
	} else if (!queryterm_group(a->vocab, word, &term)) {
		return wrong_group(a, o, word);
	}
	return have(a, query_add(a->query, &term));
}

/* Any of the words between commas. */
static bool
add_list(struct adding *a, const struct queryoption *o)
{
	const char *at = o->value;

	if (!have(a, querytree_open(a->tree, 0)))
		return false;
	for (;;) {
		size_t len = strcspn(at, ",");

		if (!add_word(a, o, slice_trim((struct slice){ at, len })))
			return false;
		at += len;
		if (*at == '\0')
			return have(a, querytree_close(a->tree));
		at++;
		if (!have(a, querytree_or(a->tree)))
			return false;
	}
}

static bool
add_expression(struct adding *a, const struct queryoption *o)
{
	struct slice text = slice_from(o->value);
	struct querywrong error;

	switch (queryparse(a->query, a->vocab, text, a->ignore_case, &error)) {
	case QUERYWRONG_NOT:
		return true;
	case QUERYWRONG_SAID:
		querywrong_tell(&error, a->diag, o->option, text);
		return false;
	default:
		return have(a, false);
	}
}

static bool
add_term(struct adding *a, const struct queryoption *o)
{
	struct slice value = slice_from(o->value);
	struct query_term term = { .kind = QUERY_PATTERN, .text = value,
	    .ignore_case = a->ignore_case };
	enum query_kind day = o->kind == QUERYOPTION_SINCE ? QUERY_SINCE : QUERY_UNTIL;

	switch (o->kind) {
	case QUERYOPTION_SINCE:
	case QUERYOPTION_UNTIL:
		if (!queryterm_day(value, day, &term))
			return wrong(a, o, value, ARGUMENT_A_DATE);
		break;
	case QUERYOPTION_WORDS:
		if (!queryterm_words(value, &term))
			return wrong(a, o, value, QUERYTERM_A_RANGE);
		break;
	case QUERYOPTION_STATE:
		(void)queryterm_state(value, &term);
		break;
	case QUERYOPTION_PATTERN:
		break;
	case QUERYOPTION_EXPRESSION:
		return add_expression(a, o);
	default:
		return add_list(a, o);
	}
	return have(a, query_add(a->query, &term));
}

/* One option: what joins terms, or a term, before which `and` is understood. */
static bool
add(struct adding *a, const struct queryoption *o)
{
	bool wants_term = querytree_wants_term(a->tree);

	if (o->kind == QUERYOPTION_AND || o->kind == QUERYOPTION_OR) {
		if (!wants_term)
			return have(a, o->kind == QUERYOPTION_AND ? querytree_and(a->tree) :
			    querytree_or(a->tree));
		diag_error(a->diag, NOWHERE, "%s: there is no term before it", o->option);
		return false;
	}
	if (!wants_term && !have(a, querytree_and(a->tree)))
		return false;
	if (o->kind == QUERYOPTION_NOT)
		return have(a, querytree_not(a->tree));
	return add_term(a, o);
}

bool
queryoption_add(struct query *q, const struct vocab *v, const struct queryoption *list, size_t n,
    bool ignore_case, struct diag *d)
{
	struct adding a = { q, query_tree(q), v, ignore_case, d };

	for (size_t i = 0; i < n; i++)
		if (!add(&a, &list[i]))
			return false;
	if (!querytree_wants_term(a.tree))
		return true;
	if (n > 0)
		diag_error(d, NOWHERE, "%s: there is no term behind it", list[n - 1].option);
	else
		diag_error(d, NOWHERE, "nothing to select by: give a term such as -t lunch");
	return false;
}
