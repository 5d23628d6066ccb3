"""What the network says of a token beside its role: a row of scores, and two vectors that tie what points to what is named."""

import torch
from torch import nn
from torch.nn import functional

from annotations import CERTAINTIES, DETERMINACIES, FORECAST_KINDS, KINDS, NAMES, STANCES, UNKNOWN

BIO = ("outside", "begin", "inside")
# The columns of the row, in the order in which org.onrecord.tagging.Marks reads them.
COLUMNS = {
    "names": NAMES, "kind": KINDS, "determinacy": DETERMINACIES, "stance": STANCES, "stance of content": STANCES,
    "evidence": BIO, "forecast": BIO, "condition": BIO, "time": BIO, "certainty cue": BIO,
    "certainty": CERTAINTIES, "forecast kind": FORECAST_KINDS,
}  # fmt: skip
REFER_WIDTH = 64
REFER_HIDDEN = 192
DISTANCES = (8, 16, 32, 64, 128, 256, 512)  # tokens, before; the same again after
RANKS = (1, 2, 3, 5, 9, 17)  # mentions that are nearer on the same side
SORTS = 4  # of anaphors


def slices():
    made, at = {}, 0
    for name, values in COLUMNS.items():
        made[name] = slice(at, at + len(values))
        at += len(values)
    return made, at


SLICES, WIDTH = slices()


def bucket(distance, bounds):
    """distance is signed; the bounds hold on either side."""
    near = sum(abs(distance) >= b for b in bounds)
    return near if distance >= 0 else len(bounds) + 1 + near


def ranks(anaphor, candidates):
    """For each candidate how many others are between it and the anaphor, negative behind it."""
    before = sorted({c[0] for c in candidates if c[0] < anaphor.first}, reverse=True)
    behind = sorted({c[0] for c in candidates if c[0] >= anaphor.first})
    place = {first: i for i, first in enumerate(before)} | {first: -1 - i for i, first in enumerate(behind)}
    return [place[c[0]] for c in candidates]


class Heads(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.marks = nn.Linear(hidden, WIDTH)
        self.refer_hidden = nn.Linear(hidden, REFER_HIDDEN)
        self.refer = nn.Linear(REFER_HIDDEN, 2 * REFER_WIDTH)
        self.distance = nn.Parameter(torch.zeros(SORTS, 2 * (len(DISTANCES) + 1)))
        before = torch.linspace(1, -2, len(RANKS) + 1)
        self.rank = nn.Parameter(torch.cat([before, before - 2]).repeat(SORTS, 1))
        self.previous = nn.Parameter(torch.ones(SORTS))  # for whoever spoke in the event before
        self.nobody = nn.Parameter(torch.zeros(SORTS))

    def pointers(self, hidden):
        """[…, hidden] -> [… , 2 * REFER_WIDTH]: what a token asks for, and what it answers."""
        return self.refer(functional.gelu(self.refer_hidden(hidden)))

    def refer_scores(self, vectors, anaphor, candidates, previous):
        """vectors [tokens, 2, REFER_WIDTH], previous [candidates] -> [candidates + 1]; the last is nobody of them."""
        sort = anaphor.sort
        asker = vectors[anaphor.first, 0] + vectors[anaphor.end - 1, 0]
        firsts, ends = [c[0] for c in candidates], [c[1] - 1 for c in candidates]
        scores = (vectors[firsts, 1] + vectors[ends, 1]) @ asker / REFER_WIDTH**0.5
        scores = scores + self.distance[sort, [bucket(anaphor.first - c[0], DISTANCES) for c in candidates]]
        scores = scores + self.rank[sort, [bucket(r, RANKS) for r in ranks(anaphor, candidates)]]
        scores = scores + self.previous[sort] * torch.tensor(previous, dtype=torch.float32)
        return torch.cat([scores, self.nobody[sort][None]])


def ends(values, span):
    return values[span[0]] + values[span[1] - 1]


def bio(spans, size):
    tags = torch.zeros(size, dtype=torch.long)
    for first, end in spans:
        tags[first:end] = 2
        tags[first] = 1
    return tags


def task_losses(heads, marks, vectors, labels):
    """(sum, number) by task over one document's tokens."""
    size, losses = len(marks), {}

    def tokens(name, wanted):
        losses[name] = (functional.cross_entropy(marks[:, SLICES[name]], wanted, ignore_index=UNKNOWN, reduction="sum"), int((wanted != UNKNOWN).sum()))

    def spans(name, places, wanted):
        if places:
            scores = torch.stack([sum(ends(marks[:, SLICES[n]], p) for n, p in zip(names_of(name), place)) for place in places])
            rare = torch.tensor([1.0] + [RARE.get(name, 1.0)] * (scores.shape[1] - 1))
            losses[name] = (functional.cross_entropy(scores, torch.tensor(wanted), rare, reduction="sum"), sum(w != UNKNOWN for w in wanted))

    names_of = lambda name: (name, "stance of content") if name == "stance" else (name,)
    if labels.names is not None:
        tokens("names", torch.tensor(labels.names))
    acts = labels.acts
    spans("kind", [(a.source or a.cue,) for a in acts], [a.kind for a in acts])
    spans("determinacy", [(a.cue,) for a in acts], [a.determinacy for a in acts])
    spans("stance", [(a.cue, a.content) for a in acts], [a.stance for a in acts])
    if labels.evidence is not None:
        tokens("evidence", bio(labels.evidence, size))
    if labels.forecasts is not None:
        for name, part in (("forecast", 0), ("condition", 1), ("time", 2), ("certainty cue", 3)):
            tokens(name, bio([f[part] for f in labels.forecasts if f[part]], size))
        spans("certainty", [(f[0],) for f in labels.forecasts], [f[4] for f in labels.forecasts])
        spans("forecast kind", [(f[0],) for f in labels.forecasts], [f[5] for f in labels.forecasts])
    pointing = []
    for anaphor in labels.anaphors:
        free = [(i, c) for i, c in enumerate(labels.candidates) if c[1] <= anaphor.first or anaphor.end <= c[0]]
        previous = [float(i in anaphor.previous) for i, _ in free]
        scores = heads.refer_scores(vectors, anaphor, [c for _, c in free], previous)
        same = [k for k, (i, _) in enumerate(free) if i in set(anaphor.same)] or [len(free)]
        pointing.append(torch.logsumexp(scores, 0) - torch.logsumexp(scores[same], 0))
    if pointing:
        losses["refer"] = (torch.stack(pointing).sum(), len(pointing))
    return losses


RARE = {"stance": 3.0}  # how much an answer other than the first counts: of news' attributions one in fifteen has a stance
WEIGHTS = {"names": 0.5, "kind": 0.05, "determinacy": 0.2, "stance": 0.3, "evidence": 1.0, "forecast": 1.0, "condition": 1.0, "time": 1.0,
           "certainty cue": 1.0, "certainty": 0.03, "forecast kind": 0.03, "refer": 0.1}  # fmt: skip
