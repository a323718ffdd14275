/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which outcomes are tried again and when: every status, the bounds of the back-off, and
 * what Retry-After does to it.
 */
#include "fetch/retry.h"

#include "fixture.h"
#include "suites.h"

static const struct retry_rules rules = {3, 1000, 60000};

START_TEST(statuses)
{
	static const int passing[] = {408, 425, 429, 500, 502, 503, 504, 520, 521, 522,
		523, 524, 525, 527, 528, 529};
	size_t n = 0;

	for (int status = 0; status < 1000; status++) {
		const struct retry_case what = {.status = status, .attempt = 1};
		bool passes =
			n < sizeof(passing) / sizeof(*passing) && passing[n] == status;
		int64_t wait = -1;

		n += passes;
		expect_eq(retry_status(status), passes);
		expect_eq(retry_judge(&rules, &what, &wait),
			passes ? RETRY_AGAIN : RETRY_NO);
		expect(passes ? wait >= 1000 && wait <= 1250 : wait == 0);
	}
	expect_eq(n, sizeof(passing) / sizeof(*passing));
}
END_TEST

START_TEST(failures)
{
	static const struct {
		enum http_failure failure;
		bool passes;
	} rows[] = {
		{HTTP_FINE, false},
		{HTTP_BAD_URL, false},
		{HTTP_NO_ADDRESS, true},
		{HTTP_PRIVATE, false},
		{HTTP_NO_CONNECT, true},
		{HTTP_TLS, false},
		{HTTP_TIMEOUT, true},
		{HTTP_BROKEN, true},
		{HTTP_NOT_HTTP, false},
		{HTTP_TOO_LARGE, false},
	};
	const struct retry_case what = {.failure = rows[_i].failure, .attempt = 1};
	int64_t wait;

	expect_eq(retry_failure(rows[_i].failure), rows[_i].passes);
	expect_eq(retry_judge(&rules, &what, &wait),
		rows[_i].passes ? RETRY_AGAIN : RETRY_NO);
}
END_TEST

START_TEST(verdicts)
{
	static const struct {
		struct retry_case what;
		enum retry_verdict verdict;
		int64_t least, most;
	} rows[] = {
		/* Back-off doubles, and is over after the last retry. */
		{{.failure = HTTP_TIMEOUT, .attempt = 1}, RETRY_AGAIN, 1000, 1250},
		{{.failure = HTTP_TIMEOUT, .attempt = 2}, RETRY_AGAIN, 2000, 2500},
		{{.failure = HTTP_TIMEOUT, .attempt = 3}, RETRY_AGAIN, 4000, 5000},
		{{.failure = HTTP_TIMEOUT, .attempt = 4}, RETRY_NO, 0, 0},
		/* What keeps an answer from being whole counts, not its status. */
		{{.failure = HTTP_TLS, .attempt = 1}, RETRY_NO, 0, 0},
		{{.failure = HTTP_TOO_LARGE, .status = 503, .attempt = 1}, RETRY_NO, 0,
			0},
		{{.failure = HTTP_TIMEOUT, .status = 200, .attempt = 1}, RETRY_AGAIN,
			1000, 1250},
		{{.status = 404, .attempt = 1}, RETRY_NO, 0, 0},
		/* Retry-After, shorter than the back-off, longer, too long. */
		{{.status = 503, .attempt = 3, .retry_after_s = 2}, RETRY_AGAIN, 4000,
			5000},
		{{.status = 429, .attempt = 1, .retry_after_s = 30}, RETRY_AGAIN, 30000,
			30000},
		{{.status = 429, .attempt = 1, .retry_after_s = 60}, RETRY_AGAIN, 60000,
			60000},
		{{.status = 429, .attempt = 1, .retry_after_s = 61}, RETRY_LATER, 61000,
			61000},
		{{.status = 429, .attempt = 9, .retry_after_s = 61}, RETRY_LATER, 61000,
			61000},
		{{.status = 429, .attempt = 9, .retry_after_s = 60}, RETRY_NO, 60000,
			60000},
		{{.status = 404, .attempt = 1, .retry_after_s = 61}, RETRY_NO, 0, 0},
		/* Nonsense is survived. */
		{{.status = 503, .attempt = 1, .retry_after_s = -5}, RETRY_AGAIN, 1000,
			1250},
		{{.status = 503, .attempt = 1, .retry_after_s = INT64_MAX}, RETRY_LATER,
			1, INT64_MAX},
		{{.status = 503, .attempt = -7}, RETRY_AGAIN, 1000, 1250},
	};

	for (uint64_t seed = 0; seed < 100; seed++) {
		struct retry_case what = rows[_i].what;
		int64_t wait = -1;

		what.seed = seed;
		expect_eq(retry_judge(&rules, &what, &wait), rows[_i].verdict);
		expect_ge(wait, rows[_i].least);
		expect_le(wait, rows[_i].most);
	}
}
END_TEST

START_TEST(back_off_is_bounded)
{
	static const struct {
		struct retry_rules rules;
		int attempt;
		int64_t most;
	} rows[] = {
		{{100, 1000, 60000}, 7, 60000},
		{{100, 1000, 60000}, 99, 60000},
		{{INT32_MAX, INT64_MAX, INT64_MAX}, INT32_MAX, INT64_MAX},
		{{100, 1000, 0}, 1, 0},
		{{100, 0, 60000}, 50, 0},
		{{100, -5, 60000}, 50, 0},
	};
	const struct retry_case what = {.status = 500, .attempt = rows[_i].attempt};
	int64_t wait = -1;

	expect_eq(retry_judge(&rows[_i].rules, &what, &wait), RETRY_AGAIN);
	expect_le(wait, rows[_i].most);
	expect_ge(wait, rows[_i].most < 60000 ? 0 : 60000);
}
END_TEST

/* Requests that failed together do not come back together; the same seed does the same.
 */
START_TEST(jitter)
{
	int64_t least = INT64_MAX, most = 0;

	for (uint64_t seed = 0; seed < 1000; seed++) {
		const struct retry_case what = {
			.status = 500, .attempt = 1, .seed = seed};
		int64_t wait, again;

		expect_eq(retry_judge(&rules, &what, &wait), RETRY_AGAIN);
		expect_eq(retry_judge(&rules, &what, &again), RETRY_AGAIN);
		expect_eq(wait, again);
		least = wait < least ? wait : least;
		most = wait > most ? wait : most;
	}
	expect_le(least, 1005);
	expect_ge(most, 1245);
}
END_TEST

Suite *retry_suite(void)
{
	Suite *suite = suite_create("retry");
	TCase *tc = tcase_create("all");

	tcase_add_test(tc, statuses);
	tcase_add_loop_test(tc, failures, 0, 10);
	tcase_add_loop_test(tc, verdicts, 0, 18);
	tcase_add_loop_test(tc, back_off_is_bounded, 0, 6);
	tcase_add_test(tc, jitter);
	suite_add_tcase(suite, tc);
	return suite;
}
