/*
 * Findings; see finding.h.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "finding.h"
#include "show.h"

/* Texts lie in one buffer: places of it, as it moves when it grows. */
struct text {
	size_t at, len;
};

struct finding {
	size_t file;		/* its number */
	uint64_t line, col;
	size_t number;		/* of the finding, as they were added */
	const char *rule;
	struct text text, hint;
	enum severity severity;
};

void
findings_free(struct findings *f)
{
	free(f->list);
	free(f->files);
	buf_free(&f->text);
	*f = (struct findings){ 0 };
}

void
findings_file(struct findings *f, const char *name)
{
	if (!mem_grow(&f->files, &f->files_cap, f->nfiles + 1, sizeof(*f->files))) {
		f->failed = true;
		return;
	}
	f->files[f->nfiles++] = name;
}

static bool
is_file(const struct findings *f, size_t i, const char *name)
{
	return i < f->nfiles && (f->files[i] == name || strcmp(f->files[i], name) == 0);
}

/* The number of a file: most findings are in the same as the last one, or in the next. */
static size_t
number_of(struct findings *f, const char *name)
{
	size_t i;

	for (i = f->last_file; i < f->last_file + 2; i++)
		if (is_file(f, i, name))
			return f->last_file = i;
	for (i = 0; i < f->nfiles && !is_file(f, i, name); i++)
		;
	if (i == f->nfiles)
		findings_file(f, name);
	return f->last_file = i;
}

static struct text put(struct findings *, const char *format, va_list) DIAG_PRINTF(2, 0);

static struct text
put(struct findings *f, const char *format, va_list ap)
{
	char text[1536];
	int want = vsnprintf(text, sizeof(text), format, ap);
	struct text t = { f->text.len, strlen(text) };

	if (want >= (int)sizeof(text)) {
		/* not in the middle of a character */
		while (t.len > 0 && ((unsigned char)text[t.len - 1] & 0xc0) == 0x80)
			t.len--;
		if (t.len > 0 && (unsigned char)text[t.len - 1] >= 0xc0)
			t.len--;
	}
	if (!buf_add(&f->text, text, t.len) ||
	    (want >= (int)sizeof(text) && !buf_add(&f->text, "...", 3))) {
		f->failed = true;
		t.len = 0;
		return t;
	}
	t.len = f->text.len - t.at;
	return t;
}

void
finding_add(struct findings *f, enum severity severity, struct place at, const char *rule,
    const char *format, va_list ap)
{
	struct finding *one;

	if (severity == SEVERITY_ERROR)
		f->errors++;
	if (f->failed || !mem_grow(&f->list, &f->cap, f->n + 1, sizeof(*f->list))) {
		f->failed = true;
		return;
	}
	one = &f->list[f->n];
	*one = (struct finding){ .file = number_of(f, at.file), .line = at.line, .col = at.col,
	    .number = f->n, .rule = rule, .severity = severity };
	one->text = put(f, format, ap);
	f->n++;
}

void
finding_hint(struct findings *f, const char *format, va_list ap)
{
	if (f->n > 0 && !f->failed)
		f->list[f->n - 1].hint = put(f, format, ap);
}

static int
by_place(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	if (x->col != y->col)
		return x->col < y->col ? -1 : 1;
	return x->number < y->number ? -1 : x->number > y->number;
}

/* Put text that came from outside: what could drive a terminal is shown. */
static void
out_shown(struct out *o, struct slice s)
{
	while (s.len > 0) {
		size_t n = show_plain(s), len;
		char esc[SHOW_MAX];

		out_bytes(o, s.ptr, n);
		s = slice_skip(s, n);
		if (s.len == 0)
			break;
		n = show_escape(s, esc, &len);
		out_bytes(o, esc, len);
		s = slice_skip(s, n);
	}
}

static void
print(const struct findings *f, const struct finding *one, enum severity severity,
    struct text text, struct out *o)
{
	static const char *const words[] = { ": note: ", ": warning: ", ": error: " };

	out_shown(o, slice_from(f->files[one->file]));
	if (one->line > 0) {
		out_char(o, ':');
		out_int(o, (int64_t)one->line);
	}
	if (one->line > 0 && one->col > 0) {
		out_char(o, ':');
		out_int(o, (int64_t)one->col);
	}
	out_slice(o, slice_from(words[severity]));
	out_shown(o, (struct slice){ f->text.ptr + text.at, text.len });
	out_slice(o, SLICE(" ["));
	out_slice(o, slice_from(one->rule));
	out_slice(o, SLICE("]\n"));
}

void
findings_print(struct findings *f, struct findings_print how, struct out *o)
{
	if (f->n > 1)
		qsort(f->list, f->n, sizeof(*f->list), by_place);
	for (size_t i = 0; i < f->n; i++) {
		const struct finding *one = &f->list[i];

		if (how.errors_only && one->severity != SEVERITY_ERROR)
			continue;
		print(f, one, one->severity, one->text, o);
		if (how.hints && one->hint.len > 0)
			print(f, one, SEVERITY_NOTE, one->hint, o);
	}
}
