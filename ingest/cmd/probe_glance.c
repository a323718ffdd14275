/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What somebody sees who leafs through an HTML page: its title, how much of it is text
 * and how much is scripts, whether a script holds data, which classes its elements have.
 * Nothing is extracted by it; it finds names for the section, and words and a first guess
 * for pages that no adapter can read by itself.
 *
 * One pass over the tags, without a tree. Classes are counted only where nothing else was
 * found, and only those that speak of reviews or of a part of one, up to a number of
 * them.
 */
#include "extract/markup.h"
#include "extract/tag.h"
#include "ingest/cmd/probe_classes.h"

struct pass {
	struct probe_glance glance;
	struct view rest;
	const char *title_from; /* within the first title */
	struct view title;
	bool hidden;
	bool deep;	    /* classes are counted */
	struct map classes; /* to their place in the glance */
	bool starved;	    /* of memory */
};

/* ---- single elements -----------------------------------------------------------------
 */

struct attributes {
	struct view name, property, content, rel, href, lang, id, type, class, src;
};

static struct attributes read_attributes(struct view *rest)
{
	struct attributes all = {.name = {NULL, 0}};
	const struct {
		const char *name;
		struct view *value;
	} known[] = {{"name", &all.name}, {"property", &all.property},
		{"content", &all.content}, {"rel", &all.rel}, {"href", &all.href},
		{"lang", &all.lang}, {"id", &all.id}, {"type", &all.type},
		{"class", &all.class}, {"src", &all.src}};
	struct view name, value;

	while (tag_attribute(rest, &name, &value) > 0) {
		for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
			if (known[i].value->len == 0 &&
				view_case_eq(name, view_of(known[i].name)))
				*known[i].value = value;
		}
	}
	return all;
}

static void take(struct view *field, struct view value)
{
	if (field->len == 0)
		*field = view_trim(value);
}

/* An element that is there to be filled by a script. */
static bool is_app(const struct attributes *a)
{
	static const char *const ids[] = {"root", "app", "__next", "__nuxt", "app-root",
		"react-root", "main-app", "___gatsby", "svelte", NULL};

	for (const char *const *id = ids; *id != NULL; id++) {
		if (view_eq(a->id, view_of(*id)))
			return true;
	}
	return false;
}

/* A script: code, or data. Of data the largest is of interest. */
static void take_script(
	struct probe_glance *glance, const struct attributes *a, struct view content)
{
	bool json =
		probe_contains(a->type, "json") && !probe_contains(a->type, "ld+json");

	if (probe_contains(a->src, "review"))
		glance->frame_reviews = true;
	if (!json)
		glance->script_bytes +=
			probe_contains(a->type, "ld+json") ? 0 : content.len;
	if (!json || content.len <= glance->json_bytes)
		return;
	glance->json_bytes = content.len;
	glance->json = a->id;
	glance->json_reviews = view_search(content, VIEW("eview")) < content.len;
}

/* rel=canonical of a page, rel=self of a feed. */
static bool is_own_link(struct view element, struct view rel)
{
	return (view_case_eq(element, VIEW("link")) ||
		       view_case_eq(element, VIEW("atom:link"))) &&
	       (view_case_eq(rel, VIEW("canonical")) || view_case_eq(rel, VIEW("self")));
}

static void take_tag(struct pass *pass, struct view element, const struct attributes *a)
{
	struct probe_glance *glance = &pass->glance;

	if (view_case_eq(element, VIEW("html")))
		take(&glance->language, a->lang);
	else if (is_own_link(element, view_trim(a->rel)))
		take(&glance->canonical, a->href);
	else if (view_case_eq(element, VIEW("meta")) &&
		 view_case_eq(a->property, VIEW("og:site_name")))
		take(&glance->site, a->content);
	else if (view_case_eq(element, VIEW("meta")) &&
		 view_case_eq(a->property, VIEW("og:title")))
		take(&glance->title, a->content);
	else if (view_case_eq(element, VIEW("iframe")))
		glance->frame_reviews |= probe_contains(a->src, "review");
	glance->app |= is_app(a);
	if (pass->deep)
		pass->starved =
			pass->starved || probe_count_classes(glance, &pass->classes,
						 element, a->class) < 0;
}

/* ---- the pass ------------------------------------------------------------------------
 */

static size_t text_bytes(struct view text)
{
	size_t n = 0;

	for (size_t i = 0; i < text.len; i++)
		n += (unsigned char)text.data[i] > ' ';
	return n;
}

/* Without the marks of a CDATA section, which feeds put around titles. */
static struct view bare(struct view title)
{
	title = view_trim(title);
	if (view_starts(title, VIEW("<![CDATA[")))
		title = view_sub(title, 9, title.len);
	title.len = view_search(title, VIEW("]]>"));
	return title;
}

/* What its content tells, and where a title begins and ends. */
static void take_place(struct pass *pass, const struct tag *tag)
{
	const char *end = tag->before.data + tag->before.len;

	if (!pass->hidden)
		pass->glance.text += text_bytes(tag->before);
	if (view_case_eq(tag->name, VIEW("noscript")))
		pass->hidden = !tag->closing;
	if (tag->closing && pass->title_from != NULL && pass->title.len == 0)
		pass->title =
			(struct view){pass->title_from, (size_t)(end - pass->title_from)};
}

static void take_element(struct pass *pass, const struct tag *tag)
{
	/* behind the name, unless it has content of its own */
	const char *name_end = tag->name.data + tag->name.len;
	struct view inside = {name_end, (size_t)(pass->rest.data - name_end)};
	bool raw = inside.len != 0;
	struct attributes a = read_attributes(raw ? &inside : &pass->rest);

	if (view_case_eq(tag->name, VIEW("script")))
		take_script(&pass->glance, &a, tag->content);
	else
		take_tag(pass, tag->name, &a);
	if (pass->title_from == NULL && view_case_eq(tag->name, VIEW("title")))
		pass->title_from = pass->rest.data;
}

int probe_glance(struct view page, bool deep, struct arena *arena,
	struct probe_glance *ret_glance, struct err *err)
{
	struct pass pass = {.rest = page, .deep = deep};
	struct probe_glance *glance = &pass.glance;
	struct tag tag;

	while (tag_next(&pass.rest, &tag)) {
		take_place(&pass, &tag);
		if (tag.closing)
			read_attributes(&pass.rest);
		else if (!view_eq(tag.name, VIEW("!")))
			take_element(&pass, &tag);
	}
	take_place(&pass, &tag);
	map_done(&pass.classes);
	if (pass.starved)
		return err_memory(err);
	if (pass.title.len != 0)
		glance->title = bare(pass.title);
	glance->title = view_trim(markup_decode(glance->title, arena));
	glance->site = markup_decode(glance->site, arena);
	glance->canonical = markup_decode(glance->canonical, arena);
	*ret_glance = *glance;
	return arena_check(arena, err);
}
