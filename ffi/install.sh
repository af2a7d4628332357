#!/bin/sh
# Builds the C library on Linux, installs it, removes it, or packs it. Needs cargo and binutils; no network of its own, no
# root.
#
#   ffi/install.sh build|install|uninstall|dist|deb|flags [NAME=VALUE]...
#
# `deb` makes Debian packages, the library and what is needed to compile against it; `flags` tells the flags of a build, for
# CARGO_ENCODED_RUSTFLAGS.
#
# NAME, given here or in the environment:
#   PREFIX   where it goes (/usr/local)
#   LIBDIR   where libraries go, within PREFIX where it does not begin with a slash (lib)
#   DESTDIR  a folder put before every path, for packagers
#   BUILT    a folder with libecheance_ffi.so and .a; without it they are built, in release
#   GLIBC    the oldest glibc that they are to run on, as 2.17 (this machine's); needs cargo-zigbuild and zig
#   MACHINE  the machine that BUILT is for, to pack it, as aarch64 (this machine)
#   BINUTILS what stands before the names of the tools for that machine, as aarch64-linux-gnu- (nothing)
#   CARGO_TARGET_DIR   where they are built, and `dist` leaves its files (target)
#   SOURCE_DATE_EPOCH  the time of every file in the tarball (that of the last commit)
#   DEBFULLNAME, DEBEMAIL  who answers for the Debian packages (nobody)
#
# An install that fails leaves what was there before.
set -eu
umask 022

mode=${1:-}
[ $# -eq 0 ] || shift
for option; do
    case $option in
        PREFIX=* | LIBDIR=* | DESTDIR=* | BUILT=* | GLIBC=* | MACHINE=* | BINUTILS=* | CARGO_TARGET_DIR=* | SOURCE_DATE_EPOCH=* | DEBFULLNAME=* | DEBEMAIL=*)
            export "${option?}" ;;
        *)
            echo "install.sh: what is $option?" >&2
            exit 2 ;;
    esac
done

fail() {
    printf 'install.sh: %s\n' "$1" >&2
    exit 1
}

# path PATH FOLDER: PATH, from FOLDER where it is relative, by its plain name: mkdir would make the folder before a "..".
path() {
    case $1 in
        *"
"*) fail "a path has a line break in it" ;;
        "") ;;
        /*) realpath -ms -- "$1" ;;
        *) realpath -ms -- "$2/$1" ;;
    esac
}
PREFIX=$(path "${PREFIX:-/usr/local}" "$PWD")
LIBDIR=$(path "${LIBDIR:-lib}" "$PREFIX")
DESTDIR=$(path "${DESTDIR:-}" "$PWD")
BUILT=$(path "${BUILT:-}" "$PWD")
MACHINE=${MACHINE:-$(uname -m)}
BINUTILS=${BINUTILS:-}
manifest=$PREFIX/share/doc/echeance/installed.txt
cd "$(dirname "$0")/.."
CARGO_TARGET_DIR=$(path "${CARGO_TARGET_DIR:-target}" "$PWD")

version=$(sed -n '/^\[workspace\.package\]/,/^$/s/^version = "\(.*\)"$/\1/p' Cargo.toml)
abi=$(sed -n 's/^#define ECHEANCE_ABI //p' include/echeance/common.h)

# The library names source files in its panic messages: ours from here, and those of other crates, which would tell where
# this machine keeps them, by names that are the same everywhere. Cargo takes flags with the character 31 between them,
# for a folder may have a space in its name.
rustflags() (
    set -f
    # shellcheck disable=SC2086 # a flag each
    set -- ${RUSTFLAGS:-} "--remap-path-prefix=$PWD=echeance" "--remap-path-prefix=$CARGO_TARGET_DIR=target" \
        "--remap-path-prefix=$(rustc --print sysroot)/lib/rustlib/src/rust=rust"
    # What `make vendor` fetched.
    set -- "$@" "--remap-path-prefix=$PWD/vendor/crates=crates"
    set +f
    for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
        set -- "$@" "--remap-path-prefix=$folder=crates"
    done
    IFS=$(printf '\037')
    echo "$*"
)

# Fetches what is missing: only then the folders of the crates are there to be named.
fetch() {
    cargo tree --quiet --locked --workspace --edges no-dev > /dev/null
}

build() {
    [ -z "$BUILT" ] || return 0
    export CARGO_TARGET_DIR
    fetch
    CARGO_ENCODED_RUSTFLAGS=$(rustflags)
    export CARGO_ENCODED_RUSTFLAGS
    if [ -z "${GLIBC:-}" ]; then
        cargo build --quiet --locked --release --package echeance-ffi
        BUILT=$CARGO_TARGET_DIR/release
    else
        target=$MACHINE-unknown-linux-gnu
        # zig compiles its unwinder as it links, and writes the folder it is in into the debug symbols: as the shell names it. What it
        # keeps for the next time is kept for this folder alone.
        export ZIG_GLOBAL_CACHE_DIR="$CARGO_TARGET_DIR/zig"
        PWD=/proc/self/cwd cargo zigbuild --quiet --locked --release --package echeance-ffi --target "$target.$GLIBC"
        BUILT=$CARGO_TARGET_DIR/$target/release
    fi
}

# In $work: `new`, with every file as it is to be, under its path; `listed`, those paths. For an install, `earlier`, the
# files that were there; `made`, what is there only meanwhile and each new folder, with a final slash; `laid`, the paths
# that hold something else now.
work=
begin() {
    work=$(mktemp -d "$1")
    new=$work/new
    mkdir "$new"
    : > "$work/made"
    : > "$work/laid"
    trap undo EXIT
    trap 'exit 1' HUP INT TERM
}

# Whatever it was that failed, as much as can be is undone.
undo() {
    set +e
    trap '' HUP INT TERM
    while IFS= read -r at; do
        if [ -e "$work/earlier$at" ] || [ -L "$work/earlier$at" ]; then
            mkdir -p "$DESTDIR${at%/*}"
            cp -pP "$work/earlier$at" "$(passing "$at")" && mv -fT "$(passing "$at")" "$DESTDIR$at"
        else
            rm -f "$DESTDIR$at"
        fi
    done < "$work/laid"
    backwards "$work/made" | remove ''
    rm -rf "$work"
}

backwards() {
    sed '1!G;h;$!d' "$1"
}

# remove BEFORE: each path of the input, with BEFORE before it.
remove() {
    while IFS= read -r at; do
        case $at in
            */) rmdir "$1$at" 2> /dev/null || true ;; # others may have put something there
            *) rm -f "$1$at" ;;
        esac
    done
}

# staged PATH: a path that a file goes to.
staged() {
    mkdir -p "$new${1%/*}"
    printf '%s\n' "$1" >> "$work/listed"
}

# put FILE PATH
put() {
    staged "$2"
    install -m 644 "$1" "$new$2"
}

# put_library NAME, without its debug symbols, which go beside it: debuggers find them there.
put_library() {
    put "$BUILT/libecheance_ffi.so" "$LIBDIR/$1"
    staged "$LIBDIR/$1.debug"
    "${BINUTILS}objcopy" --only-keep-debug "$new$LIBDIR/$1" "$new$LIBDIR/$1.debug"
    chmod 644 "$new$LIBDIR/$1.debug"
    "${BINUTILS}strip" -D --strip-unneeded "$new$LIBDIR/$1"
    (cd "$new$LIBDIR" && "${BINUTILS}objcopy" --add-gnu-debuglink "$1.debug" "$1")
}

# put_archive FILE PATH, as one object that shows the library's own names and no other: a program may have a second
# static library of Rust, and then has Rust's own library twice. The bitcode is only of use to rustc.
put_archive() {
    staged "$2"
    object=$work/libecheance.a.o
    "${BINUTILS}nm" -D --defined-only "$BUILT/libecheance_ffi.so" > "$work/names"
    calls=$(sed 's/.* /--undefined=/' "$work/names")
    [ -n "$calls" ] || fail "nm finds no calls in $BUILT/libecheance_ffi.so"
    # shellcheck disable=SC2086 # an option each
    "${BINUTILS}ld" -r --force-group-allocation $calls -o "$object" "$1"
    "${BINUTILS}objcopy" --wildcard --keep-global-symbol 'echeance_*' --strip-debug --remove-section '.llvm*' "$object"
    "${BINUTILS}ar" rcsD "$new$2" "$object"
}

link() {
    staged "$2"
    ln -s "$1" "$new$2"
}

text() {
    printf %s "$1" | sed 's/[\\&|]/\\&/g'
}

# fill TEMPLATE PATH, with the places as the file is to name them
fill() {
    staged "$2"
    sed -e "s|@VERSION@|$version|g" -e "s|@ABI@|$abi|g" -e "s|@PREFIX@|$(text "$said_prefix")|g" \
        -e "s|@LIBDIR@|$(text "$said_libdir")|g" -e "s|@CMAKE_INCLUDEDIR@|$(text "$said_include")|g" \
        -e "s|@MACHINE@|$MACHINE|g" -e "s|@VCPKG_MACHINE@|$(echo "$MACHINE" | sed 's/x86_64/x64/;s/aarch64/arm64/')|g" \
        "$1" > "$new$2"
}

lay() {
    put_library "libecheance.so.$version"
    link "libecheance.so.$version" "$LIBDIR/libecheance.so.$abi"
    link "libecheance.so.$abi" "$LIBDIR/libecheance.so"
    put_archive "$BUILT/libecheance_ffi.a" "$LIBDIR/libecheance.a"
    for file in include/echeance.h include/echeance.cpy include/echeance/*.h; do
        put "$file" "$PREFIX/$file"
    done
    fill ffi/echeance.pc.in "$LIBDIR/pkgconfig/echeance.pc"
    for file in echeance-config echeance-config-version; do
        fill "ffi/cmake/$file.cmake.in" "$LIBDIR/cmake/echeance/$file.cmake"
    done
    doc=$PREFIX/share/doc/echeance
    put ffi/GUIDE.md "$doc/README.md"
    for file in CHANGELOG.md LICENSE-MIT LICENSE-APACHE; do
        put "$file" "$doc/$file"
    done
    for file in THIRD-PARTY.txt echeance.cdx.json; do
        put "ffi/$file" "$doc/$file"
    done
    # Recipes that make a package of an unpacked tarball.
    for file in conan/conanfile.py conan/test_package/conanfile.py conan/test_package/CMakeLists.txt \
        vcpkg/echeance/portfile.cmake vcpkg/echeance/vcpkg.json; do
        fill "ffi/$file" "$doc/$file"
    done
    for file in question.schema.json answer.schema.json catalogue.json echeance-abi.json; do
        put "docs/$file" "$doc/$file"
    done
    for file in exam_transfer.c batch.c columns.c batch.cpp exam_transfer.cbl \
        sql/ask.h sql/rules.h sqlite/echeance_sqlite.c sqlite/warn.sql cobol/warn.cbl \
        cobol/review.cbl cobol/register.dat cobol/README.md cobol/expected/report.txt cobol/expected/rejects.txt \
        postgresql/echeance.c postgresql/echeance--1.sql postgresql/echeance.control postgresql/Makefile \
        postgresql/warn.sql \
        languages/exam_transfer.go languages/ExamTransfer.java languages/ExamTransfer.cs languages/exam_transfer.php \
        languages/exam_transfer.rb languages/exam_transfer.js languages/exam_transfer.pl languages/exam_transfer.f90 \
        languages/exam_transfer.R languages/exam_transfer_r.c; do
        put "examples/$file" "$doc/examples/$file"
    done
}

# passing PATH: the name beside a path under which its file comes. No linker or loader takes one with a dot before it.
passing() {
    printf '%s/.echeance-new.%s\n' "$DESTDIR${1%/*}" "${1##*/}"
}

# folder PATH, and those above it.
folder() {
    [ ! -d "$1" ] || return 0
    folder "$(dirname "$1")"
    printf '%s/\n' "$1" >> "$work/made"
    mkdir "$1"
}

# beside PATH FILE: puts a file beside the path that it is for.
beside() {
    passing=$(passing "$1")
    printf '%s\n' "$passing" >> "$work/made"
    cp -P --remove-destination "$2" "$passing"
}

# keep PATH: the file that is there, if any, for undo.
keep() {
    if [ -e "$DESTDIR$1" ] || [ -L "$DESTDIR$1" ]; then
        mkdir -p "$work/earlier${1%/*}"
        cp -pP "$DESTDIR$1" "$work/earlier$1"
    fi
}

# real PATH: the same for two paths to one file, through a link or not.
real() {
    printf '%s/%s\n' "$(realpath -m -- "$DESTDIR${1%/*}")" "${1##*/}"
}

# Puts what is staged into place. What needs room comes first, beside its place; then there are only renames, so that a
# program that runs keeps its library and one that starts finds one.
settle() {
    : > "$work/before"
    [ ! -f "$DESTDIR$manifest" ] || cp "$DESTDIR$manifest" "$work/before"
    printf '%s\n' "$manifest" | cat - "$work/listed" > "$work/paths"
    while IFS= read -r at; do
        [ ! -d "$DESTDIR$at" ] || [ -L "$DESTDIR$at" ] || fail "$DESTDIR$at is a folder"
        folder "$DESTDIR${at%/*}"
    done < "$work/paths"
    while IFS= read -r at; do
        case $at in
            "$DESTDIR"/?*) printf '%s\n' "${at#"$DESTDIR"}" ;; # not DESTDIR itself, nor what it is in
        esac
    done < "$work/made" > "$work/folders"
    # What an older version had and this one has not.
    while IFS= read -r at; do real "$at"; done < "$work/paths" > "$work/real"
    backwards "$work/before" > "$work/old"
    while IFS= read -r at; do
        case $at in
            */) ;;
            *) grep -qxF -e "$(real "$at")" "$work/real" || printf '%s\n' "$at" ;;
        esac
    done < "$work/old" > "$work/gone"
    # Until all is done, what an uninstall would have to remove is both.
    mkdir -p "$new${manifest%/*}"
    cat "$work/before" "$work/folders" "$work/paths" | LC_ALL=C sort -u > "$new$manifest"

    while IFS= read -r at; do keep "$at"; done < "$work/gone"
    while IFS= read -r at; do
        keep "$at"
        beside "$at" "$new$at"
    done < "$work/paths"

    while IFS= read -r at; do
        printf '%s\n' "$at" >> "$work/laid"
        mv -fT "$(passing "$at")" "$DESTDIR$at"
    done < "$work/paths"
    while IFS= read -r at; do
        printf '%s\n' "$at" >> "$work/laid"
        rm -f "$DESTDIR$at"
    done < "$work/gone"
    grep '/$' "$work/old" | remove "$DESTDIR"
    while IFS= read -r at; do
        case $at in
            */) [ ! -d "$DESTDIR$at" ] || printf '%s\n' "$at" ;;
        esac
    done < "$work/before" >> "$work/folders"
    LC_ALL=C sort -u "$work/folders" "$work/paths" > "$work/manifest"
    beside "$manifest" "$work/manifest"
    mv -fT "$(passing "$manifest")" "$DESTDIR$manifest"
    : > "$work/laid"
    : > "$work/made"
}

dist=$CARGO_TARGET_DIR/dist

# The time of every file that is packed, in $epoch.
timed() {
    # Sources from an archive have no commit; git would look for one in the folders above.
    epoch=${SOURCE_DATE_EPOCH:-}
    [ -n "$epoch" ] || [ ! -e .git ] || epoch=$(git log -1 --format=%ct)
    case $epoch in
        "" | *[!0-9]*) fail "the tarball has no time: give SOURCE_DATE_EPOCH, in seconds since 1970" ;;
    esac
}

# The checksums of all that is packed.
sums() {
    (
        cd "$dist"
        for file in ./*.tar.gz ./*.deb; do
            [ ! -f "$file" ] || sha256sum "$file"
        done
    ) > "$work/SHA256SUMS"
    mv -f "$work/SHA256SUMS" "$dist/SHA256SUMS"
}

# The input as the text of a field of Debian's.
field() {
    sed 's/[[:space:]]*$//; s/^$/./; s/^/ /'
}

# What may be copied and how, in the form that Debian's machines read. What others own in the library has no files of
# its own to be told by.
copyright() {
    echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
    echo 'Upstream-Name: echeance'
    echo 'Comment:'
    field < ffi/THIRD-PARTY.txt
    printf '\nFiles: *\n'
    sed -n 's/^Copyright (c) /Copyright: /p' LICENSE-MIT
    echo 'License: Expat or Apache-2.0'
    printf '\nLicense: Expat\n'
    sed '1,/^Copyright/d' LICENSE-MIT | sed '1{/^$/d}' | field
    printf '\nLicense: Apache-2.0\n'
    field < LICENSE-APACHE
}

# package NAME SECTION DEPENDS DESCRIPTION: a Debian package of what is under $work/NAME. After its first line a
# description has more.
package() {
    mkdir -p "$work/$1/DEBIAN" "$work/$1/usr/share/doc/$1"
    copyright > "$work/$1/usr/share/doc/$1/copyright"
    # No address ends with ".invalid", ever.
    maintainer="${DEBFULLNAME:-The echeance developers} <${DEBEMAIL:-nobody@echeance.invalid}>"
    case $maintainer in
        *"
"* | *"<"*"<"* | *">"*">"*) fail "DEBFULLNAME is a name, and DEBEMAIL an address alone" ;;
    esac
    machine=$(echo "$MACHINE" | sed 's/x86_64/amd64/;s/aarch64/arm64/')
    # In KiB, each file rounded up, as Debian counts.
    size=$(find "$work/$1/usr" -printf '%y %s\n' | awk '{ kib += $1 == "f" ? int(($2 + 1023) / 1024) : 1 } END { print kib }')
    cat > "$work/$1/DEBIAN/control" << END
Package: $1
Version: $version
Architecture: $machine
Section: $2
Priority: optional
Maintainer: $maintainer
Installed-Size: $size
Depends: $3
Description: $(echo "$4" | sed '2,$s/^/ /')
END
    file=${1}_${version}_$machine.deb
    # dpkg-deb takes the time of a file that is younger than this from here.
    SOURCE_DATE_EPOCH=$epoch dpkg-deb --root-owner-group --build "$work/$1" "$work/$file" > /dev/null
    mv -f "$work/$file" "$dist/$file"
    echo "$dist/$file"
}

case $mode in
    build)
        build
        ;;
    flags)
        fetch
        rustflags
        ;;
    install)
        build
        begin "${TMPDIR:-/tmp}/echeance.XXXXXX"
        said_prefix=$PREFIX said_libdir=$LIBDIR said_include=$PREFIX/include
        lay
        settle
        ;;
    uninstall)
        [ -f "$DESTDIR$manifest" ] || fail "nothing is installed there: no $DESTDIR$manifest"
        begin "${TMPDIR:-/tmp}/echeance.XXXXXX"
        # The list goes after the files that it lists, so that one that stays can be removed by another try.
        grep -vxF -e "$manifest" "$DESTDIR$manifest" > "$work/files" || [ $? -eq 1 ]
        backwards "$work/files" > "$work/gone"
        grep -v '/$' "$work/gone" | remove "$DESTDIR"
        rm -f "$DESTDIR$manifest"
        remove "$DESTDIR" < "$work/gone"
        ;;
    dist)
        timed
        build
        name=echeance-$version-linux-$MACHINE
        mkdir -p "$dist"
        begin "$dist/.work.XXXXXX"
        # The tarball may be unpacked anywhere: its files name each other from where they are.
        PREFIX='' LIBDIR=/lib
        # shellcheck disable=SC2016 # pkg-config and CMake know these
        said_prefix='${pcfiledir}/../..' said_libdir='${prefix}/lib' said_include='${_echeance_libdir}/../include'
        lay
        (
            cd "$new"
            find . -type f > ../files
            LC_ALL=C sort -o ../files ../files
            xargs sha256sum < ../files > ../SHA256SUMS
        )
        staged /SHA256SUMS
        mv "$work/SHA256SUMS" "$new/SHA256SUMS"
        mv "$new" "$work/$name"
        tar --create --file "$work/$name.tar" --directory "$work" --format gnu --sort name --owner 0 --group 0 \
            --numeric-owner --mtime "@$epoch" "$name"
        gzip -n9 "$work/$name.tar"
        # A tarball that cannot be read, or lacks a file, is not left.
        tar --list --gzip --file "$work/$name.tar.gz" > "$work/packed"
        while IFS= read -r at; do
            grep -qxF -e "$name$at" "$work/packed" || fail "the tarball lacks $at"
        done < "$work/listed"
        mv -f "$work/$name.tar.gz" "$dist/$name.tar.gz"
        sums
        echo "$dist/$name.tar.gz"
        ;;
    deb)
        timed
        build
        mkdir -p "$dist"
        begin "$dist/.work.XXXXXX"
        PREFIX=/usr LIBDIR=/usr/lib/$MACHINE-linux-gnu
        said_prefix=$PREFIX said_libdir=$LIBDIR said_include=$PREFIX/include
        lay
        library=libecheance$abi
        mkdir -p "$work/$library$LIBDIR" "$work/$library/DEBIAN"
        mv "$new$LIBDIR/libecheance.so.$version" "$new$LIBDIR/libecheance.so.$abi" "$work/$library$LIBDIR"
        echo 'activate-noawait ldconfig' > "$work/$library/DEBIAN/triggers"
        # By which a package that is built against the library asks for it.
        echo "libecheance $abi $library (>= $version)" > "$work/$library/DEBIAN/shlibs"
        mv "$new" "$work/libecheance-dev"
        "${BINUTILS}objdump" -T "$work/$library$LIBDIR/libecheance.so.$version" > "$work/symbols"
        glibc=$(sed -n 's/.*(GLIBC_\([0-9.]*\)).*/\1/p' "$work/symbols" | sort -Vu | tail -n 1)
        [ -n "$glibc" ] || fail "the library asks for no version of glibc"
        needs="libc6 (>= $glibc)"
        "${BINUTILS}readelf" -d "$work/$library$LIBDIR/libecheance.so.$version" > "$work/needed"
        ! grep -q 'NEEDED.*libgcc_s' "$work/needed" || needs="$needs, libgcc-s1"
        package "$library" libs "$needs" "rules on certificates, exams and deadlines in Québec
Answers by the published rules on the certificates, exams, accounts and
deadlines of collection agents: the outcome, the reasons with their sources,
and what would change it. Nothing is read from a clock, a file or a network."
        package libecheance-dev libdevel "$library (= $version)" "what C and COBOL compile against for $library
Headers, a copybook for COBOL, the static library, files for pkg-config and
CMake, JSON schemas and examples for programs that ask the rules on
certificates, exams and deadlines in Québec."
        sums
        ;;
    *)
        sed -n '2,/^set/s/^# \{0,1\}//p' ffi/install.sh >&2
        exit 2
        ;;
esac
