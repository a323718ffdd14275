# Gets reviews in.
INCLUDES += -Iingest
SOURCES += $(wildcard ingest/*/*.c)
