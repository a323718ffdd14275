/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The blocks of JSON-LD in an HTML page, found without building its tree.
 */
#ifndef REPUTE_EXTRACT_LDJSON_H
#define REPUTE_EXTRACT_LDJSON_H

#include "base/view.h"

/*
 * The content of the next <script type="application/ld+json"> in `*rest`, which moves
 * behind it. False when there is none left. Comments and the content of other scripts,
 * styles and text areas are passed over. Linear in the page over all calls.
 */
bool ldjson_next(struct view *rest, struct view *ret_block);

#endif
