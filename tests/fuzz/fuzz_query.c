/*
 * Any bytes given as an expression: they are understood, or what is wrong is
 * said with a place that is in them; what is understood is answered, its
 * opposite is answered the other way, and in parentheses it is the same.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/book/query.h"
#include "../../src/book/queryparse.h"

#define HOLDS(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

static struct diag diag = { .prog = "fuzz", .quiet = true };

/* The query, or NULL when it is wrong. */
static struct query *
parse(const struct vocab *v, struct slice text)
{
	struct query *q = query_new(v, 20000, &diag);
	struct querywrong wrong = { .at = SIZE_MAX };

	HOLDS(q != NULL);
	switch (queryparse(q, v, text, false, &wrong)) {
	case QUERYWRONG_NOT:
		HOLDS(!querytree_wants_term(query_tree(q)));
		HOLDS(querytree_open_place(query_tree(q)) == SIZE_MAX);
		return q;
	case QUERYWRONG_SAID:
		HOLDS(wrong.at <= text.len && wrong.text[0] != '\0');
		break;
	default:
		abort();
	}
	query_free(q);
	return NULL;
}

/* The answers to some entries, as bits. */
static unsigned
answers(struct query *q, struct reader *r)
{
	static const char *const tags[] = { "lunch", "klant/acme", "order", "a" };
	static const enum entry_kind kinds[] = { ENTRY_DATED, ENTRY_UNDATED, ENTRY_DATED, ENTRY_CARD };
	struct tag_use use = { 0 };
	unsigned bits = 0;

	HOLDS(query_start(q, r));
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
		struct entry e = { .kind = kinds[i], .tags = &use, .ntags = i % 3 != 0, .file = "j.md", .line = 1,
		    .text = SLICE("three little words") };
		enum query_answer answer;

		if (e.kind == ENTRY_DATED)
			e.date = (struct date){ i == 0 ? DATE_DAY : DATE_YEAR, i == 0 ? 30000 : 10957 };
		use.tag = names_intern(reader_tags(r), slice_from(tags[i]));
		answer = query_entry(q, &e);
		HOLDS(answer != QUERY_ERROR && (e.kind != ENTRY_CARD || answer == QUERY_NO));
		bits |= (unsigned)(answer == QUERY_YES) << i;
	}
	return bits;
}

/* The same of the expression with something before and behind it. */
static unsigned
answers_with(const struct vocab *v, struct reader *r, const char *before, struct slice text)
{
	size_t len = strlen(before);
	char *all = malloc(len + text.len + 1);
	struct query *q;
	unsigned bits;

	HOLDS(all != NULL);
	memcpy(all, before, len);
	memcpy(all + len, text.ptr, text.len);
	all[len + text.len] = ')';
	q = parse(v, (struct slice){ all, len + text.len + 1 });
	HOLDS(q != NULL);
	bits = answers(q, r);
	query_free(q);
	free(all);
	return bits;
}

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size };
	struct reader_options options = { .nfiles = 0 };
	struct vocab *v = vocab_new();
	struct query *q;
	struct reader *r;

	HOLDS(v != NULL);
	q = parse(v, text);
	/* patterns are PCRE2's, and what is wrong with them would fill the log */
	if (q != NULL && (!query_needs_text(q) || memchr(text.ptr, '/', text.len) == NULL)) {
		unsigned bits;

		r = reader_new(&options, &diag);
		HOLDS(r != NULL);
		bits = answers(q, r);
		HOLDS(answers_with(v, r, "(", text) == bits);
		HOLDS(answers_with(v, r, "not (", text) == (~bits & 7));
		HOLDS(answers_with(v, r, "lunch & /x/ & ! lunch | (", text) == bits);
		reader_free(r);
	}
	query_free(q);
	vocab_free(v);
	return 0;
}
