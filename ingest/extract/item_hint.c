/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One pass for all names. They share an 'e' in their midst that is followed by "mt" or
 * "mp" (itemtype, itemprop), by 'o' (typeof) or by "vi" (hreview, h-review): that is
 * looked for at 64 places a step, in vectors, and is at one of them in one step of
 * twenty. Only then are the places looked at one by one, and the few names that are there
 * read on to their values.
 */
#include "extract/item_hint.h"

#define STRIDE 64
#define BEHIND 2      /* bytes that are looked at behind an 'e' */
#define VALUE_MAX 256 /* of an attribute, and of the blanks before it */

/* ---- a name that was found --------------------------------------------------------- */

static bool speaks_of_reviews(struct view value)
{
	return view_search(value, VIEW("eview")) < value.len ||
	       view_search(value, VIEW("ating")) < value.len;
}

/* Does a "=" follow, and a value of that kind? */
static bool has_value(struct view behind)
{
	struct view value = view_trim(view_sub(behind, 0, VALUE_MAX));

	if (value.len == 0 || value.data[0] != '=')
		return false;
	value = view_trim(view_sub(value, 1, value.len));
	char quote = value.len != 0 ? value.data[0] : '\0';
	bool quoted = quote == '"' || quote == '\'';

	value = view_sub(value, quoted, value.len);
	value.len = view_find(value, quoted ? quote : '>');
	return speaks_of_reviews(value);
}

/* Is `name`, whose 'e' is its byte `e`, there with that 'e' at `at`? */
static bool is_hint(struct view page, size_t at, struct view name, size_t e)
{
	return at >= e && view_starts(view_sub(page, at - e, page.len), name) &&
	       has_value(view_sub(page, at - e + name.len, page.len));
}

/* Is it that of a class "hreview" or "h-review", alone or with more behind a '-'? */
static bool is_class(struct view page, size_t at)
{
	struct view before = view_sub(page, 0, at);
	struct view behind = view_sub(page, at, 6);
	size_t h = before.len >= 2 && before.data[at - 2] == '-' ? 3 : 2;

	if (before.len <= h || before.data[at - h] != 'h' || before.data[at - 1] != 'r' ||
		!view_starts(behind, VIEW("eview")))
		return false;
	return strchr(" \t\r\n\"'=", before.data[at - h - 1]) != NULL &&
	       (behind.len < 6 || strchr(" \t\r\n\"'>/-", behind.data[5]) != NULL);
}

/* At the 'e' of a name, perhaps, and at what stands behind it. */
static void look_at(struct view page, size_t at, struct item_hint *hint)
{
	char next = page.data[at + 1];

	if (next == 'm' && !hint->microdata)
		hint->microdata = is_hint(page, at, VIEW("itemtype"), 2) ||
				  is_hint(page, at, VIEW("itemprop"), 2);
	else if (next == 'o' && !hint->rdfa)
		hint->rdfa = is_hint(page, at, VIEW("typeof"), 3);
	else if (next == 'v' && !hint->microformats)
		hint->microformats = is_class(page, at);
}

/* ---- the page ---------------------------------------------------------------------- */

/* As many bytes as a processor compares at once, wherever this is built. */
typedef unsigned char lanes __attribute__((vector_size(16)));

static lanes lanes_at(const char *at)
{
	lanes bytes;

	memcpy(&bytes, at, sizeof(bytes));
	return bytes;
}

/* At which of 16 places is the 'e' of a name? 't' is 'p' with one bit set. */
static lanes has_e(const char *at)
{
	lanes next = lanes_at(at + 1);
	lanes third = lanes_at(at + 2);
	lanes item = (lanes)(next == 'm') & (lanes)((third | 4) == 't');
	lanes review = (lanes)(next == 'v') & (lanes)(third == 'i');

	return (lanes)(lanes_at(at) == 'e') & (item | review | (lanes)(next == 'o'));
}

static bool has_any_e(const char *at)
{
	lanes any = has_e(at) | has_e(at + 16) | has_e(at + 32) | has_e(at + 48);
	uint64_t halves[2];

	memcpy(halves, &any, sizeof(halves));
	return (halves[0] | halves[1]) != 0;
}

/* At each 'e' from `at` on that has a byte behind it; `end` is less than the page's. */
static void look_between(struct view page, size_t at, size_t end, struct item_hint *hint)
{
	for (; at < end; at++) {
		if (page.data[at] == 'e')
			look_at(page, at, hint);
	}
}

struct item_hint item_hint(struct view page)
{
	struct item_hint hint = {0};
	size_t at = 0;

	if (page.len == 0)
		return hint;
	for (; page.len - at >= STRIDE + BEHIND; at += STRIDE) {
		if (!has_any_e(page.data + at))
			continue;
		look_between(page, at, at + STRIDE, &hint);
		if (hint.microdata && hint.rdfa && hint.microformats)
			return hint;
	}
	look_between(page, at, page.len - 1, &hint);
	return hint;
}
