/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers as people read them, sentences as lines. A sentence is written into a buffer
 * first, whole, however long the URL in it is; a line is never wider than the terminal
 * unless a single word is.
 */
#include "ingest/cmd/probe_text.h"

#include "base/limits.h"
#include "core/cmd/columns.h"

#include <stdarg.h>
#include <stdio.h>

#define SENTENCE_MAX KIB(64)

const char *probe_plural(int64_t n)
{
	return n == 1 ? "" : "s";
}

struct probe_number probe_count(int64_t n)
{
	struct probe_number ret;
	char digits[24];
	int len = snprintf(digits, sizeof(digits), "%lld", (long long)n), at = 0;

	for (int i = 0; i < len; i++) {
		if (i != 0 && digits[i - 1] != '-' && (len - i) % 3 == 0)
			ret.text[at++] = ',';
		ret.text[at++] = digits[i];
	}
	ret.text[at] = '\0';
	return ret;
}

struct probe_number probe_size(size_t bytes)
{
	struct probe_number ret;

	if (bytes < 1000)
		snprintf(ret.text, sizeof(ret.text), "%zu byte%s", bytes,
			probe_plural((int64_t)bytes));
	else if (bytes < 10000000)
		snprintf(ret.text, sizeof(ret.text), "%zu KB", (bytes + 500) / 1000);
	else
		snprintf(ret.text, sizeof(ret.text), "%zu MB", bytes / 1000000);
	return ret;
}

struct view probe_quoted(struct arena *arena, struct view text)
{
	struct buf word BUF_CLEANUP = buf_make(SENTENCE_MAX);

	buf_add_char(&word, '\'');
	for (size_t i = 0; i < text.len; i++) {
		if (text.data[i] == '\'')
			buf_add_text(&word, "'\\''");
		else
			buf_add_char(&word, text.data[i]);
	}
	buf_add_char(&word, '\'');
	return arena_keep(
		arena, buf_check(&word, NULL) == 0 ? buf_view(&word) : VIEW("''"));
}

void probe_say(struct buf *out, const struct probe_style *style, const char *format, ...)
{
	char line[SENTENCE_MAX];
	va_list args;

	va_start(args, format);
	int len = vsnprintf(line, sizeof(line), format, args);

	va_end(args);
	if (len > 0)
		columns_lines(out, view_sub(view_of(line), 0, sizeof(line)), PROBE_INDENT,
			style->width);
}

void probe_hang(struct buf *out, const struct probe_style *style, struct view text,
	unsigned indent)
{
	struct buf lines BUF_CLEANUP = buf_make(out->max);

	columns_lines(&lines, text, indent, style->width);
	if (lines.len > indent) /* the first line is indented by what stands there */
		buf_add(out, view_sub(buf_view(&lines), indent, lines.len));
	else
		buf_add_char(out, '\n');
}
