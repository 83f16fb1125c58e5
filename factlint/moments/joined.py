"""A time on a day: "tomorrow at 8", "8am this morning", "last night", "yesterday afternoon from 3-8pm"."""

from factlint.lexicon.moments import BOUNDS, DAYPARTS_BY_WORD, STEPS
from factlint.moments.clock import clock
from factlint.moments.clock_spans import clock_span
from factlint.moments.counts import year
from factlint.moments.dayparts import daypart, settle
from factlint.moments.lengths import length
from factlint.moments.relative import day
from factlint.moments.tokens import Tokens, longest, once
from factlint.when import At, Bound, Calendar, Clock, DayPart, Lasting, Now, Relative, Span, WeekdayOf, When

Read = tuple[When, int] | None

_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})
_POINTS = ("on", "in", "at")
# What "on or before" makes of "before".
_CLOSED = {"before": "until", "by": "until", "after": "since", "until": "until", "since": "since"}
_LINKS = frozenset({"at", "@", "for", "on", ",", "around", "by", "in", "-"})
_NOWS = tuple(
    tuple(words.split())
    for words in (
        "right now",
        "at the moment",
        "at the minute",
        "at the present time",
        "at present",
        "at this time",
        "now",
    )
)


@once
def timed_day(t: Tokens, i: int) -> Read:
    """The longest day with a time, in either order."""
    return longest(
        (_part_of_day(t, i), _part_then_day(t, i), _day_then_time(t, i), _time_then_day(t, i), _end_of_day(t, i))
    )


def now(t: Tokens, i: int) -> Read:
    for words in _NOWS:
        if j := t.after(i, *words):
            return (Now(), j) if t.low[j] not in ("that",) else None
    return None


def bound(t: Tokens, i: int) -> tuple[str, int] | None:
    """ "since", "no later than", "on or before": which end of a stretch the words make of what follows them."""
    start = t.after(i, t.low[i], "or") if t.low[i] in _POINTS else 0
    for words, name in BOUNDS.items():
        if not (j := t.after(start or i, *words)):
            continue
        behind = j + 2 if t.low[j] == "or" and t.low[j + 1] in _POINTS else 0
        if (start or behind) and name in _CLOSED:
            return _CLOSED[name], behind or j
        return None if start else (name, j)
    return None


@once
def _part_of_day(t: Tokens, i: int) -> Read:
    """ "this morning", "tonight", "last night", "early this evening", "tuesday in the morning", with a time."""
    early = ""
    j = i
    if t.low[i] in ("early", "late", "later", "earlier") and t.low[i + 1] in STEPS:
        early = "start" if t.low[i].startswith("early") or t.low[i] == "earlier" else "end"
        j = i + 1
    if t.low[j] in ("tonight", "tonite"):
        return _with_time(t, Relative("day", 0), DayPart("night"), j + 1)
    if t.low[j] in STEPS and t.low[j + 1] in _OF_DAY:
        part = DayPart(DAYPARTS_BY_WORD[t.low[j + 1]], early)
        return _with_time(t, Relative("day", STEPS[t.low[j]]), part, j + 2)
    found = day(t, i)
    if not found:
        return None
    value, j = found
    if t.low[j] in ("am", "pm") and t.low[j - 1].isalpha() and not t.joined(j):
        return At(value, DayPart("morning" if t.low[j] == "am" else "afternoon")), j + 1
    parted = daypart(t, t.skip(j, ","))
    if not parted:
        return None
    if t.low[parted[1] - 1].endswith("s"):
        return None
    part, k = parted
    # "Wednesday evening next week"
    if t.low[k] in STEPS and t.low[k + 1] == "week" and isinstance(value, Calendar) and value.weekday is not None:
        return At(WeekdayOf(value.weekday, STEPS[t.low[k]]), part), k + 2
    return _with_time(t, value, part, k)


def _part_then_day(t: Tokens, i: int) -> Read:
    """ "in the early-morning on Tuesday", "in the afternoon, this Friday"."""
    part = daypart(t, i)
    if not part or t.low[part[1] - 1].endswith("s"):
        return None
    k = t.skip(t.skip(part[1], ",", "of", "on"), "the")
    found = day(t, k)
    return (At(found[0], part[0]), found[1]) if found else None


def _with_time(t: Tokens, of: When, part: DayPart, j: int) -> Read:
    """A part of the day, or the time within it that follows."""
    for links in (("at",), ("around",), (",",), (",", "at"), ()):
        k = t.after(j, *links) if links else j
        if not k and links:
            continue
        found = longest(
            (_settled(clock(t, k, bare=bool(links)), part), _settled_span(clock_span(t, k, bare=not links), part))
        )
        if found:
            return At(of, found[0]), found[1]
    return At(of, part), j


def _settled(found: tuple[Clock, int] | None, part: DayPart) -> tuple[When, int] | None:
    return (settle(found[0], part.name), found[1]) if found else None


def _settled_span(found: tuple[When, int] | None, part: DayPart) -> tuple[When, int] | None:
    if not found:
        return None
    value, j = found
    if isinstance(value, Span) and isinstance(value.first, Clock) and isinstance(value.last, Clock):
        if not (value.first.half or value.last.half):
            value = Span(settle(value.first, part.name), settle(value.last, part.name))
        return value, j
    return None


def _day_then_time(t: Tokens, i: int) -> Read:
    found = day(t, i)
    if not found:
        return None
    value, j = found
    reads: list[Read] = []
    k = t.skip(j, *_LINKS)
    k = t.skip(k, "around", "@", "at", "by", "about") if k > j else k
    linked = t.low[k - 1] in ("at", "@", "around", "about")
    if timed := clock(t, k, bare=linked):
        # "Wed Oct 26 15:50:06 2016"
        if of := _year_behind(t, timed[1], value):
            reads.append((At(of[0], timed[0]), of[1]))
        reads.append((At(value, timed[0]), timed[1]))
    spanned = clock_span(t, t.skip(j, ",", "on"), bare=True)
    if spanned:
        reads.append((At(value, spanned[0]), spanned[1]))
    if (opened := bound(t, j)) and (timed := clock(t, t.skip(opened[1], "around"), bare=True)):
        reads.append((Bound(opened[0], At(value, timed[0])), timed[1]))
    return longest(reads)


def _year_behind(t: Tokens, j: int, value: When) -> tuple[When, int] | None:
    if (
        isinstance(value, Calendar)
        and value.year is None
        and value.month
        and t.low[j].isdecimal()
        and (found := year(t, j))
    ):
        return value._replace(year=found[0]), found[1]
    return None


def _time_then_day(t: Tokens, i: int) -> Read:
    reads: list[Read] = []
    lead = i
    if t.low[i] == "at" and t.low[i + 1].isdecimal() and t.low[i + 2] == ".":
        lead = i + 1
    timed: tuple[When, int] | None
    alone = t.low[i - 1] in ("at", "around") or t.low[lead + 1] in (",", "tomorrow", "today")
    for timed in (clock(t, lead, bare=alone), None if t.low[i] == "at" else clock_span(t, i, bare=True)):
        if not timed:
            continue
        time, j = timed
        k = t.skip(t.skip(j, ",", "on", "of"), "the")
        part = _part_of_day(t, k)
        if part and isinstance(part[0], At) and isinstance(part[0].time, DayPart):
            name = part[0].time
            settled = _settled((time, j), name) if isinstance(time, Clock) else _settled_span((time, j), name)
            if settled:
                reads.append((At(part[0].day, settled[0]), part[1]))
        if k > j and t.low[j] == "," and not isinstance(time, Clock):
            continue
        found = day(t, k)
        if found and not (t.low[j] == "of" and isinstance(time, Clock) and not time.half):
            reads.append((At(found[0], time), found[1]))
    return longest(reads)


def _end_of_day(t: Tokens, i: int) -> Read:
    """ "end of tomorrow", "the end of the day", "EOD"."""
    j = t.skip(i, "the")
    last = Clock(23, 59, 59)
    if t.low[j] == "eod":
        return At(Relative("day", 0), last), j + 1
    k = t.after(j, "end", "of")
    if not k:
        return None
    for words in (("the", "day"), ("day",)):
        if m := t.after(k, *words):
            return At(Relative("day", 0), last), m
    found = day(t, t.skip(k, "the") if t.low[k] == "the" and not day(t, k) else k)
    return (At(found[0], last), found[1]) if found else None


def lasting(t: Tokens, i: int) -> Read:
    """ "for 3 days from today", "2 weeks starting May 20th", "14th Feb for 7 hours from 9:30am"."""
    j = t.skip(i, "for")
    found = length(t, j)
    if found and not found[0].bound:
        k = t.skip(found[1], ",")
        for words in (("starting", "from"), ("starting", "on"), ("starting",), ("from",)):
            m = t.after(k, *words)
            if not m or (words == ("from",)) != (j > i):
                continue
            started = longest((day(t, m), timed_day(t, m)))
            if started and not (words == ("from",) and t.low[started[1]] in ("to", "until", "till", "-", "–")):
                return Lasting(started[0], found[0]), started[1]
    dated = day(t, i)
    if dated and t.low[dated[1]] in ("for", "from"):
        spanned = clock_span(t, dated[1])
        if spanned and isinstance(spanned[0], Lasting):
            inner = spanned[0]
            return Lasting(At(dated[0], inner.start), inner.length), spanned[1]
    return None
