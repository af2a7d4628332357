#!/bin/sh
# Looks at the report in a browser: check.sh FOLDER BIN [--long]. FOLDER takes the pages, the packages of npm and the pictures;
# BIN has the Python and the command that are tried.
set -eu
folder=$1 bin=$2
shift 2

for tool in node npm "${CHROMIUM:-chromium}"; do
    if ! command -v "$tool" > /dev/null; then
        echo "the report is not looked at in a browser: there is no $tool" >&2
        # CI must have it.
        [ -z "${CI:-}" ]
        exit
    fi
done

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
bin=$(cd "$bin" && pwd)
rm -rf "$folder"/*.html "$folder/shots"
if ! cmp -s "$here/package-lock.json" "$folder/package-lock.json" || [ ! -e "$folder/node_modules/.package-lock.json" ]; then
    cp "$here/package.json" "$here/package-lock.json" "$folder"
    (cd "$folder" && npm ci --silent --no-fund --no-audit)
fi
(cd "$here/.." && "$bin/python" -m report.pages "$folder" "$@")
export REPORT="$folder" ECHEANCE="$bin/echeance" CHROMIUM="$(command -v "${CHROMIUM:-chromium}")"
node --test --test-reporter=spec "$here/check.mjs"
