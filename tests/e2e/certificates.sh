#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: certificates.sh DIR
#
# Certificates for servers on 127.0.0.1, made anew: DIR/authority.crt, and signed by it
# NAME.crt with NAME.key for tls-good, plain-tls (as good), tls-expired and tls-wrong-host;
# tls-self-signed is signed by nobody.
set -eu
mkdir -p "$1"
cd "$1"

key() {
	openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key" \
		2>/dev/null || openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"
}

# signed NAME SUBJECT-ALTERNATIVE-NAME DAYS
signed() {
	key "$1"
	printf 'subjectAltName = %s\n' "$2" >"$1.ext"
	openssl req -new -key "$1.key" -subj "/CN=$1" -out "$1.csr"
	openssl x509 -req -in "$1.csr" -CA authority.crt -CAkey authority.key -CAcreateserial \
		-days "$3" -extfile "$1.ext" -out "$1.crt" 2>"$1.out" || {
		cat "$1.out" >&2
		exit 1
	}
}

key authority
openssl req -x509 -key authority.key -subj /CN=authority -days 2 -out authority.crt
signed tls-good IP:127.0.0.1 2
signed plain-tls IP:127.0.0.1 2
signed tls-expired IP:127.0.0.1 -1
signed tls-wrong-host DNS:other.example 2
key tls-self-signed
openssl req -x509 -key tls-self-signed.key -subj /CN=127.0.0.1 -days 2 \
	-addext subjectAltName=IP:127.0.0.1 -out tls-self-signed.crt
