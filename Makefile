# The only makefile. Each folder's module.mk appends its sources to the variables below;
# objects lie under build/ (build/<sanitizers>/ for sanitized ones), so they never mix.
#
#   make              build/repute, build/librepute.a, build/librepute.so
#   make demo         the whole pipeline on a made-up sample
#   make check        all tests                  (SAN=address,undefined: sanitized)
#   make lint         layout, static analysis, manuals
#   make bench        figures beside those of peers
#   make accuracy     the same for accuracy (make accuracy-domains: domains never seen)
#   make fuzz         libFuzzer on every parser of untrusted bytes, FUZZ_SECONDS each
#   make install      DESTDIR= PREFIX=/usr/local

VERSION := 0.1.0
PREFIX ?= /usr/local
CC := $(if $(filter default,$(origin CC)),cc,$(CC))
CXX := $(if $(filter default,$(origin CXX)),$(if $(findstring clang,$(CC)),clang++,g++),$(CXX))
SAN ?=
comma := ,
B := build$(if $(SAN),/$(subst $(comma),-,$(SAN)))

all: $(B)/repute

PACKAGES := libcurl libxml-2.0 libxslt jansson zlib sqlite3 gsl libsodium \
	libcrypto libutf8proc inih libpcre2-8 libpsl libidn2
include tests/packages.mk

# User flags come last; the list of libraries is asked for once, when something is built.
OPTIMIZE := -O2 -g
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wundef -Wvla \
	-Wwrite-strings -Wformat=2 $(if $(WERROR),-Werror)
HARDENING := -fstack-protector-strong -fPIC -fno-semantic-interposition $(if $(SAN),,-D_FORTIFY_SOURCE=3)
SANITIZE := $(if $(SAN),-fsanitize=$(SAN) -fno-omit-frame-pointer -fno-sanitize-recover=all)
PACKAGE_CFLAGS = $(eval PACKAGE_CFLAGS := $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null))$(PACKAGE_CFLAGS)
PACKAGE_LIBS = $(eval PACKAGE_LIBS := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null))$(PACKAGE_LIBS)
ALL_CFLAGS = -std=gnu11 $(OPTIMIZE) $(WARNINGS) $(HARDENING) $(SANITIZE) -fvisibility=hidden \
	-ffp-contract=off -D_GNU_SOURCE -DREPUTE_VERSION='"$(VERSION)"' $(INCLUDES) \
	$(PACKAGE_CFLAGS) -MMD -MP $(CFLAGS)

# C++ is spoken to cld2 alone, which has no other interface (and no pkg-config file).
ALL_CXXFLAGS = -std=c++11 $(OPTIMIZE) -Wall -Wextra -Wshadow -Wundef $(if $(WERROR),-Werror) \
	$(HARDENING) $(SANITIZE) -fvisibility=hidden -fno-rtti $(INCLUDES) -MMD -MP $(CXXFLAGS)
ALL_LDFLAGS = -pie -Wl,-z,relro,-z,now $(SANITIZE) $(LDFLAGS)
LIBS = $(PACKAGE_LIBS) -lcld2 -lstdc++ -lm

# One short line a file; V=1 shows the commands.
say = @$(if $(V),,echo '  $(1)	$@';)

INCLUDES := -I. -Icore -Iinclude
SOURCES :=
DATA :=
OBJECTS :=
include core/module.mk ingest/module.mk analyze/module.mk include/module.mk
OBJECTS += $(SOURCES:%.c=$(B)/%.o)

$(B)/repute: $(B)/repute.o $(B)/run.o $(OBJECTS) $(DATA)
	$(call say,LINK) $(CC) $(ALL_LDFLAGS) -o $@ $(filter %.o,$^) $(LIBS)

$(B)/%.o: %.c | packages
	@mkdir -p $(@D)
	$(call say,CC) $(CC) $(ALL_CFLAGS) -c -o $@ $<

$(B)/%.o: $(B)/%.c
	$(call say,CC) $(CC) $(ALL_CFLAGS) -c -o $@ $<

$(B)/%.o: %.cc | packages
	@mkdir -p $(@D)
	$(call say,CXX) $(CXX) $(ALL_CXXFLAGS) -c -o $@ $<

include tests/module.mk lexicons/languages.mk

-include $(shell find $(B) -name '*.d' -type f 2>/dev/null)

clean:
	rm -rf build

.PHONY: all clean
.DELETE_ON_ERROR:
