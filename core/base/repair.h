/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Makes text of a source fit for the archive: UTF-8 without NULs.
 */
#ifndef REPUTE_BASE_REPAIR_H
#define REPUTE_BASE_REPAIR_H

#include "arena.h"

/*
 * `text` itself when it is valid UTF-8 without NULs; otherwise a copy in `arena` with
 * U+FFFD for each byte that belongs to no valid sequence and without the NULs, and
 * `*repaired` set (it is never cleared). Without memory: empty, and the arena says so.
 */
struct view repair_text(struct view text, struct arena *arena, bool *repaired);

#endif
