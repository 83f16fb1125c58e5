"""Counts of years between two dates of an article: anniversaries, "N years later", "for the first time in N years"."""

import re
from collections.abc import Iterator

from factlint.dates import Date
from factlint.lexicon.anniversaries import ANNIVERSARIES, CELEBRATIONS, CENTENARIES
from factlint.mention import Age, Duration, Mention, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relation import Relation, Words

_NAMED = pattern(r"\b([a-z]+)[ -](wedding|jubilee|anniversary)\b", re.IGNORECASE)
_CENTENARY = pattern(r"\b[a-z]{0,12}cente[a-z]{2,8}\b", re.IGNORECASE)
_BEGAN = pattern(
    r"\b(?:re-?)?(?:married|wed|founded|established|opened|launched|born|created|incorporated|formed|set\sup|started|began|built|"
    r"inaugurated|signed|crowned|ascended|acceded|settled|chartered|ordained|first\sheld|joined|mentioned|recorded)\b[^.;\d]{0,60}$",
    re.IGNORECASE,
)
_NEVER_REACHED = pattern(r"\b(?:before|short\sof|until|would|ahead\sof|eve\sof)\b")
_LAST_TIME = pattern(
    r"\bsince\s$|\b(?:last|previous(?:ly)?|most\srecent(?:ly)?|not\s[a-z]+|n't\s[a-z]+|since)\b[^.;]{0,60}?\b(?:in|was\sin|since|back\sin|of)\s$",
    re.IGNORECASE,
)
_FIRST_IN = pattern(
    r"\b(?:first|only\sthe\s\w+|biggest|largest|highest|lowest|worst|best|longest)\b[^.;]{0,40}\b(?:in|for)\s(?:more\sthan\s|over\s|nearly\s|almost\s)?$",
    re.IGNORECASE,
)
_CELEBRATED = pattern(r"\s(?:(?:wedding\s)?anniversary|birthday|year\sof\s(?:existence|operation))\b")


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
    low = text.lower()
    if not any(word in low for word in ("anniversary", "birthday", "jubilee", "wedding", "cente", "year of ")):
        return
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
        if isinstance(value, Quantity) and value.dimension == "ordinal" and _CELEBRATED.match(text, mention.end):
            if not _NEVER_REACHED.search(text, max(sentence.start, mention.start - 60), mention.start):
                yield mention, int(value.written)
    words = text[sentence.start : sentence.end].lower()
    for match in _NAMED.finditer(text, sentence.start, sentence.end) if any(word in words for word in CELEBRATIONS) else ():
        if match[1].lower() in ANNIVERSARIES and match[2].lower() in CELEBRATIONS:
            yield Words(match.start(), match.end(), match[0]), ANNIVERSARIES[match[1].lower()]
    for match in _CENTENARY.finditer(text, sentence.start, sentence.end) if "cente" in words else ():
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
            of = re.search(r"\b(?:anniversary|[a-z]*cent[a-z]+)\sof\s(?:the\s|its\s|his\s|her\s|their\s)?(?:[\w'’-]+\s){0,4}?(?:in\s|of\s)?$", text[left : mention.start])
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


# How a count of years and a year are joined: the count before the year or after it.
_LATER = pattern(r"\s(?:later|afterwards|after\sthat|on)(?:,|\s[–—-])?\s(?:in|by|on)\s")
_AGO_IN = pattern(r"\sago,?\s(?:\(|in\s|on\s)|\ssince\s(?:[\w'’-]+\s){0,6}?(?:in\s|of\s|the\s)?")
_COUNTED_SINCE = pattern(r"\b(?:it\sis|it's|it’s|it\shas\sbeen|marks?|marking)\s(?:now\s|some\s|exactly\s)?$", re.IGNORECASE)
_AFTER_OF = pattern(r"\safter\s(?:[\w'’-]+\s){0,6}?(?:of\s|in\s|the\s)?")
_BEFORE_OF = pattern(r"\sbefore\s(?:[\w'’-]+\s){0,6}?(?:of\s|in\s|the\s)?")
_PRESENT = pattern(r",?\s[^.;]{0,60}?\b(?:is|are|has|have|will)\b")
_COMMA = pattern(r",?\s(?:\(|[–—-]\s)?(?:in\s|now\s|almost\s|exactly\s)?")


def years_later(reading: Reading) -> Iterator[Relation]:
    """Counts of years beside two years, or beside one and the publication date: "in 1990 and, twelve years later, in
    2002", "forty years after the fire of 1986, in 2026", "in 1963, 60 years ago"."""
    text = reading.document.text
    published = reading.document.published
    now = published.year if published else None
    for sentence in reading.sentences:
        mentions = reading.in_sentence(sentence)
        for index, mention in enumerate(mentions):
            value = mention.value
            if not isinstance(value, Duration) or value.unit != "year" or value.range.low < 1 or "-" in mention.text:
                continue
            found = _compared(text, mentions, index, now)
            if not found:
                continue
            sides, earlier, later = found
            apart = later - earlier
            if not value.range.low - 1 <= apart <= value.range.high + 1:
                yield Relation(
                    {"years": mention} | sides, facts={"apart": f"{apart} years", "earlier": str(earlier), "later": str(later)}
                )


def _compared(
    text: str, mentions: tuple[Mention, ...], index: int, now: int | None
) -> tuple[dict[str, Mention], int, int] | None:
    """The dates that a count of years lies between, and their years."""
    count = mentions[index]
    before = mentions[index - 1] if index else None
    after = mentions[index + 1] if index + 1 < len(mentions) else None
    earlier = before and _year(before)
    gap = text[before.end : count.start] if before else ""
    if before and earlier and now and _COMMA.fullmatch(gap) and text.startswith(" ago", count.end):
        return {"first": before}, earlier, now
    following = after and _year(after)
    if not after or not following:
        return None
    gap = text[count.end : after.start]
    if before and earlier and _LATER.fullmatch(gap):
        return {"first": before, "second": after}, earlier, following
    if now and _AGO_IN.fullmatch(gap) and ("ago" in gap or _COUNTED_SINCE.search(text, max(0, count.start - 24), count.start)):
        return {"first": after}, following, now
    if _AFTER_OF.fullmatch(gap):
        third = mentions[index + 2] if index + 2 < len(mentions) else None
        last = third and _year(third)
        if third and last and re.fullmatch(r",\s(?:in\s)?", text[after.end : third.start]):
            return {"first": after, "second": third}, following, last
        if before and earlier and _COMMA.fullmatch(text[before.end : count.start]):
            return {"first": after, "second": before}, following, earlier
        lead = text[max(0, count.start - 4) : count.start].rstrip()
        opens = not lead or lead[-1] in ".!?"
        if now and opens and not third and _PRESENT.match(text, after.end):
            return {"first": after}, following, now
    if before and earlier and _BEFORE_OF.fullmatch(gap) and _COMMA.fullmatch(text[before.end : count.start]):
        return {"first": before, "second": after}, earlier, following
    return None


_THING = pattern(
    r"\s(?:[a-z-]+\s){1,3}(?:was\s|were\s)?(?:first\s)?(?:opened|built|founded|established|completed|erected|launched|formed)\s(?:back\s)?in\s"
)
_TURNS = pattern(r"(?:Opened|Built|Founded|Established|Completed|Erected|Launched|Formed)\\sin\\s$")
_WHICH = pattern(
    r"\b(?:which|that)\s(?:was\s|were\s)?(?:first\s)?(?:opened|built|founded|established|completed|erected|launched|formed)\s(?:back\s)?in\s$"
)


def things_of_an_age(reading: Reading) -> Iterator[Relation]:
    """The age of a thing against the year in which it was built, opened or founded."""
    text = reading.document.text
    published = reading.document.published
    if not published or not published.year:
        return
    for sentence in reading.sentences:
        mentions = reading.in_sentence(sentence)
        for index, mention in enumerate(mentions):
            if not isinstance(mention.value, Age) or index + 1 == len(mentions) and not index:
                continue
            year = None
            if index + 1 < len(mentions) and _THING.fullmatch(text, mention.end, mentions[index + 1].start):
                year = mentions[index + 1]
            elif index and re.fullmatch(r",\s(?:is|will\sbe|turns)\s", text[mentions[index - 1].end : mention.start]):
                built = mentions[index - 1]
                year = built if _WHICH.search(text, max(sentence.start, built.start - 60), built.start) else None
            elif index and _TURNS.search(text, max(sentence.start, mentions[index - 1].start - 20), mentions[index - 1].start):
                year = mentions[index - 1] if re.search(r"\b(?:turns|is)\s$", text[max(0, mention.start - 8) : mention.start]) else None
            begun = year and _year(year)
            if not year or not begun or begun > published.year:
                continue
            apart = published.year - begun
            if not mention.value.range.low - 1 <= apart <= mention.value.range.high + 1:
                yield Relation({"years": mention, "first": year}, facts={
                    "apart": f"{apart} years", "earlier": str(begun), "later": str(published.year)
                })  # fmt: skip
