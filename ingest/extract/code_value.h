/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Data that a program has in its text: what pages hand to their own scripts,
 *
 *     window.__INITIAL_STATE__ = {"reviews": [...]};
 *     var data = JSON.parse("{\"reviews\": [...]}");
 *
 * Nothing is run. Of a program only literals are data: a value with a call, a variable or
 * an operator in it is none.
 */
#ifndef REPUTE_EXTRACT_CODE_VALUE_H
#define REPUTE_EXTRACT_CODE_VALUE_H

#include "base/view.h"

struct code_value {
	struct view text; /* an object or array; of a string what is between its quotes */
	bool string;	  /* which may hold JSON, escaped */
};

/*
 * The next object or array, or string that begins as one, that is assigned to something
 * or that JSON.parse() is handed then, in `*rest`, which moves behind it. False when
 * there is none left. Linear over all calls.
 */
bool code_value_next(struct view *rest, struct code_value *ret_value);

#endif
