"""A change told in apposition, and the only two figures that it can be drawn from, however they are told.

"Once the club had 400 members; today, with 300, it is a third smaller", "The ferry carried 50,000 cars last year, and
65,000 this year: 15 per cent more". No order of words is asked for: what counts is that the change stands for itself
(after a comma, a colon, a dash, or with "that is" for its subject), that the sentence and the one before it hold
exactly two figures of one unit, and that something in the words sets two times, or two things, against each other.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.changes import may_change
from factlint.relate.numbers.figures import figures_of, quantity, stated_together
from factlint.relation import Relation
from factlint.values import Range, divide, exact, may_equal, multiply, negative, subtract

_AMOUNTS = frozenset({"number", "money", "measure"})
_RISE = (
    r"rise|increase|gain|jump|surge|climb|growth|leap|improvement|hike|boost|upturn|advance|expansion|uptick"
    r"|addition"
)
_FALL = (
    r"fall|drop|decline|decrease|slump|plunge|slide|dip|reduction|cut|loss|collapse|shrinkage|contraction"
    r"|downturn"
)
_LEAD = r"(?:[,:;(—–]|[ \n]-|[ \n]or|[ \n]so)[ \n]?"
_SMALL = (
    r"(?:(?:or|that is|which is|this is|it is|was|is|a|an|the|some|about|nearly|almost|only|just|fully|roughly)[ \n])"
)
# Verbs that give the change to the thing that has it: "recorded a rise of".
_REPORTS = (
    r"\b(?:record|report|post|register|show|mark|mean|represent|saw|sees|see|note|equal|bring|brought|make|made|enjoy)"
    r"(?:s|ed|d|ing|t)?[ \n]"
)
# ", a rise of", ": plus", "– that is", "(down"
_APPOSED = pattern(
    rf"(?:{_LEAD}|{_REPORTS}){_SMALL}{{0,4}}(?:[a-z-]+[ \n])?(?:(?:(?P<rise>{_RISE})|(?P<fall>{_FALL})"
    rf"|(?P<change>change|difference))"
    r"[ \n]of|(?P<plus>plus|up|up by|more than)|(?P<minus>minus|down|down by))[ \n](?:some |about |nearly |almost )?\Z",
    re.I,
)
# "That is a gain of", "This means a cut of"
_RECALLS = pattern(
    rf"(?:That|This|It|Which)[ \n](?:is|was|means|meant|marks|represents|makes|comes to|amounts to)[ \n]{_SMALL}{{0,3}}"
    rf"(?:[a-z-]+[ \n])?(?:(?P<rise>{_RISE})|(?P<fall>{_FALL})|(?P<change>change|difference))[ \n]of[ \n]"
    r"(?:some |about |nearly |almost )?\Z"
)
_BARE = pattern(rf"{_LEAD}{_SMALL}{{0,4}}\Z|(?:That|This|It)[ \n](?:is|was|means)[ \n]{_SMALL}{{0,3}}\Z", re.I)
# "15 per cent more.", "a third smaller.", "a 20 per cent increase."
_BEHIND = pattern(
    rf"[ \n](?:(?P<more>more|higher|bigger|larger|up|longer|heavier|dearer|above|{_RISE})"
    rf"|(?P<less>less|fewer|lower|smaller|down|shorter|lighter|cheaper|below|{_FALL}))"
    r"(?:[ \n](?:than (?:before|then|(?:the|a) year (?:before|earlier)|in (?:19|20)\d\d|last [a-z]+"
    r"|the previous [a-z]+)|on (?:the|a) year|all told|in all|overall|in (?:a|one|ten|five|two|three) [a-z]+))?"
    r"[ \n]?(?:[.;:)!?—–]|$|,[ \n])",
    re.I,
)
_ENDS = pattern(
    r"[ \n]?(?:[.;:)!?—–]|$|,[ \n])|[ \n](?:in|within|over)[ \n](?:just |only )?(?:the|a|an|one|two|three|four"
    r"|five|ten|\d+)"
    r"[ \n](?:last |past |same )?(?:month|quarter|year|decade|season)s?\b"
)
# What sets two times or two things against each other.
_CONTRAST = pattern(
    r"\b(?:last|previous|earlier|before|ago|once|formerly|used to|had been|then|since|until now|now|today|this (?:year"
    r"|month|week|season|spring|summer|autumn|winter|time)|instead of|rather than|against|compared|versus|after"
    r"|(?:in|by|of) (?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)|still|opened|closed|at the close|became|grew to|fell to|rose to|turned into)\b",
    re.I,
)
_FOREIGN = pattern(
    r"\b(?:annual(?:i[sz]ed|ly)?|per (?:year|annum)|each year|every year|on average|real terms|inflation|currenc\w+"
    r"|compound|excluding|stake|adjust\w+|expected|forecast|target|planned|maximum|up to|at least|per head"
    r"|like-for-like|underlying|constant|seasonally|world|national|industry|sector|respectively|each)\b",
    re.I,
)
_CLAUSE = pattern(
    r";|,? and (?:the|its|his|her|their|wages|prices|sales|shares|costs)\b|\b(?:too|as well|also)\b"
    r"|\b(?:the|its|his|her|their) [a-z]+ (?:did|does|has|had|fell|rose|recorded|saw|posted|reported|fared|grew)\b"
)
_RATE = pattern(r"[ \n](?:per|each|apiece|of (?:them|which|whom|those|these))\b")
_REACH = 60


class _Told(NamedTuple):
    """A change as it is told: its mention, the direction (1, -1, or 0 for either) and whether it recalls what was told
    in the sentence before."""

    by: Mention
    sign: int
    recalls: bool


def changes_at_large(reading: Reading) -> Iterator[Relation]:
    """Changes in apposition that the only two figures around them do not give."""
    for number, sentence in holding(reading, ("part",)):
        for by in reading.in_sentence(sentence):
            told = _told(reading.document.text, sentence, by) if by.kind in ("percent", "share") else None
            pair = _pair(reading, number, told) if told else None
            if told and pair and not _gives(*pair, told):
                low, high = sorted(pair, key=_written)
                right = _written(high) / _written(low) - 1 if told.sign >= 0 else 1 - _written(low) / _written(high)
                one, other = sorted(pair, key=lambda m: m.start)
                yield Relation({"one": one, "other": other, "by": by}, facts={"right": f"{right * 100:.3g}%"})


def _told(text: str, sentence: Sentence, by: Mention) -> _Told | None:
    start = max(sentence.start, by.start - _REACH)
    recalls = _RECALLS.fullmatch(text, sentence.start, by.start)
    before = recalls or _APPOSED.search(text, start, by.start)
    if before:
        groups = before.groupdict()
        sign = 1 if groups["rise"] or groups.get("plus") else -1 if groups["fall"] or groups.get("minus") else 0
        return _Told(by, sign, bool(recalls)) if _ENDS.match(text, by.end, sentence.end) else None
    behind = _BEHIND.match(text, by.end, sentence.end)
    bare = behind and _BARE.search(text, start, by.start)
    if not behind or not bare:
        return None
    return _Told(by, 1 if behind["more"] else -1, bare.start() == sentence.start)


def _pair(reading: Reading, number: int, told: _Told) -> tuple[Mention, Mention] | None:
    """The only two figures of one unit before the change, in its sentence or with the one before it."""
    text, sentence = reading.document.text, reading.sentences[number]
    inside = figures_of(reading, sentence)
    if any(m.kind in ("percent", "share", "points", "multiple") and m != told.by for m in inside):
        return None
    amounts = [m for m in inside if _is_amount(text, m)]
    if any(m.start > told.by.start for m in amounts):
        return None
    first = sentence
    if len(amounts) < 2:
        if not number or reading.sentences[number - 1].block != sentence.block:
            return None
        first = reading.sentences[number - 1]
        earlier = [m for m in reading.in_sentence(first) if isinstance(m.value, Quantity) and m.kind != "ordinal"]
        if any(m.kind in ("percent", "share", "points") for m in earlier) or (not amounts and not told.recalls):
            return None
        amounts = [m for m in earlier if _is_amount(text, m)] + amounts
    if len(amounts) != 2 or not _alike(*amounts) or _FOREIGN.search(text, first.start, told.by.end + 20):
        return None
    gap = text[amounts[-1].end : told.by.start]
    days = [m for m in reading.in_sentence(sentence) if amounts[-1].end <= m.start < told.by.start]
    if _CLAUSE.search(gap) or any(m.kind == "weekday" for m in days):
        return None  # another subject, or another day
    if not _CONTRAST.search(text, max(first.start, amounts[0].start - _REACH), told.by.start):
        return None
    return amounts[0], amounts[1]


def _is_amount(text: str, mention: Mention) -> bool:
    value = quantity(mention)
    return (
        value is not None
        and mention.kind in _AMOUNTS
        and value.hedge in ("", "about")
        and value.written > 1
        and not _RATE.match(text, mention.end)
    )


def _alike(one: Mention, other: Mention) -> bool:
    a, b = quantity(one), quantity(other)
    if a is None or b is None or not 0.1 < a.written / b.written < 10:
        return False
    return may_change(one, other)


def _written(mention: Mention) -> float:
    value = quantity(mention)
    return value.written if value else 0.0


def _gives(one: Mention, other: Mention, told: _Told) -> bool:
    """Whether the change leads from one of the figures to the other, whichever came first."""
    a, b, by = quantity(one), quantity(other), quantity(told.by)
    if a is None or b is None or by is None:
        return True
    share = multiply(by.range, exact(0.01)) if told.by.kind == "percent" else by.range
    x, y = stated_together(a, b)
    return any(
        old.low <= 0 or may_equal(made, share if sign > 0 else negative(share))
        for old, new in ((x, y), (y, x))
        for sign in ((1, -1) if told.sign == 0 else (told.sign,))
        for made in (_change(old, new),)
    )


def _change(old: Range, new: Range) -> Range:
    return subtract(divide(new, old), exact(1))
