/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The encodings of the web. glibc's iconv knows the characters; what differs from the
 * Encoding Standard is done here, found by comparing all its indexes with iconv. Of an
 * encoding of single bytes iconv is asked for each byte once, which makes a table: asked
 * for whole texts it would join letters and accents of Hebrew and Vietnamese. What it
 * leaves undefined below 0xa0 are control characters, and six bytes differ.
 *
 * UTF-8 and UTF-16 are decoded here, as iconv loses its step on broken ones. A sequence
 * of bytes that means nothing is one U+FFFD; an ASCII byte within it stands. An encoding
 * that the system's iconv lacks is read as UTF-8, so that at least its ASCII is there.
 */
#include "normalise/charset_parts.h"

#include "base/limits.h"

#include <iconv.h>

#define REPLACEMENT CHARSET_REPLACEMENT_CHARACTER

/* Write a character as UTF-8, NUL as nothing; returns its bytes. */
static size_t put(char *out, uint32_t point)
{
	if (point < 0x80) {
		*out = (char)point;
		return point != 0;
	}
	size_t n = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
	uint32_t lead = n == 2 ? 0xc0 : n == 3 ? 0xe0 : 0xf0;

	for (size_t i = n - 1; i > 0; i--, point >>= 6)
		out[i] = (char)(0x80 | (point & 0x3f));
	out[0] = (char)(lead | point);
	return n;
}

void decoder_put(struct decoder *decoder, uint32_t point)
{
	char bytes[4];

	decoder->repaired = decoder->repaired || point == REPLACEMENT || point == 0;
	buf_add(&decoder->out, (struct view){bytes, put(bytes, point)});
}

/* ---- single bytes ------------------------------------------------------------------ */

/* The bytes that iconv gives another character than the standard, or none. */
static uint32_t single_override(const struct charset *charset, unsigned byte)
{
	static const struct {
		const char *name;
		unsigned byte;
		uint32_t point;
	} overrides[] = {{"koi8-u", 0xae, 0x45e}, {"koi8-u", 0xbe, 0x40e},
		{"macintosh", 0xc6, 0x2206}, {"macintosh", 0xf0, 0xf8ff},
		{"windows-1255", 0xca, 0x5ba}, {"x-mac-cyrillic", 0xff, 0x20ac}};

	for (size_t i = 0; i < sizeof(overrides) / sizeof(overrides[0]); i++) {
		if (overrides[i].byte == byte &&
			strcmp(overrides[i].name, charset->name) == 0)
			return overrides[i].point;
	}
	return 0;
}

/* One byte by iconv, as a number; REPLACEMENT when it knows none. */
static uint32_t single_point(iconv_t from, unsigned byte)
{
	char in[1] = {(char)byte}, out[16];
	char *in_at = in, *out_at = out;
	size_t in_left = 1, out_left = sizeof(out);
	uint32_t point;

	if (from == (iconv_t)-1)
		return REPLACEMENT;
	iconv(from, NULL, NULL, NULL, NULL);
	if (iconv(from, &in_at, &in_left, &out_at, &out_left) == (size_t)-1 ||
		iconv(from, NULL, NULL, &out_at, &out_left) == (size_t)-1 ||
		sizeof(out) - out_left < sizeof(point))
		return byte < 0xa0 ? byte : REPLACEMENT;
	memcpy(&point, out, sizeof(point));
	return point;
}

static void single_table(const struct charset *charset, uint32_t table[128])
{
	iconv_t from = (iconv_t)-1;

	if (charset->kind == CHARSET_SINGLE)
		from = iconv_open("WCHAR_T", charset->iconv);
	for (unsigned i = 0; i < 128; i++) {
		uint32_t point = single_override(charset, 128 + i);

		table[i] = charset->kind == CHARSET_USER_DEFINED ? 0xf780 + i
			   : point != 0				 ? point
					: single_point(from, 128 + i);
	}
	if (from != (iconv_t)-1)
		iconv_close(from);
}

/* Two passes: the first counts, so that the arena gets exactly what is used. */
static int decode_single(const struct charset *charset, struct view page,
	struct arena *arena, struct view *ret_text, bool *repaired, struct err *err)
{
	uint32_t table[128];
	char bytes[128][4];
	unsigned char lens[128];
	size_t len = 0;

	single_table(charset, table);
	for (unsigned i = 0; i < 128; i++)
		lens[i] = (unsigned char)put(bytes[i], table[i]);
	for (size_t i = 0; i < page.len; i++) {
		unsigned byte = (unsigned char)page.data[i];

		len += byte < 0x80 ? 1 : lens[byte & 0x7f];
		*repaired =
			*repaired || (byte >= 0x80 && table[byte & 0x7f] == REPLACEMENT);
	}
	if (len > LIMIT_PAGE * 2)
		return err_set(
			err, ERR_LIMIT, "text is longer than %zu bytes", LIMIT_PAGE * 2);
	char *text = arena_alloc(arena, len + 4), *at = text;

	if (text == NULL)
		return arena_check(arena, err);
	for (size_t i = 0; i < page.len; i++) {
		unsigned byte = (unsigned char)page.data[i];

		if (byte < 0x80) {
			*at++ = (char)byte;
			continue;
		}
		memcpy(at, bytes[byte & 0x7f], 4);
		at += lens[byte & 0x7f];
	}
	*ret_text = (struct view){text, len};
	return 0;
}

/* ---- UTF-8 and UTF-16 -------------------------------------------------------------- */

/* What stands at the front: the bytes of a valid character, or those of a broken one's
   longest beginning (Unicode 15, section 3.9, "maximal subpart"). */
static size_t utf8_step(struct view rest, bool *ret_valid)
{
	unsigned lead = charset_byte(rest, 0), low = 0x80, high = 0xbf;
	size_t need = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;

	*ret_valid = false;
	if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4)
		return 1;
	low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : low;
	high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : high;
	for (size_t i = 1; i < need; i++, low = 0x80, high = 0xbf) {
		if (charset_byte(rest, i) < low || charset_byte(rest, i) > high)
			return i;
	}
	*ret_valid = true;
	return need;
}

void charset_decode_utf8(struct decoder *decoder, struct view rest)
{
	while (rest.len != 0) {
		bool valid = true;
		size_t run = 0, step = 0;

		while (run < rest.len && rest.data[run] != '\0') {
			step = utf8_step(view_sub(rest, run, 4), &valid);
			if (!valid)
				break;
			run += step;
		}
		buf_add(&decoder->out, view_sub(rest, 0, run));
		rest = view_sub(rest, run, rest.len);
		if (rest.len == 0)
			break;
		decoder->repaired = true;
		if (!valid)
			buf_add_text(&decoder->out, "\xef\xbf\xbd");
		rest = view_sub(rest, valid ? 1 : step, rest.len);
	}
}

static unsigned unit_at(struct view rest, bool big)
{
	unsigned a = charset_byte(rest, 0), b = charset_byte(rest, 1);

	return big ? a << 8 | b : b << 8 | a;
}

static void decode_utf16(struct decoder *decoder, struct view rest)
{
	bool big = decoder->charset->kind == CHARSET_UTF_16BE;

	for (; rest.len != 0; rest = view_sub(rest, 2, rest.len)) {
		uint32_t point = unit_at(rest, big);
		unsigned next = rest.len >= 4 ? unit_at(view_sub(rest, 2, 2), big) : 0;

		if (point >= 0xd800 && point < 0xdc00 && next >= 0xdc00 &&
			next < 0xe000) {
			point = 0x10000 + ((point - 0xd800) << 10) + (next - 0xdc00);
			rest = view_sub(rest, 2, rest.len);
		} else if (rest.len == 1 || (point >= 0xd800 && point < 0xe000)) {
			point = REPLACEMENT;
		}
		decoder_put(decoder, point);
	}
}

/* ---- all of them ------------------------------------------------------------------- */

static void decode(struct decoder *decoder, struct view page)
{
	switch (decoder->charset->kind) {
	case CHARSET_UTF_8:
		charset_decode_utf8(decoder, page);
		break;
	case CHARSET_UTF_16LE:
	case CHARSET_UTF_16BE:
		decode_utf16(decoder, page);
		break;
	case CHARSET_REPLACEMENT:
		if (page.len != 0)
			decoder_put(decoder, REPLACEMENT);
		break;
	default:
		charset_decode_pairs(decoder, page);
		break;
	}
}

int charset_decode(const struct charset *charset, struct view page, struct arena *arena,
	struct view *ret_text, bool *repaired, struct err *err)
{
	if (charset->kind == CHARSET_SINGLE || charset->kind == CHARSET_USER_DEFINED)
		return decode_single(charset, page, arena, ret_text, repaired, err);
	struct decoder decoder = {.charset = charset, .out = buf_make(LIMIT_PAGE * 2)};

	decode(&decoder, page);
	int rc = buf_check(&decoder.out, err);

	if (rc == 0) {
		*ret_text = arena_keep(arena, buf_view(&decoder.out));
		*repaired = *repaired || decoder.repaired;
		rc = arena_check(arena, err);
	}
	buf_done(&decoder.out);
	return rc;
}
