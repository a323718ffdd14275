/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the reader of schema.org items with any JSON as their tree. The first byte
 * chooses the page's language and what the tree was made from.
 */
#include "extract/link.h"
#include "extract/schema.h"
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const languages[] = {"", "en-US", "de", "fr", "ja"};
	struct arena arena = {0};
	struct extraction found = extraction_make(&arena);
	json_t *root =
		size > 1 ? json_loadb((const char *)data + 1, size - 1, 0, NULL) : NULL;
	bool too_deep = false;

	if (root != NULL) {
		struct document page = {.text = {(const char *)data, size},
			.arena = &arena,
			.time = 1790000000,
			.language = view_of(languages[data[0] % 5])};
		struct schema_tree tree = {.root = root,
			.adapter = (data[0] & 64) != 0 ? "microdata" : "jsonld",
			.length = size,
			.has_paths = (data[0] & 64) != 0,
			.prefixed = (data[0] & 128) != 0,
			.time = page.time,
			.language = page.language};

		must(schema_read(&tree, &found, &too_deep, NULL) == 0);
		must(links_resolve(&page, &found, NULL) == 0);
		must(extraction_end(&found, NULL) == 0);
		must_be_extraction(&found, &page);
	}
	json_decref(root);
	extraction_done(&found);
	arena_done(&arena);
	return 0;
}
