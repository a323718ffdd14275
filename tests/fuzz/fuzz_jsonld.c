/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes JSON-LD: the input as a page, then as the content of its one block.
 */
#include "base/buf.h"
#include "base/limits.h"
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_page(struct view page)
{
	const struct recipe recipe = {.adapter = adapter_named(VIEW("jsonld"))};

	must_read(page, VIEW("text/html; charset=utf-8"), VIEW("https://example.org/"),
		1790000000, &recipe);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size};
	struct buf page = buf_make(MIB(16));

	check_page(text);
	buf_add_text(&page, "<script type=application/ld+json>");
	buf_add(&page, text);
	check_page(buf_view(&page));
	buf_done(&page);
	return 0;
}
