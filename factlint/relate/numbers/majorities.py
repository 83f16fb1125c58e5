"""Majorities: a share of the votes against the word for it, and votes for and against with what came of them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.mention import Reading
from factlint.pattern import pattern
from factlint.relate.nearby import holding
from factlint.relate.numbers.figures import quantity
from factlint.relate.numbers.scores import tallies
from factlint.relation import Relation, Words

_VOTERS = r"(?:votes?|voters|ballots|electorate|shares|stock|membership|members)"
_MAJORITY = pattern(
    r"\b(?:(absolute|outright|clear|overall|simple|solid)[ \n]majority|majority[ \n]of[ \n](?:all[ \n]"
    r"|the[ \n])?" + _VOTERS
    +
    r"|(two[ \n-]thirds|three[ \n-]fifths|three[ \n-]quarters)[ \n](?:super-?)?majority|(?:more[ \n]than"
    r"|over)[ \n]half[ \n]of[ \n](?:all[ \n]|the[ \n])?" + _VOTERS + r")\b", re.I
)  # fmt: skip
_OF_THE_VOTE = pattern(
    r"[ \n](?:of[ \n](?:the[ \n]|all[ \n])?(?:popular[ \n]|valid[ \n]|total[ \n])?"
    + _VOTERS
    + r"|in[ \n]favou?r|support|approval)\b",
    re.I,
)
# The share won a majority of something else, or none at all.
_OTHERWISE = pattern(
    r"\b(?:short|den(?:y|ied|ying)|without|no|not|never|neither|fail\w*|los[et]\w*|miss\w*|need\w*|cost"
    r"|requir\w*|threshold|would|could|if|depriv\w*|below|lack\w*|despite|unless|until"
    r"|nor|instead|seats?|parliament\w*|assembly|house|chamber|senate|council|congress|seek\w*|hop(?:ed?"
    r"|es|ing)|unlike|although|though|while|but|previous\w*|gone|ended|end)\b|n['’]t\b", re.I
)  # fmt: skip
_OF_SEATS = pattern(
    r"[ \n](?:of|in)[ \n](?:the[ \n])?(?:[a-z]+[ \n])?(?:seats|parliament|assembly|house|chamber|senate"
    r"|council|congress)\b", re.I
)  # fmt: skip
_GAP = 90


def majorities(reading: Reading) -> Iterator[Relation]:
    """ "With 48 per cent of the vote she won an absolute majority"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("percent",), ("majority", "half")):
        match = _MAJORITY.search(text, sentence.start, sentence.end)
        if match is None:
            continue
        shares = [m for m in reading.in_sentence(sentence) if m.kind == "percent"]
        if len(shares) != 1 or not _OF_THE_VOTE.match(text, shares[0].end):
            continue
        value = quantity(shares[0])
        start, end = min(match.start(), shares[0].start), max(match.end(), shares[0].end)
        if value is None or end - start > _GAP or _OTHERWISE.search(text, max(sentence.start, start - 30), end):
            continue
        if value.range.high < _least(match[2]) and value.hedge != "over" and not _OF_SEATS.match(text, match.end()):
            yield Relation({"share": shares[0], "said": Words(match.start(), match.end(), match[0])})


def _least(kind: str | None) -> float:
    """The per cent that the majority takes: half, or as many parts as it names."""
    if not kind:
        return 50.0
    kind = kind.lower()
    return 66.4 if kind.startswith("two") else 75.0 if kind.endswith("quarters") else 60.0


_PASSED = pattern(
    r"\b(?:pass(?:ed|es|ing)|approv(?:ed|es|ing)|adopt(?:ed|s|ing)|carried|back(?:ed|s|ing)|accept(?:ed"
    r"|s|ing)|ratif(?:ied|ies|ying)|endors(?:ed|es|ing)|won|cleared|confirmed|upheld)"
    r"(?:[ \n](?!reject|defeat|voted?\b|fail|but\b|after\b|before\b|and\b"
    r"|despite\b)[\w'’.,&-]+){0,12}?[ \n](?:on|by|with|in)[ \n](?:(?:an?"
    r"|the)[ \n])?(?:(?:[a-z]+[ \n])?vote(?:[ \n]of)?[ \n])?\Z", re.I
)  # fmt: skip
_DIRECTLY = pattern(r"\b(?:passed|approved|adopted|ratified|endorsed)[ \n](?:it[ \n]|them[ \n])?\Z", re.I)
_THRESHOLD = pattern(
    r"\b(?:two[ \n-]thirds|three[ \n-]fifths|three[ \n-]quarters|super-?majority|threshold|quorum"
    r"|required|needed|short|veto|override|not|n['’]t|fail\w*)\b", re.I
)  # fmt: skip
_ENDS = pattern(
    r"[ \n]?(?:[.,;:)—–]|$)|[ \n](?:on|in|after|to|with|at|last|this|late|early|today|yesterday|votes?"
    r"|vote|along|margin)\b|[ \n](?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)", re.I
)  # fmt: skip


_PASSING = (
    "pass", "approv", "adopt", "carried", "back", "accept", "ratif", "endors", "won", "cleared", "confirmed", "upheld",
)  # fmt: skip


def passed_by_fewer(reading: Reading) -> Iterator[Relation]:
    """ "Approved by 31 votes to 38"."""
    text = reading.document.text
    for _, sentence in holding(reading, words=_PASSING):
        for tally in tallies(reading, sentence):
            if tally.first >= tally.second or not _ENDS.match(text, tally.end):
                continue
            floor = max(sentence.start, tally.start - 120)
            passed = _PASSED.search(text, floor, tally.start) or _DIRECTLY.search(text, floor, tally.start)
            if passed and not _THRESHOLD.search(text, sentence.start, sentence.end):
                word = re.match(r"\w+", passed[0])
                assert word is not None
                yield Relation(
                    {"tally": tally.side, "word": Words(passed.start(), passed.start() + word.end(), word[0])}
                )


_FOR = pattern(
    r"(?:[ \n](?:votes?|members?|deputies|senators|councillors|delegates|lawmakers|people"
    r"|of[ \n]them))?[ \n](?:(?:voted|voting|were|was)[ \n])?(?:in[ \n]favou?r|for|yes|aye|supported"
    r"|backed)\b", re.I
)  # fmt: skip
_AGAINST = pattern(
    r"(?:[ \n](?:votes?|members?|of[ \n]them))?[ \n](?:(?:voted|voting|were|was)[ \n])?(?:against|no"
    r"|opposed|nay)\b", re.I
)  # fmt: skip
_WAS_PASSED = pattern(r"\b(?:passed|adopted|approved|carried|accepted|ratified|went through)\b", re.I)
_WAS_REJECTED = pattern(r"\b(?:rejected|defeated|voted down|thrown out|turned down)\b", re.I)


_OUTCOMES = (
    "passed", "adopted", "approved", "carried", "accepted", "ratified", "went", "rejected", "defeated", "voted",
    "thrown",
    "turned",
)  # fmt: skip


def outcomes(reading: Reading) -> Iterator[Relation]:
    """ "With 30 in favour and 41 against, the budget passed"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number",), _OUTCOMES):
        numbers = [m for m in reading.in_sentence(sentence) if m.kind == "number"]
        for one, two in pairwise(numbers):
            a, b = quantity(one), quantity(two)
            if (
                a is None
                or b is None
                or a.hedge
                or b.hedge
                or not _FOR.match(text, one.end)
                or not _AGAINST.match(text, two.end)
            ):
                continue
            passed, rejected = (
                _WAS_PASSED.search(text, sentence.start, sentence.end),
                _WAS_REJECTED.search(text, sentence.start, sentence.end),
            )
            if (
                bool(passed) == bool(rejected)
                or two.start - one.end > 50
                or _THRESHOLD.search(text, sentence.start, sentence.end)
            ):
                continue
            word = passed if a.written < b.written else rejected if a.written > b.written else None
            if word:
                yield Relation({"one": one, "other": two, "word": Words(word.start(), word.end(), word[0])})


_OF_HOUSE = pattern(
    r"(?:[ \n](?:out[ \n])?of[ \n](?:the|its|all)|[ \n]out[ \n]of)(?:[ \n](?:the|[a-z]+['’]s))?[ \n]\Z", re.I
)
_ENOUGH = pattern(
    r"\b(?:more[ \n]than|above|over|exceed(?:s|ed|ing)|reach(?:es|ed|ing)|enough[ \n]for"
    r"|giving[ \n](?:it|him|her|them)|by|with|met|meeting|clear(?:s|ed|ing)|secur(?:es|ed"
    r"|ing))[ \n](?:the|an?|its)[ \n](?:required[ \n]|necessary[ \n])?"
    r"(two[ \n-]thirds|three[ \n-]fifths|three[ \n-]quarters|absolute|simple)[ \n](?:super-?)?majority\b", re.I
)  # fmt: skip


def majorities_of_house(reading: Reading) -> Iterator[Relation]:
    """ "Fifty-one of the 81 deputies, more than the two-thirds majority"."""
    text = reading.document.text
    for _, sentence in holding(reading, ("number",), ("majority",)):
        match = _ENOUGH.search(text, sentence.start, sentence.end)
        if match is None or _OTHERWISE_SHORT.search(text, sentence.start, match.end()):
            continue
        numbers = [m for m in reading.in_sentence(sentence) if m.kind == "number" and m.end <= match.start()]
        for part, whole in pairwise(numbers):
            a, b = quantity(part), quantity(whole)
            if (
                a is None
                or b is None
                or a.hedge
                or b.hedge
                or not b.noun
                or not _OF_HOUSE.fullmatch(text, part.end, whole.start)
            ):
                continue
            kind = match[1].lower()
            least = (
                2 / 3
                if kind.startswith("two")
                else 0.6
                if kind.endswith("fifths")
                else 0.75
                if kind.endswith("quarters")
                else 0.5
            )
            if a.written < least * b.written and match.start() - whole.end < _GAP:
                yield Relation(
                    {
                        "part": part,
                        "whole": whole,
                        "said": Words(match.start(1), match.end(), text[match.start(1) : match.end()]),
                    }
                )


_OTHERWISE_SHORT = pattern(
    r"\b(?:short|not|no|never|fail\w*|lack\w*|needed|requir\w*|instead|without)\b|n['’]t\b", re.I
)
