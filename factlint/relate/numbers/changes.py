"""Two figures of which one became the other: "from $3 million to $4 million", "to 7,150 from 8,412".

``pairs`` finds them by the small words in front of them. What is said of the way from one to the other (a per cent, a
difference, a multiple, a direction) is checked in percents.py and multiples.py.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from factlint.dates import Date
from factlint.lexicon.words import WORD_LISTS
from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity

_WORDS = r"(?:[ \n][\w'’.-]+)"
_OLD = pattern(
    r"\b(from|compared (?:with|to)|instead of|against|versus|vs\.?|than|when[ \n](?:it|they|he|she|there)"
    r"[ \n](?:was|were|had"
    r"|cost))(?:[ \n](?!to\b|from\b)[\w'’-]+){0,4}[ \n]*\Z",
    re.I,
)
_TO = pattern(r"\b(?:to|at)(?:[ \n](?!from\b|to\b)[\w'’-]+){0,3}[ \n]*\Z", re.I)
_BREAK = pattern(r"[;:—]|\b(?:while|whereas|although|but|which|who)\b|\band (?:the|its|his|her|their|a|an)\b", re.I)
# "down 15,000 from 45,000": the difference, not what it led to.
_BY = pattern(
    r"\b(?:down|up|by|off|fell|rose|gained|lost|dropped|slipped|added|climbed|grew|declined|increased|decreased"
    r"|shed)[ \n]\Z",
    re.I,
)
_ASIDE = pattern(r"(?:,? or |\()\Z")
# Kinds of quantity that can be worth something now and something else before.
_AMOUNTS = frozenset({"number", "money", "measure", "percent"})


class Change(NamedTuple):
    """``old`` became ``new``, in one sentence. ``order`` is "from-to", "to-from", "compared" or "by years"."""

    sentence: Sentence
    old: Mention
    new: Mention
    order: str

    @property
    def start(self) -> int:
        return min(self.old.start, self.new.start)

    @property
    def end(self) -> int:
        return max(self.old.end, self.new.end)


@lru_cache(maxsize=1)
def pairs(reading: Reading) -> tuple[Change, ...]:
    """Figures of one unit of which one became the other, in the order of the text."""
    return tuple(_pairs_of_figures(reading))


def _pairs_of_figures(reading: Reading) -> Iterator[Change]:
    text = reading.document.text
    for _, sentence in holding(reading, ("number|money|measure|percent",)):
        mentions = [m for m in reading.in_sentence(sentence) if m.kind in _AMOUNTS]
        if len(mentions) < 2:
            continue
        for index, mention in enumerate(mentions):
            start = mentions[index - 1].end if index else sentence.start
            match = _OLD.search(text, max(start, mention.start - 60), mention.start)
            if (
                match is None
                and index
                and mentions[index - 1].kind == "percent"
                and _OFF.fullmatch(text, start, mention.start)
            ):
                change = _to_from(text, sentence, mentions, index, "compared")
                if change:
                    yield change
                continue
            if match is None:
                by_years = _by_years(reading, sentence, mentions[index - 1], mention) if index else None
                if by_years:
                    yield by_years
                continue
            word = match[1].lower()
            change = None
            if word == "from":
                change = _from_to(text, sentence, mentions, index) or _to_from(text, sentence, mentions, index)
            else:
                change = _to_from(text, sentence, mentions, index, "compared")
            if change:
                yield change


_OFF = pattern(r"[ \n](?:above|below|over|under|up on|down on)[ \n](?:[\w'’-]+[ \n]){0,4}")
_IN_YEAR = pattern(r"(?:[ \n][a-z-]+){0,3}[ \n](?:in|during|for)[ \n]\Z")
_AND = pattern(r",?[ \n](?:and|but|to|against)[ \n](?:[a-z]+[ \n]){0,2}\Z|,[ \n](?:[a-z]+[ \n]){0,2}\Z")


def _year_after(reading: Reading, mention: Mention) -> Mention | None:
    """The mention behind this one, if it is a year."""
    mentions = reading.mentions
    index = bisect_left(mentions, mention.end, key=lambda other: other.start)
    after = mentions[index] if index < len(mentions) else None
    if after and isinstance(after.value, Date) and after.value.first.year and after.value.grain == "year":
        return after
    return None


def _by_years(reading: Reading, sentence: Sentence, one: Mention, other: Mention) -> Change | None:
    """ "1,200 tractors in 2020 and 1,500 in 2021": two figures, each with its year behind it."""
    if not comparable(one, other) or one.kind == "percent":
        return None
    text = reading.document.text
    after_one, after_other = _year_after(reading, one), _year_after(reading, other)
    if after_one is None or after_other is None:
        return None
    if not _IN_YEAR.fullmatch(text, one.end, after_one.start) or not _IN_YEAR.fullmatch(
        text, other.end, after_other.start
    ):
        return None
    first, second = after_one.value, after_other.value
    if (
        not _AND.fullmatch(text, after_one.end, other.start)
        or not isinstance(first, Date)
        or not isinstance(second, Date)
    ):
        return None
    if first.first.year is None or second.first.year is None or first.first.year >= second.first.year:
        return None
    return Change(sentence, one, other, "by years")


def _from_to(text: str, sentence: Sentence, mentions: list[Mention], index: int) -> Change | None:
    old = mentions[index]
    for new in mentions[index + 1 : index + 3]:
        gap = text[old.end : new.start]
        if len(gap) > 90 or _BREAK.search(gap):
            return None
        if may_change(old, new) and _TO.search(gap):
            return Change(sentence, old, new, "from-to")
    return None


def _to_from(
    text: str, sentence: Sentence, mentions: list[Mention], index: int, order: str = "to-from"
) -> Change | None:
    old = mentions[index]
    for new in reversed(mentions[max(0, index - 3) : index]):
        gap = text[new.end : old.start]
        if len(gap) > 110 or _BREAK.search(gap):
            return None
        before = text[max(sentence.start, new.start - 30) : new.start]
        if may_change(old, new) and not any(p.search(before) for p in (_ASIDE, _OLD, _BY)):
            return Change(sentence, old, new, order)
    return None


def comparable(a: Mention, b: Mention) -> bool:
    """Whether the two measure one thing in one unit."""
    one, two = quantity(a), quantity(b)
    if one is None or two is None:
        return False
    if a.kind != b.kind or one.unit != two.unit:
        return _elliptic(one, two) or _elliptic(two, one)
    return not (one.noun and two.noun and one.noun != two.noun) and "range" not in (one.hedge, two.hedge)


def _elliptic(short: Quantity, full: Quantity) -> bool:
    """ "6.5 million tonnes from 7.1 million": the unit is told once."""
    return (
        short.dimension == "number" and not short.noun and short.scale == full.scale > 1
        and full.dimension != "percent" and "range" not in (short.hedge, full.hedge)
    )  # fmt: skip


def may_change(old: Mention, new: Mention) -> bool:
    """Whether the one figure may become the other: "65 euros instead of 50" tells what is counted once."""
    one, two = quantity(old), quantity(new)
    if one is None or two is None:
        return False
    return comparable(old, new) or _is_bare_of(one, two) or _is_bare_of(two, one)


def _is_bare_of(short: Quantity, full: Quantity) -> bool:
    if short.dimension != "number" or short.noun or full.dimension in ("number", "percent"):
        return False
    if short.scale != full.scale or "range" in (short.hedge, full.hedge) or not full.written:
        return False
    return 0.2 < short.written / full.written < 5


_UP = (
    WORD_LISTS["rise"]
    | WORD_LISTS["rise_noun"]
    | frozenset("up higher more above greater larger bigger faster increased".split())
)
_DOWN = (
    WORD_LISTS["fall"] | WORD_LISTS["fall_noun"] | frozenset("down lower less fewer below smaller slower off".split())
)
_TOKEN = pattern(r"[a-z]+(?:-[a-z]+)*")


def direction(words: str) -> int:
    """+1 where the words tell of growth, −1 of decline, 0 of neither, 2 of both."""
    tokens = _TOKEN.findall(words.lower())
    up = any(token in _UP for token in tokens)
    down = any(token in _DOWN for token in tokens)
    return 2 if up and down else 1 if up else -1 if down else 0


def both(change: Change) -> tuple[Quantity, Quantity]:
    """The values of the old and the new figure."""
    old, new = quantity(change.old), quantity(change.new)
    assert old is not None
    assert new is not None
    return old, new
