/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A tree takes far more memory than its text where that is nothing but brackets ("[{},"
 * costs a hundred times its bytes), so what it will take is reckoned beforehand from the
 * bytes that make values, each at what jansson spends on it.
 */
#include "extract/json_load.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/jsonfix.h"

/* Bytes of memory, with what malloc() adds. */
#define OBJECT_COST 288
#define ARRAY_COST 144
#define MEMBER_COST 112
#define VALUE_COST 64

static size_t cost_of(struct view text)
{
	static const unsigned short costs[256] = {
		['{'] = OBJECT_COST,
		['['] = ARRAY_COST,
		[':'] = MEMBER_COST,
		[','] = VALUE_COST,
	};
	size_t cost = text.len;

	for (size_t i = 0; i < text.len; i++)
		cost += costs[(unsigned char)text.data[i]];
	return cost;
}

int json_load_text(struct view text, json_t **ret_json, struct err *err)
{
	struct buf fixed BUF_CLEANUP = buf_make(LIMIT_PAGE * 6);
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
