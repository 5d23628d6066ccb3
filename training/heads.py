"""What the network says of a token beside its role: a row of scores, and two vectors that tie what points to what is named."""

import numpy
import torch
from torch import nn
from torch.nn import functional

from annotations import CERTAINTIES, DETERMINACIES, FORECAST_KINDS, KINDS, NAMES, STANCES, UNKNOWN
from crf import IMPOSSIBLE

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


def buckets(distances, bounds):
    """Distances are signed; the bounds hold on either side."""
    near = numpy.searchsorted(bounds, numpy.abs(distances), side="right")
    return numpy.where(distances >= 0, near, len(bounds) + 1 + near)


def ranks(at, firsts):
    """For each first token of a candidate how many others are between it and the anaphor that begins at `at`, negative behind it."""
    several = numpy.unique(firsts)
    return numpy.searchsorted(several, at) - 1 - numpy.searchsorted(several, firsts)


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
        """[tokens, hidden] -> [tokens, 2, REFER_WIDTH]: what a token asks for, and what it answers."""
        return self.refer(functional.gelu(self.refer_hidden(hidden))).view(-1, 2, REFER_WIDTH)

    def refer_loss(self, pointers, pointing):
        """How far an anaphor is, in the mean, from pointing at any of those that are the same; nobody stands behind the candidates."""
        ask = pointers[pointing.first, 0] + pointers[pointing.last, 0]
        answer = pointers[pointing.candidate_first, 1] + pointers[pointing.candidate_last, 1]
        sort = pointing.sort[:, None]
        scores = (answer @ ask[:, :, None])[:, :, 0] / REFER_WIDTH**0.5
        scores = scores + self.distance[sort, pointing.distance] + self.rank[sort, pointing.rank] + self.previous[sort] * pointing.previous
        scores = torch.cat([scores.masked_fill(~pointing.free, IMPOSSIBLE), self.nobody[sort]], 1)
        right = scores.masked_fill(~pointing.same, IMPOSSIBLE)
        return (torch.logsumexp(scores, 1) - torch.logsumexp(right, 1)).sum() / max(1, len(scores))


def span_scores(name, marks, places):
    """The answers [spans, answers] to a question about spans: what their first and last tokens, `places`, say together."""
    columns = ("stance", "stance", "stance of content", "stance of content") if name == "stance" else (name, name)
    return sum(marks[places[:, i], SLICES[column]] for i, column in enumerate(columns))


def answer_loss(scores, wanted, taught, trust, rare):
    """Mean cross-entropy of answers [n, answers]: against what is wanted [n]; with teachers' scores against those, too,
    with the weight `trust`, and against those alone where nothing is wanted. Answers but the first count `rare` times."""
    weights = torch.full((scores.shape[1],), rare, device=scores.device)
    weights[0] = 1.0
    own = functional.cross_entropy(scores, wanted, weights, ignore_index=UNKNOWN, reduction="none")
    if taught is None:
        return own.sum() / (wanted != UNKNOWN).sum().clamp(min=1)
    theirs = functional.cross_entropy(scores, taught.softmax(1), reduction="none")
    return torch.where(wanted == UNKNOWN, theirs, trust * theirs + (1 - trust) * own).sum() / max(1, len(scores))


def task_losses(heads, scores, batch, taught=None, trust=0.0):
    """Mean losses by question over a batch; `taught` are the teachers' marks [tokens, columns]."""
    losses = {}
    for name, wanted in batch.tokens.items():
        columns = SLICES[name]
        losses[name] = answer_loss(scores.marks[:, columns], wanted, None if taught is None else taught[:, columns], trust, 1.0)
    for name, (places, wanted) in batch.spans.items():
        theirs = None if taught is None else span_scores(name, taught, places)
        losses[name] = answer_loss(span_scores(name, scores.marks, places), wanted, theirs, trust, RARE.get(name, 1.0))
    losses["refer"] = heads.refer_loss(scores.pointers, batch.pointing)
    return losses


RARE = {"stance": 3.0}  # how much an answer other than the first counts: of news' attributions one in fifteen has a stance
WEIGHTS = {"names": 0.5, "kind": 0.05, "determinacy": 0.2, "stance": 0.3, "evidence": 1.0, "forecast": 1.0, "condition": 1.0, "time": 1.0,
           "certainty cue": 1.0, "certainty": 0.03, "forecast kind": 0.03, "refer": 0.1}  # fmt: skip
