/*
 * Who introduced whom, with the places that say so: one introducer for each
 * person, so that it is a forest. The ledger knows who is named; this keeps
 * where, for programs that tell of it. Grows with the people.
 */
#ifndef BOOK_KIN_H
#define BOOK_KIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/name.h"
#include "../journal/entry.h"
#include "circle.h"
#include "ledger.h"
#include "pathlist.h"

struct kin_place {
	uint64_t line;			/* 0: there is none */
	uint32_t path;
};

/* The entry of a contact that surely was the first: it ends the earliest. */
struct kin_first {
	struct kin_place at;
	day_t last;			/* of its days */
};

/* Where a contact was introduced, by what the ledger believes. */
struct kin_told {
	struct kin_place at;
	struct kin_place again;		/* the first place read where somebody else is named */
	uint64_t order;			/* in which it was read */
	name_id contact, by, again_by;
	struct date date;		/* of precision DATE_NONE: a card says so */
};

/* Start with kin_start, end with kin_free. */
struct kin {
	struct kin_first *firsts;	/* by name_id of a contact */
	size_t n, cap;
	name_id *parents;		/* by name_id, made by kin_finish: NAME_NONE for none */
	size_t nparents;
	/* below: for kin.c alone */
	const struct circle *circle;
	const struct ledger *ledger;
	struct pathlist paths;
	struct kin_told *told;		/* by the number of the ledger's note */
	size_t ntold, told_cap;
	uint64_t order;
};

/* Both are lent as long as it lives. */
void kin_start(struct kin *, const struct circle *, const struct ledger *);
void kin_free(struct kin *);

/* Learn from an entry or a card that the ledger has read just now. False when memory runs out. */
bool kin_entry(struct kin *, const struct entry *);

/*
 * At the end, once: decide on the introducer of each contact. The first that
 * is named is it. Of introductions that make a circle the latest is left out:
 * a card's is later than those with a day, else the one read last. That, an
 * introduction after the first contact, and one by somebody else are warnings with
 * both places. False when memory runs out.
 */
bool kin_finish(struct kin *, const struct names *contacts, struct diag *);

#endif
