/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scoring. The text's words and phrases are looked up; each entry counts once, however
 * often it occurs (presence: Pang, Lee & Vaithyanathan 2002), the weights are added, and
 * the sum is divided by the square root of the number of entries matched, so that long
 * texts do not saturate:
 *
 *	polarity = tanh(slope * scale * sum / sqrt(matched))
 *
 * Weights are small whole numbers, so the sum is exact whatever the order.
 *
 * The tables are larger than the nearest caches, so tokens are taken in blocks, and each
 * block goes through the steps one after the other: cut and ask for the words' slots;
 *find the words and ask for the slots of pairs; find the pairs; add up. What a step reads
 *was asked for a step before, and the waits overlap. "Matched already in this text" is a
 *bit per entry; the list of matched entries clears them.
 */
#include "score/lexicon.h"

#include <math.h>
#include <stdlib.h>

#define BLOCK 64		       /* tokens */
#define BEFORE (LEXICON_WORDS_MAX - 1) /* of the block before, for phrases */
#define WINDOW 16384		       /* bytes of a text in pieces */

/* A token in its block. Arrays begin with the last tokens of the block before. */
struct block {
	size_t offset[BEFORE + BLOCK], end[BEFORE + BLOCK];
	uint32_t id[BEFORE + BLOCK]; /* of the variant; 0 = unknown */
	struct token_key key[BLOCK];
	const struct lexicon_word *wildcard[BLOCK]; /* where the lexicon has any */
	uint8_t pause[BLOCK], kind[BLOCK];
	lexicon_ref unigram[BLOCK], pair[BLOCK];
	uint32_t pair_id[BLOCK]; /* 0 = none */
	uint8_t waiting[BLOCK];	 /* whose pair may be in the table */
	unsigned n, n_waiting;
};

struct match {
	lexicon_ref ref;
	uint32_t len;
	size_t offset;
};

/* What was matched since the last clear. */
struct tally {
	uint64_t *seen;	       /* owned; a bit per entry; that of 0 is always set */
	struct match *matches; /* owned; room for every entry and one more */
	size_t n;
	int64_t sum;
};

struct repute_scorer {
	const struct repute_lexicon *lexicon; /* borrowed */
	struct tokens tokens;
	struct negation negation;
	struct block block;
	uint32_t open[LEXICON_WORDS_MAX]; /* phrases that end before the next token; by
					     their words - 1; 0 = none */
	struct tally text, sentence;
	size_t n_tokens, n_covered; /* covered: some entry matched it */
	size_t sentence_at, sentence_end;
	repute_sentence_fn *on_sentence;
	void *sentence_data;
	struct repute_term *terms; /* owned; made of the matches when asked for */
	size_t n_terms;		   /* of them that are made */
	size_t held;		   /* bytes in the window */
	char window[WINDOW];
};

static int tally_init(struct tally *tally, size_t n_entries)
{
	tally->seen = calloc(n_entries / 64 + 1, sizeof(*tally->seen));
	tally->matches = malloc((n_entries + 2) * sizeof(*tally->matches));
	if (tally->seen == NULL || tally->matches == NULL)
		return -1;
	tally->seen[0] = 1;
	return 0;
}

static void tally_done(struct tally *tally)
{
	free(tally->seen);
	free(tally->matches);
}

static void tally_clear(struct tally *tally)
{
	for (size_t i = 0; i < tally->n; i++)
		tally->seen[tally->matches[i].ref >> 8 >> 6] = 0;
	tally->seen[0] = 1;
	tally->n = 0;
	tally->sum = 0;
}

/* Count an entry that stands in the text, unless it did before. No branches: which
   entries repeat cannot be foretold. The reference 0 is none; it counts as seen. */
static inline void tally_add(
	struct tally *tally, lexicon_ref ref, size_t offset, size_t end)
{
	uint32_t entry = ref >> 8;
	uint64_t *word = &tally->seen[entry >> 6], bit = UINT64_C(1) << (entry & 63);
	bool fresh = (*word & bit) == 0;
	struct match *match = &tally->matches[tally->n];

	*word |= bit;
	match->ref = ref;
	match->len = (uint32_t)(end - offset);
	match->offset = offset;
	tally->n += fresh;
	tally->sum += fresh ? (int8_t)(ref & 0xff) : 0;
}

struct repute_scorer *repute_scorer_new(const struct repute_lexicon *lexicon)
{
	struct repute_scorer *scorer = calloc(1, sizeof(*scorer));

	if (scorer == NULL)
		return NULL;
	scorer->lexicon = lexicon;
	scorer->terms = malloc((lexicon->n_entries + 1) * sizeof(*scorer->terms));
	if (scorer->terms == NULL || tally_init(&scorer->text, lexicon->n_entries) < 0 ||
		tally_init(&scorer->sentence, lexicon->n_entries) < 0) {
		repute_scorer_free(scorer);
		return NULL;
	}
	repute_score_begin(scorer);
	return scorer;
}

void repute_scorer_free(struct repute_scorer *scorer)
{
	if (scorer == NULL)
		return;
	tally_done(&scorer->text);
	tally_done(&scorer->sentence);
	free(scorer->terms);
	free(scorer);
}

void repute_scorer_on_sentence(
	struct repute_scorer *scorer, repute_sentence_fn *on_sentence, void *data)
{
	scorer->on_sentence = on_sentence;
	scorer->sentence_data = data;
}

static double polarity_of(const struct lexicon_head *head, const struct tally *tally)
{
	if (tally->n == 0)
		return 0;
	return tanh(
		head->slope * head->scale * (double)tally->sum / sqrt((double)tally->n));
}

static double probability_of(const struct lexicon_head *head, const struct tally *tally)
{
	return (1 + polarity_of(head, tally)) / 2;
}

static enum repute_label label_of(
	const struct lexicon_head *head, const struct tally *tally, double polarity)
{
	if (tally->n == 0)
		return REPUTE_NEUTRAL;
	if (polarity < head->negative_below)
		return REPUTE_NEGATIVE;
	return polarity > head->positive_above ? REPUTE_POSITIVE : REPUTE_NEUTRAL;
}

static void end_sentence(struct repute_scorer *scorer)
{
	const struct lexicon_head *head = &scorer->lexicon->head;
	struct tally *tally = &scorer->sentence;
	double polarity = polarity_of(head, tally);
	struct repute_sentence sentence = {.offset = scorer->sentence_at,
		.len = scorer->sentence_end - scorer->sentence_at,
		.polarity = polarity,
		.label = label_of(head, tally, polarity),
		.n_matched = tally->n};

	tally_clear(tally);
	if (sentence.len != 0)
		scorer->on_sentence(scorer->sentence_data, &sentence);
	scorer->sentence_at = scorer->sentence_end;
}

/* Cut the next tokens, and ask for the slots of their words. */
static void fill_block(struct repute_scorer *scorer)
{
	const struct lexicon_words *words = &scorer->lexicon->words;
	struct block *block = &scorer->block;
	struct token token;
	unsigned n = 0;

	while (n < BLOCK && tokens_next(&scorer->tokens, &token)) {
		struct token_key key = token_key(&token);

		__builtin_prefetch(lexicon_word_slot(words, key));
		if (scorer->lexicon->has_prefixes)
			block->wildcard[n] = lexicon_prefix_find(scorer->lexicon, &token);
		block->key[n] = key;
		block->offset[BEFORE + n] = token.offset;
		block->end[BEFORE + n] = token.end;
		block->pause[n] = (uint8_t)token.pause;
		block->kind[n] = (uint8_t)token.kind;
		n++;
	}
	block->n = n;
}

/* Find the words, and ask for the slots of the pairs that may be there. */
static void find_words(struct repute_scorer *scorer)
{
	const struct repute_lexicon *lexicon = scorer->lexicon;
	const struct lexicon_phrases *phrases = &lexicon->phrases;
	struct block *block = &scorer->block;
	unsigned n_waiting = 0;

	for (unsigned i = 0; i < block->n; i++) {
		const struct lexicon_word *word =
			lexicon_word_find(&lexicon->words, block->key[i]);

		if (word->id == 0 && lexicon->has_prefixes)
			word = block->wildcard[i];
		const struct token token = {
			.pause = block->pause[i], .kind = block->kind[i]};
		bool negated = negation_step(&scorer->negation, &token, word->negator);
		uint32_t id = word->id | (negated & (word->id != 0));
		uint32_t before =
			block->pause[i] < PAUSE_STOP ? block->id[BEFORE + i - 1] : 0;
		uint64_t hash = lexicon_phrase_hash(before, id);

		block->id[BEFORE + i] = id;
		block->unigram[i] = word->unigram[negated];
		block->pair[i] = 0;
		block->pair_id[i] = 0;
		block->waiting[n_waiting] = (uint8_t)i;
		__builtin_prefetch(&phrases->slots[hash >> phrases->shift]);
		n_waiting +=
			(before != 0) & (id != 0) & lexicon_phrase_maybe(phrases, hash);
	}
	block->n_waiting = n_waiting;
}

static void find_pairs(struct repute_scorer *scorer)
{
	const struct lexicon_phrases *phrases = &scorer->lexicon->phrases;
	struct block *block = &scorer->block;

	for (unsigned k = 0; k < block->n_waiting; k++) {
		unsigned i = block->waiting[k];
		uint32_t first = block->id[BEFORE + i - 1],
			 second = block->id[BEFORE + i];
		const struct lexicon_phrase *phrase = lexicon_phrase_find(
			phrases, first, second, lexicon_phrase_hash(first, second));

		block->pair[i] = phrase->ref;
		block->pair_id[i] =
			phrase->first != 0 ? lexicon_phrase_id(phrases, phrase) : 0;
	}
}

/* The entries of three words and more that end in token `i`, given to `add`; what is open
   behind it. True when there was one. */
static bool find_long(struct repute_scorer *scorer, unsigned i, struct tally *tally)
{
	const struct lexicon_phrases *phrases = &scorer->lexicon->phrases;
	struct block *block = &scorer->block;
	uint32_t *open = scorer->open, id = block->id[BEFORE + i];
	bool found = false;

	for (unsigned n = phrases->longest - 1; n >= 2; n--) {
		uint32_t first = block->pause[i] < PAUSE_STOP ? open[n - 1] : 0;
		uint64_t hash = lexicon_phrase_hash(first, id);

		open[n] = 0;
		if (first == 0 || id == 0 || !lexicon_phrase_maybe(phrases, hash))
			continue;
		const struct lexicon_phrase *phrase =
			lexicon_phrase_find(phrases, first, id, hash);

		if (phrase->first == 0)
			continue;
		open[n] = lexicon_phrase_id(phrases, phrase);
		tally_add(tally, phrase->ref, block->offset[BEFORE + i - n],
			block->end[BEFORE + i]);
		found |= phrase->ref != 0;
	}
	open[1] = block->pair_id[i];
	return found;
}

/* Add up what the block matched, in the order of the text. */
static void add_up(struct repute_scorer *scorer)
{
	struct block *block = &scorer->block;
	bool long_ones = scorer->lexicon->phrases.longest > 2;
	size_t n_covered = 0;

	for (unsigned i = 0; i < block->n; i++) {
		const size_t *offset = &block->offset[BEFORE + i];
		size_t end = block->end[BEFORE + i];
		bool covered = (block->unigram[i] | block->pair[i]) != 0;

		tally_add(&scorer->text, block->unigram[i], offset[0], end);
		tally_add(&scorer->text, block->pair[i], offset[-1], end);
		if (long_ones)
			covered |= find_long(scorer, i, &scorer->text);
		n_covered += covered;
	}
	scorer->n_covered += n_covered;
	scorer->n_tokens += block->n;
}

/* The same matches once more, sentence by sentence: a longer phrase counts where it
   ends. */
static void add_sentences(struct repute_scorer *scorer)
{
	struct block *block = &scorer->block;
	uint32_t open[LEXICON_WORDS_MAX];

	memcpy(open, scorer->open, sizeof(open));
	for (unsigned i = 0; i < block->n; i++) {
		const size_t *offset = &block->offset[BEFORE + i];

		if (block->pause[i] == PAUSE_SENTENCE) {
			end_sentence(scorer);
			scorer->sentence_at = offset[0];
		}
		scorer->sentence_end = block->end[BEFORE + i];
		tally_add(&scorer->sentence, block->unigram[i], 0, 0);
		tally_add(&scorer->sentence, block->pair[i], 0, 0);
		if (scorer->lexicon->phrases.longest > 2)
			find_long(scorer, i, &scorer->sentence);
	}
	memcpy(scorer->open, open, sizeof(open));
}

/* The end of the block is what comes before the next. */
static void keep_end(struct block *block)
{
	memmove(block->offset, block->offset + block->n, BEFORE * sizeof(size_t));
	memmove(block->end, block->end + block->n, BEFORE * sizeof(size_t));
	memmove(block->id, block->id + block->n, BEFORE * sizeof(uint32_t));
}

/* All tokens that are there. */
static void run(struct repute_scorer *scorer)
{
	do {
		fill_block(scorer);
		find_words(scorer);
		find_pairs(scorer);
		if (scorer->on_sentence != NULL)
			add_sentences(scorer);
		add_up(scorer);
		keep_end(&scorer->block);
	} while (scorer->block.n == BLOCK);
}

void repute_score_begin(struct repute_scorer *scorer)
{
	tally_clear(&scorer->text);
	tally_clear(&scorer->sentence);
	scorer->tokens = tokens_of((struct view){scorer->window, 0});
	scorer->negation = (struct negation){.window = scorer->lexicon->head.window};
	memset(scorer->block.id, 0, BEFORE * sizeof(uint32_t));
	memset(scorer->open, 0, sizeof(scorer->open));
	scorer->n_tokens = scorer->n_covered = scorer->n_terms = scorer->held = 0;
	scorer->sentence_at = scorer->sentence_end = 0;
}

void repute_score_feed(struct repute_scorer *scorer, const char *piece, size_t len)
{
	while (len != 0) {
		size_t n = WINDOW - scorer->held < len ? WINDOW - scorer->held : len;

		memcpy(scorer->window + scorer->held, piece, n);
		scorer->held += n;
		piece += n;
		len -= n;
		tokens_feed(&scorer->tokens, (struct view){scorer->window, scorer->held},
			true);
		run(scorer);
		scorer->held -= scorer->tokens.at;
		memmove(scorer->window, scorer->window + scorer->tokens.at, scorer->held);
	}
}

/* The rest of the text is in the tokenizer: score it, and give the verdict. */
static void end(struct repute_scorer *scorer, struct repute_verdict *ret_verdict)
{
	const struct lexicon_head *head = &scorer->lexicon->head;
	const struct tally *tally = &scorer->text;
	size_t n_tokens;

	run(scorer);
	if (scorer->on_sentence != NULL)
		end_sentence(scorer);
	double polarity = polarity_of(head, tally);

	n_tokens = scorer->n_tokens != 0 ? scorer->n_tokens : 1;
	*ret_verdict = (struct repute_verdict){.polarity = polarity,
		.probability = probability_of(head, tally),
		.label = label_of(head, tally, polarity),
		.coverage = (double)scorer->n_covered / (double)n_tokens,
		.n_tokens = scorer->n_tokens,
		.n_matched = tally->n};
}

void repute_score_end(struct repute_scorer *scorer, struct repute_verdict *ret_verdict)
{
	tokens_feed(&scorer->tokens, (struct view){scorer->window, scorer->held}, false);
	end(scorer, ret_verdict);
}

void repute_score(struct repute_scorer *scorer, const char *text, size_t len,
	struct repute_verdict *ret_verdict)
{
	repute_score_begin(scorer);
	scorer->tokens = tokens_of((struct view){text, len});
	end(scorer, ret_verdict);
}

const struct repute_term *repute_terms(struct repute_scorer *scorer)
{
	const struct repute_lexicon *lexicon = scorer->lexicon;

	for (; scorer->n_terms < scorer->text.n; scorer->n_terms++) {
		const struct match *match = &scorer->text.matches[scorer->n_terms];

		scorer->terms[scorer->n_terms] =
			(struct repute_term){.term = lexicon->terms[match->ref >> 8],
				.weight = lexicon->head.scale * (int8_t)match->ref,
				.offset = match->offset,
				.len = match->len};
	}
	return scorer->terms;
}

const char *repute_label_name(enum repute_label label)
{
	if (label == REPUTE_NEUTRAL)
		return "neutral";
	return label == REPUTE_NEGATIVE ? "negative" : "positive";
}
