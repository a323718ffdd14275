/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scoring. The text's words and phrases are looked up (block.h); each entry counts once,
 * however often it occurs (presence: Pang, Lee & Vaithyanathan 2002), the weights are
 * added, and the sum is divided by the square root of the number of entries matched, so
 * that long texts do not saturate:
 *
 *	polarity = tanh(slope * x), probability = 1 / (1 + exp(-(a * x + b))),
 *	x = scale * sum / sqrt(matched)
 *
 * Weights are small whole numbers, so the sum is exact whatever the order. When sentences
 * are told, each has a tally of its own, which is then poured into that of the text.
 */
#include "score/block.h"

#include <math.h>
#include <stdlib.h>

#define WINDOW 16384 /* bytes of a text in pieces */

struct repute_scorer {
	const struct repute_lexicon *lexicon; /* borrowed */
	struct tokens tokens;
	struct block block;
	struct tally text, sentence;
	size_t n_tokens, n_covered; /* covered: some entry matched it */
	size_t sentence_at, sentence_end;
	repute_sentence_fn *on_sentence;
	void *sentence_data;
	struct repute_term *terms; /* owned; made of the matches when asked for */
	bool terms_made;
	size_t held; /* bytes in the window */
	char window[WINDOW];
};

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

const struct repute_lexicon *repute_scorer_lexicon(const struct repute_scorer *scorer)
{
	return scorer->lexicon;
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

/* What polarity and probability are made of. */
static double score_of(const struct lexicon_head *head, const struct tally *tally)
{
	return head->scale * (double)tally->sum / sqrt((double)tally->n);
}

static double polarity_of(const struct lexicon_head *head, const struct tally *tally)
{
	return tally->n != 0 ? tanh(head->slope * score_of(head, tally)) : 0;
}

static double probability_of(const struct lexicon_head *head, const struct tally *tally)
{
	if (tally->n == 0)
		return 0.5;
	return 1 / (1 + exp(-(head->chance_slope * score_of(head, tally) +
				head->chance_intercept)));
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

/* Tell the sentence that ended, and add it to the text. */
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

	for (size_t i = 0; i < tally->n; i++) {
		const struct match *match = &tally->matches[i];

		tally_add(&scorer->text, match->ref, match->offset,
			match->offset + match->len);
	}
	tally_clear(tally);
	if (sentence.len != 0)
		scorer->on_sentence(scorer->sentence_data, &sentence);
}

/* All tokens that are there. */
static void run(struct repute_scorer *scorer)
{
	const struct repute_lexicon *lexicon = scorer->lexicon;
	struct block *block = &scorer->block;
	bool sentences = scorer->on_sentence != NULL, more;

	do {
		more = block_read(block, lexicon, &scorer->tokens, sentences);
		scorer->n_tokens += block->n;
		if (sentences && block->n != 0) {
			if (block->tokens[0].pause == PAUSE_SENTENCE) {
				end_sentence(scorer);
				scorer->sentence_at = block->offset[BLOCK_BEFORE];
			}
			scorer->sentence_end = block->tokens[block->n - 1].end;
		}
		scorer->n_covered += block_match(
			block, lexicon, sentences ? &scorer->sentence : &scorer->text);
	} while (more);
}

void repute_score_begin(struct repute_scorer *scorer)
{
	tally_clear(&scorer->text);
	tally_clear(&scorer->sentence);
	block_begin(&scorer->block, scorer->lexicon);
	scorer->tokens = tokens_of((struct view){scorer->window, 0});
	scorer->n_tokens = scorer->n_covered = scorer->held = 0;
	scorer->sentence_at = scorer->sentence_end = 0;
	scorer->terms_made = false;
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
static void finish(struct repute_scorer *scorer, struct repute_verdict *ret_verdict)
{
	const struct lexicon_head *head = &scorer->lexicon->head;
	const struct tally *tally = &scorer->text;

	run(scorer);
	if (scorer->on_sentence != NULL)
		end_sentence(scorer);
	double polarity = polarity_of(head, tally);
	double n_tokens = scorer->n_tokens != 0 ? (double)scorer->n_tokens : 1;

	*ret_verdict = (struct repute_verdict){.polarity = polarity,
		.probability = probability_of(head, tally),
		.label = label_of(head, tally, polarity),
		.coverage = (double)scorer->n_covered / n_tokens,
		.n_tokens = scorer->n_tokens,
		.n_matched = tally->n};
}

void repute_score_end(struct repute_scorer *scorer, struct repute_verdict *ret_verdict)
{
	tokens_feed(&scorer->tokens, (struct view){scorer->window, scorer->held}, false);
	finish(scorer, ret_verdict);
}

void repute_score(struct repute_scorer *scorer, const char *text, size_t len,
	struct repute_verdict *ret_verdict)
{
	repute_score_begin(scorer);
	scorer->tokens = tokens_of((struct view){text, len});
	finish(scorer, ret_verdict);
}

static struct repute_term term_of(
	const struct repute_lexicon *lexicon, const struct match *match)
{
	return (struct repute_term){.term = lexicon->terms[match->ref >> 8],
		.weight = lexicon->head.scale * match_weight(match),
		.offset = match->offset,
		.len = match->len};
}

const struct repute_term *repute_terms(struct repute_scorer *scorer)
{
	if (!scorer->terms_made)
		tally_sort(&scorer->text);
	for (size_t i = 0; !scorer->terms_made && i < scorer->text.n; i++)
		scorer->terms[i] = term_of(scorer->lexicon, &scorer->text.matches[i]);
	scorer->terms_made = true;
	return scorer->terms;
}

static unsigned size_of(const struct match *match)
{
	return (unsigned)abs(match_weight(match));
}

/* The order of the text, as tally_sort() has it. */
static bool stands_before(const struct repute_term *a, const struct repute_term *b)
{
	size_t end_a = a->offset + a->len, end_b = b->offset + b->len;

	return end_a != end_b ? end_a < end_b : a->len < b->len;
}

/* Where the terms of a certain |weight| go: from `first` on, the next to `next`. */
struct place {
	size_t first, next;
};

/* Enter a term among those of its |weight|; of the weakest there may be too many. */
static void place_term(struct place *place, size_t n_max, const struct repute_term *term,
	struct repute_term *terms)
{
	size_t at = place->next;

	if (at < n_max)
		place->next++;
	else if (at > place->first && stands_before(term, &terms[at - 1]))
		at--;
	else
		return;
	for (; at > place->first && stands_before(term, &terms[at - 1]); at--)
		terms[at] = terms[at - 1];
	terms[at] = *term;
}

/*
 * Weights are small numbers: counting them tells where each term goes. Those of one
 * weight are nearly in the order of the text, and sorted as they are entered.
 */
size_t repute_strongest_terms(
	struct repute_scorer *scorer, size_t n_max, struct repute_term *ret_terms)
{
	const struct tally *tally = &scorer->text;
	uint32_t counts[129] = {0}; /* by |weight| */
	struct place places[129];
	size_t n = 0;
	unsigned least = 0;

	for (size_t i = 0; i < tally->n; i++) {
		unsigned size = size_of(&tally->matches[i]);

		counts[size]++;
		least = size >= least ? size + 1 : least;
	}
	for (; least > 0 && n < n_max; n += counts[least]) {
		least--;
		places[least] = (struct place){n, n};
	}
	for (size_t i = 0; i < tally->n; i++) {
		const struct match *match = &tally->matches[i];
		unsigned size = size_of(match);

		if (size < least)
			continue;
		struct repute_term term = term_of(scorer->lexicon, match);

		place_term(&places[size], n_max, &term, ret_terms);
	}
	return n < n_max ? n : n_max;
}

const char *repute_label_name(enum repute_label label)
{
	if (label == REPUTE_NEUTRAL)
		return "neutral";
	return label == REPUTE_NEGATIVE ? "negative" : "positive";
}
