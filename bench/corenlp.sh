#!/usr/bin/env bash
# Onrecord and CoreNLP's quote pipeline over the same annotated articles, one after the other, each in its own virtual machine on
# one core and one thread: words per CPU-second, time to load, memory, and how well quotations with marks are read. Linux only.
# Usage: bench/corenlp.sh POLNEAR GOLD [CORE], such as polnear/dev gold/dev 0. The first run fetches CoreNLP, 500 MB.
set -euo pipefail

usage='usage: bench/corenlp.sh POLNEAR GOLD [CORE]'
polnear=$(realpath "${1:?$usage}")
gold=$(realpath "${2:?$usage}")
core=${3:-0}
cd "$(dirname "$0")/.."
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT
[ -d bench/corenlp/target/lib ] || ./mvnw -q -f bench/corenlp/pom.xml dependency:copy-dependencies

run() { # JARS PROGRAM: prints its line of figures
    taskset -c "$core" ./mvnw -q -Dquick -Dmaven.test.skip -Pbenchmark -pl bench -am verify -Dbenchmark.jars="$1" \
        -Dbenchmark="-XX:+UseSerialGC $2"
}

# Compiled as the launcher has it for so few articles: quickly alone.
run '' "-XX:TieredStopAtLevel=1 -Xmx1g org.onrecord.bench.PeerReading $polnear/text $output/onrecord.jsonl" >"$output/onrecord.txt"
run ":$PWD/bench/corenlp/target/lib/*" "-Xmx4g $PWD/bench/corenlp/QuotePipeline.java $polnear/text $output/corenlp.jsonl" \
    2>"$output/messages" >"$output/corenlp.txt" || { cat "$output/messages" >&2; exit 1; }
python3 bench/corenlp/quotations.py "$polnear" "$gold" "$output/onrecord" "$output/corenlp"
