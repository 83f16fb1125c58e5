"""Counts of years between two dates of an article: anniversaries, "N years later", "for the first time in N years"."""

import re
from collections.abc import Iterator

from factlint.dates import Date
from factlint.lexicon.anniversaries import ANNIVERSARIES, CELEBRATIONS, CENTENARIES
from factlint.mention import Duration, Mention, Quantity, Reading, Sentence
from factlint.relation import Relation, Words

_NAMED = re.compile(r"\b([a-z]+)[ -](wedding|jubilee|anniversary)\b", re.IGNORECASE)
_CENTENARY = re.compile(r"\b(?:[a-z]+cent[a-z]+|centen[a-z]+)\b", re.IGNORECASE)
_BEGAN = re.compile(
    r"\b(?:re-?)?(?:married|wed|founded|established|opened|launched|born|created|incorporated|formed|set\sup|started|began|built|"
    r"inaugurated|signed|crowned|ascended|acceded|settled|chartered|ordained|first\sheld)\b[^.;\d]{0,60}$",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:first|only)\b[^.;]{0,40}\bin\s$|\bin\s$|\bfor\s(?:the\s)?$")
_LAST_TIME = re.compile(
    r"\b(?:last|previous(?:ly)?|most\srecent(?:ly)?|not\s[a-z]+|n't\s[a-z]+|since)\b[^.;]{0,60}?\b(?:in|was\sin|since|back\sin|of)\s$",
    re.IGNORECASE,
)
_FIRST_IN = re.compile(
    r"\b(?:first|only\sthe\s\w+|biggest|largest|highest|lowest|worst|best|longest)\b[^.;]{0,40}\b(?:in|for)\s(?:more\sthan\s|over\s|nearly\s|almost\s)?$",
    re.IGNORECASE,
)


def _sentences(reading: Reading, number: int, reach: int) -> tuple[Sentence, ...]:
    """The sentence and those of its block that follow, ``reach`` in all."""
    block = reading.sentences[number].block
    return tuple(s for s in reading.sentences[number : number + reach] if s.block == block)


def _year(mention: Mention) -> int | None:
    """The one year of a date, where it has one."""
    value = mention.value
    if not isinstance(value, Date) or value.grain not in ("day", "month", "year"):
        return None
    return value.first.year if value.first.year == value.last.year else None


def anniversaries(reading: Reading) -> Iterator[Relation]:
    """Anniversaries that are not those of the year in which the thing began.

    The year of the anniversary stands in its sentence, or is that of publication; that of the beginning stands beside
    a verb of beginning in the same paragraph, at most two sentences away.
    """
    text = reading.document.text
    for number, sentence in enumerate(reading.sentences):
        for words, years in _told(reading, sentence):
            began = _beginning(reading, number, words.start)
            if not began:
                continue
            begun = _year(began)
            assert begun is not None
            held = [
                m for m in reading.in_sentence(sentence)
                if m is not began and _year(m) is not None and not _BEGAN.search(text, max(sentence.start, m.start - 80), m.start)
            ]  # fmt: skip
            if len(held) > 1:
                continue
            year = _year(held[0]) if held else reading.document.published.year if reading.document.published else None
            if year is None or begun >= year:
                continue
            # Without its year an anniversary may be next year's, and what began late in a year is marked in the next.
            slack = 0 if held else 1
            if abs(year - begun - years) > slack:
                slots: dict[str, Mention | Words] = {"anniversary": words, "began": began}
                if held:
                    slots["held"] = held[0]
                yield Relation(slots, facts={"years": str(years), "year": str(year), "apart": str(year - begun)})


def _told(reading: Reading, sentence: Sentence) -> Iterator[tuple[Words | Mention, int]]:
    """The anniversaries that a sentence speaks of, with their years."""
    text = reading.document.text
    for mention in reading.in_sentence(sentence):
        value = mention.value
        if isinstance(value, Quantity) and value.dimension == "ordinal" and re.compile(
            r"\s(?:(?:wedding|birth)?\s?anniversary|year\sof\s(?:existence|operation))\b"
        ).match(text, mention.end):
            yield mention, int(value.written)
    for match in _NAMED.finditer(text, sentence.start, sentence.end):
        if match[1].lower() in ANNIVERSARIES and match[2].lower() in CELEBRATIONS:
            yield Words(match.start(), match.end(), match[0]), ANNIVERSARIES[match[1].lower()]
    for match in _CENTENARY.finditer(text, sentence.start, sentence.end):
        if match[0].lower() in CENTENARIES:
            yield Words(match.start(), match.end(), match[0]), CENTENARIES[match[0].lower()]


def _beginning(reading: Reading, number: int, near: int) -> Mention | None:
    """The only year in which something begins near the anniversary at ``near``: one more would leave it open."""
    text = reading.document.text
    found = []
    block = reading.sentences[number].block
    for sentence in reading.sentences[max(0, number - 1) : number + 2]:
        if sentence.block != block:
            continue
        for mention in reading.in_sentence(sentence):
            if _year(mention) is None:
                continue
            left = max(sentence.start, mention.start - 80)
            begins = _BEGAN.search(text, left, mention.start)
            of = re.search(r"\banniversary\sof\s(?:the\s|its\s|his\s|her\s|their\s)?(?:[\w'’-]+\s){0,4}?(?:in\s|of\s)?$", text[left : mention.start])
            if begins or of:
                found.append(mention)
    return found[0] if len({_year(m) for m in found}) == 1 and abs(found[0].start - near) < 300 else None


def years_since(reading: Reading) -> Iterator[Relation]:
    """Numbers of years "for the first time in" which something happens, against the year in which it last did."""
    published = reading.document.published
    text = reading.document.text
    for number, sentence in enumerate(reading.sentences):
        for mention in reading.in_sentence(sentence):
            value = mention.value
            if not isinstance(value, Duration) or value.unit != "year" or "-" in mention.text:
                continue
            if not _FIRST_IN.search(text, max(sentence.start, mention.start - 70), mention.start):
                continue
            window = _sentences(reading, number, 3)
            last = [m for s in window for m in reading.in_sentence(s) if _told_last(text, s, m)]
            now = published.year if published else None
            if len(last) != 1 or now is None:
                continue
            then = _year(last[0])
            if then is None or then >= now:
                continue
            if not value.range.low - 1 <= now - then <= value.range.high + 1:
                yield Relation({"years": mention, "last": last[0]}, facts={"apart": str(now - then), "year": str(now)})


def _told_last(text: str, sentence: Sentence, mention: Mention) -> bool:
    return _year(mention) is not None and bool(_LAST_TIME.search(text, max(sentence.start, mention.start - 90), mention.start))


_LATER = re.compile(r"\s(?:later|afterwards|after\sthat|on)(?:,|\s[–—-])?\s(?:in|by|on)\s$")


def years_later(reading: Reading) -> Iterator[Relation]:
    """"N years later, in 2005" against the year before it; and "N years ago, in 2005" against publication."""
    text = reading.document.text
    published = reading.document.published
    for sentence in reading.sentences:
        mentions = reading.in_sentence(sentence)
        for index, mention in enumerate(mentions):
            value = mention.value
            if not isinstance(value, Duration) or value.unit != "year" or value.range.low < 1 or index + 1 == len(mentions):
                continue
            second = _year(mentions[index + 1])
            gap = text[mention.end : mentions[index + 1].start]
            if second is None:
                continue
            if _LATER.fullmatch(gap) and index and (first := _year(mentions[index - 1])) is not None:
                before, here = {"first": mentions[index - 1]}, second - first
            elif re.fullmatch(r"\sago,?\s(?:\(|in\s|on\s)", gap) and published and published.year:
                before, here = {}, published.year - second
            else:
                continue
            if here >= 0 and not value.range.low - 1 <= here <= value.range.high + 1:
                said = " ".join(mentions[index - 1].text.split()) if before else str(published.year if published else "")
                yield Relation(
                    before | {"years": mention, "second": mentions[index + 1]}, facts={"apart": f"{here} years", "from": said}
                )


_SERVED = re.compile(
    r"\b(?:served|serving|spent|after|did|done|completed)\s(?:only\s|just\s|all\s)?$"
)


def years_served(reading: Reading) -> Iterator[Relation]:
    """Years served between going in and coming out."""
    text = reading.document.text
    for number, sentence in enumerate(reading.sentences):
        for mention in reading.in_sentence(sentence):
            value = mention.value
            if isinstance(value, Duration) and value.unit == "year":
                count = value.range
            elif isinstance(value, Quantity) and value.dimension == "number" and not value.noun and value.range.low == value.range.high:
                count = value.range
            else:
                continue
            if not _SERVED.search(text, max(sentence.start, mention.start - 24), mention.start):
                continue
            released = [m for m in reading.in_sentence(sentence) if m.start < mention.start and _year(m) is not None and _RELEASED.search(text, max(sentence.start, m.start - 70), m.start)]
            jailed = [
                m for s in reading.sentences[max(0, number - 2) : number + 1] if s.block == sentence.block
                for m in reading.in_sentence(s) if _year(m) is not None and m.start < mention.start and _JAILED.search(text, max(s.start, m.start - 110), m.start) and m not in released
            ]  # fmt: skip
            if len(released) != 1 or len(jailed) != 1:
                continue
            then, now = _year(jailed[0]), _year(released[0])
            assert then is not None
            assert now is not None
            if then <= now and not count.low - 1 <= now - then <= count.high + 1:
                yield Relation({"in": jailed[0], "out": released[0], "served": mention}, facts={"apart": f"{now - then} years"})


_JAILED = re.compile(
    r"\b(?:jailed|imprisoned|sentenced|convicted|incarcerated|locked\sup|put\saway|behind\sbars|gates?\s(?:\w+\s){0,2}closed|"
    r"went\sto\s(?:prison|jail)|sent\sto\s(?:prison|jail)|arrested|interned|detained)\b[^.;\d]{0,80}\bin\s$",
    re.IGNORECASE,
)
_RELEASED = re.compile(r"\b(?:released|freed|let\sout|paroled|discharged|walked\sfree|came\sout|got\sout|pardoned)\b[^.;]{0,50}\bin\s$")
