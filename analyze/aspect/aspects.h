/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A list of aspects in memory (repute-aspects(5)): what was read, section by section, and
 * what is made of it for matching. For the files of this folder; others use repute.h.
 */
#ifndef REPUTE_ASPECT_ASPECTS_H
#define REPUTE_ASPECT_ASPECTS_H

#include "aspect/pattern.h"
#include "aspect/sentence.h"
#include "base/arena.h"
#include "base/limits.h"

#define ASPECT_SECTIONS 256 /* in all files together */

enum aspect_section_kind {
	SECTION_ASPECT,
	SECTION_CLAUSES,
	SECTION_STAFF,
};

enum aspect_key {
	ASPECT_TITLE,
	ASPECT_TERMS,
	ASPECT_EXCEPT,
	ASPECT_PATTERN,
	ASPECT_CONTRAST,
	ASPECT_NAMES,
	ASPECT_NAMES_PATTERN,
};

/* A line "key = value". Text lies in the arena. */
struct aspect_line {
	enum aspect_key key;
	struct view value;
	int number;
};

struct aspect_section {
	enum aspect_section_kind kind;
	const char *name; /* "" when the section has none; in the arena, with NUL */
	const char *file; /* likewise */
	int number;	  /* of the line with its header */
	size_t first, n;  /* its lines */
};

struct aspect_pattern {
	struct pattern *pattern; /* owned */
	uint64_t mentions;	 /* the bit of its aspect; 0 = of the staff */
	bool only_names;	 /* what it finds must begin with one of `names` */
	const char *place;	 /* "FILE:LINE"; in the arena */
};

/* What is made of the lines. */
struct aspect_matcher {
	struct vocabulary vocabulary;	 /* terms of all aspects, exceptions, contrast */
	struct phrases *names_known;	 /* owned; given names */
	struct phrases *not_names;	 /* owned; words that are no one's name */
	struct aspect_pattern *patterns; /* owned; of the aspects, then of the staff */
	size_t n_patterns, n_staff; /* all of them; the last n_staff are the staff's */
	const char *names[LIMIT_ASPECTS]; /* by the aspect's bit; in the arena */
	const char *titles[LIMIT_ASPECTS];
	size_t n_aspects;
};

struct repute_aspects {
	struct arena arena;
	struct aspect_section *sections; /* owned */
	struct aspect_line *lines;	 /* owned */
	size_t n_sections, n_lines;
	struct aspect_matcher matcher;
};

/* Read a file's sections behind those that are there. -1 leaves them half read. */
CHECKED int aspects_read(struct repute_aspects *aspects, const char *name,
	struct view text, struct err *err);

/* Make the matcher: of sections with the same name the last counts, those without names
   add up. On failure nothing is made. */
CHECKED int aspect_matcher_new(struct repute_aspects *aspects,
	struct aspect_matcher *ret_matcher, struct err *err);

/* Frees what the matcher holds. */
void aspect_matcher_done(struct aspect_matcher *matcher);

#endif
