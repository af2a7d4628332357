#!/bin/sh
# Builds the C library here and, offline from vendor/, in a folder of another name and length: the tarballs are the same,
# byte for byte.
set -eu
cd "$(dirname "$0")/../.."
here=$PWD
there=$(mktemp -d "${TMPDIR:-/tmp}/echeance-built-again.XXXXXX")
trap 'rm -rf "$there"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
git ls-files -z | xargs -0 cp -P --parents -t "$there"
cp -R vendor "$there/vendor"
first=$(ffi/install.sh dist CARGO_TARGET_DIR="$here/target/first")
cd "$there"
second=$(CARGO_HOME="$there/vendor/cargo" ffi/install.sh dist CARGO_TARGET_DIR="$there/target")
sha256sum "$first" "$second"
if ! cmp -s "$first" "$second"; then
    mkdir "$there/first" "$there/second"
    tar -xzf "$first" -C "$there/first" --strip-components 1
    tar -xzf "$second" -C "$there/second" --strip-components 1
    diff -rq "$there/first" "$there/second"
    exit 1
fi
echo 'built twice, in two folders, once offline: the same'
