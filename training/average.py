"""The mean of several weights of one training (Izmailov et al., 2018): better than each of them, and as fast.

A head that some of them lack is the mean of the others'.
"""

import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", nargs="+")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    states = [torch.load(path) for path in options.weights]
    names = {name for state in states for name in state}
    mean = lambda found: sum(found) / len(found)
    torch.save({name: mean([state[name].float() for state in states if name in state]) for name in names}, options.out)


if __name__ == "__main__":
    main()
