/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a lexicon: the file in memory is checked line by line and indexed where it
 * lies: terms and head values point into it. Every entry must be able to match: a term
 * that the tokenizer would never produce ("Good", "well-made") is an error that says how
 * such text is read. Cost: one pass, about 8 ms for 50,000 entries.
 */
#include "score/lexicon.h"

#include "base/limits.h"

#include <stdio.h>
#include <stdlib.h>

/* A line of the file while it is read. */
struct line {
	const char *name; /* the file */
	int number;
	char *text; /* NUL-terminated */
	size_t len;
};

static int fail(const struct line *line, const char *text, struct err *err)
{
	return err_at(err, ERR_INPUT, line->name, line->number, 0, "%s", text);
}

static int fail_twice(const struct line *line, struct view term, struct err *err)
{
	return err_at(err, ERR_INPUT, line->name, line->number, 0,
		"'%.*s' is there already", VIEW_ARG(term));
}

/* How the tokenizer reads `text`, for a message. */
static void never_matches(const struct line *line, struct view text, struct err *err)
{
	struct tokens tokens = tokens_of(text);
	struct token token;
	char read[200] = "";
	size_t len = 0;

	while (len + TOKEN_SIZE + 2 < sizeof(read) && tokens_next(&tokens, &token))
		len += (size_t)snprintf(read + len, sizeof(read) - len, "%s%.*s",
			len != 0 ? " " : "", VIEW_ARG(token_text(&token)));
	err_at(err, ERR_INPUT, line->name, line->number, 0,
		"the term can never match: '%.*s' is read as '%s'", VIEW_ARG(text), read);
}

/* Read one word ("good", "NOT_good") as the tokenizer does. `ret_text` is it without
   "NOT_"; what follows it, up to `stop` bytes, belongs to neither. */
static int read_word(const struct repute_lexicon *lexicon, const struct line *line,
	struct view part, size_t stop, struct token *ret_token, struct view *ret_text,
	struct err *err)
{
	bool negated = view_starts(part, VIEW(LEXICON_NEGATED));
	struct view text =
		view_sub(part, negated ? sizeof(LEXICON_NEGATED) - 1 : 0, part.len);
	/* Up to the end of the file: a short word is read fastest when more follows. */
	struct tokens tokens = tokens_of(
		(struct view){text.data, (size_t)(lexicon->content_end - text.data)});

	if (text.len <= stop || !tokens_next(&tokens, ret_token) || ret_token->len == 0 ||
		!view_eq(token_text(ret_token), view_sub(text, 0, text.len - stop))) {
		never_matches(line, text, err);
		return -1;
	}
	*ret_text = view_sub(text, 0, text.len - stop);
	return negated;
}

/* Number the word that `part` stands for: the id of its variant. */
static int add_word(struct repute_lexicon *lexicon, const struct line *line,
	struct view part, struct lexicon_word **ret_word, uint32_t *ret_id,
	struct err *err)
{
	struct token token;
	struct view text;
	int negated = read_word(lexicon, line, part, 0, &token, &text, err);

	if (negated < 0)
		return -1;
	*ret_word = lexicon_word_add(&lexicon->words, &token);
	if (*ret_word == NULL)
		return err_memory(err);
	*ret_id = (*ret_word)->id + (uint32_t)negated;
	return 0;
}

/* "happi*" */
static int add_wildcard(struct repute_lexicon *lexicon, const struct line *line,
	struct view term, uint32_t entry, struct err *err)
{
	struct token token;
	struct view text;
	int negated = read_word(lexicon, line, term, 1, &token, &text, err);

	if (negated < 0)
		return -1;
	if (token.kind != TOKEN_WORD)
		return fail(line, "a wildcard is the beginning of a word", err);
	return lexicon_prefix_add(lexicon, text, negated, entry, err);
}

/* Enter the entry under the words of its term, in their order. */
static int add_term(struct repute_lexicon *lexicon, const struct line *line,
	struct view term, uint32_t entry, struct err *err)
{
	struct lexicon_word *word;
	uint32_t ids[LEXICON_WORDS_MAX];
	size_t n = 0;

	if (term.len > 1 && term.data[term.len - 1] == '*')
		return add_wildcard(lexicon, line, term, entry, err);
	for (size_t at = 0; at <= term.len;) {
		struct view part = view_sub(term, at, term.len);

		part.len = view_find(part, ' ');
		if (n == LEXICON_WORDS_MAX)
			return err_at(err, ERR_INPUT, line->name, line->number, 0,
				"a term has at most %d words", LEXICON_WORDS_MAX);
		if (add_word(lexicon, line, part, &word, &ids[n], err) < 0)
			return -1;
		at += part.len + 1;
		n++;
	}
	if (!lexicon_term_add(lexicon, word, ids, n, entry))
		return fail_twice(line, term, err);
	return 0;
}

/* A whole number in -127..127: this is read once an entry, so not by strtoll(). */
static bool read_weight(struct view text, int8_t *ret_weight)
{
	bool minus = text.len != 0 && text.data[0] == '-';
	int number = 0;

	if (text.len <= minus || text.len > 3U + minus)
		return false;
	for (size_t i = minus; i < text.len; i++) {
		if (text.data[i] < '0' || text.data[i] > '9')
			return false;
		number = number * 10 + text.data[i] - '0';
	}
	if (number > 127)
		return false;
	*ret_weight = (int8_t)(minus ? -number : number);
	return true;
}

static int add_entry(
	struct repute_lexicon *lexicon, const struct line *line, struct err *err)
{
	uint32_t entry = (uint32_t)lexicon->n_entries + 1;
	struct view text = {line->text, line->len};
	size_t tab = view_find(text, '\t');
	struct view number = view_sub(text, tab + 1, text.len);

	if (!view_is_utf8(text))
		return fail(line, "the line is not UTF-8 text", err);
	if (text.len != 0 && text.data[0] == '#')
		return fail(
			line, "a line of the head stands behind the first entry", err);
	if (tab == text.len)
		return fail(line, "an entry is a term, a tab and a weight", err);
	if (entry > LIMIT_LEXICON_ENTRIES)
		return err_at(err, ERR_LIMIT, line->name, line->number, 0,
			"there are more than %d entries", LIMIT_LEXICON_ENTRIES);
	if (!read_weight(number, &lexicon->weights[entry]))
		return err_at(err, ERR_INPUT, line->name, line->number, 0,
			"the weight is a whole number in -127..127, not '%.*s'",
			VIEW_ARG(number));
	line->text[tab] = '\0';
	lexicon->terms[entry] = line->text;
	if (add_term(lexicon, line, view_sub(text, 0, tab), entry, err) < 0)
		return -1;
	lexicon->n_entries = entry;
	return 0;
}

static int add_negators(struct repute_lexicon *lexicon, const char *name, struct err *err)
{
	struct line line = {.name = name};
	struct view rest = view_of(lexicon->head.negators), part;
	struct lexicon_word *word;
	uint32_t id;

	while (view_split(&rest, ' ', &part)) {
		if (add_word(lexicon, &line, part, &word, &id, err) < 0) {
			err_prefix(err, "negators");
			return -1;
		}
		word->negator = true;
	}
	return 0;
}

#define ONES UINT64_C(0x0101010101010101)

/* Bytes of `x` that are `c`, each as a 1 in its place. */
static uint64_t equal_bytes(uint64_t x, char c)
{
	const uint64_t low = 0x7f * ONES;

	x ^= ONES * (unsigned char)c;
	return ~(((x & low) + low) | x | low) >> 7;
}

/* Count line ends and spaces, eight bytes at a time. */
static void count(const char *at, const char *end, size_t *ret_lines, size_t *ret_spaces)
{
	size_t lines = 0, spaces = 0;
	uint64_t x;

	for (; end - at >= 8; at += 8) {
		memcpy(&x, at, 8);
		lines += equal_bytes(x, '\n') * ONES >> 56;
		spaces += equal_bytes(x, ' ') * ONES >> 56;
	}
	for (; at < end; at++) {
		lines += *at == '\n';
		spaces += *at == ' ';
	}
	*ret_lines = lines;
	*ret_spaces = spaces;
}

/* Room for as many entries as there are lines; a space joins two words of a phrase. */
static int make_room(
	struct repute_lexicon *lexicon, const char *at, const char *end, struct err *err)
{
	size_t n, joints;

	count(at, end, &n, &joints);
	if (n > LIMIT_LEXICON_ENTRIES)
		n = LIMIT_LEXICON_ENTRIES;
	if (joints > n * (LEXICON_WORDS_MAX - 1))
		joints = n * (LEXICON_WORDS_MAX - 1);
	lexicon->weights = malloc(n + 1);
	lexicon->terms = malloc((n + 1) * sizeof(*lexicon->terms));
	if (lexicon->weights == NULL || lexicon->terms == NULL)
		return err_memory(err);
	lexicon->weights[0] = 0;
	lexicon->terms[0] = "";
	return lexicon_tables_init(lexicon, n > joints ? n - joints : n / 8, joints, err);
}

/* Words that have entries, or are parts of phrases, match wildcards as well. */
static int complete_words(
	struct repute_lexicon *lexicon, const struct line *line, struct err *err)
{
	for (size_t i = 0; i <= lexicon->n_entries; i++) {
		struct view rest =
			view_of(i == 0 ? lexicon->head.negators : lexicon->terms[i]);
		struct view part, text;
		struct lexicon_word *word;
		struct token token;

		if (rest.len != 0 && rest.data[rest.len - 1] == '*')
			continue;
		while (view_split(&rest, ' ', &part)) {
			if (read_word(lexicon, line, part, 0, &token, &text, err) < 0)
				return -1;
			word = lexicon_word_add(&lexicon->words, &token);
			if (word == NULL)
				return err_memory(err);
			lexicon_prefix_complete(lexicon, &token, word);
		}
	}
	return 0;
}

/* Behind the last entry; `line` is the first one's. */
static int finish_wildcards(
	struct repute_lexicon *lexicon, struct line line, struct err *err)
{
	int64_t twice = lexicon_prefix_finish(lexicon, err);

	if (twice < 0)
		return -1;
	if (twice > 0) {
		line.number += (int)twice - 1;
		return fail_twice(&line, view_of(lexicon->terms[twice]), err);
	}
	return lexicon->has_prefixes ? complete_words(lexicon, &line, err) : 0;
}

static void fill_info(struct repute_lexicon *lexicon)
{
	const struct lexicon_head *head = &lexicon->head;

	lexicon->info = (struct repute_lexicon_info){.name = head->name,
		.language = head->language,
		.version = head->version,
		.licence = head->licence,
		.revision = lexicon->revision,
		.n_entries = lexicon->n_entries,
		.negative_below = head->negative_below,
		.positive_above = head->positive_above};
}

int lexicon_read(
	struct repute_lexicon *lexicon, const char *name, char *end, struct err *err)
{
	char *at = lexicon->content;
	struct line line = {.name = name}, first;

	if (view_starts((struct view){at, (size_t)(end - at)}, VIEW(LEXICON_BOM)))
		at += sizeof(LEXICON_BOM) - 1;
	if (lexicon_head_read(&at, end, name, &lexicon->head, &line.number, err) < 0 ||
		make_room(lexicon, at, end, err) < 0 ||
		add_negators(lexicon, name, err) < 0)
		return -1;
	lexicon->head_len = (size_t)(at - lexicon->content);
	first = line;
	for (; at < end; line.number++) {
		char *stop = memchr(at, '\n', (size_t)(end - at));

		line.text = at;
		at = stop + 1;
		stop -= stop > line.text && stop[-1] == '\r';
		*stop = '\0';
		line.len = (size_t)(stop - line.text);
		if (add_entry(lexicon, &line, err) < 0)
			return -1;
	}
	fill_info(lexicon);
	return finish_wildcards(lexicon, first, err);
}
