"""How fast one core could read at best, and how fast the network is: int8 multiply-adds for each word piece, over those that
ONNX Runtime does in a second in a plain matrix product on one thread. Processor time, the best of several rounds.

Needs what training/requirements.txt names; run it on a quiet core, `taskset -c 0`.
"""

import argparse
import collections
import json
import os
import statistics
import sys
import tempfile
import time

import numpy
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

HOME = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HOME, "..", "training"))
from tokens import WordPiece, tokenise  # noqa: E402

MODEL = os.path.join(HOME, "..", "core", "src", "main", "resources", "org", "onrecord", "model")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", required=True, help="a folder of .txt files, to count words and pieces")
    parser.add_argument("--network", default=os.path.join(MODEL, "reader.onnx"))
    parser.add_argument("--window", type=int, default=256, help="pieces in a window")
    parser.add_argument("--seconds", type=float, default=2, help="for each measurement")
    return parser.parse_args()


def session(model, profile=None):
    """One thread, as `org.onrecord.tagging` has it."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    if profile:
        options.enable_profiling, options.profile_file_prefix = True, profile
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def seconds(run, budget, rounds=5):
    """Processor time of one run: the best of some rounds, since others on the machine only make it longer."""
    run()
    best = float("inf")
    for _ in range(rounds):
        start, count = time.process_time(), 0
        while time.process_time() - start < budget / rounds:
            run()
            count += 1
        best = min(best, (time.process_time() - start) / count)
    return best


def product(rows, inner, columns):
    """A graph of nothing but uint8 [rows, inner] times constant int8 [inner, columns]."""
    weight = numpy.random.default_rng(1).integers(-127, 128, (inner, columns)).astype(numpy.int8)
    node = helper.make_node("MatMulInteger", ["x", "weight"], ["y"])
    graph = helper.make_graph(
        [node], "product", [helper.make_tensor_value_info("x", TensorProto.UINT8, [rows, inner])],
        [helper.make_tensor_value_info("y", TensorProto.INT32, [rows, columns])], [numpy_helper.from_array(weight, "weight")],
    )  # fmt: skip
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


def rate(rows, inner, columns, budget):
    """Multiply-adds a second of one such product."""
    run = session(product(rows, inner, columns))
    x = numpy.random.default_rng(2).integers(0, 256, (rows, inner)).astype(numpy.uint8)
    return rows * inner * columns / seconds(lambda: run.run(None, {"x": x}), budget)


def shapes(path):
    """How often the network multiplies each piece by a matrix [inner, columns]."""
    graph = onnx.load(path).graph
    sizes = {t.name: tuple(t.dims) for t in graph.initializer}
    return collections.Counter(sizes[n.input[1]] for n in graph.node if n.op_type in ("MatMulIntegerToFloat", "QAttention"))


def count(folder):
    """Words, and word pieces with a [SEP] for each paragraph, of all articles of a folder."""
    vocabulary = open(os.path.join(MODEL, "vocab.txt"), encoding="utf8").read().split("\n")
    word_piece, words, pieces = WordPiece(vocabulary, lower_case=True), 0, 0
    for name in sorted(os.listdir(folder)):
        if name.endswith(".txt"):
            text = open(os.path.join(folder, name), encoding="utf8", newline="").read()
            words += len(text.split())
            pieces += sum(1 for line in text.splitlines() if line.strip())
            pieces += sum(len(word_piece.pieces(t.word)) for t in tokenise(text))
    return words, pieces


def operators(path, window, runs=40):
    """Microseconds for each piece by operator, as ONNX Runtime's own profiler counts them: of each node the median run, since the
    profiler goes by the clock."""
    run = session(path, profile=os.path.join(tempfile.gettempdir(), "onrecord-floor"))
    ids = numpy.random.default_rng(3).integers(1000, 20000, (1, window))
    for _ in range(runs):
        run.run(None, {"ids": ids})
    file, durations, names = run.end_profiling(), collections.defaultdict(list), {}
    for event in json.load(open(file, encoding="utf8")):
        if event.get("cat") == "Node" and event["name"].endswith("kernel_time"):
            durations[event["name"]].append(event["dur"])
            names[event["name"]] = event["args"]["op_name"]
    os.remove(file)
    times = collections.Counter()
    for node, durations_of_node in durations.items():
        times[names[node]] += statistics.median(durations_of_node) / window
    return times


def main():
    options = arguments()
    words, pieces = count(options.articles)
    print(f"{words} words are {pieces} pieces, {pieces / words:.2f} a word\n")
    best = max(rate(512, size, size, options.seconds) for size in (1024, 2048))
    print(f"a plain int8 product: {best / 1e9:.0f} thousand million multiply-adds a second")
    whole = spent = 0
    for (inner, columns), times in sorted(shapes(options.network).items()):
        own = rate(options.window, inner, columns, options.seconds)
        whole, spent = whole + times * inner * columns, spent + times * inner * columns / own
        print(f"  {times} x [{options.window}, {inner}] times [{inner}, {columns}]: {own / 1e9:.0f} thousand million")
    print(f"{whole / 1e6:.2f} million multiply-adds a piece\n")
    line = lambda what, time: print(f"{what:44} {time * 1e6:6.1f} us a piece, {words / pieces / time:8.0f} words a second")
    line("floor: at the rate of the plain product", whole / best)
    line("floor: at the rates of the network's shapes", spent)
    network = session(options.network)
    for window in sorted({64, 128, 192, options.window}):
        ids = numpy.random.default_rng(4).integers(1000, 20000, (1, window))
        line(f"the network, windows of {window}", seconds(lambda: network.run(None, {"ids": ids}), options.seconds) / window)
    print()
    for operator, time in operators(options.network, options.window).most_common():
        print(f"{operator:28} {time:6.2f} us a piece")


if __name__ == "__main__":
    main()
