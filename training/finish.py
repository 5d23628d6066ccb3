"""From a trained reader to what ships: reader.onnx (int8), reader.properties, their checksums and the figures of the dev part.

Thresholds are chosen on PolNeAR's dev part, with the int8 network that ships, unless they are given.
"""

import argparse
import json
import os
import subprocess

import numpy
import onnx
import onnxruntime
import torch

import bases
import checksums
import export
import material
import ranges
from corpus import ROLES, polnear, windows
from decode import Decoder
from reader import LINK_WIDTH, allowed


ONRECORD = os.path.join(os.path.dirname(__file__), "..", "onrecord")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--weights", required=True, help="a reader's weights, from train.py")
    parser.add_argument("--base", default="minilm")
    parser.add_argument("--version", required=True)
    parser.add_argument("--window", type=int, default=160, help="the most pieces in a window of several paragraphs")
    parser.add_argument("--paragraph", type=int, default=256, help="the most pieces in a window of one paragraph")
    parser.add_argument("--thresholds", type=float, nargs=len(ROLES), help="of source, cue and content, such as those of a reader that this one follows")
    parser.add_argument("--out", required=True, help="the folder of core's model resources")
    return parser.parse_args()


def run(path, documents, word_piece, limit, longest):
    """By the exported network, for each window: (window, scores of tags [tokens, tags], vectors [tokens, 4, LINK_WIDTH])."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(path, options)
    for window in windows(documents, word_piece, limit, longest=longest):
        tags, links = session.run(["tags", "links"], {"ids": numpy.array([window.ids])})
        yield window, tags[0, window.heads].astype(float), links[0, window.heads].reshape(-1, 4, LINK_WIDTH)


def evaluate(analyses, shared, path):
    """What `onrecord evaluate` says of analyses of the dev part, which are kept at the path."""
    with open(path, "w", encoding="utf8") as file:
        for analysis in analyses:
            file.write(json.dumps(analysis) + "\n")
    command = [ONRECORD, "evaluate", "--pred", path, "--polnear", os.path.join(shared, "corpora/polnear/dev"), "--format", "json"]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def choose_thresholds(decoder, documents, shared, scratch):
    """Coordinate ascent on the sum of the span F1s and twice the attribution F1."""
    def quality(thresholds):
        figures = evaluate(decoder.analyses(thresholds), shared, scratch)
        return sum(figures[r + " span"]["f1"] for r in ROLES) + 2 * figures["attribution"]["f1"]

    best = [0.2, 0.2, 0.4]
    top = quality(best)
    for _ in range(2):
        for role in range(len(ROLES)):
            for value in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
                tried = [*best[:role], value, *best[role + 1 :]]
                if tried != best and (reached := quality(tried)) > top + 1e-9:
                    best, top = tried, reached
    return best


def main():
    options = arguments()
    state = torch.load(options.weights)
    network = os.path.join(options.out, "reader.onnx")
    encoder, word_piece = bases.load(options.base)
    multiplied = ranges.measured(state, encoder.shape, material.train(options.shared, only_roles=True), word_piece, options.window)
    onnx.save(export.build(state, encoder.shape, multiplied), network)
    transitions = (state["free_transitions"] + allowed()).numpy().astype(float)
    dev = polnear(os.path.join(options.shared, "corpora/polnear/dev"))
    scratch = os.path.join(os.path.dirname(options.weights), "finish-dev.jsonl")
    decoder = Decoder(dev, run(network, dev, word_piece, options.window, options.paragraph), transitions, state["none"].numpy())
    thresholds = options.thresholds or choose_thresholds(decoder, dev, options.shared, scratch)
    figures = evaluate(decoder.analyses(thresholds), options.shared, scratch)
    numbers = lambda values: " ".join(f"{v:.6g}" for v in numpy.ravel(values))
    with open(os.path.join(options.out, "reader.properties"), "w", encoding="ascii") as file:
        file.write("# Written by training/finish.py.\n")
        file.write(f"version={options.version}\nwindow={options.window}\nparagraph={options.paragraph}\n")
        file.write(f"transitions={numbers(state['free_transitions'])}\nnone={numbers(state['none'])}\n")
        for name in ("distance", "rank", "previous", "nobody"):
            file.write(f"{name}={numbers(state['heads.' + name])}\n")
        file.write(f"thresholds={numbers(thresholds)}\n")
        # confidence.py fits these to what the whole program finds
        file.write("parts=0" + 5 * " 1" + 5 * " 0" + "\nattributions=1 1" + 7 * " 0" + "\nspeakers=1 1 0\nforecasts=1 1 0\nthreshold=0.5\n")
    checksums.write(options.out)
    print(json.dumps({"thresholds": thresholds, "dev": figures}, indent=1))


if __name__ == "__main__":
    main()
