/*
 * Whether the same is read of two texts, whatever its order; see roll.h. The
 * rows of both are sorted by all that they say.
 */
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "roll.h"

/* A row with all that it says. */
struct said {
	struct slice head, text;
	const struct roll_row *row;
};

static int
compare(const struct said *x, const struct said *y)
{
	int order = slice_compare(x->head, y->head);

	return order != 0 ? order : slice_compare(x->text, y->text);
}

static int
by_content(const void *a, const void *b)
{
	return compare(a, b);
}

/* A card that says nothing but its name. */
static bool
is_empty(const struct roll *l, const struct roll_row *row)
{
	return row->card && find_byte(roll_text(l, row), 0, '\n') == row->text_len &&
	    memchr(l->bytes.ptr + row->head, '#', row->end - row->head) == NULL;
}

static int
compare_lines(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* The rows sorted, without the empty cards on those lines; NULL when memory runs out. */
static struct said *
sorted(const struct roll *l, const uint64_t *lines, size_t nlines, size_t *n, size_t *left_out)
{
	struct said *list = malloc((l->n + 1) * sizeof(*list));

	*n = *left_out = 0;
	for (size_t i = 0; i < l->n && list != NULL; i++) {
		const struct roll_row *row = &l->rows[i];

		if (nlines > 0 && is_empty(l, row) &&
		    bsearch(&row->line, lines, nlines, sizeof(*lines), compare_lines) != NULL) {
			++*left_out;
			continue;
		}
		list[(*n)++] = (struct said){ { l->bytes.ptr + row->head, row->end - row->head },
			roll_text(l, row), row };
	}
	if (list != NULL && *n > 0)
		qsort(list, *n, sizeof(*list), by_content);
	return list;
}

bool
roll_same(const struct roll *old, const struct roll *new, const uint64_t *lines, size_t n,
    const struct roll_row **differs, bool *memory)
{
	size_t nx, ny, i = 0, k = 0, none, cards;
	struct said *x = sorted(old, NULL, 0, &nx, &none), *y = sorted(new, lines, n, &ny, &cards);
	bool same = false;

	*differs = NULL;
	*memory = x != NULL && y != NULL;
	if (*memory) {
		same = nx == ny && cards == n;
		while (i < nx && *differs == NULL) {
			int order = k < ny ? compare(&x[i], &y[k]) : -1;

			if (order < 0)
				*differs = x[i].row;
			else if (order > 0)
				same = false;
			i += order == 0;
			k++;
		}
		same = same && *differs == NULL;
	}
	*memory = !*memory;
	free(x);
	free(y);
	return same;
}
