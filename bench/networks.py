"""How long networks take beside one another, in turns on one thread: microseconds of processor time for each word piece, the best of several
rounds, and the ratio to the first of them.

Needs what training/requirements.txt names; run it on a quiet core, `taskset -c 0`.
"""

import argparse

import numpy

from floor import seconds, session


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("networks", nargs="+", help="files such as core's reader.onnx, or those of other versions")
    parser.add_argument("--window", type=int, default=160, help="pieces in a window")
    parser.add_argument("--rounds", type=int, default=20)
    return parser.parse_args()


def main():
    options = arguments()
    ids = numpy.random.default_rng(1).integers(1000, 20000, (1, options.window))
    runs = {path: session(path) for path in options.networks}
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(options.rounds):
        for path, run in runs.items():
            best[path] = min(best[path], seconds(lambda: run.run(None, {"ids": ids}), 0.2, rounds=1))
    first = best[options.networks[0]]
    for path, time in best.items():
        print(f"{time / options.window * 1e6:6.2f} us a piece  {time / first:5.3f}  {path}")


if __name__ == "__main__":
    main()
