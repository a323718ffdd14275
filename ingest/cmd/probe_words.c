/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words of a [source] section that say how its page is read, by their keys. What
 * stands in the configuration comes first, then --adapter and --set, so that one key of a
 * section can be tried in another way.
 */
#include "base/limits.h"
#include "ingest/cmd/probe.h"

#include <stddef.h>

#define WORD(member) offsetof(struct recipe_words, member)

static const struct {
	const char *key;
	size_t offset;
} words[] = {
	{"adapter", WORD(adapter)},
	{"items", WORD(items)},
	{"id", WORD(fields[FIELD_ID])},
	{"link", WORD(fields[FIELD_LINK])},
	{"author", WORD(fields[FIELD_AUTHOR])},
	{"date", WORD(fields[FIELD_DATE])},
	{"rating", WORD(fields[FIELD_RATING])},
	{"scale", WORD(fields[FIELD_SCALE])},
	{"title", WORD(fields[FIELD_TITLE])},
	{"text", WORD(fields[FIELD_TEXT])},
	{"language", WORD(fields[FIELD_LANGUAGE])},
	{"reply", WORD(fields[FIELD_REPLY])},
	{"reply_date", WORD(fields[FIELD_REPLY_DATE])},
	{"verified", WORD(fields[FIELD_VERIFIED])},
	{"helpful", WORD(fields[FIELD_HELPFUL])},
	{"count", WORD(count)},
	{"mean", WORD(mean)},
	{"map", WORD(map)},
	{"page_parameter", WORD(next.parameter)},
	{"next", WORD(next.path)},
	{"next_parameter", WORD(next.cursor)},
};

#define WORDS (sizeof(words) / sizeof(words[0]))

const char *probe_key(size_t i)
{
	return i < WORDS ? words[i].key : NULL;
}

struct view *probe_word(struct recipe_words *recipe, struct view key)
{
	for (size_t i = 0; i < WORDS; i++) {
		if (view_eq(key, view_of(words[i].key)))
			return (struct view *)((char *)recipe + words[i].offset);
	}
	return NULL;
}

/* ---- the configuration ------------------------------------------------------------- */

static bool has_source(const struct conf *conf, const char *name)
{
	const char *known;

	for (size_t i = 0; (known = conf_name(conf, "source", i)) != NULL; i++) {
		if (strcmp(known, name) == 0)
			return true;
	}
	return false;
}

static int take_section(struct probe *probe, struct err *err)
{
	const struct conf *conf = probe->context->conf;
	const char *name = probe->order.source;

	if (conf == NULL)
		return err_set(err, ERR_USAGE, "--source needs a configuration: -c FILE");
	if (!has_source(conf, name))
		return err_set(err, ERR_USAGE, "there is no [source \"%s\"] in %s", name,
			conf_path(conf));
	for (size_t i = 0; i < WORDS; i++)
		*probe_word(&probe->words, view_of(words[i].key)) =
			view_of(conf_text(conf, "source", name, words[i].key));
	probe->header = view_of(conf_text(conf, "source", name, "header"));
	probe->home = view_of(conf_text(conf, "source", name, "url"));
	probe->ruled = conf_text(conf, "source", name, "follow") != NULL;
	probe->permission = view_of(conf_text(conf, "source", name, "robots_permission"));
	return 0;
}

/* ---- --set ------------------------------------------------------------------------- */

static int unknown_key(struct view key, struct err *err)
{
	struct buf names BUF_CLEANUP = buf_make(KIB(1));

	for (size_t i = 0; i < WORDS; i++)
		buf_printf(&names, "%s, ", words[i].key);
	buf_add_text(&names, "header");
	return err_set(err, ERR_USAGE, "--set knows no key '%.*s', only %s",
		VIEW_ARG(view_front(key, 40)), names.len != 0 ? names.data : "");
}

/* "text=.//p[1]", with or without blanks around the first "=". */
static int set_word(struct probe *probe, const char *setting, struct err *err)
{
	struct view text = view_of(setting);
	size_t equals = view_find(text, '=');
	struct view key = view_trim(view_sub(text, 0, equals));
	struct view value = view_trim(view_sub(text, equals + 1, text.len));
	struct view *word = view_eq(key, VIEW("header")) ? &probe->header
							 : probe_word(&probe->words, key);

	if (equals == text.len || key.len == 0)
		return err_set(err, ERR_USAGE,
			"--set takes KEY=VALUE, as in --set 'text=.//p', not '%.80s'",
			setting);
	if (word == NULL)
		return unknown_key(key, err);
	if (view_has_control(value))
		return err_set(err, ERR_USAGE,
			"--set %.*s: the value holds a control character, which no "
			"configuration can",
			VIEW_ARG(key));
	*word = value;
	return 0;
}

/* Paths alone tell which adapter takes them: XPath has a '/' in front. */
static void settle_adapter(struct recipe_words *recipe)
{
	struct view items = recipe->items;

	if (recipe->adapter.len == 0 && items.len != 0)
		recipe->adapter = strchr("/(.", items.data[0]) != NULL ? VIEW("html")
								       : VIEW("json");
}

/* What is read is the source's own page, unless another was given. */
static void settle_input(struct probe *probe)
{
	struct probe_order *order = &probe->order;

	if (order->input == NULL)
		order->input = probe->home.data;
	else if (order->url == NULL && !probe_is_url(order->input))
		probe->input.url = probe->home;
}

int probe_recipe(struct probe *probe, struct err *err)
{
	const struct probe_order *order = &probe->order;

	if (order->source != NULL && take_section(probe, err) < 0)
		return -1;
	settle_input(probe);
	if (order->adapter != NULL)
		probe->words.adapter = view_of(order->adapter);
	for (int i = 0; i < order->set.n; i++) {
		if (set_word(probe, order->set.values[i], err) < 0)
			return -1;
	}
	settle_adapter(&probe->words);
	return recipe_new(&probe->words, &probe->recipe, err);
}
