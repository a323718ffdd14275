/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A fault names the key first, "items: ...", as the recipe tells it; the key's line in
 * the configuration is where to look.
 */
#include "crawl/sections.h"

#include "crawl/credential.h"
#include "crawl/page.h"

#include <stdio.h>

/* The key that the fault begins with; that of the adapter if it is none. */
static const char *key_of(const struct err *fault)
{
	struct view text = view_of(fault->text);
	struct view name = view_sub(text, 0, view_find(text, ':'));

	for (const struct conf_key *key = conf_keys; key->section != NULL; key++) {
		if (strcmp(key->section, "source") == 0 &&
			view_eq(name, view_of(key->key)))
			return key->key;
	}
	return "adapter";
}

static void tell(const struct conf *conf, const char *source, const struct err *fault,
	conf_report *report, void *data)
{
	struct err placed = ERR_INIT;
	const char *file = NULL;
	int line = 0;

	conf_origin(conf, "source", source, key_of(fault), &file, &line);
	if (line == 0)
		conf_origin(conf, "source", source, "url", &file, &line);
	err_at(&placed, ERR_CONFIG, file, line, 0, "[source \"%.100s\"] %s", source,
		fault->text);
	report(data, &placed);
}

static int check_recipe(const struct conf *conf, const char *source, conf_report *report,
	void *data, struct err *err)
{
	struct err fault = ERR_INIT;
	struct recipe *recipe = NULL;

	if (page_recipe(conf, source, &recipe, &fault, err) < 0)
		return -1;
	recipe_free(recipe);
	if (fault.code == ERR_NONE)
		return 0;
	tell(conf, source, &fault, report, data);
	return 1;
}

static int check_header(
	const struct conf *conf, const char *source, conf_report *report, void *data)
{
	struct err fault = ERR_INIT;
	const char *header = conf_text(conf, "source", source, "header");

	if (header == NULL || credential_check(view_of(header), &fault) == 0)
		return 0;
	tell(conf, source, &fault, report, data);
	return 1;
}

int sections_check(
	const struct conf *conf, conf_report *report, void *data, struct err *err)
{
	int faults = 0;

	for (size_t i = 0; i < conf_count(conf, "source"); i++) {
		const char *source = conf_name(conf, "source", i);
		int rc = check_recipe(conf, source, report, data, err);

		if (rc < 0)
			return -1;
		faults += rc + check_header(conf, source, report, data);
	}
	return faults;
}
