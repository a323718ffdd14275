/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The next page where a rule says that JSON has it. The text is repaired first, as that
 * of pages is, so a byte order mark, a prefix against inclusion or a call around it do no
 * harm, numbers of more digits than fit stay whole, and nothing is nested too deeply for
 * the parser. The repair makes an array of what stands at the top level; the path begins
 * at its first element.
 */
#include "base/buf.h"
#include "base/jsonview.h"
#include "base/limits.h"
#include "json_path.h"
#include "jsonfix.h"
#include "next_parts.h"

#include <jansson.h>

/* Is the page JSON at all? HTML holds braces too. */
static bool is_json(const struct next_input *input)
{
	struct view page = input->page, type = input->content_type;

	if (view_starts(page, VIEW("\xef\xbb\xbf")))
		page = view_sub(page, 3, page.len);
	page = view_trim(view_sub(page, 0, 4096));
	if (page.len != 0 && (page.data[0] == '{' || page.data[0] == '['))
		return true;
	for (size_t i = 0; i < type.len; i++) {
		if (view_case_eq(view_sub(type, i, 4), VIEW("json")) ||
			view_case_eq(view_sub(type, i, 10), VIEW("javascript")))
			return true;
	}
	return false;
}

/* The value at the rule's path; NULL in `*ret_value` when there is none. */
static int find(const struct next_rule *rule, const json_t *root, struct arena *arena,
	const json_t **ret_value, struct err *err)
{
	struct json_scope scope = {.root = root};
	struct json_path *path;
	struct json_found found = {.value = NULL};
	struct err fault = ERR_INIT;

	if (json_path_compile(rule->path, arena, &path, &fault) < 0) {
		*ret_value = NULL;
		return fault.code == ERR_MEMORY ? err_memory(err) : 0;
	}
	int rc = json_path_first(path, &scope, root, arena, &found, err);

	json_scope_done(&scope);
	*ret_value = found.value;
	return rc < 0 ? -1 : 0;
}

/* What the value at the path says. 1, or 0 for no next page. */
static int read_value(const struct next_rule *rule, const struct next_input *input,
	const json_t *value, struct arena *arena, struct next_found *ret_found)
{
	struct view text = view_trim(json_string_view(value));
	struct next_found found = {.parameter = rule->cursor};

	if (text.len != 0)
		text = arena_keep(arena, text);
	if (json_is_integer(value))
		text = arena_printf(arena, "%lld", (long long)json_integer_value(value));
	if (json_is_true(value) && input->number < INT64_MAX)
		text = arena_printf(arena, "%lld", (long long)input->number + 1);
	if (text.len == 0)
		return 0;
	if (json_is_true(value) || (json_is_integer(value) && rule->cursor.len == 0))
		found.parameter = rule->parameter;
	if (found.parameter.len != 0)
		found.value = text;
	else if (json_is_string(value))
		found.reference = text;
	else
		return 0;
	*ret_found = found;
	return 1;
}

int next_in_json(const struct next_rule *rule, const struct next_input *input,
	struct arena *arena, struct next_found *ret_found, struct err *err)
{
	struct buf fixed BUF_CLEANUP = buf_make(LIMIT_PAGE * 6);
	struct err fault = ERR_INIT;

	if (!is_json(input))
		return 0;
	if (jsonfix(input->page, &fixed, &fault) < 0)
		return fault.code == ERR_MEMORY ? err_memory(err) : 0;
	json_error_t reason;
	json_t *json = json_loadb(fixed.data, fixed.len, 0, &reason);

	if (json == NULL)
		return json_error_code(&reason) == json_error_out_of_memory
			       ? err_memory(err)
			       : 0;
	const json_t *value;
	int found = find(rule, json_array_get(json, 0), arena, &value, err);

	if (found == 0)
		found = read_value(rule, input, value, arena, ret_found);
	json_decref(json);
	return arena_check(arena, err) < 0 ? -1 : found;
}
