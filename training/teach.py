"""Writes what a trained reader thinks of all tokens, its marginals, for train.py --teacher to learn from."""

import argparse
import os

import numpy
import torch

import bases
import gum
from corpus import polnear
from decode import Field, borders_of, scores
from reader import Reader


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--base", choices=bases.NAMES, required=True)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True, help="an .npz file")
    parser.add_argument("--limit", type=int, default=256)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def marginals(base, weights, documents, limit):
    """One reader's (unary, pairwise) for each document; between two windows the tokens are taken as independent."""
    encoder, word_piece = bases.load(base)
    reader = Reader(encoder)
    reader.take(torch.load(weights))
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
    documents += gum.documents(os.path.join(options.shared, "corpora/gum"))
    documents += bases.pages(options.shared)
    arrays = {}
    for document, (unary, pairwise) in zip(documents, marginals(options.base, options.weights, documents, options.limit)):
        arrays[document.name + "/unary"] = unary.astype(numpy.float16)
        arrays[document.name + "/pairwise"] = pairwise.astype(numpy.float16)
    numpy.savez(options.out, **arrays)


if __name__ == "__main__":
    main()
