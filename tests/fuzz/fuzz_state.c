/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes data in scripts: values lie in the program and move on, a wrapped text is UTF-8
 * and within its bound, and a page that holds the input as a program or as JSON is read.
 */
#include "base/repair.h"
#include "extract/code_value.h"
#include "extract/state_glance.h"
#include "extract/state_text.h"
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_values(struct view code, struct arena *arena)
{
	struct view rest = code;
	struct code_value value;

	for (size_t left = rest.len; code_value_next(&rest, &value); left = rest.len) {
		must(rest.len < left);
		must(value.text.data >= code.data &&
			value.text.data + value.text.len <= code.data + code.len);
		struct view text = state_text(value.text, value.string, arena);

		must_be_text(text);
		must(text.len <= value.text.len + value.text.len / 2);
	}
}

static void check_page(const char *start, struct view script, struct arena *arena)
{
	const struct recipe recipe = {.adapter = adapter_named(VIEW("state"))};
	struct view page =
		arena_printf(arena, "%s%.*s</script>", start, VIEW_ARG(script));

	must_read(page, VIEW("text/html"), VIEW("https://example.org/"), 1790000000,
		&recipe);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena ARENA_CLEANUP = {0};
	bool repaired = false;
	struct view text =
		repair_text((struct view){(const char *)data, size}, &arena, &repaired);

	check_values(text, &arena);
	must_be_text(state_text(text, false, &arena));
	state_glance(text);
	check_page("<script>a=", text, &arena);
	check_page("<script type=application/json>", text, &arena);
	return 0;
}
