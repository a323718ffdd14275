/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes numbers, counts and tags of languages: what is accepted is finite and within its
 * limits, and a tag is read again as itself.
 */
#include "normalise/language.h"
#include "normalise/number.h"

#include <math.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size}, tag = view_sub(text, 0, 2);
	char read[LANGUAGE_READ_SIZE], again[LANGUAGE_READ_SIZE];
	double number;
	int64_t count;

	if (number_parse(text, tag, &number) == 0 && !isfinite(number))
		abort();
	if (number_find(text, VIEW(""), &number) == 0 && !isfinite(number))
		abort();
	if (count_parse(text, &count) == 0 && (count < 0 || count > 1000000000000000))
		abort();
	if (count_find(text, &count) == 0 && (count < 0 || count > 1000000000000000))
		abort();
	if (language_read(text, read) == 0 &&
		(language_read(view_of(read), again) < 0 || strcmp(read, again) != 0))
		abort();
	return 0;
}
