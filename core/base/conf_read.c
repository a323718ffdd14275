/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads one file of the configuration with libinih. Sections are read here, since libinih
 * cuts their names and knows neither those without keys nor line numbers; only lines that
 * hold a key are left to it. Every key is held against the table, and its value becomes
 * an entry with the file and line it came from; a later file replaces single keys of an
 * earlier one. A fault is reported and reading goes on, so that one run shows them all.
 * The cost is linear in the file.
 */
#include "conf_parts.h"

#include "buf.h"
#include "limits.h"

#include <errno.h>
#include <ini.h>
#include <libgen.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define FAULTS_MAX 50
#define LINE_MAX_BYTES 8192

void conf_fault(struct conf_reading *r, int line, const char *format, ...)
{
	char text[400];
	struct err err = ERR_INIT;
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	err_at(&err, ERR_CONFIG, r->file, line, 0, "%s", text);
	if (r->faults++ < FAULTS_MAX)
		r->report(r->data, &err);
}

/* Splits `source "acme"` into its parts, in place. False when the form is wrong. */
static bool split_header(char *header, char **ret_section, char **ret_name)
{
	static char none[] = "";
	char *quote = strchr(header, '"');

	*ret_section = header;
	*ret_name = none;
	if (quote == NULL)
		return strpbrk(header, " \t") == NULL;
	size_t len = strlen(quote);

	if (len < 3 || quote[len - 1] != '"' || quote == header)
		return false;
	quote[len - 1] = '\0';
	*ret_name = quote + 1;
	while (quote > header && (quote[-1] == ' ' || quote[-1] == '\t'))
		quote--;
	*quote = '\0';
	return strchr(*ret_name, '"') == NULL;
}

/* A path as it is seen from the folder of the file that names it. */
static void add_absolute(const struct conf_reading *r, struct view path, struct buf *out)
{
	char copy[PATH_MAX];

	if (path.len != 0 && path.data[0] != '/') {
		snprintf(copy, sizeof(copy), "%s", r->file);
		buf_add_text(out, dirname(copy));
		buf_add_char(out, '/');
	}
	buf_add(out, path);
}

/* The same for each of the paths in a list. */
static void add_all_absolute(
	const struct conf_reading *r, struct view paths, struct buf *out)
{
	struct view path;

	while (view_split(&paths, ',', &path)) {
		path = view_trim(path);
		if (path.len == 0)
			continue;
		if (out->len != 0)
			buf_add_text(out, ", ");
		add_absolute(r, path, out);
	}
}

char *conf_absolute(
	const struct conf_reading *r, const struct conf_key *key, const char *value)
{
	struct buf out BUF_CLEANUP = buf_make(LIMIT_CONFIG);
	bool is_path = key->type == CONF_PATH ||
		       (key->type == CONF_STORE && strstr(value, "://") == NULL);

	if (key->type == CONF_PATHS)
		add_all_absolute(r, view_of(value), &out);
	else if (is_path)
		add_absolute(r, view_of(value), &out);
	else
		return strdup(value);
	buf_add_char(&out, '\0');
	return buf_check(&out, NULL) == 0 ? strdup(out.data) : NULL;
}

int conf_put_entry(struct conf_reading *r, const char *section, const char *name,
	const char *key, char *value)
{
	struct conf_entry *e = conf_find_entry(r->conf, section, name, key);

	if (e != NULL && key[0] == '\0') {
		free(value);
		return 0;
	}
	if (e == NULL)
		e = conf_add_entry(r->conf, section, name, key);
	else if (e->file == r->file)
		conf_fault(
			r, r->line, "%s is given twice, first on line %d", key, e->line);
	if (e == NULL) {
		free(value);
		return -1;
	}
	free(e->value);
	e->value = value;
	e->file = r->file;
	e->line = r->line;
	return 0;
}

/* Says what is wrong with a section's header; false when it is. */
static bool check_header(struct conf_reading *r, const char *section, const char *name)
{
	const struct conf_key *known = conf_find_key(section, NULL);
	const char *near = known == NULL ? conf_nearest(NULL, section) : NULL;

	if (near != NULL)
		conf_fault(r, r->line, "unknown section [%s], did you mean [%s]?",
			section, near);
	else if (known == NULL)
		conf_fault(r, r->line, "unknown section [%s]", section);
	else if (known->named && name[0] == '\0')
		conf_fault(r, r->line, "section [%s] needs a name: [%s \"name\"]",
			section, section);
	else if (!known->named && name[0] != '\0')
		conf_fault(r, r->line, "section [%s] takes no name", section);
	else
		return true;
	return false;
}

static void check_value(
	struct conf_reading *r, const struct conf_key *key, const char *value)
{
	struct err err = ERR_INIT;

	if (conf_check_value(key, value, &err) == 0)
		return;
	if (err.code == ERR_MEMORY)
		r->no_memory = true;
	else
		conf_fault(r, r->line, "%s", err.text);
}

static void read_value(struct conf_reading *r, const char *section, const char *name,
	const char *key, const char *value)
{
	const struct conf_key *known = conf_find_key(section, key);

	if (known == NULL) {
		const char *near = conf_nearest(section, key);

		conf_fault(r, r->line,
			near != NULL ? "unknown key '%s' in [%s], did you mean '%s'?"
				     : "unknown key '%s' in [%s]",
			key, section, near);
		return;
	}
	check_value(r, known, value);
	char *copy = conf_absolute(r, known, value);

	if (copy == NULL || conf_put_entry(r, section, name, key, copy) < 0)
		r->no_memory = true;
}

/*
 * One line of the file, without its end, at most `size` - 1 bytes of it; a line that
 * holds more, or a NUL, is a fault and comes out empty. False at the end.
 */
static bool read_line(struct conf_reading *r, char *line, int size)
{
	int n = 0, c;
	bool nul = false, any = false;

	while ((c = getc(r->in)) != EOF && c != '\n') {
		any = true;
		nul = nul || c == '\0';
		r->bytes++;
		if (n < size)
			line[n++] = (char)c;
	}
	if (ferror(r->in))
		r->read_errno = errno;
	r->bytes++;
	if (c == EOF && !any)
		return false;
	r->line++;
	if (n == size)
		conf_fault(r, r->line, "this line is longer than %d bytes", size - 1);
	else if (nul)
		conf_fault(r, r->line, "this line holds a NUL byte");
	line[n == size || nul ? 0 : n] = '\0';
	return true;
}

/* A line that begins with '['. From here on keys belong to its section. */
static void read_header(struct conf_reading *r, const char *line)
{
	const char *end = strchr(line, ']');
	char *section, *name;

	r->wrong_section = true;
	if (end == NULL || end[1 + strspn(end + 1, " \t\r")] != '\0') {
		conf_fault(r, r->line, "write sections as [kind] or [kind \"name\"]");
		return;
	}
	if ((size_t)(end - line) > sizeof(r->header)) {
		conf_fault(r, r->line, "section [%.*s...] is longer than %zu bytes", 40,
			line + 1, sizeof(r->header) - 1);
		return;
	}
	snprintf(r->header, sizeof(r->header), "%.*s", (int)(end - line - 1), line + 1);
	if (!split_header(r->header, &section, &name)) {
		conf_fault(r, r->line, "write sections as [kind] or [kind \"name\"]");
	} else if (check_header(r, section, name)) {
		r->wrong_section = false;
		r->section = section;
		r->name = name;
		if (conf_put_entry(r, section, name, "", NULL) < 0)
			r->no_memory = true;
	}
}

/*
 * libinih tells neither line numbers nor sections without keys, cuts names of sections at
 * 49 bytes, and reports only the first line that it cannot read; so it is given lines by
 * us, and only those that hold a key.
 */
static char *next_line(char *line, int size, void *stream)
{
	struct conf_reading *r = stream;

	if (!read_line(r, line, size))
		return NULL;
	if (r->bytes > LIMIT_CONFIG) {
		conf_fault(
			r, r->line, "this file is longer than %zu bytes", LIMIT_CONFIG);
		return NULL;
	}
	const char *at = line;

	if (r->line == 1 && strncmp(at, "\xef\xbb\xbf", 3) == 0)
		at += 3;
	at += strspn(at, " \t\r");
	if (at[0] == '[')
		read_header(r, at);
	else if (at[0] == '\0' || strchr(";#", at[0]) != NULL)
		return line;
	else if (strpbrk(at, "=:") != NULL)
		return line;
	else
		conf_fault(r, r->line,
			"this is neither [section], key = value, nor a comment");
	line[0] = '\0';
	return line;
}

/* libinih calls this for every key. */
static int on_key(void *user, const char *header, const char *key, const char *value)
{
	struct conf_reading *r = user;

	(void)header;
	if (r->wrong_section)
		return 1;
	if (r->section == NULL)
		conf_fault(r, r->line, "'%s' stands before the first [section]", key);
	else
		read_value(r, r->section, r->name, key, value);
	return 1;
}

int conf_read_file(struct conf_reading *r, const char *path, struct err *err)
{
	struct conf *conf = r->conf;

	if (conf->n_files == sizeof(conf->files) / sizeof(conf->files[0]))
		return err_set(err, ERR_CONFIG, "more than %zu files of configuration",
			conf->n_files);
	char *copy = strdup(path);

	if (copy == NULL)
		return err_memory(err);
	conf->files[conf->n_files++] = copy;
	r->file = copy;
	r->line = 0;
	r->in = fopen(path, "re");
	if (r->in == NULL)
		return err_errno(err, "cannot open configuration '%s'", path);
	r->bytes = 0;
	r->read_errno = 0;
	r->section = r->name = NULL;
	r->wrong_section = false;
	ini_allow_multiline = false;
	ini_allow_inline_comments = false;
	ini_use_stack = false;
	ini_allow_realloc = false;
	ini_initial_alloc = LINE_MAX_BYTES;
	ini_max_line = LINE_MAX_BYTES;
	int line = ini_parse_stream(next_line, r, on_key, r);

	fclose(r->in);
	if (r->read_errno != 0) {
		errno = r->read_errno;
		return err_errno(err, "cannot read configuration '%s'", path);
	}
	return r->no_memory || line == -2 ? err_memory(err) : 0;
}
