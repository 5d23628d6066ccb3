"""The network: an encoder, a linear-chain CRF over role tags, and vectors whose dot products link the roles."""

from typing import NamedTuple

import torch
from torch import nn
from torch.nn import functional

from corpus import TAGS
from crf import IMPOSSIBLE, log_partition, marginals
from heads import Heads

LINK_WIDTH = 64
# Four vectors a token. A cue asks for its source; a content asks for its cue.
CUE_TO_SOURCE, SOURCE, CONTENT_TO_CUE, CUE = range(4)


def allowed():
    """[from, to]: an I tag goes on with its own role only. The last row is the start."""
    table = torch.zeros(len(TAGS) + 1, len(TAGS))
    for to in range(2, len(TAGS), 2):
        for source in range(len(TAGS) + 1):
            if source not in (to, to - 1):
                table[source, to] = IMPOSSIBLE
    return table


class Scores(NamedTuple):
    """What the network says of each token of a batch, in the order of its windows."""

    tags: torch.Tensor  # [tokens, tags]
    links: torch.Tensor  # [tokens, 4, LINK_WIDTH]
    marks: torch.Tensor  # [tokens, columns of heads.py]
    pointers: torch.Tensor  # [tokens, 2, heads.REFER_WIDTH]


class Reader(nn.Module):
    def __init__(self, encoder, dropout=0.1):
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(encoder.shape.hidden, len(TAGS))
        self.links = nn.Linear(encoder.shape.hidden, 4 * LINK_WIDTH)
        self.heads = Heads(encoder.shape.hidden)
        self.none = nn.Parameter(torch.zeros(2))  # scores of "no source" and "no cue"
        self.free_transitions = nn.Parameter(torch.zeros(len(TAGS) + 1, len(TAGS)))
        self.register_buffer("allowed", allowed(), persistent=False)

    def take(self, weights):
        """Takes over the weights that fit, of layers as narrow as theirs; a head that they lack begins as it is."""
        self.encoder.narrow(weights)
        own = self.state_dict()
        self.load_state_dict({**own, **{n: w for n, w in weights.items() if n in own and own[n].shape == w.shape}})

    def transitions(self):
        """[from, to] with the start as last row"""
        return self.free_transitions + self.allowed

    def forward(self, batch):
        return self.scores(self.dropout(self.encoder(batch.ids, batch.present).float()[batch.row, batch.place]))

    def scores(self, hidden):
        """[tokens, hidden] of what the encoder says of each token"""
        links = self.links(hidden).view(-1, 4, LINK_WIDTH)
        return Scores(self.tags(hidden), links, self.heads.marks(hidden), self.heads.pointers(hidden))

    def tag_loss(self, tags, batch, known, unary, pairwise):
        """The CRF's cross-entropy against marginals, summed over the windows of which `known` says that they are known:
        unary [tokens, tags], and pairwise [tokens, from, to] of a token and the next."""
        emissions, present = batch.by_window(tags)
        transitions = self.transitions()
        whole = (log_partition(emissions, present, transitions[:-1], transitions[-1]) * known).sum()
        wanted = known[batch.row].float()
        score = (unary * tags).sum(1) + batch.opens * (unary * self.free_transitions[-1]).sum(1)
        score = score + ~batch.closes * (pairwise * self.free_transitions[:-1]).sum((1, 2))
        return whole - (score * wanted).sum()

    def marginals(self, tags, batch):
        """unary [tokens, tags], and pairwise [tokens, from, to] of a token and the next; between windows as if independent.
        No span goes on in another paragraph."""
        emissions, present = batch.by_window(tags)
        borders, _ = batch.by_window(batch.borders[:, None])
        transitions = self.transitions()
        cut = torch.zeros_like(transitions[:-1])
        cut[:, 2::2] = IMPOSSIBLE
        unary, pairs = marginals(emissions, present, transitions[:-1] + borders[:, 1:, :, None] * cut, transitions[-1])
        unary = unary[batch.row, batch.column]
        pairwise = unary[:, :, None] * unary.roll(-1, 0)[:, None, :]
        inner = ~batch.closes
        pairwise[inner] = pairs[batch.row[inner], batch.column[inner]]
        return unary, pairwise

    def link_loss(self, links, batch):
        """Cross-entropy of each cue's source and each content's cue among those in its window, summed."""
        asked = lambda askers, asking, candidates, answering, none: self._link_loss(links, batch, askers, asking, candidates, answering, none)
        return asked(batch.cues, CUE_TO_SOURCE, batch.sources, SOURCE, 0) + asked(batch.contents, CONTENT_TO_CUE, batch.cues, CUE, 1)

    def _link_loss(self, links, batch, askers, asking, candidates, answering, kind):
        ends = lambda spans, part: links[spans.first, part] + links[spans.last, part]
        scores = ends(askers, asking) @ ends(candidates, answering).T / LINK_WIDTH**0.5
        elsewhere = batch.row[askers.first][:, None] != batch.row[candidates.first][None]
        scores = scores.masked_fill(elsewhere, IMPOSSIBLE)
        scores = torch.cat([scores, self.none[kind].expand(len(scores), 1)], 1)
        wanted = torch.where(askers.belongs < 0, len(candidates.first), askers.belongs)
        return functional.cross_entropy(scores, wanted, reduction="sum")
