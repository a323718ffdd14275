/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Entries are counted once and sorted by weight, ties by their bytes, so that the same
 * lexicon always shows the same terms.
 */
#include "analyze/cmd/lexicon_summary.h"

#include <stdlib.h>

const char *const summary_kind_names[KINDS] = {"words", "negated words", "wildcards",
	"numbers", "marks, emoticons and emoji", "phrases of 2", "phrases of 3",
	"phrases of 4", "phrases of 5"};

static enum kind kind_of(const char *term)
{
	struct view text = view_of(term), rest = text, word;
	bool negated = view_starts(text, VIEW(LEXICON_NEGATED));
	struct tokens tokens;
	struct token token;
	int words = 0;

	while (view_split(&rest, ' ', &word))
		words++;
	if (words > 1)
		return KIND_PHRASE2 + (enum kind)(words - 2);
	if (text.len > 1 && text.data[text.len - 1] == '*')
		return KIND_WILDCARD;
	tokens = tokens_of(
		view_sub(text, negated ? sizeof(LEXICON_NEGATED) - 1 : 0, text.len));
	if (tokens_next(&tokens, &token) && token.kind > TOKEN_NUMBER)
		return KIND_SIGN;
	if (negated)
		return KIND_NEGATED;
	return token.kind == TOKEN_NUMBER ? KIND_NUMBER : KIND_WORD;
}

static int by_weight(const void *a, const void *b, void *data)
{
	const struct repute_lexicon *lexicon = data;
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	int more = lexicon->weights[y] - lexicon->weights[x];

	return more != 0 ? more : strcmp(lexicon->terms[x], lexicon->terms[y]);
}

int summary_make(const struct repute_lexicon *lexicon, struct summary *ret_summary,
	struct err *err)
{
	struct summary s = {.lexicon = lexicon};
	size_t n = lexicon->n_entries;

	s.order = malloc((n + 1) * sizeof(*s.order));
	if (s.order == NULL)
		return err_memory(err);
	for (uint32_t i = 1; i <= n; i++) {
		s.order[i - 1] = i;
		s.kinds[kind_of(lexicon->terms[i])]++;
		s.n_positive += lexicon->weights[i] > 0;
		s.n_negative += lexicon->weights[i] < 0;
	}
	qsort_r(s.order, n, sizeof(*s.order), by_weight,
		(struct repute_lexicon *)(uintptr_t)lexicon);
	*ret_summary = s;
	return 0;
}

void summary_done(struct summary *summary)
{
	free(summary->order);
}

uint32_t summary_strongest(const struct summary *summary, bool positive, size_t i)
{
	if (i >= (positive ? summary->n_positive : summary->n_negative))
		return 0;
	return summary->order[positive ? i : summary->lexicon->n_entries - 1 - i];
}

double summary_weight(const struct summary *summary, uint32_t entry)
{
	return summary->lexicon->head.scale * summary->lexicon->weights[entry];
}
