/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads a list of aspects: an INI file, line by line, without state outside the list, so
 * that the library may be used from several threads (the options of libinih belong to the
 * whole process, which is why the configuration's reader is not used here). A section
 * takes the place of one with the same name in an earlier file; within one file that is a
 * mistake. The first fault ends the reading and is told with its line and the way out.
 */
#include "aspect/aspects.h"

#include "base/limits.h"

#include <stdlib.h>

#define NAME_MAX_BYTES 64

struct reading {
	struct repute_aspects *aspects;
	const char *file; /* in the arena */
	int number;	  /* of the line */
	size_t first;	  /* the file's first section */
	struct err *err;
};

static const struct {
	struct view name, keys;
	bool named;
} kinds[] = {
	[SECTION_ASPECT] = {VIEW("aspect"), VIEW("title, terms, except, pattern"), true},
	[SECTION_CLAUSES] = {VIEW("clauses"), VIEW("contrast"), false},
	[SECTION_STAFF] = {VIEW("staff"), VIEW("pattern, names, names-pattern, except"),
		false},
};

static const struct {
	struct view name;
	enum aspect_section_kind kind;
	enum aspect_key key;
} keys[] = {
	{VIEW("title"), SECTION_ASPECT, ASPECT_TITLE},
	{VIEW("terms"), SECTION_ASPECT, ASPECT_TERMS},
	{VIEW("except"), SECTION_ASPECT, ASPECT_EXCEPT},
	{VIEW("pattern"), SECTION_ASPECT, ASPECT_PATTERN},
	{VIEW("contrast"), SECTION_CLAUSES, ASPECT_CONTRAST},
	{VIEW("pattern"), SECTION_STAFF, ASPECT_PATTERN},
	{VIEW("except"), SECTION_STAFF, ASPECT_EXCEPT},
	{VIEW("names"), SECTION_STAFF, ASPECT_NAMES},
	{VIEW("names-pattern"), SECTION_STAFF, ASPECT_NAMES_PATTERN},
};

#define N_KINDS (sizeof(kinds) / sizeof(kinds[0]))
#define N_KEYS (sizeof(keys) / sizeof(keys[0]))

/* The fault is on this line. */
#define FAULT(r, ...) err_at((r)->err, ERR_INPUT, (r)->file, (r)->number, 0, __VA_ARGS__)

/* Room for one more behind `n`: 16 to begin with, doubled when they are full. */
static void *grown(void *array, size_t n, size_t size)
{
	bool full = n == 0 || (n >= 16 && (n & (n - 1)) == 0);

	return full ? reallocarray(array, n == 0 ? 16 : 2 * n, size) : array;
}

/* `source` of a header `kind "source"`, in place; -1 when the form is wrong. */
static int split_header(struct view header, struct view *ret_kind, struct view *ret_name)
{
	size_t quote = view_find(header, '"');

	*ret_kind = view_trim(view_sub(header, 0, quote));
	*ret_name = (struct view){"", 0};
	if (quote == header.len)
		return 0;
	struct view rest = view_sub(header, quote + 1, header.len);
	size_t end = view_find(rest, '"');

	*ret_name = view_sub(rest, 0, end);
	return end + 1 == rest.len && end != 0 ? 0 : -1;
}

static bool name_is_plain(struct view name)
{
	for (size_t i = 0; i < name.len; i++) {
		char c = name.data[i];

		if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-')
			return false;
	}
	return name.len <= NAME_MAX_BYTES;
}

/* One of the same name before it, in this file, is a mistake. */
static int check_twice(struct reading *r, enum aspect_section_kind kind, struct view name)
{
	struct repute_aspects *aspects = r->aspects;

	for (size_t i = r->first; i < aspects->n_sections; i++) {
		struct aspect_section *other = &aspects->sections[i];

		if (other->kind == kind && view_eq(view_of(other->name), name))
			return FAULT(r,
				"[%.*s%s%.*s%s] is there already, on line %d: put both "
				"into one section",
				VIEW_ARG(kinds[kind].name), name.len != 0 ? " \"" : "",
				VIEW_ARG(name), name.len != 0 ? "\"" : "", other->number);
	}
	return 0;
}

static int add_section(struct reading *r, enum aspect_section_kind kind, struct view name)
{
	struct repute_aspects *aspects = r->aspects;

	if (aspects->n_sections == ASPECT_SECTIONS)
		return FAULT(r, "more than %d sections", ASPECT_SECTIONS);
	struct aspect_section *sections =
		grown(aspects->sections, aspects->n_sections, sizeof(*sections));
	struct view kept = arena_keep(&aspects->arena, name);

	if (sections != NULL)
		aspects->sections = sections;
	if (sections == NULL || aspects->arena.failed)
		return err_memory(r->err);
	sections[aspects->n_sections++] = (struct aspect_section){.kind = kind,
		.name = kept.data,
		.file = r->file,
		.number = r->number,
		.first = aspects->n_lines};
	return 0;
}

static int read_header(struct reading *r, struct view line)
{
	struct view kind, name;
	size_t k = 0;

	if (line.data[line.len - 1] != ']' ||
		split_header(view_sub(line, 1, line.len - 2), &kind, &name) < 0)
		return FAULT(r, "write sections as [aspect \"name\"], [clauses] or "
				"[staff]");
	while (k < N_KINDS && !view_eq(kinds[k].name, kind))
		k++;
	if (k == N_KINDS)
		return FAULT(r,
			"unknown section [%.*s]: there are [aspect \"name\"], [clauses] "
			"and [staff]",
			VIEW_ARG(view_sub(kind, 0, 60)));
	if (kinds[k].named != (name.len != 0))
		return FAULT(r,
			kinds[k].named ? "this section needs a name: [%.*s \"name\"]"
				       : "this section takes no name: [%.*s]",
			VIEW_ARG(kinds[k].name));
	if (!name_is_plain(name))
		return FAULT(r,
			"an aspect's name has lower-case letters, digits and '-', at "
			"most %d: not '%.*s'; how it is shown stands in its title",
			NAME_MAX_BYTES, VIEW_ARG(view_sub(name, 0, 80)));
	if (check_twice(r, (enum aspect_section_kind)k, name) < 0)
		return -1;
	return add_section(r, (enum aspect_section_kind)k, name);
}

static int add_line(struct reading *r, enum aspect_key key, struct view value)
{
	struct repute_aspects *aspects = r->aspects;
	struct aspect_line *lines =
		grown(aspects->lines, aspects->n_lines, sizeof(*lines));
	struct view kept = arena_keep(&aspects->arena, value);

	if (lines != NULL)
		aspects->lines = lines;
	if (lines == NULL || aspects->arena.failed)
		return err_memory(r->err);
	lines[aspects->n_lines++] = (struct aspect_line){key, kept, r->number};
	aspects->sections[aspects->n_sections - 1].n++;
	return 0;
}

static int read_key(struct reading *r, struct view line)
{
	size_t equals = view_find(line, '='), k = 0;
	struct view name = view_trim(view_sub(line, 0, equals));
	struct view value = view_trim(view_sub(line, equals + 1, line.len));

	if (equals == line.len)
		return FAULT(r, "this is neither [section], key = value, nor a comment");
	if (r->aspects->n_sections == r->first)
		return FAULT(r, "'%.*s' stands before the first [section]",
			VIEW_ARG(view_sub(name, 0, 60)));
	enum aspect_section_kind kind =
		r->aspects->sections[r->aspects->n_sections - 1].kind;

	while (k < N_KEYS && (keys[k].kind != kind || !view_eq(keys[k].name, name)))
		k++;
	if (k == N_KEYS)
		return FAULT(r, "unknown key '%.*s' in [%.*s]: it takes %.*s",
			VIEW_ARG(view_sub(name, 0, 60)), VIEW_ARG(kinds[kind].name),
			VIEW_ARG(kinds[kind].keys));
	if (value.len == 0)
		return FAULT(r, "'%.*s' has no value", VIEW_ARG(keys[k].name));
	return add_line(r, keys[k].key, value);
}

static int read_line(struct reading *r, struct view line)
{
	if (!view_is_utf8(line) || view_find(line, '\0') != line.len)
		return FAULT(r, "the line is not UTF-8 text");
	line = view_trim(line);
	if (line.len == 0 || line.data[0] == '#' || line.data[0] == ';')
		return 0;
	return line.data[0] == '[' ? read_header(r, line) : read_key(r, line);
}

int aspects_read(struct repute_aspects *aspects, const char *name, struct view text,
	struct err *err)
{
	struct view file = arena_keep(&aspects->arena, view_of(name)), line;
	struct reading r = {.aspects = aspects,
		.file = file.data,
		.first = aspects->n_sections,
		.err = err};

	if (arena_check(&aspects->arena, err) < 0)
		return -1;
	if (text.len > LIMIT_ASPECTS_FILE)
		return err_at(err, ERR_LIMIT, name, 0, 0,
			"the list is longer than %zu bytes", LIMIT_ASPECTS_FILE);
	if (view_starts(text, VIEW("\xef\xbb\xbf")))
		text = view_sub(text, 3, text.len);
	while (view_split(&text, '\n', &line)) {
		r.number++;
		if (read_line(&r, line) < 0)
			return -1;
	}
	return 0;
}
