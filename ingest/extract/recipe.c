/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words of a section to what they mean. A preset is a section that need not be written:
 * what the section itself says goes before it, word by word. A recipe owns all that it
 * was made of, so the configuration may go before it.
 */
#include "extract/recipe.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/adapter.h"
#include "extract/json_path.h"
#include "extract/preset.h"
#include "normalise/rating.h"

#include <stdlib.h>

static void prefer(struct view *word, struct view other)
{
	if (word->len == 0)
		*word = other;
}

/* The words of the section, and of its preset where the section has none. */
static struct recipe_words complete(const struct recipe_words *section)
{
	const struct preset *preset = preset_named(section->adapter);
	struct recipe_words words = *section;

	if (preset == NULL)
		return words;
	words.adapter = VIEW("json");
	prefer(&words.items, preset->words.items);
	for (int i = 0; i < FIELDS; i++)
		prefer(&words.fields[i], preset->words.fields[i]);
	prefer(&words.count, preset->words.count);
	prefer(&words.mean, preset->words.mean);
	prefer(&words.map, preset->words.map);
	if (section->next.parameter.len == 0 && section->next.path.len == 0)
		words.next = preset->words.next;
	return words;
}

static int unknown_adapter(struct view name, struct err *err)
{
	struct buf names BUF_CLEANUP = buf_make(KIB(1));
	const struct adapter *adapter;
	const struct preset *preset;

	for (size_t i = 0; (adapter = adapter_at(i)) != NULL; i++)
		buf_printf(&names, ", %s", adapter->name);
	for (size_t i = 0; (preset = preset_at(i)) != NULL; i++)
		buf_printf(&names, ", %s", preset->name);
	return err_set(err, ERR_USAGE, "there is no adapter '%.*s', only auto%s",
		VIEW_ARG(view_front(name, 40)), names.len != 0 ? names.data : "");
}

static int find_adapter(struct recipe *recipe, struct view name, struct err *err)
{
	if (name.len == 0 || view_eq(name, VIEW("auto")))
		return 0;
	recipe->adapter = adapter_named(name);
	return recipe->adapter != NULL ? 0 : unknown_adapter(name, err);
}

/* The first key that is set among those which only html and json have. */
static const char *selecting_key(const struct recipe_words *words)
{
	if (words->items.len != 0)
		return "items";
	for (int i = 0; i < FIELDS; i++) {
		if (words->fields[i].len != 0)
			return field_name((enum field)i);
	}
	if (words->count.len != 0)
		return "count";
	return words->mean.len != 0 ? "mean" : NULL;
}

/* ---- selectors --------------------------------------------------------------------- */

static int compile(struct recipe *recipe, const char *key, struct view text,
	enum selector_language language, struct selector *ret_selector, struct err *err)
{
	struct err fault = ERR_INIT;

	if (selector_compile(text, language, &recipe->arena, ret_selector, &fault) == 0)
		return 0;
	return err_set(err, fault.code, "%s: %s", key, fault.text);
}

static int compile_field(struct recipe *recipe, enum field field, struct view text,
	enum selector_language language, struct err *err)
{
	struct selector *selector = &recipe->fields[field];

	if (compile(recipe, field_name(field), text, language, selector, err) < 0)
		return -1;
	if (selector->json != NULL && json_path_is_wide(selector->json))
		return err_set(err, ERR_USAGE,
			"%s: a list outside of the review is looked through for each "
			"review; name the one element of it",
			field_name(field));
	return 0;
}

static int compile_scale(struct recipe *recipe, struct view text, struct err *err)
{
	if (text.len == 0)
		return 0;
	if (rating_parse_scale(text, &recipe->scale_min, &recipe->scale_max) < 0)
		return err_set(err, ERR_USAGE, "scale: '%.*s' is no scale such as 1-5",
			VIEW_ARG(view_front(text, 80)));
	recipe->scaled = true;
	return 0;
}

static int compile_all(struct recipe *recipe, const struct recipe_words *words,
	enum selector_language language, struct err *err)
{
	if (compile(recipe, "items", words->items, language, &recipe->items, err) < 0 ||
		compile(recipe, "count", words->count, language, &recipe->count, err) <
			0 ||
		compile(recipe, "mean", words->mean, language, &recipe->mean, err) < 0)
		return -1;
	for (int i = 0; i < FIELDS; i++) {
		if (i != FIELD_SCALE && compile_field(recipe, (enum field)i,
						words->fields[i], language, err) < 0)
			return -1;
	}
	recipe->custom = true;
	return compile_scale(recipe, words->fields[FIELD_SCALE], err);
}

/* What html and json are told, and whether it is enough. */
static int fill_selectors(
	struct recipe *recipe, const struct recipe_words *words, struct err *err)
{
	bool html = view_eq(words->adapter, VIEW("html"));
	bool json = view_eq(words->adapter, VIEW("json"));
	const char *key = selecting_key(words);

	if (!html && !json)
		return key == NULL ? 0
				   : err_set(err, ERR_USAGE,
					     "%s: only 'adapter = html' and 'adapter = "
					     "json' take it",
					     key);
	if (key == NULL && json)
		return 0;
	if (words->items.len == 0 && (html || words->count.len + words->mean.len == 0))
		return err_set(err, ERR_USAGE,
			"items: it is missing; name what holds one review");
	if (words->items.len != 0 && words->fields[FIELD_TEXT].len == 0 &&
		words->fields[FIELD_RATING].len == 0)
		return err_set(err, ERR_USAGE, "text: neither it nor 'rating' is set");
	return compile_all(recipe, words, html ? SELECTOR_XPATH : SELECTOR_JSON, err);
}

/* ---- tables ------------------------------------------------------------------------ */

static int fill_map(
	struct recipe *recipe, const struct recipe_words *words, struct err *err)
{
	bool table = view_eq(words->adapter, VIEW("csv")) ||
		     view_eq(words->adapter, VIEW("ndjson"));
	struct err fault = ERR_INIT;

	if (!table)
		return words->map.len == 0
			       ? 0
			       : err_set(err, ERR_USAGE,
					 "map: only 'adapter = csv' and 'adapter = "
					 "ndjson' take it");
	if (record_map_new(&recipe->map, err) < 0)
		return -1;
	if (words->map.len == 0)
		return 0;
	struct view text = arena_keep(&recipe->arena, words->map);

	if (arena_check(&recipe->arena, err) < 0)
		return -1;
	return record_map_add(recipe->map, text.data, &fault) == 0
		       ? 0
		       : err_set(err, fault.code, "map: %s", fault.text);
}

static int fill_next(
	struct recipe *recipe, const struct recipe_words *words, struct err *err)
{
	struct json_path *path;
	struct err fault = ERR_INIT;

	if (words->next.path.len != 0 &&
		json_path_compile(words->next.path, &recipe->arena, &path, &fault) < 0)
		return err_set(err, fault.code, "next: %s", fault.text);
	recipe->next = (struct next_rule){
		.parameter = arena_keep(&recipe->arena, words->next.parameter),
		.path = arena_keep(&recipe->arena, words->next.path),
		.cursor = arena_keep(&recipe->arena, words->next.cursor),
	};
	return arena_check(&recipe->arena, err);
}

static int fill(
	struct recipe *recipe, const struct recipe_words *section, struct err *err)
{
	const struct recipe_words words = complete(section);

	return find_adapter(recipe, words.adapter, err) < 0 ||
			       fill_selectors(recipe, &words, err) < 0 ||
			       fill_map(recipe, &words, err) < 0 ||
			       fill_next(recipe, &words, err) < 0
		       ? -1
		       : 0;
}

int recipe_new(
	const struct recipe_words *words, struct recipe **ret_recipe, struct err *err)
{
	struct recipe *recipe = calloc(1, sizeof(*recipe));

	if (recipe == NULL)
		return err_memory(err);
	recipe->arena = arena_make();
	if (fill(recipe, words, err) < 0) {
		recipe_free(recipe);
		return -1;
	}
	*ret_recipe = recipe;
	return 0;
}

void recipe_set_scale(const struct recipe *recipe, struct rating *rating)
{
	if (!rating->given || !recipe->scaled)
		return;
	rating->min = recipe->scale_min;
	rating->max = recipe->scale_max;
	rating->scale_assumed = recipe->scale_assumed;
}

void recipe_free(struct recipe *recipe)
{
	if (recipe == NULL)
		return;
	selector_done(&recipe->items);
	selector_done(&recipe->count);
	selector_done(&recipe->mean);
	for (int i = 0; i < FIELDS; i++)
		selector_done(&recipe->fields[i]);
	record_map_free(recipe->map);
	arena_done(&recipe->arena);
	free(recipe);
}
