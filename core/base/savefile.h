/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files that others read: written under a temporary name beside the target, synced, and
 * renamed, so that a reader sees the old file or the new one, whole.
 */
#ifndef REPUTE_BASE_SAVEFILE_H
#define REPUTE_BASE_SAVEFILE_H

#include "err.h"
#include "view.h"

/*
 * Write `content` to `path` (mode 0644 less the umask). On failure nothing is changed,
 * unless it is the very last step that fails, the sync of the directory.
 */
CHECKED int savefile_write(const char *path, struct view content, struct err *err);

/* Make `path` a symbolic link to `target`, replacing what was there in one step; one that
   points there already is left alone. */
CHECKED int savefile_link(const char *path, const char *target, struct err *err);

/* Create the directory `path` and those above it that are missing. */
CHECKED int savefile_mkdirs(const char *path, struct err *err);

/* The directory that `path` lies in, synced, so that a rename in it outlives a crash. */
CHECKED int savefile_sync_dir(const char *path, struct err *err);

#endif
