/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `repute score --aspects` adds to a line of NDJSON (verdict_line.h):
 *
 *	"aspects":[{"aspect":"food","polarity":0.8123,"label":"positive","mentions":2},...],
 *	"staff":[{"name":"Maria","polarity":0.9312},...]
 */
#ifndef REPUTE_CMD_ASPECT_LINE_H
#define REPUTE_CMD_ASPECT_LINE_H

#include "base/buf.h"
#include "language/aspect_finder.h"

/* Add what the text mentions to the object that ends `out` ("...}\n"). That memory ran
   out, `out` tells. */
void aspect_line_add(struct aspect_finder *finder, struct buf *out, struct view text);

#endif
