"""What a pattern of unknown origin may ask for, told before it is compiled.

No pattern can be known to be fast, so a house's phrases also run under a time limit. But compiling has none, and the
``regex`` package writes counted repetition out: six counts around one letter would take all memory there is.
"""

from factlint.errors import RuleError
from factlint.pattern import pattern

LARGEST = 10_000  # parts of one phrase, each repetition written out
# What could make a pattern slow, recursive or fuzzy, or reach around the slots: groups other than (?: (?= (?!, back
# references and classes by name, a brace that is no count, repetition of what repeats, and capitals, which no
# rendering holds.
_REFUSED = pattern(
    r"(?<!\\)\(\?(?!:|=|!)|\\[1-9gLRXpPNkK]|\{(?!\d{0,2}(?:,\d{0,2})?\})|[*+}]\s*[*+]|\)[*+]|[A-Z](?<!\\[A-Z])"
)
# For counting: an escape, a set, the beginning of a group, a count, or any other character.
_PART = pattern(r"(?s)\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!]|\{\d*,?\d*\}|.")
_NUMBER = pattern(r"\d+")


def refuse_wild(source: str) -> None:
    """Raises RuleError for a construct that no phrase may hold."""
    refused = _REFUSED.search(source)
    if refused:
        raise RuleError(f"{refused[0]!r} is not allowed in a phrase: write in lower case, and keep "
                        "repetition to single words or {...}")  # fmt: skip


def refuse_large(source: str) -> None:
    """Raises RuleError where repetitions, written out, are more than can be compiled."""
    if _size(source) > LARGEST:
        raise RuleError(f"has more than {LARGEST:,} parts when its repetitions are written out")


def _size(source: str) -> int:
    """How many parts a pattern has when everything stands in it as often as it may."""
    sizes, last = [0], 0  # of the groups that are open, and of what a count would repeat
    for part in _PART.findall(source):
        if part[0] == "(":
            sizes.append(0)
            continue
        if part == ")" and len(sizes) > 1:
            last = sizes.pop()
        elif part[0] == "{" and len(part) > 1:
            times = max([1, *map(int, _NUMBER.findall(part))])
            sizes[-1] += last * (times - 1)
            last *= times
            continue
        else:
            last = 1
        sizes[-1] += last
    return sum(sizes)
