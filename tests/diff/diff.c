/*
 * The differential test: many documents, the reader's answer and the
 * oracle's, and the documents on which they answers_differ made small.
 *
 *	diff [-n COUNT] [-s SEED] [-c FILE]... [-x SHOWN]
 *	diff -g NUMBER [-s SEED] [-c FILE]...	print that document
 *	diff -a FILE...		both answers
 *	diff -m FILE		make the document small
 *	diff -k SET.tsv...	the oracle against the answers of a case set
 *
 * The documents are read in a child, so that one on which the reader ends or
 * hangs is reported like any other. Exit status: 0 no difference, 1 some, 2
 * trouble. The last line is for tests/check.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "answers.h"
#include "gen.h"
#include "minimise.h"
#include "ours.h"

enum { DEFAULT_COUNT = 20000, SECONDS = 10, ENDED_MAX = 5 };

struct options {
	uint64_t count, seed;
	unsigned shown;		/* differences that are made small and printed */
	struct corpus corpus;
};

/* What parent and child share. */
struct progress {
	volatile uint64_t at, different;
};

/* Whether the reader ends or hangs on a document, tried in a child. */
static bool
still_ends(void *arg, const char *doc, size_t len)
{
	struct found f = { 0 };
	int status;
	pid_t pid;

	(void)arg;
	pid = fork();
	if (pid == 0) {
		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(0);
		alarm(2);
		ours_read(doc, len, &f);
		_exit(0);
	}
	return pid > 0 && waitpid(pid, &status, 0) == pid && status != 0;
}

/* The small documents that were printed, so that none is printed twice. */
static bool
is_new(struct found *printed, const struct text *doc)
{
	struct text t = { 0 };

	for (size_t i = 0; i < printed->len; i++)
		if (strcmp(printed->name[i], doc->ptr) == 0)
			return false;
	text_set(&t, doc->ptr, doc->len);
	if (printed->len == printed->cap) {
		printed->cap = printed->cap * 2 + 16;
		printed->name = get(printed->name, printed->cap * sizeof *printed->name);
	}
	printed->name[printed->len++] = t.ptr;
	return true;
}

/* The child: documents from `from` on. */
static void
work(const struct options *o, struct progress *p, uint64_t from)
{
	struct found printed = { 0 };
	struct answers a = { 0 };
	struct text doc = { 0 };

	for (uint64_t i = from; i < o->count; i++) {
		p->at = i;
		gen_document(o->seed, i, &o->corpus, &doc);
		alarm(SECONDS);
		if (!answers_differ(&a, doc.ptr, doc.len))
			continue;
		p->different++;
		if (printed.len >= o->shown)
			continue;
		alarm(SECONDS * 20);
		a.comments = gen_has_comments(o->seed, i);
		answers_classify(&a);
		minimise(&doc, answers_still_differ, &a);
		if (is_new(&printed, &doc)) {
			printf("%llu: ", (unsigned long long)i);
			answers_print(&a, &doc);
			fflush(stdout);
		}
	}
	found_free(&printed);
	for (int r = 0; r < RENDERERS; r++)
		found_free(&a.oracle[r]);
	found_free(&a.ours);
	text_free(&doc);
}

static void
report_ended(const struct options *o, uint64_t number, int status)
{
	struct text doc = { 0 };

	gen_document(o->seed, number, &o->corpus, &doc);
	if (still_ends(NULL, doc.ptr, doc.len))
		minimise(&doc, still_ends, NULL);
	printf("%llu: the reader %s: ", (unsigned long long)number,
	    WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM ? "hangs" : "ends the program");
	print_quoted(doc.ptr, doc.len);
	putchar('\n');
	text_free(&doc);
}

static int
run(const struct options *o)
{
	struct progress *p = mmap(NULL, sizeof *p, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	unsigned ended = 0;
	int status = 1;
	pid_t pid;

	if (p == MAP_FAILED)
		return 2;
	for (uint64_t from = 0; status != 0 && ended < ENDED_MAX && from < o->count; from = p->at + 1) {
		fflush(stdout);
		pid = fork();
		if (pid == 0) {
			work(o, p, from);
			_exit(0);	/* without the handlers of the parent */
		}
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return 2;
		if (status != 0) {
			ended++;
			report_ended(o, p->at, status);
		}
	}
	printf("%llu passed, %llu failed\n", (unsigned long long)(p->at + 1 - p->different - ended),
	    (unsigned long long)(p->different + ended));
	return p->different + ended > 0;
}

static bool
read_file(const char *path, struct text *t)
{
	FILE *f = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	char block[4096];
	size_t n;

	if (f == NULL) {
		perror(path);
		return false;
	}
	text_set(t, "", 0);
	while ((n = fread(block, 1, sizeof block, f)) > 0)
		text_add(t, block, n);
	fclose(f);
	return true;
}

static int
ask(int files, char **file, bool small)
{
	struct answers a = { .comments = true };
	struct text doc = { 0 };
	int status = 0;

	for (int i = 0; i < files; i++) {
		if (!read_file(file[i], &doc))
			return 2;
		if (answers_differ(&a, doc.ptr, doc.len)) {
			status = 1;
			answers_classify(&a);
			if (small)
				minimise(&doc, answers_still_differ, &a);
		}
		answers_print(&a, &doc);
	}
	return status;
}

/* One case: id, markdown, tags, mentions ('*' is not asked); the corpus has the markdown. */
static bool
case_holds(enum renderer renderer, const char *line, const struct text *doc)
{
	struct found want = { 0 }, have = { 0 };
	char *copy = get(NULL, strlen(line) + 1), *field[4], *p = copy, *word;
	bool same;

	memcpy(copy, line, strlen(line) + 1);
	for (int i = 0; i < 4; i++) {
		field[i] = p;
		p += strcspn(p, "\t");
		if (*p != '\0')
			*p++ = '\0';
	}
	oracle_read(renderer, doc->ptr, doc->len, &have);
	for (int i = 2; i < 4; i++) {
		char mark = i == 2 ? '#' : '@';

		if (strcmp(field[i], "*") == 0) {
			for (size_t k = 0; k < have.len; k++)
				if (have.name[k][0] == mark)
					found_add(&want, mark, have.name[k] + 1, strlen(have.name[k]) - 1);
			continue;
		}
		for (word = strtok_r(field[i], " ", &p); word != NULL; word = strtok_r(NULL, " ", &p))
			found_add(&want, mark, word, strlen(word));
	}
	found_sort(&want);
	same = found_same(&want, &have);
	if (!same) {
		printf("%s ", field[0]);
		print_quoted(doc->ptr, doc->len);
		putchar('\n');
		print_found("case:  ", &want);
		print_found(opinion_name[renderer], &have);
	}
	found_free(&want);
	found_free(&have);
	free(copy);
	return same;
}

static int
calibrate(int files, char **file)
{
	size_t good = 0, all = 0;

	for (int i = 0; i < files; i++) {
		struct corpus c = { 0 };
		struct text t = { 0 };
		char *rest = NULL, *line;
		size_t n = 0;

		if (!corpus_add(&c, file[i]) || !read_file(file[i], &t))
			return 2;
		line = strtok_r(t.ptr, "\n", &rest);
		while ((line = strtok_r(NULL, "\n", &rest)) != NULL && n < c.len) {
			for (int r = 0; r < RENDERERS; r++)
				good += case_holds((enum renderer)r, line, &c.doc[n]);
			n++;
			all += RENDERERS;
		}
		corpus_free(&c);
		text_free(&t);
	}
	printf("%zu passed, %zu failed\n", good, all - good);
	return good != all;
}

static int
usage(void)
{
	fputs("usage: diff [-n COUNT] [-s SEED] [-c FILE]... [-x SHOWN] [-g NUMBER]\n"
	    "       diff -a FILE... | -m FILE | -k SET.tsv...\n", stderr);
	return 2;
}

int
main(int argc, char **argv)
{
	struct options o = { .count = DEFAULT_COUNT, .seed = 1, .shown = 20 };
	struct text doc = { 0 };
	char mode = 0;
	int c, status;
	uint64_t number = 0;

	while ((c = getopt(argc, argv, "n:s:c:x:g:amk")) != -1) {
		switch (c) {
		case 'n': o.count = strtoull(optarg, NULL, 10); break;
		case 's': o.seed = strtoull(optarg, NULL, 10); break;
		case 'x': o.shown = (unsigned)strtoul(optarg, NULL, 10); break;
		case 'c':
			if (!corpus_add(&o.corpus, optarg))
				fprintf(stderr, "diff: %s: cannot be read, left out\n", optarg);
			break;
		case 'g': number = strtoull(optarg, NULL, 10); mode = 'g'; break;
		case 'a': case 'm': case 'k': mode = (char)c; break;
		default: return usage();
		}
	}
	ours_start();
	if (mode == 'a' || mode == 'm')
		return ask(argc - optind, argv + optind, mode == 'm');
	if (mode == 'k')
		return calibrate(argc - optind, argv + optind);
	if (mode == 'g') {
		gen_document(o.seed, number, &o.corpus, &doc);
		fwrite(doc.ptr, 1, doc.len, stdout);
		text_free(&doc);
		status = 0;
	} else
		status = run(&o);
	corpus_free(&o.corpus);
	return status;
}
