/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Strings are the bulk of a line: eight bytes at a time are tested for the three things
 * that matter inside one (quote, backslash, control byte). Escapes are decoded into the
 * arena; the result is never longer than what was written, so one allocation holds it.
 * Raw control bytes stay, NUL is dropped, a lone surrogate becomes U+FFFD; any of these
 * marks the string as repaired.
 */
#include "jsonstring.h"

#include <endian.h>
#include <utf8proc.h>

/*
 * 0x80 in each byte of `x` that is a quote, a backslash or a control byte; bytes above
 * the lowest such one may be wrong. Exchanging 0x20 and 0x22 makes quote and control
 * bytes one range.
 */
static inline uint64_t special_bytes(uint64_t x)
{
	const uint64_t ones = 0x0101010101010101u;
	uint64_t quote = x ^ ones * 2, slash = x ^ ones * '\\';

	return (((quote - ones * 0x21) & ~quote) | ((slash - ones) & ~slash)) &
	       (ones * 0x80);
}

/* Offset of the first quote, backslash or control byte. */
static inline size_t find_special(struct view text)
{
	size_t i = 0;

	for (; text.len - i >= 8; i += 8) {
		uint64_t eight;

		memcpy(&eight, text.data + i, 8);
		uint64_t found = special_bytes(le64toh(eight));

		if (found != 0)
			return i + (size_t)__builtin_ctzll(found) / 8;
	}
	for (; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c == '"' || c == '\\' || c < 0x20)
			break;
	}
	return i;
}

/* Four hexadecimal digits at `text`, or -1. */
static int hex4(struct view text)
{
	int value = 0;

	if (text.len < 4)
		return -1;
	for (size_t i = 0; i < 4; i++) {
		char c = text.data[i];
		int digit = c >= '0' && c <= '9'   ? c - '0'
			    : c >= 'a' && c <= 'f' ? c - 'a' + 10
			    : c >= 'A' && c <= 'F' ? c - 'A' + 10
						   : -1;

		if (digit < 0)
			return -1;
		value = value * 16 + digit;
	}
	return value;
}

static size_t put_utf8(char *out, int c)
{
	return (size_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)out);
}

/* "\uXXXX" at the front of `text`, with its other half; bytes taken, 0 = malformed. */
static size_t decode_unicode(
	struct view text, char *out, size_t *ret_written, bool *repaired)
{
	int c = hex4(view_sub(text, 2, 4));
	size_t taken = 6;

	if (c < 0)
		return 0;
	if (c >= 0xd800 && c < 0xdc00 && view_starts(view_sub(text, 6, 2), VIEW("\\u"))) {
		int low = hex4(view_sub(text, 8, 4));

		if (low >= 0xdc00 && low < 0xe000) {
			c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
			taken = 12;
		}
	}
	*repaired |= c == 0 || (c >= 0xd800 && c < 0xe000);
	if (c >= 0xd800 && c < 0xe000)
		c = 0xfffd;
	*ret_written = c != 0 ? put_utf8(out, c) : 0;
	return taken;
}

/* An escape at the front of `text`; bytes taken, 0 = malformed. */
static size_t decode_escape(
	struct view text, char *out, size_t *ret_written, bool *repaired)
{
	static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
	char c = text.len > 1 ? text.data[1] : '\0';
	const char *at = c != '\0' ? strchr(names, c) : NULL;

	if (c == 'u')
		return decode_unicode(text, out, ret_written, repaired);
	if (at == NULL)
		return 0;
	*out = values[at - names];
	*ret_written = 1;
	return 2;
}

size_t jsonstring_end(struct view text, bool *ret_plain)
{
	size_t at = find_special(text);

	*ret_plain = true;
	while (at < text.len && text.data[at] != '"') {
		*ret_plain = false;
		at += text.data[at] == '\\' ? 2 : 1;
		if (at < text.len)
			at += find_special(view_sub(text, at, text.len));
	}
	return at < text.len ? at : text.len;
}

int jsonstring_decode(struct view raw, struct arena *arena, bool *repaired,
	struct view *ret_text, size_t *ret_bad)
{
	char *copy = arena_text(arena, raw.len);
	size_t len = 0;

	if (copy == NULL)
		return -1;
	for (size_t at = 0; at < raw.len;) {
		struct view rest = view_sub(raw, at, raw.len);
		size_t n = find_special(rest), written = 0;

		memcpy(copy + len, rest.data, n);
		len += n;
		at += n;
		if (at == raw.len)
			break;
		if (raw.data[at] == '\\') {
			n = decode_escape(view_sub(raw, at, raw.len), copy + len,
				&written, repaired);
		} else {
			n = 1;
			copy[len] = raw.data[at];
			written = raw.data[at] != '\0';
			*repaired = true;
		}
		if (n == 0) {
			*ret_bad = at;
			return -1;
		}
		at += n;
		len += written;
	}
	*ret_text = (struct view){copy, len};
	return 0;
}

size_t jsonstring_bad_escape(struct view raw)
{
	char scratch[4];
	size_t at = 0, written, n = 1;
	bool ignored = false;

	while (n != 0 && (at += find_special(view_sub(raw, at, raw.len))) < raw.len) {
		n = raw.data[at] != '\\' ? 1
					 : decode_escape(view_sub(raw, at, raw.len),
						   scratch, &written, &ignored);
		at += n;
	}
	return at;
}
