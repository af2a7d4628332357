#!/bin/sh
# Fuzzing guided by coverage: run.sh FOLDER BIN SECONDS [TARGET…]. FOLDER takes the build and what is found; BIN has the Python that
# is tried; SECONDS is for each target. A crash, a hang, or memory past the limit ends it with the input that does it.
set -eu
folder=$1 bin=$2 seconds=$3
shift 3
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
bin=$(cd "$bin" && pwd)

# The pass that counts edges, as cargo-fuzz asks for it: no nightly compiler is needed.
export RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1"
host=$(rustc -vV | sed -n 's/^host: //p')
cargo build --quiet --release --locked --target "$host" --manifest-path "$here/Cargo.toml" --target-dir "$folder"
unset RUSTFLAGS

"$bin/python" "$here/seeds.py" "$folder/seeds"
"$bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --upgrade --target "$folder/python" \
    -r "$here/requirements.txt"
export PYTHONPATH="$folder/python" FUZZ_FOLDER="$folder" FUZZ_BIN="$bin" FUZZ_SECONDS="$seconds"
export FUZZ_PROGRAMS="$folder/$host/release"
[ $# -gt 0 ] || set -- json days numbers register state producer map archive workbook parquet arrow
printf '%s\n' "$@" | xargs -P "$(nproc)" -n 1 "$here/one.sh"
