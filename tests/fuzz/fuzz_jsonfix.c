/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the repair of JSON, with a parser beside it: what is valid keeps its meaning,
 * and what was repaired is repaired no further. Input that is no UTF-8 is made it first,
 * as a page's text is.
 */
#include "base/limits.h"
#include "base/repair.h"
#include "extract/jsonfix.h"
#include "page_check.h"

#include <jansson.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Are all its numbers whole and short? Others may become texts. */
static bool is_plain(const json_t *value)
{
	const char *name;
	json_t *member;
	size_t i;

	if (json_is_real(value))
		return false;
	if (json_is_integer(value))
		return json_integer_value(value) < 1000000000000 &&
		       json_integer_value(value) > -1000000000000;
	json_array_foreach(value, i, member)
	{
		if (!is_plain(member))
			return false;
	}
	json_object_foreach((json_t *)value, name, member)
	{
		if (!is_plain(member))
			return false;
	}
	return true;
}

static void check(struct view text, const json_t *whole)
{
	struct buf once BUF_CLEANUP = buf_make(16 * text.len + KIB(4));
	struct buf twice BUF_CLEANUP = buf_make(16 * text.len + KIB(8));
	struct err err = ERR_INIT;

	if (jsonfix(text, &once, &err) < 0) {
		must(err.code == ERR_LIMIT);
		return;
	}
	json_t *fixed = json_loadb(once.data, once.len, JSON_ALLOW_NUL, NULL);

	if (whole != NULL && is_plain(whole)) {
		must(fixed != NULL && json_array_size(fixed) == 1);
		must(json_equal(json_array_get(fixed, 0), whole));
	}
	if (fixed != NULL && jsonfix(buf_view(&once), &twice, NULL) == 0) {
		json_t *again = json_loadb(twice.data, twice.len, JSON_ALLOW_NUL, NULL);

		must(json_equal(json_array_get(again, 0), fixed));
		json_decref(again);
	}
	json_decref(fixed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena ARENA_CLEANUP = {0};
	bool repaired = false;
	struct view text =
		repair_text((struct view){(const char *)data, size}, &arena, &repaired);
	json_t *whole = text.len != 0 ? json_loadb(text.data, text.len, 0, NULL) : NULL;

	check(text, whole);
	json_decref(whole);
	return 0;
}
