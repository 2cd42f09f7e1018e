/*
 * Values as JSON (RFC 8259): always valid, whatever the bytes.
 */
#ifndef TABLE_JSON_H
#define TABLE_JSON_H

#include "../base/out.h"
#include "../base/slice.h"

/*
 * A string. Each byte that is not valid UTF-8 becomes U+FFFD; what would
 * drive a terminal is written as \u escapes, which mean the same.
 */
void json_string(struct out *, struct slice);

/* A number, null when empty; text that JSON has no number for is a string. */
void json_number(struct out *, struct slice);

/*
 * Names between blanks as an array of strings; %20 %25 %09 %0A within a name
 * stand for blank, percent sign, tab and line end.
 */
void json_list(struct out *, struct slice);

#endif
