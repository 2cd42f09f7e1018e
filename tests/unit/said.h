/*
 * What is said on standard error: caught between two calls, and compared.
 */
#ifndef TESTS_UNIT_SAID_H
#define TESTS_UNIT_SAID_H

#include <stdio.h>
#include <unistd.h>

static int said_before;		/* where it went */
static FILE *said;

static inline void
listen_in(void)
{
	fflush(stderr);
	said_before = dup(STDERR_FILENO);
	said = tmpfile();
	assert_non_null(said);
	dup2(fileno(said), STDERR_FILENO);
}

static inline void
was_said(const char *expected)
{
	char text[1024];
	size_t n;

	fflush(stderr);
	dup2(said_before, STDERR_FILENO);
	close(said_before);
	rewind(said);
	n = fread(text, 1, sizeof(text) - 1, said);
	text[n] = '\0';
	fclose(said);
	assert_string_equal(text, expected);
}

#endif
