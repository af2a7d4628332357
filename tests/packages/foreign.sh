#!/bin/sh
# Builds the C library for another machine and runs it there, emulated: the consumer of the ABI, and every vector as JSON,
# whose answers must be those of this machine, byte for byte. For Debian 12 on x86_64; needs no root, nothing is installed.
#
#   tests/packages/foreign.sh aarch64|s390x TOOLS
#
# TOOLS is a folder with cargo-zigbuild and zig. The compiler and the standard library for the other machine are Debian's,
# of one version, unpacked under target/foreign; that of s390x stands in Debian 13 alone.
set -eu
case ${1:-} in
    aarch64) debian=arm64 suite=bookworm-security ;;
    s390x) debian=s390x suite=trixie ;;
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

# What is fetched, by the mirrors that this machine has, for Debian 13 too.
if [ ! -e "$work/fetched-$machine" ]; then
    mkdir -p "$work/apt/sources" "$work/apt/lists/partial" "$work/deb"
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] || continue
        cp "$file" "$work/apt/sources/"
        sed 's/bookworm/trixie/g' "$file" > "$work/apt/sources/trixie-${file##*/}"
    done
    cat > "$work/apt/apt.conf" << END
Dir::State "$work/apt";
Dir::State::status "/dev/null";
Dir::Cache "$work/apt";
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "$work/apt/sources";
APT::Architectures { "amd64"; "arm64"; "s390x"; };
Acquire::Retries "3";
END
    export APT_CONFIG="$work/apt/apt.conf"
    # A mirror may lack a list that is of no use here; a package that is not found is told below.
    apt-get update -qq || :
    (
        cd "$work/deb"
        rm -f ./*.deb
        # The C libraries of other machines are the emulated programs' own.
        apt-get download -qq rustc-web:amd64/bookworm-security libstd-rust-web-1.96:amd64/bookworm-security \
            libstd-rust-web-dev:amd64/bookworm-security libllvm22:amd64/bookworm-security \
            "libstd-rust-web-dev:$debian/$suite" qemu-user-static:amd64/bookworm "libc6-$debian-cross/bookworm" \
            "libgcc-s1-$debian-cross/bookworm"
        for package in ./*.deb; do dpkg-deb -x "$package" "$work/debian"; done
        rm -f ./*.deb
    )
    touch "$work/fetched-$machine"
fi
cat > "$work/rustc" << END
#!/bin/sh
LD_LIBRARY_PATH='$here/lib/x86_64-linux-gnu:$here/lib' exec '$here/bin/rustc' "\$@"
END
chmod +x "$work/rustc"

export PATH="$tools:$PATH"
RUSTC="$work/rustc" CARGO_TARGET_DIR="$work/target" CARGO_INCREMENTAL=0 cargo zigbuild --quiet --locked --release \
    --package echeance-ffi --target "$machine-unknown-linux-gnu"
built=$work/target/$machine-unknown-linux-gnu/release
native=${CARGO_TARGET_DIR:-target}/release
ffi/install.sh build
mkdir -p "$work/native"

# program ZIG'S-TARGET FOLDER LIBRARY: both programs, beside the library.
program() {
    cp "$3" "$2/libecheance.so.1"
    ln -sf libecheance.so.1 "$2/libecheance.so"
    for source in tests/abi/consumer.c tests/c/vectors.c; do
        name=${source##*/}
        python-zig cc -target "$1" -std=c11 -Iinclude -o "$2/${name%.c}" "$source" -L"$2" -lecheance
    done
}
program x86_64-linux-gnu "$work/native" "$native/libecheance_ffi.so"
program "$machine-linux-gnu" "$out" "$built/libecheance_ffi.so"
run() {
    "$here/bin/qemu-$machine-static" -L "$here/$machine-linux-gnu" -E "LD_LIBRARY_PATH=$out" "$@"
}
run "$out/consumer" | diff tests/abi/consumer-1.txt -
python3 tests/packages/questions.py > "$work/questions"
LD_LIBRARY_PATH="$work/native" "$work/native/vectors" < "$work/questions" > "$work/native/answers"
run "$out/vectors" < "$work/questions" > "$out/answers"
cmp "$work/native/answers" "$out/answers"
count=$(grep -c . "$out/answers")
[ "$count" -gt 1000 ]
readelf -h "$out/libecheance.so.1" | sed -n 's/^ *\(Data\|Machine\): */\1: /p'
echo "$machine: the consumer and $count vectors are answered as on this machine"
