/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The configuration's reader: whatever the bytes, it counts faults or reads values that
 * its getters then give without failing.
 */
#include "base/conf.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

static void ignore(void *data, const struct err *fault)
{
	(void)data;
	if (fault->code != ERR_CONFIG || fault->text[0] == '\0')
		abort();
}

static void ask_all(const struct conf *conf)
{
	for (const struct conf_key *key = conf_keys; key->section != NULL; key++) {
		size_t n = key->named ? conf_count(conf, key->section) : 1;

		for (size_t i = 0; i < n; i++) {
			const char *name =
				key->named ? conf_name(conf, key->section, i) : NULL;

			if (key->required &&
				conf_text(conf, key->section, name, key->key) == NULL)
				abort();
			if (conf_number(conf, key->section, name, key->key) < 0)
				abort();
		}
	}
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	int fd = memfd_create("conf", 0);
	struct err err = ERR_INIT, checked = ERR_INIT;
	struct conf *conf = NULL;
	char path[64];

	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		abort();
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	int faults = conf_check(path, ignore, NULL, &checked);
	int rc = conf_load(path, &conf, &err);

	if ((rc == 0) != (faults == 0))
		abort();
	if (rc == 0)
		ask_all(conf);
	conf_free(conf);
	close(fd);
	return 0;
}
