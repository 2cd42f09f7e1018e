/*
 * Promises; see promise.h.
 */
#include "promise.h"

size_t
promise_settled(const day_t *made, size_t nmade, const day_t *kept, size_t nkept)
{
	size_t settled = 0;

	for (size_t i = 0; i < nkept && settled < nmade; i++)
		settled += made[settled] <= kept[i];
	return settled;
}
