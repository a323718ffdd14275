/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes a page as the run reads it: the first line is its media type, the rest its body.
 * What it is, in which charset, and which adapters fit is found out.
 */
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct recipe automatic = {.adapter = NULL};
	struct view body = {(const char *)data, size}, type = {NULL, 0};

	view_split(&body, '\n', &type);
	must_read(body, type, VIEW("https://example.org/a/b?c=d"),
		(size & 1) != 0 ? 1790000000 : 0, &automatic);
	return 0;
}
