/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values by the value class pattern and by elements that have an attribute for machines.
 * Every element that is looked at counts against the steps of the tree, since properties
 * may lie in each other.
 */
#include "base/ascii.h"
#include "base/buf.h"
#include "extract/microformats.h"
#include "extract/tree.h"

#define TEXT_MAX 4096 /* bytes of a value that is put together */

bool microformats_has_class(const xmlNode *element, const char *name)
{
	struct view classes = tree_attribute(element, "class"), word;

	while (item_word(&classes, &word)) {
		if (view_eq(word, view_of(name)))
			return true;
	}
	return false;
}

/* The attribute that speaks for the element; empty when it has none. */
static struct view attribute_of(const xmlNode *element)
{
	static const struct {
		const char *element, *attribute;
	} values[] = {{"abbr", "title"}, {"data", "value"}, {"input", "value"},
		{"time", "datetime"}, {"ins", "datetime"}, {"del", "datetime"},
		{"img", "alt"}, {"area", "alt"}, {"meta", "content"}, {"link", "title"},
		{"meter", "value"}};

	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		if (tree_is(element, values[i].element))
			return view_trim(tree_attribute(element, values[i].attribute));
	}
	return (struct view){NULL, 0};
}

/* What one element of the pattern says; in the arena of what is passed over. */
static struct view part_of(struct item_tree *items, const xmlNode *element)
{
	struct view value = attribute_of(element);

	if (microformats_has_class(element, "value-title"))
		return view_trim(tree_attribute(element, "title"));
	return value.len != 0 ? value : tree_text(element, TEXT_MAX, &items->passed);
}

/* Behind which separator does a part of a date go: its time, its zone? */
static const char *separator_of(struct view part)
{
	char first = part.len != 0 ? part.data[0] : '\0';

	if (first == '+' || first == '-' || view_eq(part, VIEW("Z")))
		return "";
	return view_find(part, ':') < part.len ? "T" : " ";
}

/* The parts that the pattern names, put together; false when there are none. */
static bool put_parts(
	struct item_tree *items, const xmlNode *element, bool date, struct buf *out)
{
	const xmlNode *node = tree_next(element, element, false);
	bool any = false;

	while (node != NULL && item_tree_step(items)) {
		bool part = node->type == XML_ELEMENT_NODE &&
			    (microformats_has_class(node, "value") ||
				    microformats_has_class(node, "value-title"));

		if (part) {
			struct view text = part_of(items, node);

			if (date && any)
				buf_add_text(out, separator_of(text));
			buf_add(out, text);
			any = any || text.len != 0;
		}
		node = tree_next(node, element, part);
	}
	return any;
}

static json_t *value_of(struct item_tree *items, const xmlNode *element, bool date)
{
	BUF_CLEANUP struct buf out = buf_make(TEXT_MAX * 4);
	struct view value = attribute_of(element);
	bool parts = value.len == 0 && element->children != NULL &&
		     put_parts(items, element, date, &out);
	json_t *text = parts && out.failed == ERR_NONE
			       ? item_string(items, buf_view(&out))
		       : value.len != 0 ? item_string(items, value)
					: NULL;

	arena_clear(&items->passed);
	return text;
}

json_t *microformats_text(struct item_tree *items, const xmlNode *element)
{
	json_t *value = value_of(items, element, false);

	return value != NULL ? value : item_text(items, element);
}

json_t *microformats_date(struct item_tree *items, const xmlNode *element)
{
	json_t *value = value_of(items, element, true);

	return value != NULL ? value : item_text(items, element);
}
