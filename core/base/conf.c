/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads the configuration with libinih and holds it against the table. Every value is
 * kept as the text that stood there (paths made absolute to their file), with the file
 * and line it came from; numbers are parsed again when asked for, which is rare. A later
 * file replaces single keys of an earlier one. Entries are found through a map, so that
 * a configuration of thousands of sources is read in linear time.
 */
#include "conf.h"

#include "calendar.h"
#include "limits.h"
#include "map.h"
#include "zone.h"

#include <dirent.h>
#include <errno.h>
#include <ini.h>
#include <libgen.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define FAULTS_MAX 50
#define LINE_MAX_BYTES 8192
#define HEADER_MAX_BYTES 256
#define KEY_MAX_BYTES 1024 /* of the map: section, name and key of one entry */

struct entry {
	char *section, *name; /* owned; name "" when the section has none */
	char *key, *value;    /* owned; key "" and value NULL for the section's header */
	const char *file;     /* borrowed from conf->files */
	int line;
};

struct conf {
	char *path;
	char *files[64];
	size_t n_files;
	struct entry *entries;
	size_t n_entries, size_entries;
	struct map index; /* see entry_key() and head_key() */
};

/* What the reader carries through libinih's callback. */
struct reading {
	struct conf *conf;
	const char *file;
	FILE *in;
	int line, read_errno;
	size_t bytes; /* read of this file */
	char header[HEADER_MAX_BYTES];
	const char *section, *name; /* the one that keys belong to now; NULL = none */
	bool wrong_section;	    /* it is a fault, so its keys are passed over */
	conf_report *report;
	void *data;
	int faults;
	bool no_memory;
};

static void fault(struct reading *r, int line, const char *format, ...) PRINTF_LIKE(3, 4);

static void fault(struct reading *r, int line, const char *format, ...)
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

/* ---- values ------------------------------------------------------------------------ */

/* A number with one letter of unit behind it; `units` pairs letters with factors. */
struct unit {
	char letter;
	int64_t factor;
};

static const struct unit durations[] = {{'s', 1}, {'m', 60}, {'h', 3600},
	{'d', DAY_SECONDS}, {'w', 7 * DAY_SECONDS}, {0, 0}};
static const struct unit sizes[] = {
	{'K', 1 << 10}, {'M', 1 << 20}, {'G', 1 << 30}, {0, 0}};
static const struct unit no_units[] = {{0, 0}};

static int parse_units(const char *text, const struct unit *units, int64_t *ret_value)
{
	struct view v = view_of(text);
	int64_t factor = 1, value;

	for (const struct unit *u = units; v.len > 1 && u->letter != 0; u++) {
		if (v.data[v.len - 1] == u->letter) {
			factor = u->factor;
			v.len--;
			break;
		}
	}
	if (view_int64(v, &value) < 0 || value < 0 || value > INT32_MAX)
		return -1;
	*ret_value = value * factor;
	return 0;
}

static int parse_bool(const char *text)
{
	static const char *const words[] = {
		"no", "yes", "false", "true", "off", "on", "0", "1"};

	for (int i = 0; i < 8; i++) {
		if (strcasecmp(text, words[i]) == 0)
			return i % 2;
	}
	return -1;
}

/* Is `word` one of the words of "a|b|c"? */
static bool is_choice(const char *choices, const char *word)
{
	struct view rest = view_of(choices), part;

	while (view_split(&rest, '|', &part)) {
		if (view_eq(part, view_of(word)))
			return true;
	}
	return false;
}

static const struct unit *units_of(enum conf_type type)
{
	return type == CONF_DURATION ? durations : type == CONF_SIZE ? sizes : no_units;
}

static bool is_web_url(const char *text)
{
	return strncasecmp(text, "http://", 7) == 0 ||
	       strncasecmp(text, "https://", 8) == 0;
}

static void check_value(struct reading *r, const struct conf_key *key, const char *value)
{
	struct err err = ERR_INIT;
	struct zone *zone = NULL;
	int64_t number;
	double real;

	if (value[0] == '\0' && (key->required || key->type != CONF_TEXT)) {
		fault(r, r->line, "%s has no value", key->key);
		return;
	}
	switch (key->type) {
	case CONF_NUMBER:
	case CONF_DURATION:
	case CONF_SIZE:
		if (parse_units(value, units_of(key->type), &number) < 0)
			fault(r, r->line, "%s takes %s, not '%s'", key->key,
				key->type == CONF_DURATION
					? "a duration such as '6h' or '90s'"
				: key->type == CONF_SIZE ? "a size such as '64K' or '2M'"
							 : "a whole number",
				value);
		break;
	case CONF_REAL:
		if (view_double(view_of(value), &real) < 0 || real < 0)
			fault(r, r->line, "%s takes a number, not '%s'", key->key, value);
		break;
	case CONF_BOOL:
		if (parse_bool(value) < 0)
			fault(r, r->line, "%s takes yes or no, not '%s'", key->key,
				value);
		break;
	case CONF_CHOICE:
		if (!is_choice(key->choices, value))
			fault(r, r->line, "%s takes one of %s, not '%s'", key->key,
				key->choices, value);
		break;
	case CONF_ZONE:
		if (zone_new(value, &zone, &err) < 0 && err.code == ERR_MEMORY)
			r->no_memory = true;
		else if (err.code != ERR_NONE)
			fault(r, r->line, "%s", err.text);
		zone_free(zone);
		break;
	case CONF_URL:
		if (!is_web_url(value))
			fault(r, r->line,
				"%s takes an http:// or https:// address, not '%s'",
				key->key, value);
		break;
	default:
		break;
	}
}

/* ---- the table --------------------------------------------------------------------- */

static size_t min3(size_t a, size_t b, size_t c)
{
	size_t ab = a < b ? a : b;

	return ab < c ? ab : c;
}

/* Edit distance (Levenshtein 1966) of two short words. */
static size_t distance(const char *a, const char *b)
{
	size_t la = strlen(a), lb = strlen(b), row[64];

	if (la >= 64 || lb >= 64)
		return 64;
	for (size_t j = 0; j <= lb; j++)
		row[j] = j;
	for (size_t i = 1; i <= la; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= lb; j++) {
			size_t above = row[j];

			row[j] = min3(above + 1, row[j - 1] + 1,
				diagonal + (a[i - 1] != b[j - 1]));
			diagonal = above;
		}
	}
	return row[lb];
}

/* The known word nearest to `word`: keys of `section`, or sections when that is NULL. */
static const char *nearest(const char *section, const char *word)
{
	const char *best = NULL;
	size_t best_distance = 4;

	for (const struct conf_key *k = conf_keys; k->section != NULL; k++) {
		const char *candidate = section != NULL ? k->key : k->section;

		if (section != NULL && strcmp(k->section, section) != 0)
			continue;
		size_t d = distance(candidate, word);

		if (d < best_distance) {
			best_distance = d;
			best = candidate;
		}
	}
	return best;
}

static const struct conf_key *find_key(const char *section, const char *key)
{
	for (const struct conf_key *k = conf_keys; k->section != NULL; k++) {
		if (strcmp(k->section, section) == 0 &&
			(key == NULL || strcmp(k->key, key) == 0))
			return k;
	}
	return NULL;
}

/* ---- reading ----------------------------------------------------------------------- */

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

static char *absolute(
	const struct reading *r, const struct conf_key *key, const char *value)
{
	char copy[PATH_MAX], path[2 * PATH_MAX];
	bool is_path = key->type == CONF_PATH ||
		       (key->type == CONF_STORE && strstr(value, "://") == NULL);

	if (!is_path || value[0] == '/' || value[0] == '\0')
		return strdup(value);
	snprintf(copy, sizeof(copy), "%s", r->file);
	snprintf(path, sizeof(path), "%s/%s", dirname(copy), value);
	return strdup(path);
}

/* Under which an entry is found. A line feed stands in none of the parts. */
static struct view entry_key(
	char text[KEY_MAX_BYTES], const char *section, const char *name, const char *key)
{
	snprintf(text, KEY_MAX_BYTES, "%s\n%s\n%s", section, name, key);
	return view_of(text);
}

/* Under which the i-th header of that kind is found; i = -1: their number. */
static struct view head_key(char text[KEY_MAX_BYTES], const char *section, int64_t i)
{
	snprintf(text, KEY_MAX_BYTES, "%s\n%lld", section, (long long)i);
	return view_of(text);
}

static struct entry *find_entry(
	const struct conf *conf, const char *section, const char *name, const char *key)
{
	char text[KEY_MAX_BYTES];
	const int64_t *at = map_get(&conf->index, entry_key(text, section, name, key));

	return at != NULL ? &conf->entries[*at] : NULL;
}

static void entry_done(struct entry *e)
{
	free(e->section);
	free(e->name);
	free(e->key);
	free(e->value);
}

/* Makes the entry that was added last known to the map. */
static int index_entry(struct conf *conf, struct err *err)
{
	const struct entry *e = &conf->entries[conf->n_entries - 1];
	int64_t at = (int64_t)conf->n_entries - 1;
	int64_t n = (int64_t)conf_count(conf, e->section);
	char text[KEY_MAX_BYTES];

	if (map_put(&conf->index, entry_key(text, e->section, e->name, e->key), at, err) <
		0)
		return -1;
	if (e->key[0] != '\0')
		return 0;
	if (map_put(&conf->index, head_key(text, e->section, n), at, err) < 0)
		return -1;
	return map_put(&conf->index, head_key(text, e->section, -1), n + 1, err);
}

static int grow_entries(struct conf *conf)
{
	size_t size = conf->size_entries != 0 ? conf->size_entries * 2 : 64;
	struct entry *grown = reallocarray(conf->entries, size, sizeof(*grown));

	if (grown == NULL)
		return -1;
	conf->entries = grown;
	conf->size_entries = size;
	return 0;
}

/* Adds the entry, or replaces the one of that place; takes `value`. */
static int put_entry(struct reading *r, const char *section, const char *name,
	const char *key, char *value)
{
	struct conf *conf = r->conf;
	struct entry *old = find_entry(conf, section, name, key);

	if (old != NULL && key[0] == '\0') {
		free(value);
		return 0;
	}
	if (old != NULL) {
		if (old->file == r->file)
			fault(r, r->line, "%s is given twice, first on line %d", key,
				old->line);
		free(old->value);
		old->value = value;
		old->file = r->file;
		old->line = r->line;
		return 0;
	}
	if (conf->n_entries == conf->size_entries && grow_entries(conf) < 0) {
		free(value);
		return -1;
	}
	struct entry *e = &conf->entries[conf->n_entries];

	*e = (struct entry){
		strdup(section), strdup(name), strdup(key), value, r->file, r->line};
	if (e->section == NULL || e->name == NULL || e->key == NULL) {
		entry_done(e);
		return -1;
	}
	conf->n_entries++;
	return index_entry(conf, NULL);
}

/* Says what is wrong with a section's header; false when it is. */
static bool check_header(struct reading *r, const char *section, const char *name)
{
	const struct conf_key *known = find_key(section, NULL);
	const char *near = nearest(NULL, section);

	if (known == NULL && near != NULL)
		fault(r, r->line, "unknown section [%s], did you mean [%s]?", section,
			near);
	else if (known == NULL)
		fault(r, r->line, "unknown section [%s]", section);
	else if (known->named && name[0] == '\0')
		fault(r, r->line, "section [%s] needs a name: [%s \"name\"]", section,
			section);
	else if (!known->named && name[0] != '\0')
		fault(r, r->line, "section [%s] takes no name", section);
	else
		return true;
	return false;
}

static void read_value(struct reading *r, const char *section, const char *name,
	const char *key, const char *value)
{
	const struct conf_key *known = find_key(section, key);

	if (known == NULL) {
		const char *near = nearest(section, key);

		fault(r, r->line,
			near != NULL ? "unknown key '%s' in [%s], did you mean '%s'?"
				     : "unknown key '%s' in [%s]",
			key, section, near);
		return;
	}
	check_value(r, known, value);
	char *copy = absolute(r, known, value);

	if (copy == NULL || put_entry(r, section, name, key, copy) < 0)
		r->no_memory = true;
}

/*
 * One line of the file, without its end, at most `size` - 1 bytes of it; a line that
 * holds more, or a NUL, is a fault and comes out empty. False at the end.
 */
static bool read_line(struct reading *r, char *line, int size)
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
		fault(r, r->line, "this line is longer than %d bytes", size - 1);
	else if (nul)
		fault(r, r->line, "this line holds a NUL byte");
	line[n == size || nul ? 0 : n] = '\0';
	return true;
}

/* A line that begins with '['. From here on keys belong to its section. */
static void read_header(struct reading *r, const char *line)
{
	const char *end = strchr(line, ']');
	char *section, *name;

	r->wrong_section = true;
	if (end == NULL || end[1 + strspn(end + 1, " \t\r")] != '\0') {
		fault(r, r->line, "write sections as [kind] or [kind \"name\"]");
		return;
	}
	if ((size_t)(end - line) > sizeof(r->header)) {
		fault(r, r->line, "section [%.*s...] is longer than %zu bytes", 40,
			line + 1, sizeof(r->header) - 1);
		return;
	}
	snprintf(r->header, sizeof(r->header), "%.*s", (int)(end - line - 1), line + 1);
	if (!split_header(r->header, &section, &name)) {
		fault(r, r->line, "write sections as [kind] or [kind \"name\"]");
	} else if (check_header(r, section, name)) {
		r->wrong_section = false;
		r->section = section;
		r->name = name;
		if (put_entry(r, section, name, "", NULL) < 0)
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
	struct reading *r = stream;

	if (!read_line(r, line, size))
		return NULL;
	if (r->bytes > LIMIT_CONFIG) {
		fault(r, r->line, "this file is longer than %zu bytes", LIMIT_CONFIG);
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
		fault(r, r->line,
			"this is neither [section], key = value, nor a comment");
	line[0] = '\0';
	return line;
}

/* libinih calls this for every key. */
static int on_key(void *user, const char *header, const char *key, const char *value)
{
	struct reading *r = user;

	(void)header;
	if (r->wrong_section)
		return 1;
	if (r->section == NULL)
		fault(r, r->line, "'%s' stands before the first [section]", key);
	else
		read_value(r, r->section, r->name, key, value);
	return 1;
}

static int read_file(struct reading *r, const char *path, struct err *err)
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

/* Required keys, once all files are read. */
static void check_required(struct reading *r)
{
	for (const struct conf_key *k = conf_keys; k->section != NULL; k++) {
		for (size_t i = 0; k->required && i < conf_count(r->conf, k->section);
			i++) {
			const char *name = conf_name(r->conf, k->section, i);
			const struct entry *head =
				find_entry(r->conf, k->section, name, "");

			if (head == NULL ||
				find_entry(r->conf, k->section, name, k->key) != NULL)
				continue;
			r->file = head->file;
			fault(r, head->line, "[%s \"%s\"] needs '%s': %s", k->section,
				name, k->key, k->help);
		}
	}
}

/* Default paths lie beside the configuration like those that it names. */
static int fill_paths(struct reading *r)
{
	r->file = r->conf->files[0];
	r->line = 0;
	for (const struct conf_key *k = conf_keys; k->section != NULL; k++) {
		bool is_path = k->type == CONF_PATH || k->type == CONF_STORE;

		if (!is_path || k->named || k->fallback == NULL ||
			find_entry(r->conf, k->section, "", k->key) != NULL)
			continue;
		char *path = absolute(r, k, k->fallback);

		if (path == NULL || put_entry(r, k->section, "", k->key, path) < 0)
			return -1;
	}
	return 0;
}

static int is_dropin(const struct dirent *file)
{
	size_t len = strlen(file->d_name);

	return file->d_name[0] != '.' && len > 5 &&
	       strcmp(file->d_name + len - 5, ".conf") == 0;
}

/* Byte order, whatever the locale. */
static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

/* The files of the folder beside `path`; it need not exist. */
static int read_dropins(struct reading *r, const char *path, struct err *err)
{
	char folder[PATH_MAX], name[2 * PATH_MAX];
	struct dirent **files;
	int rc = 0;

	if ((size_t)snprintf(folder, sizeof(folder), "%s.d", path) >= sizeof(folder))
		return err_set(err, ERR_CONFIG, "path is too long: '%s'", path);
	int n = scandir(folder, &files, is_dropin, by_name);

	if (n < 0)
		return errno == ENOENT || errno == ENOTDIR
			       ? 0
			       : err_errno(err, "cannot read the folder '%s'", folder);
	for (int i = 0; i < n; i++) {
		snprintf(name, sizeof(name), "%s/%s", folder, files[i]->d_name);
		if (rc == 0)
			rc = read_file(r, name, err);
		free(files[i]);
	}
	free(files);
	return rc;
}

static int read_all(struct reading *r, const char *path, struct err *err)
{
	r->conf->path = strdup(path);
	if (r->conf->path == NULL)
		return err_memory(err);
	if (read_file(r, path, err) < 0)
		return -1;
	if (read_dropins(r, path, err) < 0)
		return -1;
	check_required(r);
	return fill_paths(r) < 0 ? err_memory(err) : 0;
}

static void keep_first(void *data, const struct err *fault_err)
{
	struct err *err = data;

	if (err != NULL && err->code == ERR_NONE)
		*err = *fault_err;
}

int conf_load(const char *path, struct conf **ret_conf, struct err *err)
{
	struct err first = ERR_INIT;
	struct reading r = {.report = keep_first, .data = &first};

	r.conf = calloc(1, sizeof(*r.conf));
	if (r.conf == NULL)
		return err_memory(err);
	int rc = read_all(&r, path, err);

	if (rc == 0 && r.faults > 0) {
		if (err != NULL && err->code == ERR_NONE)
			*err = first;
		rc = -1;
	}
	if (rc < 0) {
		conf_free(r.conf);
		return -1;
	}
	*ret_conf = r.conf;
	return 0;
}

int conf_check(const char *path, conf_report *report, void *data, struct err *err)
{
	struct reading r = {.report = report, .data = data};

	r.conf = calloc(1, sizeof(*r.conf));
	if (r.conf == NULL)
		return err_memory(err);
	int rc = read_all(&r, path, err);

	conf_free(r.conf);
	return rc < 0 ? -1 : r.faults;
}

void conf_free(struct conf *conf)
{
	if (conf == NULL)
		return;
	for (size_t i = 0; i < conf->n_entries; i++)
		entry_done(&conf->entries[i]);
	free(conf->entries);
	map_done(&conf->index);
	for (size_t i = 0; i < conf->n_files; i++)
		free(conf->files[i]);
	free(conf->path);
	free(conf);
}

/* ---- asking ------------------------------------------------------------------------ */

const char *conf_path(const struct conf *conf)
{
	return conf->path;
}

size_t conf_count(const struct conf *conf, const char *section)
{
	char text[KEY_MAX_BYTES];
	const int64_t *n = map_get(&conf->index, head_key(text, section, -1));

	return n != NULL ? (size_t)*n : 0;
}

const char *conf_name(const struct conf *conf, const char *section, size_t index)
{
	char text[KEY_MAX_BYTES];
	const int64_t *at =
		map_get(&conf->index, head_key(text, section, (int64_t)index));

	return at != NULL ? conf->entries[*at].name : NULL;
}

const char *conf_text(
	const struct conf *conf, const char *section, const char *name, const char *key)
{
	const struct entry *e = find_entry(conf, section, name != NULL ? name : "", key);
	const struct conf_key *known = find_key(section, key);

	return e != NULL ? e->value : known != NULL ? known->fallback : NULL;
}

int64_t conf_number(
	const struct conf *conf, const char *section, const char *name, const char *key)
{
	const char *text = conf_text(conf, section, name, key);
	const struct conf_key *known = find_key(section, key);
	int64_t value = 0;

	if (text == NULL)
		return 0;
	if (known == NULL)
		return 0;
	if (known->type == CONF_BOOL)
		return parse_bool(text) == 1;
	return parse_units(text, units_of(known->type), &value) == 0 ? value : 0;
}

double conf_real(
	const struct conf *conf, const char *section, const char *name, const char *key)
{
	const char *text = conf_text(conf, section, name, key);
	double value = 0;

	return text != NULL && view_double(view_of(text), &value) == 0 ? value : 0;
}

bool conf_lists(const struct conf *conf, const char *section, const char *name,
	const char *key, const char *item)
{
	const char *text = conf_text(conf, section, name, key);
	struct view rest = view_of(text);

	if (text == NULL)
		return true;
	while (rest.len != 0) {
		size_t len = strcspn(rest.data, ", \t");

		if (view_eq(view_sub(rest, 0, len), view_of(item)))
			return true;
		rest = view_sub(rest, len + 1, rest.len);
	}
	return false;
}

void conf_origin(const struct conf *conf, const char *section, const char *name,
	const char *key, const char **ret_file, int *ret_line)
{
	const struct entry *e = find_entry(conf, section, name != NULL ? name : "", key);

	*ret_line = e != NULL ? e->line : 0;
	*ret_file = *ret_line != 0 ? e->file : "default";
}
