/*
 * Reading vocabularies from files; see vocab.h. One line says one thing; a
 * line that is not understood is told of and the next one is read, so that
 * a person sees all that is wrong at once.
 */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "../base/ascii.h"
#include "../base/input.h"
#include "../base/mem.h"
#include "../journal/tag.h"
#include "vocab.h"

/* A vocabulary is written by hand; what is larger is another file. */
enum { FILE_MAX = 1 << 20 };

/* The line that is being read. */
struct line {
	struct vocab *v;
	struct diag *diag;
	struct place at;
	struct slice text;	/* the whole line */
	size_t i;		/* read up to here */
	bool memory;		/* it ran out */
};

static struct place
place(const struct line *l, struct slice word)
{
	struct place at = l->at;

	at.col = (uint64_t)(word.ptr - l->text.ptr) + 1;
	return at;
}

static bool
is_gap(char c)
{
	return ascii_space(c) || c == ',';
}

/* Whether the word begins a comment: `;`, `//`, or a `#`, or some, that is no tag's. */
static bool
is_comment(struct slice word)
{
	size_t hashes = 0;

	while (hashes < word.len && word.ptr[hashes] == '#')
		hashes++;
	return hashes == word.len || word.ptr[0] == ';' || slice_starts(word, SLICE("//"));
}

/*
 * The next word, up to a gap or the byte `until` (`\n`, which is in no line, for
 * none); false at the end of the line or a comment.
 */
static bool
next_word(struct line *l, char until, struct slice *word)
{
	size_t start;

	while (l->i < l->text.len && is_gap(l->text.ptr[l->i]))
		l->i++;
	start = l->i;
	while (l->i < l->text.len && !is_gap(l->text.ptr[l->i]) && l->text.ptr[l->i] != until)
		l->i++;
	*word = (struct slice){ l->text.ptr + start, l->i - start };
	if (word->len == 0)
		return false;
	if (is_comment(*word)) {
		l->i = l->text.len;
		return false;
	}
	return true;
}

/* Whether the byte follows, blanks aside; it is read then. */
static bool
next_is(struct line *l, char c)
{
	size_t i = l->i;

	while (i < l->text.len && ascii_space(l->text.ptr[i]))
		i++;
	if (i >= l->text.len || l->text.ptr[i] != c)
		return false;
	l->i = i + 1;
	return true;
}

/* The word as a tag's or group's name without '#'; complains when it is none. */
static bool
name(struct line *l, struct slice *word)
{
	struct slice whole = *word;

	if (tag_whole(word))
		return true;
	diag_error(l->diag, place(l, whole), "'%.*s' is no tag: allowed are letters, digits, "
	    "'-', '_', '/' between its parts, and at least one letter", DIAG_SLICE(whole));
	return false;
}

/* Complains of what could not be added; `word` is what it was about. */
static void
answer(struct line *l, enum vocab_said said, struct slice word)
{
	switch (said) {
	case VOCAB_DONE:
		break;
	case VOCAB_MEMORY:
		diag_memory(l->diag);
		l->memory = true;
		break;
	case VOCAB_FULL:
		diag_error(l->diag, place(l, word), "'%.*s' is one group too many: %d are allowed",
		    DIAG_SLICE(word), VOCAB_GROUPS_MAX);
		break;
	case VOCAB_OTHER:
		diag_error(l->diag, place(l, word), "'%.*s' is a synonym of another tag already: "
		    "one is allowed", DIAG_SLICE(word));
		break;
	case VOCAB_CIRCLE:
		diag_error(l->diag, place(l, word), "'%.*s' would be a synonym of itself, or of "
		    "a tag above or below it", DIAG_SLICE(word));
		break;
	}
}

/* `group: tag -tag …` from behind the colon. */
static void
read_group(struct line *l, struct slice group)
{
	struct slice word, whole = group;

	if (!name(l, &group))
		return;
	if (slice_equal(group, SLICE("order")) || slice_equal(group, SLICE("every"))) {
		diag_error(l->diag, place(l, whole), "'%.*s' is no group: allowed are "
		    "'order dmy', 'order mdy' and 'every TAG 3w', without a colon",
		    DIAG_SLICE(group));
		return;
	}
	while (!l->memory && next_word(l, '\n', &word)) {
		bool away = word.ptr[0] == '-';

		if (away)
			word = slice_skip(word, 1);
		if (name(l, &word))
			answer(l, away ? vocab_remove(l->v, group, word) :
			    vocab_add(l->v, group, word), word);
	}
}

/* `tag = synonym …` from behind the sign. */
static void
read_synonyms(struct line *l, struct slice tag)
{
	struct slice word;

	if (!name(l, &tag))
		return;
	while (!l->memory && next_word(l, '\n', &word))
		if (name(l, &word))
			answer(l, vocab_add_synonym(l->v, tag, word), word);
}

/* Complains when more than a comment is left. */
static bool
at_end(struct line *l)
{
	struct slice word;

	if (!next_word(l, '\n', &word))
		return true;
	diag_error(l->diag, place(l, word), "'%.*s' is one word too many: allowed are "
	    "'every TAG 3w' and 'order dmy|mdy'", DIAG_SLICE(word));
	return false;
}

/* `every tag 3w` from behind its first word. */
static void
read_rhythm(struct line *l, struct slice first)
{
	struct slice tag, word;
	struct rhythm r;

	if (!next_word(l, '\n', &tag) || !next_word(l, '\n', &word)) {
		diag_error(l->diag, place(l, first), "'every' needs a tag and a rhythm: "
		    "'every TAG 3w'");
	} else if (!rhythm_parse(word, &r)) {
		diag_error(l->diag, place(l, word), "'%.*s' is no rhythm: allowed is a number "
		    "from 1 to 999 with d, w, m or y", DIAG_SLICE(word));
	} else if (name(l, &tag) && at_end(l)) {
		answer(l, vocab_add_rhythm(l->v, tag, r), tag);
	}
}

/* `order dmy` from behind its first word. */
static void
read_order(struct line *l, struct slice first)
{
	struct slice word;

	if (!next_word(l, '\n', &word))
		diag_error(l->diag, place(l, first), "'order' needs 'dmy' or 'mdy'");
	else if (!slice_equal(word, SLICE("dmy")) && !slice_equal(word, SLICE("mdy")))
		diag_error(l->diag, place(l, word), "'%.*s' is no order: allowed are dmy and mdy",
		    DIAG_SLICE(word));
	else if (at_end(l))
		vocab_set_order(l->v, word.ptr[0] == 'd' ? DATE_DMY : DATE_MDY);
}

static void
read_line(struct line *l)
{
	/* a group or tag ends at the first of `:` and `=` */
	char sign = memchr(l->text.ptr, ':', l->text.len) != NULL ? ':' : '=';
	const char *equals = memchr(l->text.ptr, '=', l->text.len);
	struct slice first;

	if (equals != NULL && memchr(l->text.ptr, ':', (size_t)(equals - l->text.ptr)) == NULL)
		sign = '=';
	if (!next_word(l, sign, &first)) {
		if (l->i < l->text.len)
			diag_error(l->diag, place(l, first), "there is no word before '%c'", sign);
	} else if (next_is(l, sign)) {
		if (sign == ':')
			read_group(l, first);
		else
			read_synonyms(l, first);
	} else if (slice_equal(first, SLICE("every"))) {
		read_rhythm(l, first);
	} else if (slice_equal(first, SLICE("order"))) {
		read_order(l, first);
	} else {
		diag_error(l->diag, place(l, first), "'%.*s' is not understood: allowed are "
		    "'group: TAG ...', 'TAG = SYNONYM ...', 'every TAG 3w' and 'order dmy|mdy'",
		    DIAG_SLICE(first));
	}
}

/* All of an open file into its window; false after a message. */
static bool
read_all(struct input *in, struct diag *d)
{
	enum input_status status;

	while ((status = input_fill(in, d)) == INPUT_MORE)
		if (in->end - in->start > FILE_MAX) {
			diag_error(d, (struct place){ .file = in->name }, "too large for a "
			    "vocabulary: allowed is %d bytes", FILE_MAX);
			return false;
		}
	return status == INPUT_END;
}

/* Each line of what was read; false when memory ran out. */
static bool
read_lines(struct vocab *v, struct slice all, const char *name_of_file, struct diag *d)
{
	struct line l = { .v = v, .diag = d, .at = { .file = name_of_file } };

	if (slice_starts(all, SLICE("\xef\xbb\xbf")))
		all = slice_skip(all, 3);
	while (all.len > 0 && !l.memory) {
		const char *end = memchr(all.ptr, '\n', all.len);
		size_t len = end == NULL ? all.len : (size_t)(end - all.ptr);

		l.at.line++;
		l.text = (struct slice){ all.ptr, len };
		l.i = 0;
		read_line(&l);
		all = slice_skip(all, end == NULL ? len : len + 1);
	}
	return !l.memory;
}

bool
vocab_read(struct vocab *v, const char *path, struct diag *d)
{
	struct input in = { .fd = -1 };
	uint64_t errors = d->errors;
	bool ok;

	ok = input_open(&in, path, d) && read_all(&in, d) &&
	    read_lines(v, (struct slice){ in.buf + in.start, in.end - in.start }, in.name, d);
	input_free(&in);
	return ok && d->errors == errors;
}

/* The path of the personal vocabulary; false when there is no such file. *memory: it ran out. */
static bool
personal(struct buf *path, bool *memory)
{
	static const struct slice file = { "/reltools/vocab", sizeof("/reltools/vocab") };
	const char *base = getenv("XDG_CONFIG_HOME"), *below = "";

	/* a relative path is to be ignored, says the specification */
	if (base == NULL || base[0] != '/') {
		base = getenv("HOME");
		below = "/.config";
	}
	*memory = false;
	if (base == NULL || base[0] == '\0')
		return false;
	*memory = !buf_add(path, base, strlen(base)) || !buf_add(path, below, strlen(below)) ||
	    !buf_add(path, file.ptr, file.len);
	return !*memory && (access(path->ptr, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR));
}

struct vocab *
vocab_load(const char *option, struct diag *d)
{
	const char *named = option != NULL ? option : getenv("REL_VOCAB");
	struct vocab *v = vocab_new();
	struct buf path = { 0 };
	bool memory = v == NULL, ok = !memory;

	if (ok && option == NULL && (named == NULL || named[0] == '\0'))
		named = personal(&path, &memory) ? path.ptr : NULL;
	if (memory)
		diag_memory(d);
	else if (named != NULL)
		ok = vocab_read(v, named, d);
	buf_free(&path);
	if (ok && !memory)
		return v;
	vocab_free(v);
	return NULL;
}
