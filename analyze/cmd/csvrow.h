/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows of CSV (RFC 4180) as the filters read them: where a row ends, quoted line ends
 * included, and its fields. A quote inside a field without quotes is a character like any
 * other.
 */
#ifndef REPUTE_CMD_CSVROW_H
#define REPUTE_CMD_CSVROW_H

#include "base/arena.h"

/* Where a reader stands. */
enum csvrow_state {
	CSVROW_START,  /* at the first byte of a field */
	CSVROW_PLAIN,  /* in a field without quotes */
	CSVROW_OPEN,   /* inside the quotes */
	CSVROW_CLOSED, /* behind a quote, which ends the field or begins a pair */
};

/*
 * Offset of the "\n" that ends the row in `text`, or text.len when it goes on. `*state`
 * is CSVROW_START at the front of a row; it is carried, so that a row may come in pieces.
 */
size_t csvrow_end(struct view text, enum csvrow_state *state);

/*
 * Take a field off the front of the row `*rest`, without its quotes; copied to `arena`
 * when it holds pairs of quotes. False at the end of the row, or (`*ret_open`) when a
 * quote is not closed.
 */
bool csvrow_field(
	struct view *rest, struct arena *arena, struct view *ret_field, bool *ret_open);

#endif
