/*
 * What a program says of itself. One table has its options: from it come what
 * getopt_long reads, the usage, the help, and from the help the completions of
 * the shells (src/completions), so that none of them disagrees.
 */
#ifndef BASE_PROGRAM_H
#define BASE_PROGRAM_H

#include <getopt.h>
#include <stddef.h>

#include "diag.h"
#include "out.h"

/* Numbers of options without a letter that several programs have; their own come behind. */
enum {
	OPTION_AT = 256, OPTION_DMY, OPTION_MDY, OPTION_ROSTER, OPTION_SAFE, OPTION_STRICT,
	OPTION_VOCAB, OPTION_OWN
};

/* An option; or, without a letter and a word, an operand that the help tells of. */
struct option_row {
	int letter;			/* from 256 on it has none */
	const char *word;		/* after "--"; NULL: it has none */
	const char *value;		/* what it takes, as the help calls it; NULL: nothing */
	const char *says;		/* for the help; NULL: another name of one that is there */
};

/* Options that mean the same wherever they are (reltools(7)). */
#define OPTION_ROWS_JOURNAL \
	{ OPTION_AT, "at", "contact|tag", "what @ means, whatever the file is" }, \
	{ OPTION_DMY, "dmy", NULL, "02-12-2024 is 2 December" }, \
	{ OPTION_MDY, "mdy", NULL, "02-12-2024 is February 12" }, \
	{ OPTION_ROSTER, "roster", "FILE", "a file of cards to know people from" }
#define OPTION_ROW_OUTPUT { 'o', "output", "LAYOUT", "table, tsv, csv, json or md" }
#define OPTION_ROW_SAFE \
	{ OPTION_SAFE, "safe", NULL, "no cell that a spreadsheet would run (csv)" }
#define OPTION_ROW_STRICT \
	{ OPTION_STRICT, "strict", NULL, "exit with 1 when there was a warning" }
#define OPTION_ROW_TODAY { 'T', "today", "DATE", "as if it were that day" }
#define OPTION_ROW_VOCAB { OPTION_VOCAB, "vocab", "FILE", "groups and synonyms of tags" }
#define OPTION_ROW_QUIET { 'q', "quiet", NULL, "no warnings" }
#define OPTION_ROWS_ALL \
	{ 'h', "help", NULL, "this text" }, { 'V', "version", NULL, "the version" }

struct program {
	const char *name;
	const char *does;		/* the first words of the help, one line or more */
	const struct option_row *rows;	/* in the order of the help */
	size_t nrows;
	const char *operands;		/* of the usage: "[FILE ...]"; NULL: there are none */
	const char *also;		/* another form of it, behind the name; or NULL */
	const char *example;
};

enum { PROGRAM_ROWS = 48 };		/* a table has no more */

/* For getopt_long, which says nothing by itself: a letter that is missing its value gives ':'. */
struct program_options {
	char letters[2 * PROGRAM_ROWS + 2];
	struct option words[PROGRAM_ROWS + 1];
};

void program_options(const struct program *, struct program_options *);

/* Print what was asked for: the version for 'V', else the help. */
void program_tell(const struct program *, int letter, struct out *);

/* Print the usage as a message. */
void program_usage(const struct program *);

/*
 * What getopt_long called ':' or '?': an option that there is not, or one
 * without its value or with one too many; then the usage. Gives EXIT_TROUBLE.
 */
int program_misused(const struct program *, struct diag *, int c, char *const *argv);

#endif
