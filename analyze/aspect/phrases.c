/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The different words and beginnings of words of all terms are symbols, numbered from 1;
 * a term is a path of symbols through a tree whose nodes are numbered likewise (0 is the
 * root). Both are tables with open addressing: text to symbol, and (node, symbol) to
 * node. A token is looked up once as a whole and once for each length that some beginning
 * has, with one running hash; most tokens are no symbol and cost nothing more. What
 * matches is compared in full. Tables are filled by whoever wrote the list and only asked
 * by texts, so no text can make a look-up long.
 */
#include "aspect/phrases.h"

#include "base/arena.h"
#include "base/limits.h"

#include <stdlib.h>

#define SYMBOLS_MAX 16 /* that one token can be */
#define HASH_START UINT64_C(0xcbf29ce484222325)

struct symbol {
	const char *text; /* in the arena; NULL = empty slot */
	uint64_t hash;
	uint32_t id;
	uint8_t len;
	bool prefix;
};

struct arc {
	uint32_t node, symbol;
	uint32_t next; /* 0 = empty slot */
};

struct phrases {
	struct arena arena;
	struct symbol *symbols; /* owned */
	struct arc *arcs;	/* owned */
	uint32_t *ids;		/* owned; by node: the term that ends there; 0 = none */
	size_t symbol_size, arc_size, id_size; /* the first two are powers of two */
	uint32_t n_symbols, n_nodes, n_terms;
	uint64_t prefix_lengths; /* bit n: some beginning has n + 1 bytes */
};

static uint64_t hash_step(uint64_t hash, char c)
{
	return (hash ^ (unsigned char)c) * UINT64_C(0x100000001b3);
}

static uint64_t hash_end(uint64_t hash, bool prefix)
{
	return (hash ^ prefix ^ hash >> 32) * UINT64_C(0x9e3779b97f4a7c15);
}

static struct symbol *symbol_slot(
	const struct phrases *phrases, struct view text, bool prefix, uint64_t hash)
{
	size_t mask = phrases->symbol_size - 1;

	for (size_t i = hash >> 20 & mask;; i = (i + 1) & mask) {
		struct symbol *symbol = &phrases->symbols[i];

		if (symbol->text == NULL ||
			(symbol->hash == hash && symbol->prefix == prefix &&
				symbol->len == text.len &&
				memcmp(symbol->text, text.data, text.len) == 0))
			return symbol;
	}
}

static struct arc *arc_slot(const struct phrases *phrases, uint32_t node, uint32_t symbol)
{
	size_t mask = phrases->arc_size - 1;
	uint64_t hash = hash_end((uint64_t)node << 32 | symbol, false);

	for (size_t i = hash >> 20 & mask;; i = (i + 1) & mask) {
		struct arc *arc = &phrases->arcs[i];

		if (arc->next == 0 || (arc->node == node && arc->symbol == symbol))
			return arc;
	}
}

/* Twice the symbols, or as many as to begin with. */
static int grow_symbols(struct phrases *phrases)
{
	struct symbol *old = phrases->symbols;
	size_t n = phrases->symbol_size, size = n != 0 ? 2 * n : 256;
	struct symbol *symbols = calloc(size, sizeof(*symbols));

	if (symbols == NULL)
		return -1;
	phrases->symbols = symbols;
	phrases->symbol_size = size;
	for (size_t i = 0; i < n; i++) {
		struct view text = {old[i].text, old[i].len};

		if (old[i].text != NULL)
			*symbol_slot(phrases, text, old[i].prefix, old[i].hash) = old[i];
	}
	free(old);
	return 0;
}

static int grow_arcs(struct phrases *phrases)
{
	struct arc *old = phrases->arcs;
	size_t n = phrases->arc_size, size = n != 0 ? 2 * n : 256;
	struct arc *arcs = calloc(size, sizeof(*arcs));

	if (arcs == NULL)
		return -1;
	phrases->arcs = arcs;
	phrases->arc_size = size;
	for (size_t i = 0; i < n; i++) {
		if (old[i].next != 0)
			*arc_slot(phrases, old[i].node, old[i].symbol) = old[i];
	}
	free(old);
	return 0;
}

static int grow_ids(struct phrases *phrases)
{
	size_t size = phrases->id_size != 0 ? 2 * phrases->id_size : 256;
	uint32_t *ids = reallocarray(phrases->ids, size, sizeof(*ids));

	if (ids == NULL)
		return -1;
	memset(ids + phrases->id_size, 0, (size - phrases->id_size) * sizeof(*ids));
	phrases->ids = ids;
	phrases->id_size = size;
	return 0;
}

struct phrases *phrases_new(void)
{
	struct phrases *phrases = calloc(1, sizeof(*phrases));

	if (phrases == NULL)
		return NULL;
	if (grow_symbols(phrases) < 0 || grow_arcs(phrases) < 0 ||
		grow_ids(phrases) < 0) {
		phrases_free(phrases);
		return NULL;
	}
	return phrases;
}

void phrases_free(struct phrases *phrases)
{
	if (phrases == NULL)
		return;
	arena_done(&phrases->arena);
	free(phrases->symbols);
	free(phrases->arcs);
	free(phrases->ids);
	free(phrases);
}

static uint64_t hash_text(struct view text, bool prefix)
{
	uint64_t hash = HASH_START;

	for (size_t i = 0; i < text.len; i++)
		hash = hash_step(hash, text.data[i]);
	return hash_end(hash, prefix);
}

/* The symbol's number, made when it is new; 0 without memory. */
static uint32_t add_symbol(struct phrases *phrases, struct view text, bool prefix)
{
	uint64_t hash = hash_text(text, prefix);
	struct symbol *symbol = symbol_slot(phrases, text, prefix, hash);

	if (symbol->text != NULL)
		return symbol->id;
	if (phrases->n_symbols >= phrases->symbol_size / 2) {
		if (grow_symbols(phrases) < 0)
			return 0;
		symbol = symbol_slot(phrases, text, prefix, hash);
	}
	struct view kept = arena_keep(&phrases->arena, text);

	if (phrases->arena.failed)
		return 0;
	*symbol = (struct symbol){.text = kept.data,
		.hash = hash,
		.id = ++phrases->n_symbols,
		.len = (uint8_t)text.len,
		.prefix = prefix};
	if (prefix)
		phrases->prefix_lengths |= UINT64_C(1) << (text.len - 1);
	return symbol->id;
}

/* The node behind `node`, made when it is new; 0 without memory. */
static uint32_t add_arc(struct phrases *phrases, uint32_t node, uint32_t symbol)
{
	struct arc *arc = arc_slot(phrases, node, symbol);

	if (arc->next != 0)
		return arc->next;
	if (phrases->n_nodes >= phrases->arc_size / 2) {
		if (grow_arcs(phrases) < 0)
			return 0;
		arc = arc_slot(phrases, node, symbol);
	}
	if (phrases->n_nodes + 1 == phrases->id_size && grow_ids(phrases) < 0)
		return 0;
	*arc = (struct arc){node, symbol, ++phrases->n_nodes};
	return arc->next;
}

/* Is what stands between two words of a term, or around them, plain? A '*' stands behind
   a word and ends it. */
static bool gap_is_plain(struct view term, size_t from, size_t to)
{
	bool star = from < to && term.data[from] == '*';

	for (size_t i = from + star; i < to; i++) {
		if (term.data[i] != ' ' && term.data[i] != '\t' && term.data[i] != '-')
			return false;
	}
	return !star || (from != 0 && (to == term.len || to > from + 1));
}

/* Walk the term's words down the tree; `*ret_node` is where it ends. */
static int add_words(
	struct phrases *phrases, struct view term, uint32_t *ret_node, struct err *err)
{
	struct tokens tokens = tokens_of(term);
	struct token token;
	uint32_t node = 0;
	size_t end = 0;

	for (unsigned n = 0; tokens_next(&tokens, &token); n++) {
		bool prefix = token.end < term.len && term.data[token.end] == '*';

		if (token.len == 0 || n == PHRASE_WORDS)
			return err_set(err, ERR_INPUT, "the term '%.*s' is too long",
				VIEW_ARG(view_sub(term, 0, 60)));
		if (prefix && token.len < 2)
			return err_set(err, ERR_INPUT,
				"'%.*s' begins too many words: write two letters or more "
				"before '*'",
				VIEW_ARG(term));
		if (!gap_is_plain(term, end, token.offset))
			break;
		end = token.end;
		uint32_t symbol = add_symbol(phrases, token_text(&token), prefix);

		if (symbol != 0)
			node = add_arc(phrases, node, symbol);
		if (symbol == 0 || node == 0)
			return err_memory(err);
	}
	if (end == 0 || !gap_is_plain(term, end, term.len))
		return err_set(err, ERR_INPUT,
			"the term '%.*s' can never match: write words, and '*' only at "
			"the end of one",
			VIEW_ARG(view_sub(term, 0, 200)));
	*ret_node = node;
	return 0;
}

int phrases_add(
	struct phrases *phrases, struct view term, uint32_t *ret_id, struct err *err)
{
	uint32_t node = 0;

	if (add_words(phrases, term, &node, err) < 0)
		return -1;
	if (phrases->ids[node] == 0) {
		if (phrases->n_terms == LIMIT_ASPECT_TERMS)
			return err_set(
				err, ERR_LIMIT, "more than %d terms", LIMIT_ASPECT_TERMS);
		phrases->ids[node] = ++phrases->n_terms;
	}
	*ret_id = phrases->ids[node];
	return 0;
}

/* Symbols that the token is: itself, and beginnings of it. */
static size_t symbols_of(const struct phrases *phrases, const struct token *token,
	uint32_t ret_symbols[SYMBOLS_MAX])
{
	uint64_t hash = HASH_START;
	size_t n = 0;

	for (unsigned i = 0; i < token->len; i++) {
		hash = hash_step(hash, token->text[i]);
		if ((phrases->prefix_lengths >> i & 1) == 0 || n == SYMBOLS_MAX - 1)
			continue;
		const struct symbol *symbol = symbol_slot(phrases,
			(struct view){token->text, i + 1}, true, hash_end(hash, true));

		if (symbol->text != NULL)
			ret_symbols[n++] = symbol->id;
	}
	if (token->len != 0) {
		const struct symbol *symbol = symbol_slot(
			phrases, token_text(token), false, hash_end(hash, false));

		if (symbol->text != NULL)
			ret_symbols[n++] = symbol->id;
	}
	return n;
}

/* The token goes on from `node`, `n_words` deep, by any of its symbols. */
static size_t follow(const struct phrases *phrases, uint32_t node, unsigned n_words,
	const uint32_t *symbols, size_t n_symbols, struct phrase_path *path)
{
	for (size_t i = 0; i < n_symbols && path->n < PHRASE_PATHS; i++) {
		uint32_t next = arc_slot(phrases, node, symbols[i])->next;

		if (next == 0)
			continue;
		path->nodes[path->n] = next;
		path->n_words[path->n++] = (unsigned char)(n_words + 1);
	}
	return path->n;
}

size_t phrases_step(const struct phrases *phrases, struct phrase_path *path,
	const struct token *token, struct phrase_hit ret_hits[PHRASE_PATHS])
{
	uint32_t symbols[SYMBOLS_MAX];
	size_t n_symbols = symbols_of(phrases, token, symbols), n_hits = 0;
	struct phrase_path next = {.n = 0};

	if (n_symbols == 0) {
		path->n = 0;
		return 0;
	}
	follow(phrases, 0, 0, symbols, n_symbols, &next);
	for (unsigned i = 0; token->pause == PAUSE_NONE && i < path->n; i++)
		follow(phrases, path->nodes[i], path->n_words[i], symbols, n_symbols,
			&next);
	for (unsigned i = 0; i < next.n; i++) {
		uint32_t id = phrases->ids[next.nodes[i]];

		if (id != 0)
			ret_hits[n_hits++] = (struct phrase_hit){id, next.n_words[i]};
	}
	*path = next;
	return n_hits;
}
