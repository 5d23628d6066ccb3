"""How far what one reader hands on and says is from what another does: of the same windows, as shares of what it would be for one who knew
no more than what is usual."""

import torch

from crf import IMPOSSIBLE
from heads import SLICES
from reader import CONTENT_TO_CUE, CUE, CUE_TO_SOURCE, SOURCE

OF_ROLES = ("kind", "determinacy", "stance", "stance of content")
OF_FORECASTS = ("certainty", "forecast kind")
OF_STANCES = ("stance", "stance of content")
TINY = 1e-6  # to divide by, at least
PARTS = ("handed on", "tags", "links", "pointers", "answers", "ties", "stances")


def losses(reader, whole, batch):
    """By PARTS, how far what is handed on is from theirs, in the mean over layers, and what is said of the tokens."""
    with torch.no_grad():
        their_streams = torch.stack(whole.encoder.streams(batch.ids, batch.present), 2).float().flatten(0, 1)
        theirs = whole.scores(their_streams[:, -1])
    with torch.autocast(batch.ids.device.type, torch.bfloat16, cache_enabled=False):
        streams = torch.stack(reader.encoder.streams(batch.ids, batch.present), 2).float().flatten(0, 1)
    mine = reader.scores(streams[:, -1])
    present, first = batch.present.flatten().float(), batch.first.flatten().float()
    handed_on = distance(streams, their_streams, present[:, None].expand(streams.shape[:2])).mean()
    tags = asked(mine.tags, theirs.tags, first)
    answers = answered(mine, theirs, first)
    mean = lambda names: sum(answers[name] for name in names) / len(names)
    links = distance(mine.links.flatten(1), theirs.links.flatten(1), first)
    pointers = distance(mine.pointers.flatten(1), theirs.pointers.flatten(1), first)
    return torch.stack([handed_on, tags, links, pointers, mean(SLICES), tied(mine, theirs, batch), mean(OF_STANCES)])


def middle(values, counts):
    """The mean over the rows of values [rows, …], each of which counts as often as counts [rows, …] says."""
    return (values * counts).sum(0) / counts.sum(0)


def distance(mine, theirs, counts):
    """The mean square of the differences, as a share of theirs about their mean; all [rows, …, columns], counts [rows, …]."""
    counts = counts[..., None]
    about = theirs - middle(theirs, counts)
    return middle((mine - theirs).square(), counts).mean(-1) / (middle(about.square(), counts).mean(-1) + TINY)


def surprise(mine, theirs, counts):
    """The divergence of the probabilities from theirs, as a share of what it would be for one who only knew how frequent each answer is.
    Rare answers, which squares of scores make rarer still, keep their weight."""
    wanted = theirs.softmax(-1)
    usual = middle(wanted, counts[..., None]).clamp(min=1e-8).log()
    divergence = lambda given: middle((wanted * (theirs.log_softmax(-1) - given)).sum(-1), counts)
    return divergence(mine.log_softmax(-1)) / (divergence(usual.expand_as(wanted)) + TINY)


def answered(mine, theirs, counts):
    """By question of tokens, how far the answers are from theirs: of what is asked of cues, sources and contents or of forecasts alone, where
    theirs find such."""
    inside = lambda scores: counts * (1 - scores.softmax(1)[:, 0])
    of_roles, of_forecasts = inside(theirs.tags), inside(theirs.marks[:, SLICES["forecast"]])
    where = lambda name: of_roles if name in OF_ROLES else of_forecasts if name in OF_FORECASTS else counts
    return {name: asked(mine.marks[:, columns], theirs.marks[:, columns], where(name)) for name, columns in SLICES.items()}


def asked(mine, theirs, counts):
    return (distance(mine, theirs, counts) + surprise(mine, theirs, counts)) / 2


def pointed(asking, answering, their_asking, their_answering, counts, first):
    """How far the probabilities of where tokens [windows, pieces, width] point in their windows are from theirs, as a share of what it would
    be for one who took any token of the window. As if spans were of one token, which is both their first and their last."""
    def places(ask, answer):
        scores = 4 * ask @ answer.mT / ask.shape[-1] ** 0.5
        return scores.masked_fill(~first[:, None], IMPOSSIBLE).log_softmax(-1)

    theirs = places(their_asking, their_answering)
    divergence = lambda given: (counts[:, :, None] * theirs.exp() * (theirs - given)).sum()
    any_place = -first.sum(1).clamp(min=1).log()[:, None, None]
    return divergence(places(asking, answering)) / divergence(any_place)


def tied(mine, theirs, batch):
    """How far sources, cues and contents, and whatever points at a name, point elsewhere than theirs, in the mean."""
    inside = (batch.first.flatten() * (1 - theirs.tags.softmax(1)[:, 0])).view(batch.ids.shape)
    by_window = lambda vectors: vectors.view(*batch.ids.shape, -1)
    pairs = [("links", CUE_TO_SOURCE, SOURCE), ("links", CONTENT_TO_CUE, CUE), ("pointers", 0, 1)]
    distances = []
    for name, ask, answer in pairs:
        own, other = getattr(mine, name), getattr(theirs, name)
        vectors = (by_window(each[:, part]) for each in (own, other) for part in (ask, answer))
        distances.append(pointed(*vectors, inside, batch.first))
    return sum(distances) / len(distances)
