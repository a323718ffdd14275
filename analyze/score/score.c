/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scoring. The text's words and pairs of neighbouring words are looked up; each entry
 * counts once, however often it occurs (presence: Pang, Lee & Vaithyanathan 2002), the
 * weights are added, and the sum is divided by the square root of the number of entries
 * matched, so that long texts do not saturate:
 *
 *	polarity = tanh(slope * scale * sum / sqrt(matched))
 *
 * which is 2p - 1 for the logistic p that the learner calibrated. Weights are small whole
 * numbers, so the sum is exact whatever the order. "Seen already in this text" is a
 * number per entry that equals the text's number: nothing is cleared between texts.
 */
#include "score/lexicon.h"

#include <math.h>
#include <stdlib.h>

struct repute_scorer {
	const struct repute_lexicon *lexicon; /* borrowed */
	uint32_t *seen;		   /* owned; by entry: the last text it was in */
	uint32_t text;		   /* the number of this text, never 0 */
	struct repute_term *terms; /* owned; room for every entry */
	size_t n_terms;
	size_t n_covered; /* tokens that an entry matched */
	int64_t sum;
};

/* The token before the current one, as far as pairs go. */
struct previous {
	uint32_t id; /* 0 = none that a pair could begin with */
	size_t offset;
};

struct repute_scorer *repute_scorer_new(const struct repute_lexicon *lexicon)
{
	struct repute_scorer *scorer = calloc(1, sizeof(*scorer));

	if (scorer == NULL)
		return NULL;
	scorer->lexicon = lexicon;
	scorer->seen = calloc(lexicon->n_entries + 1, sizeof(*scorer->seen));
	scorer->terms = malloc((lexicon->n_entries + 1) * sizeof(*scorer->terms));
	if (scorer->seen == NULL || scorer->terms == NULL) {
		repute_scorer_free(scorer);
		return NULL;
	}
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
	free(scorer->seen);
	free(scorer->terms);
	free(scorer);
}

/* Once in 2^32 texts the numbers begin again. */
static void begin_text(struct repute_scorer *scorer)
{
	if (++scorer->text == 0) {
		memset(scorer->seen, 0,
			(scorer->lexicon->n_entries + 1) * sizeof(*scorer->seen));
		scorer->text = 1;
	}
	scorer->seen[0] = scorer->text;
	scorer->n_terms = 0;
	scorer->n_covered = 0;
	scorer->sum = 0;
}

/* Count an entry that stands in the text, unless it did before. No branches: which
   entries repeat cannot be foretold. Entry 0 is none; it counts as seen. */
static inline void match(
	struct repute_scorer *scorer, uint32_t entry, size_t offset, size_t end)
{
	const struct repute_lexicon *lexicon = scorer->lexicon;
	bool fresh = scorer->seen[entry] != scorer->text;
	struct repute_term *term = &scorer->terms[scorer->n_terms];

	scorer->seen[entry] = scorer->text;
	scorer->sum += fresh ? lexicon->weights[entry] : 0;
	scorer->n_terms += fresh;
	term->term = lexicon->terms[entry];
	term->weight = lexicon->head.scale * lexicon->weights[entry];
	term->offset = offset;
	term->len = end - offset;
}

/* Match what ends in this token; it becomes the previous one. */
static inline void step(struct repute_scorer *scorer, const struct token *token,
	struct negation *negation, struct previous *previous)
{
	const struct repute_lexicon *lexicon = scorer->lexicon;
	const struct lexicon_word *word =
		lexicon_word_find(&lexicon->words, token, token_key(token));
	bool negated = negation_step(negation, token, word->negator);
	uint32_t id = word->id != 0 ? word->id + negated : 0;
	uint32_t before = token->pause != PAUSE_STOP ? previous->id : 0;
	uint64_t hash = lexicon_pair_hash(before, id);

	uint32_t pair = 0;

	match(scorer, word->unigram[negated], token->offset, token->end);
	if (before != 0 && id != 0 && lexicon_pair_maybe(&lexicon->pairs, hash)) {
		pair = lexicon_pair_find(&lexicon->pairs, before, id, hash);
		match(scorer, pair, previous->offset, token->end);
	}
	scorer->n_covered += (word->unigram[negated] | pair) != 0;
	*previous = (struct previous){id, token->offset};
}

static double polarity_of(const struct repute_scorer *scorer)
{
	const struct lexicon_head *head = &scorer->lexicon->head;

	if (scorer->n_terms == 0)
		return 0;
	return tanh(head->slope * head->scale * (double)scorer->sum /
		    sqrt((double)scorer->n_terms));
}

static enum repute_label label_of(const struct lexicon_head *head, double polarity)
{
	if (polarity < head->negative_below)
		return REPUTE_NEGATIVE;
	return polarity > head->positive_above ? REPUTE_POSITIVE : REPUTE_NEUTRAL;
}

void repute_score(struct repute_scorer *scorer, const char *text, size_t len,
	struct repute_verdict *ret_verdict)
{
	const struct lexicon_head *head = &scorer->lexicon->head;
	struct tokens tokens = tokens_of((struct view){text, len});
	struct negation negation = {.window = head->window};
	struct previous previous = {0};
	struct token token;
	size_t n_tokens = 0;

	begin_text(scorer);
	for (; tokens_next(&tokens, &token); n_tokens++)
		step(scorer, &token, &negation, &previous);
	double polarity = polarity_of(scorer);

	*ret_verdict = (struct repute_verdict){.polarity = polarity,
		.probability = (1 + polarity) / 2,
		.label = scorer->n_terms != 0 ? label_of(head, polarity) : REPUTE_NEUTRAL,
		.coverage =
			n_tokens != 0 ? (double)scorer->n_covered / (double)n_tokens : 0,
		.n_tokens = n_tokens,
		.n_matched = scorer->n_terms};
}

const struct repute_term *repute_terms(struct repute_scorer *scorer)
{
	return scorer->terms;
}

const char *repute_label_name(enum repute_label label)
{
	if (label == REPUTE_NEUTRAL)
		return "neutral";
	return label == REPUTE_NEGATIVE ? "negative" : "positive";
}
