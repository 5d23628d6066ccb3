"""Articles as numbers, for readers that learn without annotations: writes them, the word pieces of all paragraphs one after the other, and cuts
them into windows.

train.npz, of all that training reads, and dev.npz, of PolNeAR's dev part, have `ids`, word pieces with a separator behind each paragraph, or
each part of an overlong one; `first`, whether a piece is the first of a token; `ends`, where the paragraphs end; and `articles`, how many
paragraphs lie before the end of each article. like.npy has for each word piece those of words like it, if it is a word itself, else itself.
"""

import argparse
import os
from typing import NamedTuple

import numpy
import torch

import bases
import brown
import material
from corpus import polnear
from interviews import interviews
from variation import LIKE, Variation

LONGEST = 255  # pieces of a paragraph with its separator; what opens a window stands before it


def parts(document, word_piece):
    """(pieces, which of them begin a token) of each paragraph or part of one."""
    for begin, end in document.paragraphs:
        ids, first = [], []
        for token in document.tokens[begin:end]:
            pieces = word_piece.pieces(token.word)[: LONGEST - 1]
            if len(ids) + len(pieces) >= LONGEST:
                yield [*ids, word_piece.sep], [*first, False]
                ids, first = [], []
            ids += pieces
            first += [True] + [False] * (len(pieces) - 1)
        yield [*ids, word_piece.sep], [*first, False]


def write(path, documents, word_piece):
    ids, first, ends, articles = [], [], [], []
    for document in documents:
        for some, begin in parts(document, word_piece):
            ids += some
            first += begin
            ends.append(len(ids))
        articles.append(len(ends))
    numpy.savez_compressed(path, ids=numpy.array(ids, dtype=numpy.uint16), first=numpy.array(first), ends=numpy.array(ends), articles=numpy.array(articles))


class Batch(NamedTuple):
    ids: torch.Tensor  # [windows, pieces]
    present: torch.Tensor  # [windows, pieces]
    first: torch.Tensor  # [windows, pieces] whether a piece is the first of a token

    def to(self, device):
        return Batch(*(part.to(device) for part in self))


class Texts:
    """Articles as they were written, to be cut into windows of whole paragraphs."""

    def __init__(self, path, word_piece):
        found = numpy.load(path)
        self.ids, self.first = found["ids"].astype(numpy.int64), found["first"]
        self.ends, self.articles = found["ends"].tolist(), set(found["articles"].tolist())
        self.cls, self.pad = word_piece.cls, word_piece.pad

    def windows(self, limit, chance=None):
        """(begin, end) of each among the pieces. `chance`, a random generator, moves the borders from time to time."""
        made, begin, end = [], 0, 0
        room = limit
        for number, stop in enumerate(self.ends):
            if end > begin and (stop - begin + 1 > room or number in self.articles):
                made.append((begin, end))
                begin, room = end, limit if chance is None else int(chance.integers(limit // 2, limit + 1))
            end = stop
        return [*made, (begin, end)]

    def all(self, length, budget):
        """(windows, their batch), one after the other, of up to so many pieces, about `budget` in a batch."""
        windows, size = self.windows(length), max(1, budget // length)
        for at in range(0, len(windows), size):
            yield windows[at : at + size], self.batch(windows[at : at + size], length)

    def drawn(self, length, budget, chance, rare=()):
        """Batches of windows by chance, for ever; every fourth window is one of the rare ones, if there are any."""
        size = max(4, budget // length)
        usual = size * 3 // 4 if rare else size
        while True:
            windows = self.windows(length, chance)
            chance.shuffle(windows)
            for at in range(0, len(windows) - usual, usual):
                often = [rare[int(which)] for which in chance.integers(0, len(rare), size - usual)] if rare else []
                yield self.batch(windows[at : at + usual] + often, length)

    def batch(self, windows, length):
        shape = (len(windows), length)
        ids, first = numpy.full(shape, self.pad), numpy.zeros(shape, dtype=bool)
        ids[:, 0] = self.cls
        for row, (begin, end) in enumerate(windows):
            end = min(end, begin + length - 1)
            ids[row, 1 : end - begin + 1] = self.ids[begin:end]
            first[row, 1 : end - begin + 1] = self.first[begin:end]
        return Batch(torch.from_numpy(ids), torch.from_numpy(ids != self.pad), torch.from_numpy(first))


def like(encoder, word_piece):
    """[vocabulary, LIKE]"""
    variation = Variation(encoder, word_piece)
    table = numpy.repeat(numpy.arange(len(word_piece.ids))[:, None], LIKE, 1)
    for word in variation.words:
        table[word_piece.ids[word]] = [word_piece.ids[other] for other in variation.like(word)]
    return table.astype(numpy.uint16)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--base", choices=bases.NAMES, default="minilm")
    parser.add_argument("--only-roles", action="store_true", help="PolNeAR's articles alone, without GUM's and pages")
    parser.add_argument("--brown", help="the package of the Brown Corpus, to read it, too: brown.py says where it is from")
    parser.add_argument("--out", required=True, help="a folder")
    options = parser.parse_args()
    encoder, word_piece = bases.load(options.base)
    os.makedirs(options.out, exist_ok=True)
    documents = material.train(options.shared, only_roles=options.only_roles)
    if options.brown:
        documents += brown.documents(options.brown)
    write(os.path.join(options.out, "train.npz"), documents + interviews(documents), word_piece)
    write(os.path.join(options.out, "dev.npz"), polnear(os.path.join(options.shared, "corpora/polnear/dev")), word_piece)
    numpy.save(os.path.join(options.out, "like.npy"), like(encoder, word_piece))


if __name__ == "__main__":
    main()
