/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words of a section to what they mean. A recipe owns all that it was made of, so the
 * configuration may go before it.
 */
#include "extract/recipe.h"

#include "extract/adapter.h"

#include <stdlib.h>

static int find_adapter(struct recipe *recipe, struct view name, struct err *err)
{
	if (name.len == 0 || view_eq(name, VIEW("auto")))
		return 0;
	recipe->adapter = adapter_named(name);
	return recipe->adapter != NULL
		       ? 0
		       : err_set(err, ERR_USAGE, "there is no adapter '%.*s'",
				 VIEW_ARG(name));
}

static int fill(struct recipe *recipe, const struct recipe_words *words, struct err *err)
{
	recipe->next = (struct next_rule){
		.parameter = arena_keep(&recipe->arena, words->next.parameter),
		.path = arena_keep(&recipe->arena, words->next.path),
		.cursor = arena_keep(&recipe->arena, words->next.cursor),
	};
	return find_adapter(recipe, words->adapter, err) < 0
		       ? -1
		       : arena_check(&recipe->arena, err);
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

void recipe_free(struct recipe *recipe)
{
	if (recipe == NULL)
		return;
	arena_done(&recipe->arena);
	free(recipe);
}
