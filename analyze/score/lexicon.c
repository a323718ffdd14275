/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Opening a lexicon: the file is read into memory, checked line by line, and indexed
 * where it lies: terms and head values point into it. Every entry must be able to match:
 * a term that the tokenizer would never produce ("Good", "well-made") is an error that
 * says how such text is read. Cost: one pass, about 5 ms for 50,000 entries.
 */
#include "score/lexicon.h"

#include "base/gz.h"
#include "base/hash.h"
#include "base/limits.h"

#include <stdio.h>
#include <stdlib.h>

#define CONTENT_MAX MIB(256)

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

/* Number the word that `part` ("good", "NOT_good") stands for: the id of its variant. */
static int add_word(struct repute_lexicon *lexicon, const struct line *line,
	struct view part, struct lexicon_word **ret_word, uint32_t *ret_id,
	struct err *err)
{
	bool negated = view_starts(part, VIEW(LEXICON_NEGATED));
	struct view text =
		view_sub(part, negated ? sizeof(LEXICON_NEGATED) - 1 : 0, part.len);
	/* Up to the end of the file: a short word is read fastest when more follows. */
	struct tokens tokens = tokens_of(
		(struct view){text.data, (size_t)(lexicon->content_end - text.data)});
	struct token token;

	if (text.len == 0 || !tokens_next(&tokens, &token) || token.len == 0 ||
		!view_eq(token_text(&token), text)) {
		never_matches(line, text, err);
		return -1;
	}
	*ret_word = lexicon_word_add(&lexicon->words, &token);
	if (*ret_word == NULL) {
		err_memory(err);
		return -1;
	}
	*ret_id = (*ret_word)->id + negated;
	return 0;
}

static int add_term(struct repute_lexicon *lexicon, const struct line *line,
	struct view term, uint32_t entry, struct err *err)
{
	struct view rest = term, part;
	uint32_t ids[LEXICON_WORDS_MAX];
	struct lexicon_word *word = NULL;
	size_t n = 0;

	while (view_split(&rest, ' ', &part)) {
		if (n == LEXICON_WORDS_MAX)
			return err_at(err, ERR_INPUT, line->name, line->number, 0,
				"the term has more than %d words", LEXICON_WORDS_MAX);
		if (add_word(lexicon, line, part, &word, &ids[n++], err) < 0)
			return -1;
	}
	if (n == 0)
		return fail(line, "the term is empty", err);
	if (!lexicon_term_add(lexicon, word, ids, n, entry))
		return fail_twice(line, term, err);
	return 0;
}

static int add_entry(
	struct repute_lexicon *lexicon, const struct line *line, struct err *err)
{
	struct view text = {line->text, line->len};
	size_t tab = view_find(text, '\t');
	struct view number = view_sub(text, tab + 1, text.len);
	int64_t weight;

	if (line->len > LIMIT_LEXICON_LINE)
		return fail(line, "the line is too long", err);
	if (!view_is_utf8(text))
		return fail(line, "the line is not UTF-8 text", err);
	if (text.data[0] == '#')
		return fail(
			line, "a line of the head stands behind the first entry", err);
	if (tab == text.len)
		return fail(line, "an entry is a term, a tab and a weight", err);
	if (view_int64(number, &weight) < 0 || weight < -127 || weight > 127)
		return err_at(err, ERR_INPUT, line->name, line->number, 0,
			"the weight is a whole number in -127..127, not '%.*s'",
			VIEW_ARG(number));
	if (lexicon->n_entries == LIMIT_LEXICON_ENTRIES)
		return fail(line, "there are too many entries", err);
	uint32_t entry = (uint32_t)lexicon->n_entries + 1;

	line->text[tab] = '\0';
	lexicon->weights[entry] = (int8_t)weight;
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

/* Room for as many entries as there are lines, and for phrases as there are spaces. */
static int make_room(
	struct repute_lexicon *lexicon, const char *at, const char *end, struct err *err)
{
	const size_t most = LIMIT_LEXICON_ENTRIES;
	size_t n = 0, joints = 0;

	for (; at < end; at++) {
		joints += *at == ' ';
		n += *at == '\n';
	}
	if (n > most)
		n = most;
	if (joints > most * (LEXICON_WORDS_MAX - 1))
		joints = most * (LEXICON_WORDS_MAX - 1);
	lexicon->weights = malloc(n + 1);
	lexicon->terms = malloc((n + 1) * sizeof(*lexicon->terms));
	if (lexicon->weights == NULL || lexicon->terms == NULL)
		return err_memory(err);
	lexicon->weights[0] = 0;
	lexicon->terms[0] = "";
	return lexicon_tables_init(lexicon, n / 4, joints, err);
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

/* Read the content, which ends in a line end. */
static int read_content(
	struct repute_lexicon *lexicon, const char *name, size_t len, struct err *err)
{
	char *at = lexicon->content, *end = at + len;
	struct line line = {.name = name};

	if (lexicon_head_read(&at, end, name, &lexicon->head, &line.number, err) < 0 ||
		make_room(lexicon, at, end, err) < 0 ||
		add_negators(lexicon, name, err) < 0)
		return -1;
	for (; at < end; at = line.text + line.len + 1, line.number++) {
		char *stop = memchr(at, '\n', (size_t)(end - at));
		size_t size = (size_t)(stop - at);

		line.text = at;
		line.len = size;
		*stop = '\0';
		if (size != 0 && at[size - 1] == '\r') {
			line.len--;
			at[size - 1] = '\0';
		}
		if (add_entry(lexicon, &line, err) < 0)
			return -1;
		line.len = size;
	}
	fill_info(lexicon);
	return 0;
}

static int parse(const char *name, struct view text, struct repute_lexicon **ret_lexicon,
	struct err *err)
{
	struct repute_lexicon *lexicon = calloc(1, sizeof(*lexicon));
	char *content = malloc(text.len + 2);

	if (lexicon == NULL || content == NULL) {
		free(lexicon);
		free(content);
		return err_memory(err);
	}
	if (text.len != 0)
		memcpy(content, text.data, text.len);
	content[text.len] = '\n';
	content[text.len + 1] = '\0';
	lexicon->content = content;
	lexicon->content_end = content + text.len + 1;
	memcpy(lexicon->revision, hash_parts(NULL, &text, 1).text, 32);
	bool ended = text.len != 0 && content[text.len - 1] == '\n';

	if (read_content(lexicon, name, text.len + !ended, err) < 0) {
		repute_lexicon_free(lexicon);
		return -1;
	}
	*ret_lexicon = lexicon;
	return 0;
}

static int read_file(const char *path, struct buf *content, struct err *err)
{
	struct gz_reader *reader;
	struct view block;
	int rc;

	if (gz_reader_open(path, &reader, err) < 0) {
		err_prefix(err, "lexicon");
		return -1;
	}
	while ((rc = gz_reader_block(reader, &block, err)) > 0 && content->failed == 0)
		buf_add(content, block);
	gz_reader_close(reader);
	return rc < 0 ? -1 : buf_check(content, err);
}

static int report(const struct err *err, struct repute_error *error)
{
	if (error != NULL) {
		error->line = err->line;
		error->no_memory = err->code == ERR_MEMORY;
		err_format(err, error->text, sizeof(error->text));
	}
	return -1;
}

int repute_lexicon_parse(const char *name, const char *text, size_t len,
	struct repute_lexicon **ret_lexicon, struct repute_error *error)
{
	struct err err = ERR_INIT;

	if (parse(name, (struct view){text, len}, ret_lexicon, &err) < 0)
		return report(&err, error);
	return 0;
}

int repute_lexicon_open(
	const char *path, struct repute_lexicon **ret_lexicon, struct repute_error *error)
{
	BUF_CLEANUP struct buf content = buf_make(CONTENT_MAX);
	struct err err = ERR_INIT;

	if (read_file(path, &content, &err) < 0 ||
		parse(path, buf_view(&content), ret_lexicon, &err) < 0)
		return report(&err, error);
	return 0;
}

const struct repute_lexicon_info *repute_lexicon_info(
	const struct repute_lexicon *lexicon)
{
	return &lexicon->info;
}

void repute_lexicon_free(struct repute_lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	lexicon_tables_done(lexicon);
	free(lexicon->weights);
	free(lexicon->terms);
	free(lexicon->content);
	free(lexicon);
}
