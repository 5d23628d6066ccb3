"""Which findings of PolNeAR's dev part are right, by the rules of score.py.

An attribution is right if score.py counts it: at least half of its content and of the gold's in common, cue and source touch.
One without a cue, which score.py never counts, is right if the rest is. Its speakers are right if each of the gold's is among
them, by name. A forecast is right if score.py counts it; one of which the annotators were not sure is neither right nor wrong.
"""

import functools
import glob
import json
import os
import re
import sys


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
        standoff = glob.glob(os.path.join(shared, "corpora/polnear/dev/attributions", glob.escape(self.name) + "_*.ann"))
        self.events = self.score.brat(min(standoff))[1]
        gold = os.path.join(shared, "gold/dev", self.name + ".json")
        self.gold = json.load(open(gold, encoding="utf8")) if os.path.exists(gold) else None
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


def _overlaps(one, other):
    return bool(other) and 2 * len(one & other) >= max(len(one), len(other))


def _whole(part, gold):
    same_source = bool(part["source"] & gold["source"]) or not (part["source"] or gold["source"])
    return same_source and (bool(part["cue"] & gold["cue"]) or not part["cue"])
