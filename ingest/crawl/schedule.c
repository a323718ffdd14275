/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The jitter is a keyed hash of source and time, so that it needs no generator and a run
 * that is repeated comes to the same end. It is kept: the due time that includes it lies
 * in the archive.
 */
#include "crawl/schedule.h"

#include "base/hash.h"

#include <stdlib.h>

#define JITTER_PART 10 /* a tenth */

int64_t schedule_due(
	const struct archive *archive, const struct source *source, int64_t started)
{
	const struct view parts[] = {
		VIEW("due"),
		{(const char *)&source->id, sizeof(source->id)},
		{(const char *)&started, sizeof(started)},
	};
	uint64_t hash = (uint64_t)hash_parts_int64(archive_key(archive), parts, 3);
	uint64_t room = (uint64_t)(source->every / JITTER_PART) + 1;

	return started + source->every - (int64_t)(hash % room);
}

bool schedule_is_fetched(const struct source *source)
{
	return source->url != NULL && source->configured;
}

static int check_names(const struct registry *registry,
	const struct schedule_choice *choice, struct err *err)
{
	for (int i = 0; i < choice->n; i++) {
		const struct source *source =
			registry_find_source(registry, view_of(choice->names[i]));

		if (source == NULL)
			return err_set(err, ERR_USAGE,
				"there is no source '%s': add [source \"%s\"], or see 'repute "
				"status' for those there are",
				choice->names[i], choice->names[i]);
		if (!schedule_is_fetched(source))
			return err_set(err, ERR_USAGE, "source '%s' has no page to fetch",
				choice->names[i]);
	}
	return 0;
}

static bool is_chosen(const struct source *source, const struct schedule_choice *choice)
{
	if (!schedule_is_fetched(source))
		return false;
	for (int i = 0; i < choice->n; i++) {
		if (view_case_eq(view_of(choice->names[i]), view_of(source->name)))
			return true;
	}
	return choice->n == 0 && (choice->all || source->due <= choice->now);
}

static int by_due(const void *a, const void *b)
{
	const struct source *x = *(const struct source *const *)a;
	const struct source *y = *(const struct source *const *)b;

	if (x->due != y->due)
		return x->due < y->due ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

int schedule_choose(const struct registry *registry, const struct schedule_choice *choice,
	struct arena *arena, struct schedule *ret_schedule, struct err *err)
{
	size_t n = registry_sources(registry);
	struct schedule found = {arena_alloc(arena, (n + 1) * sizeof(*found.sources)), 0};

	if (found.sources == NULL)
		return err_memory(err);
	if (check_names(registry, choice, err) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct source *source = registry_source(registry, i);

		if (is_chosen(source, choice))
			found.sources[found.n++] = source;
	}
	qsort(found.sources, found.n, sizeof(*found.sources), by_due);
	*ret_schedule = found;
	return 0;
}
