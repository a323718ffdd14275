/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the table of words is searched: by halves. Its rows are sorted by their bytes,
 * which a test holds, and come from date_words.txt by way of date_table.awk.
 */
#include "extract/date_words.h"

const struct date_word *date_words_find(struct view phrase, size_t *ret_n)
{
	size_t low = 0, high = date_table_n, end;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (view_cmp(view_of(date_table[middle].word), phrase) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (end = low;
		end < date_table_n && view_eq(view_of(date_table[end].word), phrase);)
		end++;
	*ret_n = end - low;
	return end != low ? &date_table[low] : NULL;
}

unsigned date_language(struct view tag)
{
	static const struct {
		const char *tag;
		unsigned language;
	} tags[] = {{"en", LANG_EN}, {"de", LANG_DE}, {"fr", LANG_FR}, {"es", LANG_ES},
		{"it", LANG_IT}, {"pt", LANG_PT}, {"nl", LANG_NL}, {"sv", LANG_SV},
		{"da", LANG_DA}, {"no", LANG_NO}, {"nb", LANG_NO}, {"nn", LANG_NO},
		{"fi", LANG_FI}, {"pl", LANG_PL}, {"ru", LANG_RU}, {"ja", LANG_JA},
		{"zh", LANG_ZH}, {"hr", LANG_HR}};
	size_t end = 0;

	while (end < tag.len && tag.data[end] != '-' && tag.data[end] != '_')
		end++;
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
		if (view_case_eq(view_sub(tag, 0, end), view_of(tags[i].tag)))
			return tags[i].language;
	}
	return 0;
}
