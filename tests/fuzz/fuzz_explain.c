/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any text, explained: what is printed is UTF-8 without controls but line ends, and but
 * for the colours that are ours; the first byte chooses width and form.
 */
#include "cmd/explanation.h"

#include <stdlib.h>

static const char tiny[] =
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n# version: 1\n"
	"# negators: not\n# negation-window: 3\n"
	"# scale: 0.5\n# slope: 0.25\n# thresholds: -0.2 0.3\n"
	"a\t4\nNOT_a\t-5\nb\t-4\na b\t-8\na a\t3\nNOT_a b\t1\n!\t2\n:)\t6\n\xf0\x9f\x98\x80\t5\n";

static void check_output(const struct buf *out, bool colour)
{
	if (out->failed != ERR_NONE || !view_is_utf8(buf_view(out)))
		abort();
	for (size_t i = 0; i < out->len; i++) {
		unsigned char c = (unsigned char)out->data[i];

		if (c < 0x20 && c != '\n' &&
			!(colour && c == '\033' && out->data[i + 1] == '['))
			abort();
		if (c == 0x7f || (c == 0xc2 && (unsigned char)out->data[i + 1] < 0xa0))
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct repute_lexicon *lexicon;
	BUF_CLEANUP struct buf out = buf_make((size_t)1 << 30);
	struct explanation explanation;

	if (size == 0 ||
		(lexicon == NULL && repute_lexicon_parse("tiny", tiny, sizeof(tiny) - 1,
					    &lexicon, NULL) < 0))
		return 0;
	const struct explanation_style style = {.width = data[0] >> 1,
		.colour = data[0] & 1,
		.terms_max = data[0] & 2 ? 20 : 1};
	struct view text = {(const char *)data + 1, size - 1};

	if (explanation_make(lexicon, text, &explanation, NULL) < 0)
		return 0;
	explanation_print(&explanation, &style, &out);
	check_output(&out, style.colour);
	explanation_done(&explanation);
	return 0;
}
