# Gets reviews in.
INCLUDES += -Iingest
SOURCES += $(wildcard ingest/*/*.c)

# igzip packs captures several times faster than zlib does, which stands in where there is
# none: it is made for a few processors only.
ifeq ($(shell pkg-config --exists libisal && echo yes),yes)
PACKAGES += libisal
INCLUDES += -DREPUTE_IGZIP
endif
