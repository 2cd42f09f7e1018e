/*
 * Fuzzes the entry reader with journals of any bytes: what it lends can be
 * read, names are names that there are, and dates are days that there are. The first
 * byte chooses the options.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../src/journal/entry.h"

/* Every byte of it can be read. */
static unsigned
touch(struct slice s)
{
	unsigned sum = 0;

	for (size_t i = 0; i < s.len; i++)
		sum += (unsigned char)s.ptr[i];
	return sum;
}

static unsigned
check(struct reader *r, const struct entry *e, bool text)
{
	uint32_t tags = names_count(reader_tags(r)), contacts = names_count(reader_contacts(r));
	unsigned sum = touch(e->text) + touch(slice_from(e->file));

	if (e->line == 0 || (e->kind == ENTRY_DATED) != (e->date.precision != DATE_NONE))
		abort();
	if (e->kind == ENTRY_DATED && !day_valid(day_to_civil(e->date.first)))
		abort();
	if (e->kind == ENTRY_CARD && e->ncontacts != 1)
		abort();
	for (size_t i = 0; i < e->ntags; i++) {
		if (e->tags[i].tag >= tags || names_key(reader_tags(r), e->tags[i].tag).len == 0)
			abort();
		if (text && e->tags[i].value.ptr != NULL)
			sum += touch(e->tags[i].value);
	}
	for (size_t i = 0; i < e->ncontacts; i++) {
		if (e->contacts[i] >= contacts)
			abort();
		for (size_t k = 0; k < i; k++)
			if (e->contacts[k] == e->contacts[i])
				abort();
	}
	return sum;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const file = "-";
	static int fd = -1, saved_stderr = -1;
	static volatile unsigned sum;
	struct diag diag = { .prog = "fuzz" };
	struct reader_options options = { .files = &file, .nfiles = 1 };
	struct reader *r;
	struct entry e;
	enum entry_status s;

	if (size < 1)
		return 0;
	if (fd < 0) {
		fd = memfd_create("input", 0);
		saved_stderr = dup(STDERR_FILENO);
	}
	options.order = data[0] % 3;
	options.at = data[0] / 3 % 3;
	options.text = data[0] / 9 % 2;
	if (ftruncate(fd, 0) != 0 || pwrite(fd, data + 1, size - 1, 0) != (ssize_t)size - 1 ||
	    lseek(fd, 0, SEEK_SET) != 0)
		return 0;
	dup2(fd, STDIN_FILENO);
	/* its messages are many and of no use here */
	close(STDERR_FILENO);
	r = reader_new(&options, &diag);
	if (r != NULL) {
		while ((s = entry_next(r, &e)) == ENTRY_OK)
			sum += check(r, &e, options.text);
		if (s == ENTRY_ERROR && diag.errors == 0)
			abort();
		reader_free(r);
	}
	dup2(saved_stderr, STDERR_FILENO);
	return 0;
}
