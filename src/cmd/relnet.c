/*
 * relnet: who introduced whom, and what came of it.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../book/circle.h"
#include "../book/gaptags.h"
#include "../book/joint.h"
#include "../book/kin.h"
#include "../book/ledger.h"
#include "../book/net.h"
#include "../book/netdraw.h"
#include "../book/netlist.h"
#include "../book/netmoney.h"
#include "../book/nettable.h"
#include "../book/report.h"
#include "../book/whoname.h"
#include "../journal/argument.h"
#include "../table/number.h"

enum { ASCII = OPTION_OWN, COHORT, GENERATIONS, TOTAL, TREE };
static const struct option_row rows[] = {
	{ TREE, "tree", NULL, "draw who introduced whom" },
	{ ASCII, "ascii", NULL, "draw it with ASCII alone" },
	{ COHORT, "cohort", "YEAR", "the people who were new in that year" },
	{ GENERATIONS, "generations", NULL, "how generation follows upon generation" },
	{ TOTAL, "total", NULL, "the totals alone, in one row" },
	{ 'w', "with", "CONTACT,...", "only these people" },
	{ 't', "tag", "TAG,...", "only people with one of these tags" },
	{ 'n', "limit", "N", "the first N rows, or trees" },
	OPTION_ROW_TODAY,
	{ 'o', "output", "LAYOUT", "table, tsv, csv, json, md or dot" },
	OPTION_ROW_SAFE,
	OPTION_ROWS_JOURNAL,
	OPTION_ROW_VOCAB,
	OPTION_ROW_STRICT,
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relnet",
	.does = "Who introduced whom, and what came of it?",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "relnet --tree -n 3 journal.md"
};

struct options {
	struct report report;
	struct netlist_options list;
	struct nettable table;
	bool tree, ascii, dot, generations, total;
};

static bool
parse_cohort(const char *text, struct options *o)
{
	int64_t year;

	if (!number_integer(slice_from(text), &year) || year < 1 || year > 9999)
		return false;
	o->list.cohort = o->table.cohort = (int)year;
	return true;
}

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	int c, status;

	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case TREE:
			o->tree = true;
			break;
		case ASCII:
			o->ascii = true;
			break;
		case COHORT:
			if (!parse_cohort(optarg, o))
				return option_wrong(d, "--cohort", optarg, "a year such as 2024");
			break;
		case GENERATIONS:
			o->generations = true;
			break;
		case TOTAL:
			o->total = true;
			break;
		case 'o':
			o->dot = strcmp(optarg, "dot") == 0;
			if (!o->dot && !layout_parse(slice_from(optarg), &o->report.layout))
				return option_wrong(d, "-o", optarg,
				    "tsv, table, csv, json, md or dot");
			o->report.layout_given = optarg;
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	o->table.layout = o->report.layout;
	o->table.safe = o->report.safe;
	o->list.limit = o->report.limit;
	return argument_tags(&o->report.tags, "-t", d);
}

/* What is asked for besides the people's table goes alone. */
static int
check_options(const struct options *o, struct diag *d)
{
	const struct {
		const char *name;
		bool given;
	} ways[] = {
		{ "--tree", o->tree }, { "-o dot", o->dot },
		{ "--generations", o->generations }, { "--total", o->total },
	}, narrow[] = {
		{ "--cohort", o->list.cohort != 0 }, { "-w", o->report.with.n > 0 },
		{ "-t", o->report.tags.n > 0 }, { "-n", o->report.has_limit },
	};
	const char *one = NULL, *other = NULL;

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
		if (ways[i].given)
			*(one == NULL ? &one : &other) = ways[i].name;
	if (other == NULL && o->tree && o->report.layout_given != NULL)
		other = "-o";
	for (size_t i = 0; i < sizeof(narrow) / sizeof(narrow[0]); i++)
		if (o->generations && narrow[i].given && other == NULL)
			other = narrow[i].name;
	if (o->ascii && !o->tree) {
		diag_error(d, NOWHERE, "--ascii is for --tree");
		return EXIT_TROUBLE;
	}
	if (other == NULL)
		return OPTION_GO_ON;
	diag_error(d, NOWHERE, "%s and %s do not go together", one, other);
	return EXIT_TROUBLE;
}

/* What is read, and what of it is kept. */
struct state {
	struct reader *reader;
	struct circle circle;
	struct gaptags said;
	struct ledger ledger;
	struct joint joint;
	struct kin kin;
	struct reader_fetch fetch[3];
};

static bool
take(struct state *s, const struct entry *e)
{
	if (!circle_entry(&s->circle, e, NULL))
		return false;
	if (e->kind != ENTRY_CARD && !circle_counts(&s->circle, e))
		return true;
	return (s->said.nwanted == 0 || gaptags_entry(&s->said, e)) &&
	    ledger_entry(&s->ledger, e) && joint_entry(&s->joint, e) && kin_entry(&s->kin, e);
}

/* Read the journal; false after a message. */
static bool
read_journal(struct state *s, struct diag *d)
{
	enum entry_status status;
	struct entry e;

	while ((status = entry_next(s->reader, &e)) == ENTRY_OK) {
		if (!take(s, &e)) {
			diag_memory(d);
			return false;
		}
		s->fetch[0].base = (const char *)s->circle.people;
		s->fetch[0].n = s->circle.n;
		s->fetch[1].base = (const char *)s->ledger.accounts;
		s->fetch[1].n = s->ledger.n;
		s->fetch[2].base = (const char *)s->kin.firsts;
		s->fetch[2].n = s->kin.n;
	}
	if (status == ENTRY_END && ledger_finish(&s->ledger))
		return true;
	if (status == ENTRY_END)
		diag_memory(d);
	return false;
}

/* A person that -w names: also one who is only known for having introduced somebody. */
static name_id
find_person(struct state *s, const struct net *net, const char *written, struct diag *d)
{
	name_id id = reader_contact(s->reader, whoname_bare(slice_from(written)));

	if (id != NAME_NONE && net_node(net, id)->contact != NAME_NONE)
		return id;
	return whoname_find(s->reader, &s->circle, slice_from(written), "-w", d);
}

/* The people that -w names; NULL after a message. */
static name_id *
find_people(const struct words *with, struct state *s, const struct net *net, struct diag *d)
{
	name_id *ids = calloc(with->n + 1, sizeof(*ids));
	bool ok = ids != NULL;

	if (!ok)
		diag_memory(d);
	for (size_t i = 0; i < with->n && ok; i++) {
		ids[i] = find_person(s, net, with->list[i], d);
		ok = ids[i] != NAME_NONE;
	}
	if (ok)
		return ids;
	free(ids);
	return NULL;
}

static bool
print(const struct options *o, const struct network *w, const struct netlist *l, struct out *out)
{
	if (o->generations)
		return nettable_generations(&o->table, w, out);
	if (o->total)
		return nettable_total(&o->table, w, l, out);
	if (o->tree || o->dot)
		out_guard(out);
	if (o->tree)
		return netdraw_tree(w, l, o->list.limit, o->ascii, out);
	if (o->dot)
		return netdraw_dot(w, l, o->list.limit, out);
	return nettable_people(&o->table, w, l, out);
}

/* Put the introductions together and print. False after a message. */
static bool
print_network(struct options *o, struct state *s, struct out *out, struct diag *d)
{
	struct net net = { 0 };
	struct netmoney money = { 0 };
	struct netlist list = { 0 };
	struct names *contacts = reader_contacts(s->reader);
	struct network w = { &s->circle, &s->ledger, &s->said, &net, &money, contacts };
	name_id *with = NULL;
	bool ok = kin_finish(&s->kin, contacts, d) &&
	    net_build(&net, &s->kin, &s->circle, &s->ledger, contacts) &&
	    netmoney_make(&money, &net, &s->ledger, &s->joint), found = ok;

	if (ok && money.too_large) {
		diag_error(d, NOWHERE, "what customers brought is too large to be added up");
		found = false;
	} else if (ok) {
		with = find_people(&o->report.with, s, &net, d);
		found = with != NULL;
	}
	if (found) {
		o->list.with = with;
		o->list.nwith = o->report.with.n;
		ok = netlist_make(&list, &w, &o->list) && print(o, &w, &list, out);
	}
	if (!ok)
		diag_memory(d);
	netlist_free(&list);
	netmoney_free(&money);
	net_free(&net);
	free(with);
	return ok && found;
}

static bool
run(struct options *o, struct out *out, struct diag *d)
{
	const struct report *r = &o->report;
	struct gaptags_options wanted = { .wanted = r->tags.list, .nwanted = r->tags.n };
	struct state s = { .fetch = {
		{ NULL, 0, sizeof(*s.circle.people) }, { NULL, 0, sizeof(*s.ledger.accounts) },
		{ NULL, 0, sizeof(*s.kin.firsts) }
	} };
	struct reader_options reader = r->reader;
	bool ok;

	reader.fetch = s.fetch;
	reader.nfetch = 3;
	s.reader = reader_new(&reader, d);
	if (s.reader == NULL)
		return false;
	circle_start(&s.circle, r->vocab, reader_tags(s.reader), r->today, d);
	ledger_start(&s.ledger, &s.circle, reader_tags(s.reader), d);
	s.ledger.no_uses = true;
	kin_start(&s.kin, &s.circle, &s.ledger);
	s.joint.circle = &s.circle;
	ok = gaptags_start(&s.said, &wanted, r->vocab, reader_tags(s.reader), r->today);
	if (!ok)
		diag_memory(d);
	ok = ok && read_journal(&s, d) && print_network(o, &s, out, d);
	kin_free(&s.kin);
	joint_free(&s.joint);
	gaptags_free(&s.said);
	ledger_free(&s.ledger);
	circle_free(&s.circle);
	reader_free(s.reader);
	return ok;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relnet" };
	struct options o = {
		.report = { .program = &program, .reader = { .values = true, .introducers = true } },
	};
	struct out out;
	int status;

	report_start(&o.report, &out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON)
		status = check_options(&o, &diag);
	if (status == OPTION_GO_ON)
		status = report_open(&o.report, argc, argv, &diag);
	if (status == OPTION_GO_ON)
		status = run(&o, &out, &diag) ? EXIT_DONE : EXIT_TROUBLE;
	return report_end(&o.report, status, &out, &diag);
}
