/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The kinds of bytes and of code points. The table of bytes is all that ASCII needs.
 * Above it, Unicode's general category decides what is a letter, a mark or a symbol;
 * blocks decide what is an ideograph or an emoji, and the punctuation that people type
 * outside ASCII is listed.
 */
#include "score/letters.h"

const unsigned char byte_classes[256] = {
	['a' ... 'z'] = BYTE_LETTER,
	['A' ... 'Z'] = BYTE_LETTER,
	['0' ... '9'] = BYTE_DIGIT,
	['.'] = BYTE_PAUSE,
	[','] = BYTE_PAUSE,
	[';'] = BYTE_PAUSE,
	[':'] = BYTE_PAUSE,
	['!'] = BYTE_PAUSE,
	['?'] = BYTE_PAUSE,
	['\n'] = BYTE_PAUSE,
	['\r'] = BYTE_PAUSE,
	['='] = BYTE_EYES,
	['<'] = BYTE_EYES,
	[0x80 ... 0xff] = BYTE_HIGH,
};

bool letter_is_alphabetic_high(utf8proc_int32_t code)
{
	utf8proc_category_t category = utf8proc_category(code);

	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool letter_is_mark(utf8proc_int32_t code)
{
	if (code < 0x300)
		return false;
	utf8proc_category_t category = utf8proc_category(code);

	return (category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC) &&
	       code != 0xfe0f && code != 0xfe0e;
}

bool letter_is_ideograph(utf8proc_int32_t code)
{
	return (code >= 0x2e80 && code <= 0x312f) || (code >= 0x31a0 && code <= 0x9fff) ||
	       (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff);
}

bool letter_is_apostrophe(utf8proc_int32_t code)
{
	return code == '\'' || code == '`' || code == 0xb4 || code == 0x2bc ||
	       code == 0x2019;
}

bool letter_is_flag(utf8proc_int32_t code)
{
	return code >= 0x1f1e6 && code <= 0x1f1ff;
}

bool letter_is_emoji_style(utf8proc_int32_t code)
{
	return (code >= 0x1f3fb && code <= 0x1f3ff) || code == 0xfe0e || code == 0xfe0f ||
	       (code >= 0xe0020 && code <= 0xe007f);
}

bool letter_is_emoji(utf8proc_int32_t code)
{
	bool block = (code >= 0x231a && code <= 0x23ff) ||
		     (code >= 0x2600 && code <= 0x27bf) ||
		     (code >= 0x2b00 && code <= 0x2bff) ||
		     (code >= 0x1f000 && code <= 0x1faff && !letter_is_flag(code));

	return block && utf8proc_category(code) == UTF8PROC_CATEGORY_SO;
}

char letter_plain_pause(utf8proc_int32_t code)
{
	switch (code) {
	case 0xff01:
		return '!';
	case 0xff1f:
	case 0x61f:
		return '?';
	case 0x203c:
		return '!';
	case 0x2014: /* dash */
	case 0x60c:
	case 0x3001:
	case 0xff0c:
		return ',';
	case 0x2026: /* ellipsis */
	case 0x2028:
	case 0x2029:
	case 0x3002:
	case 0x964:
	case 0xff0e:
	case 0xff1a:
	case 0xff1b:
		return '.';
	default:
		return 0;
	}
}
