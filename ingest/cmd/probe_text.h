/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words and numbers of the report of `repute probe`. Text may come from anywhere: it is
 * printed as columns.h does.
 */
#ifndef REPUTE_INGEST_PROBE_TEXT_H
#define REPUTE_INGEST_PROBE_TEXT_H

#include "ingest/cmd/probe.h"

#define PROBE_INDENT 2

struct probe_number {
	char text[64];
};

/* "12,345" */
struct probe_number probe_count(int64_t n);

/* "120 bytes", "452 KB", "31 MB" */
struct probe_number probe_size(size_t bytes);

/* "s", or "" for 1. */
const char *probe_plural(int64_t n);

/* Print a sentence as lines that are broken between words, behind PROBE_INDENT blanks. */
void probe_say(struct buf *out, const struct probe_style *style, const char *format, ...)
	PRINTF_LIKE(3, 4);

/* Print `text` behind a word that fills the line up to `indent`; its further lines begin
   there. */
void probe_hang(struct buf *out, const struct probe_style *style, struct view text,
	unsigned indent);

/* `text` as one word of a shell, in quotes; in the arena. A command is there to be
   pasted, and what stands in a page, such as the name of a column, must not end its word.
   Of more than 64 KiB nothing is left. */
struct view probe_quoted(struct arena *arena, struct view text);

#endif
