/*
 * Checking a journal: what can be said of its entries, and at the end of the
 * whole. What is wrong with a single block was said by the reader (notice.h);
 * all goes to diag_rule, so it wants findings kept (finding.h).
 */
#ifndef BOOK_LINT_H
#define BOOK_LINT_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/diag.h"
#include "../journal/entry.h"
#include "../journal/notice.h"
#include "vocab.h"

/* Start with lint_start, end with lint_free. */
struct lint {
	const struct vocab *vocab;
	struct diag *diag;
	struct reader *reader;
	struct notices *notices;
	struct names *tags, *contacts;

	/* below: for lint.c and lintnames.c alone */
	struct lint_tag {
		uint64_t count;
		vocab_set groups;
	} *tag;				/* by name, as contact below */
	size_t ntags, tags_cap;
	struct lint_contact {
		uint64_t count;		/* entries that name the contact, or are by way of it */
		bool card;
	} *contact;
	size_t ncontacts, contacts_cap;
	bool *lost;			/* by topic: stands where somebody should be named */
	size_t nlost, lost_cap;
	struct lint_nobody {
		struct place at;
		name_id tag;		/* that says that there was somebody */
	} *nobody;			/* entries that name nobody */
	size_t nnobody, nobody_cap;
	bool anybody;			/* some entry names somebody */
};

/* All lent, as long as it lives; the reader was made with these notices. */
void lint_start(struct lint *, const struct vocab *, struct reader *, struct notices *,
    struct diag *);
void lint_free(struct lint *);

/* The next entry or card of the reader; false when memory runs out. */
bool lint_entry(struct lint *, const struct entry *);

/* There are no more; false when memory runs out. */
bool lint_end(struct lint *);

/* For lint_end alone: tags, contacts and topics that may be written wrong; false: memory. */
bool lint_names(struct lint *);

/* For lint_end alone: days that stand in no order; false: memory. */
bool lint_order(struct lint *);

#endif
