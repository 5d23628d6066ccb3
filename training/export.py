"""Writes a trained reader as the files that `core` ships: reader.onnx with int8 weights, and reader.properties.

The graph is laid out by hand, from ONNX Runtime's fused operators, and reads one window without padding at a time.
"""

import numpy
import torch
from onnx import TensorProto, helper, numpy_helper


class Graph:
    """Nodes and weights in the making; each method returns the name of its result."""

    def __init__(self, ranges):
        self.nodes, self.weights, self.whole, self.ranges = [], {}, {}, ranges

    def weight(self, name, value):
        self.weights[name] = numpy.ascontiguousarray(value)
        return name

    def node(self, operator, inputs, name, domain="", outputs=1, **attributes):
        results = [name] if outputs == 1 else [f"{name}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, results, name=name, domain=domain, **attributes))
        return results[0] if outputs == 1 else results

    def fused(self, operator, inputs, name, **attributes):
        return self.node(operator, inputs, name, domain="com.microsoft", **attributes)

    def linear(self, x, weight, bias, name):
        """x times weight [in, out], weights as int8 with a scale for each column, x as uint8 within its range."""
        if self.ranges is None:
            product = self.node("MatMul", [x, self.weight(name + ".weight", weight)], name + ".product")
            return self.node("Add", [product, self.weight(name + ".bias", bias)], name) if bias is not None else product
        values, x_scale, x_zero = self.quantise(x)
        whole, scale, zero = self.rounded(weight, name)
        inputs = [values, whole, x_scale, scale, x_zero, zero]
        if bias is not None:
            inputs.append(self.weight(name + ".bias", bias))
        return self.fused("MatMulIntegerToFloat", inputs, name)

    def attention(self, x, weight, bias, heads, name):
        """What heads of attention say of x: weight [in, 3 * out] gives what they ask, what answers, and what is said. Its products are made with
        the rest of attention, which takes less time than to hand them on."""
        asked = name + ".asked"
        if self.ranges is None:
            parts = self.node("Split", [self.linear(x, weight, bias, asked)], name + ".parts", outputs=3, axis=-1)
            return self.fused("MultiHeadAttention", parts, name, num_heads=heads)
        values, x_scale, x_zero = self.quantise(x)
        whole, scale, zero = self.rounded(weight, asked)
        inputs = [values, whole, self.weight(asked + ".bias", bias), x_scale, scale, "", x_zero, zero]
        return self.fused("QAttention", inputs, name, num_heads=heads)

    def rounded(self, weight, name):
        """A matrix as int8, with a scale and a zero point for each column."""
        scale = column_scales(weight)
        values = {"weight": in_steps(weight, scale), "scale": scale.astype(numpy.float32), "zero": numpy.zeros(len(scale), dtype=numpy.int8)}
        return [self.weight(name + "." + kind, value) for kind, value in values.items()]

    def quantise(self, x):
        """Values, scale and zero point of x as uint8; made once for all that multiply it."""
        if x not in self.whole:
            self.whole[x] = self._quantised(x, x)
        return self.whole[x]

    def _quantised(self, x, name):
        scale, zero = steps(*self.ranges[name])
        constants = [self.weight(name + ".scale", numpy.float32(scale)), self.weight(name + ".zero", numpy.uint8(zero))]
        return [self.node("QuantizeLinear", [x, *constants], name + ".whole"), *constants]

    def rectified(self, x, name):
        """x where it is more than zero, else zero. As whole numbers from zero on that is so already."""
        if self.ranges is None:
            return self.node("Relu", [x], name)
        self.whole[name] = self._quantised(x, name)
        return name

    def norm(self, x, added, weight, name):
        """Layer normalisation of a sum, without a bias. Each piece is a channel to InstanceNormalization, which adds up several numbers at once,
        where SkipLayerNormalization adds one after the other: six tenths of the time with all around it."""
        normal = self.node("InstanceNormalization", [self.node("Add", [x, added], name + ".sum"), "ones", "zeros"], name + ".normal", epsilon=1e-12)
        return self.node("Mul", [normal, self.weight(name + ".weight", weight)], name)

    def embedding(self, table, ids, name):
        """Rows of a table that is kept as int8 with a scale for each row."""
        if self.ranges is None:
            return self.node("Gather", [self.weight(name + ".table", table), ids], name)
        scale = numpy.maximum(numpy.abs(table).max(1, keepdims=True), 1e-8) / 127
        whole = numpy.clip(numpy.rint(table / scale), -127, 127).astype(numpy.int8)
        rows = self.node("Gather", [self.weight(name + ".table", whole), ids], name + ".rows")
        factors = self.node("Gather", [self.weight(name + ".scale", scale.astype(numpy.float32)), ids], name + ".factors")
        return self.node("Mul", [self.node("Cast", [rows], name + ".cast", to=TensorProto.FLOAT), factors], name)


def column_scales(weight):
    """For each column of a matrix the scale of its whole numbers up to 127: of all shares of its largest weight the one that loses least in squares."""
    largest = numpy.maximum(numpy.abs(weight).max(0), 1e-8)
    scales = [share * largest / 127 for share in SHARES]
    lost = [numpy.square(in_steps(weight, scale) * scale - weight).sum(0) for scale in scales]
    return numpy.choose(numpy.argmin(lost, axis=0), scales)


def in_steps(weight, scale):
    """A matrix in whole numbers up to 127, times a scale for each column."""
    return numpy.clip(numpy.rint(weight / scale), -127, 127).astype(numpy.int8)


def steps(low, high):
    """The scale and the zero point of 256 steps between the two."""
    scale = max(high - low, 1e-8) / 255
    return scale, round(-low / scale)


def layers(state):
    """How many layers a reader has."""
    return 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))


def without_biases_of_norms(state):
    """The same reader, the bias of each normalisation moved on to what reads it: so it takes no pass of its own."""
    moved = dict(state)
    encoder = lambda i, *names: [f"encoder.layers.{i}.{name}" for name in names]
    heads = [HIDDEN.get(name, module) for name, module in OUTPUTS.items()]

    def move(norm, multiplied, added):
        bias = state[norm + ".bias"].double()
        moved[norm + ".bias"] = torch.zeros_like(state[norm + ".bias"])
        for name in multiplied:
            moved[name + ".bias"] = (moved[name + ".bias"].double() + state[name + ".weight"].double() @ bias).float()
        for name in added:
            moved[name + ".bias"] = moved[name + ".bias"] + state[norm + ".bias"]

    last = "encoder.norm"
    for i in range(layers(state)):
        move(last, encoder(i, *ASKED), encoder(i, "output"))
        move(*encoder(i, "attention_norm"), encoder(i, "widen"), encoder(i, "narrow"))
        last = f"encoder.layers.{i}.output_norm"
    move(last, heads, [])
    return moved


def layer(graph, x, i, w, shape):
    """One transformer layer, of as many heads and inner units as are left in it; `w` gives its weights by name, matrices as [in, out]."""
    n, heads = f"layer{i}.", w("query.bias").size // shape.head
    asked = [numpy.concatenate([w(part + kind) for part in ASKED], -1) for kind in (".weight", ".bias")]
    mixed = graph.attention(x, *asked, heads, n + "attention")
    mixed = graph.linear(mixed, w("output.weight"), w("output.bias"), n + "output")
    x = graph.norm(x, mixed, w("attention_norm.weight"), n + "norm")
    # Each bias goes along with its product, for nothing: Gelu would add it in a pass of its own.
    wide = graph.linear(x, w("widen.weight"), w("widen.bias"), n + "widen")
    pruned = shape.is_pruned(heads, w("widen.bias").size)
    wide = graph.rectified(wide, n + "relu") if pruned else graph.fused("Gelu", [wide], n + "gelu")
    narrow = graph.linear(wide, w("narrow.weight"), w("narrow.bias"), n + "narrow")
    return graph.norm(x, narrow, w("output_norm.weight"), n + "norm2")


SHARES = [share / 100 for share in range(70, 101, 2)]
ASKED = ("query", "key", "value")
OUTPUTS = {"tags": "tags", "links": "links", "marks": "heads.marks", "pointers": "heads.refer"}
HIDDEN = {"pointers": "heads.refer_hidden"}  # what stands between the encoder and an output


def build(state, shape, ranges=None):
    """The graph from a reader's state, of an encoder of a shape: ids [1, pieces] -> OUTPUTS, each [1, pieces, columns].
    With whole numbers in its products if their `ranges` are given, as ranges.py measures them, else with floats."""
    graph, state = Graph(ranges), without_biases_of_norms(state)
    value = lambda name: state[name].float().numpy()
    ids = "ids"
    words = graph.embedding(value("encoder.words.weight"), ids, "words")
    length = graph.node("Shape", [ids], "length", start=1)
    zero, one = (graph.weight(n, numpy.array([v], dtype=numpy.int64)) for n, v in (("zero", 0), ("one", 1)))
    for fill in (0, 1):
        values = graph.weight(f"fill{fill}", numpy.full(shape.positions, fill, dtype=numpy.float32))
        graph.node("Slice", [values, zero, length, zero, one], "ones" if fill else "zeros")
    places = value("encoder.positions.weight") + value("encoder.segment")
    positions = graph.node("Slice", [graph.weight("positions", places.astype(numpy.float32)), zero, length, zero, one], "places")
    x = graph.norm(words, positions, value("encoder.norm.weight"), "norm")
    for i in range(layers(state)):
        def w(name, i=i):
            found = value(f"encoder.layers.{i}.{name}")
            return found.T if found.ndim == 2 else found

        x = layer(graph, x, i, w, shape)
    outputs = []
    for name, module in OUTPUTS.items():
        seen = x
        if name in HIDDEN:
            product = graph.linear(x, value(HIDDEN[name] + ".weight").T, value(HIDDEN[name] + ".bias"), name + ".between")
            seen = graph.fused("Gelu", [product], name + ".gelu")
        weight, bias = value(module + ".weight").T, value(module + ".bias")
        graph.linear(seen, weight, bias, name)
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "pieces", bias.size]))
    tensors = [numpy_helper.from_array(v, n) for n, v in graph.weights.items()]
    inputs = [helper.make_tensor_value_info(ids, TensorProto.INT64, [1, "pieces"])]
    whole = helper.make_graph(graph.nodes, "reader", inputs, outputs, tensors)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(whole, opset_imports=opsets, ir_version=9, producer_name="onrecord")
