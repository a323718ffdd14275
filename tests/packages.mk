# What the project builds and tests with, by Debian's names, and how it is asked for.
# `make` only says what is missing; `make demo` and `make check` install it.

BUILD_PACKAGES := gcc g++ libc6-dev pkg-config libcurl4-openssl-dev libxml2-dev libxslt1-dev \
	libjansson-dev zlib1g-dev libsqlite3-dev libgsl-dev libsodium-dev libssl-dev \
	libutf8proc-dev libinih-dev libcld2-dev libpcre2-dev libpsl-dev libidn2-dev tzdata \
	$(if $(filter amd64,$(shell dpkg --print-architecture 2>/dev/null)),libisal-dev)
DEMO_PACKAGES := $(BUILD_PACKAGES) python3
CHECK_PACKAGES := $(DEMO_PACKAGES) check clang libclang-rt-14-dev clang-format clang-tidy cppcheck \
	valgrind mandoc nginx-light sqlite3 chromium universal-ctags python3-aiosmtpd \
	python3-venv git systemd jq openssl

# The packages of the list $(1) that are not installed.
missing = $(shell for p in $(1); do \
	dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done)

SUDO = $(if $(filter 0,$(shell id -u)),,sudo )

# The shell's command that installs the packages $(1).
apt-install = $(SUDO)sh -c "apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	apt-get install -y -qq --no-install-recommends $(1)"

# A recipe line that installs what of $(1) is missing: one apt line, asked for once.
define install-missing
@m="$(call missing,$(1))"; if [ -n "$$m" ]; then \
	echo "installing from Debian: $$m"; \
	$(call apt-install,$$m) >/dev/null || \
	{ echo "cannot install them: run 'apt-get install $$m' and try again" >&2; exit 1; }; fi
endef

packages:
	@pkg-config --exists $(PACKAGES) 2>/dev/null || { \
	echo "libraries are missing; install them with:" >&2; \
	echo "  $(SUDO)apt-get install $(call missing,$(BUILD_PACKAGES))" >&2; exit 1; }

.PHONY: packages
