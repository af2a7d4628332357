#!/bin/sh
# Builds the C library on Linux, installs it, removes it, or packs it. Needs cargo and binutils; no network of its own, no
# root.
#
#   ffi/install.sh build|install|uninstall|dist [NAME=VALUE]...
#
# NAME, given here or in the environment:
#   PREFIX   where it goes (/usr/local)
#   LIBDIR   where libraries go (PREFIX/lib)
#   DESTDIR  a folder put before every path, for packagers
#   BUILT    a folder with libecheance_ffi.so and .a; without it they are built, in release
#   CARGO_TARGET_DIR   where they are built, and `dist` leaves its files (target)
#   SOURCE_DATE_EPOCH  the time of every file in the tarball (that of the last commit)
set -eu
umask 022

mode=${1:-}
[ $# -eq 0 ] || shift
for option; do
    case $option in
        PREFIX=* | LIBDIR=* | DESTDIR=* | BUILT=* | CARGO_TARGET_DIR=* | SOURCE_DATE_EPOCH=*)
            export "${option?}" ;;
        *)
            echo "install.sh: what is $option?" >&2
            exit 2 ;;
    esac
done

from_here() {
    case $1 in
        "" | /*) echo "$1" ;;
        *) echo "$PWD/$1" ;;
    esac
}
PREFIX=$(from_here "${PREFIX:-/usr/local}")
LIBDIR=$(from_here "${LIBDIR:-$PREFIX/lib}")
DESTDIR=$(from_here "${DESTDIR:-}")
BUILT=$(from_here "${BUILT:-}")
manifest=$PREFIX/share/doc/echeance/installed.txt
cd "$(dirname "$0")/.."
CARGO_TARGET_DIR=$(from_here "${CARGO_TARGET_DIR:-target}")

version=$(sed -n '/^\[workspace\.package\]/,/^$/s/^version = "\(.*\)"$/\1/p' Cargo.toml)
abi=$(sed -n 's/^#define ECHEANCE_ABI_VERSION //p' include/echeance.h)

# The library names source files in its panic messages: ours from here, and those of other crates, which would tell where
# this machine keeps them, by names that are the same everywhere. Cargo takes flags with the character 31 between them,
# for a folder may have a space in its name.
rustflags() (
    set -f
    # shellcheck disable=SC2086 # a flag each
    set -- ${RUSTFLAGS:-} "--remap-path-prefix=$PWD=echeance" "--remap-path-prefix=$CARGO_TARGET_DIR=target" \
        "--remap-path-prefix=$(rustc --print sysroot)/lib/rustlib/src/rust=rust"
    set +f
    for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
        set -- "$@" "--remap-path-prefix=$folder=crates"
    done
    IFS=$(printf '\037')
    echo "$*"
)

build() {
    [ -z "$BUILT" ] || return 0
    export CARGO_TARGET_DIR
    # Fetches what is missing: only then the folders of the crates are there to be named.
    cargo tree --quiet --locked --package echeance-ffi --edges no-dev > /dev/null
    CARGO_ENCODED_RUSTFLAGS=$(rustflags) cargo build --quiet --locked --release --package echeance-ffi
    BUILT=$CARGO_TARGET_DIR/release
}

# Everything that is put somewhere, a path a line, folders that were not there with a final slash.
listed=
list() {
    listed="$listed$1
"
}

folder() {
    [ ! -d "$DESTDIR$1" ] || return 0
    folder "$(dirname "$1")"
    mkdir "$DESTDIR$1"
    list "$1/"
}

# put FILE PATH
put() {
    folder "$(dirname "$2")"
    install -m 644 "$1" "$DESTDIR$2"
    list "$2"
}

# put_archive FILE PATH, as one object that shows the library's own names and no other: a program may have a second
# static library of Rust, and then has Rust's own library twice. The bitcode is only of use to rustc.
put_archive() {
    folder "$(dirname "$2")"
    object=$DESTDIR$2.o
    calls=$(nm -D --defined-only "$BUILT/libecheance_ffi.so" | sed 's/.* /--undefined=/')
    [ -n "$calls" ] || { echo "install.sh: nm finds no calls in $BUILT/libecheance_ffi.so" >&2; exit 1; }
    # shellcheck disable=SC2086 # an option each
    ld -r --force-group-allocation $calls -o "$object" "$1"
    objcopy --wildcard --keep-global-symbol 'echeance_*' --strip-debug --remove-section '.llvm*' "$object"
    rm -f "$DESTDIR$2"
    ar rcsD "$DESTDIR$2" "$object"
    rm "$object"
    list "$2"
}

link() {
    ln -sf "$1" "$DESTDIR$2"
    list "$2"
}

text() {
    printf %s "$1" | sed 's/[\\&|]/\\&/g'
}

# fill TEMPLATE PATH, with the places as the file is to name them
fill() {
    folder "$(dirname "$2")"
    sed -e "s|@VERSION@|$version|g" -e "s|@ABI@|$abi|g" -e "s|@PREFIX@|$(text "$said_prefix")|g" \
        -e "s|@LIBDIR@|$(text "$said_libdir")|g" -e "s|@CMAKE_INCLUDEDIR@|$(text "$said_include")|g" \
        "$1" > "$DESTDIR$2"
    list "$2"
}

lay() {
    put "$BUILT/libecheance_ffi.so" "$LIBDIR/libecheance.so.$version"
    strip -D --strip-unneeded "$DESTDIR$LIBDIR/libecheance.so.$version"
    link "libecheance.so.$version" "$LIBDIR/libecheance.so.$abi"
    link "libecheance.so.$abi" "$LIBDIR/libecheance.so"
    put_archive "$BUILT/libecheance_ffi.a" "$LIBDIR/libecheance.a"
    put include/echeance.h "$PREFIX/include/echeance.h"
    put include/echeance.cpy "$PREFIX/include/echeance.cpy"
    fill ffi/echeance.pc.in "$LIBDIR/pkgconfig/echeance.pc"
    for file in echeance-config echeance-config-version; do
        fill "ffi/cmake/$file.cmake.in" "$LIBDIR/cmake/echeance/$file.cmake"
    done
    doc=$PREFIX/share/doc/echeance
    put ffi/GUIDE.md "$doc/README.md"
    for file in CHANGELOG.md LICENSE-MIT LICENSE-APACHE; do
        put "$file" "$doc/$file"
    done
    put ffi/THIRD-PARTY.txt "$doc/THIRD-PARTY.txt"
    for file in question.schema.json answer.schema.json catalogue.json; do
        put "include/$file" "$doc/$file"
    done
    for file in exam_transfer.c batch.c batch.cpp exam_transfer.cbl sqlite/echeance_sqlite.c \
        cobol/review.cbl cobol/register.dat cobol/README.md cobol/expected/report.txt cobol/expected/rejects.txt \
        postgresql/echeance.c postgresql/echeance--1.sql postgresql/echeance.control postgresql/Makefile; do
        put "examples/$file" "$doc/examples/$file"
    done
}

remove() {
    backwards=$(sed '1!G;h;$!d' "$DESTDIR$manifest")
    printf '%s\n' "$backwards" | while IFS= read -r path; do
        case $path in
            */) rmdir "$DESTDIR$path" 2> /dev/null || true ;; # others may have put something there
            *) rm -f "$DESTDIR$path" ;;
        esac
    done
}

case $mode in
    build)
        build
        ;;
    install)
        build
        # An older version may have put other files there.
        [ ! -f "$DESTDIR$manifest" ] || remove
        mkdir -p "$DESTDIR/"
        said_prefix=$PREFIX said_libdir=$LIBDIR said_include=$PREFIX/include
        lay
        list "$manifest"
        printf %s "$listed" > "$DESTDIR$manifest"
        ;;
    uninstall)
        if [ ! -f "$DESTDIR$manifest" ]; then
            echo "install.sh: nothing is installed there: no $DESTDIR$manifest" >&2
            exit 1
        fi
        remove
        ;;
    dist)
        build
        name=echeance-$version-linux-$(uname -m)
        dist=$CARGO_TARGET_DIR/dist
        rm -rf "${dist:?}/$name"
        mkdir -p "$dist/$name"
        # The tarball may be unpacked anywhere: its files name each other from where they are.
        PREFIX='' LIBDIR=/lib DESTDIR=$dist/$name
        # shellcheck disable=SC2016 # pkg-config and CMake know these
        said_prefix='${pcfiledir}/../..' said_libdir='${prefix}/lib' said_include='${_echeance_libdir}/../include'
        lay
        (cd "$dist/$name" && find . -type f | LC_ALL=C sort | xargs sha256sum > ../SHA256SUMS)
        mv "$dist/SHA256SUMS" "$dist/$name/SHA256SUMS"
        tar --create --directory "$dist" --format gnu --sort name --owner 0 --group 0 --numeric-owner \
            --mtime "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" "$name" | gzip -n9 > "$dist/$name.tar.gz"
        rm -rf "${dist:?}/$name"
        (cd "$dist" && sha256sum ./*.tar.gz > SHA256SUMS)
        echo "$dist/$name.tar.gz"
        ;;
    *)
        sed -n '2,/^set/s/^# \{0,1\}//p' ffi/install.sh >&2
        exit 2
        ;;
esac
