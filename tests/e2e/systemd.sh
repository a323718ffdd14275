#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The units as `make install` leaves them: systemd finds no fault in them, and the
# service's exposure stays at 2.0 or below. systemd.sh STAGE, where STAGE is the DESTDIR
# of an installation with PREFIX=/usr.
set -u
stage=$(cd "${1:?usage: systemd.sh STAGE}" && pwd) || exit 1
units=$stage/usr/lib/systemd/system
exposure_max=2.0
passed=0
failed=0

is() {
	if [ "$2" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "systemd: failed: $1"
	fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# verify wants the program where the unit says it is: point it into the stage.
for unit in "$units"/*.service "$units"/*.timer; do
	sed "s|^ExecStart=/|ExecStart=$stage/|" "$unit" >"$work/${unit##*/}"
done
verify=$(systemd-analyze verify --man=no "$work"/*.service "$work"/*.timer 2>&1)
status=$?
[ "$status" -eq 0 ] && [ -z "$verify" ]
is "systemd-analyze verify: $verify" $?

grep -q "^ExecStart=/usr/bin/repute run " "$units/repute.service"
is "the service starts the installed program" $?

for service in "$work"/*.service; do
	exposure=$(systemd-analyze security --offline=true --no-pager "$service" |
		sed -n 's/.*exposure level for .*: \([0-9.]*\) .*/\1/p')
	echo "${service##*/}: exposure $exposure, at most $exposure_max"
	awk -v x="${exposure:-10}" -v max="$exposure_max" 'BEGIN { exit !(x <= max) }'
	is "exposure of ${service##*/}" $?
done

next=$(systemd-analyze calendar --iterations=1 \
	"$(sed -n 's/^OnCalendar=//p' "$units/repute.timer")" 2>&1)
is "the timer's calendar: $next" $?

echo "systemd: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
