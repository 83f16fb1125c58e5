"""Times of day: "7:56:30 pm", "half past seven", "eight forty", "noonish", "in the afternoon at 7"."""

from factlint.lexicon.moments import DAYPARTS_BY_WORD
from factlint.lexicon.months import MONTHS
from factlint.lexicon.numerals import ONES
from factlint.moments.counts import small
from factlint.moments.dayparts import daypart, settle
from factlint.moments.tokens import Tokens, longest
from factlint.when import Clock

Read = tuple[Clock, int] | None

_NOON = {"noon": Clock(12, half="pm"), "midday": Clock(12, half="pm"), "midnight": Clock(12, half="am"),
         "noonish": Clock(12, half="pm")}  # fmt: skip
_MIDDLES = {"morning": Clock(10, half="am"), "afternoon": Clock(2, half="pm"), "night": Clock(12, half="am"),
            "day": Clock(12, half="pm")}  # fmt: skip
_HOURS = {word: number for word, number in ONES.items() if 1 <= number <= 12}
_MINUTE_WORDS = frozenset({"min", "mins", "minute", "minutes"})


def half(t: Tokens, i: int) -> tuple[str, int] | None:
    """ "pm", "p.m.", "a. m.", "p" right behind digits; the point that ends it only where it is no sentence's."""
    word = t.low[i]
    if word in ("am", "pm"):
        return word, i + 1
    if word == "ampm":
        return "", i + 1
    if word in ("a", "p"):
        for words in ((".", "m"), ("m",)):
            if j := t.after(i + 1, *words):
                pointed = t.low[j] == "." and len(words) == 2
                return word + "m", j + 1 if pointed else j
        # "At 9p" is a time, a share at 200p is none, nor does it rise by 9p.
        led = t.low[i - 2] == ":" or (t.low[i - 2] in ("at", "until", "till") and len(t.low[i - 1]) < 3)
        if led and t.joined(i) and t.low[i - 1].isdecimal() and not t.low[i + 1].isalpha():
            return word + "m", i + 1
    return None


def _written(t: Tokens, i: int) -> tuple[int, int, int, str, int] | None:
    """Hour, minute, second, the mark between hour and minute or "", and where they end; None for no time of a day."""
    hour, minute, second, mark, j = int(t.low[i]), 0, 0, "", i + 1
    if (
        t.low[j] in (":", ".", "h")
        and t.low[j + 1].isdecimal()
        and (t.low[j] == "h" or (t.joined(j) and t.joined(j + 1)))
    ):
        if len(t.low[j + 1]) == 2:
            mark, minute, j = t.low[j], int(t.low[j + 1]), j + 2
            if t.low[j] == ":" and len(t.low[j + 1]) == 2 and t.low[j + 1].isdecimal():
                second, j = int(t.low[j + 1]), j + 2
        elif t.low[j] == ".":
            return None  # "1.6714"
    goes_on = (t.joined(j) and t.low[j] == "%") or (t.low[j] == ":" and t.low[j + 1].isdecimal())
    return None if goes_on or hour > 24 or minute > 59 or second > 59 else (hour, minute, second, mark, j)


def _digits(t: Tokens, i: int, *, bare: bool) -> Read:
    word = t.low[i]
    if not word.isdecimal() or len(word) > 4 or (i and t.joined(i) and t.low[i - 1].isalpha()):
        return None
    if i and t.joined(i) and t.low[i - 1] in (":", ".", "/", "$", ",", "#") and t.low[i - 2][:1].isdecimal():
        return None
    if len(word) in (3, 4):
        found = half(t, i + 1)
        if found and int(word[-2:]) < 60 and 1 <= int(word[:-2]) <= 12:
            return Clock(int(word[:-2]), int(word[-2:]), 0, found[0]), found[1]
        longer = t.low[i + 1] == "-" and t.joined(i + 1) and len(t.low[i + 2]) == 3  # "1800-376-0000"
        if bare and len(word) == 4 and int(word[:2]) < 24 and int(word[2:]) < 60 and not longer:
            return Clock(int(word[:2]), int(word[2:])), i + 1
        return None
    written = _written(t, i)
    if not written:
        return None
    hour, minute, second, parted, j = written
    k = t.skip(j, ".") if t.low[t.skip(j, ".")] in ("am", "pm") else j
    if found := half(t, k):
        return Clock(hour, minute, second, found[0]), found[1]
    if not parted and (k := _oclock(t, j)):
        return (Clock(hour), k) if hour <= 12 else None
    if not parted and (t.low[j] == "ish" or t.after(j, "-", "ish")):
        return Clock(hour), j + (1 if t.low[j] == "ish" else 2)
    if parted == ":" and t.low[j] == "." and t.joined(j) and t.joined(j + 1) and t.low[j + 1].isdecimal():
        return None  # the running time "1:59.46"
    if parted == ":":
        return (Clock(hour, minute, second), j) if t.low[j] not in ("aspect", "ratio", "percent", "%") else None
    if parted == "h" and t.joined(i + 1):
        return Clock(hour, minute), j
    if not bare or (parted == "." and t.low[j] in ("percent", "%", "per", "million", "billion")):
        return None
    counted = (t.low[j] in _COUNTED_THINGS and not _of_day(t, j)) or (
        t.joined(j) and (t.low[j][:1].isalnum() or (t.low[j] in ("/", "-", "%", ",") and t.low[j + 1].isdecimal()))
    )
    if _goes_on_counting(t, j):
        return None
    named = t.low[j].isalpha() and t.text[t.starts[j]].isupper() and t.low[j] not in _AFTER_HOUR
    return None if (counted and t.low[j] != "-") or named else (Clock(hour, minute), j)


def _goes_on_counting(t: Tokens, j: int) -> bool:
    """Whether the number before ``j`` is part of a count or a longer number: "at 6 to 7 per cent", "1800-376-0000"."""
    if t.low[j] not in ("to", "-", "–") or not t.low[j + 1].isdecimal():
        return False
    counts = t.low[j + 2] in _COUNTED_THINGS and not _of_day(t, j + 2)
    return counts or len(t.low[j + 1]) == 3 or (t.low[j] == t.low[j + 2] == "-" and t.joined(j))


def _of_day(t: Tokens, j: int) -> bool:
    """Whether "of" leads to a date: "from 5 to 6 of April 22"."""
    return t.low[j] == "of" and (t.low[j + 1] in MONTHS or (t.low[j + 1].isdecimal() and t.low[j + 2] in ("/", "-")))


_COUNTED_THINGS = frozenset(
    "percent per % days day weeks week months month years year hours hour minutes minute min mins hrs seconds of "
    "people times st nd rd th million billion thousand hundred business".split()
)


def _oclock(t: Tokens, j: int) -> int:
    return j + 1 if t.low[j] in ("o'clock", "oclock") else 0


def _words(t: Tokens, i: int, *, bare: bool) -> Read:
    """ "seven o'clock", "eight forty pm", "eleven five"."""
    found = small(t, i)
    if not found or not 1 <= found[0] <= 23:
        return None
    hour, j = found
    if t.low[i] in ("twenty",) and j == i + 1 and (t.low[j] in _MINUTE_WORDS):
        return None
    if k := _oclock(t, j):
        return (Clock(hour), k) if hour <= 12 else None
    minute, k = 0, j
    m = t.skip(j, "-")
    if (after := small(t, m)) and (after[0] >= 10 or bare) and after[0] < 60:
        minute, k = after
        k = t.skip(k, "minutes")
    if ended := half(t, k):
        return Clock(hour, minute, 0, ended[0]), ended[1]
    if ended := half(t, j):
        return Clock(hour, 0, 0, ended[0]), ended[1]
    if t.low[k] in _COUNTED_THINGS or t.low[k] in ("-", "hundred", "thousand"):
        return None
    said = bare and (minute or t.low[k] in ("", ".", ",", "?", "!", ";") or t.low[k] in _AFTER_HOUR)
    return (Clock(hour, minute), k) if said else None


_AFTER_HOUR = frozenset(
    {"in", "on", "tomorrow", "today", "tonight", "to", "until", "till", "and", "sharp", "yesterday", "this", "next"}
)


def _past(t: Tokens, i: int) -> Read:
    """ "half past eight", "a quarter to 8", "20 min past eight", "10 past 9"."""
    j = t.skip(i, "a")
    if t.low[j] == "half" and t.low[j + 1] == "past":
        minutes, k = 30, j + 1
    elif t.low[j] == "quarter":
        minutes, k = 15, j + 1
    elif k := t.after(j, "three", "quarters"):
        minutes = 45
    else:
        found = (int(t.low[i]), i + 1) if t.low[i].isdecimal() and len(t.low[i]) <= 2 else small(t, i)
        if not found or j > i or not 1 <= found[0] <= 59:
            return None
        minutes, k = found[0], t.skip(found[1], *_MINUTE_WORDS)
        if k == found[1] and t.low[k] != "past":
            return None
    direction = {"past": 1, "to": -1}.get(t.low[k])
    if not direction:
        return None
    hour = longest((_digits(t, k + 1, bare=True), _words(t, k + 1, bare=True), _hour_word(t, k + 1)))
    if not hour or hour[0].hour > 23:
        return None
    total = hour[0].hour * 60 + hour[0].minute + direction * minutes
    total = total + 720 if total < 60 else total
    return Clock(
        total // 60 if total < 780 or hour[0].hour > 12 else total // 60 - 12, total % 60, 0, hour[0].half
    ), hour[1]


def _hour_word(t: Tokens, i: int) -> Read:
    return (Clock(_HOURS[t.low[i]]), i + 1) if t.low[i] in _HOURS else None


def _named(t: Tokens, i: int) -> Read:
    """ "noon", "12 noon", "mid-morning"."""
    j = i + 1 if t.low[i] == "12" and t.low[i + 1] in _NOON else i
    if t.low[j] in _NOON:
        return _NOON[t.low[j]], j + 1
    word = t.low[i]
    if word == "mid":
        j = t.skip(i + 1, "-")
        return (_MIDDLES[t.low[j]], j + 1) if t.low[j] in _MIDDLES else None
    if word.startswith("mid") and word[3:] in _MIDDLES:
        return _MIDDLES[word[3:]], i + 1
    return None


def clock(t: Tokens, i: int, *, bare: bool = False) -> Read:
    """The longest time of day from ``i`` on; with ``bare`` a number alone is an hour."""
    found = longest((_past(t, i), _digits(t, i, bare=bare), _words(t, i, bare=bare), _named(t, i)))
    if not found:
        # "8 in the morning": the part of the day makes the number an hour.
        alone = longest((_digits(t, i, bare=True), _words(t, i, bare=True)))
        found = alone if alone and _part_after(t, alone[1], alone=True) else _after_part(t, i)
    if not found:
        return None
    value, j = found
    if t.low[j] == "midnight":
        return settle(value, "midnight"), j + 1
    k = _part_after(t, j)
    if k:
        return settle(value, DAYPARTS_BY_WORD[t.low[k - 1]]), k
    return value, j


def _part_after(t: Tokens, j: int, *, alone: bool = False) -> int:
    """Where "in the morning", "early morning" or "lunchtime" ends at ``j``; 0 where none stands there.

    After a number ``alone``, "in the" must lead to it: "2 morning sessions" is no time.
    """
    led = t.after(j, "in", "the")
    k = led or t.skip(j, "early", "late")
    word = t.low[k]
    if word not in DAYPARTS_BY_WORD or word.endswith("s") or word in ("dinner", "breakfast", "lunch"):
        return 0
    return k + 1 if led or not alone or word == "lunchtime" else 0


def _after_part(t: Tokens, i: int) -> Read:
    """ "in the afternoon at 7", "early morning at 8:00", "at lunchtime 12 o'clock"."""
    found = daypart(t, i)
    if not found:
        return None
    part, j = found
    k = t.skip(j, "at", "around", ",")
    timed = longest((_past(t, k), _digits(t, k, bare=k > j), _words(t, k, bare=True)))
    return (settle(timed[0], part.name), timed[1]) if timed else None
