/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libxml2's expressions.
 */
#include "extract/xpath.h"

#include "base/limits.h"

#include <libxml/xpath.h>
#include <stdlib.h>

struct xpath {
	xmlXPathCompExpr *expression;
};

static void ignore(void *data, const xmlError *error)
{
	(void)data;
	(void)error;
}

/* A text of at most LIMIT_PATTERN bytes, NUL-terminated; without a word on stderr. */
static xmlXPathCompExpr *compile(const char *text)
{
	xmlXPathContext *context = xmlXPathNewContext(NULL);

	if (context == NULL)
		return NULL;
	context->error = (xmlStructuredErrorFunc)(void (*)(void))ignore;
	xmlXPathCompExpr *expression =
		xmlXPathCtxtCompile(context, (const xmlChar *)text);

	xmlXPathFreeContext(context);
	return expression;
}

int xpath_compile(struct view text, struct xpath **ret, struct err *err)
{
	char line[LIMIT_PATTERN + 1];

	if (text.len == 0 || text.len > LIMIT_PATTERN || view_find(text, '\0') < text.len)
		return err_set(
			err, ERR_USAGE, "an XPath has 1 to %zu bytes", LIMIT_PATTERN);
	memcpy(line, text.data, text.len);
	line[text.len] = '\0';
	struct xpath *xpath = calloc(1, sizeof(*xpath));

	if (xpath == NULL)
		return err_memory(err);
	xpath->expression = compile(line);
	if (xpath->expression == NULL) {
		free(xpath);
		return err_set(err, ERR_USAGE, "'%.*s' is no XPath", VIEW_ARG(text));
	}
	*ret = xpath;
	return 0;
}

void xpath_free(struct xpath *xpath)
{
	if (xpath == NULL)
		return;
	xmlXPathFreeCompExpr(xpath->expression);
	free(xpath);
}
