# `make install`: program, library, header, manuals, data, units, under DESTDIR and PREFIX.
# The units name the program by its path; /etc and /var/lib are made by systemd-sysusers and
# the service itself.

DESTDIR ?=
INSTALL ?= install
UNIT_DIR ?= $(PREFIX)/lib/systemd/system
SYSUSERS_DIR ?= $(PREFIX)/lib/sysusers.d

MANUALS := $(sort $(wildcard *.[1-8] core/*/*.[1-8] ingest/*/*.[1-8] analyze/*/*.[1-8] \
	include/*.[1-8] lexicons/*.[1-8]))

install: all
	$(INSTALL) -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/repute \
		$(DESTDIR)$(PREFIX)/include $(DESTDIR)$(UNIT_DIR) $(DESTDIR)$(SYSUSERS_DIR)
	$(INSTALL) -m 755 $(B)/repute $(DESTDIR)$(PREFIX)/bin/repute
	for page in $(MANUALS); do \
		dir=$(DESTDIR)$(PREFIX)/share/man/man$${page##*.}; \
		$(INSTALL) -d $$dir && $(INSTALL) -m 644 $$page $$dir || exit 1; done
	cd $(B)/share/repute && find . -type f | while read -r file; do \
		$(INSTALL) -D -m 644 "$$file" "$(call absolute,$(PREFIX)/share/repute)/$$file" || \
		exit 1; done
	for header in $(wildcard include/*.h); do \
		$(INSTALL) -m 644 $$header $(DESTDIR)$(PREFIX)/include || exit 1; done
	$(INSTALL) -d $(DESTDIR)$(PREFIX)/lib/pkgconfig
	$(INSTALL) -m 644 $(LIBRARY) $(DESTDIR)$(PREFIX)/lib
	ln -sf $(LIBRARY_SHARED) $(DESTDIR)$(PREFIX)/lib/$(LIBRARY_SONAME)
	ln -sf $(LIBRARY_SONAME) $(DESTDIR)$(PREFIX)/lib/$(LIBRARY_LINK)
	sed $(PC_EDIT) include/repute.pc.in >$(DESTDIR)$(PREFIX)/lib/pkgconfig/repute.pc
	chmod 644 $(DESTDIR)$(PREFIX)/lib/pkgconfig/repute.pc
	sed 's|^ExecStart=repute |ExecStart=$(PREFIX)/bin/repute |' systemd/repute.service \
		>$(DESTDIR)$(UNIT_DIR)/repute.service
	chmod 644 $(DESTDIR)$(UNIT_DIR)/repute.service
	$(INSTALL) -m 644 systemd/repute.timer $(DESTDIR)$(UNIT_DIR)
	$(INSTALL) -m 644 systemd/sysusers.d/repute.conf $(DESTDIR)$(SYSUSERS_DIR)

absolute = $(abspath $(DESTDIR)$(1))

.PHONY: install
