/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading labelled rows. A row that is no good is an error with its line: a lexicon must
 * not depend on how many rows happened to be readable.
 */
#include "learn/labelled.h"

#include "base/gz.h"
#include "base/jsonview.h"
#include "learn/md5.h"

#include <jansson.h>

static struct view member(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	return json_string_view(value);
}

/* The file's name without directory and endings. */
static struct view stem(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct view name = view_of(slash != NULL ? slash + 1 : path);

	return view_sub(name, 0, view_find(name, '.'));
}

static int grade_of(const json_t *object, double *ret_grade, struct err *err)
{
	const json_t *label = json_object_get(object, "label");
	const json_t *stars = json_object_get(object, "stars");
	double value;

	if (json_is_number(label))
		value = json_number_value(label);
	else if (json_is_number(stars))
		value = labelled_grade(json_number_value(stars));
	else
		return err_set(err, ERR_INPUT, "no number 'label' or 'stars'");
	if (!(value >= -1 && value <= 1))
		return err_set(err, ERR_INPUT, "%s",
			json_is_number(label) ? "'label' is not between -1 and 1"
					      : "'stars' is not between 1 and 5");
	*ret_grade = value;
	return 0;
}

bool labelled_is_held_out(struct view text)
{
	return md5_front(text) % 5 == 0;
}

static bool is_held_out(const json_t *object, struct view text)
{
	struct view split = member(object, "split");

	if (split.len != 0)
		return view_eq(split, VIEW("test"));
	return labelled_is_held_out(text);
}

static int read_row(const char *path, struct view line, labelled_row *row, void *data,
	struct err *err)
{
	json_error_t fault;
	json_t *object = json_loadb(line.data, line.len, JSON_ALLOW_NUL, &fault);
	struct labelled labelled = {.source = member(object, "source")};
	int rc;

	if (object == NULL)
		return err_set(err, ERR_INPUT, "not JSON: %s", fault.text);
	if (!json_is_string(json_object_get(object, "text")))
		rc = err_set(err, ERR_INPUT, "no string 'text'");
	else
		rc = grade_of(object, &labelled.grade, err);
	if (rc == 0) {
		labelled.polarity = (labelled.grade > 0) - (labelled.grade < 0);
		labelled.text = member(object, "text");
		labelled.title = member(object, "title");
		labelled.held_out = is_held_out(object, labelled.text);
		if (labelled.source.len == 0)
			labelled.source = stem(path);
		rc = row(data, &labelled, err);
	}
	json_decref(object);
	return rc;
}

int labelled_read(const char *path, labelled_row *row, void *data,
	struct progress *progress, struct err *err)
{
	struct gz_reader *reader;
	struct view line;
	bool too_long = false;
	int rc;

	if (gz_reader_open(path, &reader, err) < 0)
		return -1;
	while ((rc = gz_reader_line(reader, &line, &too_long, err)) > 0) {
		if (too_long)
			rc = err_set(err, ERR_LIMIT, "the line is too long");
		else if (view_trim(line).len != 0)
			rc = read_row(path, line, row, data, err);
		if (rc < 0)
			break;
		if (progress != NULL)
			progress_show(progress, gz_reader_line_number(reader),
				gz_reader_position(reader), gz_reader_size(reader));
	}
	if (rc < 0)
		gz_reader_locate(reader, err);
	gz_reader_close(reader);
	return rc < 0 ? -1 : 0;
}
