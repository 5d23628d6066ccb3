"""Lets a reader that prune.py made narrower follow the one that it was made of: each of its layers learns to hand on what theirs does, and
all that its heads say to be what they say (as TinyBERT, Jiao et al., 2020). It reads what pieces.py wrote, half of it with other words in some
places, and needs no annotations.
"""

import argparse
import json
import math
import os
import time

import numpy
import torch
from torch.nn import functional

import bases
from closeness import OF_STANCES, PARTS, losses
from crf import IMPOSSIBLE
from encoder import Encoder
from heads import SLICES
from pieces import Batch, Texts
from reader import Reader
from recorded import Step
from variation import LIKE, SHARE

LEARNT = ("encoder.layers", "tags", "links", "heads.marks", "heads.refer")
LENGTHS = (128, 160, 256)  # pieces in a window, with those that fill it
MEMORY = 300  # steps that the running mean of the weights goes over
RARE = 0.2  # the share of windows that count as having a stance
STANCES = 0.3  # how much stances count, if they are minded above all


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", required=True, help="the folder that pieces.py wrote")
    parser.add_argument("--base", choices=bases.NAMES, default="minilm")
    parser.add_argument("--whole", required=True, help="the weights of the one that is followed")
    parser.add_argument("--start", required=True, help="the weights of the one that follows, from prune.py or from here")
    parser.add_argument("--out", required=True, help="where to keep its weights; until all steps are done, in the same with .part")
    parser.add_argument("--steps", type=int, default=5400)
    parser.add_argument("--rate", type=float, default=1.6e-3)
    parser.add_argument("--budget", type=int, default=16384, help="pieces in a batch")
    parser.add_argument("--stances", type=float, default=0.0, metavar="SHARE", help="of the steps, the last ones: in them every fourth window has a stance, and stances count more")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu", help="cpu, or cuda for a graphics card")
    return parser.parse_args()


class OtherWords:
    """Puts words like them in the place of some, in every second window."""

    def __init__(self, like, separator, device):
        self.like, self.separator = torch.from_numpy(like.astype(numpy.int64)).to(device), separator

    def of(self, batch):
        ids = batch.ids
        goes_on = batch.present & ~batch.first & (ids != self.separator)
        alone = batch.first & ~functional.pad(goes_on, (0, 1))[:, 1:]
        drawn = (torch.rand(ids.shape, device=ids.device) < SHARE) & (torch.rand(len(ids), 1, device=ids.device) < 0.5)
        another = self.like[ids, torch.randint(LIKE, ids.shape, device=ids.device)]
        return Batch(torch.where(alone & drawn, another, ids), batch.present, batch.first)


class Optimiser:
    """AdamW, and a running mean of the weights, which is better than any of them (Izmailov et al., 2018)."""

    def __init__(self, reader, rate):
        learnt = {name: parameter for name, parameter in reader.named_parameters() if parameter.requires_grad}
        self.names, self.parameters = list(learnt), list(learnt.values())
        self.means = [p.detach().clone() for p in self.parameters]
        self.adam = torch.optim.AdamW(self.parameters, weight_decay=0.01, fused=True)
        self.rate, self.steps = rate, 0

    @torch.no_grad()
    def step(self, share):
        """With so large a share of the rate."""
        for group in self.adam.param_groups:
            group["lr"] = self.rate * share
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.adam.step()
        self.steps += 1
        torch._foreach_lerp_(self.means, self.parameters, max(1 / MEMORY, 1 / self.steps))

    def weights(self):
        return {name: value.cpu() for name, value in zip(self.names, self.means)}


def fading(part):
    """The rate's share when `part` of all is done: it rises for a fortieth, and then falls as a cosine does."""
    return 40 * part if part < 1 / 40 else 0.5 + 0.5 * math.cos(math.pi * part)


def weighed(part, stances):
    """How much each of PARTS counts: what is handed on less and less, since in the end what is said is all that is asked for."""
    said = len(PARTS) - 2
    return torch.tensor([max(0.1, 1 - part)] + [1 / said] * said + [STANCES if stances else 0.0])


@torch.no_grad()
def with_stances(whole, texts, budget, device):
    """The windows in which there is a stance most likely: some cue and some content together ask for one."""
    windows, asks = [], []
    for several, batch in texts.all(max(LENGTHS), budget):
        batch = batch.to(device)
        scores = whole.scores(whole.encoder(batch.ids, batch.present).float().flatten(0, 1))
        inside = (batch.first.flatten() & (scores.tags.softmax(1)[:, 0] < 0.5)).view(batch.ids.shape)
        odds = lambda columns: scores.marks[:, columns][:, 1:].logsumexp(1) - scores.marks[:, columns][:, 0]
        asks.append(sum(odds(SLICES[name]).view(batch.ids.shape).masked_fill(~inside, IMPOSSIBLE).amax(1) for name in OF_STANCES))
        windows += several
    return [windows[which] for which in torch.cat(asks).topk(int(RARE * len(windows))).indices.tolist()]


def load(shape, *paths):
    """A reader with the weights of all files; those of the last ones go before the others."""
    reader = Reader(Encoder(shape))
    for path in paths:
        reader.take(torch.load(path))
    return reader.eval()


@torch.no_grad()
def measured(reader, whole, batches, device):
    """Mean losses over the dev part."""
    found = torch.stack([losses(reader, whole, batch.to(device)) for batch in batches]).mean(0)
    return dict(zip(PARTS, (round(value, 4) for value in found.tolist())))


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    device, chance = options.device, numpy.random.default_rng(options.seed)
    shape, word_piece = bases.SHAPES[options.base], bases.word_piece(options.base)
    whole = load(shape, options.whole).to(device).requires_grad_(False)
    whole.encoder.to(torch.bfloat16)
    reader = load(shape, options.whole, options.start).to(device)
    for name, parameter in reader.named_parameters():
        parameter.requires_grad_(name.startswith(LEARNT))
    train, dev = (Texts(os.path.join(options.texts, part + ".npz"), word_piece) for part in ("train", "dev"))
    dev_batches = [batch for _, batch in dev.all(max(LENGTHS), options.budget)]
    words = OtherWords(numpy.load(os.path.join(options.texts, "like.npy")), word_piece.sep, device)
    rare = with_stances(whole, train, 16384, device) if options.stances else []
    optimiser = Optimiser(reader, options.rate)
    usual, with_rare = ([train.drawn(length, options.budget, chance, some) for length in LENGTHS] for some in ((), rare))
    weights = weighed(0, False).to(device)
    steps = [Step(lambda batch: losses(reader, whole, batch), optimiser.parameters, next(feed).to(device), weights) for feed in usual]
    say = lambda **figures: print(json.dumps(figures), flush=True)
    keep = lambda path: torch.save({**torch.load(options.whole), **optimiser.weights()}, path)
    say(step=0, dev=measured(reader, whole, dev_batches, device))
    started, seen = time.time(), []
    for number in range(options.steps):
        which = int(chance.integers(len(LENGTHS)))
        part = number / options.steps
        stances = part >= 1 - options.stances
        batch = words.of(next((with_rare if stances else usual)[which]).to(device))
        seen.append(steps[which].take(batch, weighed(part, stances)))
        optimiser.step(fading(part))
        if len(seen) == 250:
            found = torch.stack(seen).mean(0).tolist()
            say(step=number + 1, seconds=round(time.time() - started), train=dict(zip(PARTS, (round(value, 4) for value in found))))
            keep(options.out + ".part")
            seen = []
    keep(options.out)
    reader.take({name: value.to(device) for name, value in optimiser.weights().items()})
    say(step=options.steps, dev=measured(reader, whole, dev_batches, device))


if __name__ == "__main__":
    main()
