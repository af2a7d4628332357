#!/bin/sh
# Looks at which glibc a packed C library asks for, and runs it on that of Debian 11. Needs no root; nothing is installed.
#
#   tests/packages/old.sh TARBALL GLIBC TOOLS
#
# GLIBC is the newest version that its symbols may ask for; TOOLS, a folder with zig.
set -eu
tarball=$(realpath "$1")
most=$2
PATH=$(realpath "$3"):$PATH
cd "$(dirname "$0")/../.."
work=$PWD/target/old
rm -rf "$work/package"
mkdir -p "$work/package"
tar -xzf "$tarball" -C "$work/package" --strip-components 1

newest=$(objdump -T "$work/package/lib/libecheance.so" | sed -n 's/.*(GLIBC_\([0-9.]*\)).*/\1/p' | sort -Vu | tail -n 1)
[ -n "$newest" ]
if [ "$(printf '%s\n' "$newest" "$most" | sort -V | tail -n 1)" != "$most" ]; then
    echo "old.sh: the library asks for glibc $newest, newer than $most" >&2
    exit 1
fi

libraries=$work/debian/lib/x86_64-linux-gnu
tests/packages/debian.sh "$work/debian" libc6:amd64/bullseye
for example in exam_transfer batch; do
    python-zig cc -target "x86_64-linux-gnu.$most" -O1 -I"$work/package/include" -o "$work/$example" \
        "$work/package/share/doc/echeance/examples/$example.c" -L"$work/package/lib" -lecheance
done
printf 'eligible\nreason 1002\nreason 3\n' > "$work/expected"
run() {
    "$libraries/ld-2.31.so" --library-path "$libraries:$work/package/lib" "$@"
}
run "$work/exam_transfer" | diff "$work/expected" -
run "$work/batch" > /dev/null
echo "the library asks for glibc $newest at most, and runs on that of Debian 11 (2.31)"
