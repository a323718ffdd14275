/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tokenizer's general case. What begins a token is told by its class (letters.h):
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

#include "score/emoticon.h"
#include "score/letters.h"

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
	return letter_is_alphabetic(letter_at(text, at + sign.len).code) ? sign.len : 0;
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
			    byte_classes[byte_at(text, at + 1)] == BYTE_LETTER;

		if (byte_classes[c] != BYTE_LETTER && !sign)
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
		bool alone = letter_is_ideograph(letter.code);

		if (letter.code == 0xad || letter.code == 0x200d) {
			at += letter.len;
			continue;
		}
		if (!(letter_is_alphabetic(letter.code) || letter_is_mark(letter.code)) ||
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
			      byte_classes[byte_at(text, at + 1)] == BYTE_DIGIT;

		if (byte_classes[c] != BYTE_DIGIT && !inside)
			break;
		at++;
	}
	if (at - tokens->at <= TOKEN_SIZE)
		set_text(token, text.data + tokens->at, at - tokens->at);
	token->end = tokens->at = at;
}

static bool take_emoticon(struct tokens *tokens, struct token *token)
{
	char text[2];
	size_t len = emoticon_at(tokens->text, tokens->at, text);

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
		char sign = letter.code >= 0x80 ? letter_plain_pause(letter.code)
						: (char)letter.code;

		if (letter.code < 0 || byte_classes[(unsigned char)sign] != BYTE_PAUSE ||
			emoticon_at(tokens->text, tokens->at, unused) != 0)
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

	if (letter.code >= 0 && letter_is_alphabetic(letter.code)) {
		take_word(tokens, token);
		return true;
	}
	if (letter.code >= 0 && letter_is_emoji(letter.code)) {
		begin(tokens, TOKEN_EMOJI, token);
		set_text(token, tokens->text.data + tokens->at, letter.len);
		token->end = tokens->at += letter.len;
		return true;
	}
	if (letter.code >= 0 && letter_plain_pause(letter.code) != 0)
		take_run(tokens);
	else
		tokens->at += letter.len;
	return false;
}

/* Take what begins at `at`; true when it is a token. Always moves on. */
static bool take(struct tokens *tokens, struct token *token)
{
	switch ((enum byte_class)
			byte_classes[(unsigned char)tokens->text.data[tokens->at]]) {
	case BYTE_LETTER:
		if (!take_ascii_word(tokens, token))
			take_word(tokens, token);
		return true;
	case BYTE_DIGIT:
		take_number(tokens, token);
		return true;
	case BYTE_HIGH:
		return take_high(tokens, token);
	case BYTE_PAUSE:
		if (take_emoticon(tokens, token))
			return true;
		take_run(tokens);
		return false;
	case BYTE_EYES:
		if (take_emoticon(tokens, token))
			return true;
		break;
	case BYTE_OTHER:
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
