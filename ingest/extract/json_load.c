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

/* Bytes of memory, with what malloc() adds, the bytes of texts aside. null, true and
   false take none. */
#define OBJECT_COST 288
#define ARRAY_COST 144
#define STRING_COST 64 /* a value; a name's is part of its member's */
#define NUMBER_COST 32
#define MEMBER_COST 100
#define ELEMENT_COST 16

/* Behind the string whose opening quote is at `at`. */
static size_t skip_string(struct view text, size_t at)
{
	for (at++; at < text.len && text.data[at] != '"'; at++)
		at += text.data[at] == '\\';
	return at;
}

/* Does a number begin behind `before`? */
static bool begins_number(char before, char c)
{
	return (c == '-' || (c >= '0' && c <= '9')) &&
	       (before == ':' || before == ',' || before == '[' || before == ' ' ||
		       before == '\n' || before == '\t' || before == '\r');
}

/* What a tree of the text, which is repaired, will take. */
static size_t cost_of(struct view text)
{
	char open[LIMIT_JSON_DEPTH + 2]; /* and the array around all, and none */
	size_t cost = text.len, depth = 0;

	open[0] = '\0';
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (c == '"') {
			i = skip_string(text, i);
			cost += STRING_COST;
		} else if (c == ':') {
			cost += MEMBER_COST - STRING_COST;
		} else if (c == ',') {
			cost += open[depth] == '[' ? ELEMENT_COST : 0;
		} else if ((c == '{' || c == '[') && depth <= LIMIT_JSON_DEPTH) {
			cost += c == '{' ? OBJECT_COST : ARRAY_COST;
			open[++depth] = c;
		} else if ((c == '}' || c == ']') && depth != 0) {
			depth--;
		} else if (i != 0 && begins_number(text.data[i - 1], c)) {
			cost += NUMBER_COST;
		}
	}
	return cost;
}

/* What a tree of a text of that length may take. */
static size_t cost_max(size_t len)
{
	size_t max = len * JSON_LOAD_GROWTH;

	return max > JSON_LOAD_FREE ? max : JSON_LOAD_FREE;
}

/* What a repair may make of a text: more comes only of nothing but control bytes. */
static size_t repaired_max(struct view text)
{
	return text.len * 2 + KIB(64);
}

int json_load_text(struct view text, json_t **ret_json, bool *ret_costly, struct err *err)
{
	struct buf fixed BUF_CLEANUP = buf_make(repaired_max(text));
	struct err fault = ERR_INIT;
	json_error_t reason;

	if (jsonfix(text, &fixed, &fault) < 0)
		return fault.code == ERR_MEMORY ? err_memory(err) : 0;
	if (cost_of(buf_view(&fixed)) > cost_max(text.len)) {
		if (ret_costly != NULL)
			*ret_costly = true;
		return 0;
	}
	json_t *json = json_loadb(fixed.data, fixed.len, 0, &reason);

	if (json == NULL)
		return json_error_code(&reason) == json_error_out_of_memory
			       ? err_memory(err)
			       : 0;
	*ret_json = json;
	return 1;
}
