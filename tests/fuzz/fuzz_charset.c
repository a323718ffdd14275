/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes charsets: the first line is the Content-Type, the rest the page. Whatever they
 * are, valid UTF-8 without NULs comes out, and as it is when it was that.
 */
#include "normalise/charset.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = {0};
	struct view page = {(const char *)data, size}, type = {NULL, 0}, text, again;
	bool repaired;

	view_split(&page, '\n', &type);
	struct view label = charset_of_header(type);
	const char *stated = charset_stated(page, label);

	if (stated != NULL && charset_name(view_of(stated)) != stated)
		abort();
	if (charset_to_utf8(page, label, &arena, &text, &repaired, NULL) < 0)
		abort();
	if (!view_is_utf8(text) || view_find(text, '\0') != text.len)
		abort();
	if (charset_to_utf8(text, VIEW("utf-8"), &arena, &again, &repaired, NULL) < 0)
		abort();
	if (repaired ||
		(!view_eq(text, again) && !view_starts(text, VIEW("\xef\xbb\xbf")) &&
			text.len != 0 && (unsigned char)text.data[0] < 0xfe))
		abort();
	arena_done(&arena);
	return 0;
}
