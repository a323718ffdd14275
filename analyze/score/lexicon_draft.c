/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Entries are gathered in the order they come, foreign terms as the tokenizer reads them;
 * which of several with the same term counts is settled when the draft is written.
 */
#include "score/lexicon_draft.h"

#include "base/limits.h"
#include "score/negators.h"

#include <stdlib.h>

#define NEGATED_FACTOR (-0.74)
#define WINDOW 3

/* Of the polarity: see lexicon_draft_write.c. */
#define NEGATIVE_BELOW 0.0
#define POSITIVE_ABOVE 0.45

/* "dir/AFINN-en-165.txt.gz" is called "AFINN-en-165". */
static void name_of(const char *path, char ret_name[64])
{
	struct view rest = view_of(path), part = {0};
	size_t len;

	while (view_split(&rest, '/', &part))
		;
	len = view_find(part, '.');
	for (size_t i = 0; i < len && i < 63; i++) {
		unsigned char c = (unsigned char)part.data[i];

		ret_name[i] = c > ' ' && c < 0x7f ? (char)c : '_';
	}
	ret_name[len < 63 ? len : 63] = '\0';
	if (len == 0)
		memcpy(ret_name, "lexicon", 8);
}

int lexicon_draft_init(struct lexicon_draft *draft, const char *path, struct err *err)
{
	const char *negators = negators_of("en");
	struct view rest = view_of(negators), word;
	char name[64];

	name_of(path, name);
	*draft = (struct lexicon_draft){.notes = buf_make(MIB(1)),
		.head = {.language = (char *)(uintptr_t) "en",
			.version = (char *)(uintptr_t) "1",
			.licence = (char *)(uintptr_t) "",
			.negators = (char *)(uintptr_t)negators,
			.negative_below = NEGATIVE_BELOW,
			.positive_above = POSITIVE_ABOVE,
			.window = WINDOW}};
	struct view kept = arena_keep(&draft->arena, view_of(name));

	draft->head.name = (char *)(uintptr_t)kept.data;
	while (view_split(&rest, ' ', &word)) {
		if (map_put(&draft->negators, word, 1, err) < 0)
			return -1;
	}
	return arena_check(&draft->arena, err);
}

void lexicon_draft_done(struct lexicon_draft *draft)
{
	buf_done(&draft->notes);
	arena_done(&draft->arena);
	map_done(&draft->negators);
	free(draft->entries);
}

static int add(struct lexicon_draft *draft, struct view term, double valence, bool made,
	struct err *err)
{
	if (draft->n == LIMIT_LEXICON_ENTRIES)
		return err_set(err, ERR_LIMIT, "there are more than %d entries",
			LIMIT_LEXICON_ENTRIES);
	if (draft->n == draft->size) {
		size_t size = draft->size != 0 ? draft->size * 2 : 1024;
		struct draft_entry *entries =
			realloc(draft->entries, size * sizeof(*entries));

		if (entries == NULL)
			return err_memory(err);
		draft->entries = entries;
		draft->size = size;
	}
	draft->entries[draft->n] = (struct draft_entry){term, valence, draft->n, made};
	draft->n++;
	return 0;
}

/* A term as the tokenizer reads it. */
struct reading {
	char text[LEXICON_WORDS_MAX * (TOKEN_SIZE + sizeof(LEXICON_NEGATED)) + 2];
	size_t len;
	size_t words;
	bool deniable;	/* one word or number, which a negation can reach */
	bool beginning; /* one word, which a wildcard can be the beginning of */
};

static void reading_add(struct reading *reading, struct view text)
{
	memcpy(reading->text + reading->len, text.data, text.len);
	reading->len += text.len;
}

/* False when no text can match it: it has no words or too many, something that is passed
   over at an end, or a pause inside. */
static bool read_term(
	const struct lexicon_draft *draft, struct view term, struct reading *ret)
{
	struct negation negation = {.window = WINDOW};
	struct tokens tokens = tokens_of(term);
	struct token token;
	size_t end = 0;

	ret->len = ret->words = 0;
	while (tokens_next(&tokens, &token)) {
		bool first = ret->words == 0;
		bool negator = map_get(&draft->negators, token_text(&token)) != NULL;

		if (token.len == 0 || ret->words == LEXICON_WORDS_MAX ||
			(first ? token.offset != 0 : token.pause != PAUSE_NONE))
			return false;
		if (!first)
			reading_add(ret, VIEW(" "));
		if (negation_step(&negation, token.pause, token.kind, negator))
			reading_add(ret, VIEW(LEXICON_NEGATED));
		reading_add(ret, token_text(&token));
		ret->deniable = first && !negator && token.kind <= TOKEN_NUMBER;
		ret->beginning = first && token.kind == TOKEN_WORD;
		ret->words++;
		end = token.end;
	}
	return ret->words != 0 && end == term.len;
}

/* Enter what was read, and its variant. */
static int add_reading(struct lexicon_draft *draft, const struct reading *reading,
	bool negated, double valence, struct err *err)
{
	struct view text = {reading->text, reading->len};
	struct view plain = arena_keep(&draft->arena, text), variant = {0};

	if (negated || reading->deniable)
		variant = arena_printf(
			&draft->arena, LEXICON_NEGATED "%.*s", VIEW_ARG(text));
	if (arena_check(&draft->arena, err) < 0)
		return -1;
	if (negated)
		return add(draft, variant, valence, false, err);
	if (add(draft, plain, valence, false, err) < 0)
		return -1;
	return reading->deniable
		       ? add(draft, variant, NEGATED_FACTOR * valence, true, err)
		       : 0;
}

int lexicon_draft_add(struct lexicon_draft *draft, struct view term, double valence,
	bool wildcards, int line, struct err *err)
{
	bool negated = view_starts(term, VIEW(LEXICON_NEGATED));
	bool wildcard = wildcards && term.len > 1 && term.data[term.len - 1] == '*';
	struct reading reading;

	if (negated)
		term = view_sub(term, sizeof(LEXICON_NEGATED) - 1, term.len);
	term.len -= wildcard;
	bool fits = read_term(draft, term, &reading);

	if (valence == 0) {
		draft->n_zero++;
		return 0;
	}
	if (!fits || (negated && !reading.deniable) || (wildcard && !reading.beginning)) {
		if (draft->n_never++ == 0)
			draft->never_line = line;
		return 0;
	}
	if (wildcard) {
		reading_add(&reading, VIEW("*"));
		reading.deniable = true;
	}
	return add_reading(draft, &reading, negated, valence, err);
}

int lexicon_draft_take(struct lexicon_draft *draft, const struct repute_lexicon *lexicon,
	struct err *err)
{
	for (size_t i = 1; i <= lexicon->n_entries; i++) {
		if (add(draft, view_of(lexicon->terms[i]),
			    lexicon->head.scale * lexicon->weights[i], false, err) < 0)
			return -1;
	}
	return 0;
}
