/*
 * Writes a dense journal of about so many megabytes to stdout, the same one
 * every time: a tag every 55 bytes, dated headings with ten bullets each over
 * 2019-01-02 to 2026-11-20, 300 tags and 2,000 contacts of which few are
 * common and many rare, and among them what a person's journal has:
 * emphasis, links, code, valued tags and words that are not ASCII. Says on
 * stderr how many tags a reader must count.
 */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TAGS = 300, CONTACTS = 2000, DAYS = 2880 };

static const char *const common[] = {
	"lunch", "vriend", "koffie", "bel", "mail", "offerte", "klant", "value", "connectie",
	"ambassador", "zomaar", "bezoek", "diner", "demo", "verjaardag", "order", "follow-up",
	"omdatjehetwaardbent", "ongepland", "café", "idee\xc3\xabn", "中文", "réunion",
};
static const char *const first[] = {
	"Anna", "Piet", "Jan", "Eva", "Kees", "Maria", "Sofie", "Tom", "Lotte", "Bram", "Ren\xc3\xa9",
	"J\xc3\xbcrgen", "Fatima", "Noor", "Daan", "Emma", "Sem", "Julia", "Lucas", "Mila",
};
static const char *const last[] = {
	"de-Vries", "Smit", "Jansen", "van-den-Berg", "Bakker", "Visser", "Meijer", "de-Boer", "Mulder", "Bos",
	"Peters", "Hendriks", "Dekker", "Brouwer", "de-Wit", "Dijkstra", "Kok", "Vermeulen", "Schouten", "Maas",
	"Willems", "Prins", "Blom", "Huisman", "Post", "Kuiper", "Veenstra", "Kramer", "Scholten", "van-Dam",
};
static const char *const open[] = {
	"Lunch with", "Called", "Coffee with", "Short talk with", "Gebeld met", "Mail aan", "Bezoek bij",
	"Met", "Wandeling met", "Demo for",
};
static const char *const middle[] = {
	"about the new offer and the summer,", "over de planning van volgend jaar,", "who asked for **two weeks** more,",
	"and the team; see [the notes](https://example.com/n/12#top),", "na de beurs, zonder agenda,",
	"ran `make #all` together,", "and *finally* met the director,", "caf\xc3\xa9 op de hoek, lang gesproken,",
	"nothing to sell this time,", "who knows everybody at the factory,",
};

static uint64_t state = 0x9e3779b97f4a7c15u;

static uint32_t
below(uint32_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (uint32_t)((state >> 32) * n >> 32);
}

/* Small numbers are more likely than large ones. */
static uint32_t
skewed(uint32_t n)
{
	uint32_t a = below(n), b = below(n), c = below(n);

	a = a < b ? a : b;
	return a < c ? a : c;
}

static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

static void
heading(uint32_t day)
{
	int year = 2019, month = 0, left = (int)day + 1;

	for (;;) {
		int len = lengths[month] + (month == 1 && year % 4 == 0);

		if (left < len)
			break;
		left -= len;
		if (++month == 12) {
			month = 0;
			year++;
		}
	}
	printf("\n## %04d-%02d-%02d\n", year, month + 1, left + 1);
}

int
main(int argc, char **argv)
{
	uint64_t size = (uint64_t)(argc > 1 ? atoi(argv[1]) : 100) * 1000000, done = 0, tags = 0;
	static char tag[TAGS][32], contact[CONTACTS][64];
	static size_t tag_len[TAGS];
	char line[1024];

	setvbuf(stdout, NULL, _IOFBF, 1 << 20);
	for (size_t i = 0; i < TAGS; i++) {
		if (i < sizeof(common) / sizeof(common[0]))
			snprintf(tag[i], sizeof(tag[i]), "%s", common[i]);
		else
			snprintf(tag[i], sizeof(tag[i]), "%s-%zu", i % 3 ? "project" : "region", i);
		tag_len[i] = strlen(tag[i]);
	}
	for (size_t i = 0; i < CONTACTS; i++)
		snprintf(contact[i], sizeof(contact[i]), i < 600 ? "%s-%s" : "%s-%s-%zu",
		    first[i % 20], last[i / 20 % 30], i / 600);
	for (uint64_t n = 0; done < size; n++) {
		size_t len;
		uint32_t ntags = 1 + (below(100) < 38) + (below(100) < 12);

		if (n % 10 == 0) {
			heading((uint32_t)(done * (DAYS - 1) / size));
			done += 15;
		}
		len = (size_t)snprintf(line, sizeof(line), "- %s @%s %s", open[below(10)],
		    contact[skewed(CONTACTS)], middle[below(10)]);
		for (uint32_t i = 0; i < ntags; i++) {
			uint32_t t = skewed(TAGS);

			line[len++] = ' ';
			line[len++] = '#';
			memcpy(line + len, tag[t], tag_len[t]);
			len += tag_len[t];
		}
		tags += ntags;
		if (below(25) == 0) {
			len += (size_t)snprintf(line + len, sizeof(line) - len, " #order=%u", 100 + below(9000));
			tags++;
		}
		if (below(20) == 0)
			len += (size_t)snprintf(line + len, sizeof(line) - len,
			    "\n  and a second line with more words about it");
		line[len++] = '\n';
		fwrite(line, 1, len, stdout);
		done += len;
	}
	fprintf(stderr, "%" PRIu64 "\n", tags);
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
