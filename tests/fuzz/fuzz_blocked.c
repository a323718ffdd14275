/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first byte chooses a status; the first line is a URL, then a header block up to an
   empty line, then the page. */
#include "fetch/blocked.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int statuses[] = {200, 202, 301, 401, 403, 404, 405, 429, 451, 503};
	struct view rest = {(const char *)data, size}, url = {NULL, 0};
	const char *sign = NULL;

	if (size == 0)
		return 0;
	int status = statuses[data[0] % (sizeof(statuses) / sizeof(statuses[0]))];

	rest = view_sub(rest, 1, rest.len);
	view_split(&rest, '\n', &url);
	size_t end = view_search(rest, VIEW("\n\n"));
	struct view body = view_sub(rest, end + 2, rest.len);
	enum blocked blocked =
		blocked_by(status, url, view_sub(rest, 0, end), body, false, &sign);

	/* there is a sign whenever something blocks, and reviews outweigh what a page
	 * says */
	if ((blocked == BLOCKED_NOT) != (sign == NULL) ||
		(status == 200 &&
			blocked_by(status, url, rest, body, true, &sign) != BLOCKED_NOT))
		abort();
	return 0;
}
