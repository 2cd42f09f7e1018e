/*
 * Any bytes given to the room of who made a contact: it reads nothing outside
 * the text, ends, and what it finds stands in the text, whole and in order.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/book/maker.h"

#define HOLDS(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size }, name;
	const char *behind = text.ptr;
	size_t place = 0, before = 0;

	while (maker_next(text, &place, &name)) {
		HOLDS(place > before && place <= size);
		HOLDS(name.len > 0 && name.ptr >= behind + 3 && name.ptr + name.len <= text.ptr + size);
		HOLDS(slice_trim(name).len == name.len);
		HOLDS(memchr(name.ptr, '\n', name.len) == NULL);
		HOLDS(memchr(name.ptr, ',', name.len) == NULL);
		behind = name.ptr + name.len;
		before = place;
	}
	HOLDS(place == size);
	return 0;
}
