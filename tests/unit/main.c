/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Runs every suite of suites.h, or those named on the command line. All that tests write
 * lies in one folder, which is removed at the end, also of what a failed test left.
 */
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct named_suite {
	const char *name;
	Suite *(*make)(void);
};

static const struct named_suite suites[] = {
#include "tests/unit/suites.inc"
	{NULL, NULL},
};

static int is_wanted(const char *name, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (strncmp(argv[i], name, strlen(argv[i])) == 0)
			return 1;
	}
	return argc < 2;
}

int main(int argc, char **argv)
{
	SRunner *runner = srunner_create(NULL);

	for (const struct named_suite *suite = suites; suite->name != NULL; suite++) {
		if (is_wanted(suite->name, argc, argv))
			srunner_add_suite(runner, suite->make());
	}
	torture_sqlite_begin();
	scratch_begin();
	srunner_run_all(runner, CK_ENV);
	scratch_end();
	int run = srunner_ntests_run(runner), failed = srunner_ntests_failed(runner);

	srunner_free(runner);
	printf("%d passed, %d failed\n", run - failed, failed);
	return run > 0 && failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
