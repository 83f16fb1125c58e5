"""Counts of years between two years of an article, or from one to its publication."""

import re
from collections.abc import Iterator

from factlint.dates import Date
from factlint.mention import Age, Duration, Mention, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.lengths import spelled
from factlint.relate.nearby import holding, within
from factlint.relation import Relation

_LAST_TIME = pattern(
    r"\bsince\s$|\b(?:last|previous(?:ly)?|most\srecent(?:ly)?|not\s[a-z]+|n't\s[a-z]+|since)\b[^.;]{0,60}?\b(?:in|was\sin|since|back\sin|of)\s$",
    re.IGNORECASE,
)
_FIRST_IN = pattern(
    r"\b(?:first|only\sthe\s\w+|biggest|largest|highest|lowest|worst|best|longest)\b[^.;]{0,40}\b(?:in|for)\s(?:more\sthan\s|over\s|nearly\s|almost\s)?$",
    re.IGNORECASE,
)


def _sentences(reading: Reading, number: int, reach: int) -> tuple[Sentence, ...]:
    """The sentence and those of its block that follow, ``reach`` in all."""
    block = reading.sentences[number].block
    return tuple(s for s in reading.sentences[number : number + reach] if s.block == block)


def year_of(mention: Mention) -> int | None:
    """The one year of a date, where it has one."""
    value = mention.value
    if not isinstance(value, Date) or value.grain not in ("day", "month", "year"):
        return None
    return value.first.year if value.first.year == value.last.year else None


def years_since(reading: Reading) -> Iterator[Relation]:
    """Numbers of years "for the first time in" which something happens, against the year in which it last did."""
    published = reading.document.published
    text = reading.document.text
    for number, sentence in holding(reading, ("duration",)):
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
            then = year_of(last[0])
            if then is None or then >= now:
                continue
            if not value.range.low - 1 <= now - then <= value.range.high + 1:
                yield Relation({"years": mention, "last": last[0]}, facts={"apart": str(now - then), "year": str(now)})


def _told_last(text: str, sentence: Sentence, mention: Mention) -> bool:
    return year_of(mention) is not None and bool(
        _LAST_TIME.search(text, max(sentence.start, mention.start - 90), mention.start)
    )


# How a count of years and a year are joined: the count before the year or after it.
_LATER = pattern(r"\s(?:later|afterwards|after\sthat|on)(?:,|\s[–—-])?\s(?:in|by|on)\s")
_AGO_IN = pattern(
    r"\sago,?\s(?:\(|in\s|on\s)(?:(?:the\s)?(?:spring|summer|autumn|fall|winter|early|late|start|end)\s(?:of\s)?)?|"
    r"\ssince\s(?:[\w'’-]+\s){0,6}?(?:in\s|of\s|the\s)?"
)
_COUNTED_SINCE = pattern(
    r"\b(?:it\sis|it's|it’s|it\shas\sbeen|marks?|marking)\s(?:now\s|some\s|exactly\s)?$", re.IGNORECASE
)
_AFTER_OF = pattern(r"\safter\s(?:[\w'’-]+\s){0,6}?(?:of\s|in\s|the\s)?")
_AFTER_FIRST = pattern(r"\safter\s(?:the|its|his|her|their|a)\s(?:[\w'’-]+\s){0,9}[\w'’-]+(?:,\sin\s|\s\(|\sin\s)")
_HAS = pattern(r"\b(?:has|have)\s(?:[a-z]+ly\s|just\s|now\s|again\s)?(?:been\s)?[a-z]+\b[^.;]{0,80},\s$")
_BEFORE_OF = pattern(r"\sbefore\s(?:[\w'’-]+\s){0,6}?(?:of\s|in\s|the\s)?")
_SINCE_THEN = pattern(r",?\ssince\s")
_STILL = pattern(r"\b(?:has|have|'s|’s)\s(?:now\s|\w+ed\s|been\s|led\s|run\s|held\s|kept\s|sung\s)")
_IN_ALL = pattern(r"\s(?:in\sall|now|so\sfar|and\scounting)\b")
_ON = pattern(r"\s(?:on|later),\s(?:[^.;]{0,40}\s)?(?:is|are|has|have|remains?|still)\b")
_PRESENT = pattern(r",?\s[^.;]{0,60}?\b(?:is|are|has|have|will)\b")
_COMMA = pattern(r",?\s(?:\(|[–—-]\s)?(?:in\s|now\s|almost\s|exactly\s)?")


def years_later(reading: Reading) -> Iterator[Relation]:
    """Counts of years beside two years, or beside one and the publication date: "in 1990 and, twelve years later, in
    2002", "forty years after the fire of 1986, in 2026", "in 1963, 60 years ago"."""
    text = reading.document.text
    published = reading.document.published
    now = published.year if published else None
    for _, sentence in holding(reading, ("duration",)):
        mentions = reading.in_sentence(sentence)
        for index, mention in enumerate(mentions):
            value = mention.value
            if not isinstance(value, Duration) or value.unit != "year" or value.range.low < 1 or "-" in mention.text:
                continue
            found = _compared(text, mentions, index, now) or _told_before(reading, sentence, mention, now)
            if not found:
                continue
            sides, earlier, later = found
            apart = later - earlier
            if not value.range.low - 1 <= apart <= value.range.high + 1:
                yield Relation(
                    {"years": mention} | sides,
                    facts={
                        "apart": f"{apart} years",
                        "count": spelled(mention),
                        "earlier": str(earlier),
                        "later": str(later),
                    },
                )


def _told_before(
    reading: Reading, sentence: Sentence, count: Mention, now: int | None
) -> tuple[dict[str, Mention], int, int] | None:
    """The one year of the sentence before, where a sentence opens with "twenty years on" and speaks of today."""
    text = reading.document.text
    opens = not text[sentence.start : count.start].strip() or text[sentence.start : count.start].strip() in (
        "Now,",
        "Now",
        "Today,",
    )
    if not now or not opens or not _ON.match(text, count.end):
        return None
    years = [m for m in within(reading, max(0, sentence.start - 160), sentence.start) if year_of(m) is not None]
    year = year_of(years[0]) if len(years) == 1 else None
    return ({"first": years[0]}, year, now) if year else None


def _compared(
    text: str, mentions: tuple[Mention, ...], index: int, now: int | None
) -> tuple[dict[str, Mention], int, int] | None:
    """The dates that a count of years lies between, and their years."""
    count = mentions[index]
    before = mentions[index - 1] if index else None
    after = mentions[index + 1] if index + 1 < len(mentions) else None
    earlier = before and year_of(before)
    gap = text[before.end : count.start] if before else ""
    if before and earlier and now and _COMMA.fullmatch(gap) and text.startswith(" ago", count.end):
        return {"first": before}, earlier, now
    if before and earlier and now and re.fullmatch(r",\s", gap) and _IN_ALL.match(text, count.end):
        since = re.search(r"\bsince\s$", text[max(0, before.start - 6) : before.start])
        if since and _STILL.search(text, max(0, before.start - 60), before.start):
            return {"first": before}, earlier, now
    if before and earlier and now and _ON.match(text, count.end) and re.fullmatch(r"(?:\.|;)\s(?:[Nn]ow,?\s)?", gap):
        return {"first": before}, earlier, now
    dated = next((m for m in mentions[index + 1 : index + 5] if year_of(m)), None)
    first = dated and year_of(dated)
    # "Wolves have been seen here, 22 years after the first sighting, in 2011."
    if (
        dated and first and now and now > first and not earlier
        and text[dated.end : dated.end + 1] in (".", ",", ")")
        and _AFTER_FIRST.fullmatch(text, count.end, dated.start)
        and _HAS.search(text, max(0, count.start - 120), count.start)
    ):  # fmt: skip
        return {"first": dated}, first, now
    following = after and year_of(after)
    if not after or not following:
        return None
    gap = text[count.end : after.start]
    if before and earlier and _LATER.fullmatch(gap):
        return {"first": before, "second": after}, earlier, following
    if (
        now
        and _AGO_IN.fullmatch(gap)
        and ("ago" in gap or _COUNTED_SINCE.search(text, max(0, count.start - 24), count.start))
    ):
        return {"first": after}, following, now
    if now and _SINCE_THEN.fullmatch(gap) and _STILL.search(text, max(0, count.start - 60), count.start):
        return {"first": after}, following, now
    if _AFTER_OF.fullmatch(gap):
        third = mentions[index + 2] if index + 2 < len(mentions) else None
        last = third and year_of(third)
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
_TURNS = pattern(r"(?:Opened|Built|Founded|Established|Completed|Erected|Launched|Formed)\sin\s$")
_WHICH = pattern(
    r"\b(?:which|that)\s(?:was\s|were\s)?(?:first\s)?(?:opened|built|founded|established|completed|erected|launched|formed)\s(?:back\s)?in\s$"
)


def things_of_an_age(reading: Reading) -> Iterator[Relation]:
    """The age of a thing against the year in which it was built, opened or founded."""
    text = reading.document.text
    published = reading.document.published
    if not published or not published.year:
        return
    for _, sentence in holding(reading, ("age",)):
        mentions = reading.in_sentence(sentence)
        for index, mention in enumerate(mentions):
            if not isinstance(mention.value, Age) or (index + 1 == len(mentions) and not index):
                continue
            year = None
            if index + 1 < len(mentions) and _THING.fullmatch(text, mention.end, mentions[index + 1].start):
                year = mentions[index + 1]
            elif index and re.fullmatch(r",\s(?:is|will\sbe|turns)\s", text[mentions[index - 1].end : mention.start]):
                built = mentions[index - 1]
                year = built if _WHICH.search(text, max(sentence.start, built.start - 60), built.start) else None
            elif index and _TURNS.search(
                text, max(sentence.start, mentions[index - 1].start - 20), mentions[index - 1].start
            ):
                year = (
                    mentions[index - 1]
                    if re.search(r"\b(?:turns|is)\s$", text[max(0, mention.start - 8) : mention.start])
                    else None
                )
            begun = year and year_of(year)
            if not year or not begun or begun > published.year:
                continue
            apart = published.year - begun
            if not mention.value.range.low - 1 <= apart <= mention.value.range.high + 1:
                facts = {"apart": f"{apart} years", "count": spelled(mention)}
                facts |= {"earlier": str(begun), "later": str(published.year)}
                yield Relation({"years": mention, "first": year}, facts=facts)
