# libFuzzer on every parser of untrusted bytes: one program for each fuzz_NAME.c, its seeds
# in corpus/NAME, what it finds under build/.
#
#   make fuzz FUZZ_SECONDS=60   build them and run each that long; FUZZ_ONLY="conf view"
#   make check-fuzz             replay the seeds, in seconds
#
# An input that takes over a second or 2 GB counts as found, too.

FUZZ_SECONDS ?= 60
FUZZ_CC ?= clang
FUZZ_FLAGS := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
FUZZ_ONLY ?= $(sort $(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c)))
FUZZ := $(B)/fuzz

# The program's objects are made once more, by clang and with its instruments.
FUZZ_OBJECTS := $(OBJECTS:$(B)/%=$(FUZZ)/%)
FUZZ_PROGRAMS := $(FUZZ_ONLY:%=$(FUZZ)/fuzz_%)
FUZZ_CFLAGS = $(filter-out -D_FORTIFY_SOURCE=3,$(ALL_CFLAGS)) $(FUZZ_FLAGS)
FUZZ_CXXFLAGS = $(filter-out -D_FORTIFY_SOURCE=3,$(ALL_CXXFLAGS)) $(FUZZ_FLAGS)

fuzz: $(FUZZ_PROGRAMS)
	@for name in $(FUZZ_ONLY); do \
		mkdir -p $(FUZZ)/found/$$name tests/fuzz/corpus/$$name; \
		$(FUZZ)/fuzz_$$name -max_total_time=$(FUZZ_SECONDS) -timeout=5 -close_fd_mask=3 \
			-rss_limit_mb=2048 -report_slow_units=1 -print_final_stats=1 -artifact_prefix=$(FUZZ)/$$name- \
			$(FUZZ)/found/$$name tests/fuzz/corpus/$$name || exit 1; \
	done

check-fuzz: $(FUZZ_PROGRAMS)
	@passed=0; failed=0; for name in $(FUZZ_ONLY); do \
		if $(FUZZ)/fuzz_$$name -timeout=10 $$(find tests/fuzz/corpus/$$name -type f \
			2>/dev/null) </dev/null >$(FUZZ)/$$name.log 2>&1; \
		then passed=$$((passed + 1)); \
		else failed=$$((failed + 1)); cat $(FUZZ)/$$name.log; fi; \
	done; echo "$$passed passed, $$failed failed"; [ $$failed = 0 ]

$(FUZZ)/fuzz_%: $(FUZZ)/tests/fuzz/fuzz_%.o $(FUZZ)/tests/fuzz/page_check.o $(FUZZ_OBJECTS)
	$(call say,LINK) $(FUZZ_CC) -fsanitize=fuzzer,address,undefined -pie -o $@ $^ $(LIBS)

$(FUZZ)/%.o: %.c | packages
	@mkdir -p $(@D)
	$(call say,CC) $(FUZZ_CC) $(FUZZ_CFLAGS) -c -o $@ $<

$(FUZZ)/%.o: %.cc | packages
	@mkdir -p $(@D)
	$(call say,CXX) $(FUZZ_CC) -x c++ $(FUZZ_CXXFLAGS) -c -o $@ $<

$(FUZZ)/%.o: $(B)/%.c
	@mkdir -p $(@D)
	$(call say,CC) $(FUZZ_CC) $(FUZZ_CFLAGS) -c -o $@ $<

.PHONY: fuzz check-fuzz
.SECONDARY: $(FUZZ_OBJECTS) $(FUZZ)/tests/fuzz/page_check.o $(FUZZ_ONLY:%=$(FUZZ)/tests/fuzz/fuzz_%.o)
