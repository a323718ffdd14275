/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A sentence ends at . ! ? and line ends, not at ; and :, which count as commas. While
 * its words are read, the vocabulary's terms are found and marked. An opinion word then
 * speaks of a mention with the product of the steps between the two, the nearest mention
 * counting; since products only fall along the way, one pass to the right and one to the
 * left find that maximum for all words, so the cost is linear in the words.
 *
 *	polarity = tanh(SHARPNESS * sum(g u |u|^1/4) / sqrt(sum(g^2))), u = slope * weight
 *
 * The form and its constants were chosen on one half (by MD5 of the text) of the aspect
 * sets of SemEval 2014, SemEval 2016 and MAMS, and are about the best there; nearby
 * values differ by less than half a point. Marks of a mention itself count in full: that
 * a text speaks of a refund at all says something.
 */
#include "aspect/sentence.h"

#include <math.h>

#define STEP_WORD 0.95
#define STEP_COMMA 0.9
#define STEP_CONTRAST 0.1
#define SHARE_PHRASE 0.5 /* of an entry of several words, whose words count as well */
#define SHARPNESS 0.725
#define NEUTRAL_MAX 0.3

void sentences_begin(struct sentences *sentences, struct view text,
	const struct vocabulary *vocabulary)
{
	sentences->tokens = tokens_of(text);
	sentences->vocabulary = vocabulary;
	sentences->has_token = tokens_next(&sentences->tokens, &sentences->token);
}

/* Does what stands between the token before and this one end a sentence? A mark ("!")
   is a token itself. */
static bool ends_sentence(struct view text, const struct sentence_word *before,
	enum token_kind kind_before, const struct token *token)
{
	if (token->pause < PAUSE_STOP || token->kind == TOKEN_MARK)
		return false;
	if (kind_before == TOKEN_MARK)
		return true;
	for (size_t i = before->end; i < token->offset; i++) {
		char c = text.data[i];

		if (c != ';' && c != ':' && c != ',' && c != ' ')
			return true;
	}
	return false;
}

/* The term that ends in the last word marks all of its words. */
static void mark_words(
	struct sentence *sentence, const struct mark *mark, unsigned n_words)
{
	size_t last = sentence->n_words - 1, first = sentence->n_words - n_words;

	for (size_t i = first; i <= last; i++) {
		sentence->words[i].mentions |= mark->mentions;
		sentence->words[i].excepts |= mark->excepts;
	}
	if (mark->contrast && first == 0)
		sentence->concedes = true;
	else if (mark->contrast)
		sentence->words[first].step *= STEP_CONTRAST;
	if (mark->name != 0 && n_words >= sentence->words[last].name_words) {
		sentence->words[last].name = mark->name;
		sentence->words[last].name_words = (unsigned char)n_words;
	}
}

static void add_word(struct sentence *sentence, const struct token *token,
	const struct vocabulary *vocabulary, struct phrase_path *path)
{
	struct phrase_hit hits[PHRASE_PATHS];
	struct sentence_word *word = &sentence->words[sentence->n_words++];

	*word = (struct sentence_word){.offset = token->offset,
		.end = token->end,
		.step = token->pause == PAUSE_NONE ? STEP_WORD : STEP_WORD * STEP_COMMA};
	if (sentence->n_words == 1)
		word->step = 0;
	if (sentence->concedes && token->pause != PAUSE_NONE) {
		word->step *= STEP_CONTRAST;
		sentence->concedes = false;
	}
	size_t n = phrases_step(vocabulary->phrases, path, token, hits);

	for (size_t i = 0; i < n; i++)
		mark_words(sentence, &vocabulary->marks[hits[i].id], hits[i].n_words);
}

bool sentences_next(struct sentences *sentences, struct sentence *ret_sentence)
{
	struct phrase_path path = {.n = 0};
	const struct token *token = &sentences->token;
	struct view text = sentences->tokens.text;

	if (!sentences->has_token)
		return false;
	ret_sentence->offset = token->offset;
	ret_sentence->n_words = 0;
	ret_sentence->mentions = 0;
	ret_sentence->concedes = false;
	enum token_kind kind;

	do {
		add_word(ret_sentence, token, sentences->vocabulary, &path);
		kind = token->kind;
		ret_sentence->end = token->end;
		sentences->has_token = tokens_next(&sentences->tokens, &sentences->token);
	} while (sentences->has_token && ret_sentence->n_words < SENTENCE_WORDS &&
		 token->end - ret_sentence->offset <= SENTENCE_BYTES &&
		 !ends_sentence(text, &ret_sentence->words[ret_sentence->n_words - 1],
			 kind, token));
	for (size_t i = 0; i < ret_sentence->n_words; i++)
		ret_sentence->mentions |=
			ret_sentence->words[i].mentions & ~ret_sentence->words[i].excepts;
	return true;
}

/* The first word that ends behind `at`. */
static size_t word_at(const struct sentence *sentence, size_t at)
{
	size_t low = 0, high = sentence->n_words;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (sentence->words[middle].end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void sentence_mention(
	struct sentence *sentence, size_t from, size_t to, uint64_t mentions)
{
	for (size_t i = word_at(sentence, from);
		i < sentence->n_words && sentence->words[i].offset < to; i++) {
		sentence->words[i].mentions |= mentions;
		sentence->mentions |= mentions & ~sentence->words[i].excepts;
	}
}

/* How much of an opinion on each word reaches a mention. */
static void reaches(const struct sentence *sentence, uint64_t aspects, double ret_reach[])
{
	double reach = 0;

	for (size_t i = 0; i < sentence->n_words; i++) {
		const struct sentence_word *word = &sentence->words[i];

		reach *= word->step;
		if ((word->mentions & ~word->excepts & aspects) != 0)
			reach = 1;
		ret_reach[i] = reach;
	}
	reach = 0;
	for (size_t i = sentence->n_words; i-- > 0;) {
		if (ret_reach[i] > reach)
			reach = ret_reach[i];
		else
			ret_reach[i] = reach;
		reach *= sentence->words[i].step;
	}
}

void sentence_opinion(const struct sentence *sentence, uint64_t aspects,
	const struct repute_term *terms, size_t n_terms, double slope,
	struct opinion *opinion)
{
	double reach[SENTENCE_WORDS];

	reaches(sentence, aspects, reach);
	for (size_t i = 0; i < n_terms; i++) {
		size_t first = sentence->offset + terms[i].offset;
		size_t left = word_at(sentence, first);
		size_t right = word_at(sentence, first + terms[i].len - 1);

		if (left >= sentence->n_words)
			continue;
		if (right >= sentence->n_words)
			right = sentence->n_words - 1;
		double share = reach[left] > reach[right] ? reach[left] : reach[right];
		double u = slope * terms[i].weight;

		share *= left < right ? SHARE_PHRASE : 1;
		opinion->sum += share * u * sqrt(sqrt(fabs(u)));
		opinion->squares += share * share;
	}
}

double opinion_polarity(const struct opinion *opinion)
{
	if (!(opinion->squares > 0))
		return 0;
	return tanh(SHARPNESS * opinion->sum / sqrt(opinion->squares));
}

enum repute_label opinion_label(double polarity)
{
	if (polarity < -NEUTRAL_MAX)
		return REPUTE_NEGATIVE;
	return polarity > NEUTRAL_MAX ? REPUTE_POSITIVE : REPUTE_NEUTRAL;
}
