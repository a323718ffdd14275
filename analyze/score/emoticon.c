/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Emoticons are read from left to right: eyes, perhaps a nose, a mouth; and "<3". What
 * could as well be a word or an address behind a colon (":dry", "http://") is none. Each
 * has one spelling, whatever its nose or the shape of its brackets, so that the lexicon
 * needs one row for it.
 */
#include "score/emoticon.h"

#include "score/letters.h"

static bool is_alphanumeric(unsigned char c)
{
	return byte_classes[c] == BYTE_LETTER || byte_classes[c] == BYTE_DIGIT ||
	       byte_classes[c] == BYTE_HIGH;
}

/* The mouth that `at` holds, in one spelling, or 0. */
static char mouth_at(struct view text, size_t at)
{
	unsigned char c = byte_at(text, at);
	unsigned char next = byte_at(text, at + 1);

	switch (c) {
	case ')':
	case ']':
		return ')';
	case '(':
	case '[':
		return '(';
	case 'D':
	case 'd':
		return is_alphanumeric(next) ? 0 : 'd';
	case 'P':
	case 'p':
		return is_alphanumeric(next) ? 0 : 'p';
	case '/':
	case '\\':
		return next == '/' || is_alphanumeric(next) ? 0 : '/';
	case '|':
		return '|';
	default:
		return 0;
	}
}

size_t emoticon_at(struct view text, size_t at, char ret_text[2])
{
	unsigned char eyes = byte_at(text, at), nose = byte_at(text, at + 1);
	size_t len = 2 + (nose == '-' || nose == 'o' || nose == '*' || nose == '\'');

	if (eyes == '<' && nose == '3') {
		memcpy(ret_text, "<3", 2);
		return is_alphanumeric(byte_at(text, at + 2)) ? 0 : 2;
	}
	if (eyes != ':' && eyes != ';' && eyes != '=')
		return 0;
	ret_text[0] = eyes == ';' ? ';' : ':';
	ret_text[1] = mouth_at(text, at + len - 1);
	return ret_text[1] != 0 ? len : 0;
}
