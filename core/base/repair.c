/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two passes over text that needs it: the first counts, the second copies, so that the
 * arena gets exactly what is used. Clean text costs one look at each byte.
 */
#include "repair.h"

static const char replacement[] = "\xef\xbf\xbd";

/* Bytes of the valid sequence at the front: 1 to 4, or 0. */
static size_t sequence(struct view text)
{
	if ((unsigned char)text.data[0] < 0x80)
		return 1;
	for (size_t n = 2; n <= 4 && n <= text.len; n++) {
		if (view_is_utf8(view_sub(text, 0, n)))
			return n;
	}
	return 0;
}

/* Write the repaired text to `out` unless that is NULL; returns its length. */
static size_t repair(struct view text, char *out)
{
	size_t len = 0, n;

	for (; text.len != 0; text = view_sub(text, n != 0 ? n : 1, text.len)) {
		const char *from = text.data;

		n = sequence(text);
		if (n == 1 && *from == '\0')
			continue;
		size_t add = n != 0 ? n : 3;

		if (out != NULL)
			memcpy(out + len, n != 0 ? from : replacement, add);
		len += add;
	}
	return len;
}

struct view repair_text(struct view text, struct arena *arena, bool *repaired)
{
	if (view_find(text, '\0') == text.len && view_is_utf8(text))
		return text;
	*repaired = true;
	size_t len = repair(text, NULL);
	char *copy = arena_text(arena, len);

	if (copy == NULL)
		return (struct view){NULL, 0};
	repair(text, copy);
	return (struct view){copy, len};
}
