/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tokenizer's general case. Bytes are told apart by a table; what is not ASCII is
 * decoded by utf8proc and told apart by its Unicode category:
 *
 *   letters and marks     a word, lower-cased and composed (NFC), so that "é" is one word
 *			   however it was typed; an apostrophe between letters belongs to
 *			   it, and ’ is '; ideographs and kana are words of one letter
 *   digits		   a number, with . , / between digits
 *   . , ; : ! ? line end  a run of them is one pause, and "!" and "?" once each
 *   symbols		   an emoji, when in a block that has them
 *
 * All else, NUL and broken UTF-8 included, separates and means nothing. Every byte is
 * looked at a bounded number of times.
 */
#include "score/tokens.h"

#include <utf8proc.h>

enum class {
	CLASS_OTHER,
	CLASS_LETTER,
	CLASS_DIGIT,
	CLASS_PAUSE, /* . , ; : ! ? and line ends */
	CLASS_EYES,  /* = and <, which may begin an emoticon (as may ; and :) */
	CLASS_HIGH,  /* not ASCII */
};

static const unsigned char classes[256] = {
	['a' ... 'z'] = CLASS_LETTER,
	['A' ... 'Z'] = CLASS_LETTER,
	['0' ... '9'] = CLASS_DIGIT,
	['.'] = CLASS_PAUSE,
	[','] = CLASS_PAUSE,
	[';'] = CLASS_PAUSE,
	[':'] = CLASS_PAUSE,
	['!'] = CLASS_PAUSE,
	['?'] = CLASS_PAUSE,
	['\n'] = CLASS_PAUSE,
	['\r'] = CLASS_PAUSE,
	['='] = CLASS_EYES,
	['<'] = CLASS_EYES,
	[0x80 ... 0xff] = CLASS_HIGH,
};

/* A code point and its bytes; 0 bytes at the end of the text. */
struct letter {
	utf8proc_int32_t code; /* -1 = not UTF-8 */
	size_t len;
};

static unsigned char byte_at(struct view text, size_t at)
{
	return at < text.len ? (unsigned char)text.data[at] : 0;
}

static struct letter letter_at(struct view text, size_t at)
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

static bool is_letter(utf8proc_int32_t code)
{
	if (code < 0x80)
		return code >= 0 && classes[code] == CLASS_LETTER;
	utf8proc_category_t category = utf8proc_category(code);

	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

/* Continues a word without being a letter of its own. */
static bool is_mark(utf8proc_int32_t code)
{
	if (code < 0x300)
		return false;
	utf8proc_category_t category = utf8proc_category(code);

	return (category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC) &&
	       code != 0xfe0f && code != 0xfe0e;
}

/* Writing without spaces: each sign is taken for a word, phrases do the rest. */
static bool is_ideograph(utf8proc_int32_t code)
{
	return (code >= 0x2e80 && code <= 0x312f) || (code >= 0x31a0 && code <= 0x9fff) ||
	       (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff);
}

static bool is_emoji(utf8proc_int32_t code)
{
	bool block = (code >= 0x2600 && code <= 0x27bf) ||
		     (code >= 0x1f300 && code <= 0x1faff) || code == 0x2b50;

	return block && utf8proc_category(code) == UTF8PROC_CATEGORY_SO;
}

/* Common punctuation outside ASCII as the ASCII sign that does the same, or 0. */
static char plain_pause(utf8proc_int32_t code)
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

static void begin(struct tokens *tokens, enum token_kind kind, struct token *token)
{
	token->kind = kind;
	token->pause = tokens->pause;
	token->offset = tokens->at;
	token->len = 0;
	token->chunk[0] = 0;
	tokens->pause = PAUSE_NONE;
}

static void set_text(struct token *token, const char *text, size_t len)
{
	token->len = (unsigned)len;
	memset(token->text, 0, (len + 7) & ~(size_t)7);
	memcpy(token->text, text, len);
}

/* Length of an apostrophe at `at` that joins two letters, or 0. */
static size_t apostrophe(struct view text, size_t at)
{
	struct letter sign = letter_at(text, at);

	if (sign.code != '\'' && sign.code != 0x2019)
		return 0;
	return is_letter(letter_at(text, at + sign.len).code) ? sign.len : 0;
}

/* The letters of a word, lower-cased; more than TOKEN_SIZE are counted, not kept. */
struct word {
	utf8proc_int32_t codes[TOKEN_SIZE];
	size_t n;
	bool plain; /* all ASCII */
};

static void word_add(struct word *word, utf8proc_int32_t code)
{
	if (word->n < TOKEN_SIZE)
		word->codes[word->n] =
			code < 0x80 ? code | (code >= 'A' && code <= 'Z' ? 0x20 : 0)
				    : utf8proc_tolower(code);
	word->plain = word->plain && code < 0x80;
	word->n++;
}

static void word_text(struct word *word, struct token *token)
{
	char text[TOKEN_SIZE * 4];
	size_t len = 0;

	if (word->n > TOKEN_SIZE)
		return;
	if (!word->plain) {
		utf8proc_ssize_t n = utf8proc_normalize_utf32(word->codes,
			(utf8proc_ssize_t)word->n, UTF8PROC_STABLE | UTF8PROC_COMPOSE);

		word->n = n > 0 ? (size_t)n : 0;
	}
	for (size_t i = 0; i < word->n; i++)
		len += (size_t)utf8proc_encode_char(
			word->codes[i], (utf8proc_uint8_t *)text + len);
	if (len <= TOKEN_SIZE)
		set_text(token, text, len);
}

/* A word of ASCII letters, the common case of take_word(); false when it is not. */
static bool take_ascii_word(struct tokens *tokens, struct token *token)
{
	struct view text = tokens->text;
	size_t at = tokens->at, n = 0;
	bool joined = false;
	char word[TOKEN_SIZE];

	for (; at < text.len && n < TOKEN_SIZE; at++) {
		unsigned char c = (unsigned char)text.data[at];
		bool sign = c == '\'' && !joined && byte_at(text, at + 1) < 0x80 &&
			    classes[byte_at(text, at + 1)] == CLASS_LETTER;

		if (classes[c] != CLASS_LETTER && !sign)
			break;
		joined |= sign;
		word[n++] = (char)(sign ? c : c | 0x20);
	}
	unsigned char next = byte_at(text, at);

	if (n == TOKEN_SIZE || next >= 0x80 || (next == '\'' && !joined))
		return false;
	begin(tokens, TOKEN_WORD, token);
	set_text(token, word, n);
	token->end = tokens->at = at;
	return true;
}

static void take_word(struct tokens *tokens, struct token *token)
{
	struct view text = tokens->text;
	struct word word = {.n = 0, .plain = true};
	bool joined = false;
	size_t at = tokens->at;

	begin(tokens, TOKEN_WORD, token);
	for (;;) {
		struct letter letter = letter_at(text, at);
		size_t sign = joined ? 0 : apostrophe(text, at);

		if (sign != 0 && at > tokens->at) {
			joined = true;
			word_add(&word, '\'');
			at += sign;
			continue;
		}
		bool alone = is_ideograph(letter.code);

		if (letter.code == 0xad || letter.code == 0x200d) {
			at += letter.len;
			continue;
		}
		if (!(is_letter(letter.code) || is_mark(letter.code)) ||
			(alone && at > tokens->at))
			break;
		word_add(&word, letter.code);
		at += letter.len;
		if (alone)
			break;
	}
	word_text(&word, token);
	token->end = tokens->at = at;
}

static void take_number(struct tokens *tokens, struct token *token)
{
	struct view text = tokens->text;
	size_t at = tokens->at;

	begin(tokens, TOKEN_NUMBER, token);
	for (;;) {
		unsigned char c = byte_at(text, at);
		bool inside = (c == '.' || c == ',' || c == '/') &&
			      classes[byte_at(text, at + 1)] == CLASS_DIGIT;

		if (classes[c] != CLASS_DIGIT && !inside)
			break;
		at++;
	}
	if (at - tokens->at <= TOKEN_SIZE)
		set_text(token, text.data + tokens->at, at - tokens->at);
	token->end = tokens->at = at;
}

static bool is_alphanumeric(unsigned char c)
{
	return classes[c] == CLASS_LETTER || classes[c] == CLASS_DIGIT ||
	       classes[c] == CLASS_HIGH;
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

/* Length of the emoticon at `at`, 0 when there is none; its one spelling in `ret_text`.
 */
static size_t emoticon(struct view text, size_t at, char ret_text[2])
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

static bool take_emoticon(struct tokens *tokens, struct token *token)
{
	char text[2];
	size_t len = emoticon(tokens->text, tokens->at, text);

	if (len == 0)
		return false;
	begin(tokens, TOKEN_EMOTICON, token);
	set_text(token, text, 2);
	token->end = tokens->at += len;
	return true;
}

/* Step over a run of punctuation: one pause, which counts from the next word on. */
static void take_run(struct tokens *tokens)
{
	char unused[2];
	bool comma = true;

	tokens->run_at = tokens->at;
	for (;;) {
		struct letter letter = letter_at(tokens->text, tokens->at);
		char sign = letter.code >= 0x80 ? plain_pause(letter.code)
						: (char)letter.code;

		if (letter.code < 0 || classes[(unsigned char)sign] != CLASS_PAUSE ||
			emoticon(tokens->text, tokens->at, unused) != 0)
			break;
		tokens->exclaims |= sign == '!';
		tokens->asks |= sign == '?';
		comma = comma && sign == ',' && tokens->at == tokens->run_at;
		tokens->at += letter.len;
	}
	tokens->run_end = tokens->at;
	if (!tokens->exclaims && !tokens->asks && tokens->pause != PAUSE_STOP)
		tokens->pause = comma ? PAUSE_COMMA : PAUSE_STOP;
}

/* A mark of the last run; behind the last of them comes the run's pause. */
static void take_mark(struct tokens *tokens, struct token *token)
{
	bool exclaims = tokens->exclaims;

	begin(tokens, TOKEN_MARK, token);
	set_text(token, exclaims ? "!" : "?", 1);
	token->offset = tokens->run_at;
	token->end = tokens->run_end;
	if (exclaims)
		tokens->exclaims = false;
	else
		tokens->asks = false;
	if (!tokens->asks)
		tokens->pause = PAUSE_STOP;
}

/* At a byte that is not ASCII. True when it began a token. */
static bool take_high(struct tokens *tokens, struct token *token)
{
	struct letter letter = letter_at(tokens->text, tokens->at);

	if (letter.code >= 0 && is_letter(letter.code)) {
		take_word(tokens, token);
		return true;
	}
	if (letter.code >= 0 && is_emoji(letter.code)) {
		begin(tokens, TOKEN_EMOJI, token);
		set_text(token, tokens->text.data + tokens->at, letter.len);
		token->end = tokens->at += letter.len;
		return true;
	}
	if (letter.code >= 0 && plain_pause(letter.code) != 0)
		take_run(tokens);
	else
		tokens->at += letter.len;
	return false;
}

/* Take what begins at `at`; true when it is a token. Always moves on. */
static bool take(struct tokens *tokens, struct token *token)
{
	switch ((enum class)classes[(unsigned char)tokens->text.data[tokens->at]]) {
	case CLASS_LETTER:
		if (!take_ascii_word(tokens, token))
			take_word(tokens, token);
		return true;
	case CLASS_DIGIT:
		take_number(tokens, token);
		return true;
	case CLASS_HIGH:
		return take_high(tokens, token);
	case CLASS_PAUSE:
		if (take_emoticon(tokens, token))
			return true;
		take_run(tokens);
		return false;
	case CLASS_EYES:
		if (take_emoticon(tokens, token))
			return true;
		break;
	case CLASS_OTHER:
		break;
	}
	tokens->at++;
	return false;
}

bool tokens_next_slow(struct tokens *tokens, struct token *ret_token)
{
	for (;;) {
		if (tokens->exclaims || tokens->asks) {
			take_mark(tokens, ret_token);
			return true;
		}
		if (tokens->at >= tokens->text.len)
			return false;
		if (tokens_short_word(tokens, ret_token))
			return true;
		if (take(tokens, ret_token))
			return true;
	}
}
