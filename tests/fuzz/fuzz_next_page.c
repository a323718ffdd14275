/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of the input: a JSON path, a parameter, a cursor, a URL, a Link field; the
   rest is the page. */
#include "extract/next_page.h"
#include "fetch/url.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ask; what is found must be one thing and no more. */
static void ask(
	const struct next_rule *rule, const struct next_input *input, struct arena *arena)
{
	struct next_found found = {0};
	int result = next_page(rule, input, arena, &found, NULL);

	if (result < 0 ||
		(result == 0 && found.reference.len + found.parameter.len != 0) ||
		(result == 1 && (found.reference.len != 0) == (found.parameter.len != 0)))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view rest = {(const char *)data, size};
	struct view line[5] = {{NULL, 0}};
	struct arena arena ARENA_CLEANUP = arena_make();
	struct url_parts parts;

	for (int i = 0; i < 5; i++)
		view_split(&rest, '\n', &line[i]);
	struct next_rule rule = {
		.path = line[0], .parameter = line[1], .cursor = line[2]};
	struct next_rule none = {0};
	struct next_input input = {
		.link_header = line[4],
		.page = rest,
		.number = 1 + (int64_t)(size % 3),
	};

	ask(&rule, &input, &arena);
	ask(&none, &input, &arena);
	if (url_parse(line[3], &arena, &parts, NULL) == 0) {
		input.url = parts.url;
		input.link_header.len = 0;
		ask(&none, &input, &arena);
	}
	return 0;
}
