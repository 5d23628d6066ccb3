"""Writes what a trained reader thinks of all tokens, for train.py --teacher to learn from: an .npz of `rows`, one for each token of
material.train, float16, and two `weights` for each: how much what it says of roles counts, and of all other questions.

The columns are the probabilities of its tags, those of its tag and the next token's, and the scores of heads.py's marks. Of articles from
which the reader learnt it has learnt the annotators' slips, too: what it thinks of those held out, --fold, counts more.
"""

import argparse

import numpy
import torch

import bases
import material
from batches import Batches, batched
from corpus import TAGS, windows
from heads import WIDTH
from reader import Reader

UNARY = slice(0, len(TAGS))
PAIRWISE = slice(UNARY.stop, UNARY.stop + len(TAGS) ** 2)
MARKS = slice(PAIRWISE.stop, PAIRWISE.stop + WIDTH)
HELD_OUT = 5.0  # how much what a reader thinks of an article that was held out counts; else 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--base", choices=bases.NAMES, required=True)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True, help="an .npz file")
    parser.add_argument("--fold", help="the articles that it has not learnt from, as train.py has it")
    parser.add_argument("--only-roles", action="store_true", help="the reader has learnt nothing else")
    parser.add_argument("--copies", type=int, default=0, help="as train.py has it")
    parser.add_argument("--articles", type=int, help="as train.py has it")
    parser.add_argument("--limit", type=int, default=256)
    parser.add_argument("--budget", type=int, default=16384, help="pieces in a batch")
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


@torch.no_grad()
def thoughts(reader, batches, found, budget, device):
    """[tokens of all documents, columns]"""
    rows = numpy.zeros((batches.begins[-1], MARKS.stop), dtype=numpy.float16)
    reader.eval()
    for several in batched(found, budget):
        batch = batches.text(several).to(device)
        read = reader(batch)
        unary, pairwise = reader.marginals(read.tags, batch)
        values = torch.cat([unary, pairwise.flatten(1), read.marks], 1)
        rows[batch.number.cpu().numpy()] = values.half().cpu().numpy()
    return rows


def main():
    options = arguments()
    encoder, word_piece = bases.load(options.base)
    reader = Reader(encoder)
    reader.take(torch.load(options.weights))
    reader.encoder.to(torch.bfloat16)
    reader.to(options.device)
    documents = material.train(options.shared, options.copies, articles=options.articles)
    found = windows(documents, word_piece, options.limit)
    rows = thoughts(reader, Batches(documents, word_piece.pad), found, options.budget, options.device)
    weights = numpy.array([HELD_OUT if options.fold and material.held(d, options.fold) else 1.0 for d in documents for _ in d.tokens])
    numpy.savez(options.out, rows=rows, weights=numpy.stack([weights, weights * (not options.only_roles)], 1).astype(numpy.float32))


if __name__ == "__main__":
    main()
