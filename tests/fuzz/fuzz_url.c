/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of the input: a base, a reference, a name, a value, path patterns. */
#include "fetch/scope.h"
#include "fetch/url.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view rest = {(const char *)data, size};
	struct view line[4] = {{NULL, 0}};
	struct arena arena ARENA_CLEANUP = arena_make();
	struct url_parts parts, again;
	struct scope *scope = NULL;
	struct view url;
	char reason[64];

	for (int i = 0; i < 4; i++)
		view_split(&rest, '\n', &line[i]);
	if (url_parse(line[0], &arena, &parts, NULL) == 0 &&
		scope_new(parts.host, rest, &scope, NULL) == 0 &&
		scope_allows(scope, line[1], reason, sizeof(reason), NULL) < 0)
		abort();
	scope_free(scope);
	if (url_set_parameter(line[0], line[2], line[3], &arena, &url, NULL) == 0 &&
		url_parse(url, &arena, &parts, NULL) < 0)
		abort();
	if (url_resolve(line[0], line[1], &arena, &url, NULL) < 0)
		return 0;
	/* what was made can be read, and is normalized already */
	if (url_parse(url, &arena, &parts, NULL) < 0 || !view_eq(parts.url, url) ||
		url_parse(parts.origin, &arena, &again, NULL) < 0 ||
		!view_eq(again.host, parts.host) || again.port != parts.port)
		abort();
	return 0;
}
