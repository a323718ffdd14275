# SPDX-License-Identifier: GPL-3.0-or-later
# What the end-to-end tests share. A test sources this file, runs the program with run(),
# judges what it left with is(), has(), lacks() and holds(), and ends with finish.
#
#	REPUTE          the program under test            (else build/repute)
#	REPUTE_SHARED   folder with real data, data/reviews below it; may be missing
#	REPUTE_CASES    folder with real pages, pages/dev below it; may be missing
#
# Without real data a test skips what needs it and says so; where CI is set it fails.
# Everything lies in $work, which goes away at the end with every server started here.

set -u
export LC_ALL=C.UTF-8 NO_COLOR=1
unset REPUTE_CONFIG REPUTE_DATADIR
unset http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repute=$(realpath "${REPUTE:-$here/../../build/repute}")
python=/usr/bin/python3
name=$(basename "$0" .sh)
passed=0
failed=0
pids=()
mounts=()
work=$(mktemp -d "${TMPDIR:-/tmp}/repute-e2e.XXXXXX")
status=0

clean_up() {
	for pid in "${pids[@]}"; do
		kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
	done
	for mount in "${mounts[@]}"; do
		umount "$mount" 2>/dev/null
	done
	rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# ---- judging ---------------------------------------------------------------------------

ok() {
	passed=$((passed + 1))
	printf 'ok   %s\n' "$1"
}

# fail WHAT SEEN...: what was seen, its first lines, goes below.
fail() {
	failed=$((failed + 1))
	printf 'FAIL %s\n' "$1"
	shift
	[ $# -eq 0 ] || printf '%s\n' "$@" | head -c 3000 | head -20 | sed 's/^/     | /'
}

# is WHAT GOT WANTED
is() {
	if [ "$2" = "$3" ]; then
		ok "$1"
	else
		fail "$1" "got:    $2" "wanted: $3"
	fi
}

# has WHAT FILE PATTERN: a line of the file matches the extended regular expression.
has() {
	if grep -aqE -e "$3" "$2" 2>/dev/null; then
		ok "$1"
	else
		fail "$1" "no line matches: $3" "in $2:" "$(head -c 2000 "$2" 2>&1 | cat -v)"
	fi
}

# lacks WHAT FILE PATTERN: no line of it does; the file is there.
lacks() {
	if [ ! -f "$2" ]; then
		fail "$1" "there is no file $2"
	elif grep -aqE -e "$3" "$2"; then
		fail "$1" "$(grep -aE -e "$3" "$2" | cat -v)"
	else
		ok "$1"
	fi
}

# holds WHAT COMMAND...: the command succeeds.
holds() {
	local what=$1 seen

	shift
	if seen=$("$@" 2>&1); then
		ok "$what"
	else
		fail "$what" "$*" "$seen"
	fi
}

# The last line, and the exit status.
finish() {
	echo "$name: $passed passed, $failed failed"
	[ "$failed" -eq 0 ]
	exit
}

# Is the file or folder of real data there? With CI set it must be.
real() {
	[ -e "$1" ] && return 0
	if [ -n "${CI:-}" ]; then
		fail "real data is there: $2" "no $1"
	else
		echo "skip $2: there is no $1"
	fi
	return 1
}

# ---- running ---------------------------------------------------------------------------

# run COMMAND...: sets $status; what it said lies in $work/out and $work/err.
run() {
	"$repute" "$@" >"$work/out" 2>"$work/err"
	status=$?
}

# measured SECONDS COMMAND...: run the command, which is killed once it used SECONDS of
# processor time (0: never); sets $status, $memory (its peak, KiB) and $cpu (ms).
measured() {
	if [ ! -x "$work/measure" ] && ! ${CC:-cc} -o "$work/measure" "$here/measure.c"; then
		echo "$name: cannot build measure.c" >&2
		exit 1
	fi
	"$work/measure" "$1" "$work/measured" "${@:2}"
	read -r status memory cpu <"$work/measured"
}

# status_is WHAT WANTED: the exit status of the last run; its words when it is another.
status_is() {
	if [ "$status" -eq "$2" ]; then
		ok "$1"
	else
		fail "$1" "exit status $status, wanted $2" "$(cat -v "$work/err")"
	fi
}

# said WHAT PATTERN: the last run said so on standard error.
said() {
	has "$1" "$work/err" "$2"
}

# until_true WHAT COMMAND...: wait until it succeeds, 20 seconds at most.
until_true() {
	local what=$1 tries=0

	shift
	until "$@" >/dev/null 2>&1; do
		tries=$((tries + 1))
		if [ "$tries" -gt 400 ]; then
			fail "$what" "waited 20 s for: $*"
			return 1
		fi
		sleep .05
	done
}

# sql ARCHIVE QUERY: rows, fields separated by '|'.
sql() {
	sqlite3 -readonly "file:$1?mode=ro" "$2" 2>&1
}

# contents ARCHIVE: a digest of all that it says, whatever its pages look like.
contents() {
	sqlite3 -readonly "$1" .dump 2>&1 | sha256sum | cut -d ' ' -f 1
}

# files DIR: name and digest of every file and the target of every link, in order.
files() {
	(cd "$1" && find . -type f -exec sha256sum {} + | sort -k 2 &&
		find . -type l -printf '%p -> %l\n' | sort)
}

free_port() {
	"$python" -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

# ---- servers ---------------------------------------------------------------------------

# start_nginx ROOT: serve the folder; sets $port. Log: $work/nginx/access.log.
start_nginx() {
	local dir=$work/nginx tries

	mkdir -p "$dir"
	for tries in 1 2 3 4 5; do
		port=$(free_port)
		cat >"$dir/nginx.conf" <<END
daemon off;
worker_processes 1;
pid $dir/pid;
error_log $dir/error.log;
events { worker_connections 64; }
http {
	access_log $dir/access.log;
	client_body_temp_path $dir/body;
	proxy_temp_path $dir/proxy;
	fastcgi_temp_path $dir/fastcgi;
	uwsgi_temp_path $dir/uwsgi;
	scgi_temp_path $dir/scgi;
	types { text/html html; text/plain txt; }
	gzip on;
	gzip_types text/html;
	etag on;
	server {
		listen 127.0.0.1:$port;
		root $1;
	}
}
END
		chmod 755 "$work"
		nginx=$(command -v nginx || echo /usr/sbin/nginx)
		"$nginx" -e "$dir/error.log" -c "$dir/nginx.conf" -p "$dir" \
			>"$dir/out" 2>&1 &
		pids+=($!)
		for _ in $(seq 100); do
			(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && return 0
			kill -0 "${pids[-1]}" 2>/dev/null || break
			sleep .05
		done
	done
	fail "nginx starts" "$(cat "$dir/out" "$dir/error.log" 2>&1)"
	finish
}

# start_smtpd OPTION...: a mail server; sets $smtp_port and $smtp_pid. Mail: $work/inbox.
start_smtpd() {
	rm -f "$work/smtpd.out" # of the one before
	"$python" "$here/smtpd.py" --dir "$work/inbox" "$@" >"$work/smtpd.out" 2>&1 &
	smtp_pid=$!
	pids+=("$smtp_pid")
	until_true "the mail server starts" grep -q '^ready ' "$work/smtpd.out" || finish
	smtp_port=$(sed -n 's/^ready //p' "$work/smtpd.out")
}

# start_badsite: a web server that does not play along; sets $bad_port.
start_badsite() {
	"$python" "$here/badsite.py" >"$work/badsite.out" 2>&1 &
	pids+=($!)
	until_true "the bad web server starts" grep -q '^ready ' "$work/badsite.out" || finish
	bad_port=$(sed -n 's/^ready //p' "$work/badsite.out")
}

# start_faulty DIR: serve the answers that lie in it; sets $port and $answers.
start_faulty() {
	answers=$1
	mkdir -p "$answers"
	"$python" "$here/faulty.py" "$answers" >"$work/faulty.out" 2>&1 &
	pids+=($!)
	until_true "the server starts" grep -q '^ready ' "$work/faulty.out" || finish
	port=$(sed -n 's/^ready //p' "$work/faulty.out")
}

# answer NAME STATUS [HEADER...]: with the body on standard input; what it answers.
answer() {
	local name=$1

	shift
	{
		printf '%s\n' "$@"
		echo
		cat
	} >"$answers/$name"
}

# start_faultserver DIR OPTION... NAME...: sites that misbehave; DIR/log, DIR/ports. Sets
# $faults_pid.
start_faultserver() {
	mkdir -p "$1"
	rm -f "$1/ports" "$1/server.out"
	"$python" "$here/faultserver.py" "$@" >"$1/server.out" 2>"$1/server.err" &
	faults_pid=$!
	pids+=("$faults_pid")
	until_true "the faulty servers start" grep -q '^ready' "$1/server.out" || {
		cat "$1/server.err"
		finish
	}
}

# port_of DIR NAME
port_of() {
	awk -v name="$2" '$1 == name { print $2 }' "$1/ports"
}

# ---- captures --------------------------------------------------------------------------

# warcio_accepts FILE...: so does its own checker, where it is there ($WARCIO).
warcio_accepts() {
	local warcio=${WARCIO:-$(command -v warcio)}

	if [ -x "$warcio" ]; then
		holds "warcio check is content" "$warcio" check "$@"
	elif [ -n "${CI:-}" ]; then
		fail "warcio is there" "no $warcio"
	else
		echo "skip warcio check: it is not installed"
	fi
}

# archive_is_sound DIR: the archive and the WARC files in DIR agree and are whole, by our
# own reader and by warcio's.
archive_is_sound() {
	run verify -c "$1/repute.conf"
	status_is "repute verify is content" 0
	is "the archive is sound" "$(sql "$1/archive.sqlite" 'PRAGMA integrity_check')" ok
	warcio_accepts "$1"/captures/*.warc.gz
}
