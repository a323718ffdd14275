/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Everything is written as it is read; what turns out to be of no use is taken back by
 * setting the end of the output to where it was before. A value is of use when its name
 * is known to a reader, or when a name or a type within it speaks of reviews or ratings:
 * then it is a hit, and so is all that holds it.
 *
 * Strings are passed eight bytes at a time. Depth is bounded, so this calls itself.
 */
#include "extract/jsonprune.h"
#include "extract/jsonprune_names.h"

#include "base/limits.h"

/* What jansson 2.14 allocates, rounded up as malloc() does. */
#define OBJECT_BYTES 240
#define ARRAY_BYTES 144
#define MEMBER_BYTES 112
#define STRING_BYTES 80
#define NUMBER_BYTES 48

struct pruner {
	const char *at, *end;
	char *out;
	size_t tree_bytes;
	bool all, prefixed, too_deep;
};

/* What a value is told about itself by its name. */
enum keeping {
	DROPPED, /* unless there is a hit in it */
	KEPT,
	KEPT_TYPE, /* and its strings are types */
};

enum found {
	BAD = -1,
	PLAIN,
	HIT,
};

static enum found prune_value(struct pruner *p, enum keeping keeping, int depth);

static void skip_spaces(struct pruner *p)
{
	while (p->at < p->end &&
		(*p->at == ' ' || *p->at == '\n' || *p->at == '\r' || *p->at == '\t'))
		p->at++;
}

static void put(struct pruner *p, const char *from, size_t n)
{
	memcpy(p->out, from, n);
	p->out += n;
}

static void put_char(struct pruner *p, char c)
{
	*p->out++ = c;
}

/* ---- strings ----------------------------------------------------------------------- */

/* Is one of eight bytes a quote, a backslash or a control? (Never misses one.) */
static bool has_special(uint64_t eight)
{
	const uint64_t ones = 0x0101010101010101u, high = 0x8080808080808080u;
	uint64_t quote = eight ^ (ones * '"'), slash = eight ^ (ones * '\\');

	return (((quote - ones) & ~quote) | ((slash - ones) & ~slash) |
		       ((eight - ones * 0x20) & ~eight)) &
	       high;
}

/* The first quote, backslash or control from `at` on, or the end. */
static const char *find_special(const char *at, const char *end)
{
	while (at < end) {
		uint64_t eight;

		if (end - at >= 8) {
			memcpy(&eight, at, 8);
			if (!has_special(eight)) {
				at += 8;
				continue;
			}
		}
		if (*at == '"' || *at == '\\' || (unsigned char)*at < 0x20)
			break;
		at++;
	}
	return at;
}

/* The string at the front, without its quotes, passed over; false when it does not end or
   has a control in it. */
static bool take_string(struct pruner *p, struct view *ret_string)
{
	const char *start = p->at + 1, *at = find_special(start, p->end);

	while (at < p->end && *at == '\\' && p->end - at >= 2)
		at = find_special(at + 2, p->end);
	if (at == p->end || *at != '"')
		return false;
	*ret_string = (struct view){start, (size_t)(at - start)};
	p->at = at + 1;
	return true;
}

/* What stands behind the last of '/', '#' and ':'. */
static struct view local_name(struct pruner *p, struct view name)
{
	for (size_t i = name.len; i > 0; i--) {
		char c = name.data[i - 1];

		if (c == ':' || c == '/' || c == '#') {
			p->prefixed = true;
			return view_sub(name, i, name.len);
		}
	}
	p->prefixed |= name.len != 0 && name.data[0] >= 'A' && name.data[0] <= 'Z';
	return name;
}

static enum found keeping_of(struct pruner *p, struct view name, enum keeping *ret)
{
	struct view local = local_name(p, name);

	*ret = p->all || jsonprune_is_known(local) ? KEPT : DROPPED;
	if (view_eq(local, VIEW("@type")) || view_eq(local, VIEW("type")))
		*ret = KEPT_TYPE;
	if (!jsonprune_is_telling(local))
		return PLAIN;
	*ret = KEPT;
	return HIT;
}

/* ---- values ------------------------------------------------------------------------ */

/* "name": and what it names; all taken back when it is of no use. */
static enum found prune_member(struct pruner *p, bool first, int depth)
{
	const struct pruner before = *p;
	struct view name;
	enum keeping keeping;

	if (p->at == p->end || *p->at != '"' || !take_string(p, &name))
		return BAD;
	enum found named = keeping_of(p, name, &keeping);

	if (!first)
		put_char(p, ',');
	put(p, name.data - 1, name.len + 2);
	put_char(p, ':');
	p->tree_bytes += MEMBER_BYTES + name.len;
	skip_spaces(p);
	if (p->at == p->end || *p->at++ != ':')
		return BAD;
	enum found found = prune_value(p, keeping, depth);

	if (found == PLAIN && keeping == DROPPED) {
		p->out = before.out;
		p->tree_bytes = before.tree_bytes;
		p->prefixed = before.prefixed;
	}
	return found == BAD ? BAD : found > named ? found : named;
}

/* Behind '{'. */
static enum found prune_object(struct pruner *p, int depth)
{
	enum found found = PLAIN;
	const char *start = p->out;

	p->tree_bytes += OBJECT_BYTES;
	put_char(p, '{');
	skip_spaces(p);
	if (p->at < p->end && *p->at == '}') {
		p->at++;
		put_char(p, '}');
		return PLAIN;
	}
	for (;;) {
		skip_spaces(p);
		enum found one = prune_member(p, p->out == start + 1, depth);

		if (one == BAD)
			return BAD;
		found = one > found ? one : found;
		skip_spaces(p);
		if (p->at == p->end || (*p->at != ',' && *p->at != '}'))
			return BAD;
		if (*p->at++ == '}')
			break;
	}
	put_char(p, '}');
	return found;
}

/* Behind '['. */
static enum found prune_array(struct pruner *p, enum keeping keeping, int depth)
{
	enum found found = PLAIN;
	struct pruner kept;

	p->tree_bytes += ARRAY_BYTES;
	put_char(p, '[');
	kept = *p; /* up to the last element that is */
	skip_spaces(p);
	if (p->at < p->end && *p->at == ']') {
		p->at++;
		put_char(p, ']');
		return PLAIN;
	}
	for (bool first = true;; first = false) {
		if (!first)
			put_char(p, ',');
		const struct pruner before = *p;
		enum found one = prune_value(p, keeping, depth);

		if (one == BAD)
			return BAD;
		if (one == HIT || keeping != DROPPED) {
			kept = *p;
			found = one > found ? one : found;
		} else {
			p->out = before.out;
			p->tree_bytes = before.tree_bytes + NUMBER_BYTES;
			put_char(p, '0');
		}
		skip_spaces(p);
		if (p->at == p->end || (*p->at != ',' && *p->at != ']'))
			return BAD;
		if (*p->at++ == ']')
			break;
	}
	p->out = kept.out;
	p->tree_bytes = kept.tree_bytes;
	put_char(p, ']');
	return found;
}

static enum found prune_string(struct pruner *p, enum keeping keeping)
{
	struct view string;

	if (!take_string(p, &string))
		return BAD;
	if (keeping != DROPPED)
		put(p, string.data - 1, string.len + 2);
	p->tree_bytes += STRING_BYTES + string.len;
	return keeping == KEPT_TYPE && jsonprune_is_telling(string) ? HIT : PLAIN;
}

/* A number or a literal: what it is like, whoever parses it has to know. */
static enum found prune_word(struct pruner *p)
{
	const char *start = p->at;

	while (p->at < p->end &&
		((*p->at >= '0' && *p->at <= '9') || *p->at == '-' || *p->at == '+' ||
			*p->at == '.' || (*p->at >= 'a' && *p->at <= 'z') ||
			*p->at == 'E'))
		p->at++;
	put(p, start, (size_t)(p->at - start));
	p->tree_bytes += NUMBER_BYTES;
	return p->at != start ? PLAIN : BAD;
}

/* What is too deep, without looking into it: to behind the bracket that closes it. */
static enum found skip_brackets(struct pruner *p)
{
	size_t open = 0;
	struct view string;

	do {
		if (p->at == p->end || (*p->at == '"' && !take_string(p, &string)))
			return BAD;
		if (p->at == p->end)
			return BAD;
		open += *p->at == '{' || *p->at == '[';
		open -= *p->at == '}' || *p->at == ']';
		if (*p->at != '"')
			p->at++;
	} while (open != 0);
	p->too_deep = true;
	put_char(p, '0');
	return PLAIN;
}

static enum found prune_value(struct pruner *p, enum keeping keeping, int depth)
{
	skip_spaces(p);
	if (p->at == p->end)
		return BAD;
	if (*p->at == '"')
		return prune_string(p, keeping);
	if (*p->at != '{' && *p->at != '[')
		return prune_word(p);
	if (depth == LIMIT_JSON_DEPTH)
		return skip_brackets(p);
	return *p->at++ == '{' ? prune_object(p, depth + 1)
			       : prune_array(p, keeping, depth + 1);
}

int jsonprune(struct view text, bool all, struct buf *out, struct jsonprune *ret_pruned)
{
	size_t start = out->len;
	char *room = buf_reserve(out, text.len);
	struct pruner p = {.at = text.data, .end = text.data, .out = room, .all = all};

	if (room == NULL || text.len == 0)
		return -1;
	p.end += text.len;
	skip_spaces(&p);
	if (p.at == p.end || (*p.at != '{' && *p.at != '['))
		return -1;
	enum found found = prune_value(&p, all ? KEPT : DROPPED, 0);

	skip_spaces(&p);
	if (found == BAD || p.at != p.end)
		return -1;
	*ret_pruned = (struct jsonprune){
		.tree_bytes = p.tree_bytes,
		.telling = found == HIT,
		.prefixed = p.prefixed,
		.too_deep = p.too_deep,
	};
	buf_advance(out, (size_t)(p.out - room));
	ret_pruned->text = view_sub(buf_view(out), start, out->len);
	return 0;
}
