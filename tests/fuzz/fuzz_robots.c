/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first line of the input is a URL, the second a product token, the rest the file. */
#include "fetch/robots.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view rest = {(const char *)data, size};
	struct view url = {NULL, 0}, token = {NULL, 0};
	struct buf path BUF_CLEANUP = buf_make(4096);

	view_split(&rest, '\n', &url);
	view_split(&rest, '\n', &token);
	robots_path(url, &path);
	bool allowed = robots_allowed(robots_cut(rest), token, buf_view(&path));
	struct view empty = {NULL, 0};

	/* an empty file forbids nothing; a file's verdict does not depend on its past */
	if (!robots_allowed(empty, token, buf_view(&path)) ||
		allowed != robots_allowed(robots_cut(rest), token, buf_view(&path)) ||
		robots_crawl_delay_ms(rest, token) < -1)
		abort();
	return 0;
}
