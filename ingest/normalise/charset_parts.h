/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The three parts of charsets: what labels mean, what a page declares, and decoding.
 */
#ifndef REPUTE_NORMALISE_CHARSET_PARTS_H
#define REPUTE_NORMALISE_CHARSET_PARTS_H

#include "base/buf.h"
#include "normalise/charset.h"

#define CHARSET_REPLACEMENT_CHARACTER 0xfffd

enum charset_kind {
	CHARSET_UTF_8,
	CHARSET_SINGLE, /* one byte a character */
	CHARSET_PAIRS,	/* ASCII, single bytes and pairs, all as in iconv */
	CHARSET_BIG5,	/* the same with differences */
	CHARSET_GB,
	CHARSET_EUC_JP,
	CHARSET_ISO_2022_JP,
	CHARSET_UTF_16LE,
	CHARSET_UTF_16BE,
	CHARSET_USER_DEFINED,
	CHARSET_REPLACEMENT,
};

struct charset {
	const char *name;  /* in the Encoding Standard */
	const char *iconv; /* of what converts it; "" = we do */
	enum charset_kind kind;
	const char *labels; /* each with a space before and behind it */
};

/* What a label means, white space around it ignored; NULL when it is not known. */
const struct charset *charset_find(struct view label);

/* What the first bytes of a page declare, at most `max` of them looked at; NULL if
   nothing known. UTF-16 cannot be true there and is UTF-8. */
const struct charset *charset_declared(struct view page, size_t max);

/* The same of an XML declaration. */
const struct charset *charset_of_xml(struct view page);

/* The page decoded into `arena`: 0, or -1. Bytes that mean nothing set `*repaired`. */
CHECKED int charset_decode(const struct charset *charset, struct view page,
	struct arena *arena, struct view *ret_text, bool *repaired, struct err *err);

/* A page on its way to UTF-8. */
struct decoder {
	const struct charset *charset;
	struct buf out;
	bool repaired; /* something became U+FFFD, or a NUL was left out */
};

/* Append a character, unless it is NUL. */
void decoder_put(struct decoder *decoder, uint32_t point);

/* Append what is not known to be UTF-8, repaired. */
void charset_decode_utf8(struct decoder *decoder, struct view text);

/* Append a text in an encoding of pairs, or in ISO-2022-JP. */
void charset_decode_pairs(struct decoder *decoder, struct view text);

/* Byte `i`, or 0 behind the end. */
static inline unsigned charset_byte(struct view text, size_t i)
{
	return i < text.len ? (unsigned char)text.data[i] : 0;
}

/* Where Big5 differs from iconv's BIG5-HKSCS: the character of a pair, or 0. */
uint32_t charset_big5_pair(unsigned pair);

#endif
