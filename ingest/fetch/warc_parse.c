/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The strict reading of one record. Checkers in use let pass what they do not look for (a
 * missing id, date, type or length, a cut tail); an archive that is meant to be read
 * again in years has to notice on the day. Fields are collected in one pass into a table
 * of those that are known, each at most once; then what each kind must have is asked for,
 * and lengths and digests are compared. Linear; nothing is copied.
 */
#include "warc.h"

#include "base/calendar.h"
#include "http_header.h"

enum field {
	FIELD_TYPE,
	FIELD_ID,
	FIELD_DATE,
	FIELD_LENGTH,
	FIELD_CONTENT_TYPE,
	FIELD_URL,
	FIELD_IP,
	FIELD_TRUNCATED,
	FIELD_PROFILE,
	FIELD_BLOCK_DIGEST,
	FIELD_PAYLOAD_DIGEST,
	FIELD_REFERS_URL,
	FIELD_REFERS_DATE,
	FIELD_SOURCE,
	FIELDS
};

static const struct view names[FIELDS] = {
	[FIELD_TYPE] = VIEW("WARC-Type"),
	[FIELD_ID] = VIEW("WARC-Record-ID"),
	[FIELD_DATE] = VIEW("WARC-Date"),
	[FIELD_LENGTH] = VIEW("Content-Length"),
	[FIELD_CONTENT_TYPE] = VIEW("Content-Type"),
	[FIELD_URL] = VIEW("WARC-Target-URI"),
	[FIELD_IP] = VIEW("WARC-IP-Address"),
	[FIELD_TRUNCATED] = VIEW("WARC-Truncated"),
	[FIELD_PROFILE] = VIEW("WARC-Profile"),
	[FIELD_BLOCK_DIGEST] = VIEW("WARC-Block-Digest"),
	[FIELD_PAYLOAD_DIGEST] = VIEW("WARC-Payload-Digest"),
	[FIELD_REFERS_URL] = VIEW("WARC-Refers-To-Target-URI"),
	[FIELD_REFERS_DATE] = VIEW("WARC-Refers-To-Date"),
	[FIELD_SOURCE] = VIEW("Repute-Source"),
};

/* What a kind of record is called, holds and must say. */
static const struct shape {
	const char *type, *profile; /* "" = no profile */
	const char *content_type;
	enum warc_kind kind;
	enum field required[3]; /* repeated where it is fewer */
} shapes[] = {
	{"warcinfo", "", "application/warc-fields", WARC_INFO,
		{FIELD_BLOCK_DIGEST, FIELD_BLOCK_DIGEST, FIELD_BLOCK_DIGEST}},
	{"response", "", "application/http", WARC_RESPONSE,
		{FIELD_URL, FIELD_PAYLOAD_DIGEST, FIELD_PAYLOAD_DIGEST}},
	{"revisit", "http://netpreserve.org/warc/1.1/revisit/server-not-modified",
		"application/http", WARC_NOT_MODIFIED,
		{FIELD_URL, FIELD_BLOCK_DIGEST, FIELD_BLOCK_DIGEST}},
	{"revisit", "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
		"application/http", WARC_SAME_PAYLOAD,
		{FIELD_URL, FIELD_PAYLOAD_DIGEST, FIELD_BLOCK_DIGEST}},
};

static int broken(struct err *err, const char *what)
{
	err_set(err, ERR_INPUT, "the record %s", what);
	return -1;
}

static bool is_name(struct view name)
{
	for (size_t i = 0; i < name.len; i++) {
		unsigned char c = (unsigned char)name.data[i];

		if (c <= 0x20 || c >= 0x7f)
			return false;
	}
	return name.len != 0;
}

static bool has_control(struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if ((c < 0x20 && c != '\t') || c == 0x7f)
			return true;
	}
	return false;
}

/* One line of the header into the table. */
static int take_field(struct view line, struct view fields[FIELDS], struct err *err)
{
	struct view name, value;

	if (has_control(line))
		return broken(err, "has control characters in its header");
	if (!http_header_field(line, &name, &value) || !is_name(name))
		return broken(err, "has a header line that is no field");
	for (int i = 0; i < FIELDS; i++) {
		if (!view_case_eq(name, names[i]))
			continue;
		if (fields[i].data != NULL)
			return err_set(
				err, ERR_INPUT, "the record has two %s", names[i].data);
		fields[i] = value;
	}
	return 0;
}

/* Read the header; what is behind it is left in `*rest`. */
static int take_header(struct view *rest, struct view fields[FIELDS], struct err *err)
{
	static const struct view end = VIEW("\r\n");
	size_t len = view_search(*rest, VIEW("\r\n\r\n"));

	if (!view_starts(*rest, VIEW("WARC/1.1\r\n")))
		return broken(err, "does not begin with WARC/1.1");
	if (len == rest->len)
		return broken(err, "has no end of its header");
	size_t from = strlen("WARC/1.1\r\n");
	struct view header = view_sub(*rest, from, len + end.len - from);

	*rest = view_sub(*rest, len + 2 * end.len, rest->len);
	while (header.len != 0) {
		size_t at = view_search(header, end);

		if (take_field(view_sub(header, 0, at), fields, err) < 0)
			return -1;
		header = view_sub(header, at + end.len, header.len);
	}
	return 0;
}

static int need(const struct view fields[FIELDS], enum field field, struct err *err)
{
	if (fields[field].len != 0)
		return 0;
	err_set(err, ERR_INPUT, "the record has no %s", names[field].data);
	return -1;
}

/* "<urn:uuid:...>" without its brackets. */
static int take_id(struct view text, struct view *ret_id, struct err *err)
{
	static const struct view urn = VIEW("<urn:uuid:");

	if (!view_starts(text, urn) || text.len != urn.len + 37 ||
		text.data[text.len - 1] != '>')
		return broken(err, "has a WARC-Record-ID that is no UUID");
	for (size_t i = urn.len; i + 1 < text.len; i++) {
		if (strchr("0123456789abcdef-", text.data[i]) == NULL)
			return broken(err, "has a WARC-Record-ID that is no UUID");
	}
	*ret_id = view_sub(text, 1, text.len - 2);
	return 0;
}

static const struct shape *find_shape(const struct view fields[FIELDS])
{
	for (size_t i = 0; i < sizeof(shapes) / sizeof(*shapes); i++) {
		if (view_eq(fields[FIELD_TYPE], view_of(shapes[i].type)) &&
			view_eq(fields[FIELD_PROFILE], view_of(shapes[i].profile)))
			return &shapes[i];
	}
	return NULL;
}

/* What every record has, and what this kind has. */
static int check_fields(
	const struct view fields[FIELDS], const struct shape **ret_shape, struct err *err)
{
	static const enum field always[] = {
		FIELD_TYPE, FIELD_ID, FIELD_DATE, FIELD_LENGTH, FIELD_CONTENT_TYPE};
	struct view cut = fields[FIELD_TRUNCATED];

	for (size_t i = 0; i < sizeof(always) / sizeof(*always); i++) {
		if (need(fields, always[i], err) < 0)
			return -1;
	}
	const struct shape *shape = find_shape(fields);

	if (shape == NULL)
		return broken(err, "is of a type or profile that is not written here");
	for (size_t i = 0; i < sizeof(shape->required) / sizeof(*shape->required); i++) {
		if (need(fields, shape->required[i], err) < 0)
			return -1;
	}
	if (!view_starts(fields[FIELD_CONTENT_TYPE], view_of(shape->content_type)))
		return broken(err, "has the wrong Content-Type for its type");
	if (cut.data != NULL && !view_eq(cut, VIEW("length")) &&
		!view_eq(cut, VIEW("time")) && !view_eq(cut, VIEW("disconnect")))
		return broken(err, "is truncated for an unknown reason");
	*ret_shape = shape;
	return 0;
}

static bool is_url(struct view text)
{
	return view_starts(text, VIEW("http://")) || view_starts(text, VIEW("https://"));
}

/* The standard's form, in UTC. */
static int take_date(struct view text, int64_t *ret_time, struct err *err)
{
	if (text.len < 20 || text.data[10] != 'T' || text.data[text.len - 1] != 'Z' ||
		calendar_parse_time(text, ret_time) < 0)
		return broken(err, "has a WARC-Date that is no time in UTC");
	return 0;
}

/* "sha256:" and the digits. Empty is allowed: not every kind has both digests. */
static int take_digest(struct view text, struct view *ret_digits, struct err *err)
{
	if (text.data != NULL &&
		(!view_starts(text, VIEW("sha256:")) || text.len != 7 + 64))
		return broken(err, "has a digest that is not SHA-256 in hexadecimal");
	*ret_digits = view_sub(text, 7, text.len);
	return 0;
}

static bool digest_is(struct view digits, struct view text)
{
	struct hash_text digest = hash_sha256(text);

	return view_eq(digits, view_of(digest.text));
}

/* Length of an HTTP header block with its empty line, or 0. */
static size_t header_length(struct view block)
{
	size_t end = view_search(block, VIEW("\r\n\r\n"));

	return end < block.len ? end + 4 : 0;
}

/* Cut the block into HTTP headers and payload, and compare the digests. */
static int check_block(struct view block, struct view block_digest,
	struct warc_entry *entry, struct err *err)
{
	bool http = entry->kind != WARC_INFO;
	size_t len = http ? header_length(block) : 0;

	if (block_digest.len != 0 && !digest_is(block_digest, block))
		return broken(err, "does not have the WARC-Block-Digest that it states");
	entry->headers = view_sub(block, 0, len);
	entry->payload = view_sub(block, len, block.len);
	if (http && http_header_status(entry->headers) == 0)
		return broken(err, "holds no HTTP response");
	if (entry->kind == WARC_RESPONSE &&
		!digest_is(entry->payload_digest, entry->payload))
		return broken(
			err, "does not have the WARC-Payload-Digest that it states");
	if (http && entry->kind != WARC_RESPONSE && entry->payload.len != 0)
		return broken(err, "is a revisit with a payload");
	return 0;
}

/* Cut the block off `rest`: as long as stated, and nothing but its two line ends behind.
 */
static int take_block(
	struct view rest, struct view length, struct view *ret_block, struct err *err)
{
	int64_t len;

	if (view_int64(length, &len) < 0 || len < 0 || length.data[0] == '+')
		return broken(err, "has a Content-Length that is no length");
	if ((uint64_t)len + 4 > rest.len)
		return broken(err, "is shorter than its Content-Length");
	if (!view_eq(view_sub(rest, (size_t)len, rest.len), VIEW("\r\n\r\n")))
		return broken(err, "is longer than its Content-Length");
	*ret_block = view_sub(rest, 0, (size_t)len);
	return 0;
}

int warc_parse(struct view record, struct warc_entry *ret_entry, struct err *err)
{
	struct view fields[FIELDS] = {{NULL, 0}}, rest = record;
	struct view block = {NULL, 0}, digest = {NULL, 0};
	const struct shape *shape = NULL;
	struct warc_entry entry = {0};

	if (take_header(&rest, fields, err) < 0 || check_fields(fields, &shape, err) < 0)
		return -1;
	entry.kind = shape->kind;
	entry.url = fields[FIELD_URL];
	entry.ip = fields[FIELD_IP];
	entry.source = fields[FIELD_SOURCE];
	entry.truncated = fields[FIELD_TRUNCATED];
	entry.refers_to_url = fields[FIELD_REFERS_URL];
	entry.refers_to_date = fields[FIELD_REFERS_DATE];
	if (entry.kind != WARC_INFO && !is_url(entry.url))
		return broken(err, "has a WARC-Target-URI that is no URL of HTTP");
	if (take_date(fields[FIELD_DATE], &entry.time, err) < 0 ||
		take_id(fields[FIELD_ID], &entry.id, err) < 0 ||
		take_digest(fields[FIELD_BLOCK_DIGEST], &digest, err) < 0 ||
		take_digest(fields[FIELD_PAYLOAD_DIGEST], &entry.payload_digest, err) <
			0 ||
		take_block(rest, fields[FIELD_LENGTH], &block, err) < 0 ||
		check_block(block, digest, &entry, err) < 0)
		return -1;
	*ret_entry = entry;
	return 0;
}
