/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The place is found from where the program itself lies, so a tree can be installed under
 * any prefix, moved, or run out of the build folder.
 */
#include "datadir.h"

#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int try_path(
	char path[PATH_MAX], const char *base, const char *middle, const char *name)
{
	int len = snprintf(path, PATH_MAX, "%s%s/%s", base, middle, name);

	return len > 0 && len < PATH_MAX && access(path, R_OK) == 0 ? 0 : -1;
}

int datadir_find(const char *name, char ret_path[PATH_MAX], struct err *err)
{
	const char *named = getenv("REPUTE_DATADIR");
	char self[PATH_MAX], path[PATH_MAX];

	if (named != NULL && named[0] != '\0') {
		if (try_path(path, named, "", name) < 0)
			return err_set(err, ERR_IO, "no '%s' in REPUTE_DATADIR '%s'",
				name, named);
	} else {
		ssize_t len = readlink("/proc/self/exe", self, sizeof(self) - 1);

		if (len < 0)
			return err_errno(err, "cannot find the program's own path");
		self[len] = '\0';
		const char *base = dirname(self);

		if (try_path(path, base, "/share/repute", name) < 0 &&
			try_path(path, base, "/../share/repute", name) < 0)
			return err_set(err, ERR_IO,
				"cannot find '%s' beside the program: run 'make install', or set "
				"REPUTE_DATADIR",
				name);
	}
	snprintf(ret_path, PATH_MAX, "%s", path);
	return 0;
}
