/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A tree takes far more memory than its text where that is nothing but brackets ("[{},"
 * costs a hundred times its bytes), so what it will take is reckoned beforehand, each
 * object, member and element at what jansson spends on it.
 */
#include "extract/json_load.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/jsonfix.h"

/* Bytes of memory, with what malloc() adds; a member's with its value. */
#define OBJECT_COST 288
#define ARRAY_COST 144
#define MEMBER_COST 130
#define ELEMENT_COST 48

/* Behind the string whose opening quote is at `at`. */
static size_t skip_string(struct view text, size_t at)
{
	for (at++; at < text.len && text.data[at] != '"'; at++)
		at += text.data[at] == '\\';
	return at;
}

/* What a tree of the text, which is repaired, will take. */
static size_t cost_of(struct view text)
{
	char open[LIMIT_JSON_DEPTH + 2]; /* and the array around all, and none */
	size_t cost = text.len, depth = 0;

	open[0] = '\0';
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (c == '"')
			i = skip_string(text, i);
		else if (c == ':')
			cost += MEMBER_COST;
		else if (c == ',')
			cost += open[depth] == '[' ? ELEMENT_COST : 0;
		else if ((c == '{' || c == '[') && depth <= LIMIT_JSON_DEPTH) {
			cost += c == '{' ? OBJECT_COST : ARRAY_COST;
			open[++depth] = c;
		} else if ((c == '}' || c == ']') && depth != 0) {
			depth--;
		}
	}
	return cost;
}

/* What a repair may make of a text: more comes only of nothing but control bytes. */
static size_t repaired_max(struct view text)
{
	return text.len * 2 + KIB(64);
}

int json_load_text(struct view text, json_t **ret_json, struct err *err)
{
	struct buf fixed BUF_CLEANUP = buf_make(repaired_max(text));
	struct err fault = ERR_INIT;
	json_error_t reason;

	if (jsonfix(text, &fixed, &fault) < 0)
		return fault.code == ERR_MEMORY ? err_memory(err) : 0;
	if (cost_of(buf_view(&fixed)) > JSON_LOAD_FREE + text.len * JSON_LOAD_GROWTH)
		return 0;
	json_t *json = json_loadb(fixed.data, fixed.len, 0, &reason);

	if (json == NULL)
		return json_error_code(&reason) == json_error_out_of_memory
			       ? err_memory(err)
			       : 0;
	*ret_json = json;
	return 1;
}
