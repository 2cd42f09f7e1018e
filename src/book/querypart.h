/*
 * The inside of a query, for query.c (its terms) and queryentry.c (what they
 * say of an entry).
 */
#ifndef BOOK_QUERYPART_H
#define BOOK_QUERYPART_H

#include "../base/pattern.h"
#include "motive.h"
#include "query.h"
#include "taxon.h"

struct query_part {
	struct query_term is;
	char *text;		/* with a NUL behind it; NULL when there is none */
	name_id tag;		/* what it is counted as */
	name_id name;		/* the contact that is named exactly so, once there is one */
	struct pattern *pattern;
};

struct query {
	const struct vocab *vocab;
	day_t today;
	struct diag *diag;
	struct query_part *terms;
	size_t nterms, terms_cap;
	uint32_t kinds;		/* of the terms, by bit */
	struct querytree tree;
	struct querytree_step *plan;

	/* the journal */
	struct reader *reader;
	struct taxa taxa;
	struct motives motives;
	uint32_t *marks;	/* by tag: the last entry that carries it, or one below it */
	size_t nmarks, marks_cap;

	/* the entry */
	uint32_t stamp;
	bool marked, grouped, counted;
	vocab_set groups;
	size_t words;
};

#endif
