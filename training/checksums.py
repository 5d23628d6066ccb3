"""Writes what `core` holds a model's files against when it loads them: CRC32SUMS, a line for each.

usage: checksums.py FOLDER, after a file was changed by hand; finish.py and confidence.py do it themselves
"""

import os
import sys
import zlib

FILES = ("reader.onnx", "reader.properties", "vocab.txt")


def write(folder):
    with open(os.path.join(folder, "CRC32SUMS"), "w", encoding="ascii", newline="\n") as sums:
        for name in FILES:
            with open(os.path.join(folder, name), "rb") as file:
                sums.write(f"{zlib.crc32(file.read()):08x}  {name}\n")


if __name__ == "__main__":
    write(*sys.argv[1:])
