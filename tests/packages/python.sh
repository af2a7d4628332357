#!/bin/sh
# Builds Python for another C library, which no registry has, from Debian's source of it: for a wheel to run there. On Debian 12,
# x86_64; needs no root, nothing is installed. What was built before is not built again.
#
#   tests/packages/python.sh ZIG'S-TARGET FOLDER TOOLS
#
# ZIG'S-TARGET is x86_64-linux-musl, or x86_64-linux-gnu.2.17 for old systems; TOOLS, a folder with zig. The version is that of
# Debian 13; one of the same number must be here (which.sh), to run while it builds. FOLDER gets it.
set -eu
target=$1
mkdir -p "$2"
folder=$(realpath "$2")
tools=$(realpath "$3")
version=3.13
cd "$(dirname "$0")/../.."
[ ! -e "$folder/bin/python$version" ] || exit 0
here=$(tests/packages/which.sh "$version")

# The lists of Debian 13, then those of its sources.
tests/packages/debian.sh "$PWD/target/foreign/debian" musl:amd64/trixie
apt=$PWD/target/debian
for file in "$apt"/sources/trixie-*; do
    case $file in
        *-source.*) continue ;;
    esac
    sources=${file%/*}/trixie-source.${file##*.}
    sed 's/^Types: .*/Types: deb-src/; s/^deb /deb-src /' "$file" > "$sources"
done
export APT_CONFIG="$apt/apt.conf"
work=$folder.build
rm -rf "$work"
mkdir -p "$work/source" "$work/built"
apt-get update -qq 2> /dev/null || :
(cd "$work" && apt-get source -qq --download-only "python$version/trixie")
rm -f "$apt"/sources/trixie-source.*
tar -xf "$work"/python*.orig.tar.xz -C "$work/source" --strip-components 1

cd "$work/built"
export PATH="$tools:$PATH"
# What a program that runs here cannot find out of one that does not is given.
"$work/source/configure" --host="${target%%.*}" --build=x86_64-pc-linux-gnu --with-build-python="$here" --prefix="$folder" \
    --without-ensurepip --disable-test-modules CC="python-zig cc -target $target" AR='python-zig ar' RANLIB='python-zig ranlib' \
    READELF=readelf PKG_CONFIG=false CFLAGS='-O1 -fno-sanitize=undefined' OPT= \
    ac_cv_file__dev_ptmx=no ac_cv_file__dev_ptc=no ac_cv_buggy_getaddrinfo=no > "$work/log" 2>&1 &&
    make -j2 >> "$work/log" 2>&1 && make install >> "$work/log" 2>&1 || {
    tail -n 30 "$work/log" >&2
    exit 1
}
rm -rf "$work"
