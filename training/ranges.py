"""Between which values what the products multiply lies: measured once, on articles of the train part, instead of in each window that is read."""

import random

import numpy
import onnxruntime
from onnx import TensorProto, helper

import export
from corpus import windows

ARTICLES = 300
SAMPLE = 5_000  # values of a window's layer that count for how wide its range is
SHARES = [share / 100 for share in range(30, 101, 2)]


def measured(state, shape, documents, word_piece, limit, seed=1):
    """(low, high) by the name of what is multiplied: of all shares of the widest range that was seen the one that loses least, in the mean
    square, when values are rounded to its 256 steps and what lies beyond it is cut off."""
    network = export.build(state, shape)
    multiplied = sorted({node.input[0].removesuffix(".whole") for node in network.graph.node if node.op_type == "MatMul"})
    del network.graph.output[:]
    network.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in multiplied)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(network.SerializeToString(), options)
    some, chance = random.Random(seed).sample(documents, min(ARTICLES, len(documents))), numpy.random.default_rng(seed)
    values = {name: [] for name in multiplied}
    for window in windows(some, word_piece, limit):
        for name, found in zip(multiplied, session.run(multiplied, {"ids": numpy.array([window.ids])})):
            flat = found.ravel()
            values[name].append(numpy.concatenate([chance.choice(flat, min(SAMPLE, flat.size), replace=False), [flat.min(), flat.max()]]))
    return {name: best(numpy.concatenate(found)) for name, found in values.items()}


def best(values):
    """The range that loses least. Zero is in it, as the operator wants it."""
    low, high = min(0.0, float(values.min())), max(0.0, float(values.max()))
    return min(((share * low, share * high) for share in SHARES), key=lambda bounds: lost(values, *bounds))


def lost(values, low, high):
    scale, zero = export.steps(low, high)
    rounded = numpy.clip(numpy.rint(values / scale) + zero, 0, 255)
    return float(numpy.square((rounded - zero) * scale - values).mean())
