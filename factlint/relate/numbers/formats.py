"""Figures that are malformed as they stand: the wrong suffix of an ordinal, digits in groups that no system has."""

from collections.abc import Iterator

from factlint.mention import KIND_GROUPS, Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind
from factlint.relation import Relation, Words

_ORDINAL = pattern(r"\d(?:[\d,]{0,12}\d)?(st|nd|rd|th)(?![\w-]*\d)\b")
_GROUP = pattern(r"\d{1,3}(?:,\d+)+(?:\.\d+)?")


def ordinal_suffixes(reading: Reading) -> Iterator[Relation]:
    """Ordinals in digits whose ending is that of another number: "22th", "11st"."""
    text = reading.document.text
    for match in _ORDINAL.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if before.isalnum() or before in ("_", "/", ".", "#", "$"):
            continue
        right = suffix(int(match[0][: -len(match[1])].replace(",", "")[-2:]))
        if match[1] != right:
            words = Words(match.start(), match.end(), match[0])
            yield Relation({"ordinal": words}, facts={"right": match[0][: -len(match[1])] + right})


def suffix(number: int) -> str:
    """The ending of an ordinal by its last two digits."""
    return "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def malformed_groups(reading: Reading) -> Iterator[Relation]:
    """Figures with a comma and no group of three behind it, where the article writes no decimals with commas."""
    text = reading.document.text
    malformed: list[Mention] = []
    commas = 0
    for mention in of_kind(reading, *KIND_GROUPS["quantity"], "ordinal"):
        value = mention.value
        if "," not in mention.text or not isinstance(value, Quantity):
            continue
        match = _GROUP.search(mention.text)
        if match is None or text[mention.start - 1 : mention.start] in ("{", "[", "="):
            continue
        groups = match[0].split(".")[0].split(",")[1:]
        if all(len(group) == 3 for group in groups) or (len(groups) > 1 and all(len(g) == 2 for g in groups[:-1])):
            continue
        commas += 1
        if len(groups[-1]) != 3 and not (value.scale == 1 and len(groups) == 1 and len(groups[0]) < 3):
            malformed.append(mention)
    if commas == 1:
        for mention in malformed:
            yield Relation({"figure": mention})
