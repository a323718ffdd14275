/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a byte and a code point are to the tokenizer. Bytes are told apart by a table;
 * what is not ASCII is decoded by utf8proc and told apart by its Unicode category. What
 * most texts need of it is inline, since it is asked for every byte.
 */
#ifndef REPUTE_SCORE_LETTERS_H
#define REPUTE_SCORE_LETTERS_H

#include "base/view.h"

#include <utf8proc.h>

enum byte_class {
	BYTE_OTHER,
	BYTE_LETTER,
	BYTE_DIGIT,
	BYTE_PAUSE, /* . , ; : ! ? and line ends */
	BYTE_EYES,  /* = and <, which may begin an emoticon (as may ; and :) */
	BYTE_HIGH,  /* not ASCII */
};

/* The enum byte_class of each byte. */
extern const unsigned char byte_classes[256];

/* A code point and its bytes; 0 bytes at the end of the text. */
struct letter {
	utf8proc_int32_t code; /* -1 = not UTF-8 */
	size_t len;
};

/* The byte at `at`, or 0 behind the end. */
static inline unsigned char byte_at(struct view text, size_t at)
{
	return at < text.len ? (unsigned char)text.data[at] : 0;
}

/* The code point at `at`; a byte that is not UTF-8 counts as one of its own. */
static inline struct letter letter_at(struct view text, size_t at)
{
	struct letter letter = {-1, at < text.len};
	unsigned char byte = byte_at(text, at);

	if (byte < 0x80) {
		letter.code = letter.len != 0 ? byte : -1;
		return letter;
	}
	utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text.data + at,
		(utf8proc_ssize_t)(text.len - at < 4 ? text.len - at : 4), &letter.code);

	if (n > 0)
		letter.len = (size_t)n;
	else
		letter.code = -1;
	return letter;
}

/* letter_is_alphabetic() of what is not ASCII. */
bool letter_is_alphabetic_high(utf8proc_int32_t code);

/* A letter of any script, in the sense of Unicode's category L; not -1. */
static inline bool letter_is_alphabetic(utf8proc_int32_t code)
{
	if (code < 0x80)
		return code >= 0 && byte_classes[code] == BYTE_LETTER;
	return letter_is_alphabetic_high(code);
}

/* Continues a word without being a letter of its own. */
bool letter_is_mark(utf8proc_int32_t code);

/* Writing without spaces: each sign is taken for a word, phrases do the rest. */
bool letter_is_ideograph(utf8proc_int32_t code);

/* ' and the signs that are typed for it. */
bool letter_is_apostrophe(utf8proc_int32_t code);

/* Half of a flag: a regional indicator. */
bool letter_is_flag(utf8proc_int32_t code);

/* Skin tones, variation selectors, tags. */
bool letter_is_emoji_style(utf8proc_int32_t code);

/* A symbol in one of the blocks that have emoji. */
bool letter_is_emoji(utf8proc_int32_t code);

/* Common punctuation outside ASCII as the ASCII sign that does the same, or 0. */
char letter_plain_pause(utf8proc_int32_t code);

#endif
