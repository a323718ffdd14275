/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The option parser: --name value, --name=value, -x value, -xvalue, flags joined (-vn).
 * A long name may be cut to a prefix that only one option has. getopt_long() is not used
 * because it keeps its state in globals and writes its own messages.
 */
#include "opt.h"

#include <string.h>

/* One option as it stands in argv. */
struct given {
	const struct opt *opt;
	const char *shown; /* as the user wrote it, for messages */
	const char *value; /* NULL when it has none */
};

static int set_value(const struct given *given, struct err *err)
{
	const struct opt *opt = given->opt;
	struct view value = view_of(given->value);
	struct opt_list *list = opt->target;
	struct opt_day *day = opt->target;
	struct clock *clock = opt->target;
	int64_t number;

	switch (opt->type) {
	case OPT_FLAG:
		*(bool *)opt->target = true;
		return 0;
	case OPT_TEXT:
		*(const char **)opt->target = given->value;
		return 0;
	case OPT_LIST:
		if (list->n == (int)(sizeof(list->values) / sizeof(list->values[0])))
			return err_set(err, ERR_USAGE, "option --%s is given too often",
				opt->name);
		list->values[list->n++] = given->value;
		return 0;
	case OPT_NUMBER:
		if (view_int64(value, &number) < 0 || number < 0)
			return err_set(err, ERR_USAGE,
				"option --%s takes a number, not '%s'", opt->name,
				given->value);
		*(int64_t *)opt->target = number;
		return 0;
	case OPT_DAY:
		if (calendar_parse_day(value, &day->day) < 0)
			return err_set(err, ERR_USAGE,
				"option --%s takes a date such as 2026-11-21, not '%s'",
				opt->name, given->value);
		day->given = true;
		return 0;
	default:
		if (calendar_parse_time(value, &clock->time) < 0)
			return err_set(err, ERR_USAGE,
				"option --%s takes a time such as 2026-11-21T06:00:00Z, not '%s'",
				opt->name, given->value);
		clock->fixed = true;
		return 0;
	}
}

static bool is_option(const struct opt *opt)
{
	return opt->type != OPT_GROUP;
}

/* The option called `name`, or the only one that begins with it. */
static const struct opt *find_long(
	const struct opt *table, struct view name, struct err *err)
{
	const struct opt *found = NULL;

	for (const struct opt *opt = table; opt->type != OPT_END; opt++) {
		if (is_option(opt) && view_eq(view_of(opt->name), name))
			return opt;
	}
	for (const struct opt *opt = table; opt->type != OPT_END; opt++) {
		if (!is_option(opt) || !view_starts(view_of(opt->name), name))
			continue;
		if (found != NULL) {
			err_set(err, ERR_USAGE,
				"option --%.*s is ambiguous: --%s or --%s",
				VIEW_ARG(name), found->name, opt->name);
			return NULL;
		}
		found = opt;
	}
	if (found == NULL)
		err_set(err, ERR_USAGE, "unknown option --%.*s", VIEW_ARG(name));
	return found;
}

static const struct opt *find_letter(
	const struct opt *table, char letter, struct err *err)
{
	for (const struct opt *opt = table; opt->type != OPT_END; opt++) {
		if (is_option(opt) && opt->letter == letter)
			return opt;
	}
	err_set(err, ERR_USAGE, "unknown option -%c", letter);
	return NULL;
}

/* The value that follows in the next argument; moves `*i` onto it. */
static int take_value(struct given *given, int argc, char **argv, int *i, struct err *err)
{
	if (given->value != NULL)
		return 0;
	if (*i + 1 >= argc)
		return err_set(
			err, ERR_USAGE, "option --%s needs a value", given->opt->name);
	given->value = argv[++*i];
	return 0;
}

static int parse_long(
	const struct opt *table, int argc, char **argv, int *i, struct err *err)
{
	struct view rest = view_of(argv[*i] + 2);
	size_t equals = view_find(rest, '=');
	struct given given = {.opt = find_long(table, view_sub(rest, 0, equals), err)};

	if (given.opt == NULL)
		return -1;
	if (equals < rest.len)
		given.value = rest.data + equals + 1;
	if (given.opt->type == OPT_FLAG && given.value != NULL)
		return err_set(
			err, ERR_USAGE, "option --%s takes no value", given.opt->name);
	if (given.opt->type != OPT_FLAG && take_value(&given, argc, argv, i, err) < 0)
		return -1;
	return set_value(&given, err);
}

static int parse_letters(
	const struct opt *table, int argc, char **argv, int *i, struct err *err)
{
	for (const char *at = argv[*i] + 1; *at != '\0'; at++) {
		struct given given = {.opt = find_letter(table, *at, err)};

		if (given.opt == NULL)
			return -1;
		if (given.opt->type == OPT_FLAG) {
			if (set_value(&given, err) < 0)
				return -1;
			continue;
		}
		given.value = at[1] != '\0' ? at + 1 : NULL;
		if (take_value(&given, argc, argv, i, err) < 0)
			return -1;
		return set_value(&given, err);
	}
	return 0;
}

enum opt_result opt_parse(const struct opt *table, const struct opt_usage *usage,
	int *argc, char **argv, struct err *err)
{
	int n = 0, i = 1;

	for (; i < *argc && strcmp(argv[i], "--") != 0; i++) {
		if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
			opt_help(table, usage, stdout);
			return OPT_HELP_SHOWN;
		}
		int rc = 0;

		if (argv[i][0] != '-' || argv[i][1] == '\0')
			argv[n++] = argv[i];
		else if (argv[i][1] == '-')
			rc = parse_long(table, *argc, argv, &i, err);
		else
			rc = parse_letters(table, *argc, argv, &i, err);
		if (rc < 0)
			return OPT_ERROR;
	}
	for (i++; i < *argc; i++)
		argv[n++] = argv[i];
	*argc = n;
	return OPT_RUN;
}

static void help_row(const struct opt *opt, FILE *out)
{
	char left[64];
	int len = opt->letter != 0
			  ? snprintf(left, sizeof(left), "  -%c, --%s", opt->letter,
				    opt->name)
			  : snprintf(left, sizeof(left), "      --%s", opt->name);

	if (opt->type != OPT_FLAG)
		len += snprintf(
			left + len, sizeof(left) - (size_t)len, " %s", opt->value);
	if (len <= 28)
		fprintf(out, "%-28s  %s\n", left, opt->help);
	else
		fprintf(out, "%s\n%30s%s\n", left, "", opt->help);
}

void opt_help(const struct opt *table, const struct opt_usage *usage, FILE *out)
{
	fprintf(out, "usage: repute %s\n\n%s\n\n", usage->synopsis, usage->summary);
	for (const struct opt *opt = table; opt->type != OPT_END; opt++) {
		if (opt->type == OPT_GROUP)
			fprintf(out, "\n%s\n", opt->help);
		else
			help_row(opt, out);
	}
	fprintf(out, "  -h, --help                  show this\n");
}
