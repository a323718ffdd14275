/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The model as XML, for stylesheets. The mapping is generic and has five rules:
 *
 *   the document's element has the name that is asked for, <digest>
 *   a member of an object is an element of that name:    {"n": 3}      <n>3</n>
 *   an item of an array is an element <item>:            [0.1, 0.2] <item>0.1</item>...
 *   null is an empty element with the attribute null:    <value null="yes"/>
 *   true and false are the words "true" and "false"
 *
 * So a stylesheet reads digest/metrics/sentiment/value, and the third review is
 * digest/reviews/worst/item[3].
 */
#ifndef REPUTE_VIEW_XML_H
#define REPUTE_VIEW_XML_H

#include "base/err.h"

#include <jansson.h>
#include <libxml/tree.h>

/* A document that the caller frees by xmlFreeDoc(). Keys must be XML names, as the
   model's are. */
CHECKED int xml_from_json(
	const json_t *model, const char *root, xmlDoc **ret_doc, struct err *err);

#endif
