/*
 * What there was with each person of a journal besides the days (circle.h):
 * under which tags, since when a customer, introduced by whom, and how much
 * money. Grows with the pairs of contact and tag, never with the journal.
 */
#ifndef BOOK_LEDGER_H
#define BOOK_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/hash.h"
#include "../base/name.h"
#include "../journal/entry.h"
#include "../journal/money.h"
#include "circle.h"
#include "taxon.h"

/* A tag of a contact: in how many entries, 0 when only the card has it. */
struct ledger_use {
	name_id tag;
	uint32_t entries;
};

/* What few contacts have. Lists are owned by the ledger. */
struct ledger_note {
	/* of the earliest entry that names introducers; DATE_NONE: none does */
	struct date introduced;
	/* of that entry, and of the first card that names any; never the contact itself */
	name_id *introducers, *card;
	size_t nintroducers, introducers_cap, ncard, card_cap;
};

/* The money of a contact in one currency. */
struct ledger_sum {
	struct money money;
	uint32_t next;			/* of the contact: by code; its number plus 1, 0: none */
};

struct ledger_account {
	struct ledger_use *uses;	/* a table of `size`, NAME_NONE where one is free */
	uint32_t size, used;		/* size is a power of two, or 0 */
	struct date customer;		/* the first day as one; DATE_NONE: none */
	uint32_t note;			/* its number plus 1; 0 when there is none */
	uint32_t sums;			/* the first one's number plus 1; 0 when there is none */
	bool customer_card;		/* the card says that it is one */
};

/* What a tag counts as. */
struct ledger_tag {
	vocab_set groups;
	name_id counted;
	uint32_t stamp;			/* of the last entry that it was counted in */
};

/* A tag of a contact that is yet to be counted. */
struct ledger_wait {
	name_id contact, tag;
	uint32_t entries;
};
enum { LEDGER_WAITING = 32 };

/* Start with ledger_start, ledger_finish once all was read; end with ledger_free. */
struct ledger {
	struct ledger_account *accounts;	/* by name_id of a contact: n of them */
	size_t n, cap;
	struct ledger_note *notes;
	size_t nnotes, notes_cap;
	struct ledger_sum *sums;
	size_t nsums, sums_cap;
	bool no_uses;			/* tags of each contact are not wanted; to be set at the start */
	/* below: for ledger.c alone */
	struct circle *circle;
	struct diag *diag;
	struct taxa taxa;
	struct hash_key key;
	struct ledger_tag *known;	/* by name_id of a tag */
	size_t nknown, known_cap;
	uint32_t stamp;			/* of the entry */
	name_id *tags;			/* of the entry, each once */
	size_t tags_cap;
	struct ledger_wait waiting[LEDGER_WAITING];	/* a ring */
	size_t first, last;		/* how many left it, and came */
};

/* All is lent as long as it lives; the circle's vocabulary says what is counted as what. */
void ledger_start(struct ledger *, struct circle *, struct names *tags, struct diag *);
void ledger_free(struct ledger *);

/*
 * Count an entry, if it counts (circle_counts), or read a card. Values and
 * introducers must have been asked for. A value under a tag of group revenue
 * that is no amount of money, or has two readings, or makes a sum too large,
 * is a warning and is not counted. False when memory runs out.
 */
bool ledger_entry(struct ledger *, const struct entry *);

/* To be called once, before anything is asked. False when memory runs out. */
bool ledger_finish(struct ledger *);

/* The account of a contact; an empty one of a contact that has none. */
const struct ledger_account *ledger_account(const struct ledger *, name_id contact);

/* The note of an account; an empty one when it has none. */
const struct ledger_note *ledger_note(const struct ledger *, const struct ledger_account *);

/* Who introduced a contact: by its entries, else by its cards. *n of them, lent. */
const name_id *ledger_introducers(const struct ledger *, name_id contact, size_t *n);

#endif
