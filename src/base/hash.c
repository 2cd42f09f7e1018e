/*
 * The key of a run; see hash.h.
 */
#include <stdint.h>
#include <time.h>
#include <unistd.h>

#include "hash.h"

struct hash_key
hash_key_new(void)
{
	struct hash_key k;
	struct timespec now;

	if (getentropy(&k, sizeof(k)) != 0) {
		/* a kernel without: the clock and where we lie are better than nothing */
		clock_gettime(CLOCK_MONOTONIC, &now);
		k.a = (uint64_t)now.tv_nsec * 0x9e3779b97f4a7c15u ^ (uint64_t)(uintptr_t)&k;
		k.b = (uint64_t)now.tv_sec * 0xd6e8feb86659fd93u ^ (uint64_t)getpid();
	}
	/* odd, so that no input multiplies a half away with a zero key */
	k.a |= 1;
	k.b |= 1;
	return k;
}
