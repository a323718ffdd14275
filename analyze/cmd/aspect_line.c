/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Aspects and praise for the filter. The line is there already; its last brace is taken
 * off and put behind what is added, so that lines without aspects cost nothing.
 */
#include "cmd/aspect_line.h"

#include <stdlib.h>

/* Four decimals whatever the locale, and no "-0.0000". */
static void add_polarity(struct buf *out, double polarity)
{
	int n = (int)(polarity * 10000 + (polarity < 0 ? -.5 : .5));

	buf_printf(out, ",\"polarity\":%s%d.%04d", n < 0 ? "-" : "", abs(n) / 10000,
		abs(n) % 10000);
}

static void add_aspects(struct aspect_finder *finder, struct buf *out, struct view text)
{
	size_t n = repute_score_aspects(finder->by_aspect, text.data, text.len);
	const struct repute_aspect *found = repute_aspects_found(finder->by_aspect);

	buf_add(out, VIEW(",\"aspects\":["));
	for (size_t i = 0; i < n; i++) {
		buf_printf(out, "%s{\"aspect\":\"%s\"", i != 0 ? "," : "", found[i].name);
		add_polarity(out, found[i].polarity);
		buf_printf(out, ",\"label\":\"%s\",\"mentions\":%zu}",
			repute_label_name(found[i].label), found[i].n_mentions);
	}
	buf_add_char(out, ']');
}

static void add_staff(struct aspect_finder *finder, struct buf *out, struct view text)
{
	size_t n = staff_find(finder->staff, text);
	const struct praise *praises = staff_praises(finder->staff);

	buf_add(out, VIEW(",\"staff\":["));
	for (size_t i = 0; i < n; i++) {
		buf_add(out, i != 0 ? VIEW(",{\"name\":") : VIEW("{\"name\":"));
		buf_add_json(out, praises[i].name);
		add_polarity(out, praises[i].polarity);
		buf_add_char(out, '}');
	}
	buf_add_char(out, ']');
}

void aspect_line_add(struct aspect_finder *finder, struct buf *out, struct view text)
{
	if (out->failed != ERR_NONE || out->len < 2)
		return;
	out->len -= 2;
	add_aspects(finder, out, text);
	add_staff(finder, out, text);
	buf_add(out, VIEW("}\n"));
}
