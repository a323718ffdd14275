/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes what takes markup out of text, and the scan for tags: text stays text, grows by
 * no more than references can, and every tag and attribute lies in the page.
 */
#include "base/repair.h"
#include "extract/markup.h"
#include "extract/script.h"
#include "extract/tag.h"
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_lie_in(struct view part, struct view page)
{
	if (part.len != 0)
		must(part.data >= page.data &&
			part.data + part.len <= page.data + page.len);
}

static void check_tags(struct view page)
{
	struct view rest = page, name, value;
	struct script script;
	struct tag tag;

	for (size_t left = rest.len; tag_next(&rest, &tag); left = rest.len) {
		must(rest.len < left);
		must_lie_in(tag.before, page);
		if (!view_eq(tag.name, VIEW("!")))
			must_lie_in(tag.name, page);
		must_lie_in(tag.content, page);
		while (tag_attribute(&rest, &name, &value) > 0) {
			must_lie_in(name, page);
			must_lie_in(value, page);
		}
	}
	rest = page;
	for (size_t left = rest.len; script_next(&rest, &script); left = rest.len) {
		must(rest.len < left);
		must_lie_in(script.text, page);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena ARENA_CLEANUP = {0};
	bool repaired = false;

	memory_begin();
	struct view page =
		repair_text((struct view){(const char *)data, size}, &arena, &repaired);
	struct view decoded = markup_decode(page, &arena);
	struct view text = markup_text(page, &arena);

	memory_end(size);
	must_be_text(decoded);
	must_be_text(text);
	must(decoded.len <= 2 * page.len && text.len <= 2 * page.len);
	must(view_eq(view_trim(text), text));
	check_tags(page);
	return 0;
}
