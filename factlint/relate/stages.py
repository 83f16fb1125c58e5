"""The stages that things and people go through, in the years that an article gives them.

A bridge is begun, finished, opened, closed and pulled down, in that order; a mayor is elected before leaving office.
Two stages belong to one thing only where nothing but small words stands between them: "begun in 1930, was opened".
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factlint.dates import Date
from factlint.mention import Duration, Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relation import Relation

# Verb → how far on it is. Stages of equal number may come in either order.
_STAGES = {
    "crowned": 1, "became king": 1, "became queen": 1, "became emperor": 1, "became pope": 1, "became president": 1,
    "became mayor": 1, "consecrated": 3, "abdicated": 4,
    "nominated": 0, "engaged": 0, "met": 0, "arrested": 0, "charged": 0, "shot": 0,
    "passed": 1, "signed": 1, "married": 1, "bought": 1, "acquired": 1, "came into force": 3, "took effect": 3,
    "ratified": 3,
    "ended": 4, "stopped": 4, "quit": 4, "gave up": 4, "handed over": 4, "left": 4, "divorced": 4,
    "repealed": 4, "sank": 5, "burned": 5,
    "designed": 0, "commissioned": 0, "conceived": 0, "written": 0, "recorded": 0, "filmed": 0, "drafted": 0,
    "begun": 1, "began": 1, "started": 1, "founded": 1, "established": 1, "laid": 1, "joined": 1, "enlisted": 1,
    "enrolled": 1, "hired": 1, "took the job": 1, "took the post": 1, "took up": 1, "took charge": 1,
    "appointed": 1, "elected": 1, "took over": 1, "took office": 1, "jailed": 1, "imprisoned": 1,
    "sentenced": 1, "convicted": 1, "sent to prison": 1, "sent to jail": 1, "went to prison": 1, "went to jail": 1,
    "behind bars": 1, "gates closed behind": 1, "formed": 1, "incorporated": 1, "built": 2, "erected": 2,
    "completed": 2, "finished": 2, "opened": 3, "opening": 3, "inaugurated": 3, "launched": 3, "unveiled": 3,
    "published": 3,
    "closed": 4, "shut": 4, "retired": 4, "resigned": 4, "stepped down": 4, "dissolved": 4, "sold": 4, "left office": 4,
    "freed": 4, "released": 4, "let out": 4, "paroled": 4, "discharged": 4, "graduated": 4, "decommissioned": 4,
    "abandoned": 4, "disbanded": 4, "wound up": 4, "reopened": 4, "pardoned": 4, "walked free": 4,
    "demolished": 5, "destroyed": 5, "torn down": 5, "pulled down": 5, "taken down": 5, "burned down": 5, "scrapped": 5,
}  # fmt: skip
_VERB = pattern(
    r"\b(" + "|".join(sorted(map(re.escape, _STAGES), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
    words=tuple(_STAGES),
)
_SMALL = (
    r"(?:[,;]|and|but|then|was|were|is|had|has|have|been|being|having|later|finally|first|only|it|which|that|who|he|she|they|"
    r"officially|formally|again|to|by|after|just|construction|building|work|on|the|project|until|not|opening|its|doors|"
    r"before|when|\s|[–—-])*"
)
_BETWEEN = pattern(_SMALL, re.IGNORECASE)
_LOOKING_BACK = pattern(r"\b(?:having|had|after)\b|;|\b(?:construction|building|work)\b", re.IGNORECASE)
# "Opened in 1935, the bridge was begun in 1930", "It was begun in 1930. It was opened in 1935."
_SUBJECT = pattern(
    r",\s(?:the|this|that|his|her|its)\s(?:[a-z-]+\s){1,2}(?:was|were|had\sbeen)\s(?:first\s|originally\s)?"
)
_GOES_ON = pattern(r"\.\sIt\s(?:was|had\sbeen)\s(?:[a-z]+ly\s|finally\s|first\s)?")
_IN = pattern(r"(?:[^.;,\d]{0,40})?\s(?:in|on|until|by)\s(?:early\s|late\s)?$")


# "Construction began in 1912 and took two years; the house was opened in 1904": what opens is what is built.
_BUILDING = pattern(r"\b(?:construction|building)\s(?:works?\s)?(?:was\s|had\s)?$", re.IGNORECASE)
_BUILT = pattern(
    r"(?:(?:,|\sand|\sbut)\s[^.;,]{1,30}?)?(?:[;,.]|\sand|,\sand)\s(?:the\s[a-z-]+|it|this)\s(?:was\s|had\sbeen\s)?"
    r"(?:[a-z]+ly\s|finally\s|first\s)?",
    re.IGNORECASE,
)
_FINISHES = frozenset({"opened", "completed", "finished", "inaugurated", "consecrated", "unveiled"})


class Stage(NamedTuple):
    """A stage that something is in, and the year that it is told of."""

    rank: int
    verb: re.Match[str]
    mention: Mention
    year: int


def _stages(text: str, reading: Reading, sentence: Sentence) -> list[Stage]:
    found = []
    for mention in reading.in_sentence(sentence):
        value = mention.value
        if not isinstance(value, Date) or value.grain not in ("day", "month", "year"):
            continue
        year = value.first.year
        if year is None or year != value.last.year:
            continue
        left = max(sentence.start, mention.start - 90)
        if not text[left : mention.start].rstrip().endswith(("in", "on", "until", "by", "early", "late")):
            continue
        verb = None
        for match in _VERB.finditer(text, left, mention.start):
            verb = match
        if verb and _IN.fullmatch(text, verb.end(), mention.start):
            found.append(Stage(_STAGES[verb[0].lower()], verb, mention, year))
    return found


def stages(reading: Reading) -> Iterator[Relation]:
    """Stages of one thing in the wrong order."""
    text = reading.document.text
    before: list[Stage] = []
    for number, sentence in holding(reading, ("date",)):
        same = number and reading.sentences[number - 1].block == sentence.block
        told = [*(before[-1:] if same else ()), *(before := _stages(text, reading, sentence))]
        for first, second in pairwise(told):
            between = text[first.mention.end : second.verb.start()]
            opens = (
                not text[max(sentence.start, first.verb.start() - 12) : first.verb.start()]
                .strip(" \n")
                .removesuffix("First")
            )
            participle = opens and _SUBJECT.fullmatch(between) is not None
            if first.rank == second.rank or (
                not participle
                and not _builds(text, first, second, between)
                and not _BETWEEN.fullmatch(between)
                and not _GOES_ON.fullmatch(between)
            ):
                continue
            if first.rank < second.rank:
                wrong = first.year > second.year
            else:
                wrong = first.year < second.year and (participle or bool(_LOOKING_BACK.search(between)))
            if wrong:
                one, other = (first, second) if first.rank < second.rank else (second, first)
                facts = {"early": one.verb[0].lower(), "late": other.verb[0].lower()}
                yield Relation({"first": one.mention, "second": other.mention}, facts=facts)


def _builds(text: str, first: Stage, second: Stage, between: str) -> bool:
    """Whether the first stage is the building of what the second finishes."""
    if second.verb[0].lower() not in _FINISHES or first.verb[0].lower() not in ("began", "begun", "started"):
        return False
    beside = first.mention.start - first.verb.end() < 12  # "construction began in", and not "began of a wing in"
    return beside and bool(
        _BUILDING.search(text, max(0, first.verb.start() - 20), first.verb.start()) and _BUILT.fullmatch(between)
    )


_AFTER = pattern(r"\b(?:after|served|serving|spent|done)\s(?:only\s|just\s|all\s|a\stotal\sof\s)?$")
_WHOLE = pattern(
    r"[,.;:!?)]|\s?$|\s(?:later|there|behind\sbars|in\s(?:prison|jail|office|post|power|charge|exile|captivity)|of\sservice)\b"
)


def years_between(reading: Reading) -> Iterator[Relation]:
    """Years told between a beginning and an end that are not as many as lie between their years."""
    text = reading.document.text
    for number, sentence in holding(reading, ("date",)):
        for mention in reading.in_sentence(sentence):
            count = _count_of_years(mention)
            if count is None or not _WHOLE.match(text, mention.end):
                continue
            later = text.startswith(" later", mention.end)
            if not later and not _AFTER.search(text, max(sentence.start, mention.start - 30), mention.start):
                continue
            here = [stage for stage in _stages(text, reading, sentence) if stage.mention.end <= mention.start]
            if not here or mention.start - here[-1].mention.end > 40:
                continue
            end = here[-1]
            before = [s for s in reading.sentences[max(0, number - 1) : number] if s.block == sentence.block]
            starts = [stage for s in before for stage in _stages(text, reading, s)] + here[:-1]
            starts = [stage for stage in starts if stage.rank < end.rank or later]
            if len(starts) != 1 or starts[0].year > end.year:
                continue
            apart = end.year - starts[0].year
            said = mention.text if isinstance(mention.value, Duration) else f"{mention.text} years"
            if not count[0] - 1 <= apart <= count[1] + 1:
                yield Relation(
                    {"start": starts[0].mention, "end": end.mention, "years": mention},
                    facts={"apart": f"{apart} years", "count": said},
                )


def _count_of_years(mention: Mention) -> tuple[float, float] | None:
    value = mention.value
    if isinstance(value, Duration) and value.unit == "year":
        return value.range.low, value.range.high
    bare = isinstance(value, Quantity) and value.dimension == "number" and not value.noun
    if bare and isinstance(value, Quantity) and value.range.low == value.range.high and value.written < 100:
        return value.written, value.written
    return None
