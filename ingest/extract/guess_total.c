/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is stated of all reviews beside a list of them: "averageRating": 4.5 and
 * "totalReviews": 413, in the object that holds the list or the one around that, or in an
 * object in it ("rating": {"average": 4.5, "count": 413}). Only both together count, with
 * a count that the list fits in, since shops have numbers of many other things.
 */
#include "base/jsonview.h"
#include "extract/guess_parts.h"

#include <stdio.h>

#define NAME_MAX_BYTES 64
#define COUNT_MAX 1e9
#define MEAN_MAX 100

static const char *const count_words[] = {
	"count", "total", "number", "num", "nb", "counts", NULL};
static const char *const mean_words[] = {"average", "avg", "mean", "overall", NULL};
static const char *const things[] = {
	"review", "reviews", "rating", "ratings", "score", "stars", "star", NULL};
/* Words that change nothing. */
static const char *const fillers[] = {"of", "value", "aggregate", "summary", "stats",
	"statistics", "customer", "user", "product", "all", "results", "overview", NULL};

struct total {
	const struct guess_list *list;
	struct arena *arena;
	struct view count, mean; /* paths */
};

/* An object whose members are looked at. */
struct scope {
	struct view path;
	struct view name; /* what it is called, where that says what its numbers are of */
};

static bool is_word(struct view word, const char *const *list)
{
	for (; *list != NULL; list++) {
		if (view_eq(word, view_of(*list)))
			return true;
	}
	return false;
}

/* Has it no words but these and the fillers, and one of `first` and one of `second`? */
static bool is_called(
	struct view words, const char *const *first, const char *const *second)
{
	bool one = false, other = false;
	struct view word;

	while (view_split(&words, ' ', &word)) {
		bool is_first = is_word(word, first), is_second = is_word(word, second);

		if (word.len != 0 && !is_first && !is_second && !is_word(word, fillers))
			return false;
		one |= is_first;
		other |= is_second;
	}
	return one && other;
}

static bool number_of(const json_t *value, double *ret_number)
{
	*ret_number = json_number_value(value);
	return json_is_number(value) ||
	       (json_is_string(value) &&
		       view_double(view_trim(json_string_view(value)), ret_number) == 0);
}

/* Names that a path can have, and that are not too long to tell. */
static bool is_plain(struct view name)
{
	return name.len != 0 && name.len < NAME_MAX_BYTES &&
	       view_find(name, '\'') == name.len && !view_has_control(name);
}

static void take_member(struct total *total, const struct scope *scope, struct view name,
	const json_t *value)
{
	char both[2 * NAME_MAX_BYTES + 1], room[2 * sizeof(both) + 2];
	double number;

	if (!is_plain(name) || !number_of(value, &number))
		return;
	snprintf(both, sizeof(both), "%.*s %.*s", VIEW_ARG(scope->name), VIEW_ARG(name));
	struct view words = guess_put_words(view_of(both), room);
	bool mean = is_called(words, mean_words, things) ||
		    view_eq(name, VIEW("ratingValue")) || view_eq(name, VIEW("rating"));
	struct view *path = is_called(words, count_words, things) &&
					    number >= (double)total->list->n &&
					    number < COUNT_MAX
				    ? &total->count
			    : mean && number > 0 && number <= MEAN_MAX ? &total->mean
								       : NULL;

	if (path != NULL && path->len == 0)
		*path = arena_printf(total->arena, "%.*s['%.*s']", VIEW_ARG(scope->path),
			VIEW_ARG(name));
}

/* A name counts with those of its members when it has no other words. */
static struct view telling(struct view name)
{
	char room[2 * NAME_MAX_BYTES + 2];
	struct view words, word;

	if (!is_plain(name))
		return (struct view){NULL, 0};
	words = guess_put_words(name, room);
	while (view_split(&words, ' ', &word)) {
		if (word.len != 0 && !is_word(word, things) && !is_word(word, fillers))
			return (struct view){NULL, 0};
	}
	return name;
}

static void take_members(
	struct total *total, const json_t *object, const struct scope *scope, bool inner)
{
	const char *key;
	size_t len;
	json_t *value;

	json_object_keylen_foreach((json_t *)(uintptr_t)object, key, len, value)
	{
		const struct view name = {key, len};
		const struct view own = telling(name);

		take_member(total, scope, name, value);
		if (inner || own.len == 0 || !json_is_object(value))
			continue;
		const struct scope below = {
			arena_printf(total->arena, "%.*s['%.*s']", VIEW_ARG(scope->path),
				VIEW_ARG(name)),
			own};

		take_members(total, value, &below, true);
	}
}

/* The last step of a path. */
static struct view last_step(struct view path)
{
	size_t at = path.len;

	while (at > 0 && path.data[at - 1] != '.' && path.data[at - 1] != ']')
		at--;
	return view_sub(path, at, path.len);
}

void guess_total(
	const struct guess_list *list, struct arena *arena, struct recipe_words *words)
{
	for (size_t i = 0; i < 2 && list->holders[i].object != NULL; i++) {
		struct view path = view_sub(list->path, 0, list->holders[i].path);
		const struct scope scope = {path, telling(last_step(path))};
		struct total total = {.list = list, .arena = arena};

		if (view_search(path, VIEW("[*]")) < path.len)
			return;
		take_members(&total, list->holders[i].object, &scope, false);
		if (total.count.len == 0 || total.mean.len == 0)
			continue;
		words->count = total.count;
		words->mean = total.mean;
		return;
	}
}
