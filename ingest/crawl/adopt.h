/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a run that died had captured and not yet read. */
#ifndef REPUTE_CRAWL_ADOPT_H
#define REPUTE_CRAWL_ADOPT_H

#include "crawl/crawl_parts.h"

/*
 * Give every record of the captures that the archive does not know its row, and read it,
 * as if it had just come; the listing that it belongs to is gone on with after it. Begins
 * and ends transactions of its own. Counts into crawl->counts.adopted. An archive that
 * was restored from a backup gets back this way what was captured since.
 */
CHECKED int adopt_captures(struct crawl *crawl, struct err *err);

#endif
