/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cases that nobody here wrote, a folder of each kind under REPUTE_CASES: one after the
 * other, and which of them do not agree, each with its reason. A case that is listed and
 * agrees is as wrong as one that does not and is not listed.
 */
#ifndef REPUTE_TESTS_CASES_H
#define REPUTE_TESTS_CASES_H

#include <stdbool.h>
#include <stddef.h>

/* The folder of the kind "extruct" or the like; false when there is none. */
bool cases_dir(const char *kind, char *ret_dir, size_t size);

/* A whole file, for free(); NULL when there is none. */
char *cases_file(const char *path, size_t *ret_len);

/* A case that does not agree. */
struct case_known {
	const char *name, *reason;
};

/* Figures of a comparison. */
struct cases {
	const struct case_known
		*known; /* a name of NULL ends them; NULL: there are none */
	size_t n, equal, wrong;
};

/* One case more. `detail`: where it differs, printed with the name when it should not;
   may be NULL. */
void cases_judge(struct cases *cases, const char *name, bool agrees, const char *detail);

/* Each file of the kind, which is there, whose name begins with `front` and ends with
   `end`. `dir` is its folder. */
void cases_each(const char *kind, const char *front, const char *end,
	void (*compare)(void *arg, const char *dir, const char *name), void *arg);

#endif
