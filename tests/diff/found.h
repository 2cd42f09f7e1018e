/*
 * What was found in a document: a set of tags and contacts, folded for
 * comparison. Both sides of the differential test answer in this form.
 */
#ifndef DIFF_FOUND_H
#define DIFF_FOUND_H

#include <stdbool.h>
#include <stddef.h>

/* Text with its length; a document may contain NUL. */
struct text {
	char *ptr;
	size_t len, cap;
};

void text_add(struct text *, const char *ptr, size_t len);
void text_str(struct text *, const char *s);
void text_char(struct text *, char c);
void text_rune(struct text *, unsigned c);
void text_set(struct text *, const char *ptr, size_t len);
void text_free(struct text *);

/* Names with their mark before them: "#tag" or "@contact". */
struct found {
	char **name;
	size_t len, cap;
};

/* Add a name, folded: NFC, case, runs of '-', '_' and blanks as one '-'. */
void found_add(struct found *, char mark, const char *ptr, size_t len);

/* Sort, and drop what is there twice. */
void found_sort(struct found *);

bool found_same(const struct found *, const struct found *);
void found_clear(struct found *);
void found_free(struct found *);

/* Like malloc and realloc, but end the test when memory runs out. */
void *get(void *old, size_t size);

#endif
