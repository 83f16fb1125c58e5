"""Wholes that are less than a part of them: "9,400 tickets in all … Saturday alone accounted for 9,700"."""

import re
from collections.abc import Iterator

from factlint.mention import Mention, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relate.numbers.sums import sum_of
from factlint.relation import Group, Relation
from factlint.values import may_be_at_most

_WHOLE = pattern(
    r"(?:\b(?:in all|in total|altogether|overall|a total of|totall?(?:ing|ed|s)|the total (?:was|is|came to|of)"
    r"|combined)\b[^.]{0,30})\Z", re.I
)  # fmt: skip
_ALONE = pattern(r"\balone\b[^.;]{0,40}\Z", re.I)


def parts_above_wholes(reading: Reading) -> Iterator[Relation]:
    """A part that "alone" is more than the total told before it."""
    text = reading.document.text
    for number, sentence in holding(reading, ("amount",), ("alone",)):
        for part in reading.in_sentence(sentence):
            value = quantity(part)
            if (
                value is None
                or part.kind not in ("number", "money", "measure")
                or not _ALONE.search(text, max(sentence.start, part.start - 60), part.start)
            ):
                continue
            first = max(0, number - 2)
            last = reading.sentences[min(number + 1, len(reading.sentences) - 1)]
            window = [m for m in reading.mentions[reading.sentences[first].first : last.last] if m is not part]
            wholes = [m for m in window if m.kind == part.kind and _is_whole(text, m)]
            if len(wholes) != 1:
                continue
            whole = quantity(wholes[0])
            if (
                whole is None
                or whole.unit != value.unit
                or (value.noun and whole.noun != value.noun)
                or _is_rate(text, part)
            ):
                continue
            if not may_be_at_most(value.range, whole.range) and value.written < 2 * whole.written:
                yield Relation({"whole": wholes[0], "part": part})


_RATE = pattern(r"[ \n](?:a|per|each)\b")


def _is_rate(text: str, mention: Mention) -> bool:
    return _RATE.match(text, mention.end) is not None


def _is_whole(text: str, mention: Mention) -> bool:
    after = _IN_ALL.match(text, mention.end)
    return after is not None or _WHOLE.search(text, max(0, mention.start - 60), mention.start) is not None


_IN_ALL = pattern(r"(?:[ \n][\w'’-]+){0,3},?[ \n](?:in all|in total|altogether|overall)\b")


_TOTALS = ("total", "amounted to", "came to", "cumulative", "in all", "accumulated", "combined", "reached")


def cumulative_sums(reading: Reading) -> Iterator[Relation]:
    """A total since long ago that is less than one of the years that it holds."""
    text = reading.document.text
    for number, sentence in holding(reading, ("amount",), _TOTALS):
        for whole in reading.in_sentence(sentence):
            total = quantity(whole)
            if (
                total is None
                or whole.kind not in ("number", "money", "measure")
                or total.hedge == "over"
                or total.scale < 1000
            ):
                continue
            before = text[sentence.start : whole.start]
            if not _CUMULATIVE.search(before) or not _TOTAL_VERB.search(before):
                continue
            first = max(0, number - 1)
            if reading.sentences[first].block != sentence.block:
                continue
            parts = [
                m for m in reading.mentions[reading.sentences[first].first : sentence.first]
                if m.kind == whole.kind and (v := quantity(m)) and v.unit == total.unit and v.scale == total.scale
                and not v.hedge and _IN_A_YEAR.match(text, m.end)
            ]  # fmt: skip
            if not parts:
                continue
            added = sum_of(parts)
            if added and not may_be_at_most(added, total.range):
                made = sum(v.written for m in parts if (v := quantity(m)))
                yield Relation(
                    {"whole": whole, "parts": Group(tuple(parts))}, facts={"sum": f"{made / total.scale:,.10g}"}
                )


_CUMULATIVE = pattern(r"\b(?:since|between|from|over the (?:past|last)|in the (?:past|last))\b", re.I)
_TOTAL_VERB = pattern(
    r"\b(?:totall?ed|total(?:s|led)?|amounted to|came to|cumulative|in all|accumulated|combined|a total of"
    r"|reached)\b[^.]{0,20}\Z", re.I
)  # fmt: skip
_IN_A_YEAR = pattern(
    r"(?:[ \n](?:tonnes|of [a-z]+))?[ \n](?:in|during)[ \n](?:the[ \n](?:first|second)[ \n](?:half"
    r"|quarter)[ \n]of[ \n])?(?:19|20)\d\d\b"
)  # fmt: skip
