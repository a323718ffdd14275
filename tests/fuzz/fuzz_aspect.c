/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any bytes as a list of aspects, and any text scored by it: the part up to the first NUL
 * is the list, the rest the text. A list that cannot be read gives way to a small one.
 * The text is a roster, too.
 */
#include "aspect/staff.h"
#include "repute.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char lexicon_text[] =
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n# version: 1\n"
	"# negators: not\n# negation-window: 3\n# scale: 0.5\n# slope: 0.25\n"
	"# thresholds: -0.2 0.3\ngood\t4\nbad\t-4\na\t3\nb\t-3\n!\t1\n";

static const char list_text[] =
	"[clauses]\ncontrast = but, a b\n[aspect \"x\"]\nterms = ab*, ab c, b\n"
	"except = b c\n"
	"pattern = (a|ab)+c\n[staff]\nnames = al*, bo\nexcept = c\n"
	"pattern = (?<name>\\p{Lu}+\\w*) (?:was|a)\n"
	"names-pattern = (?<name>\\w+ ?\\w*)!\n";

static void check_aspects(
	struct repute_aspect_scorer *by_aspect, size_t n_max, struct view text)
{
	size_t n = repute_score_aspects(by_aspect, text.data, text.len);
	const struct repute_aspect *found = repute_aspects_found(by_aspect);

	if (n > n_max)
		abort();
	for (size_t i = 0; i < n; i++) {
		if (!(found[i].polarity >= -1 && found[i].polarity <= 1) ||
			found[i].n_mentions == 0 || found[i].len == 0 ||
			found[i].offset > text.len ||
			found[i].len > text.len - found[i].offset)
			abort();
	}
}

static void check_staff(struct staff *staff, struct view text)
{
	size_t n = staff_find(staff, text);
	const struct praise *praises = staff_praises(staff);

	for (size_t i = 0; i < n; i++) {
		const struct praise *p = &praises[i];

		if (p->len == 0 || p->name.len == 0 || p->offset < p->quote_offset ||
			p->offset + p->len > p->quote_offset + p->quote_len ||
			p->quote_offset + p->quote_len > text.len)
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct repute_lexicon *lexicon;
	struct repute_aspects *aspects = NULL;
	struct roster *roster = NULL;
	struct repute_error error = {0};
	struct view all = {(const char *)data, size};
	size_t len = view_find(all, '\0');
	struct view text = view_sub(all, len + 1, size);

	if (repute_lexicon_parse(
		    "tiny", lexicon_text, strlen(lexicon_text), &lexicon, &error) < 0)
		abort();
	if (repute_aspects_parse("fuzz", (const char *)data, len, &aspects, &error) < 0) {
		if (aspects != NULL || error.text[0] == '\0')
			abort();
		if (repute_aspects_parse(
			    "list", list_text, strlen(list_text), &aspects, &error) < 0)
			abort();
	}
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_aspect_scorer *by_aspect =
		repute_aspect_scorer_new(scorer, aspects);

	check_aspects(by_aspect, repute_aspects_count(aspects), text);
	if (roster_parse("roster", view_sub(text, 0, 100), &roster, NULL) < 0)
		roster = NULL;
	struct staff *staff = staff_new(scorer, aspects, roster);

	check_staff(staff, text);
	staff_free(staff);
	roster_free(roster);
	repute_aspect_scorer_free(by_aspect);
	repute_scorer_free(scorer);
	repute_aspects_free(aspects);
	repute_lexicon_free(lexicon);
	return 0;
}
