"""Which findings of PolNeAR's dev part are right, by the rules of score.py.

An attribution is right if score.py counts it: at least half of its content and of the gold's in common, cue and source touch.
One without a cue, which score.py never counts, is right if the rest is. Where an annotator mixed up the two, so that "said" is the
source and "Obama" the cue, each counts as the other. Its speakers are right if each of the gold's is among
them, by name. A forecast is right if score.py counts it; one of which the annotators were not sure is neither right nor wrong.
"""

import collections
import functools
import glob
import os
import re
import sys

import annotations

OFTEN = 5  # times that a word is a cue in the dev part, if it is nobody's name


@functools.cache
def scorer(shared):
    sys.path.insert(0, os.path.join(shared, "score"))
    import score

    return score


class Judge:
    """Knows the gold of one article; `gold` is None where it has none of speakers and forecasts."""

    def __init__(self, shared, analysis):
        self.score, self.analysis = scorer(shared), analysis
        self.name = re.sub(r"\.txt$", "", os.path.basename(analysis["article"]["uri"]))
        self.events = _events(shared)[self.name]
        self.gold = _gold(shared).get(self.name)
        self.matched = self._match()

    def _match(self):
        """For each attribution (its event or None, whether it is right); each event has one attribution."""
        parts = [{r: self.score.chars(self.score.pairs(a.get(r))) for r in self.score.ROLES} for a in self.analysis["attributions"]]
        matched = [(None, False)] * len(parts)
        for event in self.events:
            gold = {r: self.score.chars(event[r]) for r in self.score.ROLES}
            free = [i for i, (taken, _) in enumerate(matched) if taken is None and _overlaps(parts[i]["content"], gold["content"])]
            if free:
                best = max(free, key=lambda i: (_whole(parts[i], gold), len(parts[i]["content"] & gold["content"]), -i))
                matched[best] = event["id"], _whole(parts[best], gold)
        return matched

    def attributions(self):
        return [right for _, right in self.matched]

    def speakers(self):
        """For each attribution whether its speakers are right; None where the gold does not tell."""
        if self.gold is None:
            return [None] * len(self.matched)
        wanted = {a["event"]: a["speakers"] for a in self.gold["attributions"]}
        names = {s["id"]: s["name"] for s in self.analysis["speakers"]}
        return [
            self._are(wanted[event], a["speakers"], names) if event in wanted else None
            for (event, _), a in zip(self.matched, self.analysis["attributions"])
        ]

    def _are(self, wanted, found, names):
        known = self.gold["speakers"]
        is_one = lambda gold, i: self.score.same_name(names[i], known[gold]) if gold in known and i in names else gold == i
        return all(any(is_one(gold, i) for i in found) for gold in wanted) and bool(wanted) == bool(found)

    def forecasts(self):
        """For each forecast whether it is right; None where the gold does not tell."""
        found = [set(range(f["span"]["start"], f["span"]["end"])) for f in self.analysis["forecasts"]]
        if self.gold is None:
            return [None] * len(found)
        right, taken = [False] * len(found), set()
        for gold in sorted((f for f in self.gold["forecasts"] if f["text"]), key=lambda f: f.get("optional", False)):
            text = set(range(*gold["text"]))
            for i, words in enumerate(found):
                if i not in taken and words and 2 * len(words & text) >= min(len(words), len(text)):
                    taken.add(i)
                    right[i] = None if gold.get("optional") else True
                    break
        return right


@functools.cache
def _gold(shared):
    """By the names of articles; what is given goes before what was annotated for this project."""
    return annotations.read([annotations.FOR_DEV, os.path.join(shared, "gold/dev")])


@functools.cache
def _events(shared):
    """By the names of articles, with sources and cues that were mixed up in their places."""
    polnear = os.path.join(shared, "corpora/polnear/dev")
    texts = {os.path.basename(path)[:-4]: open(path, encoding="utf8", newline="").read() for path in glob.glob(os.path.join(polnear, "text/*.txt"))}
    standoff = lambda name: min(glob.glob(os.path.join(polnear, "attributions", glob.escape(name) + "_*.ann")))
    events = {name: scorer(shared).brat(standoff(name))[1] for name in texts}
    words = lambda name, spans: " ".join(texts[name][start:end] for start, end in spans)
    cues = collections.Counter(words(name, event["cue"]) for name, of_article in events.items() for event in of_article)
    usual = {cue for cue, times in cues.items() if cue and times >= OFTEN}
    for name, of_article in events.items():
        for event in of_article:
            source, cue = words(name, event["source"]), words(name, event["cue"])
            if source in usual and cue not in usual and re.search("[A-Z]", cue):
                event["source"], event["cue"] = event["cue"], event["source"]
    return events


def _overlaps(one, other):
    return bool(other) and 2 * len(one & other) >= max(len(one), len(other))


def _whole(part, gold):
    same_source = bool(part["source"] & gold["source"]) or not (part["source"] or gold["source"])
    return same_source and (bool(part["cue"] & gold["cue"]) or not part["cue"])
