/*
 * Any bytes as a table: read it row by row, and once more as reltrend does,
 * printed in a layout that the length chooses. Messages about what is wrong
 * are many, so stderr is closed to all but the fuzzer.
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../src/book/lineup.h"
#include "../../src/book/series.h"
#include "../../src/table/tsv.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	static char quiet[] = "-close_fd_mask=2";
	char **more = calloc((size_t)*argc + 2, sizeof(*more));

	if (more == NULL)
		return 0;
	memcpy(more, *argv, (size_t)*argc * sizeof(*more));
	more[(*argc)++] = quiet;
	*argv = more;
	return 0;
}

/* The data as an input, through a pipe as long as one holds them. */
static struct input
open_data(const uint8_t *data, size_t size)
{
	struct input in = { .fd = -1, .name = "fuzz" };
	int ends[2];

	if (size <= 60000 && pipe(ends) == 0) {
		if (write(ends[1], data, size) < 0)
			abort();
		close(ends[1]);
		in.fd = ends[0];
		return in;
	}
	in.buf = malloc(size + 1);
	if (in.buf == NULL)
		abort();
	memcpy(in.buf, data, size);
	in.end = in.cap = size;
	in.eof = true;
	return in;
}

/* Every byte of every cell is looked at, so that none lies outside. */
static void
read_rows(const uint8_t *data, size_t size)
{
	struct diag d = { .prog = "fuzz" };
	struct input in = open_data(data, size);
	volatile unsigned sum = 0;
	struct tsv t;
	uint64_t line = 0;

	if (tsv_start(&t, &in, &d) == TSV_ROW) {
		while (tsv_next(&t) == TSV_ROW) {
			if (t.line <= line)
				abort();
			line = t.line;
			for (size_t i = 0; i < t.ncolumns; i++)
				for (size_t j = 0; j < t.cells[i].len; j++)
					sum += (unsigned char)t.cells[i].ptr[j];
			tsv_complain(&t, t.ncolumns - 1, "fuzz");
		}
		tsv_missing(&t, "fuzz", NULL);
	} else if (d.errors == 0) {
		abort();	/* in silence */
	}
	tsv_free(&t);
	input_free(&in);
}

static void
line_up(const uint8_t *data, size_t size)
{
	static const char *const tag = "tag";
	static const struct series_source source = { &tag, 1, "period", "count" };
	struct lineup how = { .layout = (enum layout)(size % 5), .safe = true,
	    .limit = 1000, .has_target = true, .target = 3 };
	struct diag d = { .prog = "fuzz" };
	struct input in = open_data(data, size);
	struct series s;
	struct out out;

	out_start(&out, open("/dev/null", O_WRONLY));
	if (!series_start(&s, &source))
		abort();
	if (series_read(&s, &in, &d) &&
	    series_arrange(&s, (struct timeline_years){ 1, 9999 }, 20000, &d) &&
	    !lineup_print(&how, &s, &out, &d))
		abort();
	out_close(&out, &d);
	series_free(&s);
	input_free(&in);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	read_rows(data, size);
	line_up(data, size);
	return 0;
}
