/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tokenizer's general case. What begins a token is told by its class (letters.h):
 *
 *   letters and marks     a word, lower-cased and composed (NFC), so that "é" is one word
 *			   however it was typed; an apostrophe between letters belongs to
 *			   it, in one spelling; a letter three times or more in a row is
 *			   written twice ("sooooo" is "soo"); ideographs and kana are
 *			   words of one letter
 *   digits		   a number, with . , / between digits
 *   . , ; : ! ? line end  a run of them is one pause, and "!" and "?" once each
 *   symbols		   an emoji, when in a block that has them: with what is joined to
 *			   it, without skin tone, gender and variation selector
 *
 * All else, NUL and broken UTF-8 included, separates and means nothing. Every byte is
 * looked at a bounded number of times. In a text that comes in pieces a token is begun
 * only when TOKENS_AHEAD bytes of it are there, more than any decision needs; what may be
 * longer (runs of punctuation, the rest of endless words) is a state that lasts.
 */
#include "score/tokens.h"

#include "score/emoticon.h"
#include "score/letters.h"

void tokens_feed(struct tokens *tokens, struct view text, bool more)
{
	size_t held = more ? TOKENS_AHEAD : 15;

	tokens->base += tokens->at;
	tokens->at = 0;
	tokens->text = text;
	tokens->more = more;
	tokens->quick_end = text.len > held ? text.len - held : 0;
}

uint64_t token_rest(const struct token *token)
{
	uint64_t rest = token->len;

	for (unsigned i = 1; i * 8 < token->len; i++)
		rest = (rest << 29 | rest >> 35) ^ token_mix(token->chunk[i] ^ rest);
	return rest;
}

/* Is the end of a piece so near that what follows it might matter? */
static bool starved(const struct tokens *tokens)
{
	return tokens->more && tokens->text.len - tokens->at < TOKENS_AHEAD;
}

static void begin(struct tokens *tokens, enum token_kind kind, struct token *token)
{
	token->kind = kind;
	token->pause = tokens->pause;
	token->offset = tokens->base + tokens->at;
	token->len = 0;
	token->chunk[0] = token->chunk[1] = 0;
	tokens->pause = PAUSE_NONE;
}

/* The token ends before `at`, where the reader goes on. */
static void finish(struct tokens *tokens, struct token *token, size_t at)
{
	tokens->at = at;
	token->end = tokens->base + at;
}

static void set_text(struct token *token, const char *text, size_t len)
{
	token->len = (unsigned)len;
	memset(token->text, 0, len > 16 ? (len + 7) & ~(size_t)7 : 16);
	memcpy(token->text, text, len);
}

/* Length of an apostrophe at `at` that joins two letters, or 0. */
static size_t apostrophe(struct view text, size_t at)
{
	struct letter sign = letter_at(text, at);

	if (!letter_is_apostrophe(sign.code))
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
	size_t n = word->n;

	if (code >= 'A' && code <= 'Z')
		code |= 0x20;
	else if (code >= 0x80)
		code = utf8proc_tolower(code);
	word->plain = word->plain && code < 0x80;
	if (n >= 2 && n <= TOKEN_SIZE && word->codes[n - 1] == code &&
		word->codes[n - 2] == code)
		return;
	if (n < TOKEN_SIZE)
		word->codes[n] = code;
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

	for (; at < text.len && n < TOKEN_SIZE && at - tokens->at <= TOKEN_RAW_MAX;
		at++) {
		unsigned char c = (unsigned char)text.data[at];
		bool sign = (c == '\'' || c == '`') && !joined && n != 0 &&
			    byte_at(text, at + 1) < 0x80 &&
			    byte_classes[byte_at(text, at + 1)] == BYTE_LETTER;

		if (byte_classes[c] != BYTE_LETTER && !sign)
			break;
		joined |= sign;
		c = sign ? '\'' : c | 0x20;
		if (n < 2 || word[n - 1] != (char)c || word[n - 2] != (char)c)
			word[n++] = (char)c;
	}
	unsigned char next = byte_at(text, at);

	if (n == TOKEN_SIZE || at - tokens->at > TOKEN_RAW_MAX || next >= 0x80 ||
		(!joined && tokens_joins(next)))
		return false;
	begin(tokens, TOKEN_WORD, token);
	set_text(token, word, n);
	finish(tokens, token, at);
	return true;
}

/*
 * The bytes at `at` that belong to the word which `tokens` stands in, and the code point
 * to be added to it (0 = none); 0 bytes where the word ends.
 */
static size_t word_part(struct tokens *tokens, size_t at, utf8proc_int32_t *ret_code)
{
	struct letter letter = letter_at(tokens->text, at);
	size_t sign = tokens->joined ? 0 : apostrophe(tokens->text, at);

	*ret_code = 0;
	if (sign != 0) {
		tokens->joined = true;
		*ret_code = '\'';
		return sign;
	}
	if (letter.code == 0xad || letter.code == 0x200d)
		return letter.len;
	if (letter_is_ideograph(letter.code) ||
		!(letter_is_alphabetic(letter.code) || letter_is_mark(letter.code)))
		return 0;
	*ret_code = letter.code;
	return letter.len;
}

static void take_word(struct tokens *tokens, struct token *token)
{
	struct letter first = letter_at(tokens->text, tokens->at);
	struct word word = {.n = 0, .plain = true};
	size_t at = tokens->at, n = first.len;
	utf8proc_int32_t code = first.code;

	begin(tokens, TOKEN_WORD, token);
	tokens->joined = false;
	do {
		if (code != 0)
			word_add(&word, code);
		at += n;
		n = letter_is_ideograph(first.code) ? 0 : word_part(tokens, at, &code);
	} while (n != 0 && at - tokens->at <= TOKEN_RAW_MAX);
	if (n == 0)
		word_text(&word, token);
	else
		tokens->inside = TOKENS_WORD;
	finish(tokens, token, at);
}

/* Length of what continues a number at `at`. */
static size_t number_part(struct view text, size_t at)
{
	unsigned char c = byte_at(text, at);

	if (byte_classes[c] == BYTE_DIGIT)
		return 1;
	return (c == '.' || c == ',' || c == '/') &&
	       byte_classes[byte_at(text, at + 1)] == BYTE_DIGIT;
}

static void take_number(struct tokens *tokens, struct token *token)
{
	size_t at = tokens->at;

	begin(tokens, TOKEN_NUMBER, token);
	while (number_part(tokens->text, at) != 0 && at - tokens->at <= TOKEN_RAW_MAX)
		at++;
	if (at - tokens->at <= TOKEN_SIZE)
		set_text(token, tokens->text.data + tokens->at, at - tokens->at);
	if (at - tokens->at > TOKEN_RAW_MAX)
		tokens->inside = TOKENS_NUMBER;
	finish(tokens, token, at);
}

/* Pass over the rest of a token that is too long. */
static void skip_rest(struct tokens *tokens)
{
	utf8proc_int32_t code;
	size_t n = 1;

	while (n != 0 && !starved(tokens)) {
		n = tokens->inside == TOKENS_WORD ? word_part(tokens, tokens->at, &code)
						  : number_part(tokens->text, tokens->at);
		tokens->at += n;
	}
	if (n == 0)
		tokens->inside = TOKENS_BETWEEN;
}

static bool take_emoticon(struct tokens *tokens, struct token *token)
{
	char text[2];
	size_t len = emoticon_at(tokens->text, tokens->at, text);

	if (len == 0)
		return false;
	begin(tokens, TOKEN_EMOTICON, token);
	set_text(token, text, 2);
	finish(tokens, token, tokens->at + len);
	return true;
}

/* The sign of punctuation at `at`, in ASCII, and its bytes; 0 when it is none. */
static char run_sign(const struct tokens *tokens, size_t *ret_len)
{
	struct letter letter = letter_at(tokens->text, tokens->at);
	char sign =
		letter.code >= 0x80 ? letter_plain_pause(letter.code) : (char)letter.code;
	char unused[2];

	if (letter.code < 0 || byte_classes[(unsigned char)sign] != BYTE_PAUSE ||
		emoticon_at(tokens->text, tokens->at, unused) != 0)
		return 0;
	*ret_len = letter.len;
	return sign;
}

/* The run is over: what pause is it? Behind a full stop before a letter ("e.g.", "x.com")
   no sentence ends. With marks the pause comes behind the last of them. */
static void end_run(struct tokens *tokens)
{
	struct letter next = letter_at(tokens->text, tokens->at);
	bool joined = letter_is_alphabetic(next.code) ||
		      byte_classes[byte_at(tokens->text, tokens->at)] == BYTE_DIGIT;
	bool ends = tokens->breaks || (tokens->stops && !joined);
	enum pause pause = tokens->comma ? PAUSE_COMMA
			   : ends	 ? PAUSE_SENTENCE
					 : PAUSE_STOP;

	tokens->run_end = tokens->base + tokens->at;
	tokens->inside = tokens->exclaims || tokens->asks ? TOKENS_MARKS : TOKENS_BETWEEN;
	if (tokens->inside == TOKENS_BETWEEN && pause > tokens->pause)
		tokens->pause = pause;
}

/* Step over a run of punctuation, one pause, which counts from the next token on. */
static void go_on_run(struct tokens *tokens)
{
	size_t len = 0;

	while (!starved(tokens)) {
		char sign = run_sign(tokens, &len);

		if (sign == 0) {
			end_run(tokens);
			return;
		}
		tokens->exclaims |= sign == '!';
		tokens->asks |= sign == '?';
		tokens->comma =
			sign == ',' && tokens->base + tokens->at == tokens->run_at;
		tokens->stops |= sign == '.';
		tokens->breaks |= sign == '\n' || sign == '\r';
		tokens->at += len;
	}
}

static void take_run(struct tokens *tokens)
{
	tokens->run_at = tokens->base + tokens->at;
	tokens->comma = tokens->stops = tokens->breaks = false;
	tokens->inside = TOKENS_RUN;
	go_on_run(tokens);
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
	if (tokens->asks)
		return;
	tokens->pause = PAUSE_SENTENCE;
	tokens->inside = TOKENS_BETWEEN;
}

/* What is joined to the emoji before `at` without changing its meaning: its bytes. */
static size_t emoji_style(struct view text, size_t at)
{
	struct letter letter = letter_at(text, at);

	if (letter_is_emoji_style(letter.code))
		return letter.len;
	struct letter next = letter_at(text, at + letter.len);

	if (letter.code == 0x200d && (next.code == 0x2640 || next.code == 0x2642))
		return letter.len + next.len;
	return 0;
}

/* The bytes of what is joined at `at` to the emoji `first` and changes its meaning. */
static size_t emoji_joined(struct view text, size_t at, struct letter first, bool paired)
{
	struct letter letter = letter_at(text, at);
	struct letter next = letter_at(text, at + letter.len);

	if (letter_is_flag(first.code))
		return !paired && letter_is_flag(letter.code) ? letter.len : 0;
	return letter.code == 0x200d && letter_is_emoji(next.code) ? letter.len + next.len
								   : 0;
}

/* A sequence; one that is too long for a token goes on as the next. */
static void take_emoji(struct tokens *tokens, struct letter first, struct token *token)
{
	struct view text = tokens->text;
	size_t at = tokens->at + first.len, len = first.len, n;
	char sequence[TOKEN_SIZE];

	begin(tokens, TOKEN_EMOJI, token);
	memcpy(sequence, text.data + tokens->at, len);
	while (at - tokens->at < TOKEN_RAW_MAX) {
		n = emoji_style(text, at);
		if (n == 0) {
			n = emoji_joined(text, at, first, len > first.len);
			if (n == 0 || len + n > TOKEN_SIZE)
				break;
			memcpy(sequence + len, text.data + at, n);
			len += n;
		}
		at += n;
	}
	set_text(token, sequence, len);
	finish(tokens, token, at);
}

/* At a byte that is not ASCII. True when it began a token. */
static bool take_high(struct tokens *tokens, struct token *token)
{
	struct letter letter = letter_at(tokens->text, tokens->at);

	if (letter.code >= 0 && letter_is_alphabetic(letter.code)) {
		take_word(tokens, token);
		return true;
	}
	if (letter.code >= 0 &&
		(letter_is_emoji(letter.code) || letter_is_flag(letter.code))) {
		take_emoji(tokens, letter, token);
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
		if (tokens->inside == TOKENS_RUN)
			go_on_run(tokens);
		else if (tokens->inside == TOKENS_WORD || tokens->inside == TOKENS_NUMBER)
			skip_rest(tokens);
		if (tokens->inside == TOKENS_MARKS) {
			take_mark(tokens, ret_token);
			return true;
		}
		if (tokens->inside != TOKENS_BETWEEN)
			return false;
		if (tokens->at >= tokens->text.len || starved(tokens))
			return false;
		if (tokens_quick_word(tokens, ret_token))
			return true;
		if (take(tokens, ret_token))
			return true;
	}
}
