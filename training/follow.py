"""Lets a reader that prune.py made narrower follow the one that it was made of: each of its layers learns to hand on what theirs does, and
all that its heads say to be what they say (as TinyBERT, Jiao et al., 2020). It reads the same texts and needs no annotations.
"""

import argparse
import os
import random
import time

import torch
from torch.nn import functional

import bases
import material
from batches import Batches, batched
from corpus import windows
from crf import IMPOSSIBLE
from heads import SLICES
from reader import CONTENT_TO_CUE, CUE, CUE_TO_SOURCE, SOURCE, Reader
from train import HalfPrecision, keep, measure, warmed

LEARNT = ("encoder.layers", "tags", "links", "heads.marks", "heads.refer")
OF_ROLES = ("kind", "determinacy", "stance", "stance of content")
OF_FORECASTS = ("certainty", "forecast kind")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--base", choices=bases.NAMES, required=True)
    parser.add_argument("--whole", required=True, help="the weights of the one that is followed")
    parser.add_argument("--start", required=True, help="the weights of the one that follows, from prune.py")
    parser.add_argument("--out", required=True, help="a folder for weights and figures")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--limit", type=int, default=256, help="pieces in a window")
    parser.add_argument("--budget", type=int, default=4096, help="pieces in a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--articles", type=int, help="so many only, for a trial")
    return parser.parse_args()


def distance(mine, theirs, counts=None):
    """The mean square of the differences, as a share of theirs about their mean. A row [n] may count less than another."""
    counts = torch.ones(len(theirs)) if counts is None else counts
    mean = lambda squares: (counts @ squares).mean() / counts.sum()
    middle = (counts @ theirs) / counts.sum()
    return mean((mine - theirs).square()) / mean((theirs - middle).square())


def surprise(mine, theirs, counts=None):
    """The divergence of the probabilities from theirs, as a share of what it would be for one who only knew how frequent each answer is.
    Rare answers, which squares of scores make rarer still, keep their weight."""
    counts = torch.ones(len(theirs)) if counts is None else counts
    wanted = theirs.softmax(1)
    usual = (counts @ wanted) / counts.sum()
    divergence = lambda given: counts @ functional.kl_div(given, wanted, reduction="none").sum(1) / counts.sum()
    return divergence(mine.log_softmax(1)) / divergence(usual.log().expand_as(wanted))


def answered(mine, theirs):
    """How far the answers to questions of tokens are from theirs, in the mean over questions: of what is asked of cues, sources and contents
    or of forecasts alone, where theirs find such."""
    inside = lambda scores: 1 - scores.softmax(1)[:, 0]
    of_roles, of_forecasts = inside(theirs.tags), inside(theirs.marks[:, SLICES["forecast"]])
    distances = []
    for name, columns in SLICES.items():
        counts = of_roles if name in OF_ROLES else of_forecasts if name in OF_FORECASTS else None
        of_mine, of_theirs = mine.marks[:, columns], theirs.marks[:, columns]
        distances.append((distance(of_mine, of_theirs, counts) + surprise(of_mine, of_theirs, counts)) / 2)
    return sum(distances) / len(distances)


def pointed(asking, answering, their_asking, their_answering, counts, batch):
    """How far the probabilities of where tokens point [tokens, width] in their windows are from theirs, as a share of what it would be for
    one who took any token of the window. As if spans were of one token, which is both their first and their last."""
    _, present = batch.by_window(asking)
    rows, _ = batch.by_window(counts[:, None])

    def places(ask, answer):
        scores = 4 * batch.by_window(ask)[0] @ batch.by_window(answer)[0].mT / ask.shape[1] ** 0.5
        return scores.masked_fill(~present[:, None], IMPOSSIBLE).log_softmax(2)

    theirs = places(their_asking, their_answering)
    divergence = lambda given: (rows * (theirs.exp() * (theirs - given)).sum(2, keepdim=True)).sum()
    any_place = -present.sum(1).log()[:, None, None]
    return divergence(places(asking, answering)) / divergence(any_place)


def tied(mine, theirs, batch):
    """How far sources, cues and contents, and whatever points at a name, point elsewhere than theirs, in the mean."""
    inside = 1 - theirs.tags.softmax(1)[:, 0]
    pairs = [("links", CUE_TO_SOURCE, SOURCE), ("links", CONTENT_TO_CUE, CUE), ("pointers", 0, 1)]
    distances = []
    for name, ask, answer in pairs:
        own, other = getattr(mine, name), getattr(theirs, name)
        distances.append(pointed(own[:, ask], own[:, answer], other[:, ask], other[:, answer], inside, batch))
    return sum(distances) / len(distances)


def loss(reader, whole, batch):
    """How far what is handed on is from theirs, in the mean over layers, and what is said of the tokens, in the mean over heads."""
    with torch.no_grad():
        their_streams = [x[batch.present].float() for x in whole.encoder.streams(batch.ids, batch.present)]
    streams = [x[batch.present].float() for x in reader.encoder.streams(batch.ids, batch.present)]
    tokens = (batch.present.flatten().cumsum(0) - 1).view(batch.present.shape)[batch.row, batch.place]
    with torch.no_grad():
        their_scores = whole.scores(their_streams[-1][tokens])
    scores = reader.scores(streams[-1][tokens])
    handed_on = [distance(mine, theirs) for mine, theirs in zip(streams, their_streams)]
    heads = ((scores.tags, their_scores.tags), (scores.links, their_scores.links), (scores.pointers, their_scores.pointers))
    said = [distance(mine.flatten(1), theirs.flatten(1)) for mine, theirs in heads] + [answered(scores, their_scores)]
    said.append(tied(scores, their_scores, batch))
    return sum(handed_on) / len(handed_on) + sum(said) / len(said), handed_on[-1].detach()


def load(encoder, path):
    reader = Reader(encoder)
    reader.take(torch.load(path))
    return reader.eval()


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    encoder, word_piece = bases.load(options.base)
    whole = load(encoder, options.whole)
    whole.encoder.to(torch.bfloat16)
    reader = load(bases.load(options.base)[0], options.start)
    for name, parameter in reader.named_parameters():
        parameter.requires_grad_(name.startswith(LEARNT))
    documents, dev_documents = material.train(options.shared, articles=options.articles), material.dev(options.shared)
    texts = Batches(documents, word_piece.pad)
    dev, dev_windows = Batches(dev_documents, word_piece.pad), windows(dev_documents, word_piece, options.limit)
    chance = random.Random(options.seed)
    size = sum(1 for _ in batched(windows(documents, word_piece, options.limit, random.Random(0)), options.budget))
    total = size * options.epochs
    optimiser = HalfPrecision(reader, options.rate, max(1, size // 4))
    schedule = warmed(optimiser, total)
    started, step, seen = time.time(), 0, []
    for epoch in range(1, options.epochs + 1):
        several = list(batched(windows(documents, word_piece, options.limit, chance), options.budget))
        chance.shuffle(several)
        for found in several:
            left, last = loss(reader, whole, texts.text(found))
            left.backward()
            optimiser.step()
            schedule.step()
            step += 1
            seen.append((left.item(), last.item()))
            if step % 20 == 0:
                mean = [sum(values) / len(values) for values in zip(*seen)]
                print(f"step {step}/{total} loss {mean[0]:.4f} last layer {mean[1]:.4f} {time.time() - started:.0f} s", flush=True)
                seen = []
        keep(options, reader, optimiser, epoch, started, lambda: measure(reader, dev, dev_windows, "cpu"))
        reader.eval()


if __name__ == "__main__":
    main()
