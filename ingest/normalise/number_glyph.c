/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * People type numbers with whatever their keyboard gives: fullwidth digits, four kinds of
 * spaces, two apostrophes. Folding each character when it is looked at keeps the readers
 * free of that, and needs no copy of the text.
 */
#include "normalise/number_parts.h"

/* The character at the front and its bytes; bytes that are no UTF-8 come one by one. */
static uint32_t decode(struct view text, size_t *ret_len)
{
	const unsigned char *s = (const unsigned char *)text.data;
	size_t need = s[0] < 0x80 ? 1 : s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
	uint32_t point = need == 1 ? s[0] : s[0] & (0x7fu >> need);

	*ret_len = 1;
	if (need == 1)
		return point;
	if (s[0] < 0xc2 || s[0] > 0xf4 || text.len < need)
		return 0xfffd;
	for (size_t i = 1; i < need; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0xfffd;
		point = point << 6 | (s[i] & 0x3f);
	}
	*ret_len = need;
	return point;
}

/* Where other scripts keep their ten digits. */
static uint32_t fold_digit(uint32_t point)
{
	static const uint32_t zeros[] = {0x660, 0x6f0, 0x966};

	for (size_t i = 0; i < sizeof(zeros) / sizeof(zeros[0]); i++) {
		if (point >= zeros[i] && point < zeros[i] + 10)
			return '0' + point - zeros[i];
	}
	return point;
}

static uint32_t fold(uint32_t point)
{
	if (point < 0x80)
		return point == '\t' || point == '\n' || point == '\r' || point == '\f'
			       ? ' '
			       : point;
	if (point >= 0xff01 && point <= 0xff5e)
		return point - 0xff01 + '!';
	switch (point) {
	case 0xa0:
	case 0x3000:
		return ' ';
	case 0x2212:
		return '-';
	case 0x2018:
	case 0x2019:
		return '\'';
	case 0x66b:
		return '.';
	case 0x66c:
		return ',';
	default:
		break;
	}
	if ((point >= 0x2000 && point <= 0x200a) || point == 0x202f || point == 0x205f)
		return ' ';
	return fold_digit(point);
}

uint32_t glyph_take(struct view *rest)
{
	size_t len;
	uint32_t point = decode(*rest, &len);

	*rest = view_sub(*rest, len, rest->len);
	return fold(point);
}

uint32_t glyph_peek(struct view rest)
{
	return rest.len != 0 ? glyph_take(&rest) : 0;
}

void glyph_skip_spaces(struct view *rest)
{
	while (glyph_peek(*rest) == ' ')
		glyph_take(rest);
}

struct view glyph_trim(struct view text)
{
	struct view rest = text;
	size_t end = 0;

	glyph_skip_spaces(&text);
	for (rest = text; rest.len != 0;) {
		if (glyph_take(&rest) != ' ')
			end = text.len - rest.len;
	}
	return view_sub(text, 0, end);
}

bool glyph_is_digit(uint32_t glyph)
{
	return glyph >= '0' && glyph <= '9';
}

bool glyph_is_currency(uint32_t glyph)
{
	return glyph == '$' || (glyph >= 0xa2 && glyph <= 0xa5) ||
	       (glyph >= 0x20a0 && glyph <= 0x20cf) || glyph == 0xe3f ||
	       glyph == 0xfdfc || glyph == 0x58f || glyph == 0x17db;
}

bool glyph_is_letter(uint32_t glyph)
{
	if (glyph < 0xc0)
		return glyph < 0x80 && (glyph | 0x20) >= 'a' && (glyph | 0x20) <= 'z';
	if (glyph == 0xd7 || glyph == 0xf7 || glyph == 0xfffd || glyph_is_currency(glyph))
		return false;
	/* punctuation and symbols; CJK punctuation; pictures */
	return !(glyph >= 0x2000 && glyph < 0x2c00) &&
	       !(glyph >= 0x3000 && glyph < 0x3005) &&
	       !(glyph >= 0x3008 && glyph < 0x3021) &&
	       !(glyph >= 0xfe00 && glyph < 0xfe70) && glyph < 0x1f000;
}

struct view glyph_word(struct view text)
{
	struct view rest = text;

	while (glyph_is_letter(glyph_peek(rest)))
		glyph_take(&rest);
	return view_sub(text, 0, text.len - rest.len);
}
