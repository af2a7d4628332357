#!/bin/sh
# One target, as run.sh asks for it.
set -eu
target=$1
here=$(cd "$(dirname "$0")" && pwd)
seeds=$FUZZ_FOLDER/seeds/$target corpus=$FUZZ_FOLDER/corpus/$target log=$FUZZ_FOLDER/$target.log
mkdir -p "$corpus" "$FUZZ_FOLDER/found"
case $target in
json | days | numbers | register | state)
    set -- "$FUZZ_PROGRAMS/$target" "-dict=$FUZZ_FOLDER/seeds/$target.dict" -rss_limit_mb=512
    ;;
*)
    "$FUZZ_BIN/python" "$here/readers.py" "$target" --seeds "$seeds" > "$log" 2>&1
    # The libraries that read these files take 300 MB themselves. A page of Parquet may claim 2 GiB, which pyarrow asks for before
    # it looks how much is there.
    case $target in parquet) most=3072 ;; *) most=1024 ;; esac
    set -- "$FUZZ_BIN/python" "$here/readers.py" "$target" "-rss_limit_mb=$most"
    ;;
esac
# What was once found, and is kept.
kept=$here/corpus/$target
[ -d "$kept" ] || kept=
began=$(date +%s)
if ! "$@" -max_total_time="$FUZZ_SECONDS" -timeout=10 -max_len=8192 -print_final_stats=1 \
    -artifact_prefix="$FUZZ_FOLDER/found/$target-" "$corpus" "$seeds" $kept > "$log" 2>&1; then
    tail -n 40 "$log" >&2
    exit 1
fi
# Both print how many inputs they ran, in words of their own.
runs=$(sed -n 's/^stat::number_of_executed_units: *//p; s/^Done \([0-9]*\) runs.*/\1/p' "$log" | head -n 1)
echo "fuzz $target: nothing found in $(($(date +%s) - began)) s"
echo "count fuzz-$target $runs"
