/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writing captures. A record is three parts, its own header, the HTTP header block and
 * the payload, which are packed as one member straight from where they lie; the file of
 * the day (warc_file.c) takes the member. Packed alone, without dictionary or neighbour,
 * so that a record can be read by its place.
 *
 * A payload is hashed once: beside its digest the CRC of the member covers every byte, so
 * a response states no digest of the block as well. Other kinds, which have no payload of
 * their own, do.
 */
#include "warc.h"

#include "base/calendar.h"
#include "base/limits.h"
#include "base/savefile.h"
#include "http_header.h"
#include "warc_file.h"
#include "warc_pack.h"

#include <stdio.h>
#include <stdlib.h>

#define RECORD_MAX (LIMIT_PAGE + MIB(1))

#define REVISIT "http://netpreserve.org/warc/1.1/revisit/"

struct warc {
	struct warc_file file;
	struct warc_packer *packer;
	struct buf software, contact;
	struct buf header, block,
		member; /* of the record being written; memory is kept */
};

/* A random UUID (RFC 9562, version 4) as a record's id. */
static void add_id(struct buf *buf)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char key[HASH_KEY_SIZE];

	hash_random_key(key);
	key[6] = (unsigned char)((key[6] & 0x0f) | 0x40);
	key[8] = (unsigned char)((key[8] & 0x3f) | 0x80);
	buf_add_text(buf, "WARC-Record-ID: <urn:uuid:");
	for (int i = 0; i < 16; i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			buf_add_char(buf, '-');
		buf_add_char(buf, digits[key[i] >> 4]);
		buf_add_char(buf, digits[key[i] & 15]);
	}
	buf_add_text(buf, ">\r\n");
}

/* A field whose value comes from outside: it must not break the line. */
static void add_field(struct buf *buf, const char *name, struct view value)
{
	if (value.len == 0)
		return;
	buf_printf(buf, "%s: ", name);
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.data[i];

		buf_add_char(buf, c < 0x20 || c == 0x7f ? ' ' : (char)c);
	}
	buf_add_text(buf, "\r\n");
}

static void begin_header(struct buf *header, const char *type, int64_t time)
{
	buf_printf(header, "WARC/1.1\r\nWARC-Type: %s\r\n", type);
	add_id(header);
	buf_printf(header, "WARC-Date: %s\r\n", calendar_time_text(time).text);
}

/* The last fields, which the block decides: its HTTP header block or its fields. */
static void end_header(struct warc *warc, const char *type, struct view payload)
{
	struct view block = buf_view(&warc->block);

	if (payload.len == 0)
		buf_printf(&warc->header, "WARC-Block-Digest: sha256:%s\r\n",
			hash_sha256(block).text);
	buf_printf(&warc->header, "Content-Type: %s\r\nContent-Length: %zu\r\n\r\n", type,
		block.len + payload.len);
}

/* Pack header, block and payload as a record, and append it to the file. */
static int write_record(
	struct warc *warc, struct view payload, bool compress, struct err *err)
{
	struct view parts[] = {buf_view(&warc->header), buf_view(&warc->block), payload,
		VIEW("\r\n\r\n")};

	buf_clear(&warc->member);
	if (buf_check(&warc->header, err) < 0 || buf_check(&warc->block, err) < 0 ||
		warc_packer_pack(warc->packer, parts, 4, compress, &warc->member, err) <
			0)
		return -1;
	return warc_file_append(&warc->file, buf_view(&warc->member), err);
}

static int write_info(struct warc *warc, int64_t time, struct err *err)
{
	struct view none = {NULL, 0};

	buf_clear(&warc->header);
	buf_clear(&warc->block);
	add_field(&warc->block, "software", buf_view(&warc->software));
	add_field(&warc->block, "format", VIEW("WARC File Format 1.1"));
	add_field(&warc->block, "conformsTo",
		VIEW("https://iipc.github.io/warc-specifications/specifications/"
		     "warc-format/warc-1.1/"));
	add_field(&warc->block, "robots", VIEW("obey (RFC 9309)"));
	add_field(&warc->block, "operator", buf_view(&warc->contact));
	begin_header(&warc->header, "warcinfo", time);
	buf_printf(&warc->header, "WARC-Filename: %s\r\n", warc->file.name);
	end_header(warc, "application/warc-fields", none);
	return write_record(warc, none, true, err);
}

/* Have the file of the day of `time` open, with its first record. */
static int open_day(struct warc *warc, int64_t time, struct err *err)
{
	int32_t day = warc_file_day(time);

	if ((warc->file.fd < 0 || warc->file.day != day) &&
		warc_file_open(&warc->file, day, err) < 0)
		return -1;
	return warc->file.size == 0 ? write_info(warc, time, err) : 0;
}

int warc_open(const char *dir, int64_t time, const struct warc_writer *writer,
	struct warc **ret_warc, struct err *err)
{
	struct warc *warc = calloc(1, sizeof(*warc));

	if (warc == NULL)
		return err_memory(err);
	warc_file_init(&warc->file, dir);
	warc->software = warc->contact = buf_make(LIMIT_FIELD);
	warc->header = buf_make(2 * LIMIT_FIELD);
	warc->block = buf_make(MIB(1));
	warc->member = buf_make(RECORD_MAX + RECORD_MAX / 64);
	buf_add(&warc->software, writer->software);
	buf_add(&warc->contact, writer->contact);
	if (hash_start(err) < 0 || warc_packer_new(&warc->packer, err) < 0 ||
		buf_check(&warc->software, err) < 0 ||
		buf_check(&warc->contact, err) < 0 || savefile_mkdirs(dir, err) < 0 ||
		open_day(warc, time, err) < 0) {
		warc_close(warc);
		return -1;
	}
	*ret_warc = warc;
	return 0;
}

void warc_close(struct warc *warc)
{
	if (warc == NULL)
		return;
	warc_file_close(&warc->file);
	warc_packer_free(warc->packer);
	buf_done(&warc->software);
	buf_done(&warc->contact);
	buf_done(&warc->header);
	buf_done(&warc->block);
	buf_done(&warc->member);
	free(warc);
}

/* The fields that tell a revisit from a response. */
static void add_revisit(struct buf *header, const struct warc_record *record)
{
	bool same = record->kind == WARC_SAME_PAYLOAD;

	buf_printf(header, "WARC-Profile: " REVISIT "%s\r\n",
		same ? "identical-payload-digest" : "server-not-modified");
	if (record->refers_to_url.len == 0)
		return;
	add_field(header, "WARC-Refers-To-Target-URI", record->refers_to_url);
	buf_printf(header, "WARC-Refers-To-Date: %s\r\n",
		calendar_time_text(record->refers_to_time).text);
}

/* Header and block of a capture; `digest` is NULL where no payload belongs to it. */
static void build(struct warc *warc, const struct warc_record *record,
	struct view payload, const struct hash_text *digest)
{
	struct buf *header = &warc->header;
	bool response = record->kind == WARC_RESPONSE;
	bool cut = record->truncated != NULL && record->truncated[0] != '\0';

	buf_clear(header);
	buf_clear(&warc->block);
	http_header_store(record->headers, record->payload.len, !cut, &warc->block);
	begin_header(header, response ? "response" : "revisit", record->time);
	add_field(header, "WARC-Target-URI", record->url);
	add_field(header, "WARC-IP-Address", record->ip);
	add_field(header, "Repute-Source", record->source);
	if (!response)
		add_revisit(header, record);
	if (cut)
		add_field(header, "WARC-Truncated", view_of(record->truncated));
	if (digest != NULL)
		buf_printf(header, "WARC-Payload-Digest: sha256:%s\r\n", digest->text);
	end_header(warc, "application/http;msgtype=response", payload);
}

/* The digest that the caller has, or else its computing. */
static struct hash_text payload_digest(const struct warc_record *record)
{
	if (record->kind == WARC_NOT_MODIFIED)
		return hash_sha256((struct view){NULL, 0});
	if (record->digest == NULL)
		return hash_sha256(record->payload);
	return *record->digest;
}

int warc_append(struct warc *warc, const struct warc_record *record,
	struct warc_location *ret_location, struct err *err)
{
	static const struct view none = {NULL, 0};
	bool modified = record->kind != WARC_NOT_MODIFIED;
	struct view payload = record->kind == WARC_RESPONSE ? record->payload : none;
	bool encoded = http_header(record->headers, VIEW("Content-Encoding")).len != 0;

	if (http_header_status(record->headers) == 0 || record->url.len == 0)
		return err_set(err, ERR_INPUT, "a capture needs a URL and a status line");
	if (open_day(warc, record->time, err) < 0)
		return -1;
	int64_t offset = warc->file.size;
	struct hash_text digest = payload_digest(record);

	build(warc, record, payload, modified ? &digest : NULL);
	if (write_record(warc, payload, !encoded, err) < 0)
		return -1;
	*ret_location = (struct warc_location){
		.offset = offset, .length = warc->file.size - offset, .digest = digest};
	snprintf(ret_location->file, sizeof(ret_location->file), "%s", warc->file.name);
	return 0;
}

int warc_sync(struct warc *warc, struct err *err)
{
	return warc_file_sync(&warc->file, err);
}

int warc_repair(const char *dir, struct view file, struct err *err)
{
	struct warc_file open_file;
	int32_t day;

	if (!warc_day(file, &day))
		return err_set(err, ERR_INPUT, "'%.*s' is not the name of a capture file",
			VIEW_ARG(file));
	warc_file_init(&open_file, dir);
	int rc = warc_file_open(&open_file, day, err);

	warc_file_close(&open_file);
	return rc;
}
