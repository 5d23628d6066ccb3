#!/usr/bin/env bash
# The whole process, as a user sees it: from `./onrecord read FILE` typed to the first statement printed, to the end, and
# the most memory resident at once. Linux only, since it reads /proc. Usage: bench/whole-process.sh FILE [RUNS]
set -euo pipefail

file=$(realpath "${1:?usage: bench/whole-process.sh FILE [RUNS]}")
runs=${2:-5}
cd "$(dirname "$0")/.."
./onrecord read "$file" >/dev/null # builds what is missing

now() { date +%s%N; }
milliseconds() { echo $((($2 - $1) / 1000000)); }

for ((run = 1; run <= runs; run++)); do
    start=$(now)
    exec 3< <(exec ./onrecord read "$file")
    process=$!
    first=
    while IFS= read -r line <&3; do
        # A statement begins with its paragraph: the title and the counts come before.
        [ -z "$first" ] && [[ $line == *¶* ]] && first=$(now)
        peak=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$process/status" 2>/dev/null || true)
        [ -n "$peak" ] && most=$peak
    done
    exec 3<&-
    echo "first statement $(milliseconds "$start" "${first:-$start}") ms, end $(milliseconds "$start" "$(now)") ms, resident ${most:-?} kB"
done
