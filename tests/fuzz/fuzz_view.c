/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What base reads and writes of untrusted text: numbers, days, times, UTF-8, JSON and CSV
 * escaping, unpacking. The first byte chooses nothing: all of it runs on every input.
 */
#include "base/buf.h"
#include "base/calendar.h"
#include "base/gz.h"
#include "base/limits.h"

#include <jansson.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/* What is written as JSON is read by jansson, and valid text comes back the same. */
static void check_json(struct view text)
{
	struct buf buf BUF_CLEANUP = buf_make(MIB(64));

	buf_add_json(&buf, text);
	json_t *json =
		json_loadb(buf.data, buf.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);

	if (json == NULL)
		abort();
	struct view read = {json_string_value(json), json_string_length(json)};

	if (view_is_utf8(text) && !view_eq(read, text))
		abort();
	json_decref(json);
}

static void check_gz(struct view text)
{
	struct buf packed BUF_CLEANUP = buf_make(MIB(8)),
			  out BUF_CLEANUP = buf_make(MIB(8));
	struct err err = ERR_INIT;

	if (gz_inflate(text, &out, &err) < 0 && err.code != ERR_INPUT &&
		err.code != ERR_LIMIT)
		abort();
	buf_clear(&out);
	if (gz_deflate(text, &packed, NULL) < 0 ||
		gz_inflate(buf_view(&packed), &out, NULL) < 0 ||
		!view_eq(buf_view(&out), text))
		abort();
}

static void check_times(struct view text)
{
	int64_t time, again;
	int32_t day, day_again;

	if (calendar_parse_day(text, &day) == 0 &&
		(calendar_parse_day(view_of(calendar_day_text(day).text), &day_again) <
				0 ||
			day_again != day))
		abort();
	if (calendar_parse_time(text, &time) == 0 && time >= 0 &&
		(calendar_parse_time(view_of(calendar_time_text(time).text), &again) <
				0 ||
			again != time))
		abort();
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct view text = {(const char *)data, size}, rest = text, part;
	struct buf csv BUF_CLEANUP = buf_make(MIB(64));
	int64_t number;
	double real;

	(void)!view_int64(text, &number);
	(void)!view_double(text, &real);
	while (view_split(&rest, ',', &part))
		buf_add_csv(&csv, view_trim(part));
	check_json(text);
	check_gz(text);
	check_times(text);
	return 0;
}
