/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute init`: a directory to start from. The configuration that it writes is short and
 * works as it stands; what else can be set is in repute.conf(5).
 */
#include "core/cmd/commands.h"

#include "base/buf.h"
#include "base/limits.h"
#include "base/savefile.h"

#include <limits.h>
#include <stdio.h>
#include <unistd.h>

static const char template[] =
	"# repute: what to watch, what to keep, whom to tell. Every key: repute.conf(5).\n"
	"# 'repute config check' tells what is wrong here, 'repute config show' what is in force.\n"
	"\n"
	"[archive]\n"
	"path = archive.sqlite\n"
	"\n"
	"# Fetched pages; 'keep = 90d' would delete older ones.\n"
	"[captures]\n"
	"dir = captures\n"
	"\n"
	"[digests]\n"
	"dir = digests\n"
	"\n"
	"# Sites are fetched politely and under a name: say how to reach you.\n"
	"#[fetch]\n"
	"#contact = https://example.com/contact\n"
	"#delay = 2s\n"
	"\n"
	"# A brand, its places, and the pages with its reviews. 'repute probe URL' shows what\n"
	"# can be read from a page, and prints such sections ready to be put here.\n"
	"#[brand \"acme\"]\n"
	"#name = Acme\n"
	"#timezone = Europe/Lisbon\n"
	"#\n"
	"#[location \"acme/boston\"]\n"
	"#name = Acme Boston\n"
	"#timezone = America/New_York\n"
	"#\n"
	"#[source \"acme-boston\"]\n"
	"#brand = acme\n"
	"#location = boston\n"
	"#url = https://reviews.example/acme-boston\n"
	"#every = 6h\n"
	"## It has further pages: so many of them at most, and only such paths.\n"
	"#pages = 20\n"
	"#follow = /acme-boston\n"
	"## What robots.txt does not allow is fetched only where its owner did: who, when.\n"
	"##robots_permission = Ann Lee of reviews.example, by mail, 2026-01-05\n"
	"\n"
	"# Mail: through a server, or into a Maildir.\n"
	"#[mail]\n"
	"#from = repute@example.com\n"
	"#smtp = smtp://localhost\n"
	"#\n"
	"#[alert \"leadership\"]\n"
	"#to = ceo@example.com\n"
	"#\n"
	"## Who looks after this: told when a source fails or gives far fewer reviews.\n"
	"#[operators]\n"
	"#to = admin@example.com\n"
	"#\n"
	"#[digest \"marketing\"]\n"
	"#to = marketing@example.com\n";

int cmd_init(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"init [DIR]",
		"Write a commented configuration, DIR/repute.conf, to start from."};
	const struct opt table[] = {COMMAND_OPTIONS(context)};
	struct err err = ERR_INIT;
	char path[PATH_MAX];
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	const char *dir = argc > 0 ? argv[0] : ".";

	if (argc > 1 || (size_t)snprintf(path, sizeof(path), "%s/repute.conf", dir) >=
				sizeof(path))
		err_set(&err, ERR_USAGE, "init: give one directory");
	else if (access(path, F_OK) == 0)
		err_set(&err, ERR_STATE, "'%s' is there already: it is left as it is",
			path);
	else if (savefile_mkdirs(dir, &err) == 0 &&
		 savefile_write(path, view_of(template), &err) == 0)
		log_line(&context->log, LOG_LEVEL_NOTICE,
			"wrote '%s'; next: 'repute probe URL' tells what can be "
			"read from a page and prints the section to put there",
			path);
	return err.code != ERR_NONE ? command_failed(context, &err) : STATUS_DONE;
}
