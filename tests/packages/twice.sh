#!/bin/sh
# Builds the C library and the wheel here and, offline from vendor/, in a folder of another name and length: the tarballs are
# the same, byte for byte, and so are the wheels.
#
#   tests/packages/twice.sh TOOLS
#
# TOOLS is a folder with maturin and the Python that the wheel is for.
set -eu
tools=$(realpath -s "$1")
cd "$(dirname "$0")/../.."
here=$PWD
there=$(mktemp -d "${TMPDIR:-/tmp}/echeance-built-again.XXXXXX")
trap 'rm -rf "$there"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
git ls-files -z | xargs -0 cp -P --parents -t "$there"
cp -R vendor "$there/vendor"

# built TARGET: the names of both packages, built from the folder that this is.
built() {
    ffi/install.sh dist CARGO_TARGET_DIR="$1"
    rm -rf "$1/wheels"
    CARGO_ENCODED_RUSTFLAGS=$(ffi/install.sh flags CARGO_TARGET_DIR="$1") CARGO_TARGET_DIR=$1 \
        "$tools/maturin" build --quiet --release --locked --interpreter "$tools/python" --compatibility linux \
        -m python/Cargo.toml --out "$1/wheels" >&2
    ls "$1"/wheels/*.whl
}
built "$here/target/first" > "$there/first"
cd "$there"
export CARGO_HOME="$there/vendor/cargo"
built "$there/target" > "$there/second"
xargs sha256sum < first
xargs sha256sum < second
paste first second | while read -r one other; do
    cmp "$one" "$other" && continue
    mkdir one other
    for side in one other; do
        eval "file=\$$side"
        case $file in
            *.whl) python3 -m zipfile -e "$file" "$side" ;;
            *) tar -xzf "$file" -C "$side" --strip-components 1 ;;
        esac
    done
    diff -rq one other
    exit 1
done
echo 'built twice, in two folders, once offline: the same'
