"""Years with a slip of the hand: "3030" beside "2030", "the first half of 202", "the 2017 election" of 2016.

Four digits prove nothing alone. A slip shows where the same words name another year of almost the same digits.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from factlint.dates import Date
from factlint.mention import Mention, Quantity, Reading
from factlint.pattern import pattern
from factlint.relate.nearby import of_kind, within
from factlint.relation import Relation, Words

_FRAME = pattern(
    r"\b((?:end|start|beginning|middle|rest|half|quarter|year|summer|winter|spring|autumn|fall|early|late|mid)(?:\sof)?)[\s-]$"
)
_BROKEN = pattern(r",?\s((?:19|20)\d(?:\d\d)?)(?![\w%]|[.,]\d|\s?[a-z$€£])")
_EVENT = pattern(
    r"\s(?:\w+\s)?(elections?|referendum|olympics|olympic\sgames|world\scup|census|games|championships?|budget|coup|revolution|"
    r"earthquake|war|riots?|crash|fire|floods?)\b",
    re.IGNORECASE,
)
_FOUR_DIGITS = pattern(r"\d{4}")
_WORD = pattern(r"[A-Za-z]{6,}")
_STEM = 6  # letters that two forms of one word share: interfering, interference


def _years(reading: Reading) -> list[tuple[int, Mention]]:
    """Every plain year of the article with the mention that states it."""
    return [
        (mention.value.first.year, mention)
        for mention in of_kind(reading, "date")
        if isinstance(mention.value, Date)
        and mention.value.first.year is not None
        and mention.value.first.year == mention.value.last.year
        and 1000 <= mention.value.first.year < 2200
    ]


def year_slips(reading: Reading) -> Iterator[Relation]:
    """Figures in the place of a year that miss another year of the article by one digit."""
    text = reading.document.text
    told: dict[str, list[Mention]] = {}
    framed: dict[tuple[str, str], Mention] = {}
    for year, mention in _years(reading):
        told.setdefault(str(year), []).append(mention)
        if frame := _FRAME.search(text, max(0, mention.start - 20), mention.start):
            framed.setdefault((frame[1], str(year)), mention)
    for mention in of_kind(reading, "number", "date") if told else ():
        value = mention.value
        slip: Mention | Words = mention
        other = None
        if isinstance(value, Quantity) and value.written >= 2200 and _FOUR_DIGITS.fullmatch(mention.text):
            frame = _FRAME.search(text, max(0, mention.start - 20), mention.start)
            near = (framed.get((frame[1], year)) for year in _one_digit_off(mention.text)) if frame else iter(())
            other = next(filter(None, near), None)
        elif isinstance(value, Date) and value.grain in ("half", "quarter") and 190 <= (value.first.year or 0) <= 209:
            other = _kin(told, mention.text[-3:], mention)
        elif isinstance(value, Date) and value.grain in ("day", "month") and value.first.year is None:
            broken = _BROKEN.match(text, mention.end)
            other = _kin(told, broken[1], mention) if broken else None
            slip = Words(mention.start, broken.end(1), text[mention.start : broken.end(1)]) if broken else mention
        if other:
            yield Relation({"slip": slip, "year": other})


def _one_digit_off(year: str) -> Iterator[str]:
    """The years that differ from these digits in one."""
    for place in range(len(year)):
        for digit in "0123456789":
            if digit != year[place]:
                yield year[:place] + digit + year[place + 1 :]


def _kin(told: dict[str, list[Mention]], written: str, mention: Mention) -> Mention | None:
    """A mention near by of a year that the digits become when one is added or taken away."""
    places = range(len(written) + 1)
    longer = [written[:i] + digit + written[i:] for i in places for digit in "0123456789"]
    shorter = [written[:i] + written[i + 1 :] for i in places]
    near = []
    for year in {*longer, *shorter} & told.keys():
        index = bisect_left(told[year], mention.start, key=lambda other: other.start)
        near += [other for other in told[year][max(0, index - 1) : index + 2] if other is not mention]
    return min(near, key=lambda other: abs(other.start - mention.start), default=None)


def event_years(reading: Reading) -> Iterator[Relation]:
    """One event of a name that is of one year each time but once, in the same words."""
    text = reading.document.text
    events: dict[str, list[tuple[int, Mention, frozenset[str]]]] = {}
    for year, mention in _years(reading):
        event = mention.text.isdigit() and _EVENT.match(text, mention.end)
        if event:
            before = text[max(0, mention.start - 60) : mention.start]
            stems = frozenset(word[:_STEM].lower() for word in _WORD.findall(before.rpartition(". ")[2]))
            events.setdefault(event[1].lower().rstrip("s"), []).append((year, mention, stems))
    for told in events.values():
        years = {year for year, _, _ in told}
        if len(years) != 2 or len(told) < 3:
            continue
        a, b = sorted(years, key=lambda year: sum(one == year for one, _, _ in told))
        lone = [(mention, stems) for year, mention, stems in told if year == a]
        others = [(mention, stems) for year, mention, stems in told if year == b]
        # What comes every four years is of two years for a reason.
        if len(lone) != 1 or abs(a - b) > 3:
            continue
        alike = [mention for mention, stems in others if stems & lone[0][1]]
        if alike:
            other = min(alike, key=lambda mention: abs(mention.start - lone[0][0].start))
            yield Relation({"one": lone[0][0], "other": other}, evidence=("the same words stand before both years",))


_COVERS = pattern(
    r"\b(?:month\sof|covers?|covering|news\s(?:of|from|for)|edition\sof|issue\sof)\s(?:the\smonth\sof\s)?$",
    re.IGNORECASE,
)


def title_months(reading: Reading) -> Iterator[Relation]:
    """The month that a title gives to the article and the other month that its opening gives it."""
    document = reading.document
    titles = [block for block in document.blocks if block.kind in ("title", "heading")][:1]
    if not titles or document.blocks.index(titles[0]) > 0:
        return
    named = [m for m in within(reading, 0, titles[0].end) if isinstance(m.value, Date) and m.value.grain == "month"]
    if len(named) != 1 or not isinstance(named[0].value, Date) or named[0].value.first.year is None:
        return
    for block in [block for block in document.blocks[1:] if block.kind == "paragraph"][:2]:
        covered = [
            m for m in within(reading, block.start, block.end) if isinstance(m.value, Date) and m.value.grain == "month"
        ]
        for mention in covered:
            if _COVERS.search(document.text, max(0, mention.start - 40), mention.start) and all(
                m.value != named[0].value for m in covered
            ):
                yield Relation({"title": named[0], "covered": mention})
                return
