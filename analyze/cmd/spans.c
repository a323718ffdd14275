/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Terms of a text overlap: "never again" stands where "never" and "again" do. To be shown
 * in a line they become parts side by side, cut at every begin and end of a term, or
 * joined where terms share a byte. Cost: n log n for sorting; cutting visits each part
 * once for each of the terms that cover it, of which a token has at most fifteen.
 */
#include "cmd/explanation.h"

#include <stdlib.h>

static int by_offset(const void *a, const void *b)
{
	const struct repute_term *first = a, *second = b;

	if (first->offset != second->offset)
		return first->offset < second->offset ? -1 : 1;
	return (first->len > second->len) - (first->len < second->len);
}

size_t spans_join(struct repute_term *terms, size_t n, struct span *ret_spans)
{
	size_t n_spans = 0;

	if (n != 0)
		qsort(terms, n, sizeof(*terms), by_offset);
	for (size_t i = 0; i < n; i++) {
		size_t end = terms[i].offset + terms[i].len;
		struct span *last = &ret_spans[n_spans];

		if (n_spans == 0 || terms[i].offset >= last[-1].end)
			ret_spans[n_spans++] = (struct span){terms[i].offset, end, 0, 0};
		last = &ret_spans[n_spans - 1];
		if (end > last->end)
			last->end = end;
		last->weight += terms[i].weight;
		last->depth++;
	}
	return n_spans;
}

static int by_begin(const void *a, const void *b)
{
	size_t first = ((const struct span *)a)->offset;
	size_t second = ((const struct span *)b)->offset;

	return (first > second) - (first < second);
}

/* Every begin and end of a term once, ascending, each as the offset of a span. */
static size_t list_edges(
	const struct repute_term *terms, size_t n, struct span *ret_spans)
{
	size_t n_edges = 0;

	for (size_t i = 0; i < n; i++) {
		ret_spans[2 * i] = (struct span){.offset = terms[i].offset};
		ret_spans[2 * i + 1] =
			(struct span){.offset = terms[i].offset + terms[i].len};
	}
	if (n != 0)
		qsort(ret_spans, 2 * n, sizeof(*ret_spans), by_begin);
	for (size_t i = 0; i < 2 * n; i++) {
		if (n_edges == 0 || ret_spans[i].offset != ret_spans[n_edges - 1].offset)
			ret_spans[n_edges++] = ret_spans[i];
	}
	for (size_t i = 0; i + 1 < n_edges; i++)
		ret_spans[i].end = ret_spans[i + 1].offset;
	return n_edges;
}

size_t spans_cut(struct repute_term *terms, size_t n, struct span *ret_spans)
{
	size_t n_edges = list_edges(terms, n, ret_spans), n_spans = 0;

	for (size_t i = 0; i < n; i++) {
		const struct span key = {.offset = terms[i].offset};
		size_t end = terms[i].offset + terms[i].len;
		struct span *span =
			bsearch(&key, ret_spans, n_edges, sizeof(key), by_begin);

		for (; span->offset < end; span++) {
			span->weight += terms[i].weight;
			span->depth++;
		}
	}
	for (size_t i = 0; i < n_edges; i++) {
		if (ret_spans[i].depth != 0)
			ret_spans[n_spans++] = ret_spans[i];
	}
	return n_spans;
}
