/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Opens what is needed to find aspects and praise, for commands and the archive.
 */
#include "language/aspect_finder.h"

#include "aspect/aspects.h"
#include "aspect/roster.h"
#include "base/datadir.h"

#include <stdio.h>
#include <stdlib.h>

static int fail(const struct repute_error *error, struct err *err)
{
	return error->no_memory ? err_memory(err)
				: err_set(err, ERR_INPUT, "%.500s", error->text);
}

/* The list shipped for the language, or an empty one. */
static int open_shipped(
	const char *language, struct repute_aspects **ret_aspects, struct err *err)
{
	char name[100], path[PATH_MAX];
	struct repute_error error;
	struct err missing = ERR_INIT;
	int rc;

	snprintf(name, sizeof(name), "lexicons/%.40s/aspects.ini", language);
	if (datadir_find(name, path, &missing) < 0)
		rc = repute_aspects_parse("none", "", 0, ret_aspects, &error);
	else
		rc = repute_aspects_open(path, ret_aspects, &error);
	return rc < 0 ? fail(&error, err) : 0;
}

static int add_lists(struct repute_aspects *aspects, const char *lists, struct err *err)
{
	struct view rest = view_of(lists), part;
	struct repute_error error;
	char path[PATH_MAX];

	while (view_split(&rest, ',', &part)) {
		part = view_trim(part);
		if (part.len == 0)
			continue;
		snprintf(path, sizeof(path), "%.*s", VIEW_ARG(part));
		if (repute_aspects_add(aspects, path, &error) < 0)
			return fail(&error, err);
	}
	return 0;
}

static int open_all(struct aspect_finder *finder, const struct repute_lexicon *lexicon,
	const char *lists, const char *roster, struct err *err)
{
	if (open_shipped(repute_lexicon_info(lexicon)->language, &finder->aspects, err) <
			0 ||
		add_lists(finder->aspects, lists, err) < 0)
		return -1;
	if (roster != NULL && roster[0] != '\0' &&
		roster_open(roster, &finder->roster, err) < 0)
		return -1;
	finder->scorer = repute_scorer_new(lexicon);
	if (finder->scorer == NULL)
		return err_memory(err);
	finder->by_aspect = repute_aspect_scorer_new(finder->scorer, finder->aspects);
	finder->staff = staff_new(finder->scorer, finder->aspects, finder->roster);
	return finder->by_aspect != NULL && finder->staff != NULL ? 0 : err_memory(err);
}

int aspect_finder_new(const struct repute_lexicon *lexicon, const char *lists,
	const char *roster, struct aspect_finder **ret_finder, struct err *err)
{
	struct aspect_finder *finder = calloc(1, sizeof(*finder));

	if (finder == NULL)
		return err_memory(err);
	if (open_all(finder, lexicon, lists, roster, err) < 0) {
		aspect_finder_free(finder);
		return -1;
	}
	*ret_finder = finder;
	return 0;
}

void aspect_finder_free(struct aspect_finder *finder)
{
	if (finder == NULL)
		return;
	staff_free(finder->staff);
	repute_aspect_scorer_free(finder->by_aspect);
	repute_scorer_free(finder->scorer);
	roster_free(finder->roster);
	repute_aspects_free(finder->aspects);
	free(finder);
}

struct hash_text aspect_finder_revision(const struct aspect_finder *finder)
{
	const struct repute_aspects *aspects = finder->aspects;
	struct hash_text revision = hash_parts(NULL, NULL, 0);

	for (size_t i = 0; i < aspects->n_sections; i++) {
		const struct aspect_section *section = &aspects->sections[i];

		for (size_t k = section->first; k < section->first + section->n; k++) {
			const struct view parts[] = {view_of(revision.text),
				view_of(section->name), aspects->lines[k].value,
				{(const char *)&(char){
					 (char)('a' + aspects->lines[k].key)},
					1}};

			revision = hash_parts(NULL, parts, 4);
		}
	}
	const struct view parts[] = {view_of(revision.text),
		finder->roster != NULL ? finder->roster->text : VIEW("")};

	return hash_parts(NULL, parts, 2);
}
