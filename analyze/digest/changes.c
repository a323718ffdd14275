/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What changed between two revisions of a digest: both trees are walked side by side.
 * Items of lists are matched by what names them (an id, a location, a brand), not by
 * their place, so that one new review does not shift all that follow. A list is at most
 * some hundred items long; the walk stops noting at CHANGES_MAX.
 */
#include "digest/model.h"

#include <stdio.h>
#include <string.h>

#define CHANGES_MAX 20

struct walk {
	json_t *changes;
	char path[200]; /* "metrics sentiment value" */
	bool failed;
};

static void compare(struct walk *w, size_t len, const json_t *was, const json_t *now);

/* Words and what follows from the figures; they change whenever a figure does. */
static bool is_figure(const char *key)
{
	static const char *const others[] = {"revision", "changes", "headline",
		"needs_you", "data_notes", "words", "text", "scale", "date_text", "terms",
		"url", "title"};

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		if (strcmp(key, others[i]) == 0)
			return false;
	}
	return true;
}

/* Structures are only named; their content would be a page of its own. */
static void note(struct walk *w, json_t *was, json_t *now)
{
	bool plain = json_array_size(was) <= 2 && json_array_size(now) <= 2 &&
		     !json_is_object(was) && !json_is_object(now);

	if (json_array_size(w->changes) >= CHANGES_MAX)
		return;
	json_t *change = json_pack("{s:s, s:O?, s:O?}", "what", w->path, "was",
		plain ? was : NULL, "now", plain ? now : NULL);

	if (json_array_append_new(w->changes, change) < 0)
		w->failed = true;
}

/* The path with one more word; its new length. */
static size_t extend(struct walk *w, size_t len, const char *word)
{
	size_t size = sizeof(w->path) - len;
	int more = snprintf(w->path + len, size, "%s%s", len != 0 ? " " : "", word);

	return more > 0 && (size_t)more < size ? len + (size_t)more : sizeof(w->path) - 1;
}

static void compare_objects(struct walk *w, size_t len, json_t *was, json_t *now)
{
	const char *key;
	json_t *value;

	json_object_foreach(now, key, value)
	{
		if (is_figure(key))
			compare(w, extend(w, len, key), json_object_get(was, key), value);
		w->path[len] = '\0';
	}
}

/* What names an item of a list: the first of these keys that it has. */
static const json_t *name_of(const json_t *item)
{
	static const char *const keys[] = {"id", "location", "brand", "audience"};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		const json_t *name = json_object_get(item, keys[i]);

		if (name != NULL)
			return name;
	}
	return NULL;
}

static json_t *find(const json_t *list, const json_t *name)
{
	size_t i;
	json_t *item;

	json_array_foreach((json_t *)list, i, item)
	{
		if (json_equal(name_of(item), name))
			return item;
	}
	return NULL;
}

static size_t extend_by_name(struct walk *w, size_t len, const json_t *name)
{
	char number[32];

	if (json_is_string(name))
		return extend(w, len, json_string_value(name));
	snprintf(number, sizeof(number), "%lld", (long long)json_integer_value(name));
	return extend(w, len, number);
}

static void compare_lists(struct walk *w, size_t len, json_t *was, json_t *now)
{
	size_t i;
	json_t *item;

	json_array_foreach(now, i, item)
	{
		const json_t *name = name_of(item);

		compare(w, extend_by_name(w, len, name), find(was, name), item);
		w->path[len] = '\0';
	}
	json_array_foreach(was, i, item)
	{
		const json_t *name = name_of(item);

		if (find(now, name) == NULL)
			compare(w, extend_by_name(w, len, name), item, NULL);
		w->path[len] = '\0';
	}
}

static bool is_list(const json_t *value)
{
	return json_is_object(json_array_get(value, 0));
}

static void compare(struct walk *w, size_t len, const json_t *before, const json_t *after)
{
	json_t *was = (json_t *)before, *now = (json_t *)after;

	if (json_is_object(was) && json_is_object(now))
		compare_objects(w, len, was, now);
	else if (is_list(was) || is_list(now))
		compare_lists(w, len, was, now);
	else if (was != now && !json_equal(was, now))
		note(w, was, now);
}

json_t *model_changes(const json_t *before, const json_t *now)
{
	struct walk walk = {.changes = json_array()};

	if (walk.changes == NULL)
		return NULL;
	compare(&walk, 0, before, now);
	if (walk.failed) {
		json_decref(walk.changes);
		return NULL;
	}
	return walk.changes;
}
