"""What attention costs on one core, and whether whole numbers make it cheaper: ONNX Runtime's own operator, the same in single steps, the
same with products of int8, and its parts. Twelve heads of 32 numbers, six layers, random numbers. Processor time, the best of several rounds.

Needs what training/requirements.txt names; run it on a quiet core, `taskset -c 0`.
"""

import argparse

import numpy
from onnx import TensorProto, helper, numpy_helper

from floor import seconds, session

LAYERS, HEADS, SIZE = 6, 12, 32
STEP = 4 / 127  # of whole numbers; what is put in is seldom beyond 4


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--window", type=int, default=160, help="pieces in a window")
    parser.add_argument("--seconds", type=float, default=2, help="for each measurement")
    return parser.parse_args()


def node(operator, inputs, output, **attributes):
    ours = operator in ("MultiHeadAttention", "MatMulIntegerToFloat")
    return helper.make_node(operator, inputs, [output], domain="com.microsoft" if ours else "", **attributes)


def constants(window, nodes):
    """Those that the nodes take."""
    taken = {name for n in nodes for name in n.input}
    values = {
        "by head": numpy.array([1, window, HEADS, SIZE]), "together": numpy.array([1, window, HEADS * SIZE]),
        "scale": numpy.float32(SIZE**-0.5), "step": numpy.float32(STEP), "scaled step": numpy.float32(STEP * SIZE**-0.5),
        "share": numpy.float32(1 / 255), "zero": numpy.int8(0), "none": numpy.uint8(0), "middle": numpy.uint8(128),
    }  # fmt: skip
    return [numpy_helper.from_array(numpy.array(value), name) for name, value in values.items() if name in taken]


def by_head(name, *, columns=False):
    order = [0, 2, 3, 1] if columns else [0, 2, 1, 3]
    return [node("Reshape", [name, "by head"], name + " apart"), node("Transpose", [name + " apart"], name + " of heads", perm=order)]


def scores(*, whole):
    if not whole:
        product = [node("MatMul", ["q of heads", "k of heads"], "raw"), node("Mul", ["raw", "scale"], "scores")]
        return by_head("q") + by_head("k", columns=True) + product
    rounded = [node("QuantizeLinear", ["q", "step", "middle"], "q8"), node("QuantizeLinear", ["k", "step", "zero"], "k8")]
    factors = ["q8 of heads", "k8 of heads", "step", "scaled step", "middle", "zero"]
    return rounded + by_head("q8") + by_head("k8", columns=True) + [node("MatMulIntegerToFloat", factors, "scores")]


def mixture(*, whole):
    if not whole:
        return by_head("v") + [node("MatMul", ["shares", "v of heads"], "mixed")]
    rounded = [node("QuantizeLinear", ["v", "step", "zero"], "v8"), node("QuantizeLinear", ["shares", "share", "none"], "shares8")]
    factors = ["shares8", "v8 of heads", "share", "step", "none", "zero"]
    return rounded + by_head("v8") + [node("MatMulIntegerToFloat", factors, "mixed")]


def attention(*, whole_scores=False, whole_mixture=False):
    joined = [node("Transpose", ["mixed"], "turned", perm=[0, 2, 1, 3]), node("Reshape", ["turned", "together"], "y")]
    softmax = [node("Softmax", ["scores"], "shares", axis=-1)]
    return scores(whole=whole_scores) + softmax + mixture(whole=whole_mixture) + joined


def seconds_a_piece(nodes, inputs, window, budget):
    """Seconds for each piece in all layers. Inputs are floats of a shape."""
    floats = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    graph = helper.make_graph(nodes, "attention", [floats(*i) for i in inputs.items()], [floats("y", None)], constants(window, nodes))
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    run = session(helper.make_model(graph, opset_imports=imports, ir_version=9).SerializeToString())
    random = numpy.random.default_rng(1)
    given = {name: random.standard_normal(shape).astype(numpy.float32) for name, shape in inputs.items()}
    return LAYERS * seconds(lambda: run.run(None, given), budget) / window


def main():
    options = arguments()
    tokens = [1, options.window, HEADS * SIZE]
    all_three = {name: tokens for name in "qkv"}
    square, tall, wide = ([1, HEADS, *two] for two in ((options.window, options.window), (options.window, SIZE), (SIZE, options.window)))
    own = node("MultiHeadAttention", ["q", "k", "v"], "y", num_heads=HEADS, scale=SIZE**-0.5)
    measured = {
        "ONNX Runtime's attention": ([own], all_three),
        "step by step": (attention(), all_three),
        "scores of int8": (attention(whole_scores=True), all_three),
        "scores and mixture of int8": (attention(whole_scores=True, whole_mixture=True), all_three),
        "scores alone": ([node("MatMul", ["a", "b"], "y")], {"a": tall, "b": wide}),
        "softmax alone": ([node("Softmax", ["a"], "y", axis=-1)], {"a": square}),
        "mixture alone": ([node("MatMul", ["a", "b"], "y")], {"a": square, "b": tall}),
    }
    for name, (nodes, inputs) in measured.items():
        print(f"{name:28} {seconds_a_piece(nodes, inputs, options.window, options.seconds) * 1e6:6.1f} us a piece", flush=True)


if __name__ == "__main__":
    main()
