/*
 * Sets of names; see found.h.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "found.h"

void *
get(void *old, size_t size)
{
	void *p = realloc(old, size > 0 ? size : 1);

	if (p == NULL) {
		fputs("diff: out of memory\n", stderr);
		exit(2);
	}
	return p;
}

void
text_add(struct text *t, const char *ptr, size_t len)
{
	if (t->len + len + 1 > t->cap) {
		t->cap = (t->len + len + 1) * 2;
		t->ptr = get(t->ptr, t->cap);
	}
	if (len > 0)
		memmove(t->ptr + t->len, ptr, len);
	t->len += len;
	t->ptr[t->len] = '\0';
}

void
text_str(struct text *t, const char *s)
{
	text_add(t, s, strlen(s));
}

void
text_char(struct text *t, char c)
{
	text_add(t, &c, 1);
}

void
text_rune(struct text *t, unsigned c)
{
	utf8proc_uint8_t b[4] = { 0 };

	text_add(t, (const char *)b, (size_t)utf8proc_encode_char((utf8proc_int32_t)c, b));
}

void
text_set(struct text *t, const char *ptr, size_t len)
{
	t->len = 0;
	text_add(t, ptr, len);
}

void
text_free(struct text *t)
{
	free(t->ptr);
	*t = (struct text){ 0 };
}

/* '_' and blanks become '-', runs of them one and none at the ends, in place; the new length. */
static size_t
join(char *s, size_t len)
{
	size_t to = 0;

	for (size_t i = 0; i < len; i++) {
		char c = s[i] == '_' || s[i] == ' ' || s[i] == '\t' ? '-' : s[i];

		if (c == '-' && (to == 0 || s[to - 1] == '-'))
			continue;
		s[to++] = c;
	}
	while (to > 0 && s[to - 1] == '-')
		to--;
	return to;
}

/* The text with U+FFFD in place of what is no UTF-8. */
static void
make_valid(const char *ptr, size_t len, struct text *out)
{
	utf8proc_int32_t c;

	text_str(out, "");
	for (size_t i = 0; i < len;) {
		utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)ptr + i, (utf8proc_ssize_t)(len - i), &c);

		text_rune(out, n > 0 ? (unsigned)c : 0xFFFD);
		i += n > 0 ? (size_t)n : 1;
	}
}

void
found_add(struct found *f, char mark, const char *ptr, size_t len)
{
	utf8proc_uint8_t *folded = NULL;
	struct text t = { 0 }, valid = { 0 };
	utf8proc_ssize_t n;

	make_valid(ptr, len, &valid);
	n = utf8proc_map((const utf8proc_uint8_t *)valid.ptr, (utf8proc_ssize_t)valid.len,
	    &folded, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);

	text_char(&t, mark);
	if (n >= 0)
		text_add(&t, (const char *)folded, (size_t)n);
	text_free(&valid);
	t.len = 1 + join(t.ptr + 1, t.len - 1);
	t.ptr[t.len] = '\0';
	free(folded);
	if (f->len == f->cap) {
		f->cap = f->cap * 2 + 16;
		f->name = get(f->name, f->cap * sizeof *f->name);
	}
	f->name[f->len++] = t.ptr;
}

static int
compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void
found_sort(struct found *f)
{
	size_t to = 0;

	if (f->len > 0)
		qsort(f->name, f->len, sizeof *f->name, compare);
	for (size_t i = 0; i < f->len; i++) {
		if (to > 0 && strcmp(f->name[i], f->name[to - 1]) == 0)
			free(f->name[i]);
		else
			f->name[to++] = f->name[i];
	}
	f->len = to;
}

bool
found_same(const struct found *a, const struct found *b)
{
	if (a->len != b->len)
		return false;
	for (size_t i = 0; i < a->len; i++)
		if (strcmp(a->name[i], b->name[i]) != 0)
			return false;
	return true;
}

void
found_clear(struct found *f)
{
	for (size_t i = 0; i < f->len; i++)
		free(f->name[i]);
	f->len = 0;
}

void
found_free(struct found *f)
{
	found_clear(f);
	free(f->name);
	*f = (struct found){ 0 };
}
