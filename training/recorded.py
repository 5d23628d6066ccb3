"""A step of learning that is recorded once and played again."""

import torch


class Step:
    """The gradients of batches of one form. On a graphics card the operations are recorded with the first batch and played again for all
    others: to start thousands of them one by one takes longer than they do."""

    def __init__(self, losses, parameters, batch, weights):
        """`losses` makes losses [n] of a batch; `weights` [n] say how much each counts. The batch is on the device."""
        self.losses, self.parameters, self.batch, self.weights = losses, parameters, batch, weights.clone()
        self.graph = self._recorded() if self.weights.is_cuda else None

    def _recorded(self):
        aside = torch.cuda.Stream()
        aside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(aside):  # what is made at the first time only is not to be recorded
            for _ in range(3):
                self._compute()
        torch.cuda.current_stream().wait_stream(aside)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            self._compute()
        self.gradients = [parameter.grad for parameter in self.parameters]
        return graph

    def _compute(self):
        for parameter in self.parameters:
            parameter.grad = None
        self.found = self.losses(self.batch)
        (self.found * self.weights).sum().backward()

    def take(self, batch, weights):
        """Leaves the gradients at the parameters, and returns the losses."""
        for own, given in zip((*self.batch, self.weights), (*batch, weights)):
            own.copy_(given)
        if self.graph is None:
            self._compute()
        else:
            self.graph.replay()
            for parameter, gradient in zip(self.parameters, self.gradients):
                parameter.grad = gradient
        return self.found.detach().clone()
