# librepute, the scorer as a library: beside the program, which goes on linking its objects.
#
# Shared: librepute.so.VERSION with the SONAME librepute.so.0; only what the header marks
# REPUTE_PUBLIC is exported, each under the version node REPUTE_0. Static: one object, in
# which every other name has been made local, so that it cannot clash with a caller's.
#
# tests/abi/librepute.txt lists what is exported and how large the public structs are.
# Removing or changing any of it needs another SONAME_VERSION.
SONAME_VERSION := 0

LIBRARY_SOURCES = $(wildcard analyze/score/*.c analyze/aspect/*.c) \
	$(LIBRARY_BASE:%=core/base/%.c)
LIBRARY_BASE := arena buf err gz hash map view
LIBRARY_PACKAGES := libsodium zlib libutf8proc $(if $(wildcard analyze/aspect/*.c),libpcre2-8)
LIBRARY_OBJECTS = $(LIBRARY_SOURCES:%.c=$(B)/%.o)

LIBRARY_LINK := librepute.so
LIBRARY_SONAME := $(LIBRARY_LINK).$(SONAME_VERSION)
LIBRARY_SHARED := $(LIBRARY_LINK).$(VERSION)
LIBRARY := $(B)/librepute.a $(B)/$(LIBRARY_SHARED)

all: $(LIBRARY)

$(B)/$(LIBRARY_SHARED): $(LIBRARY_OBJECTS) include/librepute.map
	$(call say,LINK) $(CC) -shared -Wl,-soname,$(LIBRARY_SONAME) \
		-Wl,--version-script=include/librepute.map $(if $(SAN),,-Wl,-z,defs) \
		-Wl,-z,relro,-z,now $(SANITIZE) $(LDFLAGS) -o $@ $(LIBRARY_OBJECTS) \
		$$(pkg-config --libs $(LIBRARY_PACKAGES)) -lm
	@ln -sf $(LIBRARY_SHARED) $(B)/$(LIBRARY_SONAME)
	@ln -sf $(LIBRARY_SONAME) $(B)/$(LIBRARY_LINK)

$(B)/librepute.a: $(B)/librepute.o
	$(call say,AR) rm -f $@ && $(AR) rcsD $@ $<

$(B)/librepute.o: $(LIBRARY_OBJECTS)
	$(call say,LD) $(LD) -r -o $@ $(LIBRARY_OBJECTS) && $(OBJCOPY) --localize-hidden $@

OBJCOPY ?= objcopy

# repute.pc, as it is installed: made for the PREFIX of that moment.
PC_EDIT = -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' \
	-e 's|@PACKAGES@|$(LIBRARY_PACKAGES)|'

# What tests build the library from.
print-library:
	@echo 'sources=$(LIBRARY_SOURCES)'
	@echo 'packages=$(LIBRARY_PACKAGES)'

.PHONY: print-library
