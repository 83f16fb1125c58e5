"""Numbers: every figure of the article with its currency, unit, hedge and what it counts.

One scan finds digits, one finds words that may begin a number; each hit is then read where it stands, by small
anchored parses, within its block. What looks like a number but is none (a version, a clock time, a telephone or
section number, a year, the number in a name) yields nothing.
"""

import re

from factlint.document import Document
from factlint.extract import money
from factlint.extract.figures import Figure, digits_at, new
from factlint.extract.mixed import with_words
from factlint.extract.quantities import mention, noun_alone, ordinal
from factlint.extract.ranges import joined
from factlint.extract.shares import is_share
from factlint.extract.spelled import words_at
from factlint.extract.style import Style
from factlint.lexicon.numerals import MULTIPLES, SIGNS
from factlint.mention import Mention, Quantity
from factlint.pattern import pattern
from factlint.values import Range

_DIGIT = pattern(r"\d")
_DIGIT_OR_SIGN = pattern(r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
# What stands before a numeral, and the beginnings of numerals. The two classes in front dismiss most words.
_NUMERAL = pattern(
    r"[\s(“\"‘'—–\-/](?=[OoTtFfSsEeNnZzHhDdQqAa][nwhioeluar ])(?:[Oo]ne\b"
    r"|[Tt](?:w[eoi]|h(?:ir[dt]|r(?:ee|ic))|en(?:th|fold)?(?![A-Za-z]))|[Ff](?:our|ort|i(?:rst(?![A-Za-z])|ve|ft))"
    r"|[Ss](?:ix|e(?:ven|cond(?![A-Za-z])))|[Ee](?:igh|lev)|[Nn](?:in[et]|[ao]ught)|[Zz]ero|[Hh](?:undr|alf(?![A-Za-z]))"
    r"|[Dd]oz|[Qq]uarter"
    r"|[Aa]n? (?:hun|tho|mil|bil|tri|doz|qua|thi|fif|fou|six|sev|eig|nin|ten|hal|cro|lak))"
)
# A run of letters, digits and the signs that hold versions, times, dates and telephone numbers together.
_RUN = pattern(r"\w*(?:[.:/,–‑-]*\w+)*")
_ORDINAL = pattern(r"(?:st|nd|rd|th)\b")
_S = pattern(r"s\b")
_DASHES = frozenset("-–‑")
_HALF_OF_DAY = pattern(r"[ \u00a0]?(?:a\.m\.|p\.m\.|[ap]m\b|o['’]clock|[AP]M\b)")
_HALVES_OF_DAY = frozenset("apoAP")
_LIST_MARKER = pattern(r"\d{1,3}[.)]\s")
_REFERENCE = pattern(r"\d{1,3}(?:[,–-]\d{1,3})*\]")
# Words after which a number is a name: "page 12", "No. 5", "version 2.0".
_LABELS = frozenset(
    "no no. nos nos. number nr nr. page pages p. pp. section sections chapter article articles paragraph version "
    "figure "
    "fig. table tables volume vol. vol part parts step phase level route highway interstate flight channel room "
    "line rule "
    "item question act bill law clause appendix annex exhibit class type model grade platform gate lot row seat "
    "track unit "
    "stage episode season week day area district ward division resolution regulation directive proposition amendment "
    "title schedule lane exit door bus studio lap verse psalm issue edition release world".split()
)
_PEOPLE = frozenset("person man woman child job home worker employee soldier student voter member resident patient "
                    "protester refugee".split())  # fmt: skip
_COUNTING = frozenset({"over", "under", "about"})
_NOT_ONE = frozenset(
    "the this that which every each any no another only last first next single other number day".split()
)
_ENDS_OF_FEW = frozenset("wlyWLY")
_MINUS = ("minus", "Minus", "MINUS", "negative", "Negative", "NEGATIVE")
_FEW = ("few", "several", "many")
_FEW_WORD = pattern(r"\b(?:few|several|many)[ \u00a0\n]\Z", re.I)
_LETTERS = pattern(r"[A-Za-z]+")


def numbers(document: Document) -> list[Mention]:
    """Every quantity that the article states, in the order of the text."""
    text = document.text
    written = Style(text)
    found: list[Mention] = []
    hits = [match.start() for match in (_DIGIT if text.isascii() else _DIGIT_OR_SIGN).finditer(text)]
    words = [match.start() + 1 for match in _NUMERAL.finditer(text)]
    if _NUMERAL.match(" " + text[:12]):
        words.append(0)
    if words:
        hits = sorted(hits + words)
    hits.append(len(text))
    index, hit = 0, hits[0]
    for block in document.blocks:
        past, stop = block.start, block.end
        first = len(found)
        while hit < stop:
            if hit >= past:
                read = _read(text, block.start, past, hit, stop, written)
                if isinstance(read, int):
                    past = read
                else:
                    past = read.end
                    found.append(read)
            index += 1
            hit = hits[index]
        if len(found) > first + 1:
            found[first:] = joined(text, found[first:])
    if "US$" in text:
        found = [_of_unknown_dollar(m) for m in found]
    return found


def _of_unknown_dollar(mention: Mention) -> Mention:
    """Where an article writes "US$", a bare "$" may be another country's."""
    value = mention.value
    if isinstance(value, Quantity) and value.unit == "USD" and "$" in mention.text and "US$" not in mention.text:
        kind, start, end, words, _, figure = mention
        return new(Mention, (kind, start, end, words, value._replace(unit="XXX"), figure))
    return mention


def _read(text: str, floor: int, past: int, hit: int, stop: int, written: Style) -> Mention | int:
    """The quantity whose digits or words start at ``hit``, or where to go on."""
    first = text[hit]
    if first.isdigit():
        return _digits(text, floor, past, hit, stop, written)
    if first in SIGNS:
        return mention(text, past, stop, Figure(hit, hit + 1, SIGNS[first], sort="part"))
    return _words(text, past, hit, stop)


def _digits(text: str, floor: int, past: int, hit: int, stop: int, written: Style) -> Mention | int:
    """The quantity whose digits start at ``hit``, or where to go on."""
    start = hit
    previous = text[hit - 1] if hit > floor else "\n"
    currency = money.before(text, past, hit)
    if previous == "." and not text[hit - 2 : hit - 1].isalnum():
        start = hit - 1
    elif currency is None and (previous.isalnum() or previous in "_#@.:,&=\\^+%"):
        return _run_end(text, hit, stop)
    if previous in "-–‑/−⁄" and hit - 1 > floor and text[hit - 2] not in " \u00a0\n(" and past < hit - 1:
        return _run_end(text, hit, stop)
    if previous == "[" and _REFERENCE.match(text, hit, stop):
        return _run_end(text, hit, stop)
    if hit == floor and _LIST_MARKER.match(text, hit, stop):
        return _run_end(text, hit, stop)
    if start < hit:
        figure = digits_at("0" + text[start : start + 40], 0, min(stop - start, 40) + 1, written)
        if figure:
            figure = figure._replace(start=start, end=figure.end + start - 1)
    else:
        figure = digits_at(text, hit, stop, written, money=currency is not None)
    if figure is None:
        return _run_end(text, hit, stop)
    if figure.scale > 1 or figure.number % 100 == 0:
        figure = with_words(text, figure, stop)
    end = figure.end
    if figure.scale == 1 and end < stop and (following := text[end]) not in ",;!?%":
        suffix = _ORDINAL.match(text, end, stop) if following in "snrt" and currency is None else None
        if suffix:
            return ordinal(text, figure, suffix.end())
        if not (currency and following in "-–/(") and _goes_on(text, end, stop):
            return _run_end(text, hit, stop)
    if currency is None and figure.scale == 1 and _is_year(text, figure) and noun_alone(text, stop, figure) == "":
        ends = end >= stop or text[end] == " " or (text[end] in ".,:" and text[end + 1 : end + 2].isspace())
        return end if ends else max(_run_end(text, hit, stop), end)
    read = mention(text, past, stop, figure, currency)
    if read.kind == "number":
        if read.end < stop and text[read.end].isalpha():
            return _run_end(text, hit, stop)
        assert isinstance(read.value, Quantity)
        if figure.scale == 1 and _is_name(text, floor, figure, read.value):
            return max(_run_end(text, hit, stop), figure.end)
    return read


def _goes_on(text: str, end: int, stop: int) -> bool:
    """Whether what follows digits that end at ``end`` makes them a part of something else: a time, date or version."""
    following, second = text[end], text[end + 1 : end + 2] if end + 1 < stop else ""
    if following in ":.":
        return second.isdecimal()
    if following in "-–‑":
        return second.isdecimal() and _is_dashed_on(text, end + 1, stop)
    if following in "/⁄":
        return second.isalnum() or second == "_"
    if following in "])(":
        return following == "(" or second == "("
    if following in "'’":
        return second == "s" and _S.match(text, end + 1, stop) is not None
    if following == "s":
        return _S.match(text, end, stop) is not None
    begins = second if following in " \u00a0" else following
    return begins in _HALVES_OF_DAY and _HALF_OF_DAY.match(text, end, stop) is not None


def _is_dashed_on(text: str, at: int, stop: int) -> bool:
    """Whether the digits at ``at`` are followed by another dash and a digit, or by a slash."""
    while at < stop and text[at].isdecimal():
        at += 1
    following = text[at] if at < stop else ""
    return following == "/" or (following in _DASHES and at + 1 < stop and text[at + 1].isdecimal())


def _run_end(text: str, hit: int, stop: int) -> int:
    """Where the run of letters, digits and signs that holds ``hit`` ends."""
    run = _RUN.match(text, hit, stop)
    return run.end() if run else hit + 1


def _word_before(text: str, floor: int, start: int) -> str:
    """The word in front of ``start``, or "" where something other than one space stands between."""
    if text[start - 1 : start] not in (" ", "\u00a0", "\n") or start - 1 <= floor:
        return ""
    return text[max(floor, start - 20) : start - 1].rpartition(" ")[2].rpartition("\n")[2]


def _is_name(text: str, floor: int, figure: Figure, value: Quantity) -> bool:
    """Whether a bare number is a label ("page 12") or a year, not an amount."""
    word = _word_before(text, floor, figure.start).lower().lstrip('(“"')
    if word in _LABELS and not (word.isalpha() and value.noun):
        return True
    if _is_year(text, figure):
        return value.noun not in _PEOPLE and not (value.hedge in _COUNTING and value.noun)
    return False


def _is_year(text: str, figure: Figure) -> bool:
    """Whether the figure could be a year: four digits without a comma between."""
    return len(figure.digits) == 4 and 1100 <= figure.number <= 2100 and text[figure.start + 1] != ","


def _words(text: str, past: int, hit: int, stop: int) -> Mention | int:
    """The quantity whose words start at ``hit``, or where to go on."""
    if text[hit - 1 : hit] == "-" and hit - 1 > past and text[hit - 2].isalpha():
        return hit + 1
    if (
        text[hit - 2 : hit - 1] in _ENDS_OF_FEW
        and text[max(past, hit - 9) : hit - 1].lower().endswith(_FEW)
        and (_FEW_WORD.search(text, max(past, hit - 9), hit))
    ):
        return hit + 1  # "a few dozen" is no twelve
    figure = words_at(text, hit, stop)
    if figure is None:
        match = _LETTERS.match(text, hit, stop)
        size = MULTIPLES.get(match[0].lower()) if match else None
        if match is None or size is None:
            return hit + 1
        return _multiple(text, match.start(), match.end(), size, stop)
    if figure.sort == "ordinal":
        return ordinal(text, figure, figure.end)
    if figure.sort == "part":
        return mention(text, past, stop, figure) if is_share(text, figure, stop) else figure.end
    if figure.number == 1 and noun_alone(text, stop, figure) == "" and not text.endswith(_MINUS, 0, hit - 1):
        return figure.end
    read = mention(text, past, stop, figure)
    value = read.value
    if figure.number == 1 and isinstance(value, Quantity) and value.dimension == "number" and value.written > 0:
        word = _word_before(text, past, figure.start)
        if not value.noun or word.lower() in _NOT_ONE:
            return figure.end
    return read


_TIMES_WHAT = pattern(r"[ \u00a0\n](?:as|the|its|their|his|her|our|that|what|this|last|more|those)\b")


def _multiple(text: str, start: int, end: int, size: int, stop: int) -> Mention | int:
    """ "twice", "threefold": a factor, or for "twice" and "thrice" a count where nothing is compared."""
    word = text[start:end].lower()
    if not word.endswith("fold") and not _TIMES_WHAT.match(text, end, stop):
        value = Quantity(Range(size, size), "number", "", size, noun="time")
        return Mention("number", start, end, text[start:end], value, start)
    half = 0.25 if size == 2 else 0.5
    value = Quantity(Range(size - half, size + half), "multiple", "", size)
    return Mention("multiple", start, end, text[start:end], value, start)
