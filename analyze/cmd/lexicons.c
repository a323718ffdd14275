/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What --lexicon names, or else the English lexicon that comes with the program; the
 * library's error becomes the program's.
 */
#include "cmd/lexicons.h"

#include "base/datadir.h"

int lexicon_named(const char *path, struct repute_lexicon **ret_lexicon, struct err *err)
{
	char shipped[PATH_MAX];
	struct repute_error error;

	if (path == NULL) {
		if (datadir_find("lexicons/en/reviews.lex", shipped, err) < 0)
			return -1;
		path = shipped;
	}
	if (repute_lexicon_open(path, ret_lexicon, &error) < 0)
		return error.no_memory ? err_memory(err)
				       : err_set(err, ERR_INPUT, "%.500s", error.text);
	return 0;
}
