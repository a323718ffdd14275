/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Folding is left to utf8proc, which writes code points into a buffer of fixed size: a
 * text that grows beyond it is no date. Where ideographs and kana stand there are no
 * spaces, so the longest phrase of the table wins there, then an ideographic number, then
 * the character alone. Elsewhere up to DATE_PHRASE_WORDS words make a phrase.
 *
 * Every token is looked up a bounded number of times, so the cost is linear in the text.
 */
#include "extract/date_tokens.h"

#include <limits.h>
#include <utf8proc.h>

#define IDEOGRAPHS_MAX 6 /* of a phrase */
#define GLUED_MIN 5	 /* bytes of a weekday that may be glued to its month */

static bool is_apostrophe(utf8proc_int32_t code)
{
	return code == '\'' || code == '`' || code == 0xb4 || code == 0x2b9 ||
	       code == 0x2bc || code == 0x2018 || code == 0x2019 || code == 0x2032 ||
	       code == 0x2035 || code == 0x55a || code == 0xa78c;
}

static bool is_letter(utf8proc_int32_t code)
{
	utf8proc_category_t category = utf8proc_category(code);

	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

/* Written without spaces: kana, ideographs. */
static bool is_dense(utf8proc_int32_t code)
{
	return (code >= 0x3005 && code <= 0x3007) || (code >= 0x3040 && code <= 0x30ff) ||
	       (code >= 0x3400 && code <= 0x9fff);
}

/* What stands for code point `i` of `codes`. */
static utf8proc_int32_t plain(const utf8proc_int32_t *codes, size_t n, size_t i)
{
	utf8proc_int32_t code = codes[i];
	bool behind = i != 0 && is_letter(codes[i - 1]);
	bool between = behind && i + 1 < n && is_letter(codes[i + 1]);

	if (code <= ' ' || code == 0x3000)
		return ' ';
	if (is_apostrophe(code))
		return between ? ' ' : '\'';
	if (code >= 0x2010 && code <= 0x2015)
		code = '-';
	if (code == 0x2212)
		code = '-';
	/* "12:e", "1°" */
	if (code == 0xb0 || (code == ':' && i + 1 < n && is_letter(codes[i + 1])))
		return ' ';
	if ((code == '-' && between) ||
		(code == '.' && behind && !is_dense(codes[i - 1])))
		return ' ';
	return code;
}

int date_fold(struct view text, char *folded, size_t *ret_len)
{
	utf8proc_int32_t codes[DATE_FOLDED_MAX];
	utf8proc_ssize_t n = utf8proc_decompose((const utf8proc_uint8_t *)text.data,
		(utf8proc_ssize_t)text.len, codes, DATE_FOLDED_MAX,
		UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
			UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
	size_t len = 0;

	if (n < 0 || n > DATE_FOLDED_MAX)
		return -1;
	for (size_t i = 0; i < (size_t)n; i++) {
		if (len + 4 > DATE_FOLDED_MAX)
			return -1;
		len += (size_t)utf8proc_encode_char(
			plain(codes, (size_t)n, i), (utf8proc_uint8_t *)folded + len);
	}
	*ret_len = len;
	return 0;
}

/* The code point at `at` and where the next one begins; what date_fold() wrote is valid.
 */
static utf8proc_int32_t code_at(const struct date_tokens *t, size_t at, size_t *ret_next)
{
	utf8proc_int32_t code = 0;
	utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)t->text + at,
		(utf8proc_ssize_t)(t->len - at), &code);

	*ret_next = at + (n > 0 ? (size_t)n : 1);
	return code;
}

/* 0-9, ten as 10, or -1. */
static int ideographic_digit(utf8proc_int32_t code)
{
	static const utf8proc_int32_t digits[] = {0x3007, 0x4e00, 0x4e8c, 0x4e09, 0x56db,
		0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341};

	if (code == 0x96f6)
		return 0;
	if (code == 0x4e24 || code == 0x5169)
		return 2;
	for (int i = 0; i < 11; i++) {
		if (digits[i] == code)
			return i;
	}
	return -1;
}

/* Up to 99 with tens, as in 二十三, or digit by digit, as in 二〇二四. */
static bool cut_ideographic_number(const struct date_tokens *t, struct date_token *token)
{
	int number = 0, n = 0;
	bool tens = false;
	size_t at = token->start, next = at;

	for (; at < t->len && n <= 4; at = next, n++) {
		int digit = ideographic_digit(code_at(t, at, &next));

		if (digit < 0)
			break;
		if (digit == 10 && tens)
			return false;
		if (digit == 10) {
			number = (n != 0 ? number : 1) * 10;
			tens = true;
		} else {
			number = tens ? number + digit : number * 10 + digit;
		}
	}
	if (n == 0 || n > 4 || (tens && (number > 99 || n > 3)))
		return false;
	token->kind = TOKEN_NUMBER;
	token->number = number;
	token->end = at;
	return true;
}

/* The longest phrase of the table that begins at an ideograph. */
static bool cut_dense_phrase(const struct date_tokens *t, struct date_token *token)
{
	size_t at = token->start, next;
	bool found = false;

	for (int n = 0; n < IDEOGRAPHS_MAX && at < t->len; n++, at = next) {
		if (!is_dense(code_at(t, at, &next)))
			break;
		struct view phrase = {t->text + token->start, next - token->start};
		size_t rows;
		const struct date_word *row = date_words_find(phrase, &rows);

		if (row == NULL)
			continue;
		token->rows = row;
		token->n = rows;
		token->end = next;
		found = true;
	}
	return found;
}

static void cut_dense(const struct date_tokens *t, struct date_token *token)
{
	token->kind = TOKEN_WORD;
	token->dense = true;
	if (cut_dense_phrase(t, token) || cut_ideographic_number(t, token))
		return;
	code_at(t, token->start, &token->end);
}

static size_t word_end(const struct date_tokens *t, size_t at)
{
	size_t next;

	while (at < t->len) {
		utf8proc_int32_t code = code_at(t, at, &next);

		if (!is_letter(code) || is_dense(code))
			break;
		at = next;
	}
	return at;
}

/* The word at the front, or the longest phrase that begins with it. */
static void cut_word(const struct date_tokens *t, struct date_token *token)
{
	char phrase[DATE_PHRASE_BYTES];
	size_t at = token->start, len = 0;

	token->kind = TOKEN_WORD;
	for (int n = 0; n < DATE_PHRASE_WORDS; n++) {
		size_t end = word_end(t, at), rows;

		if (n == 0)
			token->end = end;
		if (end == at || len + (end - at) + 1 > sizeof(phrase))
			return;
		memcpy(phrase + len, t->text + at, end - at);
		len += end - at;
		const struct date_word *row =
			date_words_find((struct view){phrase, len}, &rows);

		if (row != NULL) {
			token->rows = row;
			token->n = rows;
			token->end = end;
		}
		phrase[len++] = '_';
		while (end < t->len && t->text[end] == ' ')
			end++;
		at = end;
	}
}

static bool has_kind(struct view word, enum word_kind kind)
{
	size_t n;
	const struct date_word *rows = date_words_find(word, &n);

	for (size_t i = 0; i < n; i++) {
		if (rows[i].kind == kind)
			return true;
	}
	return false;
}

/* A weekday and a month without anything between them, as two elements of a page leave
   them: "SundayMarch". */
static void split_glued(const struct date_tokens *t, struct date_token *token)
{
	struct view word = {t->text + token->start, token->end - token->start};

	for (size_t n = GLUED_MIN; n < word.len && word.len < DATE_PHRASE_BYTES; n++) {
		if (!has_kind(view_sub(word, 0, n), WORD_WEEKDAY) ||
			!has_kind(view_sub(word, n, word.len), WORD_MONTH))
			continue;
		token->rows = date_words_find(view_sub(word, 0, n), &token->n);
		token->end = token->start + n;
		return;
	}
}

static void cut_number(const struct date_tokens *t, struct date_token *token)
{
	size_t at = token->start;
	int64_t number = 0;

	for (; at < t->len && t->text[at] >= '0' && t->text[at] <= '9'; at++) {
		if (at - token->start < 9)
			number = number * 10 + (t->text[at] - '0');
	}
	token->kind = TOKEN_NUMBER;
	token->digits = (int)(at - token->start);
	token->number = token->digits > 9 ? INT_MAX : (int)number;
	token->end = at;
}

static void cut(const struct date_tokens *t, struct date_token *token)
{
	size_t next;
	utf8proc_int32_t code = code_at(t, token->start, &next);

	if (code >= '0' && code <= '9') {
		cut_number(t, token);
	} else if (is_dense(code)) {
		cut_dense(t, token);
	} else if (is_letter(code)) {
		cut_word(t, token);
		if (token->n == 0)
			split_glued(t, token);
	} else {
		token->kind = TOKEN_MARK;
		token->mark = code < 0x80 ? (char)code : '\0';
		token->end = next;
	}
}

int date_tokens_read(struct date_tokens *t, struct view text)
{
	size_t at = 0;

	t->n = 0;
	if (date_fold(text, t->text, &t->len) != 0)
		return -1;
	for (;;) {
		size_t start = at;

		while (start < t->len && t->text[start] == ' ')
			start++;
		struct date_token *token = &t->tokens[t->n];

		*token = (struct date_token){.start = start, .end = start};
		token->glued = start == at && t->n != 0;
		if (start == t->len)
			return 0;
		if (t->n == DATE_TOKENS_MAX)
			return -1;
		cut(t, token);
		at = token->end;
		t->n++;
	}
}
