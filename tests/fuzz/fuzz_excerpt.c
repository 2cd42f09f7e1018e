/*
 * Journals of any bytes, some of whose entries are printed as an excerpt, as
 * relgrep does, and read back. The first byte throws the dice for which ones.
 * Only markdown.
 *
 * Looks for crashes, and for output that is no journal. With FUZZ_STRICT in the
 * environment what is read back must also be those entries, in their order,
 * with the same dates, tags, contacts and text. That does not hold yet for bytes that
 * no person writes (lazy lines, items without text, no final newline), some in a thousand;
 * tests/grep/run checks it for journals as people write them.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../src/journal/excerpt.h"
#include "../../src/journal/reader.h"

#define HOLDS(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

/* What is known of an entry, as text: each kind on a line of its own. */
struct record {
	struct buf what;	/* kind, date, tags, contacts */
	struct buf text;
};

struct records {
	struct record *list;
	size_t n, cap;
};

static void
records_free(struct records *all)
{
	for (size_t i = 0; i < all->n; i++) {
		buf_free(&all->list[i].what);
		buf_free(&all->list[i].text);
	}
	free(all->list);
}

static void
put(struct buf *b, struct slice s)
{
	HOLDS(s.len == 0 || buf_add(b, s.ptr, s.len));
}

static int
by_key(const void *a, const void *b)
{
	const struct slice *x = a, *y = b;
	size_t least = x->len < y->len ? x->len : y->len;
	int order = memcmp(x->ptr, y->ptr, least);

	return order != 0 ? order : x->len < y->len ? -1 : x->len > y->len;
}

static void
keep(struct records *all, struct reader *r, const struct entry *e)
{
	struct slice *keys = calloc(e->ncontacts + 1, sizeof(*keys));
	char date[DATE_TEXT_MAX];
	struct record *one;

	HOLDS(keys != NULL && mem_grow(&all->list, &all->cap, all->n + 1, sizeof(*all->list)));
	one = &all->list[all->n++];
	*one = (struct record){ 0 };
	HOLDS(buf_char(&one->what, e->kind == ENTRY_DATED ? 'd' : 'u'));
	put(&one->what, (struct slice){ date, date_format(e->date, date) });
	for (size_t i = 0; i < e->ntags; i++) {
		put(&one->what, SLICE("\n#"));
		put(&one->what, names_key(reader_tags(r), e->tags[i].tag));
	}
	/* in which order people stand depends on what names them first */
	for (size_t i = 0; i < e->ncontacts; i++)
		keys[i] = names_key(reader_contacts(r), e->contacts[i]);
	qsort(keys, e->ncontacts, sizeof(*keys), by_key);
	for (size_t i = 0; i < e->ncontacts; i++) {
		put(&one->what, SLICE("\n@"));
		put(&one->what, keys[i]);
	}
	put(&one->text, e->text);
	free(keys);
}

static struct reader *
read_from(int fd, struct reader_options *options, struct diag *diag, bool raw)
{
	static const char *const file = "-";
	struct reader *r;

	HOLDS(lseek(fd, 0, SEEK_SET) == 0 && dup2(fd, STDIN_FILENO) == STDIN_FILENO);
	*options = (struct reader_options){ .files = &file, .nfiles = 1, .text = true, .raw = raw };
	r = reader_new(options, diag);
	HOLDS(r != NULL);
	return r;
}

/* Print what the dice choose; false when it is no markdown. */
static bool
print_some(int fd, int to, uint32_t dice, struct records *printed)
{
	struct diag diag = { .prog = "fuzz", .quiet = true };
	struct reader_options options;
	struct reader *r = read_from(fd, &options, &diag, true);
	struct out out;
	struct excerpt *x;
	struct entry e;
	enum entry_status status;
	bool markdown = true;

	out_start(&out, to);
	x = excerpt_new(r, &out, false, &diag);
	HOLDS(x != NULL);
	while (markdown && (status = entry_next(r, &e)) == ENTRY_OK) {
		markdown = r->dialect == DIALECT_MARKDOWN;
		dice = dice * 1664525u + 1013904223u;
		if (!markdown)
			break;
		if (e.kind == ENTRY_CARD) {
			HOLDS(excerpt_card(x, &e));
		} else if ((dice >> 28) < 9) {
			keep(printed, r, &e);
			HOLDS(excerpt_entry(x, &e));
		}
	}
	HOLDS(!markdown || (status == ENTRY_END && diag.errors == 0));
	HOLDS(out_flush(&out));
	excerpt_free(x);
	reader_free(r);
	return markdown;
}

static void
read_all(int fd, struct records *found)
{
	struct diag diag = { .prog = "fuzz", .quiet = true };
	struct reader_options options;
	struct reader *r = read_from(fd, &options, &diag, false);
	struct entry e;
	enum entry_status status;

	while ((status = entry_next(r, &e)) == ENTRY_OK)
		if (e.kind != ENTRY_CARD)
			keep(found, r, &e);
	HOLDS(status == ENTRY_END && diag.errors == 0);
	reader_free(r);
}

static void
show(const char *what, const struct record *r)
{
	fprintf(stderr, "%s: ", what);
	if (r == NULL)
		fprintf(stderr, "none\n");
	else
		fprintf(stderr, "%.*s\n`%.*s`\n", (int)r->what.len, r->what.ptr, (int)r->text.len, r->text.ptr);
}

/* Say what differs, with what was read and printed, and stop. */
static void
stop(const struct record *a, const struct record *b, const uint8_t *data, size_t size, int fd)
{
	char block[4096];
	ssize_t n;

	show("selected", a);
	show("read back", b);
	fprintf(stderr, "--- of\n%.*s\n--- was printed\n", (int)size, (const char *)data);
	lseek(fd, 0, SEEK_SET);
	while ((n = read(fd, block, sizeof(block))) > 0)
		fwrite(block, 1, (size_t)n, stderr);
	fprintf(stderr, "---\n");
	abort();
}

static bool
same(const struct record *a, const struct record *b)
{
	return slice_equal(buf_slice(&a->what), buf_slice(&b->what)) &&
	    (a->text.len == 0 || slice_equal(buf_slice(&a->text), buf_slice(&b->text)));
}

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static int fd = -1, to = -1;
	static bool strict;
	struct records printed = { 0 }, found = { 0 };

	if (size < 1)
		return 0;
	if (fd < 0) {
		fd = memfd_create("input", 0);
		to = memfd_create("output", 0);
		strict = getenv("FUZZ_STRICT") != NULL;
	}
	if (ftruncate(fd, 0) != 0 || pwrite(fd, data + 1, size - 1, 0) != (ssize_t)size - 1 ||
	    ftruncate(to, 0) != 0 || lseek(to, 0, SEEK_SET) != 0)
		return 0;
	if (print_some(fd, to, data[0] * 2654435761u, &printed)) {
		read_all(to, &found);
		for (size_t i = 0; strict && (i < printed.n || i < found.n); i++) {
			const struct record *a = i < printed.n ? &printed.list[i] : NULL;
			const struct record *b = i < found.n ? &found.list[i] : NULL;

			if (a == NULL || b == NULL || !same(a, b))
				stop(a, b, data + 1, size - 1, to);
		}
	}
	records_free(&printed);
	records_free(&found);
	return 0;
}
