"""PolNeAR's articles as labelled tokens, and the windows in which an encoder reads them."""

import glob
import os
import re
from dataclasses import dataclass, field

from tokens import tokenise

ROLES = ("source", "cue", "content")
OUTSIDE = 0
TAGS = ("O", *(f"{edge}-{role}" for role in ROLES for edge in "BI"))


@dataclass
class Piece:
    """One span of one role, as a range of tokens; `cues` are the indices of the cues that it belongs to."""

    role: int
    first: int
    end: int
    cues: list = field(default_factory=list)


@dataclass
class Document:
    name: str
    text: str
    tokens: list
    paragraphs: list  # (first token, end) of each
    pieces: list = None  # None where nothing is annotated
    events: dict = None  # by id, for each role the ranges of its tokens
    labels: object = None  # what annotations.py adds
    certain: bool = True  # whether its annotations hold for these words; those of variation.py hold by and large

    def tags(self):
        tags = [OUTSIDE] * len(self.tokens)
        for piece in sorted(self.pieces, key=lambda p: p.end - p.first, reverse=True):
            for t in range(piece.first, piece.end):
                tags[t] = 1 + 2 * piece.role + (t > piece.first)
        for t in range(len(tags)):  # what a nested span cut in two goes on as a new piece
            if tags[t] and tags[t] % 2 == 0 and (t == 0 or tags[t - 1] not in (tags[t], tags[t] - 1)):
                tags[t] -= 1
        return tags


def paragraphs_of(text, tokens):
    """Ranges of tokens between line breaks."""
    paragraphs, first = [], 0
    for t in range(1, len(tokens) + 1):
        if t == len(tokens) or re.search(r"[\n\r\v\f\u2028\u2029]", text[tokens[t - 1].end : tokens[t].start]):
            paragraphs.append((first, t))
            first = t
    return paragraphs if tokens else []


def read_brat(path):
    """Spans by id as (role, [(start, end)]) and events as {role: [span ids]}."""
    spans, events = {}, {}
    for line in open(path, encoding="utf8"):
        fields = line.rstrip("\n").split("\t")
        if line.startswith("T") and len(fields) > 2:
            kind, offsets = fields[1].split(" ", 1)
            if kind.lower() in ROLES:
                spans[fields[0]] = (ROLES.index(kind.lower()), [tuple(map(int, o.split())) for o in offsets.split(";")])
        elif line.startswith("E") and len(fields) > 1:
            event = {role: [] for role in range(len(ROLES))}
            for pair in fields[1].split():
                kind, ref = pair.split(":")
                role = re.sub(r"\d", "", kind).lower()
                if role in ROLES and ref in spans:
                    event[ROLES.index(role)].append(ref)
            events[fields[0]] = event
    return spans, events


def _token_range(text, tokens, starts, span):
    start, end = span
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    inside = [t for t in range(*starts(start, end)) if tokens[t].start < end and tokens[t].end > start]
    return (inside[0], inside[-1] + 1) if inside and start < end else None


def labelled(name, text, annotation):
    tokens = tokenise(text)
    document = Document(name, text, tokens, paragraphs_of(text, tokens), [])
    spans, events = read_brat(annotation)
    at = [0] * (len(text) + 1)
    for t, token in enumerate(tokens):
        for i in range(token.start, token.end):
            at[i] = t
    pieces = {}

    def piece(role, span):
        found = _token_range(text, tokens, lambda s, e: (at[s], at[e - 1] + 1), span)
        return found and pieces.setdefault((role, *found), Piece(role, *found))

    for role, ranges in spans.values():
        for span in ranges:
            piece(role, span)
    cue = ROLES.index("cue")
    for event in events.values():
        cues = [piece(cue, span) for ref in event[cue] for span in spans[ref][1]]
        for role in (r for r in event if r != cue):
            for ref in event[role]:
                for span in spans[ref][1]:
                    if cues and cues[0] and (found := piece(role, span)):
                        found.cues.append(cues[0])
    ranges = lambda refs: sorted((p.first, p.end) for role, ref in refs for s in spans[ref][1] if (p := piece(role, s)))
    document.events = {id: [ranges((role, ref) for ref in event[role]) for role in event] for id, event in events.items()}
    document.pieces = sorted(pieces.values(), key=lambda p: (p.first, p.end))
    return document


def polnear(folder):
    """The articles of a PolNeAR compartment; of several annotators the first by file name counts."""
    documents = []
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        name = os.path.basename(path)[:-4]
        annotations = sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(name) + "_*.ann")))
        if annotations:
            documents.append(labelled(name, open(path, encoding="utf8", newline="").read(), annotations[0]))
    return documents


def plain(name, text):
    tokens = tokenise(text)
    return Document(name, text, tokens, paragraphs_of(text, tokens))


@dataclass
class Window:
    """Whole paragraphs, or a part of an overlong one, as [CLS] paragraph [SEP] paragraph [SEP]."""

    document: int
    first: int  # token
    end: int
    ids: list
    heads: list  # for each token the position of its first piece


def windows(documents, word_piece, limit, jitter=None, longest=None):
    """Packs paragraphs up to `limit` pieces; one alone may have `longest`. `jitter`, a random generator, moves the borders from epoch to
    epoch."""
    made, longest = [], longest or limit
    for d, document in enumerate(documents):
        room = limit
        current = None
        for first, end in document.paragraphs:
            t = first
            while t < end:
                stop, size = t, 0
                while stop < end and size + len(word_piece.pieces(document.tokens[stop].word)) <= longest - 2:
                    size += len(word_piece.pieces(document.tokens[stop].word))
                    stop += 1
                stop = max(stop, t + 1)
                if current is None or len(current.ids) + size + 1 > room:
                    current = Window(d, t, t, [word_piece.cls], [])
                    made.append(current)
                    room = limit if jitter is None else jitter.randint(limit // 2, limit)
                for token in document.tokens[t:stop]:
                    current.heads.append(len(current.ids))
                    current.ids += word_piece.pieces(token.word)[: longest - 2]
                current.ids.append(word_piece.sep)
                current.end = stop
                t = stop
    return made
