"""Writes what trained readers think of all tokens: the mean of their marginals, for train.py --teacher to learn from."""

import argparse
import os

import numpy
import torch

import bases
from corpus import polnear
from decode import Field, borders_of, scores
from reader import Reader


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--reader", action="append", required=True, help="BASE=WEIGHTS; give it once for each teacher")
    parser.add_argument("--out", required=True, help="an .npz file")
    parser.add_argument("--limit", type=int, default=256)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def marginals(base, weights, documents, limit):
    """One reader's (unary, pairwise) for each document; between two windows the tokens are taken as independent."""
    encoder, word_piece = bases.load(base)
    reader = Reader(encoder)
    reader.load_state_dict(torch.load(weights))
    reader.encoder.to(torch.bfloat16)
    transitions = reader.transitions().detach().numpy().astype(float)
    parts = [[] for _ in documents]
    for window, emissions, _ in scores(reader, documents, word_piece, limit):
        field = Field(emissions, transitions, borders_of(documents[window.document], window))
        parts[window.document].append(field.marginals())
    for windows in parts:
        unary = numpy.concatenate([u for u, _ in windows])
        pairwise = unary[:-1, :, None] * unary[1:, None, :]
        first = 0
        for u, p in windows:
            pairwise[first : first + len(p)] = p
            first += len(u)
        yield unary, pairwise


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    documents = polnear(os.path.join(options.shared, "corpora/polnear/train"))
    documents += bases.unlabelled(options.shared)
    sums = None
    for base, _, weights in (r.partition("=") for r in options.reader):
        taught = [[u / len(options.reader), p / len(options.reader)] for u, p in marginals(base, weights, documents, options.limit)]
        sums = taught if sums is None else [[a + b for a, b in zip(s, t)] for s, t in zip(sums, taught)]
    arrays = {}
    for document, (unary, pairwise) in zip(documents, sums):
        arrays[document.name + "/unary"] = unary.astype(numpy.float16)
        arrays[document.name + "/pairwise"] = pairwise.astype(numpy.float16)
    numpy.savez(options.out, **arrays)


if __name__ == "__main__":
    main()
