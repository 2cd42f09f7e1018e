/*
 * Findings: what a run has to say about its input, each with a place, a
 * severity and a rule. They are kept, and printed at the end in order, in
 * the form of GCC's messages, which every editor reads:
 *
 *	file:line:col: error: text [rule]
 */
#ifndef BASE_FINDING_H
#define BASE_FINDING_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "diag.h"
#include "mem.h"
#include "out.h"

/* Start from {0}, end with findings_free. */
struct findings {
	uint64_t errors;	/* of severity SEVERITY_ERROR */
	bool failed;		/* memory ran out: some are missing */

	/* below: for finding.c alone */
	struct finding *list;
	size_t n, cap;
	struct buf text;
	const char **files;
	size_t nfiles, files_cap, last_file;
};

void findings_free(struct findings *);

/*
 * The next file in the order in which their findings are printed; lent as
 * long as the findings live. Files that are not told come in the order of
 * their first finding, which lends the name just so.
 */
void findings_file(struct findings *, const char *name);

/* One more. The rule is lent for as long; the text is copied, and cut when it is very long. */
void finding_add(struct findings *, enum severity, struct place, const char *rule,
    const char *format, va_list) DIAG_PRINTF(5, 0);

/* How the one that was added last can be mended, in the words of a message. */
void finding_hint(struct findings *, const char *format, va_list) DIAG_PRINTF(2, 0);

/*
 * Print them by file, line, column, and then as they were added; a hint, if
 * wanted, as a note on the line behind. What could drive a terminal is shown,
 * not sent.
 */
struct findings_print {
	bool hints;
	bool errors_only;
};
void findings_print(struct findings *, struct findings_print, struct out *);

#endif
