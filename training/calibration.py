"""Probabilities that mean what they say: how to fit them, and how to measure by how much they miss.

Beta calibration (Kull, Silva Filho and Flach, 2017): the log odds are a ln p - b ln(1 - p) with a, b >= 0, so that they never fall
where p grows, plus what else is known. `org.onrecord.tagging.Calibration` and `org.onrecord.attribution.Confidence` have the same.
"""

import numpy

DRAWS = 2000


def sides(p, least):
    """ln p and -ln(1 - p), p being no nearer to 0 or 1 than `least`."""
    p = numpy.clip(p, least, 1 - least)
    return numpy.log(p), -numpy.log(1 - p)


def sigmoid(log_odds):
    return 1 / (1 + numpy.exp(-log_odds))


def logistic(x, y, offset, ridge, rising):
    """Logistic regression by Newton's method. `ridge` has a number for each column; the first `rising` weights are not negative:
    whichever would be lowest is left out, as long as there is one."""
    kept = list(range(x.shape[1]))
    while True:
        weights = numpy.zeros(x.shape[1])
        weights[kept] = _newton(x[:, kept], y, offset, ridge[kept])
        if weights[:rising].min(initial=0) >= 0:
            return weights
        kept.remove(int(weights[:rising].argmin()))


def _newton(x, y, offset, ridge):
    weights = numpy.zeros(x.shape[1])
    for _ in range(25):
        p = sigmoid(x @ weights + offset)
        curvature = (x * (p * (1 - p))[:, None]).T @ x + numpy.diag(ridge)
        weights = weights + numpy.linalg.solve(curvature, x.T @ (y - p) - ridge * weights)
    return weights


def by_mass(p, bins):
    """The bin of each probability, all bins with about as many; equal ones share a bin."""
    return numpy.searchsorted(numpy.sort(p), p, side="left") * bins // len(p)


def by_width(p, bins):
    """The bin of each probability, all bins as wide."""
    return numpy.minimum((p * bins).astype(int), bins - 1)


def calibration_error(p, y, bins):
    """Expected calibration error (Naeini et al., 2015); `bins` has the bin of each."""
    return sum(abs(p[bins == b].sum() - y[bins == b].sum()) for b in numpy.unique(bins)) / len(p)


def error_by_chance(p, bins):
    """The calibration error of these probabilities if each were exact, on average and at most in 95 of 100 cases: consistency
    resampling (Bröcker and Smith, 2007)."""
    drawn = numpy.random.default_rng(0).random((DRAWS, len(p))) < p
    errors = sum(numpy.abs(drawn[:, bins == b].sum(1) - p[bins == b].sum()) for b in numpy.unique(bins)) / len(p)
    return errors.mean(), numpy.quantile(errors, 0.95)


def brier(p, y):
    return ((p - y) ** 2).mean()


def area_under_curve(p, y):
    """The probability that what is right has the higher one; ties count one half."""
    right, wrong = p[y == 1], numpy.sort(p[y == 0])
    below, upto = numpy.searchsorted(wrong, right, side="left"), numpy.searchsorted(wrong, right, side="right")
    return (below + upto).mean() / 2 / len(wrong)


def average_precision(p, y):
    hits = y[numpy.argsort(-p, kind="stable")]
    return (hits.cumsum() / numpy.arange(1, len(y) + 1))[hits == 1].mean()
