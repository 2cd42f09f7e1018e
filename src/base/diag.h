/*
 * Messages. Every word that a program says on stderr goes through here, so
 * that they all have one form, `prog: file:line:col: text`, and none of
 * them can drive a terminal. Allocates nothing: it must work when memory
 * has run out.
 */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>

enum {
	EXIT_DONE = 0,		/* done */
	EXIT_FOUND = 1,		/* only where a manual says so */
	EXIT_TROUBLE = 2	/* usage, input, output or memory */
};

/* A place in the input: line and column (bytes) count from 1, 0 is unknown. */
struct place {
	const char *file;
	uint64_t line, col;
};

/* How much a finding matters, to those who ask for findings (finding.h). */
enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

struct diag {
	const char *prog;	/* stands before each message */
	bool quiet;		/* warnings are counted and not printed */
	uint64_t warnings, errors;
	struct findings *findings;	/* where what breaks a rule goes; NULL: it is a warning */
};

#if defined(__GNUC__)
#define DIAG_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define DIAG_PRINTF(f, a)
#endif

/* What can be gone on after: counted, printed unless quiet. */
void diag_warn(struct diag *, struct place, const char *format, ...) DIAG_PRINTF(3, 4);

/*
 * The same of what breaks a rule of reljournal(5), or is found by a check with
 * a name. A warning, as above, unless findings are kept: then it is one of them.
 */
void diag_rule(struct diag *, struct place, enum severity, const char *rule,
    const char *format, ...) DIAG_PRINTF(5, 6);

/* How to mend what was said last by diag_rule; only findings have that. */
void diag_hint(struct diag *, const char *format, ...) DIAG_PRINTF(2, 3);

/* What cannot: counted and always printed. */
void diag_error(struct diag *, struct place, const char *format, ...) DIAG_PRINTF(3, 4);

/* An error whose cause is errno: its text follows after a colon. */
void diag_errno(struct diag *, struct place, const char *format, ...) DIAG_PRINTF(3, 4);

/* A program's usage, as it is. */
void diag_usage(const char *usage);

/* Memory ran out. */
void diag_memory(struct diag *);

/* No place, for messages about the whole run. */
#define NOWHERE ((struct place){ 0 })

/* For printf's "%.*s" of a slice; longer ones are cut at 200 bytes. */
#define DIAG_SLICE(s) ((s).len > 200 ? 200 : (int)(s).len), ((s).len > 0 ? (s).ptr : "")

#endif
