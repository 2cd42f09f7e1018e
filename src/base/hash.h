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

static inline uint64_t
hash_load4(const char *p)
{
	uint32_t v;

	memcpy(&v, p, 4);
	return v;
}

static inline uint64_t
hash_load8(const char *p)
{
	uint64_t v;

	memcpy(&v, p, 8);
	return v;
}

/* Both ends of a text of up to 16 bytes as two numbers; they overlap in short ones. */
struct hash_ends {
	uint64_t a, b;
};

static inline struct hash_ends
hash_ends(const char *p, size_t len)
{
	if (len >= 4) {
		size_t middle = len / 8 * 4;

		return (struct hash_ends){
			hash_load4(p) << 32 | hash_load4(p + middle),
			hash_load4(p + len - 4) << 32 | hash_load4(p + len - 4 - middle)
		};
	}
	if (len == 0)
		return (struct hash_ends){ 0, 0 };
	return (struct hash_ends){
		(uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[len / 2] << 8 |
		    (unsigned char)p[len - 1], 0
	};
}

/* The hash of a text of up to 16 bytes from its ends: what hash_bytes gives. */
static inline uint64_t
hash_of_ends(struct hash_key k, struct hash_ends e, size_t len)
{
	return hash_mix(e.a ^ k.a, e.b ^ len ^ k.b);
}

static inline uint64_t
hash_bytes(struct hash_key k, const char *p, size_t len)
{
	uint64_t h = len ^ k.b;
	struct hash_ends e;

	while (len > 16) {
		h = hash_mix(hash_load8(p) ^ k.a, hash_load8(p + 8) ^ h);
		p += 16;
		len -= 16;
	}
	e = hash_ends(p, len);
	return hash_mix(e.a ^ k.a, e.b ^ h);
}

#endif
