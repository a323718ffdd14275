# The unit program: one suite a module, with allocations counted and failed on demand.
#
#   make check-unit       run it; UNIT_SUITES="view conf" for some suites only
#   make check-valgrind   run it under valgrind

UNIT := $(B)/tests/unit
UNIT_OBJECTS := $(patsubst %.c,$(B)/%.o,$(sort $(wildcard tests/unit/*.c)))
UNIT_WRAP := malloc calloc realloc reallocarray strdup free fdatasync
UNIT_SUITES ?=

unit-program: $(UNIT)/run

# Each test is a fork, which copies and, at its end, searches for leaks what the sanitizer
# keeps of freed memory: with its default of 256 MB that is most of the time.
UNIT_SAN = CK_TIMEOUT_MULTIPLIER=10 ASAN_OPTIONS=quarantine_size_mb=16:$$ASAN_OPTIONS

check-unit: $(UNIT)/run cases
	@$(if $(SAN),$(UNIT_SAN)) $(UNIT)/run $(UNIT_SUITES)

# Forking is off, so a test that fails ends the run: valgrind is for a program that passes.
check-valgrind: $(UNIT)/run
	CK_FORK=no CK_DEFAULT_TIMEOUT=0 valgrind --quiet --leak-check=full \
		--suppressions=tests/unit/valgrind.supp \
		--errors-for-leak-kinds=definite,possible --error-exitcode=9 \
		$(UNIT)/run $(UNIT_SUITES)

$(UNIT)/run: $(UNIT_OBJECTS) $(OBJECTS)
	$(call say,LINK) $(CC) $(ALL_LDFLAGS) $(UNIT_WRAP:%=-Wl,--wrap=%) -o $@ $(filter %.o,$^) \
		$(LIBS) $(shell pkg-config --libs check 2>/dev/null)

$(UNIT_OBJECTS): INCLUDES += -I$(B) $(shell pkg-config --cflags check 2>/dev/null)
$(UNIT)/main.o: $(UNIT)/suites.inc

$(UNIT)/suites.inc: tests/unit/suites.h
	@mkdir -p $(@D)
	@sed -n 's/^Suite \*\([a-z0-9_]*\)_suite(void);.*/{"\1", \1_suite},/p' $< >$@

.PHONY: unit-program check-unit check-valgrind
