"""What training and teaching read, in one order: PolNeAR's train part, GUM's, news pages without annotations, and varied copies."""

import os
import zlib

import bases
import gum
from annotations import FOR_DEV, FOR_TRAIN, annotated
from corpus import polnear
from variation import Variation


def train(shared, copies=0, only_roles=False, articles=None, stances=None):
    """`copies` of each article of PolNeAR with other words, too; PolNeAR's articles alone, without annotations, for roles only;
    and so many `articles` only, for a trial. `stances`, a file, goes before those of the annotations."""
    documents = polnear(os.path.join(shared, "corpora/polnear/train"))[:articles]
    if only_roles:
        return documents
    annotated(documents, [os.path.join(shared, "gold/train"), FOR_TRAIN], stances)
    varied = []
    if copies:
        variation = Variation(*bases.load("minilm"))
        varied = [variation.of(d, seed) for seed in range(1, copies + 1) for d in documents]
    return documents + list(gum.documents(os.path.join(shared, "corpora/gum")))[:articles] + list(bases.pages(shared))[:articles] + varied


def held(document, fold):
    """Whether a document, or that of which it is a copy, belongs to the fold "2/6", the third of six."""
    which, of = map(int, fold.split("/"))
    return zlib.crc32(document.name.split("~")[0].encode()) % of == which


def dev(shared):
    return annotated(polnear(os.path.join(shared, "corpora/polnear/dev")), [FOR_DEV, os.path.join(shared, "gold/dev")])
