/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes selectors: the first line is one, in both languages; its pattern is tried on the
 * rest. What it takes is a part of that.
 */
#include "extract/selector.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(struct view line, enum selector_language language, struct view text)
{
	struct arena arena ARENA_CLEANUP = {0};
	struct selector selector;
	struct err err = ERR_INIT;

	if (selector_compile(line, language, &arena, &selector, &err) < 0) {
		if (err.code != ERR_USAGE)
			abort();
		return;
	}
	struct view part = selector_part(&selector, text);

	if (part.len != 0 &&
		(part.data < text.data || part.data + part.len > text.data + text.len))
		abort();
	selector_done(&selector);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view rest = {(const char *)data, size}, line = {NULL, 0};

	view_split(&rest, '\n', &line);
	check(line, SELECTOR_JSON, rest);
	check(line, SELECTOR_XPATH, rest);
	return 0;
}
