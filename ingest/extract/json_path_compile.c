/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words of a path to its steps: one pass from left to right, with one byte of sight.
 */
#include "extract/json_path_parts.h"

struct parser {
	struct view text;
	size_t at;
	struct arena *arena;
	struct json_route *route; /* that steps are added to */
	struct err *err;
};

static int fault(const struct parser *parser, const char *what)
{
	return err_set(parser->err, ERR_USAGE, "%s at offset %zu of the path '%.*s'",
		what, parser->at, VIEW_ARG(view_front(parser->text, 200)));
}

static char peek(const struct parser *parser)
{
	return parser->at < parser->text.len ? parser->text.data[parser->at] : '\0';
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool at_end(const struct parser *parser)
{
	return parser->at == parser->text.len;
}

static bool skip(struct parser *parser, char c)
{
	bool there = !at_end(parser) && peek(parser) == c;

	parser->at += there;
	return there;
}

static void skip_blanks(struct parser *parser)
{
	while (is_blank(peek(parser)))
		parser->at++;
}

/* The text up to the first of `ends`, or all that is left. */
static struct view take_until(struct parser *parser, const char *ends)
{
	size_t from = parser->at;

	while (!at_end(parser) &&
		(peek(parser) == '\0' || strchr(ends, peek(parser)) == NULL))
		parser->at++;
	return view_sub(parser->text, from, parser->at - from);
}

static int add_step(struct parser *parser, struct json_step step)
{
	struct json_route *route = parser->route;

	if (route->n == JSON_PATH_STEPS_MAX)
		return fault(parser, "too many steps");
	step.name = arena_keep(parser->arena, step.name);
	step.value = arena_keep(parser->arena, step.value);
	route->steps[route->n++] = step;
	return 0;
}

static int add_name(struct parser *parser, struct view name)
{
	int64_t index;

	if (view_int64(name, &index) < 0 || index < 0)
		index = -1;
	return add_step(parser, (struct json_step){STEP_NAME, name, {NULL, 0}, index});
}

/* A quoted text; the quote is at the front. There is no escape: the other kind of quote
   serves for a name that holds one. */
static int take_quoted(struct parser *parser, struct view *ret_text)
{
	const char quote[2] = {peek(parser), '\0'};

	parser->at++;
	struct view text = take_until(parser, quote);

	if (!skip(parser, quote[0]))
		return fault(parser, "a quote that is not closed");
	*ret_text = text;
	return 0;
}

static int add_filter(struct parser *parser, struct view key)
{
	struct view value;

	parser->at++;
	if (peek(parser) == '\'' || peek(parser) == '"') {
		if (take_quoted(parser, &value) < 0)
			return -1;
	} else {
		value = take_until(parser, "]");
	}
	if (key.len == 0)
		return fault(parser, "no member is named");
	return add_step(parser, (struct json_step){STEP_WHERE, key, value, -1});
}

/* What stands in brackets, without these. */
static int add_inside(struct parser *parser)
{
	struct view word;
	int64_t index;

	if (peek(parser) == '\'' || peek(parser) == '"') {
		if (take_quoted(parser, &word) < 0)
			return -1;
		return peek(parser) == '='
			       ? add_filter(parser, word)
			       : add_step(parser, (struct json_step){STEP_NAME, word,
							  {NULL, 0}, -1});
	}
	word = take_until(parser, "]=");
	if (peek(parser) == '=')
		return add_filter(parser, word);
	if (view_eq(word, VIEW("*")))
		return add_step(parser, (struct json_step){.kind = STEP_ALL});
	if (view_int64(word, &index) < 0)
		return fault(parser, "neither a number, a name in quotes nor *");
	return add_step(parser, (struct json_step){.kind = STEP_INDEX, .index = index});
}

static int add_bracket(struct parser *parser)
{
	parser->at++;
	if (add_inside(parser) < 0)
		return -1;
	return skip(parser, ']') ? 0 : fault(parser, "a bracket that is not closed");
}

static int add_plain(struct parser *parser)
{
	struct view name = take_until(parser, ".[ \t");

	if (name.len == 0)
		return fault(parser, "a name is missing");
	if (view_eq(name, VIEW("*")))
		return add_step(parser, (struct json_step){.kind = STEP_ALL});
	return add_name(parser, name);
}

/* Steps up to white space or the end. */
static int parse_steps(struct parser *parser)
{
	bool joined = false; /* a step ended just now */

	while (!at_end(parser) && !is_blank(peek(parser))) {
		int rc;

		if (peek(parser) == '[') {
			rc = add_bracket(parser);
		} else {
			if (joined && !skip(parser, '.'))
				return fault(parser, "a dot is missing");
			rc = add_plain(parser);
		}
		if (rc < 0)
			return -1;
		joined = true;
	}
	return joined ? 0 : fault(parser, "a path is missing");
}

/* Where a route begins: at the top, at the value itself, or with a name. */
static int parse_start(struct parser *parser)
{
	bool top = peek(parser) == '$', marked = top || peek(parser) == '@';
	char next = parser->at + 1 < parser->text.len ? parser->text.data[parser->at + 1]
						      : ' ';

	if (!marked || strchr(". \t[", next) == NULL)
		return parse_steps(parser);
	parser->route->from_top = top;
	parser->at++;
	if (at_end(parser) || is_blank(next))
		return 0;
	parser->at += next == '.';
	return parse_steps(parser);
}

static int parse_route(struct parser *parser)
{
	if (parse_start(parser) < 0)
		return -1;
	for (;;) {
		skip_blanks(parser);
		if (!view_starts(view_sub(parser->text, parser->at, 2), VIEW("->")))
			return 0;
		parser->at += 2;
		skip_blanks(parser);
		if (add_step(parser, (struct json_step){.kind = STEP_FOLLOW}) < 0 ||
			(!at_end(parser) && parse_steps(parser) < 0))
			return -1;
	}
}

static int parse(struct parser *parser, struct json_path *path)
{
	for (;;) {
		if (path->n == JSON_PATH_PARTS_MAX)
			return fault(parser, "too many alternatives");
		parser->route = &path->routes[path->n++];
		skip_blanks(parser);
		if (parse_route(parser) < 0)
			return -1;
		parser->route->ends_alternative = peek(parser) != '+';
		if (at_end(parser))
			return 0;
		if (!skip(parser, '|') && !skip(parser, '+'))
			return fault(parser, "neither '|' nor '+' nor '->'");
	}
}

static bool is_wide(const struct json_route *route)
{
	bool elsewhere = route->from_top;

	for (size_t i = 0; i < route->n; i++) {
		enum json_step_kind kind = route->steps[i].kind;

		if (elsewhere && (kind == STEP_ALL || kind == STEP_WHERE))
			return true;
		elsewhere = elsewhere || kind == STEP_FOLLOW;
	}
	return false;
}

/* How many routes there can be: one, and one for each operator. */
static size_t count_routes(struct view text)
{
	size_t n = 1;

	for (size_t i = 0; i < text.len; i++)
		n += text.data[i] == '|' || text.data[i] == '+';
	return n < JSON_PATH_PARTS_MAX ? n : JSON_PATH_PARTS_MAX;
}

int json_path_compile(struct view text, struct arena *arena, struct json_path **ret_path,
	struct err *err)
{
	struct parser parser = {.text = view_trim(text), .arena = arena, .err = err};
	struct json_path *path = arena_alloc(arena, sizeof(*path));

	if (path == NULL)
		return err_memory(err);
	path->routes =
		arena_alloc(arena, count_routes(parser.text) * sizeof(path->routes[0]));
	if (path->routes == NULL)
		return err_memory(err);
	if (parse(&parser, path) < 0)
		return -1;
	for (size_t i = 0; i < path->n; i++)
		path->wide = path->wide || is_wide(&path->routes[i]);
	*ret_path = path;
	return arena_check(arena, err);
}

bool json_path_is_wide(const struct json_path *path)
{
	return path->wide;
}
