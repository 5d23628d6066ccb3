"""Fits the confidences of attributions, speakers and forecasts, and says how well they hold on articles left out.

usage: confidence.py SHARED FILE.jsonl EVIDENCE.jsonl [MODEL [EXAMPLES.tsv]]

FILE is what `onrecord read --format jsonl` prints for PolNeAR's dev part, which the network has not learnt from, and EVIDENCE what
evidence/Evidence.java prints for it. Each article's confidences are measured with weights fitted on all other articles. With the
folder MODEL, the weights fitted on all of them are written into its reader.properties, and diagrams into its reliability.svg;
into EXAMPLES go invented numbers with their confidences, against which a test holds the Java code.
"""

import json
import os
import sys

import numpy

import checksums
from calibration import (
    area_under_curve, average_precision, brier, by_mass, by_width, calibration_error, error_by_chance, logistic, sides, sigmoid,
)
from judging import Judge

KINDS = ("DIRECT", "MIXED", "INDIRECT", "BLOCK")
LEAST_PART, LEAST = 1e-3, 1e-4
FREE, RIDGE, PULL = 1e-2, 5.0, 1.0  # the ridge of what is not pulled to 0; of what is, since some kinds are rare; of Sample
PRECISION, STEP = 0.965, 0.05  # of quotations from the threshold on, more than 0.95 since those quoted in part have less; what is tried


class Sample:
    """Findings of one sort: the article of each, its probability, and whether it is right."""

    def __init__(self, rows):
        self.article = numpy.array([row["article"] for row in rows])
        self.right = numpy.array([row["right"] for row in rows], dtype=float)
        self.probability = numpy.array([row["probability"] for row in rows])

    def fit(self, some):
        """[a, b, shift], from those findings only, pulled to leaving the probability as it is: 1, 1 and 0."""
        log, log_against = sides(self.probability, LEAST)
        x = numpy.column_stack([log, log_against, numpy.ones(len(log))])[some]
        return numpy.array([1.0, 1.0, 0.0]) + logistic(x, self.right[some], x[:, 0] + x[:, 1], numpy.full(3, PULL), 0)

    def confidences(self, weights):
        log, log_against = sides(self.probability, LEAST)
        return sigmoid(weights[0] * log + weights[1] * log_against + weights[2])

    def left_out(self):
        """The confidence of each finding, by the weights fitted on all other articles."""
        confidences = numpy.zeros(len(self.right))
        for article in numpy.unique(self.article):
            out = self.article == article
            confidences[out] = self.confidences(self.fit(~out))[out]
        return confidences


class Attributions(Sample):
    """Of the network's the probabilities of the parts count, of those found by a rule the rule's; and what they are like."""

    def __init__(self, rows):
        super().__init__(rows)
        self.kind = numpy.array([row["kind"] for row in rows])
        network = numpy.array([[float(bool(row["parts"]))] for row in rows])
        log, log_against = sides(numpy.array([row["parts"] or [0.5] * 5 for row in rows]), LEAST_PART)
        self.x = numpy.hstack([network * log, network * log_against, network, numpy.array([_likeness(row) for row in rows])])
        self.offset = numpy.where(network[:, 0] == 1, 0.0, sum(sides(self.probability, LEAST)))

    def fit(self, some):
        ridge = numpy.array([0.1] * 10 + [FREE] + [RIDGE] * (self.x.shape[1] - 11))
        return logistic(self.x[some], self.right[some], self.offset[some], ridge, 10)

    def confidences(self, weights):
        return sigmoid(self.x @ weights + self.offset)


def _likeness(row):
    """In the order of org.onrecord.attribution.FindingConfidence."""
    kinds = [float(row["kind"] == kind) for kind in KINDS]
    return [*kinds, numpy.log(row["tokens"]), float(not row["source"]), float(row["determinacy"] != "ASSERTED")]


def read(shared, predictions, evidence):
    """Attributions, decided speakers of those that are right, and forecasts."""
    found = {line["name"]: line for line in map(json.loads, open(evidence, encoding="utf8"))}
    attributions, speakers, forecasts = [], [], []
    for article, line in enumerate(open(predictions, encoding="utf8")):
        judge = Judge(shared, json.loads(line))
        own = found[judge.name]
        for attribution, right, voice, more, probability in zip(
            judge.analysis["attributions"], judge.attributions(), judge.speakers(), own["attributions"], own["voices"], strict=True
        ):
            decided = bool(attribution["speakers"])
            attributions.append({**attribution, **more, "article": article, "right": right, "voice": probability, "decided": decided})
            if right and decided and voice is not None:
                speakers.append({"article": article, "probability": probability, "right": voice})
        for probability, right in zip(own["forecasts"], judge.forecasts(), strict=True):
            if right is not None:
                forecasts.append({"article": article, "probability": probability, "right": right})
    return attributions, speakers, forecasts


def whole(attributions, confidences, speakers):
    """The confidences that are printed: that of the attribution times that of its speaker, which few weights hardly overfit."""
    voices = numpy.array([row["voice"] for row in attributions])
    decided = numpy.array([row["decided"] for row in attributions])
    log, log_against = sides(voices, LEAST)
    a, b, shift = speakers
    return confidences * numpy.where(decided, sigmoid(a * log + b * log_against + shift), voices)


def report(title, p, y):
    print(f"{title}: {len(p)}, right {y.mean():.3f}, mean confidence {p.mean():.3f}")
    for bins in (5, 10):
        for name, of in (("as many in each", by_mass(p, bins)), ("as wide each", by_width(p, bins))):
            mean, most = error_by_chance(p, of)
            error = calibration_error(p, y, of)
            print(f"  ECE, {bins} bins, {name}: {error:.3f} (exact ones would have {mean:.3f}, in 95 of 100 cases at most {most:.3f})")
    print(f"  Brier score {brier(p, y):.3f} (of the base rate {brier(y.mean(), y):.3f}), AUROC {area_under_curve(p, y):.3f}, "
          f"average precision {average_precision(p, y):.3f}")


def threshold(p, y):
    """The least step from which on the precision is reached."""
    steps = numpy.arange(STEP, 1, STEP)
    return round(float(next(s for s in steps if y[p >= s].mean() >= PRECISION)), 2)


def report_thresholds(p, y, kinds, article):
    direct = kinds == "DIRECT"
    marks = direct | (kinds == "MIXED")
    for least in (0.0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9):
        parts = [f"{name} {y[of & (p >= least)].mean():.3f} of {(p[of] >= least).mean():.3f}"
                 for name, of in (("DIRECT", direct), ("DIRECT and MIXED", marks), ("all", p >= 0))]
        print(f"  from {least}: right " + ", ".join(parts))
    kept = numpy.zeros(len(p), dtype=bool)
    for left in numpy.unique(article):
        others = direct & (article != left)
        kept |= direct & (article == left) & (p >= threshold(p[others], y[others]))
    print(f"  threshold {threshold(p[direct], y[direct])}; chosen on the other articles, DIRECT right {y[kept].mean():.3f} of "
          f"{kept.sum() / direct.sum():.3f}")
    return threshold(p[direct], y[direct])


def rounded(values):
    """As they are written down."""
    return numpy.array([float(f"{v:.6g}") for v in values])


def write(model, settings):
    path = os.path.join(model, "reader.properties")
    lines = open(path, encoding="ascii").read().splitlines()
    lines = [line for line in lines if line.split("=")[0] not in settings]
    lines += [f"{key}=" + " ".join(f"{v:.6g}" for v in values) for key, values in settings.items()]
    with open(path, "w", encoding="ascii") as file:
        file.write("\n".join(lines) + "\n")


def write_examples(path, parts, shifts):
    """Invented findings of the network with their confidences, for a test that holds Java against this."""
    random = numpy.random.default_rng(0)
    with open(path, "w", encoding="ascii") as file:
        file.write("cue\tcontent\tsource\tcontentLink\tsourceLink\tkind\ttokens\tasserted\tsourceless\tconfidence\n")
        for kind in KINDS * 10:
            p = numpy.round(random.beta(2, 0.5, 5), 6)
            tokens, asserted, sourceless = int(random.integers(1, 60)), random.random() < 0.8, random.random() < 0.2
            p[2] = 1.0 if sourceless else p[2]
            joined = sigmoid(parts[0] + numpy.concatenate(sides(p, LEAST_PART)) @ parts[1:])
            row = {"kind": kind, "tokens": tokens, "source": not sourceless, "determinacy": "ASSERTED" if asserted else "NEGATED"}
            confidence = sigmoid(sum(sides(joined, LEAST)) + numpy.array(_likeness(row)) @ shifts)
            cells = [*p, kind, tokens, asserted, sourceless, confidence]
            file.write("\t".join(str(c).lower() if isinstance(c, (bool, numpy.bool_)) else str(c) for c in cells) + "\n")


def main(shared, predictions, evidence, model=None, examples=None):
    rows = read(shared, predictions, evidence)
    if not all(rows):
        raise SystemExit(f"{predictions}: too little was found in it to fit confidences to")
    samples = {"Attributions": Attributions(rows[0]), "Speakers": Sample(rows[1]), "Forecasts": Sample(rows[2])}
    left_out = {title: sample.left_out() for title, sample in samples.items()}
    for title, sample in samples.items():
        report(title, left_out[title], sample.right)
    weights = {title: rounded(sample.fit(sample.right >= 0)) for title, sample in samples.items()}
    print("Attributions, their confidence times that of their speakers:")
    attributions = samples["Attributions"]
    printed = whole(rows[0], left_out["Attributions"], weights["Speakers"])
    least = report_thresholds(printed, attributions.right, attributions.kind, attributions.article)
    if model is None:
        return
    parts, shifts = numpy.roll(weights["Attributions"][:11], 1), weights["Attributions"][11:]
    write(model, {
        "parts": parts, "attributions": [1, 1, *shifts], "speakers": weights["Speakers"], "forecasts": weights["Forecasts"],
        "threshold": [least],
    })
    checksums.write(model)
    import reliability

    drawn = [(title, left_out[title], sample.right, 10 if len(sample.right) > 1000 else 5) for title, sample in samples.items()]
    reliability.draw(drawn, os.path.join(model, "reliability.svg"))
    if examples:
        write_examples(examples, parts, shifts)


if __name__ == "__main__":
    main(*sys.argv[1:])
