/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A date that is not told to the day is a range: of one unit up to it where it is
 * reckoned back, else from it on. Two dates may be the same where their ranges overlap, a
 * day aside, since the clocks of site and reader differ. Two that are both told to the
 * day never are: then the day is part of which review it is.
 *
 * From a day to a range the identity is at hand: it is the one without the day. From a
 * range to a day there are as many identities as days in the range, and each costs a
 * digest and a look into the index, whatever the size of the archive: four for "2 days
 * ago", 368 for "a year ago". Both are asked for only in a source that has reviews dated
 * in the other way, which one look per source and transaction tells.
 *
 * Two people of one name may write the same few words in one month ("Great!", "A Google
 * user"). So words are needed, a rating must not differ, and short words are taken for
 * the same review only where the worse date still tells the day.
 */
#include "archive/redate.h"

#include "base/calendar.h"

#define TOLERANCE 1   /* days */
#define LONG_WORDS 40 /* bytes of title and text; below, two people may say the same */
#define SLOTS REDATE_SLOTS

/* The days that a date may be. */
struct days {
	int32_t first, last;
};

/* How the reviews without an id of a source are dated, bits of a slot. */
enum {
	HAS_BY_DAY = 1,
	HAS_UNDATED = 2,
};

static struct days days_of(const struct entry_date *date)
{
	static const int32_t units[] = {[PRECISION_DAY] = 1,
		[PRECISION_WEEK] = 7,
		[PRECISION_MONTH] = 31,
		[PRECISION_YEAR] = 366};
	int32_t unit = units[date->precision];

	if (date->relative)
		return (struct days){date->day - unit, date->day};
	return (struct days){date->day, date->day + (unit > 0 ? unit - 1 : 0)};
}

static bool overlap(const struct entry_date *a, const struct entry_date *b)
{
	struct days one = days_of(a), other = days_of(b);

	return one.first - TOLERANCE <= other.last && other.first - TOLERANCE <= one.last;
}

/* ---- where to look at all ------------------------------------------------------------
 */

static int has_identities(struct archive *archive, int64_t source_id, char kind,
	int64_t *ret_has, struct err *err)
{
	char first[2] = {kind}, behind[2] = {(char)(kind + 1)};
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT 1 FROM review WHERE source_id = $1 AND identity >= $2 "
		"AND identity < $3 LIMIT 1",
		err, "itt", source_id, view_of(first), view_of(behind));

	return db_scalar(stmt, 0, ret_has, err) < 0 ? -1 : 0;
}

/* The slot of a source, filled. NULL on failure. */
static struct redate_slot *slot_of(
	struct archive *archive, int64_t source_id, struct err *err)
{
	struct redate_slot *slot = &archive->redate[(uint64_t)source_id % SLOTS];
	int64_t by_day, undated;

	if (slot->source_id == source_id)
		return slot;
	if (has_identities(archive, source_id, IDENTITY_BY_DAY, &by_day, err) < 0 ||
		has_identities(archive, source_id, IDENTITY_UNDATED, &undated, err) < 0)
		return NULL;
	*slot = (struct redate_slot){
		source_id, (by_day ? HAS_BY_DAY : 0) | (undated ? HAS_UNDATED : 0)};
	return slot;
}

static bool is_ranged(const struct entry_date *date)
{
	return date->precision != PRECISION_NONE && !entry_is_day_told(date);
}

int redate_possible(struct archive *archive, const struct entry *entry, struct err *err)
{
	const struct review *review = entry->review;
	bool told = entry_is_day_told(&entry->date);

	if (review->id.len != 0 || review->author.len == 0 ||
		review->title.len + review->text.len == 0 ||
		(!told && !is_ranged(&entry->date)))
		return 0;
	const struct redate_slot *slot = slot_of(archive, entry->place->source->id, err);

	if (slot == NULL)
		return -1;
	return (slot->has & (told ? HAS_UNDATED : HAS_BY_DAY)) != 0;
}

void redate_note(struct archive *archive, const struct entry *entry)
{
	int64_t source_id = entry->place->source->id;
	struct redate_slot *slot = &archive->redate[(uint64_t)source_id % SLOTS];

	if (slot->source_id == source_id)
		slot->has |= entry_is_day_told(&entry->date) ? HAS_BY_DAY : HAS_UNDATED;
}

/* ---- finding it ----------------------------------------------------------------------
 */

/* The date of the revision in force, and its rating. */
static int stored_date(struct archive *archive, const struct entry *entry,
	const struct known *known, struct entry_date *ret_date, struct rating *ret_rating,
	struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT published, precision, relative, rating FROM revision WHERE id = $1",
		err, "i", known->revision_id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	if (rc <= 0)
		return rc < 0 ? -1
			      : err_set(err, ERR_STATE, "review %lld has no revision",
					(long long)known->id);
	*ret_date = (struct entry_date){
		.published = db_int(stmt, 0),
		.precision = (enum precision)db_int(stmt, 1),
		.relative = db_int(stmt, 2) != 0,
		.day = zone_day(entry->place->zone, db_int(stmt, 0)),
	};
	*ret_rating =
		(struct rating){.given = !db_is_null(stmt, 3), .value = db_real(stmt, 3)};
	db_finish(stmt);
	return 0;
}

/* Do the words leave no doubt, when the worse date is this one? */
static bool words_suffice(const struct review *review, const struct entry_date *worse)
{
	return worse->precision <= PRECISION_DAY ||
	       review->title.len + review->text.len >= LONG_WORDS;
}

/* The review of that identity, when it may be the entry's: 1, 0, -1. */
static int find_one(struct archive *archive, const struct entry *entry,
	const char *identity, struct known *ret_known, struct err *err)
{
	const struct rating *now = &entry->review->rating;
	struct known known;
	struct entry_date date;
	struct rating was;
	int rc = entry_find(archive, entry, view_of(identity), &known, err);

	if (rc <= 0)
		return rc;
	if (stored_date(archive, entry, &known, &date, &was, err) < 0)
		return -1;
	bool told = entry_is_day_told(&date);
	bool rating = was.given && now->given && was.value != now->value;

	/* a replay or another zone may have left it another date than its identity has */
	if (rating || told == entry_is_day_told(&entry->date) ||
		(!told && !is_ranged(&date)) || !overlap(&date, &entry->date) ||
		!words_suffice(entry->review, told ? &entry->date : &date))
		return 0;
	*ret_known = known;
	return 1;
}

static int find_by_days(struct archive *archive, const struct entry *entry,
	struct known *ret_known, struct err *err)
{
	struct days days = days_of(&entry->date);
	struct entry_date date = {.precision = PRECISION_DAY};
	char identity[ENTRY_IDENTITY_SIZE];
	struct known known;
	int found = 0;

	for (date.day = days.first - TOLERANCE; date.day <= days.last + TOLERANCE;
		date.day++) {
		entry_digest_identity(archive, entry, &date, identity);
		int rc = find_one(archive, entry, identity, &known, err);

		if (rc < 0)
			return -1;
		if (rc > 0 && (found == 0 || known.last_seen < ret_known->last_seen))
			*ret_known = known;
		found |= rc;
	}
	return found;
}

int redate_find(struct archive *archive, const struct entry *entry,
	struct known *ret_known, struct err *err)
{
	static const struct entry_date undated = {.precision = PRECISION_NONE};
	char identity[ENTRY_IDENTITY_SIZE];

	if (entry_is_day_told(&entry->date)) {
		entry_digest_identity(archive, entry, &undated, identity);
		return find_one(archive, entry, identity, ret_known, err);
	}
	if (!words_suffice(entry->review, &entry->date))
		return 0;
	return find_by_days(archive, entry, ret_known, err);
}

/* ---- which date stands ---------------------------------------------------------------
 */

int redate_settle(struct archive *archive, struct entry *entry, const struct known *known,
	enum redate *ret_redate, struct err *err)
{
	struct entry_date date;
	struct rating rating;

	if (stored_date(archive, entry, known, &date, &rating, err) < 0)
		return -1;
	bool told = entry_is_day_told(&entry->date);
	const struct entry_date *worse = told ? &date : &entry->date;

	*ret_redate = REDATE_NONE;
	if (told == entry_is_day_told(&date) || !is_ranged(worse) ||
		!overlap(&date, &entry->date))
		return 0;
	*ret_redate = told ? REDATE_BETTER : REDATE_WORSE;
	entry_set_date(archive, entry, &date);
	return 0;
}
