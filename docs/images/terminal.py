"""The picture of a terminal: what a command prints in colour, as PNG.

usage: pip install rich==15.0.0
       python3 docs/images/terminal.py docs/images/terminal.png ./onrecord read examples/bridge.txt

Needs Chromium and pngquant.
"""

import io
import os
import shlex
import subprocess
import sys
import tempfile

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

COLUMNS = 80
LINE = 20  # pixels
MARGIN = 20
PAGE = """<!DOCTYPE html><meta charset="utf-8"><style>
body {{ margin: 0; background: {background}; color: {foreground} }}
pre {{ margin: %dpx; font: 15px/%dpx "DejaVu Sans Mono", monospace }}
{stylesheet}</style><pre>{code}</pre>""" % (MARGIN, LINE)


def printed(command):
    """What a terminal would show, the command first."""
    environment = {**os.environ, "COLUMNS": str(COLUMNS), "CLICOLOR_FORCE": "1"}
    out = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True).stdout.decode()
    return Text.assemble(("$ ", "bright_black"), shlex.join(command), "\n\n", Text.from_ansi(out.rstrip()))


def page(text):
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), color_system="truecolor")
    console.print(text)
    return console.export_html(theme=MONOKAI, code_format=PAGE)


def photograph(html, picture):
    lines = html.split("<pre>")[1].count("\n")
    size = f"{COLUMNS * 9 + 2 * MARGIN + 4},{lines * LINE + 2 * MARGIN}"
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "terminal.html")
        with open(file, "w", encoding="utf8") as out:
            out.write(html)
        options = ["--headless", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=2", f"--window-size={size}"]
        subprocess.run(["chromium", *options, f"--screenshot={os.path.abspath(picture)}", file], stderr=subprocess.DEVNULL, check=True)
    subprocess.run(["pngquant", "--ext", ".png", "--force", "--strip", picture], check=True)


if __name__ == "__main__":
    photograph(page(printed(sys.argv[2:])), sys.argv[1])
