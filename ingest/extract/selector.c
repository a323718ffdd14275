/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two languages in one line, each compiled by those who know it. What parts them, a tilde
 * between blanks, means nothing in XPath or in a path into JSON.
 */
#include "extract/selector.h"

#include "extract/json_path.h"
#include "extract/regex.h"
#include "extract/xpath.h"

/* The offset of the first " ~ " outside of quotes, or text.len. */
static size_t find_tilde(struct view text)
{
	char quote = '\0';

	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (quote != '\0')
			quote = c == quote ? '\0' : quote;
		else if (c == '\'' || c == '"')
			quote = c;
		else if (view_starts(view_sub(text, i, 3), VIEW(" ~ ")))
			return i;
	}
	return text.len;
}

int selector_compile(struct view text, enum selector_language language,
	struct arena *arena, struct selector *ret_selector, struct err *err)
{
	size_t tilde = find_tilde(text);
	struct view path = view_trim(view_sub(text, 0, tilde));
	struct view pattern = view_trim(view_sub(text, tilde + 3, text.len));
	struct selector selector = {.path = arena_keep(arena, path)};
	int rc = 0;

	if (!view_is_utf8(text))
		rc = err_set(err, ERR_USAGE, "it is not UTF-8");
	else if (path.len != 0)
		rc = language == SELECTOR_JSON
			     ? json_path_compile(path, arena, &selector.json, err)
			     : xpath_compile(path, &selector.xpath, err);
	else if (view_trim(text).len != 0)
		rc = err_set(err, ERR_USAGE, "there is no path before the pattern");
	if (rc == 0 && tilde < text.len)
		rc = regex_new(pattern, &selector.pattern, err);
	if (rc < 0 || arena_check(arena, err) < 0) {
		selector_done(&selector);
		return -1;
	}
	*ret_selector = selector;
	return 0;
}

void selector_done(struct selector *selector)
{
	xpath_free(selector->xpath);
	regex_free(selector->pattern);
	*selector = (struct selector){.path = {NULL, 0}};
}

struct view selector_part(const struct selector *selector, struct view text)
{
	struct view part = {NULL, 0};

	text = view_trim(text);
	if (selector->pattern == NULL)
		return text;
	return regex_part(selector->pattern, text, &part) > 0 ? view_trim(part)
							      : (struct view){NULL, 0};
}
