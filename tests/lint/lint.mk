# `make lint`: layout, static analysis, manuals, and the rules of the tree that no tool
# knows. Every part runs, also after one that failed; the last line says what came of it.
# C files below build/ are made by the build and are not looked at.

LINT_C = $(sort $(shell find core ingest analyze tests -name '*.c')) $(wildcard *.c)
LINT_H = $(sort $(shell find core ingest analyze include tests -name '*.h')) $(wildcard *.h)
LINT_MANUALS = $(sort $(shell find . -path ./build -prune -o -name '*.[1-8]' -print))
LINT_FLAGS = -std=gnu11 -D_GNU_SOURCE -DREPUTE_VERSION='"$(VERSION)"' $(INCLUDES) \
	$(PACKAGE_CFLAGS)
LINT_PARTS := lint-layout lint-cppcheck lint-tidy lint-manuals lint-tree

lint:
	$(call install-missing,$(CHECK_PACKAGES))
	@bad=; for part in $(LINT_PARTS); do \
		echo "== $$part"; \
		$(MAKE) --no-print-directory -s $$part || bad="$$bad $$part"; \
	done; \
	if [ -n "$$bad" ]; then echo "lint: failed:$$bad"; exit 1; fi; echo "lint: clean"

lint-layout:
	clang-format --dry-run -Werror $(LINT_C) $(LINT_H)

lint-cppcheck:
	cppcheck --quiet --std=c11 --library=posix --enable=warning,performance,portability \
		--inline-suppr --suppressions-list=tests/lint/cppcheck.txt --error-exitcode=1 \
		$(INCLUDES) -j 2 $(LINT_C)

# The program's own files; what 'check' makes of the unit tests is not worth a look. Its
# counts of suppressed warnings go to stderr; they are shown only with a failure.
lint-tidy: | packages
	@rm -rf build/lint; mkdir -p build/lint
	@printf '%s\n' $(filter-out tests/%,$(LINT_C)) | xargs -P 2 -n 4 sh -c \
		'clang-tidy --quiet "$$@" -- $(subst ','\'',$(LINT_FLAGS)) 2>build/lint/tidy.$$$$ || \
		{ cat build/lint/tidy.$$$$; exit 1; }' sh
	@rm -rf build/lint

lint-manuals:
	mandoc -T lint -W warning $(LINT_MANUALS)

lint-tree:
	python3 tests/lint/tree.py

.PHONY: lint $(LINT_PARTS)
