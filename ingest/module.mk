# Gets reviews in.
INCLUDES += -Iingest
SOURCES += $(wildcard ingest/*/*.c)
OBJECTS += $(B)/ingest/extract/date_table.o

# The words of dates, which lie by their meaning, as a table that is sorted by the words.
DATE_TABLE := ingest/extract/date_table.awk ingest/extract/date_words.txt
$(B)/ingest/extract/date_table.c: $(DATE_TABLE)
	@mkdir -p $(@D)
	@LC_ALL=C awk -f $(DATE_TABLE) >$@.rows
	@{ echo '#include "extract/date_words.h"'; \
	echo 'const struct date_word date_table[] = {'; \
	LC_ALL=C sort -s -t '"' -k 2,2 $@.rows; echo '};'; \
	echo 'const size_t date_table_n = sizeof(date_table) / sizeof(date_table[0]);'; } >$@

# igzip packs captures several times faster than zlib does, which stands in where there is
# none: it is made for a few processors only.
ifeq ($(shell pkg-config --exists libisal && echo yes),yes)
PACKAGES += libisal
INCLUDES += -DREPUTE_IGZIP
endif
