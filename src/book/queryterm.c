/*
 * Terms as they are written; see queryterm.h.
 */
#include <string.h>

#include "../journal/argument.h"
#include "../journal/contact.h"
#include "../journal/tag.h"
#include "../table/number.h"
#include "queryterm.h"

bool
queryterm_tag(struct slice s, struct query_term *t)
{
	*t = (struct query_term){ .kind = QUERY_TAG };
	if (!tag_whole(&s))
		return false;
	t->text = s;
	return true;
}

bool
queryterm_contact(struct slice s, struct query_term *t)
{
	*t = (struct query_term){ .kind = QUERY_CONTACT, .text = s };
	return contact_is_name(s);
}

bool
queryterm_day(struct slice s, enum query_kind kind, struct query_term *t)
{
	char text[64];

	*t = (struct query_term){ .kind = kind };
	if (s.len >= sizeof(text))
		return false;
	memcpy(text, s.ptr, s.len);
	text[s.len] = '\0';
	return kind == QUERY_SINCE ? argument_first_day(text, &t->day) :
	    argument_last_day(text, &t->day);
}

bool
queryterm_group(const struct vocab *v, struct slice s, struct query_term *t)
{
	*t = (struct query_term){ .kind = QUERY_GROUP, .group = vocab_group_find(v, s) };
	return t->group != SIZE_MAX;
}

bool
queryterm_groups(const struct vocab *v, struct buf *out)
{
	for (size_t i = 0; i < vocab_group_count(v); i++) {
		struct slice name = vocab_group_name(v, i);

		if ((i > 0 && !buf_add(out, ", ", 2)) || !buf_add(out, name.ptr, name.len))
			return false;
	}
	return true;
}

/* Digits alone. */
static bool
parse_number(struct slice s, int64_t *n)
{
	return s.len > 0 && ascii_digit(s.ptr[0]) && number_integer(s, n);
}

/* `5..20`, `5..`, `..20` or `5`. */
static bool
parse_range(struct slice s, struct query_term *t)
{
	struct slice low = s, high = s;

	for (size_t i = 0; i + 1 < s.len; i++) {
		if (s.ptr[i] != '.' || s.ptr[i + 1] != '.')
			continue;
		low.len = i;
		high = slice_skip(s, i + 2);
		if (low.len == 0 && high.len == 0)
			return false;
		break;
	}
	t->most = INT64_MAX;
	return (low.len == 0 || parse_number(low, &t->least)) &&
	    (high.len == 0 || parse_number(high, &t->most)) && s.len > 0;
}

bool
queryterm_words(struct slice s, struct query_term *t)
{
	size_t n = 0;
	int64_t value;
	bool equal;
	char sign;

	*t = (struct query_term){ .kind = QUERY_WORDS };
	while (n < s.len && (s.ptr[n] == '<' || s.ptr[n] == '>' || s.ptr[n] == '='))
		n++;
	if (n == 0)
		return parse_range(s, t);
	sign = s.ptr[0];
	equal = s.ptr[n - 1] == '=';
	if (n > 2 || (n == 2 && (sign == '=' || !equal)) ||
	    !parse_number(slice_trim(slice_skip(s, n)), &value))
		return false;
	t->least = sign == '<' ? 0 : value;
	t->most = sign == '>' ? INT64_MAX : value;
	if (equal)
		return true;
	/* fewer than 0 and more than the greatest number are none at all */
	if (sign == '<')
		t->most--;
	else if (value == INT64_MAX)
		t->most = 0;
	else
		t->least++;
	return true;
}

bool
queryterm_state(struct slice s, struct query_term *t)
{
	static const struct {
		const char *word;
		enum query_kind kind;
	} states[] = {
		{ "free", QUERY_FREE }, { "sell", QUERY_SELL }, { "other", QUERY_OTHER },
		{ "planned", QUERY_PLANNED }, { "undated", QUERY_UNDATED },
		{ "untagged", QUERY_UNTAGGED },
	};

	for (size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++) {
		if (!slice_is_word(s, states[i].word))
			continue;
		*t = (struct query_term){ .kind = states[i].kind };
		return true;
	}
	return false;
}
