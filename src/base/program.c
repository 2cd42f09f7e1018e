/*
 * What a program says of itself; see program.h.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "ascii.h"
#include "program.h"

enum {
	COLUMN = 25,		/* of the help: where an option's words begin */
	WIDTH = 79		/* of the usage */
};

static bool
has_letter(const struct option_row *row)
{
	return row->letter > 0 && row->letter < 256;
}

void
program_options(const struct program *p, struct program_options *o)
{
	size_t letters = 0, words = 0;

	o->letters[letters++] = ':';
	for (size_t i = 0; i < p->nrows && i < PROGRAM_ROWS; i++) {
		const struct option_row *row = &p->rows[i];

		if (has_letter(row)) {
			o->letters[letters++] = (char)row->letter;
			if (row->value != NULL)
				o->letters[letters++] = ':';
		}
		if (row->word != NULL)
			o->words[words++] = (struct option){ row->word,
			    row->value != NULL ? required_argument : no_argument, NULL,
			    row->letter };
	}
	o->letters[letters] = '\0';
	o->words[words] = (struct option){ NULL, 0, NULL, 0 };
}

/* Help */

static size_t
put(struct out *out, const char *text)
{
	out_slice(out, slice_from(text));
	return strlen(text);
}

static void
tell_row(const struct option_row *row, struct out *out)
{
	size_t at;

	if (has_letter(row)) {
		at = put(out, "  -");
		out_char(out, (char)row->letter);
		at++;
		at += put(out, row->word != NULL ? ", --" : "");
	} else {
		at = put(out, row->word != NULL ? "      --" : "  ");
	}
	if (row->word != NULL)
		at += put(out, row->word);
	if (row->value != NULL)
		at += put(out, row->letter > 0 ? " " : "") + put(out, row->value);
	/* what is too long is parted from its words by two blanks, or just by one */
	at += put(out, at == COLUMN - 1 ? " " : at >= COLUMN ? "  " : "");
	for (; at < COLUMN; at++)
		out_char(out, ' ');
	put(out, row->says);
	out_char(out, '\n');
}

void
program_tell(const struct program *p, int letter, struct out *out)
{
	if (letter == 'V') {
		put(out, p->name);
		put(out, " (reltools) " REL_VERSION "\n");
		return;
	}
	put(out, p->does);
	put(out, "\n\n");
	for (size_t i = 0; i < p->nrows; i++)
		if (p->rows[i].says != NULL)
			tell_row(&p->rows[i], out);
	put(out, "\nexample: ");
	put(out, p->example);
	out_char(out, '\n');
}

/* Usage */

/* A line that is put together. */
struct usage {
	char line[WIDTH + 81];	/* no single piece has more than 80 bytes */
	size_t len, indent;
};

/* Put a piece on the line, or on the next one when it does not fit. */
static void
add_piece(struct usage *u, const char *piece)
{
	size_t len = strlen(piece);

	if (u->len + 1 + len > WIDTH) {
		snprintf(u->line + u->len, sizeof(u->line) - u->len, "\n");
		diag_usage(u->line);
		u->len = (size_t)snprintf(u->line, sizeof(u->line), "%*s", (int)u->indent, "");
	}
	u->len += (size_t)snprintf(u->line + u->len, sizeof(u->line) - u->len, " %s", piece);
}

/* What rows are put in order by: the letter, else the word; and without regard to case first. */
static int
compare(const struct option_row *a, const struct option_row *b)
{
	const char letters[2][2] = { { (char)a->letter, '\0' }, { (char)b->letter, '\0' } };
	const char *x = has_letter(a) ? letters[0] : a->word;
	const char *y = has_letter(b) ? letters[1] : b->word;
	size_t i = 0;

	while (x[i] != '\0' && ascii_lower(x[i]) == ascii_lower(y[i]))
		i++;
	if (ascii_lower(x[i]) != ascii_lower(y[i]))
		return ascii_lower(x[i]) < ascii_lower(y[i]) ? -1 : 1;
	return strcmp(x, y);
}

/* Those that the usage has, in order: how many. */
static size_t
sort_rows(const struct program *p, const struct option_row **sorted)
{
	size_t n = 0;

	for (size_t i = 0; i < p->nrows && i < PROGRAM_ROWS; i++) {
		size_t at = n;

		if (p->rows[i].letter == 0 || p->rows[i].says == NULL)
			continue;
		for (; at > 0 && compare(&p->rows[i], sorted[at - 1]) < 0; at--)
			sorted[at] = sorted[at - 1];
		sorted[at] = &p->rows[i];
		n++;
	}
	return n;
}

static void
add_options(struct usage *u, const struct option_row *const *rows, size_t n)
{
	char piece[81] = "[-";
	size_t len = 2;

	for (size_t i = 0; i < n && len < sizeof(piece) - 2; i++)
		if (has_letter(rows[i]) && rows[i]->value == NULL)
			piece[len++] = (char)rows[i]->letter;
	piece[len++] = ']';
	piece[len] = '\0';
	add_piece(u, piece);
	for (size_t i = 0; i < n; i++) {
		const struct option_row *row = rows[i];

		if (has_letter(row) && row->value == NULL)
			continue;
		if (has_letter(row))
			snprintf(piece, sizeof(piece), "[-%c %s]", row->letter, row->value);
		else
			snprintf(piece, sizeof(piece), "[--%s%s%s]", row->word,
			    row->value != NULL ? " " : "", row->value != NULL ? row->value : "");
		add_piece(u, piece);
	}
}

void
program_usage(const struct program *p)
{
	const struct option_row *rows[PROGRAM_ROWS];
	size_t n = sort_rows(p, rows);
	struct usage u;

	u.len = u.indent = (size_t)snprintf(u.line, sizeof(u.line), "usage: %s", p->name);
	add_options(&u, rows, n);
	if (p->operands != NULL)
		add_piece(&u, p->operands);
	snprintf(u.line + u.len, sizeof(u.line) - u.len, "\n");
	diag_usage(u.line);
	if (p->also != NULL) {
		snprintf(u.line, sizeof(u.line), "       %s %s\n", p->name, p->also);
		diag_usage(u.line);
	}
}

int
program_misused(const struct program *p, struct diag *d, int c, char *const *argv)
{
	const char *last = argv[optind - 1];
	bool known = optopt > 255;

	for (size_t i = 0; i < p->nrows; i++)
		known = known || (optopt > 0 && p->rows[i].letter == optopt);
	if (c == ':' && strncmp(last, "--", 2) == 0)
		diag_error(d, NOWHERE, "option '%s' needs a value", last);
	else if (c == ':')
		diag_error(d, NOWHERE, "option '-%c' needs a value", optopt);
	else if (optopt == 0)
		diag_error(d, NOWHERE, "unknown option '%s'", last);
	else if (known)
		diag_error(d, NOWHERE, "option '%s' takes no value", last);
	else
		diag_error(d, NOWHERE, "unknown option '-%c'", optopt);
	program_usage(p);
	return EXIT_TROUBLE;
}
