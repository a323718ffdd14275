# Makes sense of reviews.
INCLUDES += -Ianalyze
SOURCES += $(wildcard analyze/*/*.c)
