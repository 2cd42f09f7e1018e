/*
 * The program under test; see ours.h. The document is written to a file,
 * always the same, since the reader takes the date from a file's name.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../src/journal/entry.h"
#include "ours.h"

static char dir[512], path[544];

static void
remove_file(void)
{
	unlink(path);
	rmdir(dir);
}

static void
trouble(const char *what)
{
	perror(what);
	exit(2);
}

void
ours_start(void)
{
	const char *tmp = getenv("TMPDIR");

	snprintf(dir, sizeof dir, "%s/rel-diff.XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" :
	    tmp != NULL ? tmp : "/tmp");
	if (mkdtemp(dir) == NULL)
		trouble(dir);
	snprintf(path, sizeof path, "%s/2024-03-12.md", dir);
	atexit(remove_file);
}

static void
write_document(const char *doc, size_t len)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	while (fd >= 0 && len > 0) {
		ssize_t n = write(fd, doc, len);

		if (n <= 0)
			break;
		doc += n;
		len -= (size_t)n;
	}
	if (fd < 0 || len > 0 || close(fd) < 0)
		trouble(path);
}

static void
add_names(struct found *found, char mark, const struct names *names, name_id id)
{
	struct slice s = names_text(names, id);

	found_add(found, mark, s.ptr, s.len);
}

void
ours_read(const char *doc, size_t len, struct found *found)
{
	const char *files[] = { path };
	struct reader_options options = { .files = files, .nfiles = 1, .text = (len & 1) != 0 };
	struct diag diag = { .prog = "diff", .quiet = true };
	struct reader *reader;
	enum entry_status status;
	struct entry e;

	found_clear(found);
	write_document(doc, len);
	reader = reader_new(&options, &diag);
	if (reader == NULL)
		exit(2);
	while ((status = entry_next(reader, &e)) == ENTRY_OK) {
		for (size_t i = 0; i < e.ntags; i++)
			add_names(found, '#', reader_tags(reader), e.tags[i].tag);
		for (size_t i = 0; i < e.ncontacts; i++)
			add_names(found, '@', reader_contacts(reader), e.contacts[i]);
	}
	if (status == ENTRY_ERROR)
		exit(2);
	reader_free(reader);
	found_sort(found);
}
