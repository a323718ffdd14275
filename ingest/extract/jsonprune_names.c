/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The names that readers look at: every property that schema*.c asks for stands here by
 * its first letter, whatever its case. Asked once for each member of a page's JSON, so
 * nothing is hashed or copied.
 */
#include "extract/jsonprune_names.h"

bool jsonprune_is_telling(struct view name)
{
	for (size_t i = 0; i < name.len; i++) {
		char c = name.data[i];

		if (c == '\\') /* who knows */
			return true;
		if (i >= 4 &&
			((c == 'w' && memcmp(name.data + i - 4, "eview", 5) == 0) ||
				(c == 'g' && memcmp(name.data + i - 4, "ating", 5) == 0)))
			return true;
	}
	return view_eq(name, VIEW("Recommendation"));
}

bool jsonprune_is_known(struct view name)
{
	static const char *const names[26][8] = {
		['a' - 'a'] = {"author", "additionalProperty", "alternateName",
			"acceptedAnswer", "articleBody"},
		['b' - 'a'] = {"brand"},
		['c' - 'a'] = {"comment", "comments", "creator", "contributor"},
		['d' - 'a'] = {"datePublished", "dateCreated", "dateModified",
			"description", "date"},
		['f' - 'a'] = {"familyName"},
		['g' - 'a'] = {"givenName"},
		['h' - 'a'] = {"headline"},
		['i' - 'a'] = {"id", "identifier", "inLanguage", "item",
			"itemListElement", "interactionStatistic", "interactionType"},
		['l' - 'a'] = {"legalName"},
		['n' - 'a'] = {"name", "negativeNotes"},
		['p' - 'a'] = {"positiveNotes", "publisher"},
		['r' - 'a'] = {"reply", "replies"},
		['s' - 'a'] = {"suggestedAnswer", "sourceOrganization"},
		['t' - 'a'] = {"text", "title", "type"},
		['u' - 'a'] = {"url", "upvoteCount", "uploadDate",
			"userInteractionCount"},
		['v' - 'a'] = {"value"},
	};
	char first = name.len != 0 ? (char)(name.data[0] | 0x20) : '\0';

	if (name.len != 0 && name.data[0] == '@')
		return !view_eq(name, VIEW("@graph")) && !view_eq(name, VIEW("@reverse"));
	if (first < 'a' || first > 'z')
		return false;
	for (const char *const *one = names[first - 'a']; *one != NULL; one++) {
		if (strncmp(*one + 1, name.data + 1, name.len - 1) == 0 &&
			(*one)[name.len] == '\0')
			return true;
	}
	return false;
}
