/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Nearly all pages have no link to a next one, and they must cost next to nothing: the
 * word "next" is looked for by its 'x', the rarest of its letters in pages, with memchr;
 * only when it stands in something like an attribute's value are the tags read, one by
 * one, of which only links and anchors are looked into.
 *
 * An HTML page that holds several links to next pages gives the first that is one. The
 * base of references is that of the first <base>, also when it comes later in the head.
 */
#include "fetch/url.h"
#include "markup.h"
#include "next_parts.h"
#include "tag.h"

#define LINKS_MAX 200 /* links said to be next that are looked at in one page */

struct search {
	const struct next_input *input;
	struct arena *arena;
	struct view rest;
	struct view base; /* of <base href>; data NULL = not seen */
	struct view found;
	bool feed;
	int depth; /* of a feed's entries */
	int links; /* looked at */
};

/* What of a link's attributes counts. */
struct link {
	struct view rel, href, class, label;
};

/* ---- is there anything to find? ---------------------------------------------------- */

/* Is the "next" at `at` a word, or the end of one of the classes? */
static bool is_word(struct view page, size_t at)
{
	char before = at != 0 ? page.data[at - 1] : '<';
	char after = at + 4 < page.len ? page.data[at + 4] : '<';
	struct view front = view_sub(page, at >= 12 ? at - 12 : 0, at >= 12 ? 12 : at);

	if ((after >= 'a' && after <= 'z') || (after >= '0' && after <= '9'))
		return false;
	return strchr("\"'= \t\r\n", before) != NULL ||
	       view_search(front, VIEW("agination-")) + 10 == front.len ||
	       view_search(front, VIEW("agination__")) + 11 == front.len;
}

/* Does the name of an attribute that counts end at `end`, behind which is its "="? */
static bool is_named(struct view page, size_t end)
{
	struct view front = view_sub(page, end >= 5 ? end - 5 : 0, end >= 5 ? 5 : end);

	return view_case_eq(front, VIEW("class")) || view_case_eq(front, VIEW("label")) ||
	       (front.len >= 3 &&
		       view_case_eq(view_sub(front, front.len - 3, 3), VIEW("rel")));
}

static size_t before_blanks(struct view page, size_t at)
{
	while (at != 0 && (page.data[at - 1] == ' ' || page.data[at - 1] == '\n'))
		at--;
	return at;
}

/*
 * Does a "next" at `at` stand in the value of an attribute that counts? The one at `last`
 * does not, so what comes before it need not be looked at again.
 */
static bool is_in_value(struct view page, size_t last, size_t at)
{
	bool quoted = false;

	while (at > last) {
		char c = page.data[--at];

		if (c == '=')
			return is_named(page, before_blanks(page, at));
		if (c == '<' || c == '>' || c == '{' || c == '}' || c == ';' || c == '(')
			return false;
		if (quoted && c != ' ' && c != '\n')
			return false;
		quoted = quoted || c == '"' || c == '\'';
	}
	return false;
}

/* Is the 'x' at `at` that of a "next"? Its neighbours say no nearly always. */
static bool is_next(struct view page, size_t at)
{
	return at >= 2 && page.len - at >= 2 && (page.data[at - 1] | 0x20) == 'e' &&
	       (page.data[at + 1] | 0x20) == 't' && (page.data[at - 2] | 0x20) == 'n';
}

static bool has_next(struct view page, char x)
{
	size_t at = 0, last = 0;

	for (;; at++) {
		at += view_find(view_sub(page, at, page.len), x);
		if (at >= page.len)
			return false;
		if (!is_next(page, at) || !is_word(page, at - 2))
			continue;
		if (is_in_value(page, last, at - 2))
			return true;
		last = at;
	}
}

/* ---- links ------------------------------------------------------------------------- */

static bool is_web(struct view reference)
{
	return reference.len != 0 && reference.data[0] != '#' &&
	       !view_case_eq(view_sub(reference, 0, 11), VIEW("javascript:"));
}

static bool is_next_by_name(const struct link *link)
{
	static const struct view words[] = {{"next", 4}, {"next-page", 9},
		{"pagination-next", 15}, {"pagination__next", 16}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (next_has_word(link->class, words[i]))
			return true;
	}
	return view_case_eq(view_sub(view_trim(link->label), 0, 4), VIEW("next"));
}

/* The URL that the reference means; empty = none. */
static struct view absolute(struct search *search, struct view reference)
{
	struct view base = search->input->url, url = {NULL, 0};

	if (search->base.len != 0 &&
		url_resolve(base, search->base, search->arena, &base, NULL) < 0)
		base = search->input->url;
	if (url_resolve(base, reference, search->arena, &url, NULL) < 0)
		return (struct view){NULL, 0};
	return url;
}

/* Take the link if it is the next page. */
static void judge_link(struct search *search, const struct link *link)
{
	bool compare = search->input->url.len != 0 && !search->feed;
	bool next = next_has_word(link->rel, VIEW("next")) ||
		    (compare && is_next_by_name(link));

	if (!next || link->href.len == 0 || ++search->links > LINKS_MAX)
		return;
	struct view reference = view_trim(markup_decode(link->href, search->arena));

	if (!is_web(reference))
		return;
	if (!compare) {
		search->found = reference;
		return;
	}
	struct view url = absolute(search, reference);

	if (url.len != 0 && url_continues(search->input->url, url, search->input->number))
		search->found = url;
}

/* Read the attributes, the first of each name; false when the tag has no end. */
static bool take_link(struct search *search, struct link *ret_link)
{
	struct view name, value;
	int more;

	*ret_link = (struct link){0};
	while ((more = tag_attribute(&search->rest, &name, &value)) > 0) {
		struct view *slot = view_case_eq(name, VIEW("rel"))	? &ret_link->rel
				    : view_case_eq(name, VIEW("href"))	? &ret_link->href
				    : view_case_eq(name, VIEW("class")) ? &ret_link->class
				    : view_case_eq(name, VIEW("aria-label"))
					    ? &ret_link->label
					    : NULL;

		if (slot != NULL && slot->data == NULL)
			*slot = value;
	}
	return more == 0;
}

/* ---- pages ------------------------------------------------------------------------- */

/* The name without its prefix. */
static struct view local(struct view name)
{
	size_t at = view_find(name, ':');

	return at < name.len ? view_sub(name, at + 1, name.len) : name;
}

static void look_at_feed(struct search *search, const struct tag *tag)
{
	struct view name = local(tag->name);
	struct link link;

	if (view_case_eq(name, VIEW("entry")) || view_case_eq(name, VIEW("item")))
		search->depth += tag->closing ? -1 : 1;
	else if (!tag->closing && search->depth <= 0 &&
		 view_case_eq(name, VIEW("link")) && take_link(search, &link))
		judge_link(search, &link);
}

static void look_at_html(struct search *search, const struct tag *tag)
{
	bool base = view_case_eq(tag->name, VIEW("base"));
	struct link link;

	if (tag->closing || (!base && !view_case_eq(tag->name, VIEW("a")) &&
				    !view_case_eq(tag->name, VIEW("link"))))
		return;
	if (!take_link(search, &link))
		return;
	if (!base)
		judge_link(search, &link);
	else if (search->base.data == NULL && link.href.data != NULL)
		search->base = view_trim(markup_decode(link.href, search->arena));
}

/* Is it a feed? By its first element. */
static bool is_feed(struct view page)
{
	struct tag tag;

	while (tag_next(&page, &tag)) {
		struct view name = local(tag.name);

		if (!view_eq(tag.name, VIEW("!")))
			return view_case_eq(name, VIEW("rss")) ||
			       view_case_eq(name, VIEW("feed")) ||
			       view_case_eq(name, VIEW("rdf"));
	}
	return false;
}

/* A link in the head may stand before the base that it is meant by. */
static void find_base(struct search *search)
{
	struct tag tag;

	while (search->base.data == NULL && tag_next(&search->rest, &tag)) {
		if (view_case_eq(tag.name, VIEW("body")))
			break;
		if (view_case_eq(tag.name, VIEW("base")))
			look_at_html(search, &tag);
	}
}

static int find_in_page(const struct next_input *input, struct arena *arena,
	struct next_found *ret_found, struct err *err)
{
	struct search search = {.input = input, .arena = arena, .rest = input->page};
	struct tag tag;

	if (!has_next(input->page, 'x') && !has_next(input->page, 'X'))
		return 0;
	search.feed = is_feed(input->page);
	while (search.found.len == 0 && tag_next(&search.rest, &tag)) {
		if (search.feed)
			look_at_feed(&search, &tag);
		else
			look_at_html(&search, &tag);
	}
	if (search.found.len != 0 && search.input->url.len == 0 && !search.feed)
		find_base(&search);
	if (arena_check(arena, err) < 0)
		return -1;
	if (search.found.len == 0)
		return 0;
	*ret_found = (struct next_found){.reference = search.found, .base = search.base};
	if (input->url.len != 0 && !search.feed) /* it is in the reference already */
		ret_found->base = (struct view){NULL, 0};
	return 1;
}

int next_page(const struct next_rule *rule, const struct next_input *input,
	struct arena *arena, struct next_found *ret_found, struct err *err)
{
	if (rule->path.len != 0)
		return next_in_json(rule, input, arena, ret_found, err);
	if (rule->parameter.len != 0) {
		if (input->number < 0 || input->number == INT64_MAX)
			return 0;
		*ret_found = (struct next_found){
			.parameter = rule->parameter,
			.value =
				arena_printf(arena, "%lld", (long long)input->number + 1),
		};
		return arena_check(arena, err) < 0 ? -1 : 1;
	}
	struct view target = next_in_link_field(input->link_header);

	if (target.len != 0) {
		*ret_found = (struct next_found){.reference = target};
		return 1;
	}
	return find_in_page(input, arena, ret_found, err);
}
