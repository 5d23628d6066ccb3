"""What a step of training reads: windows of whole documents as tensors, with all that is known of their tokens."""

from dataclasses import dataclass, fields
from typing import NamedTuple

import numpy
import torch

from annotations import UNKNOWN
from corpus import ROLES
from heads import DISTANCES, RANKS, buckets, ranks


class Spans(NamedTuple):
    """Spans of one role by the numbers of their first and last tokens, and for each the number of the one that it belongs to, or -1."""

    first: torch.Tensor
    last: torch.Tensor
    belongs: torch.Tensor


class Pointing(NamedTuple):
    """Anaphors, and for each of them, as far as there are so many, the candidates that it may point at."""

    first: torch.Tensor  # [anaphors]
    last: torch.Tensor
    sort: torch.Tensor
    candidate_first: torch.Tensor  # [anaphors, candidates]
    candidate_last: torch.Tensor
    distance: torch.Tensor
    rank: torch.Tensor
    previous: torch.Tensor
    free: torch.Tensor
    same: torch.Tensor  # [anaphors, candidates + 1], the last is nobody of them


@dataclass
class Batch:
    ids: torch.Tensor  # [windows, pieces]
    present: torch.Tensor  # [windows, pieces]
    row: torch.Tensor  # [tokens] the window of each token, window by window
    place: torch.Tensor  # [tokens] its first piece
    column: torch.Tensor  # [tokens] its number in the window
    opens: torch.Tensor  # [tokens] whether it is its window's first
    closes: torch.Tensor  # [tokens] whether it is its window's last
    borders: torch.Tensor  # [tokens] whether a paragraph begins with it
    number: torch.Tensor  # [tokens] its number among all tokens of all documents
    tags: torch.Tensor  # [tokens] or UNKNOWN
    sources: Spans = None
    cues: Spans = None
    contents: Spans = None
    tokens: dict = None  # by question the answers [tokens]
    spans: dict = None  # by question (tokens [spans, 2 or 4], answers [spans])
    pointing: Pointing = None

    def by_window(self, values):
        """[tokens, …] as [windows, tokens of the longest, …], and which of them are there"""
        shape = (len(self.ids), int(self.column.max()) + 1)
        whole = values.new_zeros(*shape, *values.shape[1:])
        whole[self.row, self.column] = values
        present = torch.zeros(shape, dtype=torch.bool, device=values.device)
        present[self.row, self.column] = True
        return whole, present

    def to(self, device):
        return Batch(**{f.name: _moved(getattr(self, f.name), device) for f in fields(self)})


def _moved(value, device):
    if isinstance(value, torch.Tensor):
        return value.to(device)
    if isinstance(value, dict):
        return {name: _moved(v, device) for name, v in value.items()}
    if isinstance(value, tuple):
        moved = [_moved(v, device) for v in value]
        return type(value)(*moved) if hasattr(value, "_fields") else tuple(moved)
    return value


def batched(windows, budget):
    """Lists of windows of like length, each of about `budget` pieces with its padding."""
    batch = []
    for window in sorted(windows, key=lambda w: (len(w.ids), w.document, w.first)):
        if batch and (len(batch) + 1) * len(window.ids) > budget:
            yield batch
            batch = []
        batch.append(window)
    yield batch


TOKEN_QUESTIONS = ("names", "evidence", "forecast", "condition", "time", "certainty cue")
SPAN_QUESTIONS = ("kind", "determinacy", "stance", "certainty", "forecast kind")


class Answers:
    """What is known of one document, by the numbers of its tokens."""

    def __init__(self, document):
        size, labels = len(document.tokens), document.labels
        known = document.pieces is not None and document.certain
        self.tags = numpy.array(document.tags()) if known else numpy.full(size, UNKNOWN)
        self.borders = numpy.zeros(size, dtype=bool)
        self.borders[[first for first, _ in document.paragraphs]] = True
        self.tokens = {name: numpy.full(size, UNKNOWN) for name in TOKEN_QUESTIONS}
        self.spans = {name: [] for name in SPAN_QUESTIONS}
        self.anaphors = []
        if labels is None:
            for source, cue, content in (document.events or {}).values():
                if cue and content:  # for teachers to answer
                    self._act(source[0] if source else cue[0], cue[0], (content[0][0], content[-1][1]), UNKNOWN, UNKNOWN, UNKNOWN)
            return
        if labels.names is not None:
            self.tokens["names"] = numpy.array(labels.names)
        if labels.evidence is not None:
            self.tokens["evidence"] = _bio(labels.evidence, size)
        for part, name in enumerate(TOKEN_QUESTIONS[2:]):
            if labels.forecasts is not None:
                self.tokens[name] = _bio([f[part] for f in labels.forecasts if f[part]], size)
        for act in labels.acts:
            self._act(act.source or act.cue, act.cue, act.content, act.kind, act.determinacy, act.stance)
        for forecast in labels.forecasts or ():
            self.spans["certainty"].append((_ends(forecast[0]), forecast[4]))
            self.spans["forecast kind"].append((_ends(forecast[0]), forecast[5]))
        self.anaphors = [_pointing(a, labels.candidates) for a in labels.anaphors if labels.candidates]
        if not document.certain:
            self.tokens = {name: numpy.full(size, UNKNOWN) for name in TOKEN_QUESTIONS}
            self.spans = {name: [(places, UNKNOWN) for places, _ in spans] for name, spans in self.spans.items()}

    def _act(self, source, cue, content, kind, determinacy, stance):
        self.spans["kind"].append((_ends(source), kind))
        self.spans["determinacy"].append((_ends(cue), determinacy))
        self.spans["stance"].append((_ends(cue) + _ends(content), stance))


def _ends(span):
    return (span[0], span[1] - 1)


def _bio(spans, size):
    tags = numpy.zeros(size, dtype=int)
    for first, end in spans:
        tags[first:end] = 2
        tags[first] = 1
    return tags


def _pointing(anaphor, candidates):
    """An anaphor and its free candidates, those that it does not overlap."""
    spans = numpy.array(candidates).reshape(-1, 2)
    free = numpy.flatnonzero((spans[:, 1] <= anaphor.first) | (anaphor.end <= spans[:, 0]))
    firsts = spans[free, 0]
    same = numpy.append(numpy.isin(free, anaphor.same), False)
    same[-1] = not same.any()
    return (anaphor, firsts, spans[free, 1] - 1, buckets(anaphor.first - firsts, DISTANCES), buckets(ranks(anaphor.first, firsts), RANKS),
            numpy.isin(free, list(anaphor.previous)), same)  # fmt: skip


class Batches:
    """Makes batches of windows of some documents. Windows must be sorted, and documents whole if their questions are to be asked."""

    def __init__(self, documents, pad):
        self.pad = pad
        self.documents = documents
        self.answers = [Answers(d) for d in documents]
        self.begins = numpy.concatenate([[0], numpy.cumsum([len(d.tokens) for d in documents])])

    def text(self, windows):
        """A batch without questions."""
        ids = torch.full((len(windows), max(len(w.ids) for w in windows)), self.pad)
        for row, window in enumerate(windows):
            ids[row, : len(window.ids)] = torch.tensor(window.ids)
        sizes = [len(w.heads) for w in windows]
        column = numpy.concatenate([numpy.arange(s) for s in sizes])
        row = numpy.repeat(numpy.arange(len(windows)), sizes)
        cut = lambda of: numpy.concatenate([of(w.document)[w.first : w.end] for w in windows])
        borders = cut(lambda d: self.answers[d].borders) & (column > 0)
        number = numpy.concatenate([self.begins[w.document] + numpy.arange(w.first, w.end) for w in windows])
        return Batch(ids, ids != self.pad, *map(torch.from_numpy, (row, numpy.concatenate([w.heads for w in windows]), column, column == 0,
                     column == numpy.array(sizes)[row] - 1, borders, number, cut(lambda d: self.answers[d].tags))))  # fmt: skip

    def whole(self, windows):
        """A batch with all questions, of all windows of some documents in the order of the text."""
        batch = self.text(windows)
        batch.sources, batch.cues, batch.contents = self._spans(windows)
        starts, size = {}, 0
        for window in windows:
            starts.setdefault(window.document, size)
            size += window.end - window.first
        batch.tokens = {n: torch.from_numpy(numpy.concatenate([self.answers[d].tokens[n] for d in starts])) for n in TOKEN_QUESTIONS}
        batch.spans = {}
        for name in SPAN_QUESTIONS:
            found = [([start + t for t in places], wanted) for d, start in starts.items() for places, wanted in self.answers[d].spans[name]]
            width = 4 if name == "stance" else 2
            batch.spans[name] = (torch.tensor([f[0] for f in found]).long().view(-1, width), torch.tensor([f[1] for f in found]).long())
        batch.pointing = self._all_pointing(starts)
        return batch

    def _spans(self, windows):
        """Sources with nothing that they belong to, cues with their sources, contents with their cues."""
        found = [([], [], []) for _ in ROLES]
        start = 0
        for window in windows:
            pieces = self.documents[window.document].pieces or ()
            inside = [p for p in pieces if window.first <= p.first and p.end <= window.end]
            shift = start - window.first
            sources, cues, contents = by_role = [[p for p in inside if p.role == role] for role in range(len(ROLES))]
            place = {}
            for (firsts, lasts, _), several in zip(found, by_role):
                for p in several:
                    place[id(p)] = len(firsts)
                    firsts.append(shift + p.first)
                    lasts.append(shift + p.end - 1)
            found[0][2].extend(-1 for _ in sources)
            found[1][2].extend(next((place[id(s)] for s in sources if any(c is cue for c in s.cues)), -1) for cue in cues)
            found[2][2].extend(next((place[id(c)] for c in cues if any(c is own for own in p.cues)), -1) for p in contents)
            start += window.end - window.first
        return [Spans(*(torch.tensor(part).long() for part in role)) for role in found]

    def _all_pointing(self, starts):
        anaphors = [(start, *a) for d, start in starts.items() for a in self.answers[d].anaphors]
        widest = max((len(a[2]) for a in anaphors), default=0)
        shape = (len(anaphors), widest)
        first, last, distance, rank = (numpy.zeros(shape, dtype=int) for _ in range(4))
        previous, free = numpy.zeros(shape, dtype=numpy.float32), numpy.zeros(shape, dtype=bool)
        same = numpy.zeros((len(anaphors), widest + 1), dtype=bool)
        for i, (start, _, firsts, lasts, distances, places, spoke, right) in enumerate(anaphors):
            size = len(firsts)
            first[i, :size], last[i, :size], distance[i, :size], rank[i, :size] = start + firsts, start + lasts, distances, places
            previous[i, :size], free[i, :size], same[i, :size], same[i, -1] = spoke, True, right[:-1], right[-1]
        own = lambda of: torch.tensor([of(start, a) for start, a, *_ in anaphors]).long()
        return Pointing(own(lambda s, a: s + a.first), own(lambda s, a: s + a.end - 1), own(lambda s, a: a.sort),
                        *map(torch.from_numpy, (first, last, distance, rank, previous, free, same)))  # fmt: skip
