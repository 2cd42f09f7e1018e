/*
 * Fuzzes the entry reader with journals of any bytes: what it lends can be
 * read, names are names that there are, dates are days that there are, and
 * the answer is the same when the bytes come in pieces of any size. The
 * first byte chooses the options.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sanitizer/common_interface_defs.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../src/journal/entry.h"

/* FNV-1a, 64 bits, of all that an entry has: every byte of it can be read. */
static uint64_t
add(uint64_t hash, const void *p, size_t len)
{
	const unsigned char *s = p;

	for (size_t i = 0; i < len; i++)
		hash = (hash ^ s[i]) * 0x100000001b3u;
	return (hash ^ 0xff) * 0x100000001b3u;
}

static uint64_t
add_name(uint64_t hash, struct names *names, name_id id)
{
	struct slice s;

	if (id >= names_count(names))
		abort();
	if (names_key(names, id).len == 0)
		abort();
	s = names_text(names, id);
	return add(hash, s.ptr, s.len);
}

static void
check(const struct entry *e)
{
	if (e->line == 0 || (e->kind == ENTRY_DATED) != (e->date.precision != DATE_NONE))
		abort();
	if (e->kind == ENTRY_DATED && !day_valid(day_to_civil(e->date.first)))
		abort();
	if (e->kind == ENTRY_CARD && e->ncontacts != 1)
		abort();
	for (size_t i = 0; i < e->ncontacts; i++)
		for (size_t k = 0; k < i; k++)
			if (e->contacts[k] == e->contacts[i])
				abort();
}

static uint64_t
digest(uint64_t hash, struct reader *r, const struct entry *e)
{
	check(e);
	hash = add(hash, &e->kind, sizeof e->kind);
	hash = add(hash, &e->date.first, sizeof e->date.first);
	hash = add(hash, &e->date.precision, sizeof e->date.precision);
	hash = add(hash, &e->line, sizeof e->line);
	hash = add(hash, e->file, strlen(e->file));
	hash = add(hash, e->text.ptr, e->text.len);
	for (size_t i = 0; i < e->ntags; i++) {
		hash = add_name(hash, reader_tags(r), e->tags[i].tag);
		if (e->tags[i].value.ptr != NULL)
			hash = add(hash, e->tags[i].value.ptr, e->tags[i].value.len);
	}
	for (size_t i = 0; i < e->ncontacts; i++)
		hash = add_name(hash, reader_contacts(r), e->contacts[i]);
	return hash;
}

/* Read what stands on fd as standard input; a number for the whole answer. */
static uint64_t
answer(int fd, unsigned char choice)
{
	static const char *const file = "-";
	struct diag diag = { .prog = "fuzz" };
	struct reader_options options = {
		.files = &file, .nfiles = 1, .order = choice % 3, .at = choice / 3 % 3, .text = choice / 9 % 2, .values = choice / 18 % 2, .introducers = choice / 36 % 2
	};
	struct reader *r;
	struct entry e;
	enum entry_status s;
	uint64_t hash = 0xcbf29ce484222325u;

	if (dup2(fd, STDIN_FILENO) < 0)
		abort();
	r = reader_new(&options, &diag);
	if (r == NULL)
		abort();
	while ((s = entry_next(r, &e)) == ENTRY_OK)
		hash = digest(hash, r, &e);
	if ((s == ENTRY_ERROR) != (diag.errors > 0))
		abort();
	reader_free(r);
	hash = add(hash, &diag.warnings, sizeof diag.warnings);
	return add(hash, &s, sizeof s);
}

#ifdef O_DIRECT
enum { PACKETS = 200 };

/*
 * A pipe that gives the bytes in pieces: in packet mode (pipe(2), O_DIRECT)
 * each write is a read of its own. -1 when there is none to be had.
 */
static int
pieces(const uint8_t *data, size_t size)
{
	uint64_t dice = add(size, data, size);
	int fds[2];

	if (pipe2(fds, O_DIRECT | O_NONBLOCK) != 0)
		return -1;
	fcntl(fds[1], F_SETPIPE_SZ, 1 << 20);
	while (size > 0) {
		size_t most = size / (PACKETS / 2) + 1, n = (dice >> 32) % (2 * most) + 1;

		if ((dice >> 24 & 7) == 0)
			n *= 16;
		n = n < size ? n : size;
		n = n < 4096 ? n : 4096;
		if (write(fds[1], data, n) != (ssize_t)n) {
			close(fds[0]);
			fds[0] = -1;
			break;
		}
		data += n;
		size -= n;
		dice = dice * 0x5851f42d4c957f2du + 1;
	}
	close(fds[1]);
	return fds[0];
}
#else
static int
pieces(const uint8_t *data, size_t size)
{
	(void)data;
	(void)size;
	return -1;
}
#endif

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static int fd = -1, saved_stderr = -1;
	uint64_t whole;
	int in_pieces;

	if (size < 1)
		return 0;
	if (fd < 0) {
		fd = memfd_create("input", 0);
		saved_stderr = dup(STDERR_FILENO);
		__sanitizer_set_report_fd((void *)(intptr_t)saved_stderr);
	}
	if (ftruncate(fd, 0) != 0 || pwrite(fd, data + 1, size - 1, 0) != (ssize_t)size - 1 ||
	    lseek(fd, 0, SEEK_SET) != 0)
		return 0;
	in_pieces = pieces(data + 1, size - 1);
	/* its messages are many and of no use here */
	close(STDERR_FILENO);
	whole = answer(fd, data[0]);
	if (in_pieces >= 0) {
		if (answer(in_pieces, data[0]) != whole) {
			dprintf(saved_stderr, "another answer when read in pieces\n");
			abort();
		}
		close(in_pieces);
	}
	dup2(saved_stderr, STDERR_FILENO);
	return 0;
}
