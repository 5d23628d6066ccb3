"""What the project's annotation guidelines add to PolNeAR's events: speakers, determinacy, stance, forecasts."""

import glob
import json
import os
import re
from dataclasses import dataclass, field

from names import name_runs

FOR_TRAIN, FOR_DEV = (os.path.join(os.path.dirname(__file__), f"annotations/polnear-{part}.jsonl") for part in ("train", "dev"))
KINDS = ("person", "organisation", "group", "unnamed", "document", "WRITER", "GENERIC", "nobody")
DETERMINACIES = ("asserted", "hypothetical", "negated", "question")
STANCES = ("none", "endorses", "doubts", "rejects")
CERTAINTIES = ("almost_no_chance", "very_unlikely", "unlikely", "even", "likely", "very_likely", "almost_certain")
FORECAST_KINDS = ("prediction", "pledge")
NAMES = ("outside", "person", "organisation", "place")
UNKNOWN = -100  # cross_entropy's "ignore"
TITLES = set("mr mrs ms dr president sen senator gov governor rep the prime minister secretary former".split())
PRONOUNS = {"he": 0, "she": 0, "him": 0, "her": 0, "his": 0, "they": 0, "them": 0, "their": 0, "it": 0, "who": 0, "which": 0, "that": 0, "himself": 0, "herself": 0,
            "i": 1, "we": 1, "me": 1, "us": 1, "my": 1, "our": 1}  # fmt: skip
THIRD_PERSON, FIRST_PERSON, NOMINAL, MISSING = range(4)


@dataclass
class Act:
    """An event with what the annotators say of it; ranges of tokens."""

    source: tuple  # (first, end) or None
    cue: tuple
    content: tuple
    kind: int
    determinacy: int
    stance: int


@dataclass
class Anaphor:
    """What points at somebody: its place, its sort, and which of the candidates are the same entity; none where it is new."""

    first: int
    end: int
    sort: int
    same: list
    previous: frozenset = frozenset()  # of the candidates those who spoke in the event before


@dataclass
class Labels:
    acts: list = field(default_factory=list)
    anaphors: list = field(default_factory=list)
    candidates: list = field(default_factory=list)  # (first, end) that an anaphor may point at
    names: list = None  # for each token one of NAMES, or UNKNOWN
    forecasts: list = None  # (range, condition, time, cue, certainty, kind)
    evidence: list = None  # ranges


def words(name):
    found = re.findall(r"[^\W_]+", name.lower())
    return set(w for w in found if w not in TITLES) or set(found)


def _speaker_of(run_words, speakers):
    """The ids of the speakers that a run of capitalised words may name."""
    found = set()
    for key, speaker in speakers.items():
        for name in [speaker["name"], *speaker["aliases"]]:
            own = words(name)
            person = speaker["kind"] == "person" and (run_words <= own or len(own) > 1 and own <= run_words)
            if run_words and (person or run_words == own):
                found.add(key)
    return found


def annotate(document, annotation):
    at = {}
    for i, token in enumerate(document.tokens):
        for c in range(token.start, token.end):
            at[c] = i

    def tokens(span):
        inside = [at[c] for c in range(*span) if c in at]
        return (inside[0], inside[-1] + 1) if inside else None

    speakers, labels = annotation["speakers"], Labels()
    word = lambda r: [document.tokens[t].word.lower() for t in range(*r)]
    runs = name_runs(document)
    by_run = [_speaker_of(words(" ".join(word(r))), speakers) for r in runs]
    labels.names = [0 if document.tokens[t].word[:1].islower() else UNKNOWN for t in range(len(document.tokens))]
    for run, ids in zip(runs, by_run):
        kinds = {speakers[i]["kind"] for i in ids}
        if len(kinds) == 1 and (kind := kinds.pop()) in NAMES:
            for t in range(*run):
                if word((t, t + 1))[0] not in TITLES:
                    labels.names[t] = NAMES.index(kind)
    events, sources = [], {}
    for entry in annotation["attributions"]:
        event = document.events.get(entry["event"])
        if not event or not event[1] or not event[2]:
            continue
        source = event[0][0] if event[0] else None
        events.append((event, source, entry))
        if source and not (source[1] - source[0] == 1 and word(source)[0] in PRONOUNS):
            sources.setdefault(source, set()).update(entry["speakers"])
    whose = {**dict(zip(runs, by_run))}
    for source, ids in sources.items():
        if not any(r[0] < source[1] and source[0] < r[1] for r in runs):
            whose[source] = ids
    labels.candidates = sorted(whose)
    order = sorted(events, key=lambda e: e[0][1][0])
    before = {id(e): d for e, d in zip(order[1:], order)}
    for found in events:
        event, source, entry = found
        named = [s for s in entry["speakers"] if s in speakers]
        kind = speakers[named[0]]["kind"] if named else entry["speakers"][0] if entry["speakers"] else "nobody"
        cue = event[1][0]
        labels.acts.append(Act(source, cue, (event[2][0][0], event[2][-1][1]), KINDS.index(kind), DETERMINACIES.index(entry["determinacy"]),
                               STANCES.index(entry["stance"])))  # fmt: skip
        if source and any(r[0] < source[1] and source[0] < r[1] and ids & set(named) for r, ids in zip(runs, by_run)):
            continue  # it names itself
        place = source or cue
        sort = MISSING if source is None else PRONOUNS.get(word(source)[0], NOMINAL) if source[1] - source[0] == 1 else NOMINAL
        own = lambda c: c[0] < place[1] and place[0] < c[1]
        same = [i for i, c in enumerate(labels.candidates) if whose[c] & set(named) and not own(c)]
        spoke = set(before[id(found)][2]["speakers"]) if id(found) in before else set()
        previous = frozenset(i for i, c in enumerate(labels.candidates) if whose[c] & spoke)
        labels.anaphors.append(Anaphor(*place, sort, same, previous))
    labels.evidence = [r for a in annotation["attributions"] if a["evidence"] and (r := tokens(a["evidence"]))]
    labels.forecasts = []
    for f in annotation["forecasts"]:
        if f["text"] and (r := tokens(f["text"])):
            parts = [tokens(f[p]) if f.get(p) else None for p in ("condition", "time", "cue")]
            labels.forecasts.append((r, *parts, CERTAINTIES.index(f["certainty"]), FORECAST_KINDS.index(f["kind"])))
    document.labels = labels


def read(paths):
    """Annotations by article, from folders of NAME.json, and from files with one article a line."""
    found = {}
    for path in paths:
        files = glob.glob(os.path.join(path, "*.json")) if os.path.isdir(path) else [path]
        for file in files:
            whole = open(file, encoding="utf8").read()
            for annotation in map(json.loads, whole.splitlines() if file.endswith("l") else [whole]):
                found[annotation["article"]] = annotation
    return found


def strictly(annotation, stances):
    """The same annotation with other stances."""
    own = {s["event"]: s for s in stances}
    none = {"stance": "none", "evidence": None}
    return {**annotation, "attributions": [{**a, **own.get(a["event"], none)} for a in annotation["attributions"]]}


def annotate_stances(document, stances):
    """Gives a document stances, and nothing else."""
    alone = [{"event": e, "speakers": [], "determinacy": "asserted"} for e in document.events]
    annotate(document, strictly({"speakers": {}, "attributions": alone, "forecasts": []}, stances))
    labels = document.labels
    labels.names, labels.forecasts, labels.anaphors = None, None, []
    for act in labels.acts:
        act.kind, act.determinacy = UNKNOWN, UNKNOWN


def annotated(documents, paths, stances=None):
    """Gives the documents their annotations, where there are any; those in the file of stances go before others."""
    found = read(paths)
    strict = {name: a["stances"] for name, a in read([stances] if stances else []).items()}
    for document in documents:
        annotation, own = found.get(document.name), strict.get(document.name)
        if annotation:
            annotate(document, annotation if own is None else strictly(annotation, own))
        elif own is not None:
            annotate_stances(document, own)
    return documents
