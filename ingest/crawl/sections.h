/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the table of keys cannot tell of a [source]: do its selectors, patterns and header
 * fields compile?
 */
#ifndef REPUTE_CRAWL_SECTIONS_H
#define REPUTE_CRAWL_SECTIONS_H

#include "base/conf.h"

/* Give every fault of the [source] sections to `report`, with file and line; how many
   there are, or -1 without memory. Reads no credentials. */
CHECKED int sections_check(
	const struct conf *conf, conf_report *report, void *data, struct err *err);

#endif
