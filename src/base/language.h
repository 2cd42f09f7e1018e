/*
 * The languages that a program's words may be in: those of --lang, else of the
 * environment.
 */
#ifndef BASE_LANGUAGE_H
#define BASE_LANGUAGE_H

#include <stdbool.h>

enum language { LANGUAGE_EN, LANGUAGE_NL, LANGUAGES };

/* `en` or `nl`; false for anything else. */
bool language_parse(const char *text, enum language *);

/* Dutch where the environment's messages are Dutch (LC_ALL, LC_MESSAGES, LANG), else English. */
enum language language_default(void);

#endif
