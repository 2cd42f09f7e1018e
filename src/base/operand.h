/*
 * Which files a program reads when it is told none.
 */
#ifndef BASE_OPERAND_H
#define BASE_OPERAND_H

#include <stddef.h>

/* Files to read, lent: "-" is standard input. */
struct operands {
	const char *const *files;
	size_t n;
};

/*
 * The operands of a program that reads a journal: those given; else the
 * file that the environment's REL_JOURNAL names, when standard input is a
 * terminal; else standard input. `fallback` is a place for that one name.
 */
struct operands operands_journal(int argc, char *const *argv, const char **fallback);

#endif
