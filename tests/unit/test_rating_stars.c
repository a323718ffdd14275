/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Elements of real pages that show stars, out of another program's tests: with
 * REPUTE_CASES naming a folder that has ratings/dev/, their attributes are read as an
 * adapter would do it. First what is said to people (title, aria-label, alt), then a row
 * of elements whose class names speak of stars, then styles, then class names and
 * pictures.
 */
#include "suites.h"

#include "normalise/rating.h"

#include <stdio.h>
#include <stdlib.h>

#define ROW_MAX 10

/* The value of an attribute of the tag at the front of `tag`; empty when it has none. */
static struct view attribute(struct view tag, const char *name)
{
	char opening[32];

	snprintf(opening, sizeof(opening), " %s=\"", name);
	tag = view_sub(tag, 0, view_find(tag, '>'));
	size_t at = view_search(tag, view_of(opening));
	struct view value = view_sub(tag, at + strlen(opening), tag.len);

	return at < tag.len ? view_sub(value, 0, view_find(value, '"'))
			    : (struct view){NULL, 0};
}

/* Go to the next opening tag, which stands behind `*rest` then; false at the end. */
static bool next_tag(struct view *rest, struct view *ret_tag)
{
	for (;;) {
		size_t at = view_find(*rest, '<');

		if (at == rest->len)
			return false;
		*rest = view_sub(*rest, at + 1, rest->len);
		if (rest->len != 0 && rest->data[0] != '/') {
			*ret_tag = *rest;
			return true;
		}
	}
}

/* The first attribute of these names that is a rating. */
static bool from_attributes(
	struct view html, const char *const *names, struct rating *ret_rating)
{
	struct view tag;

	while (next_tag(&html, &tag)) {
		for (const char *const *name = names; *name != NULL; name++) {
			if (rating_read(attribute(tag, *name), VIEW(""), ret_rating) == 0)
				return true;
		}
	}
	return false;
}

static bool speaks_of_stars(struct view class)
{
	return view_search(class, VIEW("star")) != class.len ||
	       view_search(class, VIEW("Star")) != class.len;
}

/* The row of elements of one kind whose names speak of stars; 0 when there are
   several rows, or more stars than one has. */
static size_t find_row(struct view html, struct view classes[ROW_MAX])
{
	size_t n = 0, rows = 0;
	struct view tag, last = {NULL, 0};

	while (next_tag(&html, &tag)) {
		struct view kind = view_sub(tag, 0, view_find(tag, ' '));
		struct view class = attribute(tag, "class");
		bool leaf = kind.len == 1 || view_eq(kind, VIEW("svg")) ||
			    view_search(class, VIEW("star-v")) != class.len ||
			    view_search(class, VIEW("_star ")) != class.len;

		if (!view_eq(kind, last) && leaf && speaks_of_stars(class))
			rows++;
		last = leaf ? kind : view_eq(kind, VIEW("polygon")) ? last : VIEW("");
		if (!leaf || !speaks_of_stars(class))
			continue;
		if (n == ROW_MAX)
			return 0;
		classes[n++] = class;
	}
	return rows == 1 ? n : 0;
}

static bool read_element(struct view html, struct rating *ret_rating)
{
	static const char *const said[] = {"title", "aria-label", "alt", NULL};
	static const char *const styles[] = {"style", NULL};
	static const char *const names[] = {"class", "src", NULL};
	struct view classes[ROW_MAX];
	size_t n;

	if (from_attributes(html, said, ret_rating))
		return true;
	n = find_row(html, classes);
	if (n > 1 && rating_of_row(classes, n, ret_rating) == 0)
		return true;
	if (n > 1)
		return from_attributes(html, styles, ret_rating) ||
		       rating_of_solid_row(classes, n, ret_rating) == 0;
	return from_attributes(html, styles, ret_rating) ||
	       from_attributes(html, names, ret_rating);
}

/* The rating of a case in stars of five, 0 for none. */
static double stars_of(struct view html)
{
	struct rating rating;

	if (!read_element(html, &rating))
		return 0;
	return rating.max == 100 ? rating.value / 20 : rating.value;
}

/* A case is `"expected": 4,` and the element between three quotes. */
static bool next_case(struct view *rest, struct view *ret_html, double *ret_want)
{
	struct view expected = VIEW("\"expected\": "), quotes = VIEW("\"\"\"");
	size_t at = view_search(*rest, expected);

	if (at == rest->len)
		return false;
	*rest = view_sub(*rest, at + expected.len, rest->len);
	*ret_want = atof(rest->data);
	*rest = view_sub(*rest, view_search(*rest, quotes) + 3, rest->len);
	*ret_html = view_sub(*rest, 0, view_search(*rest, quotes));
	return true;
}

START_TEST(test_real_stars)
{
	char path[512];
	char *data = calloc(1, 1 << 20);
	int n = 0, equal = 0;
	double want;
	struct view html;

	snprintf(path, sizeof(path), "%s/ratings/dev/tests__test_star_rating.py",
		getenv("REPUTE_CASES"));
	FILE *file = fopen(path, "r");

	ck_assert_msg(file != NULL, "cannot open %s", path);
	struct view rest = {data, fread(data, 1, (1 << 20) - 1, file)};

	fclose(file);
	while (next_case(&rest, &html, &want)) {
		bool good = stars_of(html) == want;

		n++;
		equal += good;
		ck_assert_msg(good, "%g, not %g: %.*s", stars_of(html), want,
			VIEW_ARG(view_sub(view_trim(html), 0, 600)));
	}
	free(data);
	printf("stars: %d of %d elements as asserted\n", equal, n);
	ck_assert_int_ge(n, 40);
}
END_TEST

START_TEST(test_attribute)
{
	ck_assert(view_eq(attribute(VIEW("i class=\"a b\" title=\"4 of 5\">x"), "title"),
		VIEW("4 of 5")));
	ck_assert_uint_eq(attribute(VIEW("i class=\"a b\">"), "title").len, 0);
}
END_TEST

Suite *rating_stars_suite(void)
{
	Suite *suite = suite_create("rating_stars");
	TCase *tcase = tcase_create("rating_stars");

	tcase_add_test(tcase, test_attribute);
	if (getenv("REPUTE_CASES") != NULL)
		tcase_add_test(tcase, test_real_stars);
	suite_add_tcase(suite, tcase);
	return suite;
}
