"""Periods by another: "early next week", "the past 3 months", "mid-November", "the week of April 10th"."""

from factlint.lexicon.moments import PARTS
from factlint.moments.counts import count, ordinal, year
from factlint.moments.holidays import holiday
from factlint.moments.lengths import is_timed, length, unit
from factlint.moments.months import month_or_year
from factlint.moments.relative import day
from factlint.moments.tokens import Tokens, longest, once
from factlint.moments.whole import whole
from factlint.when import Around, Calendar, Length, Part, Relative, Rolling, Season, When, Years

Read = tuple[When, int] | None

_DIRECTIONS = {"next": True, "upcoming": True, "coming": True, "following": True,
               "past": False, "last": False, "previous": False}  # fmt: skip
_EDGES = ("beginning", "start", "middle", "end")
# Before them "last" is a verb.
_BEFORE_VERB = frozenset(
    {"will", "to", "would", "could", "can", "cannot", "may", "might", "should", "must", "they", "not"}
)


@once
def period(t: Tokens, i: int) -> Read:
    """The longest period from ``i`` on."""
    return longest((whole(t, i), part(t, i), _rolling(t, i), _around(t, i)))


def part(t: Tokens, i: int) -> Read:
    """ "early next week", "the end of 2000", "mid-November", "later this year", "rest of the week"."""
    word = t.low[i]
    if word in ("rest", "remaining", "remainder"):
        j = t.skip(i + 1, "of")
        if t.low[j] in ("the", "my", "this", "current"):
            j += 1
        named = unit(t, j)
        if named and named[0] in ("day", "week", "month", "year", "weekend", "quarter"):
            return Part("rest", Relative(named[0], 0)), named[1]
        return None
    if word not in PARTS:
        return None
    name = PARTS[word]
    j = t.skip(i + 1, "-") if name == "mid" or word in ("early", "late") else i + 1
    j = t.skip(j, "of") if word in _EDGES else t.skip(j, "of", "in", "on")
    if word in _EDGES and j == i + 1:
        return None
    if t.low[j] in ("day", "today"):
        return None
    found = whole(t, j)
    if (
        not found
        and word in ("end", "beginning", "start")
        and (named := unit(t, j))
        and named[0] in ("month", "year", "week", "quarter")
    ):
        found = Relative(named[0], 0), named[1]
    if not found:
        return None
    value, k = found
    if isinstance(value, Season):
        return (Season(value.name, value.year), k) if word in ("mid", "early", "late") else None
    if name in ("earlier", "later") and not (isinstance(value, Relative) and value.offset == 0):
        return Part("start" if name == "earlier" else "end", value), k
    if isinstance(value, Years) and value.first < 100:
        return None
    return Part(name, value), k


def _rolling(t: Tokens, i: int) -> Read:
    """ "next 3 days", "the past two decades", "5 upcoming years", "within 10 months", "4 weeks in the future"."""
    j = i
    if t.low[i] == "the" and t.low[i + 1] in _DIRECTIONS:
        found_decades = _rolling(t, i + 1)
        of_decades = found_decades and isinstance(found_decades[0], Rolling) and found_decades[0].length.parts[0][1]
        return found_decades if of_decades == "decade" else None
    if t.low[i] == "last" and (t.low[i - 1] in _BEFORE_VERB or t.low[i - 1].endswith("n't")):
        return None
    within = t.low[j] == "within"
    j = t.skip(j + 1, "the") if within else j
    ahead = _DIRECTIONS.get(t.low[j])
    if ahead is not None:
        k = t.skip(j + 1, "couple") if t.low[j + 1] == "couple" else j + 1
        if k > j + 1:
            k = t.skip(k, "of")
            named = unit(t, k)
            return (Rolling(Length(((2.0, named[0]),)), ahead), named[1]) if named else None
        found = length(t, j + 1, counted=True)
        if (
            not found
            and (named := unit(t, j + 1))
            and (named[0] in ("hour", "minute", "second") or (within and named[0] == "day"))
        ):
            found = Length(((1.0, named[0]),)), named[1]
            if within and t.low[named[1]] == "and" and (more := length(t, named[1] + 1, counted=True)):
                found = Length((*found[0].parts, *more[0].parts)), more[1]
        if not found or t.low[j + 1] in ("a", "an"):
            return None
        # "for the last 3 months and 2 days ago they …"
        if t.low[found[1]] in ("ago", "later") and len(found[0].parts) > 1:
            counted = count(t, j + 1)
            named = unit(t, counted[1]) if counted else None
            found = (Length(found[0].parts[:1]), named[1]) if named else found
        return Rolling(found[0], ahead, within and ahead), found[1]
    if within:
        found = length(t, i + 1, counted=True)
        if not found:
            return None
        end = t.after(found[1], "from", "today") or t.after(found[1], "from", "now") or found[1]
        return Rolling(found[0], True, True), end
    # "the 5 upcoming years" without its article
    counted = count(t, i) if t.low[i] not in ("a", "an", "the") else None
    named_behind = unit(t, counted[1] + 1) if counted and t.low[counted[1]] in _DIRECTIONS else None
    if counted and (named := named_behind) and t.low[named[1] - 1].endswith("s"):
        return Rolling(Length(((counted[0], named[0]),)), _DIRECTIONS[t.low[counted[1]]]), named[1]
    found = length(t, i, counted=True)
    if found and found[0].bound == "less" and not is_timed(found[0]):
        end = t.after(found[1], "from", "today") or t.after(found[1], "from", "now")
        return (Rolling(Length(found[0].parts), True, True), end) if end else None
    if found and not found[0].bound and not is_timed(found[0]):
        end = t.after(found[1], "in", "the", "future") or t.after(found[1], "hence")
        return (Rolling(found[0], True), end) if end else None
    return None


def _around(t: Tokens, i: int) -> Read:
    """ "the week of April 10th", "w/c Feb 4", "the week commencing February 4", "labor day weekend"."""
    if j := t.after(i, "w", "/", "c"):
        return _week_of(t, j, "week")
    j = t.skip(i, "the")
    if t.low[j] in ("week", "month", "weekend"):
        k = t.skip(j + 1, "of", "starting", "beginning", "commencing")
        if k == j + 1:
            return None
        if t.low[j] == "month" and t.low[k - 1] == "of" and (found_month := month_or_year(t, k)):
            return found_month
        return _week_of(t, t.skip(t.skip(k, "on"), "the") if t.low[k - 1] != "of" else k, t.low[j])
    if found := holiday(t, i):
        named, k = found
        if t.low[k] == "weekend":
            with_year = year(t, k + 1)
            if with_year:
                return Around("weekend", named._replace(year=with_year[0])), with_year[1]
            return Around("weekend", named), k + 1
    return None


def _week_of(t: Tokens, i: int, name: str) -> Read:
    found = day(t, i)
    if not found and (k := t.skip(i, "the")) > i and (numbered := ordinal(t, k)):
        found = Calendar(day=numbered[0]), numbered[1]
    return (Around(name, found[0]), found[1]) if found else None
