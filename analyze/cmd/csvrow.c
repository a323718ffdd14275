/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One machine of four states tells the ends of rows and of fields. Inside quotes, where
 * long texts stand, only the next quote matters and is looked for at once; so a byte is
 * looked at once for the end of its row and once for that of its field, in all.
 */
#include "cmd/csvrow.h"

static enum csvrow_state step(enum csvrow_state state, char c)
{
	if (state == CSVROW_OPEN)
		return c == '"' ? CSVROW_CLOSED : CSVROW_OPEN;
	if (c == ',')
		return CSVROW_START;
	if (c == '"' && state != CSVROW_PLAIN)
		return CSVROW_OPEN;
	return CSVROW_PLAIN;
}

size_t csvrow_end(struct view text, enum csvrow_state *state)
{
	enum csvrow_state now = *state;
	size_t at = 0;

	for (; at < text.len; at++) {
		if (now == CSVROW_OPEN)
			at += view_find(view_sub(text, at, text.len), '"');
		if (at == text.len || (text.data[at] == '\n' && now != CSVROW_OPEN))
			break;
		now = step(now, text.data[at]);
	}
	*state = now;
	return at;
}

/* The content of quotes, each pair of them made one. */
static struct view unquote(struct arena *arena, struct view quoted)
{
	char *copy = arena_text(arena, quoted.len);
	size_t len = 0;

	if (copy == NULL)
		return (struct view){NULL, 0};
	for (size_t i = 0; i < quoted.len; i++) {
		copy[len++] = quoted.data[i];
		i += quoted.data[i] == '"' && i + 1 < quoted.len &&
		     quoted.data[i + 1] == '"';
	}
	return (struct view){copy, len};
}

bool csvrow_field(
	struct view *rest, struct arena *arena, struct view *ret_field, bool *ret_open)
{
	enum csvrow_state state = CSVROW_START;
	struct view row = *rest;
	bool pairs = false;
	size_t at = 0, from;

	if (row.data == NULL)
		return false;
	for (; at < row.len; at++) {
		if (state == CSVROW_OPEN)
			at += view_find(view_sub(row, at, row.len), '"');
		if (at == row.len)
			break;
		enum csvrow_state next = step(state, row.data[at]);

		if (next == CSVROW_START)
			break;
		pairs |= state == CSVROW_CLOSED && next == CSVROW_OPEN;
		state = next;
	}
	from = at != 0 && row.data[0] == '"';
	*ret_open = state == CSVROW_OPEN;
	*ret_field = view_sub(row, from, at - from - (state == CSVROW_CLOSED));
	if (pairs)
		*ret_field = unquote(arena, *ret_field);
	*rest = at < row.len ? (struct view){row.data + at + 1, row.len - at - 1}
			     : (struct view){NULL, 0};
	return !*ret_open;
}
