/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of struct json_path. For json_path*.c alone; all others include json_path.h.
 */
#ifndef REPUTE_EXTRACT_JSON_PATH_PARTS_H
#define REPUTE_EXTRACT_JSON_PATH_PARTS_H

#include "extract/json_path.h"

enum json_step_kind {
	STEP_NAME,   /* a member, or, where there is a list, the element of that number */
	STEP_INDEX,  /* an element, counted from the end when below 0 */
	STEP_ALL,    /* all elements or values */
	STEP_WHERE,  /* the elements whose member `name` is the text `value` */
	STEP_FOLLOW, /* the resource object that stands in `included` */
};

struct json_step {
	enum json_step_kind kind;
	struct view name, value;
	int64_t index; /* of a name that is a number too, else -1 */
};

/* One summand of an alternative. */
struct json_route {
	bool from_top;
	bool ends_alternative; /* what follows is the next one */
	struct json_step steps[JSON_PATH_STEPS_MAX];
	size_t n;
};

struct json_path {
	struct json_route *routes;
	size_t n;
	bool wide;
};

#endif
