/*
 * A table given as text, as a feed has it, with messages kept silent: what the
 * tests of pictures have in common.
 */
#ifndef UNIT_GIVEN_H
#define UNIT_GIVEN_H

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../../src/plot/choice.h"

struct given {
	FILE *file;
	struct input in;
	struct diag diag;
	struct feed feed;
	struct choice choice;
	int saved;		/* stderr, which is silent meanwhile */
};

/* The header is read. End with given_end. */
static void
given_start(struct given *g, const char *text)
{
	*g = (struct given){ .file = tmpfile() };
	g->saved = dup(STDERR_FILENO);
	assert_non_null(freopen("/dev/null", "w", stderr));
	assert_non_null(g->file);
	assert_int_equal(fwrite(text, 1, strlen(text), g->file), strlen(text));
	assert_int_equal(fflush(g->file), 0);
	rewind(g->file);
	g->in.fd = dup(fileno(g->file));
	g->in.name = "t.tsv";
	g->diag.prog = "test";
	assert_true(feed_start(&g->feed, &g->in, &g->diag));
}

/* The same, and what is drawn of it is chosen. */
static inline void
given_choice(struct given *g, const char *text, struct wishes wishes)
{
	given_start(g, text);
	assert_true(choice_make(&g->choice, &wishes, &g->feed));
}

static void
given_end(struct given *g)
{
	choice_free(&g->choice);
	feed_end(&g->feed);
	input_free(&g->in);
	fclose(g->file);
	fflush(stderr);
	dup2(g->saved, STDERR_FILENO);
	close(g->saved);
}

static inline void
text_is(struct slice text, const char *wanted)
{
	assert_int_equal(text.len, strlen(wanted));
	if (text.len > 0)
		assert_memory_equal(text.ptr, wanted, text.len);
}

#endif
