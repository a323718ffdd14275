/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes ratings of pages, and a row of stars whose classes are the lines of the input:
 * what is accepted lies on its scale.
 */
#include "normalise/rating.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size}, rest = text, classes[16];
	struct rating rating;
	size_t n = 0;

	if (rating_read(text, VIEW(""), &rating) == 0 && !rating_valid(&rating))
		abort();
	if (rating_read(text, VIEW("fr"), &rating) == 0 && !rating_valid(&rating))
		abort();
	while (n < 16 && view_split(&rest, '\n', &classes[n]))
		n++;
	if (rating_of_row(classes, n, &rating) == 0 && !rating_valid(&rating))
		abort();
	return 0;
}
