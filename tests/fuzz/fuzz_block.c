/*
 * Any bytes as a stream of blocks of which all bytes are wanted: the raw of
 * all blocks, one after the other, is the input; lines are counted right;
 * and the blocks with text are those of a stream whose raw nobody asked for.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../src/journal/block.h"

#define HOLDS(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

/* FNV-1a, 64 bits. */
static uint64_t
add(uint64_t hash, const void *p, size_t len)
{
	const unsigned char *s = p;

	for (size_t i = 0; i < len; i++)
		hash = (hash ^ s[i]) * 0x100000001b3u;
	return (hash ^ 0xff) * 0x100000001b3u;
}

static uint64_t
lines_in(struct slice s)
{
	uint64_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += s.ptr[i] == '\n';
	return n;
}

/* What the raw of a block must be; `at` is where it must begin. */
static void
check(const struct block *b, struct slice whole, size_t at, uint64_t line)
{
	HOLDS(b->raw.len <= whole.len - at);
	HOLDS(b->raw.len == 0 || memcmp(b->raw.ptr, whole.ptr + at, b->raw.len) == 0);
	HOLDS(b->raw.len == 0 || b->raw_line == line);
	/* whole lines, but for the last of the stream */
	HOLDS(b->raw.len == 0 || at + b->raw.len == whole.len || b->raw.ptr[b->raw.len - 1] == '\n');
	if (b->kind != BLOCK_HIDDEN)
		HOLDS(b->raw.len > 0 && b->line >= b->raw_line && b->line <= line + lines_in(b->raw));
	else
		HOLDS(b->raw.len > 0);
}

/* Read the stream on fd; a number for all blocks with text. */
static uint64_t
answer(int fd, struct slice whole, bool all)
{
	struct diag diag = { .prog = "fuzz", .quiet = true };
	struct input in = { .fd = dup(fd), .name = "fuzz" };
	struct blocks blocks = { .all = all, .dates = { .year = whole.len % 2 ? 2024 : 0 } };
	struct block b;
	enum block_status status;
	uint64_t hash = 0xcbf29ce484222325u, line = 1;
	size_t at = 0;

	HOLDS(in.fd >= 0 && lseek(fd, 0, SEEK_SET) == 0);
	blocks_start(&blocks, &in, 0, &diag);
	blocks.all = all;
	while ((status = block_next(&blocks, &b)) == BLOCK_OK) {
		if (all) {
			check(&b, whole, at, line);
			at += b.raw.len;
			line += lines_in(b.raw);
		}
		if (b.kind == BLOCK_HIDDEN) {
			HOLDS(all);
			continue;
		}
		hash = add(hash, &b.kind, sizeof(b.kind));
		hash = add(hash, b.text.ptr, b.text.len);
		hash = add(hash, &b.line, sizeof(b.line));
		hash = add(hash, &b.col, sizeof(b.col));
		hash = add(hash, &b.after_blank, sizeof(b.after_blank));
		hash = add(hash, &b.depth, sizeof(b.depth));
		for (size_t i = 0; i < b.depth; i++)
			hash = add(hash, &blocks.containers.stack[i].serial, sizeof(uint64_t));
	}
	HOLDS(status == BLOCK_END && (!all || at == whole.len));
	blocks_free(&blocks);
	input_free(&in);
	return hash;
}

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static int fd = -1;
	struct slice whole = { (const char *)data, size };

	if (fd < 0)
		fd = memfd_create("input", 0);
	if (ftruncate(fd, 0) != 0 || pwrite(fd, data, size, 0) != (ssize_t)size)
		return 0;
	HOLDS(answer(fd, whole, true) == answer(fd, whole, false));
	return 0;
}
