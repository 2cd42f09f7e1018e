/*
 * A keyed hash of short texts. Not cryptographic: it holds because the key
 * is drawn anew each run and never leaves it.
 */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct hash_key {
	uint64_t a, b;
};

/* A key for this run from the system's random numbers. */
struct hash_key hash_key_new(void);

/* Both halves of the 128-bit product, folded (the 'mum' of wyhash by Wang Yi). */
static inline uint64_t
hash_mix(uint64_t x, uint64_t y)
{
	__uint128_t p = (__uint128_t)x * y;

	return (uint64_t)p ^ (uint64_t)(p >> 64);
}

/* Up to eight bytes as a number; n is 0 to 8. Reads exactly n bytes. */
static inline uint64_t
hash_load(const char *p, size_t n)
{
	uint64_t v = 0;
	uint32_t lo, hi;

	if (n == 8) {
		memcpy(&v, p, 8);
	} else if (n >= 4) {
		memcpy(&lo, p, 4);
		memcpy(&hi, p + n - 4, 4);
		v = (uint64_t)hi << 32 | lo;
	} else if (n > 0) {
		v = (uint64_t)(unsigned char)p[0] << 16 |
		    (uint64_t)(unsigned char)p[n / 2] << 8 | (unsigned char)p[n - 1];
	}
	return v;
}

static inline uint64_t
hash_bytes(struct hash_key k, const char *p, size_t len)
{
	uint64_t h = k.a ^ hash_mix(len ^ k.b, k.a);

	while (len > 16) {
		h = hash_mix(hash_load(p, 8) ^ k.b, hash_load(p + 8, 8) ^ h);
		p += 16;
		len -= 16;
	}
	if (len > 8)
		return hash_mix(hash_load(p, 8) ^ k.b, hash_load(p + 8, len - 8) ^ h) ^ k.a;
	return hash_mix(hash_load(p, len) ^ k.b, h) ^ k.a;
}

#endif
