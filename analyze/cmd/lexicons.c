/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What --lexicon names, or else the English lexicon that comes with the program; or a set
 * of them, of which the text's language chooses. The library's error becomes the
 * program's.
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

int lexicon_for_text(struct language_set *set, struct view text, const char *hint,
	const char *tag, const struct repute_lexicon **ret_lexicon, struct err *err)
{
	const struct repute_lexicon *lexicon = NULL;
	struct language language;

	if (tag != NULL && !language_tag(view_of(tag), language.tag))
		return err_set(err, ERR_USAGE, "'%.40s' is no language tag", tag);
	if (tag == NULL && language_detect(text, hint, &language) < 0)
		return err_memory(err);
	tag = tag != NULL || language.basis != LANGUAGE_UNKNOWN
		      ? language.tag
		      : language_set_default(set);
	if (language_set_find(set, tag, &lexicon, err) < 0)
		return -1;
	if (lexicon == NULL)
		return err_set(err, ERR_INPUT,
			"there is no lexicon for the text's language, '%s' (--lexicon takes "
			"one)",
			tag);
	*ret_lexicon = lexicon;
	return 0;
}
