"""Runs of capitalised words: what may be a name."""

JOINTS = {".", "-", "'", "’", "&"}
NO_NAMES = set(
    "a an the and but or if in on at of for to from with by as so yet nor not no yes when while where what who whom whose which why how that this "
    "these those it its he him his she her hers they them their we us our you your i me my one there here then now after before since until although "
    "though because however meanwhile moreover also even still just only some many most more all each every both another other such according is was "
    "are were be been do does did has have had will would can could may might must should let more than over under into about against between during "
    "through mr mrs ms".split()
)


def is_capitalised(word):
    return word[:1].isupper()


def name_runs(document):
    """(first, end) of each run of capitalised tokens in a paragraph, joined by marks that stand without spaces."""
    runs, tokens = [], document.tokens
    for first, end in document.paragraphs:
        t = first
        while t < end:
            if not is_capitalised(tokens[t].word) or tokens[t].word.lower() in NO_NAMES:
                t += 1
                continue
            start = t
            t += 1
            while t < end:
                if is_capitalised(tokens[t].word) and tokens[t].word.lower() not in NO_NAMES:
                    t += 1
                elif tokens[t].word in JOINTS and t + 1 < end and is_capitalised(tokens[t + 1].word) and _joined(tokens, t):
                    t += 2
                else:
                    break
            runs.append((start, t))
    return runs


def _joined(tokens, t):
    tight = tokens[t - 1].end == tokens[t].start
    return tight and (tokens[t].end == tokens[t + 1].start or tokens[t].word == "." and len(tokens[t - 1].word) <= 2)
