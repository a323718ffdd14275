/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Encodings whose characters are ASCII bytes and pairs. A text goes through iconv in long
 * pieces, between the few pairs that differ. EUC-JP is iconv's EUC-JP-MS, except for rows
 * 89 to 92, which are those of Shift_JIS; ISO-2022-JP is written as EUC-JP first, a byte
 * 0xff for what that has not.
 */
#include "normalise/charset_parts.h"

#include "base/limits.h"

#include <errno.h>
#include <iconv.h>

#define PIECE KIB(16)

/* A conversion: the descriptors are (iconv_t)-1 while they are not open. */
struct conversion {
	const struct charset *charset;
	iconv_t pairs, shift_jis; /* the second for EUC-JP */
	struct decoder *decoder;
};

/* Bytes of the character at the front, as far as its first two tell. */
static size_t pair_step(const struct charset *charset, struct view rest)
{
	unsigned lead = charset_byte(rest, 0), trail = charset_byte(rest, 1);
	bool japanese =
		charset->kind == CHARSET_EUC_JP || charset->kind == CHARSET_ISO_2022_JP;

	if (lead <= 0x80 || lead == 0xff)
		return 1;
	if (charset->kind == CHARSET_GB && trail >= '0' && trail <= '9')
		return 4;
	if (japanese && lead == 0x8f)
		return 3;
	if (strcmp(charset->iconv, "CP932") == 0 &&
		((lead >= 0xa0 && lead <= 0xdf) || lead >= 0xfd))
		return 1;
	return 2;
}

/* A pair of EUC-JP as one of Shift_JIS, whose rows go by twos. */
static uint32_t by_shift_jis(struct conversion *conversion, unsigned lead, unsigned trail)
{
	unsigned row = lead - 0xa1, cell = trail - 0xa1 + (row % 2 != 0 ? 94 : 0);
	unsigned first = row / 2 + (row / 2 < 0x1f ? 0x81 : 0xc1);
	char in[2] = {(char)first, (char)(cell + (cell < 0x3f ? 0x40 : 0x41))};
	char *in_at = in, *out_at;
	size_t in_left = 2, out_left = sizeof(uint32_t);
	uint32_t point = 0;

	if (conversion->shift_jis == (iconv_t)-1)
		conversion->shift_jis = iconv_open("WCHAR_T", "CP932");
	out_at = (char *)&point;
	if (conversion->shift_jis == (iconv_t)-1 ||
		iconv(conversion->shift_jis, &in_at, &in_left, &out_at, &out_left) ==
			(size_t)-1)
		return CHARSET_REPLACEMENT_CHARACTER;
	return point;
}

/* The character at the front where it is not iconv's; 0 when it is. */
static uint32_t pair_override(struct conversion *conversion, struct view rest, bool look)
{
	unsigned lead = charset_byte(rest, 0), trail = charset_byte(rest, 1);

	switch (conversion->charset->kind) {
	case CHARSET_BIG5:
		return lead == 0x80 ? CHARSET_REPLACEMENT_CHARACTER
				    : charset_big5_pair(lead << 8 | trail);
	case CHARSET_GB:
		return lead == 0x80 ? 0x20ac : lead == 0xa3 && trail == 0xa0 ? 0x3000 : 0;
	case CHARSET_EUC_JP:
	case CHARSET_ISO_2022_JP:
		if (lead >= 0xf9 && lead <= 0xfc && trail >= 0xa1 && trail != 0xff)
			return look ? 1 : by_shift_jis(conversion, lead, trail);
		if (lead == 0x8f && trail == 0xa2 && charset_byte(rest, 2) == 0xc3)
			return 0xa6;
		return lead >= 0x80 && lead < 0xa1 && lead != 0x8e && lead != 0x8f
			       ? CHARSET_REPLACEMENT_CHARACTER
			       : 0;
	case CHARSET_PAIRS:
		return lead == 0x80 && strcmp(conversion->charset->iconv, "CP932") == 0
			       ? 0x80
			       : 0;
	default:
		return 0;
	}
}

/* Bytes at the front that are all iconv's. */
static size_t plain_run(struct conversion *conversion, struct view rest)
{
	size_t n = 0;

	while (n < rest.len) {
		struct view at = view_sub(rest, n, 4);
		bool ascii = (unsigned char)at.data[0] < 0x80;

		if (!ascii && pair_override(conversion, at, true) != 0)
			break;
		n += ascii ? 1 : pair_step(conversion->charset, at);
	}
	return n < rest.len ? n : rest.len;
}

/* What iconv could not read at the front: one U+FFFD, and how much is to be left out. */
static size_t skip_broken(struct conversion *conversion, struct view rest, bool cut)
{
	size_t step = pair_step(conversion->charset, rest);

	decoder_put(conversion->decoder, CHARSET_REPLACEMENT_CHARACTER);
	if (cut)
		return rest.len;
	return step > 1 && charset_byte(rest, 1) >= 0x80 ? 2 : 1;
}

static int convert(struct conversion *conversion, struct view run)
{
	struct buf *out = &conversion->decoder->out;

	while (run.len != 0) {
		size_t room = PIECE;
		char *at = buf_reserve(out, room);
		char *in = (char *)(uintptr_t)run.data;
		size_t left = run.len;

		if (at == NULL)
			return -1;
		size_t rc = iconv(conversion->pairs, &in, &left, &at, &room);
		int fault = rc == (size_t)-1 ? errno : 0;

		buf_advance(out, PIECE - room);
		run = view_sub(run, run.len - left, run.len);
		if (run.len != 0 && fault != 0 && fault != E2BIG)
			run = view_sub(run, skip_broken(conversion, run, fault == EINVAL),
				run.len);
	}
	return 0;
}

static void convert_all(struct conversion *conversion, struct view rest)
{
	while (rest.len != 0) {
		size_t run = plain_run(conversion, rest);

		if (convert(conversion, view_sub(rest, 0, run)) < 0)
			return;
		rest = view_sub(rest, run, rest.len);
		if (rest.len == 0)
			return;
		uint32_t point = pair_override(conversion, rest, false);
		bool known = point != CHARSET_REPLACEMENT_CHARACTER;

		decoder_put(conversion->decoder, point);
		rest = view_sub(
			rest, known ? pair_step(conversion->charset, rest) : 1, rest.len);
	}
}

static void decode_pairs(struct decoder *decoder, struct view text)
{
	struct conversion conversion = {.charset = decoder->charset,
		.pairs = iconv_open("UTF-8", decoder->charset->iconv),
		.shift_jis = (iconv_t)-1,
		.decoder = decoder};

	if (conversion.pairs == (iconv_t)-1) {
		charset_decode_utf8(decoder, text);
		return;
	}
	convert_all(&conversion, text);
	iconv_close(conversion.pairs);
	if (conversion.shift_jis != (iconv_t)-1)
		iconv_close(conversion.shift_jis);
}

/* ---- ISO-2022-JP ------------------------------------------------------------------- */

enum jp_state { JP_ASCII, JP_KATAKANA, JP_PAIRS };

/* An escape sequence at the front: its bytes, or 0. */
static size_t take_escape(struct view rest, enum jp_state *state)
{
	static const struct {
		struct view text;
		enum jp_state state;
	} escapes[] = {{{"\x1b(B", 3}, JP_ASCII}, {{"\x1b(J", 3}, JP_ASCII},
		{{"\x1b(I", 3}, JP_KATAKANA}, {{"\x1b$@", 3}, JP_PAIRS},
		{{"\x1b$B", 3}, JP_PAIRS}};

	for (size_t i = 0; i < sizeof(escapes) / sizeof(escapes[0]); i++) {
		if (!view_starts(rest, escapes[i].text))
			continue;
		*state = escapes[i].state;
		return escapes[i].text.len;
	}
	return 0;
}

/* One character at the front as EUC-JP; 0xff is what that does not know. */
static size_t take_jp(struct view rest, enum jp_state state, struct buf *out)
{
	unsigned a = charset_byte(rest, 0), b = charset_byte(rest, 1);

	if (a >= 0x80 || a == 0x1b) {
		buf_add_char(out, (char)0xff);
		return 1;
	}
	if (state == JP_ASCII || a < 0x21 || a == 0x7f) {
		buf_add_char(out, (char)a);
		return 1;
	}
	if (state == JP_KATAKANA) {
		buf_add_char(out, a < 0x60 ? (char)0x8e : (char)0xff);
		if (a < 0x60)
			buf_add_char(out, (char)(a | 0x80));
		return 1;
	}
	if (b < 0x21 || b > 0x7e) {
		buf_add_char(out, (char)0xff);
		return 1;
	}
	buf_add_char(out, (char)(a | 0x80));
	buf_add_char(out, (char)(b | 0x80));
	return 2;
}

static void decode_iso_2022_jp(struct decoder *decoder, struct view rest)
{
	BUF_CLEANUP struct buf euc = buf_make(LIMIT_PAGE * 2);
	enum jp_state state = JP_ASCII;

	while (rest.len != 0) {
		size_t step = take_escape(rest, &state);

		if (step == 0)
			step = take_jp(rest, state, &euc);
		rest = view_sub(rest, step, rest.len);
	}
	decode_pairs(decoder, buf_view(&euc));
	if (decoder->out.failed == ERR_NONE)
		decoder->out.failed = euc.failed;
}

void charset_decode_pairs(struct decoder *decoder, struct view text)
{
	if (decoder->charset->kind == CHARSET_ISO_2022_JP)
		decode_iso_2022_jp(decoder, text);
	else
		decode_pairs(decoder, text);
}
