"""Fits what the network says of stances anew: by logistic regression on what its int8 graph hands to the heads at the cues and contents that
Onrecord finds, in the articles with annotated stances and in passages.py. All else that the network says stays as it is.
"""

import argparse
import json
import os
import urllib.parse

import numpy
import onnx
import onnxruntime
import torch
from torch.nn import functional

import bases
import material
import passages
from annotations import UNKNOWN
from corpus import windows
from heads import SLICES

WINDOW, PARAGRAPH = 160, 256  # pieces, as Onrecord reads
HELD = 10  # each so-many-th passage is left out, to measure on
NEARNESS = 1e-2  # how much the squares of what changes count; chosen on the dev part
LAX = 0.5  # how much articles count that were not read by the strict reading
LEAST = 0.3  # the least probability that there is a stance at all, as in Onrecord
COLUMNS = ("stance", "stance of content")  # of cues, and of contents


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True, help="the folder that holds corpora/ and gold/")
    parser.add_argument("--base", choices=bases.NAMES, default="minilm")
    parser.add_argument("--weights", required=True, help="the weights that the graph was made of")
    parser.add_argument("--graph", required=True, help="reader.onnx")
    parser.add_argument("--stances", required=True, help="stances that go before those of the annotations: annotations/stances-train.jsonl")
    for part in ("train", "dev", "passages"):
        parser.add_argument("--" + part, required=True, help="what `onrecord read --format jsonl` says of their texts")
    parser.add_argument("--out", required=True, help="where to keep the weights")
    return parser.parse_args()


class Hidden:
    """What the graph hands to its heads."""

    def __init__(self, path, weights, layers, word_piece):
        last, graph = f"layer{layers - 1}.norm2", onnx.load(path)
        constants = {t.name: onnx.numpy_helper.to_array(t) for t in graph.graph.initializer}
        self.name, self.word_piece = last + ".whole", word_piece
        self.scale, self.zero = (constants[last + part].reshape(-1).astype(numpy.float32) for part in (".scale", ".zero"))
        self.shift = weights[f"encoder.layers.{layers - 1}.output_norm.bias"].numpy()  # the graph adds it in the heads
        graph.graph.output.append(onnx.helper.make_tensor_value_info(self.name, onnx.TensorProto.UINT8, None))
        self.session = onnxruntime.InferenceSession(graph.SerializeToString())

    def of(self, document):
        """[tokens, hidden]"""
        several = windows([document], self.word_piece, WINDOW, longest=PARAGRAPH)
        whole = [self.session.run([self.name], {"ids": numpy.array([w.ids])})[0][0][w.heads] for w in several]
        return (numpy.concatenate(whole).astype(numpy.float32) - self.zero) * self.scale + self.shift


def found(path):
    """By the name of the text what was found in it."""
    analyses = map(json.loads, open(path, encoding="utf8"))
    return {os.path.basename(urllib.parse.unquote(a["article"]["uri"])).removesuffix(".txt"): a["attributions"] for a in analyses}


def ends(tokens, spans):
    """(first, last token) from the first span's begin to the last one's end"""
    inside = [i for i, t in enumerate(tokens) if t.start >= spans[0]["start"] and t.end <= spans[-1]["end"]]
    return (inside[0], inside[-1]) if inside else None


def pairs(document, attributions):
    """For each annotated act that was found (ends of the cue, ends of the content, stance)."""
    left = [(ends(document.tokens, a["cue"][:1]), ends(document.tokens, a["content"])) for a in attributions if a["cue"] and a["content"]]
    left = [pair for pair in left if None not in pair]
    for act in document.labels.acts:
        for pair in left:
            (cue_first, cue_last), (first, last) = pair
            common = min(last + 1, act.content[1]) - max(first, act.content[0])
            shorter = min(last + 1 - first, act.content[1] - act.content[0])
            if cue_first < act.cue[1] and act.cue[0] <= cue_last and 2 * common >= shorter:
                left.remove(pair)
                yield (*pair, act.stance)
                break


class Examples:
    def __init__(self, hidden, documents, by_name, weigh):
        """`weigh` says how much a document counts."""
        rows, wanted, weights = [], [], []
        for document in documents:
            attributions = by_name.get(document.name)
            if attributions and document.labels is not None:
                of = hidden.of(document)
                for cue, content, stance in pairs(document, attributions):
                    if stance != UNKNOWN:
                        rows.append(numpy.concatenate([of[cue[0]] + of[cue[1]], of[content[0]] + of[content[1]]]))
                        wanted.append(stance)
                        weights.append(weigh(document))
        size = 2 * len(hidden.shift)
        self.rows = torch.from_numpy(numpy.array(rows, dtype=numpy.float32).reshape(-1, size))
        self.wanted, self.weights = torch.tensor(wanted).long(), torch.tensor(weights)


def fitted(examples, weight, bias):
    """The weights [answers, 2 * hidden] and biases that tell stances best, not far from those given; these where nothing was found."""
    rows, wanted, counts = (torch.cat([getattr(e, part) for e in examples]) for part in ("rows", "wanted", "weights"))
    if not len(rows):
        return weight, bias
    own, own_bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    optimiser = torch.optim.LBFGS([own, own_bias], max_iter=100, line_search_fn="strong_wolfe")

    def loss():
        optimiser.zero_grad()
        surprise = functional.cross_entropy(rows @ own.T + own_bias, wanted, reduction="none")
        value = (surprise * counts).sum() / counts.sum() + NEARNESS * (own - weight).square().sum()
        value.backward()
        return value

    optimiser.step(loss)
    return own.detach(), own_bias.detach()


def figures(examples, weight, bias):
    """Of the stances of attributions that were found, without the rules that go before the network: how many are right, F1, and of those that
    are at least half sure how many are right, and how many there are."""
    probabilities = (examples.rows @ weight.T + bias).softmax(1)
    highest, which = probabilities[:, 1:].max(1)
    right, given = which + 1 == examples.wanted, 1 - probabilities[:, 0] >= LEAST
    count = lambda several: int(several.sum())
    predicted, there = count(given), count(examples.wanted > 0)
    return {"right": count(right & given), "found": predicted, "there": there, "f1": round(2 * count(right & given) / max(1, predicted + there), 3),
            "half sure": [count(right & (highest >= 0.5)), count(highest >= 0.5)]}  # fmt: skip


def main():
    options = arguments()
    weights = torch.load(options.weights)
    hidden = Hidden(options.graph, weights, bases.SHAPES[options.base].layers, bases.word_piece(options.base))
    strict = {json.loads(line)["article"] for line in open(options.stances, encoding="utf8")}
    articles = material.train(options.shared, stances=options.stances)
    written, all_alike = list(passages.documents()), lambda document: 1.0
    held = written[HELD - 1 :: HELD]
    del written[HELD - 1 :: HELD]
    by_name = found(options.passages)
    lessons = [
        Examples(hidden, articles, found(options.train), lambda document: 1.0 if document.name in strict else LAX),
        Examples(hidden, written, by_name, all_alike),
    ]
    marks, bias = weights["heads.marks.weight"], weights["heads.marks.bias"]
    before = torch.cat([marks[SLICES[name]] for name in COLUMNS], 1), 2 * sum(bias[SLICES[name]] for name in COLUMNS)
    after = fitted(lessons, *before)
    tests = {"dev": Examples(hidden, material.dev(options.shared), found(options.dev), all_alike), "passages": Examples(hidden, held, by_name, all_alike)}
    for name, test in tests.items():
        print(json.dumps({"of": name, "before": figures(test, *before), "after": figures(test, *after)}))
    for name, part in zip(COLUMNS, after[0].chunk(2, 1)):
        marks[SLICES[name]] = part
        bias[SLICES[name]] = after[1] / 4  # it is added at both ends of both
    torch.save(weights, options.out)


if __name__ == "__main__":
    main()
