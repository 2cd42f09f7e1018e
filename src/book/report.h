/*
 * What programs that print a report have in common: the options that mean the
 * same in all of them (reltools(7)), what comes before the work, and what
 * comes after it. A program's loop over its options is its own: it takes those
 * that only it has, and gives the others to report_option.
 */
#ifndef BOOK_REPORT_H
#define BOOK_REPORT_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../journal/day.h"
#include "../journal/entry.h"
#include "../table/layout.h"
#include "vocab.h"

struct report {
	const struct program *program;
	struct reader_options reader;
	const char *vocab_file;		/* of --vocab; NULL when none was given */
	struct words tags, with;	/* of -t, which are not checked yet, and of -w */
	enum layout layout;
	const char *layout_given;	/* as it was given; NULL when none was */
	int64_t limit;			/* INT64_MAX when none was given */
	day_t since, until;		/* the first and the last there is when none was given */
	day_t today;			/* from report_open on, or report_today */
	bool has_limit, has_today;
	bool safe, strict;
	int tell;			/* 'h' or 'V': print that instead; 0: work */

	struct vocab *vocab;		/* from report_open to report_end */
	const char *fallback;		/* the file when none is named */
};

/*
 * Begin: `program` is given, and in `reader` what is wanted of entries; all else is
 * zero. Output goes to standard output.
 */
void report_start(struct report *, struct out *);

/*
 * What getopt_long gave: an option that several programs have, or what
 * program_misused is for. Words are lent from the arguments, and cut there at their
 * commas. OPTION_GO_ON; EXIT_DONE when there is something to tell; or EXIT_TROUBLE
 * after a message.
 */
int report_option(struct report *, int c, char *const *argv, struct diag *);

/* Today, unless -T says another day; it stays that for the whole run. */
day_t report_today(struct report *);

/*
 * Find what is read, and how: the files, which are the operands that getopt_long
 * left or what stands for none; the vocabulary; the order of day and month; today.
 * From here on nothing is written but output. OPTION_GO_ON, or EXIT_TROUBLE after
 * a message.
 */
int report_open(struct report *, int argc, char *const *argv, struct diag *);

/* The order of day and month alone, for who needs no vocabulary; false after a message. */
bool report_order(struct report *, struct diag *);

/*
 * End: print what was to be told, close the output, of which what is gathered is
 * dropped after trouble, and free all. The exit status, which the output
 * and --strict have a say in.
 */
int report_end(struct report *, int status, struct out *, struct diag *);

#endif
