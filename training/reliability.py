"""Draws reliability diagrams as one small SVG, the same at each run."""

import matplotlib
import numpy

from calibration import DRAWS, by_mass

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.hashsalt": "onrecord", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 9})
from matplotlib import pyplot  # noqa: E402, the settings come first


def draw(samples, path):
    """`samples` has (title, confidences, what was right, number of bins)."""
    figure, panels = pyplot.subplots(1, len(samples), figsize=(3.1 * len(samples), 3.4), sharey=True, layout="constrained")
    for panel, (title, p, y, bins) in zip(panels, samples):
        _panel(panel, p, y, by_mass(p, bins))
        panel.set_title(f"{title} ({len(p):,})", fontsize=10)
        panel.set_xlabel("confidence")
    panels[0].set_ylabel("share that is right")
    figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})


def _panel(panel, p, y, bins):
    """A dot for each bin; the bar is where it lies in 95 of 100 cases if the confidences are exact (Bröcker and Smith, 2007)."""
    drawn = numpy.random.default_rng(0).random((DRAWS, len(p))) < p
    panel.plot([0, 1], [0, 1], color="0.7", linewidth=0.8)
    for b in numpy.unique(bins):
        mean, (low, high) = p[bins == b].mean(), numpy.quantile(drawn[:, bins == b].mean(1), (0.025, 0.975))
        panel.plot([mean, mean], [low, high], color="0.7", linewidth=4, solid_capstyle="butt")
        panel.plot(mean, y[bins == b].mean(), "o", color="#1f5fa8", markersize=4)
    panel.set(xlim=(0, 1), ylim=(0, 1.02), aspect="equal")
    panel.spines[["top", "right"]].set_visible(False)
