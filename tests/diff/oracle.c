/*
 * The oracle: a renderer says what a document shows (by_cmark.c, by_md4c.c),
 * and the rules T, C and N of reljournal(5) are read off that text, slowly
 * and plainly (rules.c).
 *
 * The oracle was itself held against the conformance sets (run -k): all 578
 * cases agree by cmark, and by cmark with its emphasis resolved here. By md4c
 * 571 do; it ends the HTML block of <textarea> at a blank line
 * (spec+…:173), does not take "```" and a tab for the end of a fence
 * (regressions+…:68), and cuts a table's cells at the bar of a wikilink
 * (spec-wiki-links+…:16).
 */
#define _GNU_SOURCE	/* memmem */
#include <string.h>

#include "oracle.h"

/*
 * N3 between blocks: without what stands from a `%%` that begins a line, and
 * has no other on it, to the next. The generator writes such comments only
 * between blank lines and outside of lists and quotations.
 */
static void
cut_comments(const char *doc, size_t len, struct text *out)	/* doc ends in a NUL */
{
	bool inside = false;

	if (len >= 3 && memcmp(doc, "\xEF\xBB\xBF", 3) == 0) {
		doc += 3;
		len -= 3;
	}
	text_set(out, "", 0);
	for (size_t i = 0, n; i < len; i += n) {
		const char *nl = memchr(doc + i, '\n', len - i), *mark;
		size_t in = strspn(doc + i, " ");
		bool opens = in < 4 && len - i >= in + 2 && memcmp(doc + i + in, "%%", 2) == 0;

		n = nl != NULL ? (size_t)(nl - doc) + 1 - i : len - i;
		mark = memmem(doc + i + (!inside && opens ? in + 2 : 0), n - (!inside && opens ? in + 2 : 0), "%%", 2);
		if (inside && mark != NULL) {
			inside = false;
			n = (size_t)(mark - doc) + 2 - i;
		} else if (!inside && opens && mark == NULL)
			inside = true;
		else if (!inside)
			text_add(out, doc + i, n);
	}
}

void
oracle_read(enum renderer renderer, const char *doc, size_t len, struct found *found)
{
	struct text marked = { 0 }, read = { 0 };
	struct signs signs = { 0 };

	cut_comments(doc, len, &read);
	do {
		found_clear(found);
		signs_put(read.ptr, read.len, renderer == PAIRED, &marked, &signs);
		if (renderer == MD4C)
			by_md4c(&marked, &signs, found);
	} while (renderer != MD4C && by_cmark(&marked, &signs, found));
	text_free(&signs.text);
	text_free(&marked);
	text_free(&read);
	found_sort(found);
}
