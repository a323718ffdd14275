/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of an expression and of a page's evaluation; for xpath*.c alone.
 */
#ifndef REPUTE_EXTRACT_XPATH_PARTS_H
#define REPUTE_EXTRACT_XPATH_PARTS_H

#include "extract/xpath.h"

#include <libxml/xmlerror.h>
#include <libxml/xpath.h>

#define XPATH_STEPS_MAX 32

struct xpath {
	xmlXPathCompExpr *expression;		  /* the whole */
	xmlXPathCompExpr *steps[XPATH_STEPS_MAX]; /* of a path that descends twice */
	size_t n;				  /* 0: it is evaluated as a whole */
	bool absolute;				  /* the steps begin at the page */
};

struct xpath_page {
	xmlXPathContext *context;
	bool stopped, no_memory;
	xmlGenericErrorFunc say; /* what libxml2's words go to when it is closed */
	void *say_data;
};

/* What is wrong with an expression, and where. */
struct xpath_fault {
	const char *what; /* static; NULL: nothing, or there was no memory */
	int column;
};

/* Compile a text of at most LIMIT_PATTERN bytes; without a word on stderr. NULL when it
   is no expression, or without memory; `fault` is zero before. */
xmlXPathCompExpr *xpath_expression(const char *text, struct xpath_fault *fault);

/* Take the path apart where that is called for. -1 without memory. */
CHECKED int xpath_steps_compile(struct xpath *xpath, struct view text);

/* Count so many operations more; false when those of the page are used up. */
bool xpath_spend(struct xpath_page *page, size_t operations);

/* Evaluate step by step from context->node: a set of nodes in the order of the page. NULL
   when it is stopped, or without memory (which `page` says). */
xmlXPathObject *xpath_steps_eval(struct xpath_page *page, const struct xpath *xpath);

#endif
