/*
 * reladd: append one dated entry to a journal, or leave the journal as it is.
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/append.h"
#include "../base/ending.h"
#include "../base/filelock.h"
#include "../base/input.h"
#include "../base/mem.h"
#include "../base/restrict.h"
#include "../book/report.h"
#include "../journal/addition.h"
#include "../journal/habit.h"
#include "../journal/readback.h"
#include "../journal/relday.h"

static const struct option_row rows[] = {
	{ 'd', "date", "DATE", "the entry's day: 2024-03-12, yesterday, -2d; by default today" },
	{ OPTION_DMY, "dmy", NULL, "02-12-2024 is 2 December" },
	{ OPTION_MDY, "mdy", NULL, "02-12-2024 is February 12" },
	{ 'f', "file", "FILE", "the journal, instead of the one that REL_JOURNAL names" },
	{ OPTION_ROSTER, "roster", "FILE", "a file of cards to know people from" },
	OPTION_ROW_TODAY,
	{ OPTION_VOCAB, "vocab", "FILE", "a vocabulary that tells how dates are read" },
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "reladd",
	.does = "Append one dated entry to a journal, in the journal's own layout.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[WORD ...]",
	.example = "reladd -d yesterday 'lunch with @Anna-de-Vries #lunch'"
};

struct options {
	struct report report;
	const char *file;
	const char *date;		/* as it is given; NULL: today */
	day_t day;
};

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	int c, status;

	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case 'd':
			o->date = optarg;
			break;
		case 'f':
			o->file = optarg;
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	if (o->file[0] != '\0' && strcmp(o->file, "-") != 0)
		return OPTION_GO_ON;
	diag_error(d, NOWHERE, "no journal: name one with -f, or in REL_JOURNAL");
	return EXIT_TROUBLE;
}

/* How dates are read when no option says it, and which day the entry has. */
static bool
read_day(struct options *o, struct diag *d)
{
	day_t today = report_today(&o->report);
	struct date_match m;

	if (!report_order(&o->report, d))
		return false;
	o->day = today;
	if (o->date == NULL || relday_parse(slice_from(o->date), today, &o->day))
		return true;
	m = date_whole(slice_from(o->date), o->report.reader.order);
	o->day = m.date.first;
	if (m.status == DATE_FOUND && m.date.precision == DATE_DAY)
		return true;
	if (m.status == DATE_AMBIGUOUS)
		diag_error(d, NOWHERE, "-d: '%s' can be read as day-month or month-day; "
		    "say --dmy or --mdy, or write 2024-12-31", o->date);
	else
		option_wrong(d, "-d", o->date,
		    "a day such as 2024-03-12, yesterday, monday or -2d");
	return false;
}

/* The text of the entry: the words with blanks between, or standard input without any. */
static bool
read_text(int argc, char *const *argv, struct buf *text, struct diag *d)
{
	struct input in = { .fd = -1 };
	enum input_status status = INPUT_MORE;
	bool ok = true;

	for (int i = 0; i < argc && ok; i++)
		ok = (i == 0 || buf_char(text, ' ')) && buf_add(text, argv[i], strlen(argv[i]));
	if (argc == 0 || (argc == 1 && strcmp(argv[0], "-") == 0)) {
		text->len = 0;
		if (!input_open(&in, "-", d))
			return false;
		while (ok && (status = input_fill(&in, d)) == INPUT_MORE) {
			ok = buf_add(text, in.buf + in.start, in.end - in.start);
			in.start = in.end;
		}
		input_free(&in);
		if (status == INPUT_ERROR)
			return false;
	}
	if (!ok) {
		diag_memory(d);
	} else if (slice_trim(buf_slice(text)).len == 0) {
		diag_error(d, NOWHERE, "there is no text to add");
		program_usage(&program);
		return false;
	}
	return ok;
}

/* How many bytes the file has, and how they end; -1 is a file that is not there. */
static bool
read_ending(int fd, const char *path, uint64_t *size, struct ending *e, struct diag *d)
{
	char last[4096];
	struct stat st = { 0 };
	ssize_t n = 0;

	*size = 0;
	if (fd >= 0 && fstat(fd, &st) == 0) {
		*size = (uint64_t)st.st_size;
		do
			n = pread(fd, last, sizeof(last), *size > sizeof(last) ?
			    (off_t)(*size - sizeof(last)) : 0);
		while (n < 0 && errno == EINTR);
	}
	if (n < 0) {
		diag_errno(d, (struct place){ .file = path }, "cannot read");
		return false;
	}
	*e = ending_of((struct slice){ last, (size_t)n }, *size == (uint64_t)n);
	return true;
}

/* Find the bytes that add the entry to what is open, or say why there are none. */
static bool
plan(const struct options *o, int fd, uint64_t size, struct slice text, struct ending e,
    struct addition *a, struct diag *d)
{
	const struct reader_opened opened = { .fd = fd, .name = o->file };
	struct reader_options reader = o->report.reader;
	struct readback first, b;
	struct habit habit;

	reader.opened = &opened;
	if (!habit_learn(&habit, &reader, d))
		return false;
	if (habit.dialect == DIALECT_TABLE) {
		diag_error(d, (struct place){ .file = o->file },
		    "is an entries table and not a journal; nothing was written");
		return false;
	}
	for (int plain = 0; plain <= 1; plain++) {
		if (!addition_make(a, &habit, e, o->day, text, plain == 1)) {
			diag_memory(d);
			return false;
		}
		if (!readback_check(&b, &reader, &habit, a, o->day, d))
			return false;
		if (b.verdict == READBACK_FINE)
			return true;
		if (plain == 0)
			first = b;
		/* what is open hides any form */
		if (b.verdict == READBACK_HIDDEN || habit.dialect != DIALECT_MARKDOWN)
			break;
	}
	if (fd < 0 || append_unchanged(fd, o->file, size, d))
		readback_tell(&first, o->file, o->day, d);
	return false;
}

/*
 * Add the entry. A file that is not there is planned for before it is made, so
 * that none is left behind by an entry that is refused.
 */
static bool
add(const struct options *o, struct slice text, struct addition *a, struct diag *d)
{
	struct stat st;
	struct ending ending;
	uint64_t size;
	bool planned = false;
	int fd = -1;

	if (stat(o->file, &st) == 0 || errno != ENOENT) {
		fd = filelock_open(o->file, false, d);
		if (fd < 0)
			return false;
		restrict_to_reading();
	}
	for (;;) {
		if (!read_ending(fd, o->file, &size, &ending, d))
			break;
		/* an empty file is what was planned for */
		if (!(planned && size == 0) && !plan(o, fd, size, text, ending, a, d))
			break;
		if (fd >= 0) {
			planned = append_bytes(fd, o->file, size, buf_slice(&a->bytes), d);
			close(fd);
			return planned;
		}
		planned = true;
		fd = filelock_open(o->file, true, d);
		if (fd < 0)
			return false;
	}
	if (fd >= 0)
		close(fd);
	return false;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "reladd" };
	const char *journal = getenv("REL_JOURNAL");
	struct options o = {
		.report = { .program = &program },
		.file = journal != NULL ? journal : "",
	};
	struct addition addition = { .line = 0 };
	struct buf text = { 0 };
	struct out out;
	int status;

	/* a limit of file sizes is an error that is told, and the file made whole again */
	signal(SIGXFSZ, SIG_IGN);
	report_start(&o.report, &out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON) {
		out_guard(&out);
		status = EXIT_TROUBLE;
		if (read_day(&o, &diag) && read_text(argc - optind, argv + optind, &text, &diag) &&
		    add(&o, buf_slice(&text), &addition, &diag)) {
			status = EXIT_DONE;
			out_slice(&out, slice_skip(buf_slice(&addition.bytes), addition.start));
		}
	}
	addition_free(&addition);
	buf_free(&text);
	return report_end(&o.report, status, &out, &diag);
}
