/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A walk over the tree. Text becomes text nodes, never markup: escaping is libxml2's.
 * Numbers are written as model_write() writes them.
 */
#include "view/xml.h"

#include "base/limits.h"

static int add_value(xmlNode *parent, const char *name, const json_t *value, int depth);

static int add_members(xmlNode *node, const json_t *object, int depth)
{
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)object, key, value)
	{
		if (add_value(node, key, value, depth + 1) < 0)
			return -1;
	}
	return 0;
}

static int add_items(xmlNode *node, const json_t *array, int depth)
{
	size_t i;
	json_t *value;

	json_array_foreach((json_t *)array, i, value)
	{
		if (add_value(node, "item", value, depth + 1) < 0)
			return -1;
	}
	return 0;
}

static int add_text(xmlNode *node, const char *text)
{
	xmlNode *child = xmlNewText((const xmlChar *)text);

	if (child == NULL)
		return -1;
	xmlAddChild(node, child);
	return 0;
}

static int fill(xmlNode *node, const json_t *value, int depth)
{
	char number[40];

	switch (json_typeof(value)) {
	case JSON_OBJECT:
		return add_members(node, value, depth);
	case JSON_ARRAY:
		return add_items(node, value, depth);
	case JSON_STRING:
		return add_text(node, json_string_value(value));
	case JSON_INTEGER:
		snprintf(number, sizeof(number), "%lld",
			(long long)json_integer_value(value));
		return add_text(node, number);
	case JSON_REAL:
		snprintf(number, sizeof(number), "%.9g", json_real_value(value));
		return add_text(node, number);
	case JSON_TRUE:
	case JSON_FALSE:
		return add_text(node, json_is_true(value) ? "true" : "false");
	default:
		return xmlNewProp(node, (const xmlChar *)"null",
			       (const xmlChar *)"yes") != NULL
			       ? 0
			       : -1;
	}
}

static int add_value(xmlNode *parent, const char *name, const json_t *value, int depth)
{
	xmlNode *node = depth <= LIMIT_JSON_DEPTH
				? xmlNewChild(parent, NULL, (const xmlChar *)name, NULL)
				: NULL;

	return node != NULL ? fill(node, value, depth) : -1;
}

int xml_from_json(
	const json_t *model, const char *name, xmlDoc **ret_doc, struct err *err)
{
	xmlDoc *doc = xmlNewDoc((const xmlChar *)"1.0");
	xmlNode *root = doc != NULL
				? xmlNewDocNode(doc, NULL, (const xmlChar *)name, NULL)
				: NULL;

	if (root != NULL)
		xmlDocSetRootElement(doc, root);
	if (root == NULL || fill(root, model, 0) < 0) {
		xmlFreeDoc(doc);
		return err_memory(err);
	}
	*ret_doc = doc;
	return 0;
}
