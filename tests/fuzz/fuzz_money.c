/*
 * Any bytes given to the room of money: it reads nothing outside the text,
 * ends, and what it finds is written and read back as the same.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/journal/money.h"

#define HOLDS(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size };
	struct money m = { .cents = 4711, .currency = "?" }, any = m, again;
	enum money_status status = money_parse(text, &m);
	char written[MONEY_TEXT_MAX];
	size_t len;

	/* the short way and the long one agree */
	HOLDS(money_parse_any(text, &any) == status);
	HOLDS(any.cents == m.cents && memcmp(any.currency, m.currency, sizeof(m.currency)) == 0);
	if (status != MONEY_FOUND) {
		HOLDS(m.cents == 4711);
		return 0;
	}
	HOLDS(strlen(m.currency) == 0 || strlen(m.currency) == 3);
	len = money_format(m, written);
	HOLDS(len < MONEY_TEXT_MAX && strlen(written) == len);
	HOLDS(money_parse((struct slice){ written, len }, &again) == MONEY_FOUND);
	HOLDS(again.cents == m.cents && strcmp(again.currency, m.currency) == 0);
	return 0;
}
