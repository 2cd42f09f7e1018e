/*
 * The part of a ledger that few contacts have, for ledger.c alone. False
 * everywhere: memory ran out.
 */
#ifndef BOOK_LEDGERNOTE_H
#define BOOK_LEDGERNOTE_H

#include "ledger.h"

/* The money of a tag goes to each contact of the entry; what is none is a warning. */
bool ledgernote_money(struct ledger *, const struct entry *, const struct tag_use *);

/* The entry, or else the card, that names introducers first is believed. */
bool ledgernote_introduce(struct ledger *, struct ledger_account *, const struct entry *,
    name_id contact);

#endif
