/*
 * An entry while it is being gathered; see draft.h.
 */
#include <stdlib.h>
#include <string.h>

#include "draft.h"

/* From this many contacts on, who is there already is looked up in a bit set. */
enum { MANY = 32 };

void
draft_unsee(struct draft *d)
{
	if (d->ncontacts >= MANY)
		for (size_t i = 0; i < d->ncontacts; i++)
			d->seen[d->contacts[i] / 8] = 0;
}

void
draft_free(struct draft *d)
{
	free(d->tags);
	free(d->contacts);
	free(d->seen);
	free(d->introducers);
	if (d->origin != NULL)
		origin_free(d->origin);
	free(d->origin);
	buf_free(&d->text);
	buf_free(&d->values);
	*d = (struct draft){ 0 };
}

bool
draft_add_value(struct draft *d, struct slice value)
{
	return buf_add(&d->values, value.ptr, value.len);
}

static bool
has_contact(const struct draft *d, name_id contact)
{
	if (d->ncontacts >= MANY)
		return contact / 8 < d->seen_cap && (d->seen[contact / 8] >> contact % 8 & 1) != 0;
	for (size_t i = 0; i < d->ncontacts; i++)
		if (d->contacts[i] == contact)
			return true;
	return false;
}

static bool
set_seen(struct draft *d, name_id contact)
{
	size_t old = d->seen_cap;

	if (!mem_grow(&d->seen, &d->seen_cap, (size_t)contact / 8 + 1, 1))
		return false;
	memset(d->seen + old, 0, d->seen_cap - old);
	d->seen[contact / 8] |= (unsigned char)(1u << contact % 8);
	return true;
}

bool
draft_contact(struct draft *d, name_id contact)
{
	if (has_contact(d, contact))
		return true;
	if (!mem_grow(&d->contacts, &d->contacts_cap, d->ncontacts + 1, sizeof(*d->contacts)))
		return false;
	if (d->ncontacts + 1 == MANY)
		for (size_t i = 0; i < d->ncontacts; i++)
			if (!set_seen(d, d->contacts[i]))
				return false;
	if (d->ncontacts + 1 >= MANY && !set_seen(d, contact))
		return false;
	d->contacts[d->ncontacts++] = contact;
	return true;
}

bool
draft_introducer(struct draft *d, name_id contact)
{
	for (size_t i = 0; i < d->nintroducers && i < MANY; i++)
		if (d->introducers[i] == contact)
			return true;
	if (!mem_grow(&d->introducers, &d->introducers_cap, d->nintroducers + 1,
	    sizeof(*d->introducers)))
		return false;
	d->introducers[d->nintroducers++] = contact;
	return true;
}

/* Lines are joined by LF, without the blanks that they were set in by (CommonMark 4.8). */
bool
draft_add_text(struct draft *d, struct slice text)
{
	bool ok = d->text.len == 0 || buf_char(&d->text, '\n');

	while (ok && text.len > 0) {
		const char *nl = memchr(text.ptr, '\n', text.len);
		size_t len = nl == NULL ? text.len : (size_t)(nl - text.ptr), skip = 0;
		size_t end = nl != NULL && len > 0 && text.ptr[len - 1] == '\r' ? len - 1 : len;

		while (skip < end && (text.ptr[skip] == ' ' || text.ptr[skip] == '\t'))
			skip++;
		ok = buf_add(&d->text, text.ptr + skip, end - skip) &&
		    (nl == NULL || buf_char(&d->text, '\n'));
		text = slice_skip(text, nl == NULL ? len : len + 1);
	}
	return ok;
}

bool
draft_lacks(const struct draft *d, const name_id *contacts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!has_contact(d, contacts[i]))
			return true;
	return false;
}

bool
draft_merge(struct draft *whole, const struct draft *part)
{
	size_t value = 0;

	for (size_t i = 0; i < part->ntags; i++) {
		struct slice v = part->tags[i].value;

		if (v.ptr != NULL) {
			v.ptr = part->values.ptr + value;
			value += v.len;
		}
		if (!draft_tag(whole, part->tags[i].tag, v))
			return false;
	}
	for (size_t i = 0; i < part->nintroducers; i++)
		if (!draft_introducer(whole, part->introducers[i]))
			return false;
	return draft_text(whole, buf_slice(&part->text));
}

void
draft_lend_values(struct draft *d)
{
	size_t value = 0;

	for (size_t i = 0; i < d->ntags; i++) {
		struct slice *v = &d->tags[i].value;

		if (v->ptr != NULL) {
			v->ptr = v->len > 0 ? d->values.ptr + value : "";
			value += v->len;
		}
	}
}
