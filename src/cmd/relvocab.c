/*
 * relvocab: the vocabulary in effect, in its own format or as a table.
 */
#include <unistd.h>

#include "../base/diag.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/restrict.h"
#include "../book/vocab.h"
#include "../book/vocabtable.h"
#include "../journal/argument.h"
#include "../table/layout.h"

static const struct option_row rows[] = {
	{ 't', "tag", "TAG,...", "what these tags mean, as a table" },
	OPTION_ROW_OUTPUT,
	OPTION_ROW_SAFE,
	{ OPTION_VOCAB, "vocab", "FILE", "groups and synonyms of tags" },
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relvocab",
	.does = "Print the vocabulary, in its own format or as a table.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.example = "relvocab -t lunch,offerte"
};

struct options {
	struct vocabtable table;
	struct words tags;
	const char *vocab;
	bool as_table;			/* a layout was asked for */
	int tell;			/* 'h' or 'V': print that instead; 0: work */
};

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	int c;

	opterr = 0;
	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case 't':
			if (!words_add(&o->tags, optarg)) {
				diag_memory(d);
				return EXIT_TROUBLE;
			}
			break;
		case 'o':
			o->as_table = true;
			if (!layout_parse(slice_from(optarg), &o->table.layout))
				return option_wrong(d, "-o", optarg, "tsv, table, csv, json or md");
			break;
		case OPTION_SAFE:
			o->table.safe = true;
			break;
		case OPTION_VOCAB:
			o->vocab = optarg;
			break;
		case 'h':
		case 'V':
			o->tell = c;
			return EXIT_DONE;
		default:
			return program_misused(&program, d, c, argv);
		}
	}
	if (optind < argc) {
		diag_error(d, NOWHERE, "'%.*s' is one word too many: no journal is read, and a "
		    "vocabulary is named with --vocab", DIAG_SLICE(slice_from(argv[optind])));
		program_usage(&program);
		return EXIT_TROUBLE;
	}
	return argument_tags(&o->tags, "-t", d);
}

/* The exit status of reading and printing. */
static int
start(struct options *o, struct out *out, struct diag *d)
{
	struct vocab *v = vocab_load(o->vocab, d);
	bool ok;

	if (v == NULL)
		return EXIT_TROUBLE;
	restrict_to_reading();
	o->table.tags = o->tags.list;
	o->table.ntags = o->tags.n;
	if (o->as_table || o->tags.n > 0)
		ok = vocabtable_print(&o->table, v, out);
	else
		ok = vocab_print(v, out);
	if (!ok)
		diag_memory(d);
	vocab_free(v);
	return ok ? EXIT_DONE : EXIT_TROUBLE;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relvocab" };
	struct options o = { .table = { .layout = layout_default(STDOUT_FILENO) } };
	struct out out;
	int status = read_options(argc, argv, &o, &diag);

	out_start(&out, STDOUT_FILENO);
	if (o.tell != 0)
		program_tell(&program, o.tell, &out);
	if (status == OPTION_GO_ON)
		status = start(&o, &out, &diag);
	if (status != EXIT_DONE)
		out_drop(&out);
	if (!out_close(&out, &diag))
		status = EXIT_TROUBLE;
	words_free(&o.tags);
	return status;
}
