"""The network: an encoder, a linear-chain CRF over role tags, and vectors whose dot products link the roles."""

import torch
from torch import nn
from torch.nn import functional

from corpus import ROLES, TAGS
from heads import Heads

LINK_WIDTH = 64
# Four vectors a token. A cue asks for its source; a content asks for its cue.
CUE_TO_SOURCE, SOURCE, CONTENT_TO_CUE, CUE = range(4)
IMPOSSIBLE = -1e4


def allowed():
    """[from, to]: an I tag goes on with its own role only. The last row is the start."""
    table = torch.zeros(len(TAGS) + 1, len(TAGS))
    for to in range(2, len(TAGS), 2):
        for source in range(len(TAGS) + 1):
            if source not in (to, to - 1):
                table[source, to] = IMPOSSIBLE
    return table


@torch.jit.script
def log_partition(emissions: torch.Tensor, present: torch.Tensor, transitions: torch.Tensor, start: torch.Tensor):
    alpha = start + emissions[:, 0]
    for t in range(1, emissions.shape[1]):
        following = torch.logsumexp(alpha.unsqueeze(2) + transitions, 1) + emissions[:, t]
        alpha = torch.where(present[:, t].unsqueeze(1), following, alpha)
    return torch.logsumexp(alpha, 1)


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
        """Takes over the weights that fit; a head that they lack begins as it is."""
        own = self.state_dict()
        self.load_state_dict({**own, **{n: w for n, w in weights.items() if n in own and own[n].shape == w.shape}})

    def transitions(self):
        """[from, to] with the start as last row"""
        return self.free_transitions + self.allowed

    def forward(self, ids, present):
        """ids, present [batch, pieces] -> scores [batch, pieces, …] of tags, link vectors, marks and pointing vectors"""
        hidden = self.dropout(self.encoder(ids, present).float())
        return self.tags(hidden), self.links(hidden), self.heads.marks(hidden), self.heads.pointers(hidden)

    def tag_loss(self, emissions, present, unary, pairwise):
        """Cross-entropy of the CRF against marginals: unary [b, t, tags], pairwise [b, t - 1, from, to], zero where absent."""
        transitions = self.transitions()
        whole = log_partition(emissions, present, transitions[:-1], transitions[-1])
        score = (unary * emissions).sum((1, 2)) + (unary[:, 0] * self.free_transitions[-1]).sum(1)
        score = score + (pairwise * self.free_transitions[:-1]).sum((1, 2, 3))
        return (whole - score).sum()

    def link_loss(self, vectors, pieces):
        """vectors [tokens, 4, LINK_WIDTH] and pieces of one window, as (role, first, end, index, indices of its cues)."""
        cues = [p for p in pieces if p[0] == ROLES.index("cue")]
        sources = [p for p in pieces if p[0] == ROLES.index("source")]
        contents = [p for p in pieces if p[0] == ROLES.index("content")]
        loss = vectors.new_zeros(())
        if cues:
            wanted = [next((i for i, s in enumerate(sources) if c[3] in s[4]), len(sources)) for c in cues]
            scores = self.link_scores(vectors, cues, sources, CUE_TO_SOURCE, SOURCE, 0)
            loss = loss + functional.cross_entropy(scores, torch.tensor(wanted), reduction="sum")
        if contents:
            wanted = [next((i for i, c in enumerate(cues) if c[3] in x[4]), len(cues)) for x in contents]
            scores = self.link_scores(vectors, contents, cues, CONTENT_TO_CUE, CUE, 1)
            loss = loss + functional.cross_entropy(scores, torch.tensor(wanted), reduction="sum")
        return loss

    def link_scores(self, vectors, askers, candidates, asker, candidate, kind):
        """[askers, candidates + 1]; the last column is none of them"""
        none = self.none[kind].expand(len(askers), 1)
        if not candidates:
            return none
        ends = lambda pieces, part: vectors[[p[1] for p in pieces], part] + vectors[[p[2] - 1 for p in pieces], part]
        return torch.cat([ends(askers, asker) @ ends(candidates, candidate).T / LINK_WIDTH**0.5, none], 1)
