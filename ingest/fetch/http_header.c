/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Header blocks are read where they lie, line by line, each time something is asked:
 * they are short, and asked a handful of times. Lines that are no field (a folded
 * continuation, garbage) are passed over when asked and kept when stored.
 */
#include "http_header.h"

bool http_header_line(struct view *rest, struct view *ret_line)
{
	struct view line;

	if (!view_split(rest, '\n', &line))
		return false;
	if (line.len != 0 && line.data[line.len - 1] == '\r')
		line.len--;
	*ret_line = line;
	return line.len != 0;
}

bool http_header_field(struct view line, struct view *ret_name, struct view *ret_value)
{
	size_t colon = view_find(line, ':');

	if (colon == 0 || colon == line.len || line.data[0] == ' ' ||
		line.data[0] == '\t')
		return false;
	*ret_name = view_sub(line, 0, colon);
	*ret_value = view_trim(view_sub(line, colon + 1, line.len));
	return true;
}

struct view http_header(struct view headers, struct view name)
{
	struct view line, found, value;

	while (http_header_line(&headers, &line)) {
		if (http_header_field(line, &found, &value) && view_case_eq(found, name))
			return value;
	}
	return (struct view){NULL, 0};
}

struct view http_header_all(struct view headers, struct view name, struct arena *arena)
{
	struct view line, found, value;
	size_t len = 0;
	char *all = NULL;

	while (http_header_line(&headers, &line)) {
		if (!http_header_field(line, &found, &value) ||
			!view_case_eq(found, name) || value.len == 0)
			continue;
		/* at this field's line there is room: "name:" is longer than ", " */
		if (all == NULL &&
			(all = arena_alloc(arena, line.len + headers.len)) == NULL)
			break;
		if (len != 0) {
			all[len++] = ',';
			all[len++] = ' ';
		}
		memcpy(all + len, value.data, value.len);
		len += value.len;
	}
	return (struct view){all, len};
}

int http_header_status(struct view headers)
{
	struct view line, version;
	int64_t status;

	if (!http_header_line(&headers, &line) || !view_starts(line, VIEW("HTTP/")) ||
		!view_split(&line, ' ', &version) ||
		(line.len > 3 && line.data[3] != ' ') ||
		view_int64(view_sub(line, 0, 3), &status) < 0 || status < 100 ||
		status > 999)
		return 0;
	return (int)status;
}

/* The status line, in the version that has a text form. */
static void store_status(struct view line, struct buf *block)
{
	size_t space = view_find(line, ' ');
	struct view version = view_sub(line, 0, space);
	struct view rest = view_sub(line, space, line.len);

	buf_add(block, view_eq(version, VIEW("HTTP/1.0")) ? version : VIEW("HTTP/1.1"));
	buf_add(block, rest);
	/* the reason may be missing, the blank before it may not */
	if (rest.len == 4)
		buf_add_char(block, ' ');
	buf_add_text(block, "\r\n");
}

void http_header_store(
	struct view headers, size_t payload_len, bool whole, struct buf *ret_block)
{
	struct view line, name, value;
	bool coded = http_header(headers, VIEW("Transfer-Encoding")).len != 0;

	if (http_header_line(&headers, &line))
		store_status(line, ret_block);
	while (http_header_line(&headers, &line)) {
		bool field = http_header_field(line, &name, &value);

		if (field && view_case_eq(name, VIEW("Transfer-Encoding")))
			continue;
		if (field && coded && view_case_eq(name, VIEW("Content-Length")))
			continue;
		buf_add(ret_block, line);
		buf_add_text(ret_block, "\r\n");
	}
	if (coded && whole)
		buf_printf(ret_block, "Content-Length: %zu\r\n", payload_len);
	buf_add_text(ret_block, "\r\n");
}
