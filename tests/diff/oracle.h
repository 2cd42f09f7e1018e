/*
 * The slow oracle: what a journal's tags and contacts are, from the text
 * that a renderer says a document shows. It shares no line with src/.
 *
 * There are three opinions, because each has faults of its own: cmark 0.30,
 * which loses code spans behind a run of backquotes that has no other
 * (``a`b`c`d`); md4c, which knows tables; and cmark with emphasis (pairs.c)
 * and such runs resolved here. A name that only some of them find may be found by the
 * reader or not.
 */
#ifndef DIFF_ORACLE_H
#define DIFF_ORACLE_H

#include "found.h"

enum renderer { CMARK, MD4C, PAIRED, RENDERERS };

/* The answer for one document, sorted; found is cleared first. */
void oracle_read(enum renderer, const char *doc, size_t len, struct found *found);

/*
 * Signs that stand in the text handed to a renderer and are taken out again
 * behind it. All are punctuation, to the renderers too, so that they change
 * neither what can open emphasis nor any block.
 */
enum {
	SIGN_ESCAPE = 0x2E00,	/* the next character was escaped by a backslash */
	SIGN_ENTITY,		/* what follows, up to SIGN_END, was an entity */
	SIGN_END,
	SIGN_ZERO, SIGN_ONE,	/* digits that make a definition's label unlike any other */
	SIGN_STAR, SIGN_LINE,	/* '*' and '_' that may be emphasis */
	SIGN_RUN,		/* before the number of the run of backquotes that follows */
	SIGN_BEHIND,		/* behind it: it is that of the run before */
	SIGN_TICK,		/* a backquote of a run that was found to be text */
	SIGN_FIRST,		/* from here: stand-ins for other characters */
	SIGN_LAST = 0x2E2E
};

/* What the signs of one document stand for. */
struct signs {
	unsigned meaning[SIGN_LAST - SIGN_FIRST + 1];	/* of stand-ins */
	size_t used;
	unsigned runs;		/* of backquotes that were numbered */
	struct text text;	/* a 1 for each run that is text */
};

/* The document with its signs, in out; `marks`: with those for emphasis and backquotes. */
void signs_put(const char *doc, size_t len, bool marks, struct text *out, struct signs *signs);

/* Say, or ask, that run number `run` is text. */
void signs_text(struct signs *, size_t run);
bool signs_is_text(const struct signs *, size_t run);

/* What is seen by a reader of one block of text. */
enum kind {
	SHOWN,		/* a character */
	ESCAPED,	/* a character that was escaped */
	ENTITY,		/* one of an entity; what comes below is no character */
	MARK,		/* '*' or '_' that may be emphasis */
	EDGE,		/* of no width: of emphasis '*', of HTML '<', of a link '[' ']', of a wikilink '|' ']' */
	CODE,		/* a code span, or an autolink ('<') */
	IMAGE
};

struct seen {
	unsigned c;
	enum kind kind;
};

struct line {
	struct seen *at;
	size_t len, cap;
};

/* A block's row as it is put together from a renderer's pieces. */
struct shown {
	const struct signs *signs;
	struct line out;
	bool escaped, entity;	/* what signs said of the next character */
	bool numbered;		/* a run's number came just before */
	unsigned run, bit;
	long text_run;		/* the first run of backquotes that is text; -1 when there is none */
};

void shown_put(struct shown *, unsigned c, enum kind);
void shown_text(struct shown *, const char *text, size_t len);
void shown_break(struct shown *);	/* a line end; a backslash before it has no width */

/*
 * The names in a document with signs, by each renderer. cmark also says
 * of each block which run of backquotes is the first that is text, unless
 * all of them are known: true when that is news.
 */
bool by_cmark(const struct text *doc, struct signs *, struct found *);
void by_md4c(const struct text *doc, const struct signs *, struct found *);

/* Whether element i is this very character, neither escaped nor an entity; whether a text begins there. */
bool line_is(const struct line *, size_t i, unsigned c);
bool line_is_text(const struct line *, size_t i, const char *s);

/* The characters of elements [from, to). */
void line_copy(const struct line *, size_t from, size_t to, struct text *out);

/* Whether what stands before element i says that it introduces (C9). */
bool line_is_via(const struct line *, size_t i);

/*
 * The row with wikilinks and comments as markup (N3, N4), and the contacts
 * of wikilinks' targets (C3); out has room for as much as the row.
 */
void line_own_markup(const struct line *, struct line *out, struct found *);

/* Decide which marks are emphasis: they become edges, the others characters. */
void line_pairs(struct line *);

/* Find the tags and contacts in a block's row (rules.c). */
void line_names(const struct line *, struct found *);

#endif
