/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the header fields of a section, without files behind their names: what is
 * refused is no well-written header or names a file, and what comes out is whole lines
 * without control characters.
 */
#include "crawl/credential.h"
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view header = {(const char *)data, size}, line;
	struct buf out = buf_make(CREDENTIAL_MAX);
	int checked = credential_check(header, NULL);

	if (credential_fields(header, NULL, &out, NULL) == 0) {
		struct view rest = buf_view(&out);

		must(checked == 0);
		must(rest.len == 0 || rest.data[rest.len - 1] == '\n');
		while (view_split(&rest, '\n', &line))
			must(!view_has_control(line) && view_find(line, ':') < line.len);
	}
	credential_wipe(&out);
	return 0;
}
