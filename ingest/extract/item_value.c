/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values of properties. The reader of the tree takes every string for a piece of HTML, as
 * JSON-LD writes them, and decodes it. That is what pages put into attributes too; the
 * text of elements is none any more, and is escaped.
 */
#include "base/buf.h"
#include "base/limits.h"
#include "extract/html_value.h"
#include "extract/item_name.h"
#include "extract/item_tree.h"
#include "extract/link.h"
#include "extract/tree.h"

bool item_word(struct view *rest, struct view *ret_word)
{
	size_t n = 0;

	*rest = view_trim(*rest);
	while (n < rest->len && strchr(" \t\r\n\f\v", rest->data[n]) == NULL)
		n++;
	*ret_word = view_sub(*rest, 0, n);
	*rest = view_sub(*rest, n, rest->len);
	return n != 0;
}

json_t *item_string(struct item_tree *tree, struct view text)
{
	if (!item_tree_pay(tree, text.len + ITEM_VALUE_COST))
		return NULL;
	return json_stringn(text.len != 0 ? text.data : "", text.len);
}

json_t *item_text(struct item_tree *tree, const xmlNode *element)
{
	BUF_CLEANUP struct buf out = buf_make(LIMIT_PAGE);
	struct view text = tree_text(element, tree->bytes, &tree->passed);

	if (view_find(text, '&') < text.len || view_find(text, '<') < text.len) {
		for (size_t i = 0; i < text.len; i++) {
			if (text.data[i] == '&')
				buf_add_text(&out, "&amp;");
			else if (text.data[i] == '<')
				buf_add_text(&out, "&lt;");
			else
				buf_add_char(&out, text.data[i]);
		}
		text = buf_view(&out);
	}
	json_t *value = item_string(tree, text);

	arena_clear(&tree->passed);
	return value;
}

json_t *item_rated(struct item_tree *tree, const xmlNode *element)
{
	xmlNode *node = (xmlNode *)(uintptr_t)element;
	struct rating rating = html_value_rating(&node, 1, VIEW(""));

	if (!rating.given)
		return NULL;
	struct view text = arena_printf(&tree->passed,
		rating.scale_assumed ? "%.15g" : "%.15g/%.15g", rating.value, rating.max);
	json_t *value = item_string(tree, text);

	arena_clear(&tree->passed);
	return value;
}

json_t *item_text_of(struct item_tree *tree, const xmlNode *element, struct view name)
{
	json_t *text = item_text(tree, element);

	if (json_string_length(text) != 0 || !item_name_is_rating(item_name(name, true)))
		return text;
	json_t *rated = item_rated(tree, element);

	if (rated == NULL)
		return text;
	json_decref(text);
	return rated;
}

json_t *item_address(struct item_tree *tree, struct view reference)
{
	struct view address = {NULL, 0};

	reference = view_trim(reference);
	if (tree->base.len != 0)
		address = link_absolute(
			&tree->resolver, tree->base, reference, &tree->passed);
	if (address.len == 0)
		address = reference;
	json_t *value = item_string(tree, address);

	arena_clear(&tree->passed);
	return value;
}

json_t *item_shown(struct item_tree *items, const xmlNode *element)
{
	struct view alt = tree_attribute(element, "alt");

	if (alt.len != 0)
		return item_string(items, alt);
	json_t *text = tree_is(element, "a") ? item_text(items, element) : NULL;

	if (json_string_length(text) != 0)
		return text;
	json_decref(text);
	return NULL;
}
