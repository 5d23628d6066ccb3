"""A linear-chain CRF (Lafferty et al., 2001) whose sums over all paths are made pair by pair, in log2(tokens) steps instead of one a token."""

import torch

IMPOSSIBLE = -1e4


def _paths(steps):
    """[batch, steps, from, to] scores of single steps -> [batch, from, to], the log of the sum over all ways through them."""
    size = steps.shape[-1]
    nowhere = torch.full((size, size), IMPOSSIBLE, device=steps.device).fill_diagonal_(0.0)
    if steps.shape[1] == 0:
        return nowhere.expand(len(steps), size, size)
    while steps.shape[1] > 1:
        if steps.shape[1] % 2:
            steps = torch.cat([steps, nowhere.expand(len(steps), 1, size, size)], 1)
        steps = torch.logsumexp(steps[:, 0::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
    return steps[:, 0]


def _steps(emissions, present, transitions):
    """The scores of the steps between tokens; one to a token that is not there leads nowhere and costs nothing."""
    size = transitions.shape[-1]
    nowhere = torch.full((size, size), IMPOSSIBLE, device=emissions.device).fill_diagonal_(0.0)
    return torch.where(present[:, 1:, None, None], transitions + emissions[:, 1:, None, :], nowhere)


def log_partition(emissions, present, transitions, start):
    """emissions [batch, tokens, tags], present [batch, tokens], transitions [from, to] or [batch, tokens - 1, from, to], start [tags]
    -> [batch]"""
    first = start + emissions[:, 0]
    return torch.logsumexp(first[:, :, None] + _paths(_steps(emissions, present, transitions)), (1, 2))


def marginals(emissions, present, transitions, start):
    """unary [batch, tokens, tags] and pairwise [batch, tokens - 1, from, to] probabilities: the gradients of the log of the sum.
    What they say of tokens that are not there means nothing."""
    with torch.enable_grad():
        first = (start + emissions[:, 0]).detach().requires_grad_()
        steps = _steps(emissions, present, transitions).detach().requires_grad_()
        whole = torch.logsumexp(first[:, :, None] + _paths(steps), (1, 2)).sum()
        begin, pairwise = torch.autograd.grad(whole, (first, steps))
    return torch.cat([begin[:, None], pairwise.sum(2)], 1), pairwise
