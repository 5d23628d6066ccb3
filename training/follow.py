"""Lets a reader that prune.py made narrower follow the one that it was made of: each of its layers learns to hand on what theirs does, and
all that its heads say to be what they say (as TinyBERT, Jiao et al., 2020). It reads the same texts and needs no annotations.
"""

import argparse
import os
import random
import time

import torch

import bases
import material
from batches import Batches, batched
from corpus import windows
from reader import Reader
from train import HalfPrecision, keep, measure, warmed


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


def distance(mine, theirs):
    """The mean square of the differences, as a share of theirs about their mean."""
    return (mine - theirs).square().mean() / theirs.var(0, correction=0).mean()


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
    said = [distance(mine.flatten(1), theirs.flatten(1)) for mine, theirs in zip(scores, their_scores)]
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
        parameter.requires_grad_(name.startswith("encoder.layers"))
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
