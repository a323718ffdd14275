/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What revisions say of aspects, whom they praise, and the lists by which that was found.
 * As with lexicons, one state of the lists holds for the whole history.
 */
#ifndef REPUTE_ARCHIVE_ASPECTS_H
#define REPUTE_ARCHIVE_ASPECTS_H

#include "archive/archive.h"
#include "base/arena.h"

struct verdict_aspect {
	struct view aspect;
	int polarity; /* ten-thousandths, -10000 to 10000 */
	int label;    /* -1, 0, 1 */
};

struct verdict_praise {
	struct view name;
	int polarity;
	size_t start, length; /* of the name, bytes of title, line feed and text */
	size_t quote_start, quote_length; /* of its sentence */
};

/* Forget what was found in a revision, before it is read again. */
CHECKED int archive_clear_aspects(
	struct archive *archive, int64_t revision_id, struct err *err);

/* Once for each aspect of a revision. */
CHECKED int archive_put_aspect(struct archive *archive, int64_t revision_id,
	const struct verdict_aspect *aspect, struct err *err);

/* Once for each person whom a revision praises. */
CHECKED int archive_put_praise(struct archive *archive, int64_t revision_id,
	const struct verdict_praise *praise, struct err *err);

/* The list by which texts of a language were read. */
struct aspect_list {
	struct view language, revision;
};

/* Those of all languages, in the arena, by language. */
CHECKED int archive_aspect_lists(struct archive *archive, struct arena *arena,
	struct aspect_list **ret_lists, size_t *ret_n, struct err *err);

/* From now on texts of the language are read by that list. */
CHECKED int archive_use_aspect_list(
	struct archive *archive, const struct aspect_list *list, struct err *err);

/* A part of archive_roll_up(): the touched days of one source, by aspect. */
CHECKED int archive_roll_up_aspects(
	struct archive *archive, int64_t source_id, struct err *err);

#endif
