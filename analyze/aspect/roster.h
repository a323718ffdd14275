/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A roster in memory, for the files of this folder; others use staff.h.
 */
#ifndef REPUTE_ASPECT_ROSTER_H
#define REPUTE_ASPECT_ROSTER_H

#include "aspect/sentence.h"
#include "aspect/staff.h"
#include "base/arena.h"

struct roster {
	struct arena arena;
	struct view *people; /* owned; as they are shown; in the arena */
	size_t n_people;
	struct view text; /* the file, in the arena */
	const char *file;
};

/* Add the names of all people to the vocabulary, marked with their number, from 1. */
CHECKED int roster_mark(
	const struct roster *roster, struct vocabulary *vocabulary, struct err *err);

#endif
