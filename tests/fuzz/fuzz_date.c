/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes dates, ratings and scales: what is accepted lies within its limits.
 */
#include "base/calendar.h"
#include "base/limits.h"
#include "extract/date.h"
#include "extract/rating.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size};
	int64_t first = (int64_t)calendar_day(LIMIT_YEAR_MIN, 1, 1) * DAY_SECONDS;
	int64_t last = (int64_t)calendar_day(LIMIT_YEAR_MAX + 1, 1, 1) * DAY_SECONDS;
	struct moment moment;
	struct rating rating;
	double min, max;

	if (date_parse(text, &moment) == 0 &&
		(moment.time < first - DAY_SECONDS || moment.time > last + DAY_SECONDS ||
			moment.precision == PRECISION_NONE))
		abort();
	if (rating_parse_value(text, &rating) == 0 &&
		(!rating.given || !(rating.min < rating.max)))
		abort();
	if (rating_parse_scale(text, &min, &max) == 0 && !(min < max))
		abort();
	return 0;
}
