/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A response as it comes from a server: header block, then a body that may be encoded. */
#include "base/limits.h"
#include "fetch/http_decode.h"
#include "fetch/http_header.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is stored once is stored the same way again. */
static void check_store(struct view headers, size_t len)
{
	struct buf once BUF_CLEANUP = buf_make(MIB(1)),
			twice BUF_CLEANUP = buf_make(MIB(1));

	http_header_store(headers, len, true, &once);
	http_header_store(buf_view(&once), len, true, &twice);
	if (!view_eq(buf_view(&once), buf_view(&twice)))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view rest = {(const char *)data, size}, headers = rest, line;
	struct buf content BUF_CLEANUP = buf_make(KIB(256));

	while (http_header_line(&rest, &line))
		continue;
	headers.len = size - rest.len;
	int status = http_header_status(headers);

	if (status != 0 && (status < 100 || status > 999))
		abort();
	check_store(headers, rest.len);
	if (http_decode(headers, rest, &content, NULL) == 0 && content.len > KIB(256))
		abort();
	return 0;
}
