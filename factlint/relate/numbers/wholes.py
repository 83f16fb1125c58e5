"""Wholes that are less than a part of them: "9,400 tickets in all … Saturday alone accounted for 9,700"."""

import re
from collections.abc import Iterable, Iterator

from factlint.lexicon.light_words import LIGHT_WORDS
from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.context import stem
from factlint.relate.numbers.figures import in_style, quantity
from factlint.relate.numbers.sums import sum_of
from factlint.relation import Group, Relation, Side
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


_TOTALS = ("total", "amounted to", "came to", "cumulative", "in all", "accumulated", "combined", "reached", "gross")


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
            parts = next(
                filter(None, (_years_of(text, earlier, whole, total) for earlier in _before(reading, number))), []
            )
            if not parts or parts[-1].end - parts[0].start > 120:
                continue
            added = sum_of(parts)
            if added and not may_be_at_most(added, total.range):
                made = sum(v.written for m in parts if (v := quantity(m)))
                # One part stands for all: a first one that is near the total would look like its other spelling.
                slots: dict[str, Side | Group] = {"whole": whole, "_parts": Group(tuple(parts)), "part": parts[-1]}
                yield Relation(slots, facts={"sum": in_style(parts[0], made)})


_FAR = 8  # sentences back in which the years may be told


def _years_of(text: str, mentions: Iterable[Mention], whole: Mention, total: Quantity) -> list[Mention]:
    """The figures that can be parts of the whole, each told of one year."""
    return [
        m for m in mentions
        if m.kind == whole.kind and (v := quantity(m)) and v.unit == total.unit and v.scale == total.scale
        and not v.hedge and _IN_A_YEAR.match(text, m.end)
    ]  # fmt: skip


def _before(reading: Reading, number: int) -> Iterator[tuple[Mention, ...]]:
    """The mentions of the sentence before in its block, then of those farther back that speak of the same things."""
    sentences = reading.sentences
    if number and sentences[number - 1].block == sentences[number].block:
        yield reading.in_sentence(sentences[number - 1])
    ours = _stems(reading, number)
    for earlier in range(number - 1, max(-1, number - _FAR), -1):
        if len(ours & _stems(reading, earlier)) >= _SHARED:
            yield reading.in_sentence(sentences[earlier])


_SHARED = 2
_WORD = pattern(r"[A-Za-z]{4,}")


def _stems(reading: Reading, number: int) -> set[str]:
    sentence = reading.sentences[number]
    words = _WORD.findall(reading.document.text, sentence.start, sentence.end)
    return {stem(word)[:5] for word in words if word.lower() not in LIGHT_WORDS}


_CUMULATIVE = pattern(r"\b(?:since|between|from|over the (?:past|last)|in the (?:past|last))\b", re.I)
_TOTAL_VERB = pattern(
    r"\b(?:totall?ed|total(?:s|led)?|amounted to|came to|cumulative|in all|accumulated|combined|a total of"
    r"|reached)\b[^.]{0,20}\Z|\b(?:gross|total|overall)\b[^.]{0,60}\b(?:was|were|is|came to)[ \n]\Z", re.I
)  # fmt: skip
_IN_A_YEAR = pattern(
    r"(?:[ \n](?:tonnes|of [a-z]+))?[ \n](?:in|during)[ \n](?:the[ \n](?:first|second)[ \n](?:half"
    r"|quarter)[ \n]of[ \n])?(?:19|20)\d\d\b"
)  # fmt: skip
