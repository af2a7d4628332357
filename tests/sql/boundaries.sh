#!/usr/bin/env bash
# Runs a script on a server of its own and writes what it selects as CSV: tests/sql/boundaries.sh SCRIPT. The status is 77
# where a tool is missing.
set -euo pipefail
script=$(realpath "$1")
cd "$(dirname "$0")"
. ./server.sh
cp "$script" "$folder/script.sql"
run_scripts --csv -f script.sql
