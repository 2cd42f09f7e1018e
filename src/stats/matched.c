/*
 * Matched pairs; see matched.h.
 */
#include <math.h>

#include "binomial.h"
#include "matched.h"

double
matched_p_one_sided(const struct matched_pairs *m)
{
	return binomial_coin(m->only_case > m->only_control ? m->only_case : m->only_control,
	    matched_discordant(m));
}

double
matched_p(const struct matched_pairs *m)
{
	double tail = matched_p_one_sided(m);

	return tail < 0.5 ? 2 * tail : 1;
}

struct matched_odds
matched_odds(const struct matched_pairs *m)
{
	struct binomial_odds odds = binomial_interval(m->only_case, matched_discordant(m));
	double ratio = m->only_control == 0 ? INFINITY :
	    (double)m->only_case / (double)m->only_control;

	return (struct matched_odds){ ratio, odds.low, odds.high };
}

enum matched_verdict
matched_judge(const struct matched_pairs *effect, const struct matched_pairs *placebo,
    const struct matched_pairs *contrast, double level)
{
	if (matched_discordant(effect) < MATCHED_LEAST)
		return MATCHED_TOO_FEW;
	if (matched_p(effect) >= level)
		return MATCHED_NOT_SHOWN;
	if (effect->only_case < effect->only_control)
		return MATCHED_LESS;
	if (contrast->only_case <= contrast->only_control ||
	    matched_p_one_sided(contrast) >= level)
		return MATCHED_AS_MUCH;
	if (placebo->only_case < placebo->only_control && matched_p(placebo) < MATCHED_LEVEL)
		return MATCHED_ENDED;
	return MATCHED_MORE;
}
