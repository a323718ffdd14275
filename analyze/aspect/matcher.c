/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Makes of the sections what texts are held against: all terms of all aspects go into one
 * set, so that a text is walked once however many aspects there are; an aspect is a bit.
 * Faults of terms and patterns are told with the line that they stand on.
 */
#include "aspect/aspects.h"

#include "base/limits.h"

#include <stdio.h>
#include <stdlib.h>

static void add_mentions(struct mark *mark, uint64_t aspect)
{
	mark->mentions |= aspect;
}

static void add_excepts(struct mark *mark, uint64_t aspect)
{
	mark->excepts |= aspect;
}

/* The words between commas. */
static int add_words(struct phrases *phrases, struct view list, struct err *err)
{
	struct view word;
	uint32_t id;

	while (view_split(&list, ',', &word)) {
		word = view_trim(word);
		if (word.len != 0 && phrases_add(phrases, word, &id, err) < 0)
			return -1;
	}
	return 0;
}

static int add_pattern(struct repute_aspects *aspects, struct aspect_matcher *matcher,
	const struct aspect_section *section, const struct aspect_line *line,
	uint64_t aspect, struct err *err)
{
	struct aspect_pattern *patterns = reallocarray(
		matcher->patterns, matcher->n_patterns + 1, sizeof(*patterns));

	if (patterns == NULL)
		return err_memory(err);
	matcher->patterns = patterns;
	struct aspect_pattern *pattern = &patterns[matcher->n_patterns];

	*pattern = (struct aspect_pattern){.mentions = aspect,
		.only_names = line->key == ASPECT_NAMES_PATTERN,
		.place = arena_printf(
			&aspects->arena, "%s:%d", section->file, line->number)
				 .data};
	if (arena_check(&aspects->arena, err) < 0 ||
		pattern_new(line->value, section->kind != SECTION_STAFF,
			&pattern->pattern, err) < 0)
		return -1;
	matcher->n_patterns++;
	if (section->kind == SECTION_STAFF && !pattern_has_name(pattern->pattern))
		return err_set(err, ERR_INPUT,
			"the pattern does not say where the name is: write (?<name>...) "
			"around it");
	matcher->n_staff += section->kind == SECTION_STAFF;
	return 0;
}

static int add_line(struct repute_aspects *aspects, struct aspect_matcher *matcher,
	const struct aspect_section *section, const struct aspect_line *line,
	uint64_t aspect, struct err *err)
{
	struct vocabulary *vocabulary = &matcher->vocabulary;

	switch (line->key) {
	case ASPECT_TITLE:
		matcher->titles[matcher->n_aspects - 1] = line->value.data;
		return 0;
	case ASPECT_TERMS:
		return vocabulary_add(
			vocabulary, line->value, add_mentions, aspect, NULL, err);
	case ASPECT_EXCEPT:
		if (section->kind == SECTION_STAFF)
			return add_words(matcher->not_names, line->value, err);
		return vocabulary_add(
			vocabulary, line->value, add_excepts, aspect, NULL, err);
	case ASPECT_CONTRAST:
		return vocabulary_add(
			vocabulary, line->value, vocabulary_set_contrast, 0, NULL, err);
	case ASPECT_NAMES:
		return add_words(matcher->names_known, line->value, err);
	case ASPECT_PATTERN:
	case ASPECT_NAMES_PATTERN:
		return add_pattern(aspects, matcher, section, line, aspect, err);
	}
	return 0;
}

/* The section's aspect as a bit, named; 0 when it is of another kind. */
static int begin_section(struct aspect_matcher *matcher,
	const struct aspect_section *section, uint64_t *ret_aspect, struct err *err)
{
	*ret_aspect = 0;
	if (section->kind != SECTION_ASPECT)
		return 0;
	if (matcher->n_aspects == LIMIT_ASPECTS)
		return err_at(err, ERR_LIMIT, section->file, section->number, 0,
			"more than %d aspects", LIMIT_ASPECTS);
	matcher->names[matcher->n_aspects] = section->name;
	matcher->titles[matcher->n_aspects] = section->name;
	*ret_aspect = UINT64_C(1) << matcher->n_aspects++;
	return 0;
}

/* Does the section hold something that can match, and one title at most? */
static int check_section(const struct repute_aspects *aspects,
	const struct aspect_section *section, struct err *err)
{
	const struct aspect_line *title = NULL;
	size_t n = 0;

	for (size_t i = section->first; i < section->first + section->n; i++) {
		const struct aspect_line *line = &aspects->lines[i];

		if (line->key == ASPECT_TITLE && title != NULL)
			return err_at(err, ERR_INPUT, section->file, line->number, 0,
				"title is given twice, first on line %d", title->number);
		if (line->key == ASPECT_TITLE)
			title = line;
		n += line->key == ASPECT_TERMS || line->key == ASPECT_PATTERN;
	}
	if (section->kind == SECTION_ASPECT && n == 0)
		return err_at(err, ERR_INPUT, section->file, section->number, 0,
			"aspect '%s' is empty: give it terms or a pattern",
			section->name);
	return 0;
}

/* A fault that knows no place yet is on that line. */
static int place(struct err *err, const char *file, int number)
{
	if (err != NULL && err->line == 0 && err->code != ERR_MEMORY) {
		snprintf(err->source, sizeof(err->source), "%s", file);
		err->line = number;
	}
	return -1;
}

static int add_section(struct repute_aspects *aspects, struct aspect_matcher *matcher,
	const struct aspect_section *section, struct err *err)
{
	uint64_t aspect;

	if (check_section(aspects, section, err) < 0 ||
		begin_section(matcher, section, &aspect, err) < 0)
		return -1;
	for (size_t i = section->first; i < section->first + section->n; i++) {
		const struct aspect_line *line = &aspects->lines[i];

		if (add_line(aspects, matcher, section, line, aspect, err) < 0)
			return place(err, section->file, line->number);
	}
	return 0;
}

/* Does a later file have the aspect as well? */
static bool is_replaced(const struct repute_aspects *aspects, size_t at)
{
	const struct aspect_section *section = &aspects->sections[at];

	for (size_t i = at + 1; i < aspects->n_sections; i++) {
		const struct aspect_section *other = &aspects->sections[i];

		if (section->kind == SECTION_ASPECT && other->kind == SECTION_ASPECT &&
			strcmp(section->name, other->name) == 0)
			return true;
	}
	return false;
}

/* Sections of the staff go last, so that its patterns stand behind the others. */
static int add_sections(struct repute_aspects *aspects, struct aspect_matcher *matcher,
	bool staff, struct err *err)
{
	for (size_t i = 0; i < aspects->n_sections; i++) {
		const struct aspect_section *section = &aspects->sections[i];

		if ((section->kind == SECTION_STAFF) != staff || is_replaced(aspects, i))
			continue;
		if (add_section(aspects, matcher, section, err) < 0)
			return -1;
	}
	return 0;
}

int aspect_matcher_new(struct repute_aspects *aspects, struct aspect_matcher *ret_matcher,
	struct err *err)
{
	struct aspect_matcher matcher = {
		.names_known = phrases_new(), .not_names = phrases_new()};
	int rc = matcher.names_known != NULL && matcher.not_names != NULL
			 ? 0
			 : err_memory(err);

	if (rc == 0)
		rc = vocabulary_init(&matcher.vocabulary, err);
	if (rc == 0)
		rc = add_sections(aspects, &matcher, false, err);
	if (rc == 0)
		rc = add_sections(aspects, &matcher, true, err);
	if (rc < 0)
		aspect_matcher_done(&matcher);
	else
		*ret_matcher = matcher;
	return rc;
}

void aspect_matcher_done(struct aspect_matcher *matcher)
{
	for (size_t i = 0; i < matcher->n_patterns; i++)
		pattern_free(matcher->patterns[i].pattern);
	free(matcher->patterns);
	vocabulary_done(&matcher->vocabulary);
	phrases_free(matcher->names_known);
	phrases_free(matcher->not_names);
	*matcher = (struct aspect_matcher){.n_patterns = 0};
}
