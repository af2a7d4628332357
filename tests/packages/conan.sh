#!/bin/sh
# Makes Conan packages of a packed C library, shared and static, and builds and runs the example with each.
#
#   tests/packages/conan.sh TARBALL TOOLS
#
# TOOLS is a folder with conan.
set -eu
tarball=$(realpath "$1")
conan=$(realpath "$2")/conan
cd "$(dirname "$0")/../.."
work=$PWD/target/recipes
rm -rf "$work"
mkdir -p "$work/package"
tar -xzf "$tarball" -C "$work/package" --strip-components 1
export CONAN_HOME="$work/conan"
"$conan" profile detect > "$work/log" 2>&1
printf 'eligible\nreason 1002\nreason 3\n' > "$work/expected"
for shared in True False; do
    "$conan" create "$work/package/share/doc/echeance/conan" -o "echeance/*:shared=$shared" > "$work/log" 2>&1 ||
        { cat "$work/log" >&2; exit 1; }
    grep -E '^(eligible|reason )' "$work/log" | diff "$work/expected" -
done
echo 'conan: both packages are made, and the example runs with each'
