#!/bin/sh
# Packs the C library and the wheel as for a release, here and, offline from vendor/, in a folder of another name and length: the
# tarballs are the same, byte for byte, and so are the .deb packages and the wheels.
#
#   tests/packages/twice.sh TOOLS GLIBC
#
# TOOLS is the folder, in this one, with maturin, cargo-zigbuild, zig and the Python that the wheel is for; GLIBC, the oldest glibc.
set -eu
tools=$1
GLIBC=$2
export GLIBC
cd "$(dirname "$0")/../.."
here=$PWD
there=$(mktemp -d "${TMPDIR:-/tmp}/echeance-built-again.XXXXXX")
trap 'rm -rf "$there"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
git ls-files -z | xargs -0 cp -P --parents -t "$there"
cp -R vendor "$there/vendor"

# built TARGET: the names of the packages, built from the folder that this is.
built() (
    PATH="$PWD/$tools:$PATH"
    rm -rf "$1/dist" "$1/wheels"
    ffi/install.sh dist CARGO_TARGET_DIR="$1" >&2
    ffi/install.sh deb CARGO_TARGET_DIR="$1" >&2
    CARGO_ENCODED_RUSTFLAGS=$(ffi/install.sh flags CARGO_TARGET_DIR="$1") CARGO_TARGET_DIR=$1 \
        maturin build --quiet --release --locked --zig --interpreter "$tools/python" --compatibility "manylinux_$(echo "$GLIBC" | tr . _)" \
        -m python/Cargo.toml --out "$1/wheels" >&2
    ls "$1"/dist/*.tar.gz "$1"/dist/*.deb "$1"/wheels/*.whl
)
built "$here/target/first" > "$there/first"
cd "$there"
export CARGO_HOME="$there/vendor/cargo"
python3 -m venv "${tools%/bin}"
"$tools/python" -m pip install --quiet --disable-pip-version-check --no-index --find-links vendor/wheels -r tests/packages/requirements.txt
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
            *.deb) dpkg-deb -x "$file" "$side" ;;
            *) tar -xzf "$file" -C "$side" --strip-components 1 ;;
        esac
    done
    diff -rq one other
    exit 1
done
echo 'built twice, in two folders, once offline: the same'
