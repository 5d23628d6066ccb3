#!/usr/bin/env bash
# How fast a corpus is read on some cores, by the command or by the Spark job. Linux only, since it pins the process to them.
# Usage: bench/spark.sh CORPUS read|spark CORES, where CORES are numbers such as 0 or 0,1, and CORPUS is a folder that
# org.onrecord.bench.RepeatedArticles has made.
set -euo pipefail

usage='usage: bench/spark.sh CORPUS read|spark CORES'
corpus=$(realpath "${1:?$usage}")
reader=${2:?$usage}
cores=${3:?$usage}
words=$(cat "$corpus.words")
count=$(tr ',' '\n' <<<"$cores" | wc -l)
cd "$(dirname "$0")/.."
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT
ONRECORD_WITH=spark ./onrecord --version >/dev/null # builds what is missing

run() {
    case $reader in
        read) taskset -c "$cores" ./onrecord read --format jsonl --threads "$count" "$corpus" >"$output/analyses.jsonl" ;;
        spark) taskset -c "$cores" ./onrecord spark --local --cores "$count" --output "$output/tables" "$corpus" ;;
        *) echo "$usage" >&2 && exit 2 ;;
    esac
}

TIMEFORMAT='%R %U %S'
times=$({ time run 2>"$output/messages"; } 2>&1) || { cat "$output/messages" >&2; exit 1; }
cat "$output/messages" >&2
awk -v reader="$reader" -v cores="$cores" -v words="$words" '{
    cpu = $2 + $3
    printf "%s on cores %s: %.1f s, %.0f words per second; %.1f s of processor time, %.0f words per CPU-second\n",
        reader, cores, $1, words / $1, cpu, words / cpu }' <<<"$times"
