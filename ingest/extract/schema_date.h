/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * When a schema.org item was published.
 */
#ifndef REPUTE_EXTRACT_SCHEMA_DATE_H
#define REPUTE_EXTRACT_SCHEMA_DATE_H

#include "extract/schema_value.h"

/*
 * The first of datePublished, dateCreated, uploadDate, date and dateModified that is
 * understood, `*ret_key` its name; PRECISION_NONE when there is none, and NULL. When none
 * is understood the first of them is told to `x`.
 */
struct moment schema_date(const json_t *object, const struct schema_tree *tree,
	struct extraction *x, const char **ret_key);

#endif
