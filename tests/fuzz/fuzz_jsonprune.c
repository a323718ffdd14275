/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the pruning of JSON, with a parser beside it: what that parser reads is pruned,
 * and what is left can be parsed; with all kept it is what it was. Text has no NULs
 * here: behind one, that parser reads "1e4" as a number all the same.
 */
#include "base/limits.h"
#include "extract/jsonprune.h"
#include "page_check.h"

#include <jansson.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(struct view text, const json_t *whole, bool all)
{
	struct buf out BUF_CLEANUP = buf_make(MIB(64));
	struct jsonprune pruned;
	int rc = jsonprune(text, all, &out, &pruned);

	must(rc == 0 || whole == NULL);
	if (rc < 0)
		return;
	must(pruned.text.len <= text.len);
	if (whole == NULL || pruned.text.len == 0)
		return;
	json_t *left =
		json_loadb(pruned.text.data, pruned.text.len, JSON_ALLOW_NUL, NULL);

	must(left != NULL);
	must(!all || pruned.too_deep || json_equal(left, whole));
	json_decref(left);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size};

	if (view_find(text, '\0') != size)
		return 0;
	json_t *whole =
		size != 0 ? json_loadb(text.data, size, JSON_ALLOW_NUL, NULL) : NULL;

	check(text, whole, true);
	check(text, whole, false);
	json_decref(whole);
	return 0;
}
