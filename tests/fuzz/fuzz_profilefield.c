/*
 * Any bytes given to the room of `key:: value` in an entry: it reads nothing outside
 * the text, ends, and finds the same in a text with other lines around it.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/base/mem.h"
#include "../../src/book/profilefield.h"
#include "../../src/book/profilekeys.h"

#define HOLDS(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* The keys of a text, in their order. */
static void
read_keys(const struct profile_names *names, struct slice text, struct buf *found)
{
	struct profile_fields f = { .names = names };
	int key;

	profile_fields_start(&f, text);
	while (profile_fields_next(&f, &key)) {
		HOLDS(key >= 0 && key < PROFILE_KEYS);
		HOLDS(f.name.len > 0 && f.name.ptr >= text.ptr &&
		    f.name.ptr + f.name.len <= text.ptr + text.len);
		HOLDS(profile_names_find(names, f.name) == key);
		HOLDS(buf_char(found, (char)key));
	}
	HOLDS(!f.failed);
	/* the whole as a value, with the same struct */
	(void)profile_value_says(&f, text);
	HOLDS(!f.failed);
	profile_fields_free(&f);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char before[] = "*a* *b* `c` <d> [e](f) sport:: **?** `g` x\n";
	struct profile_names names = { 0 };
	struct buf text = { 0 }, alone = { 0 }, among = { 0 };

	HOLDS(profile_names_start(&names));
	read_keys(&names, (struct slice){ (const char *)data, size }, &alone);
	/* with markup before its value, so that what is left over from a line would show */
	HOLDS(buf_add(&text, before, strlen(before)) &&
	    buf_add(&text, (const char *)data, size) && buf_add(&text, "\nhobby:: x", 10));
	read_keys(&names, buf_slice(&text), &among);
	HOLDS(among.len == alone.len + 2);
	HOLDS(alone.len == 0 || memcmp(among.ptr + 1, alone.ptr, alone.len) == 0);
	buf_free(&text);
	buf_free(&alone);
	buf_free(&among);
	profile_names_free(&names);
	return 0;
}
