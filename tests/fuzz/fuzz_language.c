/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the detection of languages: the first line is the hint, the rest the text.
 * Whatever the bytes, there is an answer whose tag can be spelt, and the same one again.
 */
#include "language/detect.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size}, line = {NULL, 0};
	struct language language, again;
	char hint[200] = "", tag[LANGUAGE_TAG_SIZE];

	view_split(&text, '\n', &line);
	if (line.len < sizeof(hint) && line.len != 0)
		memcpy(hint, line.data, line.len);
	if (language_detect(text, hint, &language) < 0 ||
		language_detect(text, hint, &again) < 0)
		abort();
	if (strcmp(language.tag, again.tag) != 0 || language.basis != again.basis)
		abort();
	if ((language.basis == LANGUAGE_UNKNOWN) != (language.tag[0] == '\0'))
		abort();
	if (language.tag[0] != '\0' && !language_tag(view_of(language.tag), tag))
		abort();
	return 0;
}
