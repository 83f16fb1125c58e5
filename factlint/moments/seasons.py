"""Seasons, and the year told behind what lies in it: "this winter", "the spring of 1978", "of next year"."""

from factlint.lexicon.moments import STEPS
from factlint.lexicon.seasons import SEASONS
from factlint.moments.counts import year
from factlint.moments.tokens import Tokens
from factlint.when import Calendar, Relative, Season, When

Read = tuple[When, int] | None


def within_year(t: Tokens, i: int) -> Read:
    j = t.skip(t.skip(i, "of", "in", ","), "the")
    j = t.skip(j, "fiscal", "calendar")
    if found := year(t, t.skip(j, "year")):
        return Calendar(found[0]), found[1]
    if t.low[j] in STEPS and t.low[j + 1] == "year":
        return Relative("year", STEPS[t.low[j]]), j + 2
    return None


_SEASON_STEPS = {"last": -1, "this": 0, "next": 1, "past": -1, "coming": 1, "previous": -1}


def season(t: Tokens, i: int) -> Read:
    """ "summer 2016", "the spring of nineteen seventy eight", "this winter"."""
    word = t.low[i]
    if word in _SEASON_STEPS and t.low[i + 1] in SEASONS:
        return Season(t.low[i + 1], Relative("year", _SEASON_STEPS[word])), i + 2
    j = t.skip(i, "the")
    name = t.low[j]
    if name not in SEASONS:
        return None
    k = t.skip(j + 1, "of", "in", ",")
    if found := year(t, k):
        return Season(name, found[0]), found[1]
    if found_year := within_year(t, j + 1):
        of = found_year[0]
        return (Season(name, of), found_year[1]) if isinstance(of, Relative) else None
    if name in ("fall", "spring") and t.low[j + 1] not in ("", ".", ",") and (j == i or t.low[j + 1] == "of"):
        return None
    return (Season(name), j + 1) if name != "fall" or j > i else None
