"""Which of two figures is said to be the greater: rises and falls, records and what breaks them, "more than"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.mention import Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.changes import Change, both, comparable, pairs
from factlint.relate.numbers.figures import quantity
from factlint.relation import Relation
from factlint.values import may_be_at_most

# Verbs and nouns that can mean nothing but more or less of the figure itself. "Gained" and "weakened" are not among
# them: a currency gains while its figure falls.
_RISES = (
    r"(?:rose|rises?|risen|rising|grew|grows?|grown|growing|increas(?:ed?|es|ing)|climb(?:ed|s|ing)?|jump(?:ed|s"
    r"|ing)?|soar(?:ed|s|ing)?"
    r"|surg(?:ed?|es|ing)|swell(?:ed|s|ing)?|up|rais(?:ed?|es|ing)|boost(?:ed|s|ing)?|leap(?:t|ed|s|ing)?)"
)
_FALLS = (
    r"(?:fell|falls?|fallen|falling|dropp?(?:ed|s|ing)?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|shr(?:ank|unk"
    r"|inks?|inking)|plung(?:ed?|es|ing)"
    r"|dwindl(?:ed?|es|ing)|cuts?|cutting|reduc(?:ed?|es|ing)|lower(?:ed|s|ing)?|trimm?(?:ed|s|ing)?|tumbl(?:ed?|es"
    r"|ing)|plummet(?:ed|s|ing)?|down|slump(?:ed|s|ing)?|halv(?:ed?|es|ing))"
)
_MOVES = (
    "ros", "ris", "grew", "grow", "increas", "climb", "jump", "soar", "surg", "swell", "up", "rais", "boost",
    "leap", "fell", "fall", "dro", "declin", "decreas", "shr", "plung", "dwindl", "cut", "reduc", "lower", "trim",
    "tumbl", "plummet", "down", "slump", "halv",
)  # fmt: skip
_FROM_TO = pattern(
    rf"\b(?:({_RISES})|({_FALLS}))(?:[ \n](?!to\b|not\b)[\w'’-]+){{0,3}},?[ \n](?:from"
    rf"|to)[ \n](?:[\w'’-]+[ \n]){{0,2}}\Z", re.I, words=_MOVES
)  # fmt: skip
_APPOSED = pattern(
    rf"(?:[ \n][\w'’-]+){{0,5}}(?:,|[ \n]\()[ \n]?(?:(?:an?[ \n])?(?:({_RISES})|({_FALLS})))(?:[ \n](?:sharply"
    rf"|slightly|steeply|a bit|a little))?[ \n]from[ \n](?:[\w'’-]+[ \n]){{0,3}}\Z", re.I
)  # fmt: skip
# What is told in figures that fall as it rises: places, times, currencies, yields and their prices.
_REVERSED = pattern(
    r"\b(?:rank\w*|place\w*|position|spot|seed\w*|seconds|time|handicap|dollar|yen|euro|pound|mark|franc"
    r"|currency|yield\w*|rating|odds|negative|minus|below zero|loss|deficit)\b", re.I
)  # fmt: skip


def directions(reading: Reading) -> Iterator[Relation]:
    """Rises that fall, and falls that rise."""
    text = reading.document.text
    for change in pairs(reading):
        rises = _rises(text, change)
        if (
            rises is None
            or _had_been(text, change)
            or _REVERSED.search(text, max(change.sentence.start, change.start - 90), change.end + 20)
        ):
            continue
        old, new = both(change)
        if (
            (old.unit != new.unit and change.old.kind == change.new.kind)
            or old.written < 0
            or new.written < 0
            or (old.dimension == new.dimension == "number" and max(old.written, new.written) < 10)
        ):
            continue
        low, high = (old, new) if rises else (new, old)
        if not may_be_at_most(low.range, high.range):
            word = "rise" if rises else "fall"
            yield Relation({"old": change.old, "new": change.new}, facts={"word": word})


def _had_been(text: str, change: Change) -> bool:
    """Whether an older change is told between the two: "to 4.6 from 4.9, when it had risen from 4.1"."""
    first, last = sorted((change.old, change.new), key=lambda m: m.start)
    return " had " in text[first.end : last.start]


def _rises(text: str, change: Change) -> bool | None:
    """Whether the old figure is said to have grown to the new one; None where it is not said."""
    if change.order == "compared":
        return None
    first, last = sorted((change.old, change.new), key=lambda m: m.start)
    match = _FROM_TO.search(text, max(change.sentence.start, first.start - 60), first.start)
    if match is None and change.order == "to-from":
        match = _APPOSED.fullmatch(text, first.end, last.start)
    return None if match is None else match[1] is not None


_BREAKS = pattern(
    r"(?:[ \n][a-z]+){0,4}?,?[ \n](?:(?:which|that|thus|so|easily|narrowly|comfortably|handily"
    r"|thereby)[ \n]){0,2}(?:(?:break|beat|topp?|surpass|eclips|exceed|smash|better|overtak|pass"
    r"|outstripp?)(?:ing|s|es|ed|e)?|broke|overtook|(?:(?:it|this|that|she|he|they)[ \n](?:was|is|were"
    r"|are)[ \n])?(?:hotter|warmer|taller|longer|bigger|larger|deeper|heavier)[ \n]than|(?:well |far |just "
    r"|slightly )?(?:above|over|higher than|more than|greater than|ahead of))[ \n]"
    r"(?:the|its|his|her|their|last|a)(?:[ \n](?!low|lowest|coldest|fastest|slowest)[\w'’-]+){0,5}?[ \n](?:record"
    r"|high|peak|best|mark|maximum|tally|total)(?:[ \n]high)?"
    r"(?:[ \n][\w'’-]+){0,4}?(?:[ \n]of|,|[ \n]\()[ \n]?(?:some |about )?\Z", re.I
)  # fmt: skip
_SHORT_OF = pattern(
    r"(?:[ \n][a-z]+){0,4}?,?[ \n](?:(?:just|well|far|slightly|still|but)[ \n]){0,2}(?:short of|shy of|below|under"
    r"|missing|lower than|less than)[ \n](?:the|its|his|her|their|last|a)"
    r"(?:[ \n](?!low|lowest|coldest|fastest|slowest)[\w'’-]+){0,5}?[ \n](?:record|high|peak|best|mark"
    r"|maximum)(?:[ \n]high)?(?:[ \n][\w'’-]+){0,4}?(?:[ \n]of|,|[ \n]\()[ \n]?(?:some |about )?\Z", re.I
)  # fmt: skip
_MORE_THAN = pattern(r"(?:[ \n][\w'’-]+){0,9},[ \n](?:(?:well|far|slightly|many|much|still)[ \n])?(more|higher"
                     r"|greater|larger|taller|longer|bigger|heavier|deeper|wider|hotter|warmer|faster|fewer|less"
                     r"|lower|smaller|shorter"
                     r"|lighter|narrower|cooler|slower)[ \n]than[ \n]"
                     r"(?:the|its|his|her|their|last year['’]s)[ \n](?:[\w'’-]+[ \n]){0,3}?\Z", re.I)  # fmt: skip
_LESSER = frozenset({"fewer", "less", "lower", "smaller", "shorter", "lighter", "narrower", "cooler", "slower"})
_EXCEEDS = pattern(
    r"(?:[ \n][a-z]+){0,3},[ \n](?:easily |narrowly |comfortably )?(?:exceeding|topping|beating|surpassing"
    r"|outstripping|bettering|overtaking)[ \n](?:the|its|last year['’]s)[ \n]\Z", re.I
)  # fmt: skip
_LOW = pattern(r"\b(?:low|lowest|coldest|fastest|quickest|time|seconds|minutes|par|strokes|under)\b", re.I)


# What the patterns of records have in common: one of these stands between the two figures.
_RECORDS = (
    "record", "high", "peak", "best", "mark", "maximum", "tally", "total", "exceeding", "topping", "beating",
    "surpassing",
    "outstripping", "bettering", "overtaking",
)  # fmt: skip


def records(reading: Reading) -> Iterator[Relation]:
    """Marks that are said to break, or to miss, a record and do not."""
    text = reading.document.text
    for sentence, new, old in _neighbours(reading, _RECORDS):
        gap = text[new.end : old.start]
        if not any(word in gap.lower() for word in _RECORDS):
            continue
        above = _BREAKS.fullmatch(gap) is not None or _EXCEEDS.fullmatch(gap) is not None
        if not above and not _SHORT_OF.fullmatch(gap):
            continue
        if _LOW.search(text, max(sentence.start, new.start - 60), old.end + 12):
            continue
        a, b = quantity(new), quantity(old)
        if a and b and not may_be_at_most(*((b.range, a.range) if above else (a.range, b.range))):
            yield Relation({"new": new, "old": old}, facts={"word": "above" if above else "below"})


def comparatives(reading: Reading) -> Iterator[Relation]:
    """ "412 people, more than the 520 of last year": the greater is not."""
    text = reading.document.text
    for _, one, other in _neighbours(reading, ("than",)):
        if "than" not in text[one.end : other.start].lower():
            continue
        match = _MORE_THAN.fullmatch(text, one.end, other.start)
        a, b = quantity(one), quantity(other)
        if (
            match is None
            or a is None
            or b is None
            or re.match(r"[ \n](?:times|percent|per cent)\b|%", text[other.end : other.end + 9])
        ):
            continue
        more = match[1].lower() not in _LESSER
        if not may_be_at_most(*((b.range, a.range) if more else (a.range, b.range))):
            yield Relation({"one": one, "other": other}, facts={"word": match[1].lower()})


def _neighbours(reading: Reading, words: tuple[str, ...]) -> Iterator[tuple[Sentence, Mention, Mention]]:
    """Two comparable figures of one sentence that holds a word, with none of their kind between them."""
    text = reading.document.text
    for _, sentence in holding(reading, ("quantity",), words):
        mentions = [
            m
            for m in reading.in_sentence(sentence)
            if isinstance(m.value, Quantity) and m.kind not in ("ordinal", "multiple", "share")
        ]
        for one, other in pairwise(mentions):
            if comparable(one, other) or (_bare(one, other) and text[one.end] == ","):
                yield sentence, one, other


def _bare(one: Mention, other: Mention) -> bool:
    """ "39.2 degrees … a record of 40.1": the unit is told once."""
    a, b = quantity(one), quantity(other)
    return (
        a is not None
        and b is not None
        and one.kind == "measure"
        and other.kind == "number"
        and not b.noun
        and b.scale == a.scale
    )


_BETWEEN = pattern(r"\bbetween(?:[ \n](?:about|some|around))?[ \n]\Z", re.I)
_PLACES = pattern(r"[ \n](?:and[ \n])?[A-Z]")


def reversed_ranges(reading: Reading) -> Iterator[Relation]:
    """ "between 40 and 30 people": the greater end first."""
    text = reading.document.text
    for sentence, one, other in _neighbours(reading, ("between",)):
        a, b = quantity(one), quantity(other)
        if a is None or b is None or not re.fullmatch(r"(?:[ \n][a-z]+)?[ \n]and[ \n]", text[one.end : other.start]):
            continue
        if not _BETWEEN.search(text, max(sentence.start, one.start - 20), one.start) or _PLACES.match(text, other.end):
            continue
        if a.written > b.written and a.scale == b.scale and (b.noun or b.unit or b.dimension == "percent"):
            yield Relation({"first": one, "second": other})
