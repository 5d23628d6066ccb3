"""Windows as tensors, batched by length so that little is padding."""

import numpy
import torch

from corpus import TAGS


def batched(windows, budget, shuffle=None):
    """Lists of windows of like length, each of about `budget` pieces with its padding."""
    order = sorted(windows, key=lambda w: (len(w.ids), w.document, w.first))
    batches, batch = [], []
    for window in order:
        if batch and (len(batch) + 1) * len(window.ids) > budget:
            batches.append(batch)
            batch = []
        batch.append(window)
    batches.append(batch)
    if shuffle is not None:
        shuffle.shuffle(batches)
    return batches


def encoder_input(batch, pad):
    length = max(len(w.ids) for w in batch)
    ids = torch.full((len(batch), length), pad)
    for row, window in enumerate(batch):
        ids[row, : len(window.ids)] = torch.tensor(window.ids)
    return ids, ids != pad


def heads(batch):
    """For each token of each window the place of its first piece, and whether there is such a token."""
    longest = max(len(w.heads) for w in batch)
    places = torch.zeros((len(batch), longest), dtype=torch.long)
    present = torch.zeros((len(batch), longest), dtype=torch.bool)
    for row, window in enumerate(batch):
        places[row, : len(window.heads)] = torch.tensor(window.heads)
        present[row, : len(window.heads)] = True
    return places, present


def one_hot(tags):
    """Gold tags as marginals: unary [tokens, tags], pairwise [tokens - 1, from, to]."""
    unary = numpy.eye(len(TAGS), dtype=numpy.float32)[tags]
    return unary, unary[:-1, :, None] * unary[1:, None, :]


def marginals(batch, targets, longest):
    """The documents' (unary, pairwise) cut to the windows and padded with zeros."""
    unary = torch.zeros(len(batch), longest, len(TAGS))
    pairwise = torch.zeros(len(batch), longest - 1, len(TAGS), len(TAGS))
    for row, window in enumerate(batch):
        size = window.end - window.first
        whole, pairs = targets[window.document]
        unary[row, :size] = torch.from_numpy(whole[window.first : window.end].astype(numpy.float32))
        pairwise[row, : size - 1] = torch.from_numpy(pairs[window.first : window.end - 1].astype(numpy.float32))
    return unary, pairwise


def pieces_inside(window, pieces):
    """The document's gold spans within a window, by its own token numbers."""
    inside = [p for p in pieces if window.first <= p.first and p.end <= window.end]
    index = {id(p): i for i, p in enumerate(inside)}
    return [
        (p.role, p.first - window.first, p.end - window.first, i, [index[id(c)] for c in p.cues if id(c) in index])
        for i, p in enumerate(inside)
    ]
