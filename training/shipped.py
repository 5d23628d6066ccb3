"""Weights for training on from a reader that ships: those of its int8 network, as numbers. Each differs from the weight that it was rounded
from by half a step of its column at most, and what is beyond the last step by more. It reads networks as export.py lays them out: of an older
version's, take the file beside it."""

import argparse
import os

import numpy
import onnx
import torch
from onnx import numpy_helper

import bases
import export
from encoder import Encoder
from reader import Reader

LINEAR = ("output", "widen", "narrow")
NORMS = {"attention_norm": "norm", "output_norm": "norm2"}


def state(folder, reader):
    """The state of a reader, of which `reader` gives the form, from the folder of a model."""
    graph = onnx.load(os.path.join(folder, "reader.onnx")).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    found = {"encoder.words.weight": values["words.table"] * values["words.scale"], "encoder.positions.weight": values["positions"]}
    found["encoder.segment"] = numpy.zeros(values["positions"].shape[1])  # is within the positions

    def linear(ours, theirs):
        found[ours + ".weight"] = (values[theirs + ".weight"] * values[theirs + ".scale"]).T
        found[ours + ".bias"] = values[theirs + ".bias"]

    def asked(ours, theirs):
        weight, bias = (values[theirs + ".weight"] * values[theirs + ".scale"]).T, values[theirs + ".bias"]
        for part, rows, few in zip(export.ASKED, numpy.split(weight, 3), numpy.split(bias, 3)):
            found[ours + part + ".weight"], found[ours + part + ".bias"] = rows, few

    def norm(ours, theirs):
        found[ours + ".weight"] = values[theirs + ".weight"]
        found[ours + ".bias"] = numpy.zeros_like(values[theirs + ".weight"])  # is in what reads it

    norm("encoder.norm", "norm")
    for i in range(sum(name.endswith(".asked.bias") for name in values)):
        asked(f"encoder.layers.{i}.", f"layer{i}.attention.asked")
        for part in LINEAR:
            linear(f"encoder.layers.{i}.{part}", f"layer{i}.{part}")
        for ours, theirs in NORMS.items():
            norm(f"encoder.layers.{i}.{ours}", f"layer{i}.{theirs}")
    for output, head in export.OUTPUTS.items():
        linear(head, output)
    for output, hidden in export.HIDDEN.items():
        linear(hidden, output + ".between")
    lines = open(os.path.join(folder, "reader.properties"), encoding="ascii").read().splitlines()
    settings = dict(line.split("=", 1) for line in lines if not line.startswith("#"))
    shapes = {name: tuple(value.shape) for name, value in reader.state_dict().items()}
    for name in ("none", "free_transitions", "heads.distance", "heads.rank", "heads.previous", "heads.nobody"):
        key = {"free_transitions": "transitions"}.get(name, name.split(".")[-1])
        found[name] = numpy.array(settings[key].split(), dtype=float).reshape(shapes[name])
    return {name: torch.tensor(numpy.array(value), dtype=torch.float32) for name, value in found.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True, help="the folder of a model: reader.onnx and reader.properties")
    parser.add_argument("--base", choices=bases.NAMES, default="minilm")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.save(state(options.model, Reader(Encoder(bases.SHAPES[options.base]))), options.out)


if __name__ == "__main__":
    main()
