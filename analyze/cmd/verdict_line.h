/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The line of NDJSON that a filter writes for a text:
 *
 *	{"id":"7","polarity":-0.9312,"label":"negative","language":"en",
 *	 "terms":[{"term":"terrible","weight":-1.2042},...],
 *	 "sentences":[{"offset":0,"len":31,"polarity":-0.9312,"label":"negative"},...]}
 *
 * `sentences` is there only when it was asked for. Numbers have four decimals in any
 * locale. A writer belongs to one thread at a time.
 */
#ifndef REPUTE_CMD_VERDICT_LINE_H
#define REPUTE_CMD_VERDICT_LINE_H

#include "base/buf.h"
#include "repute.h"

#define VERDICT_TERMS_MAX 1000

struct verdict_writer;

/* For verdicts by the lexicon of that `info` (borrowed). `n_terms` of the strongest terms
   are written, 0 to VERDICT_TERMS_MAX. NULL without memory. */
struct verdict_writer *verdict_writer_new(
	const struct repute_lexicon_info *info, size_t n_terms, bool sentences);

/* NULL does nothing. */
void verdict_writer_free(struct verdict_writer *writer);

/* Keep a sentence for the next line; a repute_sentence_fn, `data` the writer. */
void verdict_writer_sentence(void *data, const struct repute_sentence *sentence);

/*
 * Append the line of a text, its id `id` or, when that is empty, the number `line`.
 * The terms are those of the scorer's last verdict. -1, and nothing appended, when the
 * text has more than LIMIT_SENTENCES sentences and they were asked for. That memory ran
 * out, `out` tells.
 */
CHECKED int verdict_writer_add(struct verdict_writer *writer, struct buf *out,
	struct view id, int64_t line, const struct repute_verdict *verdict,
	struct repute_scorer *scorer, struct err *err);

/*
 * Append the line of a text in a language that no lexicon is for:
 *
 *	{"id":"7","polarity":null,"label":"unsupported","language":"ca","terms":[]}
 */
void verdict_line_unsupported(struct buf *out, struct view id, int64_t line,
	const char *language, bool sentences);

#endif
