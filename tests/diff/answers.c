/*
 * Asking both sides, and saying what they said; see answers.h.
 */
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

#include "answers.h"
#include "gen.h"
#include "ours.h"

static bool
has(const struct found *f, const char *name)
{
	for (size_t i = 0; i < f->len; i++)
		if (strcmp(f->name[i], name) == 0)
			return true;
	return false;
}

/* How many of the opinions have the name. */
static int
opinions(const struct answers *a, const char *name)
{
	int n = 0;

	for (int r = 0; r < RENDERERS; r++)
		n += has(&a->oracle[r], name);
	return n;
}

/* A name that all opinions have and we have not; mark is 0 or what it must begin with. */
static const char *
missed(const struct answers *a, char mark)
{
	for (size_t i = 0; i < a->oracle[0].len; i++) {
		const char *name = a->oracle[0].name[i];

		if ((mark == 0 || name[0] == mark) && opinions(a, name) == RENDERERS && !has(&a->ours, name))
			return name;
	}
	return NULL;
}

/* A name that we have and no opinion has. */
static const char *
invented(const struct answers *a, char mark)
{
	for (size_t i = 0; i < a->ours.len; i++) {
		const char *name = a->ours.name[i];

		if ((mark == 0 || name[0] == mark) && opinions(a, name) == 0)
			return name;
	}
	return NULL;
}

bool
answers_differ(struct answers *a, const char *doc, size_t len)
{
	ours_read(doc, len, &a->ours);
	oracle_read(CMARK, doc, len, &a->oracle[CMARK]);
	if (found_same(&a->ours, &a->oracle[CMARK]))
		return false;	/* one opinion is enough */
	for (int r = CMARK + 1; r < RENDERERS; r++)
		oracle_read((enum renderer)r, doc, len, &a->oracle[r]);
	return missed(a, 0) != NULL || invented(a, 0) != NULL;
}

/* Remember what kind of difference was found. */
void
answers_classify(struct answers *a)
{
	const char *name = missed(a, 0);

	a->missed = name != NULL;
	if (name == NULL)
		name = invented(a, 0);
	a->mark = name != NULL ? name[0] : 0;
}

/* Whether a document differs in the same way and is one that may be asked. */
bool
answers_still_differ(void *arg, const char *doc, size_t len)
{
	struct answers *a = arg;
	struct text t = { 0 };
	bool admitted;

	text_set(&t, doc, len);
	gen_admit(&t, a->comments);
	admitted = t.len == len && memcmp(t.ptr, doc, len) == 0;
	text_free(&t);
	if (!admitted || !answers_differ(a, doc, len))
		return false;
	return (a->missed ? missed(a, a->mark) : invented(a, a->mark)) != NULL;
}

void
print_quoted(const char *s, size_t len)
{
	utf8proc_int32_t c;

	putchar('\'');
	for (size_t i = 0, n; i < len; i += n) {
		utf8proc_ssize_t k = utf8proc_iterate((const utf8proc_uint8_t *)s + i, (utf8proc_ssize_t)(len - i), &c);
		const char *escape = s[i] != '\0' ? strchr("\n\t\r\\", s[i]) : NULL;

		n = k > 0 ? (size_t)k : 1;
		if (escape != NULL)
			printf("\\%c", "ntr\\"[4 - strlen(escape)]);
		else if (k <= 0 || c < 32 || (c >= 127 && c < 160))
			for (size_t b = 0; b < n; b++)
				printf("\\%03o", (unsigned char)s[i + b]);
		else
			fwrite(s + i, 1, n, stdout);
	}
	putchar('\'');
}

void
print_found(const char *who, const struct found *f)
{
	printf("   %s", who);
	for (size_t i = 0; i < f->len; i++)
		printf(" %s", f->name[i]);
	putchar('\n');
}

const char *const opinion_name[RENDERERS] = { "cmark: ", "md4c:  ", "paired:" };

void
answers_print(struct answers *a, const struct text *doc)
{
	if (!answers_differ(a, doc->ptr, doc->len))
		for (int r = CMARK + 1; r < RENDERERS; r++)
			oracle_read((enum renderer)r, doc->ptr, doc->len, &a->oracle[r]);
	print_quoted(doc->ptr, doc->len);
	putchar('\n');
	if (found_same(&a->oracle[CMARK], &a->oracle[MD4C]) && found_same(&a->oracle[CMARK], &a->oracle[PAIRED]))
		print_found("oracle:", &a->oracle[CMARK]);
	else
		for (int r = 0; r < RENDERERS; r++)
			print_found(opinion_name[r], &a->oracle[r]);
	print_found("ours:  ", &a->ours);
}
