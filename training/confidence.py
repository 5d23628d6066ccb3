"""Fits what kind and type add to an attribution's confidence, and says how well calibrated it is on articles left out.

usage: confidence.py SHARED FILE.jsonl [reader.properties]

FILE is what `onrecord read --format jsonl` prints for PolNeAR's dev part with kinds=1 0 0 0 0 0 0 0 0 0 in reader.properties;
with a third argument the weights are written there. An attribution is right when score.py counts it.
"""

import json
import os
import re
import sys

import numpy

import checksums
from finish import calibrate

KINDS = ("DIRECT", "MIXED", "INDIRECT", "BLOCK")
TYPES = ("COMMUNICATION", "ATTITUDE", "FACTIVE", "CONTROL")
FOLDS = 7
RIDGE = 5.0  # some kinds are rare


def features(attribution):
    """In the order of org.onrecord.attribution.KindConfidence; the speaker counts apart."""
    p = min(1 - 1e-4, max(1e-4, attribution["confidence"] / max(1e-4, attribution["speakerConfidence"])))
    return [float(numpy.log(p / (1 - p))), 1.0, *(float(attribution["kind"] == k) for k in KINDS), *(float(attribution["type"] == t) for t in TYPES)]


def examples(shared, predictions):
    """(features, right) of each attribution, by article."""
    sys.path.insert(0, os.path.join(shared, "score"))
    import score as scorer

    found = []
    for line in open(predictions, encoding="utf8"):
        analysis = json.loads(line)
        name = re.sub(r"\.txt$", "", os.path.basename(analysis["article"]["uri"]))
        folder = os.path.join(shared, "corpora/polnear/dev/attributions")
        standoff = sorted(f for f in os.listdir(folder) if f.startswith(name + "_"))[0]
        _, events = scorer.brat(os.path.join(folder, standoff))
        gold = [{r: scorer.chars(e[r]) for r in scorer.ROLES} for e in events]
        article = []
        for attribution in analysis["attributions"]:
            part = {r: scorer.chars(scorer.pairs(attribution.get(r))) for r in scorer.ROLES}
            article.append((features(attribution), float(any(right(part, g) for g in gold))))
        found.append(article)
    return found


def right(part, gold):
    both = len(part["content"] & gold["content"])
    same_source = part["source"] & gold["source"] or not (part["source"] or gold["source"])
    return bool(gold["content"] and 2 * both >= max(len(part["content"]), len(gold["content"])) and part["cue"] & gold["cue"] and same_source)


def expected_calibration_error(probabilities, outcomes, bins=10):
    """Naeini et al. (2015), bins of equal size."""
    order = numpy.argsort(probabilities)
    parts = numpy.array_split(order, bins)
    return sum(len(b) * abs(probabilities[b].mean() - outcomes[b].mean()) for b in parts) / len(order)


def main(shared, predictions, properties=None):
    articles = examples(shared, predictions)
    probabilities, outcomes = [], []
    for fold in range(FOLDS):
        train = [e for i, a in enumerate(articles) if i % FOLDS != fold for e in a]
        weights = calibrate(train, RIDGE)
        for x, y in (e for i, a in enumerate(articles) if i % FOLDS == fold for e in a):
            probabilities.append(1 / (1 + numpy.exp(-numpy.dot(weights, x))))
            outcomes.append(y)
    probabilities, outcomes = numpy.array(probabilities), numpy.array(outcomes)
    print(f"{len(outcomes)} attributions, right {outcomes.mean():.3f}, ECE on folds left out {expected_calibration_error(probabilities, outcomes):.3f}")
    for least in (0.5, 0.7, 0.8, 0.9):
        kept = probabilities >= least
        print(f"confidence >= {least}: {kept.mean():.3f} of them, right {outcomes[kept].mean():.3f}")
    weights = calibrate([e for a in articles for e in a], RIDGE)
    if properties:
        lines = open(properties, encoding="ascii").read().splitlines()
        kinds = "kinds=" + " ".join(f"{w:.6g}" for w in weights)
        with open(properties, "w", encoding="ascii") as file:
            file.write("\n".join(kinds if line.startswith("kinds=") else line for line in lines) + "\n")
        checksums.write(os.path.dirname(properties))


if __name__ == "__main__":
    main(*sys.argv[1:])
