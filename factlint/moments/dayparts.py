"""Parts of the day by name, and what they settle of a time that stands with them."""

from factlint.lexicon.moments import DAYPARTS_BY_WORD, PARTS
from factlint.moments.tokens import Tokens, once
from factlint.when import Clock, DayPart


@once
def daypart(t: Tokens, i: int) -> tuple[DayPart, int] | None:
    """ "in the morning", "late evening", "later in the afternoon", "at lunch"; the words that lead to it count in."""
    j = i
    early = ""
    if PARTS.get(t.low[j]) and t.low[j] not in ("mid", "middle", "end", "beginning", "start"):
        early = "start" if t.low[j].startswith("early") or t.low[j] == "earlier" else "end"
        j = t.skip(j + 1, "-")
    leading = t.low[j]
    if leading in ("in", "at"):
        k = t.skip(j + 1, "the")
        if not early and (PARTS.get(t.low[k]) in ("start", "end")) and t.low[k] in ("early", "late"):
            early = PARTS[t.low[k]]
            k = t.skip(k + 1, "-")
        j = k
    word = t.low[j]
    if early and leading == "in" and t.low[i + 1] in ("early", "late") and t.low[i + 2] != "-":
        return None  # "in late afternoon": only the part is the mention
    if t.low[i - 1] == "good" or (word == "lunch" and t.low[i - 1] == "this"):
        return None
    if word == "night" and t.after(j, "night", "-", "time"):
        return DayPart("nighttime", early), j + 3
    if word == "business" and t.low[j + 1] == "hours" and leading == "in":
        return DayPart("business hours"), j + 2
    name = DAYPARTS_BY_WORD.get(word)
    if not name or (leading == "at" and name not in ("lunch", "dinner", "breakfast")):
        return None
    if leading not in ("in", "at") and not early and word.endswith("s"):
        return None
    if name in ("lunch", "dinner", "breakfast") and leading != "at" and word in ("lunch", "dinner", "breakfast"):
        return (DayPart(name), t.after(j, word, "time")) if t.after(j, word, "time") else None
    return DayPart(name, early), j + 1


def settle(clock: Clock, part: str) -> Clock:
    """The clock in the half of the day that a part of it says."""
    if clock.half or clock.hour > 12 or clock.hour == 0:
        return clock
    if part in ("morning", "breakfast"):
        return clock._replace(half="am")
    if part in ("night", "nighttime", "midnight"):
        return clock._replace(half="am" if clock.hour < 5 or clock.hour == 12 else "pm")
    if part == "lunch":
        return clock._replace(half="am" if clock.hour in (10, 11) else "pm")
    return clock._replace(half="pm")
