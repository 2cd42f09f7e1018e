/*
 * A user's pattern; see pattern.h.
 *
 * PCRE2's match limit starts anew at every place of the text, so it alone
 * stops nothing: a timer of processor time ticks, and a match that is still
 * the same one after some ticks is given up. It cannot be told to stop, so
 * the program ends then, with its message.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <unistd.h>

#include "pattern.h"

enum {
	MATCH_LIMIT = 2000000,
	HEAP_LIMIT = 65536,	/* KiB */
	TICK = 250000,		/* microseconds of processor time */
	MAX_TICKS = 5
};

struct pattern {
	const char *text;
	struct diag *diag;
	pcre2_code *code;
	pcre2_match_data *data;
	pcre2_match_context *context;
	char last_words[512];	/* the message that a deadline would need */
	size_t last_words_len;
};

/* What the signal handler may know: a signal has no argument. */
static volatile sig_atomic_t ticks;
static const struct pattern *volatile matching;

static void
tick(int signal_number)
{
	const struct pattern *p = matching;

	(void)signal_number;
	if (p == NULL || ++ticks < MAX_TICKS)
		return;
	/* nothing can be done when this cannot be written */
	if (write(STDERR_FILENO, p->last_words, p->last_words_len) < 0)
		_exit(EXIT_TROUBLE);
	_exit(EXIT_TROUBLE);
}

/* Start the timer, with the message ready that a deadline would need. */
static void
set_deadline(struct pattern *p)
{
	struct itimerval every = { { 0, TICK }, { 0, TICK } };
	struct sigaction action = { .sa_handler = tick, .sa_flags = SA_RESTART };
	int n;

	n = snprintf(p->last_words, sizeof(p->last_words), "%s: pattern '%.300s' takes too long: "
	    "it backtracks without end\n", p->diag->prog, p->text);
	p->last_words_len = n < (int)sizeof(p->last_words) ? (size_t)n : sizeof(p->last_words) - 1;
	for (size_t i = 0; i + 1 < p->last_words_len; i++)
		if ((unsigned char)p->last_words[i] < ' ' || p->last_words[i] == 0x7f)
			p->last_words[i] = '?';
	sigemptyset(&action.sa_mask);
	sigaction(SIGPROF, &action, NULL);
	setitimer(ITIMER_PROF, &every, NULL);
}

static bool
set_up(struct pattern *p)
{
	p->data = pcre2_match_data_create(1, NULL);
	p->context = pcre2_match_context_create(NULL);
	if (p->data == NULL || p->context == NULL)
		return false;
	pcre2_set_match_limit(p->context, MATCH_LIMIT);
	pcre2_set_depth_limit(p->context, MATCH_LIMIT);
	pcre2_set_heap_limit(p->context, HEAP_LIMIT);
	/* without JIT it works as well, only slower */
	(void)pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);
	set_deadline(p);
	return true;
}

struct pattern *
pattern_new(const char *text, bool ignore_case, struct diag *d)
{
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_MULTILINE;
	struct pattern *p = calloc(1, sizeof(*p));
	PCRE2_UCHAR reason[256];
	PCRE2_SIZE place;
	int error;

	if (p == NULL) {
		diag_memory(d);
		return NULL;
	}
	p->text = text;
	p->diag = d;
	p->code = pcre2_compile((PCRE2_SPTR)text, PCRE2_ZERO_TERMINATED,
	    options | (ignore_case ? PCRE2_CASELESS : 0), &error, &place, NULL);
	if (p->code == NULL && error != PCRE2_ERROR_HEAP_FAILED) {
		pcre2_get_error_message(error, reason, sizeof(reason));
		diag_error(d, NOWHERE, "pattern '%s', byte %zu: %s", text, (size_t)place + 1,
		    (const char *)reason);
	} else if (p->code == NULL || !set_up(p)) {
		diag_memory(d);
	} else {
		return p;
	}
	pattern_free(p);
	return NULL;
}

void
pattern_free(struct pattern *p)
{
	if (p == NULL)
		return;
	pcre2_match_context_free(p->context);
	pcre2_match_data_free(p->data);
	pcre2_code_free(p->code);
	free(p);
}

enum pattern_match
pattern_match(struct pattern *p, struct slice s, struct place at)
{
	PCRE2_UCHAR reason[256];
	int n;

	ticks = 0;
	matching = p;
	n = pcre2_match(p->code, (PCRE2_SPTR)(s.len > 0 ? s.ptr : ""), s.len, 0, 0, p->data,
	    p->context);
	matching = NULL;
	if (n >= 0)
		return PATTERN_YES;
	if (n == PCRE2_ERROR_NOMATCH)
		return PATTERN_NO;
	pcre2_get_error_message(n, reason, sizeof(reason));
	diag_error(p->diag, at, "pattern '%s': %s", p->text, (const char *)reason);
	return PATTERN_ERROR;
}
