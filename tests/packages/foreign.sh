#!/bin/sh
# Builds the C library for another machine or another C library and runs it there, emulated where need be: the consumer of the
# ABI, and every vector as JSON, whose answers must be those of this machine, byte for byte. For another machine it is packed
# first, for glibc 2.17 and later, and what is packed runs. For Debian 12 on x86_64; needs no root, nothing is installed.
#
#   tests/packages/foreign.sh aarch64|s390x|musl TOOLS
#
# TOOLS is a folder with cargo-zigbuild, maturin and zig. With OPTIMISED=1 the code is optimised as for a release. The compiler and the standard library for the other machine are
# Debian's, of one version, unpacked under target/foreign; that of s390x stands in Debian 13 alone. No registry has the standard
# library for musl: it is built from Debian's source of it. There a program is linked with -static too. For aarch64 and musl
# a wheel is built as well; that of aarch64 answers every vector with Debian's Python for that machine.
set -eu
security=bookworm-security
case ${1:-} in
    aarch64) triple=aarch64-unknown-linux-gnu zig=aarch64-linux-gnu suite=$security debian=arm64 ;;
    s390x) triple=s390x-unknown-linux-gnu zig=s390x-linux-gnu suite=trixie debian=s390x ;;
    musl) triple=x86_64-unknown-linux-musl zig=x86_64-linux-musl ;;
    *)
        sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
esac
machine=$1
tools=$(realpath "$2")
cd "$(dirname "$0")/../.."
work=$PWD/target/foreign
here=$work/debian/usr
out=$work/$machine
mkdir -p "$work" "$out"

unpack() {
    tests/packages/debian.sh "$@"
}
unpack "$work/debian" "rustc-web:amd64/$security" "libstd-rust-web-1.96:amd64/$security" \
    "libstd-rust-web-dev:amd64/$security" "libllvm22:amd64/$security"
case $machine in
    musl)
        unpack "$work/debian" "rust-web-src:all/$security" musl:amd64/trixie
        # What the compiler is told not to promise, for this build of the standard library alone.
        export RUSTC_BOOTSTRAP=1 RUSTFLAGS='-C target-feature=-crt-static'
        std=-Zbuild-std=std,panic_unwind
        ;;
    *)
        # The C libraries of other machines are the emulated programs' own.
        unpack "$work/debian" "libstd-rust-web-dev:$debian/$suite" qemu-user-static:amd64/bookworm \
            "libc6-$debian-cross:all/bookworm" "libgcc-s1-$debian-cross:all/bookworm" "binutils-$zig:amd64/bookworm"
        std=
        ;;
esac
cat > "$work/rustc" << END
#!/bin/sh
LD_LIBRARY_PATH='$here/lib/x86_64-linux-gnu:$here/lib' exec '$here/bin/rustc' "\$@"
END
chmod +x "$work/rustc"

# What is asked is whether the answers are the same: the time that optimising takes is saved.
[ -n "${OPTIMISED:-}" ] ||
    export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
native=$PWD/target/plain/release
(unset RUSTFLAGS RUSTC_BOOTSTRAP && ffi/install.sh build CARGO_TARGET_DIR="$PWD/target/plain")
export PATH="$tools:$PATH" RUSTC="$work/rustc" CARGO_TARGET_DIR="$work/target" CARGO_INCREMENTAL=0
oldest=2.17
case $machine in
    musl) target=$triple ;;
    *) target=$triple.$oldest ;;
esac
CARGO_ENCODED_RUSTFLAGS=$(ffi/install.sh flags)
export CARGO_ENCODED_RUSTFLAGS
# shellcheck disable=SC2086 # nothing, or one option
cargo zigbuild --quiet --locked --release --package echeance-ffi --target "$target" $std
built=$work/target/$triple/release
mkdir -p "$work/native"

include=include library=$built/libecheance_ffi.so archive=$built/libecheance_ffi.a
[ "$machine" = musl ] || {
    rm -rf "$out/packed" "$out/package"
    for kind in dist deb; do
        LD_LIBRARY_PATH="$here/lib/x86_64-linux-gnu" ffi/install.sh "$kind" BUILT="$built" MACHINE="$machine" \
            BINUTILS="$here/bin/$zig-" CARGO_TARGET_DIR="$out/packed"
    done
    mkdir "$out/package"
    tar -xzf "$out"/packed/dist/*.tar.gz -C "$out/package" --strip-components 1
    include=$out/package/include library=$out/package/lib/libecheance.so archive=$out/package/lib/libecheance.a
    newest=$(readelf --version-info "$library" | sed -n 's/.*Name: GLIBC_\([0-9.]*\).*/\1/p' | sort -Vu | tail -n 1)
    [ -n "$newest" ]
    [ "$(printf '%s\n' "$newest" "$oldest" | sort -V | tail -n 1)" = "$oldest" ]
    echo "$machine: the packed library asks for glibc $newest at most"
}

# program ZIG'S-TARGET FOLDER LIBRARY INCLUDE: both programs, beside the library.
program() {
    cp "$3" "$2/libecheance.so.1"
    ln -sf libecheance.so.1 "$2/libecheance.so"
    for source in tests/abi/consumer.c tests/c/vectors.c; do
        name=${source##*/}
        python-zig cc -target "$1" -std=c11 -I"$4" -o "$2/${name%.c}" "$source" -L"$2" -lecheance
    done
}
program x86_64-linux-gnu "$work/native" "$native/libecheance_ffi.so" include
program "$zig" "$out" "$library" "$include"
run() {
    case $machine in
        musl) LD_LIBRARY_PATH=$out "$work/debian/usr/lib/ld-musl-x86_64.so.1" "$@" ;;
        *) "$here/bin/qemu-$machine-static" -L "$here/$machine-linux-gnu" -E "LD_LIBRARY_PATH=$out" "$@" ;;
    esac
}
run "$out/consumer" | diff tests/abi/consumer-1.txt -
python3 tests/packages/questions.py > "$work/questions"
LD_LIBRARY_PATH="$work/native" "$work/native/vectors" < "$work/questions" > "$work/native/answers"
run "$out/vectors" < "$work/questions" > "$out/answers"
cmp "$work/native/answers" "$out/answers"
count=$(grep -c . "$out/answers")
[ "$count" -gt 1000 ]
# Against the archive alone, zig links with -static for musl: that is the program below.
[ "$machine" = musl ] || {
    python-zig cc -target "$zig" -std=c11 -I"$include" -o "$out/archived" tests/abi/consumer.c "$archive" -lunwind
    run "$out/archived" | diff tests/abi/consumer-1.txt -
}
readelf -h "$out/libecheance.so.1" | sed -n 's/^ *\(Data\|Machine\): */\1: /p'
echo "$machine: the consumer and $count vectors answer as on this machine"

[ "$machine" != musl ] || {
    python-zig cc -target "$zig" -static -std=c11 -Iinclude -o "$out/alone" tests/abi/consumer.c \
        "$built/libecheance_ffi.a" -lunwind
    readelf -d "$out/alone" > "$out/needed"
    if grep NEEDED "$out/needed"; then exit 1; fi # what "!" turns round does not stop a script
    "$out/alone" | diff tests/abi/consumer-1.txt -
    echo "$machine: a program linked with -static, without any shared library, prints the same"
}

wheel() {
    rm -rf "$out/wheels"
    maturin build --quiet --release --locked --zig --target "$triple" --interpreter "$2" --compatibility "$1" \
        -m python/Cargo.toml --out "$out/wheels" $std
    ls "$out/wheels"
}
case $machine in
    aarch64)
        wheel manylinux2014 3.11
        unpack "$out/debian" python3.11-minimal:arm64/$security libpython3.11-minimal:arm64/$security \
            libpython3.11-stdlib:arm64/$security libc6:arm64/bookworm libexpat1:arm64/$security zlib1g:arm64/bookworm \
            libffi8:arm64/bookworm libgcc-s1:arm64/bookworm
        rm -rf "$out/installed"
        python3 -m zipfile -e "$out"/wheels/*.whl "$out/installed"
        "$here/bin/qemu-aarch64-static" -L "$out/debian" -E "PYTHONPATH=$out/installed" -E "PYTHONHOME=$out/debian/usr" \
            "$out/debian/usr/bin/python3.11" -S tests/packages/answers.py < "$work/questions" > "$out/answers"
        cmp "$work/native/answers" "$out/answers"
        echo "$machine: the wheel answers $count vectors as the C library of this machine"
        ;;
    musl)
        # No Python for musl is to be had: the wheel is built, not run.
        wheel musllinux_1_2 3.11
        auditwheel show "$out"/wheels/*.whl
        ;;
esac
