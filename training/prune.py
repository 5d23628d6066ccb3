"""Makes a trained reader's layers narrower: takes out those heads of attention and those inner units that tell least for the time that they
take, and fits what the others say by least squares to what all said together. follow.py mends what that leaves.

Second-order pruning layer by layer (ZipLM, Kurtic et al., 2023, after the optimal brain surgeon, Hassibi and Stork, 1993): no annotations, no
gradients, some minutes on one core.
"""

import argparse
import random
from dataclasses import dataclass

import torch

import bases
import material
from batches import Batches, batched
from corpus import windows
from encoder import Encoder, PrunedLayer
from reader import Reader

LEAST = 32  # inner units that a layer keeps, and by how many at once they go: products like whole registers
RIDGE = 1e-6


@dataclass(frozen=True)
class Part:
    """One side of a layer, made of units alike, and the matrix `out` that reads what these say."""

    layer: int
    unit: int  # columns of one of them
    least: int  # that stay, and that go at once
    cost: float  # microseconds a piece of one of them: see docs/benchmarks.md


class Heads(Part):
    """The heads of attention."""

    wide, out, norm = ("query", "key", "value"), "output", "attention_norm"

    def said(self, layer, x, mask):
        return layer.mixed(x, mask)

    said_when_pruned = said


class Units(Part):
    """The inner units."""

    wide, out, norm = ("widen",), "narrow", "output_norm"

    def said(self, layer, x, mask):
        return layer.inner(x)

    def said_when_pruned(self, layer, x, mask):
        return PrunedLayer.inner(layer, x)


def parts(shape):
    for i in range(shape.layers):
        yield Heads(i, shape.head, 1, 0.46)
        yield Units(i, 1, LEAST, 0.0025)


@dataclass
class Sums:
    """Of all pieces: products of what the units say, and a one behind them, with themselves and with what is wanted of them."""

    own: torch.Tensor  # [columns + 1, columns + 1]
    wanted: torch.Tensor  # [columns + 1, hidden]
    stream: float = 0.0  # squares of what they are added to and the norm divides by

    def add(self, said, wanted, stream):
        said = torch.cat([said, torch.ones(len(said), 1)], 1)
        self.own += (said.T @ said).double()
        self.wanted += (said.T @ wanted).double()
        self.stream += float((stream - stream.mean(1, keepdim=True)).square().sum())


class Surgeon:
    """Takes units out one by one, each time the one whose loss the others make good best."""

    def __init__(self, sums, unit):
        self.sums, self.unit = sums, unit
        columns = len(sums.own) - 1
        self.damped = sums.own + RIDGE * sums.own.trace() / (columns + 1) * torch.eye(columns + 1, dtype=torch.double)
        self.inverse = torch.linalg.inv(self.damped)
        self.weights = self.inverse @ sums.wanted
        self.left = list(range(columns // unit))

    def take(self):
        """Takes one out, and says what share of the stream's squares is lost with it."""
        places = torch.tensor(self.left)[:, None] * self.unit + torch.arange(self.unit)
        blocks = self.inverse[places[:, :, None], places[:, None, :]]
        lost = (self.weights[places] * torch.linalg.solve(blocks, self.weights[places])).sum((1, 2))
        least = int(lost.argmin())
        columns = places[least]
        cross = torch.linalg.solve(blocks[least], self.inverse[columns])
        self.weights -= self.inverse[:, columns] @ torch.linalg.solve(blocks[least], self.weights[columns])
        self.inverse -= self.inverse[:, columns] @ cross
        self.left.pop(least)
        return float(lost[least]) / self.sums.stream

    def columns(self):
        return (torch.tensor(self.left)[:, None] * self.unit + torch.arange(self.unit)).flatten()

    def fitted(self):
        """The weights [hidden, columns left] and the bias of what reads them."""
        places = torch.cat([self.columns(), torch.tensor([len(self.damped) - 1])])
        fitted = torch.linalg.solve(self.damped[places[:, None], places], self.sums.wanted[places]).float()
        return fitted[:-1].T.contiguous(), fitted[-1]


def losses(sums, part):
    """What is lost with each group of units taken out, one after the other, until only the least is left."""
    surgeon = Surgeon(sums, part.unit)
    found = []
    while len(surgeon.left) > part.least:
        found.append(sum(surgeon.take() for _ in range(part.least)))
    return found


def widths(lost, share):
    """How many units of each part stay, if those that stay take `share` of the time of all: each costs more per microsecond than any that goes."""
    prices = {}
    for part, groups in lost.items():
        highest = 0.0
        for group in groups:  # what goes later is never cheaper
            highest = max(highest, group / (part.least * part.cost))
            prices.setdefault(part, []).append(highest)
    whole = sum((len(groups) + 1) * part.least * part.cost for part, groups in lost.items())
    time, kept = whole, {part: (len(groups) + 1) * part.least for part, groups in lost.items()}
    for _, part in sorted(((price, part) for part, several in prices.items() for price in several), key=lambda pair: pair[0]):
        if time - part.least * part.cost < share * whole:
            break
        time, kept[part] = time - part.least * part.cost, kept[part] - part.least
    return kept


class Texts:
    """Windows of some articles in the middle of the network: what the next part reads, batch by batch."""

    def __init__(self, encoder, batches):
        self.masks = [encoder.mask(batch.present) for batch in batches]
        self.present = [batch.present for batch in batches]
        self.streams = [encoder.embedded(batch.ids) for batch in batches]

    def added(self, layer, part):
        """The streams with what the part adds to them, before the norm."""
        out = getattr(layer, part.out)
        return [x + out(part.said(layer, x, mask)) for x, mask in zip(self.streams, self.masks)]

    def pass_on(self, layer, part):
        norm = getattr(layer, part.norm)
        self.streams = [norm(x) for x in self.added(layer, part)]

    def sums(self, layer, part, said, goals):
        """`goals` are what the part should make of the streams, out of what its units have `said`, a function of layer, stream and mask."""
        columns, hidden = getattr(layer, part.out).in_features + 1, self.streams[0].shape[-1]
        sums = Sums(torch.zeros(columns, columns, dtype=torch.double), torch.zeros(columns, hidden, dtype=torch.double))
        for x, mask, present, goal in zip(self.streams, self.masks, self.present, goals):
            sums.add(said(layer, x, mask)[present], (goal - x)[present], goal[present])
        return sums


def measured(encoder, batches):
    """For each part what is lost by making it narrower."""
    texts, lost = Texts(encoder, batches), {}
    for part in parts(encoder.shape):
        layer = encoder.layers[part.layer]
        lost[part] = losses(texts.sums(layer, part, part.said, texts.added(layer, part)), part)
        texts.pass_on(layer, part)
    return lost


def pruned(encoder, batches, kept):
    """The encoder's weights by name, so many units left in each part; each part makes good what those before it lost."""
    whole, thin = Texts(encoder, batches), Texts(encoder, batches)
    weights = {name: value.clone() for name, value in encoder.state_dict().items()}
    narrow = Encoder(encoder.shape)
    narrow.narrow({"encoder." + n: w for n, w in weights.items()})
    sizes = {}
    for part, size in kept.items():  # of each layer its heads, and then its inner units
        sizes.setdefault(part.layer, []).append(size)
    for part, size in kept.items():
        layer, name = encoder.layers[part.layer], f"layers.{part.layer}."
        said = part.said_when_pruned if encoder.shape.is_pruned(*sizes[part.layer]) else part.said
        surgeon = Surgeon(thin.sums(layer, part, said, whole.added(layer, part)), part.unit)
        while len(surgeon.left) > size:
            surgeon.take()
        columns = surgeon.columns()
        for matrix in part.wide:
            for kind in (".weight", ".bias"):
                weights[name + matrix + kind] = weights[name + matrix + kind][columns]
        weights[name + part.out + ".weight"], weights[name + part.out + ".bias"] = surgeon.fitted()
        whole.pass_on(layer, part)
        narrow.narrow({"encoder." + n: w for n, w in weights.items()})
        narrow.load_state_dict(weights)
        thin.pass_on(narrow.layers[part.layer], part)
        print(f"layer {part.layer} {part.out}: {size} left", flush=True)
    return weights


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--base", choices=bases.NAMES, required=True)
    parser.add_argument("--weights", required=True, help="of the reader, from train.py")
    parser.add_argument("--share", type=float, required=True, help="of the time of all heads and units, what those may take that stay")
    parser.add_argument("--out", required=True)
    parser.add_argument("--articles", type=int, default=100, help="of the train part, drawn by chance, to measure on")
    parser.add_argument("--limit", type=int, default=160, help="pieces in a window")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


@torch.no_grad()
def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    encoder, word_piece = bases.load(options.base)
    reader = Reader(encoder).eval()
    state = torch.load(options.weights)
    reader.take(state)
    documents = material.train(options.shared, only_roles=True)
    documents = random.Random(options.seed).sample(documents, min(options.articles, len(documents)))
    made = Batches(documents, word_piece.pad)
    batches = [made.text(several) for several in batched(windows(documents, word_piece, options.limit), 8192)]
    kept = widths(measured(encoder, batches), options.share)
    weights = pruned(encoder, batches, kept)
    torch.save({**state, **{"encoder." + name: value for name, value in weights.items()}}, options.out)


if __name__ == "__main__":
    main()
