/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A dry run reads the archive alone: the schedule, listings that were broken off, and the
 * robots.txt files that are kept.
 */
#include "ingest/cmd/foretell.h"

#include "crawl/permission.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

/* What is known of a visit before it is made. */
struct foretold {
	const struct source *source;
	bool now;
	char note[512];
};

static bool is_chosen(const struct schedule *schedule, const struct source *source)
{
	for (size_t i = 0; i < schedule->n; i++) {
		if (schedule->sources[i] == source)
			return true;
	}
	return false;
}

/* What the kept robots.txt has to say, if it says no. */
static int note_permission(const struct fetch *fetch, struct permissions *permissions,
	struct foretold *told, struct arena *arena, int64_t now, struct err *err)
{
	const char *words = conf_text(
		fetch->context->conf, "source", told->source->name, "robots_permission");
	struct url_parts page;
	struct origin *origin;
	enum permission permission;
	char reason[256];

	if (url_parse(view_of(told->source->url), arena, &page, err) < 0 ||
		permission_of(permissions, &page, now, &permission, &origin, reason,
			sizeof(reason), err) < 0)
		return -1;
	if (permission == PERMISSION_DENIED)
		snprintf(told->note, sizeof(told->note), "%s%s%.200s", reason,
			words != NULL ? "; its owner does: " : "",
			words != NULL ? words : "");
	return 0;
}

static int note_listing(const struct fetch *fetch, struct foretold *told,
	struct arena *arena, int64_t now, struct err *err)
{
	const struct source *source = told->source;
	struct listing listing;
	int64_t whole;
	int rc = archive_open_listing(fetch->archive, source->id, arena, &listing, err);

	if (rc < 0 || archive_last_whole(fetch->archive, source->id, &whole, err) < 0)
		return -1;
	if (rc > 0 && now - listing.started < DAY_SECONDS && listing.counts.pages == 0)
		snprintf(told->note, sizeof(told->note),
			"begins again, it was broken off");
	else if (rc > 0 && now - listing.started < DAY_SECONDS)
		snprintf(told->note, sizeof(told->note), "goes on at page %lld",
			(long long)listing.counts.pages + 1);
	else if (now - whole >=
		 conf_number(fetch->context->conf, "fetch", NULL, "full_every"))
		snprintf(told->note, sizeof(told->note), "the whole listing");
	return 0;
}

static json_t *as_json(const struct foretold *told)
{
	return json_pack("{s:s, s:b, s:s, s:s, s:s}", "source", told->source->name, "now",
		told->now, "due", calendar_time_text(told->source->due).text, "url",
		told->source->url, "note", told->note);
}

static void print(const struct foretold *told)
{
	printf("%s\t%s\t%s%s%s\n", told->source->name,
		told->now ? "now" : calendar_time_text(told->source->due).text,
		told->source->url, told->note[0] != '\0' ? "\t" : "", told->note);
}

static int foretell_one(const struct fetch *fetch, struct permissions *permissions,
	struct foretold *told, int64_t now, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	if (!told->now)
		return 0;
	if (note_listing(fetch, told, &arena, now, err) < 0)
		return -1;
	return note_permission(fetch, permissions, told, &arena, now, err);
}

static int foretell_all(const struct fetch *fetch, const struct schedule *schedule,
	struct permissions *permissions, json_t *list, int64_t now, struct err *err)
{
	size_t others = registry_sources(fetch->registry);

	for (size_t i = 0; i < schedule->n + others; i++) {
		struct foretold told = {.now = i < schedule->n};

		told.source = told.now
				      ? schedule->sources[i]
				      : registry_source(fetch->registry, i - schedule->n);
		if (!told.now && (!schedule_is_fetched(told.source) ||
					 is_chosen(schedule, told.source)))
			continue;
		if (foretell_one(fetch, permissions, &told, now, err) < 0)
			return -1;
		if (list != NULL)
			json_array_append_new(list, as_json(&told));
		else
			print(&told);
	}
	return 0;
}

int foretell(const struct fetch *fetch, const struct schedule *schedule, int64_t now,
	struct err *err)
{
	struct permissions *permissions;
	json_t *list = fetch->json ? json_array() : NULL;

	if (permissions_new(fetch->archive, &permissions, err) < 0)
		return -1;
	int rc = foretell_all(fetch, schedule, permissions, list, now, err);

	if (rc == 0 && list != NULL) {
		json_t *root = json_pack(
			"{s:s, s:O}", "schema", "repute.fetch-plan/1", "sources", list);

		json_dumpf(root, stdout, JSON_COMPACT);
		putchar('\n');
		json_decref(root);
	}
	json_decref(list);
	permissions_free(permissions);
	return rc;
}
