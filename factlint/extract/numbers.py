"""Numbers: every figure of the article with its currency, unit, hedge and what it counts.

One scan finds digits, one finds words that may begin a number; each hit is then read where it stands, by small
anchored parses, within its block. What looks like a number but is none (a version, a clock time, a telephone or
section number, a year, the number in a name) yields nothing.
"""

import re
from collections.abc import Iterator

from factlint.document import Document
from factlint.extract import money
from factlint.extract.figures import Figure, Style, digits_at, style
from factlint.extract.quantities import mention, ordinal
from factlint.extract.ranges import joined
from factlint.extract.spelled import with_words, words_at
from factlint.lexicon.numerals import MULTIPLES, SIGNS
from factlint.mention import Mention, Quantity
from factlint.pattern import pattern
from factlint.values import Range

_DIGIT = pattern(r"\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
_NUMERAL = pattern(
    r"[\s(“\"‘'—–\-/](?=[OoTtFfSsEeNnZzHhDdQqAa][nwhioeluar ])(?:[Oo]ne\b|[Tt]w[eoi]|[Tt]h(?:ir|r[ei]e|ric)|[Ff]o[ru]"
    r"|[Ff]i[rfv]|[Ss]ix|[Ss]e[vc]|[Ee]ig|[Ee]lev"
    r"|[Nn]in|[Tt]en|[Zz]ero|[Nn][ao]ught|[Hh]und|[Hh]alf|[Dd]oz|[Qq]uarter|[Aa]n? (?=[b-fh-oqst])(?:hun|tho|mil|bil"
    r"|tri|doz|qua|thi|fif"
    r"|fou|six|sev|eig|nin|ten|hal|cro|lak))"
)
# A run of letters, digits and the signs that hold versions, times, dates and telephone numbers together.
_RUN = pattern(r"\w*(?:[.:/,–‑-]*\w+)*")
_ORDINAL = pattern(r"(?:st|nd|rd|th)\b")
_NOT_A_FIGURE = pattern(
    r":\d|[/⁄]\w|[-–‑]\d+[-–‑]\d|[-–‑]\d+/|\.\d|[ \u00a0]?(?:a\.m\.|p\.m\.|[ap]m\b|o['’]clock|[AP]M\b)|[\])]?\("
    r"|['’]s\b|s\b"
)
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
_FEW = pattern(r"\b(?:few|several|many)[ \u00a0\n]\Z", re.I)
_LETTERS = pattern(r"[A-Za-z]+")
_OF = pattern(r"[ \u00a0\n]of\b")


def numbers(document: Document) -> list[Mention]:
    """Every quantity that the article states, in the order of the text."""
    text = document.text
    written = style(text)
    found: list[Mention] = []
    for block in document.blocks:
        mentions = list(_in_block(text, block.start, block.end, written))
        found += joined(text, mentions) if len(mentions) > 1 else mentions
    if "US$" in text:
        found = [_of_unknown_dollar(m) for m in found]
    return found


def _of_unknown_dollar(mention: Mention) -> Mention:
    """Where an article writes "US$", a bare "$" may be another country's."""
    value = mention.value
    if isinstance(value, Quantity) and value.unit == "USD" and "US$" not in mention.text and "$" in mention.text:
        return mention._replace(value=value._replace(unit="XXX"))
    return mention


def _in_block(text: str, floor: int, stop: int, written: Style) -> Iterator[Mention]:
    hits = [match.start() for match in _DIGIT.finditer(text, floor, stop)]
    words = [match.start() + 1 for match in _NUMERAL.finditer(text, floor, stop)]
    if _NUMERAL.match(" " + text[floor : floor + 12]):
        words.append(floor)
    if words:
        hits = sorted({*hits, *words})
    past = floor
    for hit in hits:
        if hit < past:
            continue
        if text[hit].isdigit():
            read = _digits(text, floor, past, hit, stop, written)
        elif text[hit] in SIGNS:
            read = mention(text, past, stop, Figure(hit, hit + 1, SIGNS[text[hit]], sort="part"))
        else:
            read = _words(text, past, hit, stop)
        if isinstance(read, int):
            past = read
        else:
            past = read.end
            yield read


def _digits(text: str, floor: int, past: int, hit: int, stop: int, written: Style) -> Mention | int:
    """The quantity whose digits start at ``hit``, or where to go on."""
    run = _RUN.match(text, hit, stop)
    skip = run.end() if run else hit + 1
    start = hit
    previous = text[hit - 1] if hit > floor else "\n"
    currency = money.before(text, past, hit)
    if previous == "." and not text[hit - 2 : hit - 1].isalnum():
        start = hit - 1
    elif currency is None and (previous.isalnum() or previous in "_#@.:,&=\\^+%"):
        return skip
    if previous in "-–‑/−⁄" and hit - 1 > floor and text[hit - 2] not in " \u00a0\n(" and past < hit - 1:
        return skip
    if previous == "[" and _REFERENCE.match(text, hit, stop):
        return skip
    if hit == floor and _LIST_MARKER.match(text, hit, stop):
        return skip
    if start < hit:
        figure = digits_at("0" + text[start : start + 40], 0, min(stop - start, 40) + 1, written)
        if figure:
            figure = figure._replace(start=start, end=figure.end + start - 1)
    else:
        figure = digits_at(text, hit, stop, written, money=currency is not None)
    if figure is None:
        return skip
    if figure.scale > 1 or figure.number % 100 == 0:
        figure = with_words(text, figure, stop)
    if figure.scale == 1:
        suffix = _ORDINAL.match(text, figure.end, stop)
        if suffix and currency is None:
            return ordinal(text, figure, suffix.end())
        if _NOT_A_FIGURE.match(text, figure.end, stop) and not (currency and text[figure.end] in "-–/("):
            return skip
    read = mention(text, past, stop, figure, currency)
    value = read.value
    if isinstance(value, Quantity) and value.dimension == "number":
        if read.end < stop and text[read.end].isalpha():
            return skip
        if figure.scale == 1 and _is_name(text, floor, figure, value):
            return max(skip, figure.end)
    return read


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
    if len(figure.digits) == 4 and 1100 <= figure.number <= 2100 and text[figure.start + 1 : figure.start + 2] != ",":
        return value.noun not in _PEOPLE and not (value.hedge in _COUNTING and value.noun)
    return False


def _words(text: str, past: int, hit: int, stop: int) -> Mention | int:
    """The quantity whose words start at ``hit``, or where to go on."""
    if text[hit - 1 : hit] == "-" and hit - 1 > past and text[hit - 2].isalpha():
        return hit + 1
    if _FEW.search(text, max(past, hit - 9), hit):
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
    read = mention(text, past, stop, figure)
    value = read.value
    if figure.number == 1 and isinstance(value, Quantity) and value.dimension == "number" and value.written > 0:
        word = _word_before(text, past, figure.start)
        if not value.noun or word.lower() in _NOT_ONE:
            return figure.end
    if figure.sort == "part" and not _is_share(text, figure, stop):
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


# Parts that are none: "half an hour", "the first half", "a third man", "a quarter" of a year.
_NOT_PART_AFTER = pattern(r"[ \u00a0\n-](?:an? |of )?(?:hours?|days?|years?|months?|centur|time\b|hearted|mile|way"
                          r"|past|ago|later|earlier"
                             r"|brothers?|sisters?|moon|term|marathon|back|life|dollar|note|final"
                             r"|finals|pounder)")  # fmt: skip
_NOT_PART_BEFORE = pattern(r"(?:first|second|third|fourth|last|next|final|latest|other|latter|opening|former"
                           r"|previous|each|either|that"
                              r"|this|per|every|the|better|northern|southern|top|bottom|upper"
                              r"|lower|left|right)[ \u00a0\n-]\Z", re.I)  # fmt: skip
_SHARE_AFTER = pattern(
    r"[ \u00a0\n](?:of|more|less|fewer|lower|higher|larger|smaller|bigger|that|what|to)\b|[ \u00a0]?[,.;:)]|[—–]|\Z"
)  # fmt: skip
_SHARE_BEFORE = pattern(
    r"(?:by|or|which|whom|than|about|nearly|almost|over|up|down|only|just|under|a|to|fell|rose|around|roughly|least"
    r"|some)[ \u00a0\n]\Z"
)  # fmt: skip
_COMPARED_AFTER = pattern(r"[ \u00a0\n](?:more|less|fewer|lower|higher|larger|smaller|bigger)\b")
_HALF_AFTER = pattern(
    r"[ \u00a0\n](?:of|the|its|their|his|her|our|my|your|all|that|those|these|as|what|were|are|is|was|said|have"
    r"|had)\b|\Z"
)  # fmt: skip


def _is_share(text: str, figure: Figure, stop: int) -> bool:
    if _NOT_PART_AFTER.match(text, figure.end, stop):
        return False
    before = max(0, figure.start - 12)
    if _NOT_PART_BEFORE.search(text, before, figure.start):
        return False
    if text[max(0, figure.start - 2) : figure.start] in (", ", " (") and text[figure.end : figure.end + 1] in tuple(
        ",.;)"
    ):
        return True  # in apposition
    if figure.number == 0.5 or (figure.number * 4 % 1 and text[figure.start : figure.end].lower().startswith("a")):
        return bool(_HALF_AFTER.match(text, figure.end, stop) or _SHARE_BEFORE.search(text, before, figure.start)
                    or (figure.number != 0.5 and _SHARE_AFTER.match(text, figure.end, stop)))  # fmt: skip
    if figure.number == 0.25:
        words = text[figure.start : figure.end].lower()
        return bool(_OF.match(text, figure.end, stop)
                    or (words.startswith("a ") and _COMPARED_AFTER.match(text, figure.end, stop))
                    or (words.startswith("a ") and _SHARE_BEFORE.search(text, before, figure.start))
                    or not words.endswith("quarter"))  # fmt: skip
    return True
