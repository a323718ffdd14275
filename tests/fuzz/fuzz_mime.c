/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Composing mail from any bytes. The input is split at its NULs into address, subject,
 * identifier, URL, text, HTML and a file name; whatever comes out must keep the shape of
 * a message: CRLF only, no line above 998, and in the headers no field that was not asked
 * for.
 */
#include "base/limits.h"
#include "deliver/address.h"
#include "deliver/mime.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_lines(struct view message)
{
	size_t start = 0;

	for (size_t i = 0; i < message.len; i++) {
		if (message.data[i] == '\r' &&
			(i + 1 == message.len || message.data[i + 1] != '\n'))
			abort();
		if (message.data[i] != '\n')
			continue;
		if (i == 0 || message.data[i - 1] != '\r' || i - start > 999)
			abort();
		start = i + 1;
	}
}

static void check_fields(struct view message)
{
	static const char *const known[] = {
		"Date:", "From:", "To:", "Subject:", "Message-ID:", "In-Reply-To:",
		"References:", "Auto-Submitted:", "List-Id:", "List-Unsubscribe:",
		"MIME-Version:", "Content-Type:", "Content-Transfer-Encoding:", " "};
	struct view head = view_sub(message, 0, view_search(message, VIEW("\r\n\r\n")));
	const size_t n = sizeof(known) / sizeof(known[0]);
	struct view line;

	while (view_split(&head, '\n', &line)) {
		size_t i = 0;

		while (i < n && !view_starts(line, view_of(known[i])))
			i++;
		if (i == n)
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view rest = {(const char *)data, size}, part[7] = {{0}};
	BUF_CLEANUP struct buf out = buf_make(MIB(4));

	for (int i = 0; i < 7; i++)
		view_split(&rest, '\0', &part[i]);
	struct mime_attachment file = {part[6], VIEW("text/csv"), part[4]};
	struct view safe = VIEW("a@b.example"), to[2] = {part[0], safe};
	struct address address;
	bool good = address_parse(part[0], &address, NULL) == 0;
	struct mime_mail mail = {
		.from = safe,
		.to = good ? to : to + 1,
		.to_n = good ? 2 : 1,
		.subject = part[1],
		.date = (int64_t)size * 86400,
		.message_id = part[2].len != 0 ? part[2] : VIEW("<a@b>"),
		.references = part[2],
		.list_unsubscribe = part[3],
		.text = part[4],
		.html = part[5],
		.attachments = &file,
		.attachments_n = part[6].len != 0,
	};

	if (mime_compose(&mail, &out, NULL) == 0) {
		check_lines(buf_view(&out));
		check_fields(buf_view(&out));
	}
	return 0;
}
