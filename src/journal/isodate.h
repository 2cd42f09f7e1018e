/*
 * Which bytes of a written date an ISO date can take the place of, so that no
 * more is lost than how the day was written.
 */
#ifndef JOURNAL_ISODATE_H
#define JOURNAL_ISODATE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"
#include "date.h"

/*
 * The bytes of the text, [*at, *at + *len), that date_format's form of the
 * found date would replace. False when none should be: it is written so
 * already, it says more than a day (a span of days, the time before the
 * year), it names a note (`[[12 March 2024]]`), or what stands around it would
 * not suit an ISO date.
 */
bool isodate_part(struct slice text, const struct date_match *, size_t *at, size_t *len);

#endif
