/*
 * Matched pairs, each of a case and its control, either of which was exposed
 * or not: what the pairs say that differ. Pure functions on numbers.
 */
#ifndef STATS_MATCHED_H
#define STATS_MATCHED_H

#include <stdbool.h>
#include <stdint.h>

struct matched_pairs {
	uint64_t both, only_case, only_control, neither;
};

/* Fewer discordant pairs than these are no ground for an answer. */
enum { MATCHED_LEAST = 10 };

static inline uint64_t
matched_all(const struct matched_pairs *m)
{
	return m->both + m->only_case + m->only_control + m->neither;
}

static inline uint64_t
matched_discordant(const struct matched_pairs *m)
{
	return m->only_case + m->only_control;
}

/*
 * McNemar's test (1947), exact: the chance of a split of the discordant pairs
 * that is at least so uneven, to either side, or to the side that has more of
 * them. 1 when there are none.
 */
double matched_p(const struct matched_pairs *);
double matched_p_one_sided(const struct matched_pairs *);

/*
 * The matched odds ratio, only_case / only_control, which is the conditional
 * estimate of greatest likelihood, infinite when it is divided by 0; and its
 * exact conditional interval, that of the share of only_case among the
 * discordant pairs turned into odds (Breslow and Day, Statistical Methods in
 * Cancer Research I, 1980, section 5.2). There is a discordant pair.
 */
struct matched_odds {
	double ratio, low, high;
};
struct matched_odds matched_odds(const struct matched_pairs *);

/* Below this a p says something; where more than one is asked for, below a part of it. */
#define MATCHED_LEVEL 0.05

/* What may be said of an effect beside its placebo. */
enum matched_verdict {
	MATCHED_TOO_FEW,	/* discordant pairs */
	MATCHED_NOT_SHOWN,	/* p is not below the level */
	MATCHED_LESS,		/* it is, but it is the controls that were exposed more often */
	MATCHED_AS_MUCH,	/* the cases were, but perhaps their placebos as often */
	MATCHED_ENDED,		/* these surely less often than the controls': exposure ended */
	MATCHED_MORE		/* none of that: the cases were exposed more often */
};

/*
 * Judge cases and controls by their exposure and by their placebo's. In
 * `contrast` each case's exposure stands against its own placebo's, and must be the
 * more frequent one, with a one-sided p below the level.
 */
enum matched_verdict matched_judge(const struct matched_pairs *effect,
    const struct matched_pairs *placebo, const struct matched_pairs *contrast, double level);

#endif
