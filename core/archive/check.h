/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Is the archive sound? The engine's own checks: its pages and indexes, and that no row
 * refers to one that is not there.
 */
#ifndef REPUTE_ARCHIVE_CHECK_H
#define REPUTE_ARCHIVE_CHECK_H

#include "archive/archive.h"

/* Told of a fault; the text is borrowed until it returns. Negative ends the check. */
typedef int archive_fault(void *arg, struct view fault, struct err *err);

/* Reads all of the archive, changes nothing. How many faults there are, or -1 when it
   cannot be read or `each` failed. */
CHECKED int64_t archive_check(
	struct archive *archive, archive_fault *each, void *arg, struct err *err);

#endif
