#!/bin/sh
# Counts which lines and regions of the core and of the C interface the tests reach, and compares what they do not reach with
# gaps.txt: run.sh FOLDER PYTHON [--list]. FOLDER takes the build and what was counted; PYTHON is one of 3.10 or later. README.md
# beside this file tells the rest. For Debian 12 on x86_64; needs no root, nothing is installed.
set -eu
folder=$1 python=$2 list=${3:-}
cd "$(dirname "$0")/../.."
mkdir -p "$folder/bin"
folder=$(cd "$folder" && pwd)

# What rustc counts is read by tools of the same LLVM alone.
major=$(rustc -vV | sed -n 's/^LLVM version: \([0-9]*\)\..*/\1/p')
if [ "$major" != 22 ]; then
    echo "coverage: rustc has LLVM ${major:-of an unknown version}, and the tools that Debian has for this are of LLVM 22" >&2
    exit 2
fi
debian=$folder/debian
tests/packages/debian.sh "$debian" llvm-22:amd64/bookworm-security libllvm22:amd64/bookworm-security
llvm() {
    tool=$1
    shift
    LD_LIBRARY_PATH="$debian/usr/lib/x86_64-linux-gnu:$debian/usr/lib/llvm-22/lib" "$debian/usr/lib/llvm-22/bin/$tool" "$@"
}

# Only what is ours counts, and is built for it. Names are mangled so that they can be read back whole.
cat > "$folder/bin/rustc-covered" << 'END_OF_WRAPPER'
#!/bin/sh
exec "$@" -C instrument-coverage -C symbol-mangling-version=v0
END_OF_WRAPPER
# A C program that takes the archive keeps what writes the counts at its end; rustc sees to it for programs of its own.
for compiler in cc gcc; do
    cat > "$folder/bin/$compiler" << END_OF_WRAPPER
#!/bin/sh
exec '$(command -v "$compiler")' "\$@" -Wl,-u,__llvm_profile_runtime
END_OF_WRAPPER
done
chmod +x "$folder"/bin/*
export RUSTC_WORKSPACE_WRAPPER="$folder/bin/rustc-covered" CARGO_TARGET_DIR="$folder/build" CARGO_INCREMENTAL=0
export PATH="$folder/bin:$PATH"

# README.md says which tests, and why.
set -- --lib
for package in echeance echeance-ffi echeance-conformance; do set -- "$@" --package "$package"; done
for test in calendar code columns explain letter periods plan sources statements timeline typed_face words zone_data \
    core typed subsets boundaries released c_abi abuse; do
    set -- "$@" --test "$test"
done

# What build scripts count is thrown away.
LLVM_PROFILE_FILE="$folder/built.profraw" cargo test --quiet --locked --no-run --message-format json "$@" > "$folder/built.json"
sed -n 's/.*"executable":"\([^"]*\)".*/\1/p' "$folder/built.json" > "$folder/programs"
rm -rf "$folder/raw"
# A file for each process: C programs take different parts of one archive, whose counts cannot be put together while they run.
export LLVM_PROFILE_FILE="$folder/raw/%p-%m.profraw"
cargo test --quiet --locked "$@" -- --skip sanitizers --skip valgrind --skip in_every_dialect --skip a_class_hides_no_completion
# valgrind cannot read programs with counters. Of what it would watch, this is run nowhere else.
made=$folder/build/tmp/c
cc -std=c11 -Iinclude -Itests/c -I"$made" -o "$folder/codes" tests/c/codes.c "$made/libecheance_abuse.a" -lutil -lrt -lpthread -lm -ldl
"$folder/codes" > "$folder/codes.txt"
find "$folder/raw" -name '*.profraw' > "$folder/profiles"
llvm llvm-profdata merge --sparse --input-files "$folder/profiles" --output "$folder/counts"

# Each program by itself: of a function that many have, llvm-cov keeps one copy where it is given them together. Of the abuse, a
# program that has its library.
rm -rf "$folder/counted"
mkdir "$folder/counted"
number=0
{ cat "$folder/programs"; printf '%s\n' "$made/libecheance.so.1" "$made/abuse-plain"; } | while IFS= read -r program; do
    number=$((number + 1))
    for format in text lcov; do
        llvm llvm-cov export --format "$format" --skip-expansions --instr-profile "$folder/counts" "$program" \
            --sources core/src ffi/src > "$folder/counted/$number.$format"
    done
done
"$python" tests/coverage/gaps.py "$folder" "$list"
