/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every list of objects in a document is a candidate; those at the same place of several
 * objects (`places[*].reviews[*]`) are one. Of a list, the members of its first elements
 * are collected with what kinds of values they have.
 *
 * The tree is walked once, to a depth of DEPTH_MAX; each element's members are looked at
 * for at most one list above and one below, against at most GUESS_LEAVES known ones.
 */
#include "base/jsonview.h"
#include "extract/guess_parts.h"
#include "extract/json_field.h"

#define DEPTH_MAX 16 /* of lists, below the top */

struct path {
	char text[512];
	size_t len;
};

struct guessing {
	struct arena *arena;
	struct path path;			    /* of the list */
	struct path leaf;			    /* below its element */
	struct guess_holder holders[DEPTH_MAX + 2]; /* by depth, the objects above */
	bool named;				    /* of pages: see guess_named() */
	struct guess_list lists[GUESS_LISTS];
	size_t n;
};

/* ---- names ------------------------------------------------------------------------- */

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || is_upper(c) || (c >= '0' && c <= '9');
}

struct view guess_put_words(struct view name, char *words)
{
	size_t n = 0;

	words[n++] = ' ';
	for (size_t i = 0; i < name.len; i++) {
		char c = name.data[i];
		bool starts = is_upper(c) && i != 0 && !is_upper(name.data[i - 1]);

		if ((starts || !is_plain(c)) && words[n - 1] != ' ')
			words[n++] = ' ';
		if (is_plain(c))
			words[n++] = (char)(is_upper(c) ? c | 0x20 : c);
	}
	if (words[n - 1] != ' ')
		words[n++] = ' ';
	return (struct view){words, n};
}

struct view guess_words(struct view name, struct arena *arena)
{
	char *words = arena_alloc(arena, name.len * 2 + 2);

	return words != NULL ? guess_put_words(name, words) : (struct view){NULL, 0};
}

/* A path that grows and shrinks with the walk, as json_path.h writes it. */
static bool path_put(struct path *path, struct view text)
{
	if (text.len > sizeof(path->text) - path->len)
		return false;
	if (text.len != 0)
		memcpy(path->text + path->len, text.data, text.len);
	path->len += text.len;
	return true;
}

/* One more step; false when it cannot be written, the path then is as long as it was. */
static bool path_add(struct path *path, struct view name)
{
	size_t before = path->len;
	bool plain = true;

	if (name.len == 0 || view_find(name, '\'') < name.len || view_has_control(name))
		return false;
	for (size_t i = 0; i < name.len; i++)
		plain = plain && (is_plain(name.data[i]) || name.data[i] == '_');
	if (path_put(path, !plain	 ? VIEW("['")
			   : before != 0 ? VIEW(".")
					 : VIEW("")) &&
		path_put(path, name) && path_put(path, !plain ? VIEW("']") : VIEW("")))
		return true;
	path->len = before;
	return false;
}

static struct view path_view(const struct path *path)
{
	return (struct view){path->text, path->len};
}

/* ---- leaves ------------------------------------------------------------------------ */

static struct guess_leaf *find_leaf(struct guess_list *list, struct view path)
{
	for (size_t i = 0; i < list->n_leaves; i++) {
		if (view_eq(list->leaves[i].path, path))
			return &list->leaves[i];
	}
	return NULL;
}

/* What lies above a member: names of the objects that it is in. */
struct above {
	const struct above *above; /* NULL: the element */
	struct view name;
	int depth;
};

static struct view words_above(const struct above *above, struct arena *arena)
{
	if (above->above == NULL)
		return (struct view){NULL, 0};
	struct view words = words_above(above->above, arena);
	struct view own = guess_words(above->name, arena);

	return arena_printf(arena, "%.*s%.*s", VIEW_ARG(words), VIEW_ARG(own));
}

/* The leaf at the path, a new one if it has not been seen; NULL when there are too many.
 */
static struct guess_leaf *leaf_at(struct guessing *guessing, struct guess_list *list,
	struct view name, const struct above *above)
{
	struct arena *arena = guessing->arena;
	struct guess_leaf *leaf = find_leaf(list, path_view(&guessing->leaf));

	if (leaf != NULL)
		return leaf;
	if (list->leaves == NULL)
		list->leaves = arena_alloc(arena, GUESS_LEAVES * sizeof(list->leaves[0]));
	if (list->leaves == NULL || list->n_leaves == GUESS_LEAVES)
		return NULL;
	leaf = &list->leaves[list->n_leaves++];
	*leaf = (struct guess_leaf){
		.path = arena_keep(arena, path_view(&guessing->leaf)),
		.name = guess_words(name, arena),
		.above = words_above(above, arena),
		.depth = above->depth + 1,
	};
	return leaf;
}

static void count_number(struct guess_leaf *leaf, double number)
{
	if (leaf->numbers == 0 || number > leaf->max)
		leaf->max = number;
	if (leaf->numbers == 0 || number < leaf->min)
		leaf->min = number;
	leaf->numbers++;
}

static void count_value(struct guess_leaf *leaf, const json_t *value)
{
	const struct date_context context = {0, {NULL, 0}};
	struct view text = view_trim(json_string_view(value));
	struct moment moment;

	if (json_is_null(value) || (json_is_string(value) && text.len == 0))
		return;
	if (leaf->first == NULL)
		leaf->first = value;
	leaf->varies = leaf->varies || !json_equal(leaf->first, value);
	if (json_is_string(value)) {
		leaf->texts++;
		leaf->bytes += text.len;
		leaf->addresses += view_case_eq(view_sub(text, 0, 4), VIEW("http")) &&
				   view_search(view_sub(text, 0, 10), VIEW("://")) < 10;
	} else if (json_is_number(value)) {
		count_number(leaf, json_number_value(value));
	} else {
		leaf->booleans++;
	}
	if (!json_is_boolean(value) && text.len <= DATE_READ_MAX &&
		guess_is_date_name(leaf) &&
		json_field_date(value, (struct view){NULL, 0}, &context, &moment) == 0)
		leaf->dates++;
}

static void look_at_object(struct guessing *guessing, struct guess_list *list,
	const json_t *object, const struct above *above);

/* A member, whose path stands in guessing->leaf. */
static void look_at_value(struct guessing *guessing, struct guess_list *list,
	struct view name, const json_t *value, const struct above *above)
{
	const struct above here = {above, name, above->depth + 1};

	if (json_is_array(value)) {
		value = json_array_get(value, 0);
		if (!json_is_object(value) || !path_put(&guessing->leaf, VIEW("[0]")))
			return;
	}
	if (json_is_object(value)) {
		if (here.depth < GUESS_DEPTH)
			look_at_object(guessing, list, value, &here);
		return;
	}
	struct guess_leaf *leaf = leaf_at(guessing, list, name, above);

	if (leaf != NULL)
		count_value(leaf, value);
}

static void look_at_object(struct guessing *guessing, struct guess_list *list,
	const json_t *object, const struct above *above)
{
	const char *key;
	size_t len;
	json_t *value;

	json_object_keylen_foreach((json_t *)(uintptr_t)object, key, len, value)
	{
		const struct view name = {key, len};
		size_t before = guessing->leaf.len;

		if (path_add(&guessing->leaf, name))
			look_at_value(guessing, list, name, value, above);
		guessing->leaf.len = before;
	}
}

/* ---- lists ------------------------------------------------------------------------- */

/* What a new list hangs on, which stands below `depth` objects and lists. */
static void set_holders(
	const struct guessing *guessing, struct guess_list *list, int depth)
{
	for (int i = 0; i < 2 && i < depth; i++) {
		const struct guess_holder *holder = &guessing->holders[depth - 1 - i];

		if (holder->object == NULL)
			return;
		list->holders[i] = *holder;
	}
}

/* The list at the path that stands in guessing->path; NULL when it is of no interest. */
static struct guess_list *list_at(
	struct guessing *guessing, const json_t *first, int depth)
{
	struct view path = path_view(&guessing->path);

	if (!json_is_object(first) || (guessing->named && !guess_is_hinted(path, first)))
		return NULL;
	for (size_t i = 0; i < guessing->n; i++) {
		if (view_eq(guessing->lists[i].path, path))
			return &guessing->lists[i];
	}
	if (guessing->n == GUESS_LISTS)
		return NULL;
	guessing->lists[guessing->n] =
		(struct guess_list){.path = arena_keep(guessing->arena, path)};
	set_holders(guessing, &guessing->lists[guessing->n], depth);
	return &guessing->lists[guessing->n++];
}

static void look_at_element(
	struct guessing *guessing, struct guess_list *list, const json_t *element)
{
	const struct above top = {.above = NULL};

	if (list == NULL || !json_is_object(element))
		return;
	list->n++;
	if (list->sampled == GUESS_SAMPLE)
		return;
	list->sampled++;
	look_at_object(guessing, list, element, &top);
}

/* Are all its values objects, and more than one? */
static bool is_map(const json_t *object)
{
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)(uintptr_t)object, key, value)
	{
		if (!json_is_object(value))
			return false;
	}
	return json_object_size(object) > 1;
}

static const json_t *first_value(const json_t *object)
{
	return json_object_iter_value(json_object_iter((json_t *)(uintptr_t)object));
}

static void look_at_map(struct guessing *guessing, const json_t *object, int depth)
{
	size_t before = guessing->path.len;
	struct guess_list *list;
	const char *key;
	json_t *value;

	if (!guessing->named || !is_map(object) ||
		!path_put(&guessing->path, VIEW("[*]")))
		return;
	list = list_at(guessing, first_value(object), depth);
	json_object_foreach((json_t *)(uintptr_t)object, key, value)
	{
		look_at_element(guessing, list, value);
	}
	guessing->path.len = before;
}

static void walk(struct guessing *guessing, const json_t *value, int depth);

static void walk_array(struct guessing *guessing, const json_t *array, int depth)
{
	size_t i;
	const json_t *one;

	if (!path_put(&guessing->path, VIEW("[*]")))
		return;
	struct guess_list *list = list_at(guessing, json_array_get(array, 0), depth);

	guessing->holders[depth] = (struct guess_holder){NULL, 0};
	json_array_foreach(array, i, one)
	{
		look_at_element(guessing, list, one);
	}
	json_array_foreach(array, i, one)
	{
		walk(guessing, one, depth + 1);
	}
}

static void walk(struct guessing *guessing, const json_t *value, int depth)
{
	size_t before = guessing->path.len, len;
	const char *key;
	json_t *one;

	if (depth > DEPTH_MAX || guessing->arena->failed)
		return;
	if (json_is_array(value))
		walk_array(guessing, value, depth);
	else if (json_is_object(value))
		look_at_map(guessing, value, depth);
	if (json_is_object(value))
		guessing->holders[depth] = (struct guess_holder){value, before};
	json_object_keylen_foreach((json_t *)(uintptr_t)value, key, len, one)
	{
		if ((json_is_object(one) || json_is_array(one)) &&
			path_add(&guessing->path, (struct view){key, len}))
			walk(guessing, one, depth + 1);
		guessing->path.len = before;
	}
	guessing->path.len = before;
}

int guess_lists(const json_t *root, bool named, struct arena *arena,
	const struct guess_list **ret_lists, size_t *ret_n, struct err *err)
{
	struct guessing *guessing = arena_alloc(arena, sizeof(*guessing));

	if (guessing == NULL)
		return err_memory(err);
	guessing->arena = arena;
	guessing->named = named;
	walk(guessing, root, 0);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_lists = guessing->lists;
	*ret_n = guessing->n;
	return 0;
}
