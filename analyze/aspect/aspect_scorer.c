/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scoring by aspect. The text is walked sentence by sentence; the terms of all aspects
 * are found in that walk, patterns are tried on each sentence. Only a sentence that
 * mentions something is scored, once, and its terms are weighed for each aspect in it by
 * how near they stand (sentence.h). What the sentences say of an aspect adds up; where
 * they say nothing at all, the text as a whole has to. A pattern that hits a limit rests
 * until the next text. A sentence's work is bounded by its bytes, so all is linear.
 */
#include "aspect/aspects.h"
#include "score/lexicon.h"

#include <stdlib.h>

struct repute_aspect_scorer {
	struct repute_scorer *scorer;	      /* borrowed */
	const struct aspect_matcher *matcher; /* borrowed, of the list */
	double slope;			      /* of the lexicon */
	struct pattern_space *space;	      /* owned */
	bool *resting;			      /* owned; by pattern */
	const char *exceeded;		      /* borrowed, of the list */
	struct sentence sentence;
	struct opinion opinions[LIMIT_ASPECTS];
	struct repute_aspect by_bit[LIMIT_ASPECTS];
	struct repute_aspect found[LIMIT_ASPECTS];
};

struct repute_aspect_scorer *repute_aspect_scorer_new(
	struct repute_scorer *scorer, const struct repute_aspects *aspects)
{
	struct repute_aspect_scorer *by_aspect = calloc(1, sizeof(*by_aspect));

	if (by_aspect == NULL)
		return NULL;
	by_aspect->scorer = scorer;
	by_aspect->matcher = &aspects->matcher;
	by_aspect->slope = repute_scorer_lexicon(scorer)->head.slope;
	by_aspect->space = pattern_space_new();
	by_aspect->resting = calloc(aspects->matcher.n_patterns + 1, sizeof(bool));
	if (by_aspect->space == NULL || by_aspect->resting == NULL) {
		repute_aspect_scorer_free(by_aspect);
		return NULL;
	}
	return by_aspect;
}

void repute_aspect_scorer_free(struct repute_aspect_scorer *by_aspect)
{
	if (by_aspect == NULL)
		return;
	pattern_space_free(by_aspect->space);
	free(by_aspect->resting);
	free(by_aspect);
}

static void begin_text(struct repute_aspect_scorer *by_aspect)
{
	const struct aspect_matcher *matcher = by_aspect->matcher;

	for (size_t i = 0; i < matcher->n_aspects; i++) {
		by_aspect->opinions[i] = (struct opinion){0};
		by_aspect->by_bit[i] = (struct repute_aspect){
			.name = matcher->names[i], .title = matcher->titles[i]};
	}
	for (size_t i = 0; i < matcher->n_patterns; i++)
		by_aspect->resting[i] = false;
}

/* Mark what the pattern matches in the sentence. */
static void try_pattern(
	struct repute_aspect_scorer *by_aspect, size_t number, const char *text)
{
	const struct aspect_pattern *pattern = &by_aspect->matcher->patterns[number];
	struct sentence *sentence = &by_aspect->sentence;
	struct view subject = {text + sentence->offset, sentence->end - sentence->offset};
	struct pattern_match match = {.to = 0};
	int rc = 0;

	for (unsigned n = 0; n < PATTERN_MATCHES; n++) {
		rc = pattern_find(
			pattern->pattern, by_aspect->space, subject, match.to, &match);
		if (rc <= 0)
			break;
		sentence_mention(sentence, sentence->offset + match.from,
			sentence->offset + match.to, pattern->mentions);
	}
	if (rc >= 0)
		return;
	by_aspect->resting[number] = true;
	if (by_aspect->exceeded == NULL)
		by_aspect->exceeded = pattern->place;
}

static void try_patterns(struct repute_aspect_scorer *by_aspect, const char *text)
{
	const struct aspect_matcher *matcher = by_aspect->matcher;

	for (size_t i = 0; i < matcher->n_patterns - matcher->n_staff; i++) {
		if (!by_aspect->resting[i])
			try_pattern(by_aspect, i, text);
	}
}

/* Runs of words that mention the aspect are one mention each. */
static void count_mentions(
	const struct sentence *sentence, uint64_t bit, struct repute_aspect *aspect)
{
	bool inside = false;

	for (size_t i = 0; i < sentence->n_words; i++) {
		const struct sentence_word *word = &sentence->words[i];
		bool mentions = (word->mentions & ~word->excepts & bit) != 0;

		if (mentions && !inside && aspect->n_mentions++ == 0)
			aspect->offset = word->offset;
		if (mentions && aspect->n_mentions == 1)
			aspect->len = word->end - aspect->offset;
		inside = mentions;
	}
}

static void score_sentence(struct repute_aspect_scorer *by_aspect, const char *text)
{
	const struct sentence *sentence = &by_aspect->sentence;
	struct repute_verdict verdict;

	repute_score(by_aspect->scorer, text + sentence->offset,
		sentence->end - sentence->offset, &verdict);
	for (uint64_t rest = sentence->mentions; rest != 0; rest &= rest - 1) {
		unsigned i = (unsigned)__builtin_ctzll(rest);

		count_mentions(sentence, rest & -rest, &by_aspect->by_bit[i]);
		sentence_opinion(sentence, rest & -rest, repute_terms(by_aspect->scorer),
			verdict.n_matched, by_aspect->slope, &by_aspect->opinions[i]);
	}
}

/* What was mentioned, with its polarity, in the order of the list. */
static size_t gather(struct repute_aspect_scorer *by_aspect, struct view text)
{
	struct repute_verdict whole;
	bool has_whole = false;
	size_t n = 0;

	for (size_t i = 0; i < by_aspect->matcher->n_aspects; i++) {
		struct repute_aspect *aspect = &by_aspect->found[n];

		if (by_aspect->by_bit[i].n_mentions == 0)
			continue;
		*aspect = by_aspect->by_bit[i];
		aspect->polarity = opinion_polarity(&by_aspect->opinions[i]);
		if (!(by_aspect->opinions[i].squares > 0)) {
			if (!has_whole)
				repute_score(
					by_aspect->scorer, text.data, text.len, &whole);
			has_whole = true;
			aspect->polarity = whole.polarity;
		}
		aspect->label = opinion_label(aspect->polarity);
		n++;
	}
	return n;
}

size_t repute_score_aspects(
	struct repute_aspect_scorer *by_aspect, const char *text, size_t len)
{
	struct sentences sentences;

	begin_text(by_aspect);
	sentences_begin(
		&sentences, (struct view){text, len}, &by_aspect->matcher->vocabulary);
	while (sentences_next(&sentences, &by_aspect->sentence)) {
		try_patterns(by_aspect, text);
		if (by_aspect->sentence.mentions != 0)
			score_sentence(by_aspect, text);
	}
	return gather(by_aspect, (struct view){text, len});
}

const struct repute_aspect *repute_aspects_found(
	const struct repute_aspect_scorer *by_aspect)
{
	return by_aspect->found;
}

const char *repute_aspects_exceeded(const struct repute_aspect_scorer *by_aspect)
{
	return by_aspect->exceeded;
}
