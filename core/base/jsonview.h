/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A string of a JSON tree as a view: it may hold NULs, and no strlen() is made of it.
 */
#ifndef REPUTE_BASE_JSONVIEW_H
#define REPUTE_BASE_JSONVIEW_H

#include "base/view.h"

#include <jansson.h>

/* Borrowed from the value; empty when it is no string, or NULL. */
static inline struct view json_string_view(const json_t *value)
{
	return (struct view){json_string_value(value), json_string_length(value)};
}

#endif
