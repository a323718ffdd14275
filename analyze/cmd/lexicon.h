/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The parts of `repute lexicon`, and what they are asked.
 */
#ifndef REPUTE_CMD_LEXICON_H
#define REPUTE_CMD_LEXICON_H

#include "base/command.h"
#include "repute.h"

/* The options of all parts; what was not given is NULL, empty or -1. */
struct lexicon_asked {
	struct context *context;
	bool json;
	int64_t limit; /* diff */
	/* convert */
	const char *output, *name, *language, *version, *licence;
	struct opt_list positive, negative; /* lists of words */
	int n;				    /* what is no option */
	char **paths;
};

/* What lexicons say of themselves. */
CHECKED int lexicon_info(const struct lexicon_asked *asked, struct err *err);

/* Lexicons of any format, merged, as one of this program's. */
CHECKED int lexicon_convert(const struct lexicon_asked *asked, struct err *err);

/* How two lexicons differ. */
CHECKED int lexicon_diff(const struct lexicon_asked *asked, struct err *err);

#endif
