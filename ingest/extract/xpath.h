/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * XPath 1.0 expressions, compiled once.
 */
#ifndef REPUTE_EXTRACT_XPATH_H
#define REPUTE_EXTRACT_XPATH_H

#include "base/err.h"
#include "base/view.h"

struct xpath;

/* Compile; for xpath_free(). ERR_USAGE when it is no XPath. */
CHECKED int xpath_compile(struct view text, struct xpath **ret, struct err *err);

/* NULL does nothing. */
void xpath_free(struct xpath *xpath);

#endif
