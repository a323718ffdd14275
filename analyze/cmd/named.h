/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Brands and locations that were named on the command line: found, or told which there
 * are.
 */
#ifndef REPUTE_ANALYZE_NAMED_H
#define REPUTE_ANALYZE_NAMED_H

#include "archive/registry.h"

/* NULL and ERR_USAGE that names the known ones, the nearest first. Borrowed. */
const struct brand *named_brand(
	const struct registry *registry, const char *name, struct err *err);

/* The same for a location of the brand; "brand/location" is understood too. */
const struct location *named_location(const struct registry *registry,
	const struct brand *brand, const char *name, struct err *err);

#endif
