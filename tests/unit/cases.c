/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What differs is printed at once, and the figures are judged by the test, so that one
 * run tells of all cases.
 */
#include "cases.h"

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool cases_dir(const char *kind, char *ret_dir, size_t size)
{
	const char *cases = getenv("REPUTE_CASES");

	if (cases == NULL)
		return false;
	snprintf(ret_dir, size, "%s/%s/dev", cases, kind);
	return access(ret_dir, R_OK) == 0;
}

char *cases_file(const char *path, size_t *ret_len)
{
	FILE *file = fopen(path, "rb");

	if (file == NULL)
		return NULL;
	ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
	long len = ftell(file);
	char *data = malloc(len > 0 ? (size_t)len : 1);

	rewind(file);
	ck_assert_uint_eq(fread(data, 1, (size_t)len, file), len);
	fclose(file);
	*ret_len = (size_t)len;
	return data;
}

void cases_judge(struct cases *cases, const char *name, bool agrees, const char *detail)
{
	const struct case_known *known = cases->known;

	while (known != NULL && known->name != NULL && strcmp(known->name, name) != 0)
		known++;
	bool listed = known != NULL && known->name != NULL;

	cases->n++;
	cases->equal += agrees;
	if (agrees != listed)
		return;
	cases->wrong++;
	printf("%s: %s: %.300s\n", name, agrees ? "agrees, but is listed" : "differs",
		detail != NULL ? detail : "");
	fflush(stdout);
}

void cases_each(const char *kind, const char *front, const char *end,
	void (*compare)(void *arg, const char *dir, const char *name), void *arg)
{
	char dir[512];

	ck_assert_msg(cases_dir(kind, dir, sizeof(dir)), "no cases of '%s'", kind);
	DIR *stream = opendir(dir);

	ck_assert_msg(stream != NULL, "cannot open %s", dir);
	for (struct dirent *entry; (entry = readdir(stream)) != NULL;) {
		const char *name = entry->d_name;
		size_t len = strlen(name), n = strlen(end);

		if (strncmp(name, front, strlen(front)) == 0 && len >= n &&
			strcmp(name + len - n, end) == 0)
			compare(arg, dir, name);
	}
	closedir(stream);
}
