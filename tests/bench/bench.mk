# `make bench`: figures beside what was asked for and beside a peer in the same run, as
# ratios. Nothing is asserted; everything is written under build/bench. It takes about a
# quarter of an hour and a gigabyte or three; BENCH_ROWS=100000 is over sooner.
#
#   make bench-fetch      fetching alone; BENCH_PAGES=100 BENCH_HOSTS=50 is over sooner
#   make bench-extract    reading reviews alone: real pages of ../shared, feeds made up
BENCH_ROWS ?= 1000000
BENCH_PAGES ?= 2000
BENCH_HOSTS ?= 1000

BENCH_FETCH = python3 tests/bench/bench_fetch.py $(B)/repute build/bench $(BENCH_PAGES) \
	$(BENCH_HOSTS)

BENCH_EXTRACT = python3 tests/bench/bench_extract.py $(B)/bench_extract '$(REPUTE_CASES)' \
	$(PEERS)/extruct build/bench

bench bench-fetch bench-extract: export PYTHONDONTWRITEBYTECODE = 1
bench: $(B)/repute $(B)/bench_extract peers cases
	@python3 tests/bench/bench_import.py $(B)/repute build/bench $(BENCH_ROWS)
	@python3 tests/bench/bench_digest.py $(B)/repute build/bench $(BENCH_ROWS)
	@python3 tests/bench/bench_score.py $(B)/repute build/bench
	@$(BENCH_EXTRACT)
	@$(BENCH_FETCH)

bench-fetch: $(B)/repute peers-debian
	@$(BENCH_FETCH)

# A program of its own: the cost of extraction without fetching and storing around it.
$(B)/bench_extract: $(B)/tests/bench/bench_extract.o $(OBJECTS)
	$(call say,LINK) $(CC) $(ALL_LDFLAGS) -o $@ $(filter %.o,$^) $(LIBS)

bench-extract: $(B)/bench_extract peers-debian peers-extruct cases
	@$(BENCH_EXTRACT)

.PHONY: bench bench-fetch bench-extract
