"""What an article says of a person's birth, death and age, by person.

A statement belongs to the last person named before it in its sentence; where none is, a sentence that opens with a
pronoun or a participle goes on about the person of the sentence before. Whose statement it is must be beyond doubt: a
sentence that speaks of relatives is left out.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from factlint.dates import Date
from factlint.mention import Age, Mention, Name, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.nearby import holding, of_kind, within

_BORN = pattern(
    r"\b(?:born|birth|b\.):?(?:\s(?![^\w]*(?:and|who|died|he|she|\d{4})\b)[\w'’,.-]+){0,8}?[\s(]*(?:on|in|c\.|circa|about|around)?\s?$",
    re.IGNORECASE,
)
_DIED = pattern(
    r"\b(?:died|dies|killed|passed\saway|murdered|executed|assassinated|drowned|beheaded|hanged|succumbed|"
    r"(?:his|her|until\shis|until\sher)\sdeath)\b:?(?:\s(?!and\b|but\b|who\b|when\b|after\b|before\b|since\b)[\w'’,.-]+){0,8}?\s?(?:on|in)?\s$"
)
_DID = pattern(
    r"\b(?:he|she|who|[A-Z][\w'’-]+)\s(?:had\s|was\s|first\s|later\s|then\s)?"
    r"(?:married|graduated|enlisted|emigrated|moved|joined|retired|studied|enrolled)\b[^.;,\d]{0,60}\bin\s$",
    re.IGNORECASE,
)
_DIED_AGED = pattern(
    r"\b(?:died|dies|killed|passed\saway|death|dead|murdered|executed|assassinated|drowned|lived\sto)\b[^.;()]{0,80}\(?$"
)
_WHEN_DEAD = pattern(r"\s(?:years\sold\s)?(?:when|at\sthe\stime)\s(?:he|she)\s(?:died|was\s(?:killed|murdered|shot))\b")
_LATER = pattern(r"[^.;]{0,60}\b(?:when|at\sthe\stime|then)\b")
KIN = pattern(
    r"\b(?:father|mother|wife|husband|sons?|daughters?|brothers?|sisters?|parents?|child|children|uncle|aunt|grand\w+|"
    r"widow|widower|cousin|nephew|niece|twins?|step\w+|friend|couple|baby|partner|fianc\w+|successor|predecessor|ancestors?|"
    r"they|their|both|each|colleague|assistant|teacher|patient|victim|horse|dog|cat)\b",
    re.IGNORECASE,
)
_GOING_ON = pattern(
    r"[\"“(\s]*(?:He|She|Born|Aged|Educated|Raised|Baptised|Baptized|Orphaned|Widowed|When (?:he|she))\b"
)
_PARTICIPLE = pattern(r"[^.;,]{0,60},\s(?:[a-z]+\s){0,3}(?=[A-Z])")  # "Born in 1950 in Graz, Josef Lang studied"
_IN_WHICH = pattern(r",?\s(?:he|she)\s(?!would|was\sto|will|is)[a-z]+")
_PRONOUN = pattern(r"\b(?:he|she)\b", re.IGNORECASE)
# What the verbs of _DIED and _DID have in common.
_VERBS = (
    "died", "dies", "kill", "pass", "murder", "execut", "assassin", "drown", "behead", "hang", "succumb", "death",
    "married",
    "graduat", "enlist", "emigrat", "moved", "joined", "retired", "studied", "enrol",
)  # fmt: skip
_LIFE = pattern(r"\((?:[^()]{0,80}[;,\s])?$")
_OFFICE = pattern(
    r"\b(?:reign\w*|r\.|ruled?|office|term|active|fl\.|floruit|served?|president|king|queen|pope|between|from|since|in|"
    r"tenure|season|club|caps|coach|manager)\s?[:;,]?\s*$",
    re.IGNORECASE,
)
_BACK = 3  # sentences of a block that a pronoun may reach back over
_TO_BRACKET = pattern(r"[^()]{0,40}\)")


class Statement(NamedTuple):
    """One thing that is said of a person: ``what`` is born, died, life, did (what
    grown-ups do), was (alive), age (now), turns, aged (at death)."""

    what: str
    person: str  # the last word of the name in lower case, with the first where several share it
    mention: Mention
    sentence: int


@lru_cache(maxsize=1)
def statements(reading: Reading) -> tuple[Statement, ...]:
    """Everything an article says of births, deaths and ages of persons it names, in the order of the text."""
    return tuple(_statements(reading))


def _statements(reading: Reading) -> Iterator[Statement]:
    text = reading.document.text
    bearers: dict[str, set[str]] | None = None
    for number, sentence in holding(reading, ("date|age",)):
        for mention in reading.in_sentence(sentence):
            if not isinstance(mention.value, Date | Age):
                continue
            what = said(text, max(sentence.start, mention.start - 110), mention)
            if what and bearers is None:
                bearers = _bearers(reading)
            person = what and _person(reading, number, mention, bearers or {})
            if not what and isinstance(mention.value, Age) and (named := _named_after(reading, mention)):
                what, person = "age", _key(named, _bearers(reading))
            if what and person:
                yield Statement(what, person, mention, number)


def said(text: str, left: int, mention: Mention) -> str:
    """What a date or an age says of somebody's life by the words from ``left``, as ``Statement.what`` has it, or ""."""
    return _dated(text, left, mention) if isinstance(mention.value, Date) else _aged(text, left, mention)


def _dated(text: str, left: int, mention: Mention) -> str:
    value = mention.value
    assert isinstance(value, Date)
    if value.grain not in ("day", "month", "year"):
        return ""
    if value.first.year is None or value.last.year is None or value.first.year < 1500:
        return ""
    if value.first.year != value.last.year:
        if text[mention.end : mention.end + 1] not in ")," and ")" not in text[mention.end : mention.end + 41]:
            return ""
        opening = _LIFE.search(text, left, mention.start)
        if not opening or _OFFICE.search(text, opening.start(), mention.start):
            return ""
        return "life" if _TO_BRACKET.match(text, mention.end) else ""
    window = text[left : mention.start]
    # Most dates are dismissed by their neighbours, before any pattern is tried.
    if ("born" in window or "Born" in window or "irth" in window or "b. " in window) and _BORN.search(
        text, left, mention.start
    ):
        return "born"
    if window.endswith("In "):
        # "In 1939 he fled to Lima": whatever it was, he was born.
        return "was" if window.strip() == "In" and _IN_WHICH.match(text, mention.end) else ""
    if not any(verb in window for verb in _VERBS):
        return ""
    if _DIED.search(text, left, mention.start):
        return "died"
    if _DID.search(text, left, mention.start):
        return "did"
    return ""


def _aged(text: str, left: int, mention: Mention) -> str:
    value = mention.value
    assert isinstance(value, Age)
    if value.range.low != value.range.high or value.range.low != int(value.range.low):
        return ""
    if _WHEN_DEAD.match(text, mention.end):
        return "aged"
    if _LATER.match(text, mention.end):
        return ""
    if _DIED_AGED.search(text, left, mention.start):
        return "aged"
    if re.search(r"\bturn(?:s|ed|ing)\s$", text[left : mention.start]):
        return "turns"
    before = text[max(0, mention.start - 4) : mention.start]
    now = (before.endswith(", ") and text[mention.end : mention.end + 1] == ",") or (
        before[-3:].lower() == "at " and _AT_PRESENT.match(text, mention.end)
    )
    return "age" if now or (before.endswith((" is ", "now ")) and mention.text.endswith(" old")) else ""


# "At 85 he still runs", and not "at 85 he was still running".
_AT_PRESENT = pattern(
    r",?\s(?:(?:he|she|[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?),?\s)?(?!was\b)(?:still\s|now\s|also\s)?[a-z]+s\b"
)
_SOMEBODY = pattern(r"\s(?:[a-z]+,?\s){0,2}")


def _named_after(reading: Reading, mention: Mention) -> Mention | None:
    """The person whose name follows the age: "the 45-year-old plumber, Karl Lund,"."""
    if not mention.text.endswith("-old"):
        return None
    names = [m for m in within(reading, mention.end, mention.end + 40) if isinstance(m.value, Name)]
    following = names[0] if names else None
    if (
        not following
        or not isinstance(following.value, Name)
        or following.value.sort not in ("person", "")
        or len(following.value.words) < 2
    ):
        return None
    return following if _SOMEBODY.fullmatch(reading.document.text, mention.end, following.start) else None


def person_of(reading: Reading, number: int, mention: Mention) -> str:
    """Whom the words before the mention in sentence ``number`` are about, as ``Statement.person`` has it, or ""."""
    return _person(reading, number, mention, _bearers(reading))


@lru_cache(maxsize=1)
def _bearers(reading: Reading) -> dict[str, set[str]]:
    """The full names that end with each last word."""
    bearers: dict[str, set[str]] = {}
    for mention in of_kind(reading, "name"):
        if isinstance(mention.value, Name) and len(mention.value.words) > 1:
            words = [word.lower() for word in mention.value.words]
            bearers.setdefault(words[-1], set()).add(f"{words[0]} {words[-1]}")
    return bearers


def _person(reading: Reading, number: int, mention: Mention, bearers: dict[str, set[str]]) -> str:
    """Whom a statement is about, or "" where that is open to doubt."""
    text = reading.document.text
    sentence = reading.sentences[number]
    named = [name for name in _people(reading, sentence) if name.start < mention.start]
    clause = text[named[-1].end if named else sentence.start : mention.start]
    if KIN.search(clause):
        return ""
    if named:
        return _key(named[-1], bearers)
    alone = not _people(reading, sentence) and _PRONOUN.search(text, sentence.start, sentence.end)
    if not alone and not _GOING_ON.match(text, sentence.start):
        # "The singer, born in 1960, is 63": nobody is named, and one sentence speaks of one.
        return "" if _people(reading, sentence) else f"#{sentence.start}"
    if not alone and (opened := _PARTICIPLE.match(text, mention.end)):
        subject = [name for name in _people(reading, sentence) if name.start == opened.end()]
        return _key(subject[0], bearers) if subject else ""
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        earlier = reading.sentences[back]
        if earlier.block < sentence.block - 1:
            break
        if people := _people(reading, earlier):
            keys = {_key(person, bearers) for person in people}
            return keys.pop() if len(keys) == 1 else _somebody(text, reading.sentences[number].start, sentence.end)
        if not _GOING_ON.match(text, earlier.start):
            return f"#{earlier.start}"
        number = back
    # Nobody is named: it is the person of whom the first of these sentences speaks.
    return f"#{reading.sentences[number].start}"


def _somebody(text: str, start: int, end: int) -> str:
    """Whoever it is that sentences go on about which have one pronoun, after several were named."""
    pronouns = {match[0].lower() for match in _PRONOUN.finditer(text, start, end)}
    return f"#{start}" if len(pronouns) == 1 and not KIN.search(text, start, end) else ""


def _people(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The names of a sentence that may be a person's and stand where a person may: not after "in" or "at"."""
    text = reading.document.text
    found = []
    for mention in reading.in_sentence(sentence):
        value = mention.value
        if not isinstance(value, Name) or value.sort not in ("person", ""):
            continue
        if (
            re.search(
                r"\b(?:in|at|near|from|to|of|on|the|above|outside|via|for)\s$",
                text[max(0, mention.start - 9) : mention.start],
            )
            and value.sort != "person"
        ):
            continue
        # One word alone is a place as often as a person, unless a full name of the article ends or begins with it.
        if value.sort == "" and len(value.words) == 1 and value.words[0].lower() not in _known_words(reading):
            continue
        found.append(mention)
    return found


@lru_cache(maxsize=1)
def _known_words(reading: Reading) -> frozenset[str]:
    """First and last words of the names of several words."""
    names = [mention.value.words for mention in of_kind(reading, "name") if isinstance(mention.value, Name)]
    return frozenset(word.lower() for words in names if len(words) > 1 for word in (words[0], words[-1]))


def _key(mention: Mention, bearers: dict[str, set[str]]) -> str:
    """What tells this person from others: the last name, with the first where several share the last."""
    assert isinstance(mention.value, Name)
    words = [word.lower() for word in mention.value.words]
    if len(bearers.get(words[-1], ())) < 2:
        return words[-1]
    return f"{words[0]} {words[-1]}" if len(words) > 1 else ""
