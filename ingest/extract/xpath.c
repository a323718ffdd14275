/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libxml2's expressions. Where several nodes of a path lead to the same one, it looks for
 * it among all that it has found, and that time is not counted: paths which descend twice
 * are therefore walked step by step (xpath_steps.c). Its own limit counts an operation
 * for each node that is looked at, and is set in proportion to the page; five million of
 * them take a fraction of a second. That it was reached is seen by the count: libxml2
 * tells nobody but stderr, which is kept shut while a page is open.
 */
#include "extract/xpath.h"

#include "base/limits.h"
#include "extract/xpath_parts.h"

#include <libxml/xpathInternals.h>
#include <stdlib.h>

#define OPERATIONS_MIN 1000000 /* that a small page may take */
#define OPERATIONS_PER_BYTE 4

/* ---- compiling --------------------------------------------------------------------- */

static void note_fault(void *data, const xmlError *error)
{
	struct xpath_fault *fault = data;

	if (fault->what != NULL)
		return;
	fault->column = error->int1 + 1;
	fault->what = error->code == XML_XPATH_UNCLOSED_ERROR ||
				      error->code == XML_XPATH_UNFINISHED_LITERAL_ERROR
			      ? "a quote is not closed"
			      : "it is no XPath";
}

xmlXPathCompExpr *xpath_expression(const char *text, struct xpath_fault *fault)
{
	xmlXPathContext *context = xmlXPathNewContext(NULL);

	if (context == NULL)
		return NULL;
	context->userData = fault;
	context->error = (xmlStructuredErrorFunc)(void (*)(void))note_fault;
	xmlXPathCompExpr *expression =
		xmlXPathCtxtCompile(context, (const xmlChar *)text);

	xmlXPathFreeContext(context);
	return expression;
}

int xpath_compile(struct view text, struct xpath **ret, struct err *err)
{
	char line[LIMIT_PATTERN + 1];
	struct xpath_fault fault = {.what = NULL};

	if (text.len == 0 || text.len > LIMIT_PATTERN || view_find(text, '\0') < text.len)
		return err_set(
			err, ERR_USAGE, "an XPath has 1 to %zu bytes", LIMIT_PATTERN);
	memcpy(line, text.data, text.len);
	line[text.len] = '\0';
	struct xpath *xpath = calloc(1, sizeof(*xpath));

	if (xpath == NULL)
		return err_memory(err);
	xpath->expression = xpath_expression(line, &fault);
	if (xpath->expression == NULL) {
		free(xpath);
		return fault.what == NULL
			       ? err_memory(err)
			       : err_set(err, ERR_USAGE, "'%.*s': %s (column %d)",
					 VIEW_ARG(text), fault.what, fault.column);
	}
	if (xpath_steps_compile(xpath, text) < 0) {
		xpath_free(xpath);
		return err_memory(err);
	}
	*ret = xpath;
	return 0;
}

void xpath_free(struct xpath *xpath)
{
	if (xpath == NULL)
		return;
	xmlXPathFreeCompExpr(xpath->expression);
	for (size_t i = 0; i < xpath->n; i++)
		xmlXPathFreeCompExpr(xpath->steps[i]);
	free(xpath);
}

/* ---- evaluating -------------------------------------------------------------------- */

static void note_stop(void *data, const xmlError *error)
{
	struct xpath_page *page = data;

	if (error->code == XML_ERR_NO_MEMORY ||
		error->code == XML_XPATH_EXPRESSION_OK + XPATH_MEMORY_ERROR)
		page->no_memory = true;
}

/* What a function that does not exist gives: else libxml2 says so on stderr. */
static void give_nothing(xmlXPathParserContext *context, int n)
{
	while (n-- > 0)
		xmlXPathFreeObject(valuePop(context));
	valuePush(context, xmlXPathNewCString(""));
}

static xmlXPathFunction unknown(void *data, const xmlChar *name, const xmlChar *uri)
{
	const xmlXPathContext *context = data;

	return xmlHashLookup2(context->funcHash, name, uri) == NULL ? give_nothing : NULL;
}

static void say_nothing(void *data, const char *format, ...)
{
	(void)data;
	(void)format;
}

int xpath_open(xmlDoc *tree, size_t len, struct xpath_page **ret_page, struct err *err)
{
	struct xpath_page *page = calloc(1, sizeof(*page));

	if (page == NULL)
		return err_memory(err);
	page->context = xmlXPathNewContext(tree);
	if (page->context == NULL) {
		free(page);
		return err_memory(err);
	}
	/* makes the order of two nodes a matter of one comparison */
	xmlXPathOrderDocElems(tree);
	xmlXPathRegisterFuncLookup(page->context, unknown, page->context);
	page->context->userData = page;
	page->context->error = (xmlStructuredErrorFunc)(void (*)(void))note_stop;
	page->context->opLimit = OPERATIONS_MIN + OPERATIONS_PER_BYTE * len;
	page->say = xmlGenericError;
	page->say_data = xmlGenericErrorContext;
	xmlSetGenericErrorFunc(NULL, say_nothing);
	*ret_page = page;
	return 0;
}

void xpath_close(struct xpath_page *page)
{
	if (page == NULL)
		return;
	xmlSetGenericErrorFunc(page->say_data, page->say);
	xmlXPathFreeContext(page->context);
	free(page);
}

bool xpath_stopped(const struct xpath_page *page)
{
	return page->stopped;
}

bool xpath_spend(struct xpath_page *page, size_t operations)
{
	xmlXPathContext *context = page->context;

	if (operations >= context->opLimit - context->opCount) {
		context->opCount = context->opLimit;
		page->stopped = true;
	} else {
		context->opCount += operations;
	}
	return !page->stopped;
}

/* Texts of nodes are read where they stand; what is neither is made a text. */
static int take(xmlXPathObject *object, struct xpath_found *found)
{
	if (object->type == XPATH_NODESET) {
		if (object->nodesetval != NULL) {
			found->nodes = object->nodesetval->nodeTab;
			found->n = (size_t)object->nodesetval->nodeNr;
		}
	} else if (object->type != XPATH_STRING) {
		object = xmlXPathConvertString(object);
	}
	if (object == NULL)
		return -1;
	if (object->type == XPATH_STRING)
		found->text = view_of((const char *)object->stringval);
	found->owner = object;
	return 0;
}

int xpath_find(struct xpath_page *page, const struct xpath *xpath, const xmlNode *node,
	struct xpath_found *ret_found, struct err *err)
{
	struct xpath_found found = {.n = 0};

	if (page->stopped) {
		*ret_found = found;
		return 0;
	}
	page->context->node = (xmlNode *)(uintptr_t)node;
	xmlXPathObject *object =
		xpath->n != 0 ? xpath_steps_eval(page, xpath)
			      : xmlXPathCompiledEval(xpath->expression, page->context);

	page->stopped |= page->context->opCount >= page->context->opLimit;
	if (page->no_memory || (object != NULL && take(object, &found) < 0)) {
		xpath_found_done(&found);
		return err_memory(err);
	}
	*ret_found = found;
	return 0;
}

void xpath_found_done(struct xpath_found *found)
{
	xmlXPathFreeObject(found->owner);
	*found = (struct xpath_found){.n = 0};
}
