/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes paths into JSON: the first line is a path, the rest a document. What is found is
 * never null, and its pointer begins as one does.
 */
#include "extract/json_path.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const struct json_found *found)
{
	struct view pointer = found->pointer;

	if (found->value == NULL || json_is_null(found->value))
		abort();
	if (pointer.len != 0 && pointer.data[0] != '/' && pointer.data[0] != '#')
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view rest = {(const char *)data, size}, line = {NULL, 0};
	struct arena arena ARENA_CLEANUP = {0};
	struct json_path *path;
	struct json_found *found;
	struct view text, pointer;
	size_t n;

	view_split(&rest, '\n', &line);
	struct json_scope scope = {
		.root = json_loadb(rest.len != 0 ? rest.data : "", rest.len, 0, NULL)};

	if (json_path_compile(line, &arena, &path, NULL) == 0 && scope.root != NULL) {
		if (json_path_all(
			    path, &scope, scope.root, 1000, &arena, &found, &n, NULL) < 0)
			abort();
		for (size_t i = 0; i < n; i++)
			check(&found[i]);
		if (json_path_text(path, &scope, scope.root, &arena, &text, &pointer,
			    NULL) == 1 &&
			text.len == 0)
			abort();
	}
	json_scope_done(&scope);
	json_decref((json_t *)(uintptr_t)scope.root);
	return 0;
}
