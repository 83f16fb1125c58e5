"""What a house knows of names: two that are both right do not contradict each other."""

from collections.abc import Iterable, Sequence

from factlint.document import House
from factlint.finding import Finding
from factlint.pattern import pattern

SPELLING = "NAM501"
# The rules that compare names, or ask that they be explained.
_OF_NAMES = ("NAM", "ACR")
_COMPARING = ("NAM1", "NAM2")
_POSSESSIVE = pattern(r"['’]s?\Z")


def but_known(house: House, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings without those whose sides are all names that the house knows, or aliases of each other.

    Nor does a name that is not spelled as the house spells it need to be compared with the same name elsewhere.
    """
    known = [f" {_plain(name)} " for name in (*house.names, *(name for pair in house.aliases for name in pair))]
    aliases = [(f" {_plain(one)} ", f" {_plain(other)} ") for one, other in house.aliases]
    misspelt = {
        (label.start, label.end) for finding in findings if finding.code == SPELLING for label in finding.labels
    }
    kept = (finding for finding in findings if not _is_known(finding, known, aliases, misspelt))
    return tuple(_told(finding, house) for finding in kept)


def _is_known(
    finding: Finding, known: Iterable[str], aliases: Iterable[tuple[str, str]], misspelt: set[tuple[int, int]]
) -> bool:
    sides = {f" {_plain(label.text)} " for label in finding.labels}
    if finding.code.startswith(_OF_NAMES) and finding.code != SPELLING:
        if any(start < label.end and label.start < end for label in finding.labels for start, end in misspelt):
            return True
        if all(any(side in name for name in known) for side in sides):
            return True
    return len(sides) == 2 and any(
        all(any(side in name for name in pair) for side in sides)
        and all(any(side in name for side in sides) for name in pair)
        for pair in aliases
    )


def _told(finding: Finding, house: House) -> Finding:
    """The finding, with the spelling of the house where one of two is."""
    written = {_plain(label.text): label.text for label in finding.labels}
    right = [word for name in house.names for word in (name, *name.split()) if _plain(word) in written]
    if not finding.code.startswith(_COMPARING) or len(written) != 2 or len({*map(_plain, right)}) != 1:
        return finding
    return finding._replace(help=f"This house writes {right[0]}. Check whether both are meant for it.")


def _plain(name: str) -> str:
    return _POSSESSIVE.sub("", " ".join(name.split())).casefold()
