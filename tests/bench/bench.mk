# `make bench`: figures beside what was asked for and beside a peer in the same run, as
# ratios. Nothing is asserted; everything is written under build/bench. It takes about a
# quarter of an hour and a gigabyte or three; BENCH_ROWS=100000 is over sooner.
#
#   make bench-fetch      fetching alone; BENCH_PAGES=100 BENCH_HOSTS=50 is over sooner
BENCH_ROWS ?= 1000000
BENCH_PAGES ?= 2000
BENCH_HOSTS ?= 1000

BENCH_FETCH = python3 tests/bench/bench_fetch.py $(B)/repute build/bench $(BENCH_PAGES) \
	$(BENCH_HOSTS)

bench bench-fetch: export PYTHONDONTWRITEBYTECODE = 1
bench: $(B)/repute peers
	@python3 tests/bench/bench_import.py $(B)/repute build/bench $(BENCH_ROWS)
	@python3 tests/bench/bench_digest.py $(B)/repute build/bench $(BENCH_ROWS)
	@python3 tests/bench/bench_score.py $(B)/repute build/bench
	@$(BENCH_FETCH)

bench-fetch: $(B)/repute peers-debian
	@$(BENCH_FETCH)

.PHONY: bench bench-fetch
