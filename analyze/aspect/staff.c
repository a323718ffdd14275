/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finding praise. A sentence's names are those of the roster that stand in it and those
 * that a pattern of [staff] finds; a pattern's name must not begin with a word that is
 * known to be none: of the list's exceptions (days, places, "Everyone") or a term of some
 * aspect ("Parking was great"). Only a sentence with names is scored; a name that the
 * opinions near it speak well of is praised, once a text. Everything is bounded by the
 * sentence, so all is linear in the text.
 */
#include "aspect/staff.h"

#include "aspect/aspects.h"
#include "aspect/roster.h"
#include "score/lexicon.h"

#include <stdlib.h>

struct staff {
	struct repute_scorer *scorer;	      /* borrowed */
	const struct aspect_matcher *matcher; /* borrowed, of the list */
	const struct roster *roster;	      /* borrowed; may be NULL */
	double slope;
	struct vocabulary vocabulary; /* contrast, and names of the roster */
	struct pattern_space *space;  /* owned */
	bool *resting;		      /* owned; by pattern of the staff */
	struct sentence sentence;
	struct praise named[STAFF_PRAISES]; /* in this sentence */
	size_t n_named;
	struct praise praises[STAFF_PRAISES];
	size_t n_praises;
};

static int fill_vocabulary(struct staff *staff, const struct repute_aspects *aspects)
{
	if (vocabulary_init(&staff->vocabulary, NULL) < 0)
		return -1;
	for (size_t i = 0; i < aspects->n_lines; i++) {
		const struct aspect_line *line = &aspects->lines[i];

		if (line->key == ASPECT_CONTRAST &&
			vocabulary_add(&staff->vocabulary, line->value,
				vocabulary_set_contrast, 0, NULL, NULL) < 0)
			return -1;
	}
	return staff->roster != NULL
		       ? roster_mark(staff->roster, &staff->vocabulary, NULL)
		       : 0;
}

struct staff *staff_new(struct repute_scorer *scorer,
	const struct repute_aspects *aspects, const struct roster *roster)
{
	struct staff *staff = calloc(1, sizeof(*staff));

	if (staff == NULL)
		return NULL;
	staff->scorer = scorer;
	staff->matcher = &aspects->matcher;
	staff->roster = roster;
	staff->slope = repute_scorer_lexicon(scorer)->head.slope;
	staff->space = pattern_space_new();
	staff->resting = calloc(aspects->matcher.n_staff + 1, sizeof(bool));
	if (staff->space == NULL || staff->resting == NULL ||
		fill_vocabulary(staff, aspects) < 0) {
		staff_free(staff);
		return NULL;
	}
	return staff;
}

void staff_free(struct staff *staff)
{
	if (staff == NULL)
		return;
	vocabulary_done(&staff->vocabulary);
	pattern_space_free(staff->space);
	free(staff->resting);
	free(staff);
}

/* Is the token, by itself, a word that is no name? */
static bool is_no_name(const struct aspect_matcher *matcher, const struct token *token)
{
	struct phrase_path path = {.n = 0};
	struct phrase_hit hits[PHRASE_PATHS];

	if (phrases_step(matcher->not_names, &path, token, hits) != 0)
		return true;
	path.n = 0;
	size_t n = phrases_step(matcher->vocabulary.phrases, &path, token, hits);

	for (size_t i = 0; i < n; i++) {
		if (matcher->vocabulary.marks[hits[i].id].mentions != 0)
			return true;
	}
	return false;
}

/* The name that the pattern found, without what follows it and is none; empty when
   nothing is left. */
static struct view only_name(const struct aspect_matcher *matcher,
	const struct aspect_pattern *pattern, struct view name)
{
	struct phrase_path path = {.n = 0};
	struct phrase_hit hits[PHRASE_PATHS];
	struct tokens tokens = tokens_of(name);
	struct token token;
	size_t end = 0;

	while (tokens_next(&tokens, &token) && token.kind == TOKEN_WORD &&
		!is_no_name(matcher, &token)) {
		if (end == 0 && pattern->only_names &&
			phrases_step(matcher->names_known, &path, &token, hits) == 0)
			break;
		end = token.end;
	}
	return view_sub(name, 0, end);
}

/* A name in this sentence, unless another one stands there. */
static void add_named(struct staff *staff, struct view name, size_t offset, size_t len)
{
	for (size_t i = 0; i < staff->n_named; i++) {
		const struct praise *other = &staff->named[i];

		if (offset < other->offset + other->len && other->offset < offset + len)
			return;
	}
	if (staff->n_named < STAFF_PRAISES)
		staff->named[staff->n_named++] =
			(struct praise){.name = name, .offset = offset, .len = len};
}

/* Does a longer name end behind the word and hold it? */
static bool is_part_of_name(const struct sentence *sentence, size_t at)
{
	for (size_t i = at + 1; i < sentence->n_words && i < at + PHRASE_WORDS; i++) {
		if (sentence->words[i].name_words > i - at)
			return true;
	}
	return false;
}

static void add_from_roster(struct staff *staff)
{
	const struct sentence *sentence = &staff->sentence;

	for (size_t i = 0; i < sentence->n_words; i++) {
		const struct sentence_word *word = &sentence->words[i];

		if (word->name == 0 || is_part_of_name(sentence, i))
			continue;
		size_t from = sentence->words[i + 1 - word->name_words].offset;

		add_named(staff, staff->roster->people[word->name - 1], from,
			word->end - from);
	}
}

static void add_from_pattern(struct staff *staff, size_t number, struct view text)
{
	const struct aspect_matcher *matcher = staff->matcher;
	const struct aspect_pattern *pattern =
		&matcher->patterns[matcher->n_patterns - matcher->n_staff + number];
	const struct sentence *sentence = &staff->sentence;
	/* With what ends it, since a pattern may ask for that. */
	struct view subject =
		view_sub(text, sentence->offset, sentence->end - sentence->offset + 1);
	struct pattern_match match = {.to = 0};
	int rc = 0;

	for (unsigned n = 0; n < PATTERN_MATCHES; n++) {
		rc = pattern_find(
			pattern->pattern, staff->space, subject, match.to, &match);
		if (rc <= 0 || match.name_to < match.name_from)
			break;
		struct view name = only_name(matcher, pattern,
			view_sub(subject, match.name_from,
				match.name_to - match.name_from));

		if (name.len != 0)
			add_named(staff, name, sentence->offset + match.name_from,
				name.len);
	}
	if (rc < 0)
		staff->resting[number] = true;
}

/* Does a word of the sentence begin as a name does, with a capital letter, and could be
   one? Most sentences have none, and need not be searched. */
static bool may_name(const struct staff *staff, struct view text)
{
	const struct sentence *sentence = &staff->sentence;
	struct view words =
		view_sub(text, sentence->offset, sentence->end - sentence->offset);
	struct tokens tokens = tokens_of(words);
	struct token token;

	while (tokens_next(&tokens, &token)) {
		unsigned char first = (unsigned char)words.data[token.offset];
		bool capital = (first >= 'A' && first <= 'Z') || first >= 0x80;

		if (capital && token.kind == TOKEN_WORD &&
			!is_no_name(staff->matcher, &token))
			return true;
	}
	return false;
}

static bool is_praised(const struct staff *staff, struct view name)
{
	for (size_t i = 0; i < staff->n_praises; i++) {
		if (view_case_eq(staff->praises[i].name, name))
			return true;
	}
	return false;
}

/* Words of a name carry a bit that no aspect of the vocabulary has. */
static void judge(struct staff *staff, struct praise *named, size_t n_terms)
{
	const struct sentence *sentence = &staff->sentence;
	struct opinion opinion = {0};
	uint64_t bit = UINT64_C(1) << (named - staff->named);

	sentence_mention(
		&staff->sentence, named->offset, named->offset + named->len, bit);
	sentence_opinion(sentence, bit, repute_terms(staff->scorer), n_terms,
		staff->slope, &opinion);
	named->polarity = opinion_polarity(&opinion);
	if (opinion_label(named->polarity) != REPUTE_POSITIVE ||
		staff->n_praises == STAFF_PRAISES || is_praised(staff, named->name))
		return;
	named->quote_offset = sentence->offset;
	named->quote_len = sentence->end - sentence->offset;
	staff->praises[staff->n_praises++] = *named;
}

static void find_in_sentence(struct staff *staff, struct view text)
{
	const struct sentence *sentence = &staff->sentence;
	struct repute_verdict verdict;

	staff->n_named = 0;
	if (staff->roster != NULL)
		add_from_roster(staff);
	size_t n_patterns = may_name(staff, text) ? staff->matcher->n_staff : 0;

	for (size_t i = 0; i < n_patterns; i++) {
		if (!staff->resting[i])
			add_from_pattern(staff, i, text);
	}
	if (staff->n_named == 0)
		return;
	repute_score(staff->scorer, text.data + sentence->offset,
		sentence->end - sentence->offset, &verdict);
	for (size_t i = 0; i < staff->n_named; i++)
		judge(staff, &staff->named[i], verdict.n_matched);
}

static int by_offset(const void *a, const void *b)
{
	const struct praise *first = a, *second = b;

	return (first->offset > second->offset) - (first->offset < second->offset);
}

size_t staff_find(struct staff *staff, struct view text)
{
	struct sentences sentences;

	staff->n_praises = 0;
	for (size_t i = 0; i < staff->matcher->n_staff; i++)
		staff->resting[i] = false;
	sentences_begin(&sentences, text, &staff->vocabulary);
	while (sentences_next(&sentences, &staff->sentence))
		find_in_sentence(staff, text);
	qsort(staff->praises, staff->n_praises, sizeof(staff->praises[0]), by_offset);
	return staff->n_praises;
}

const struct praise *staff_praises(const struct staff *staff)
{
	return staff->praises;
}
