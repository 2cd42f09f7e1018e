/*
 * Which files a program reads; see operand.h.
 */
#include <stdlib.h>
#include <unistd.h>

#include "operand.h"

struct operands
operands_journal(int argc, char *const *argv, const char **fallback)
{
	const char *journal = getenv("REL_JOURNAL");

	if (argc > 0)
		return (struct operands){ (const char *const *)argv, (size_t)argc };
	*fallback = "-";
	if (journal != NULL && journal[0] != '\0' && isatty(STDIN_FILENO))
		*fallback = journal;
	return (struct operands){ fallback, 1 };
}
