"""Weekdays in one column of a table and dates in the next."""

from collections.abc import Iterator
from typing import NamedTuple

from factlint.dates import Date, Day, weekday
from factlint.lexicon.months import MONTH_NAMES
from factlint.lexicon.weekdays import WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES, WEEKDAYS
from factlint.mention import Mention, Reading
from factlint.relate.nearby import within
from factlint.relate.tables.grid import Cell, Table, tables
from factlint.relation import Relation, Words

_HEADS = frozenset({"", "day", "weekday", "day of week", "day of the week", "dow"})


class _Row(NamedTuple):
    weekday: Words
    number: int
    date: Mention
    day: Day


def weekday_cells(reading: Reading) -> Iterator[Relation]:
    """Weekdays that are not those of the dates in the next cell, where both columns hold nothing else."""
    published = reading.document.published
    year = published.year if published else None
    for table in tables(reading):
        for column in table.columns:
            for other in (column - 1, column + 1):
                rows = list(_rows(reading, table, column, other))
                if len(rows) != len(table.rows) - 1:
                    continue
                wrong = [row for row in rows if row.number not in _weekdays(row.day, year)]
                # A column that names another thing, as the day on which each is shut, agrees with no date.
                if len(wrong) == len(rows) and table.head(column).strip().lower() not in _HEADS:
                    continue
                for row in wrong:
                    yield _relation(row, year)


def _rows(reading: Reading, table: Table, column: int, other: int) -> Iterator[_Row]:
    for cells in table.rows[1:]:
        named, dated = cells.get(column), cells.get(other)
        number = _weekday(named) if named else None
        mention = _date(reading, dated) if dated else None
        if named is None or number is None or mention is None:
            return
        assert isinstance(mention.value, Date)
        yield _Row(named.words, number, mention, mention.value.first)


def _weekday(cell: Cell) -> int | None:
    word = cell.words.text.strip().rstrip(".").lower()
    return WEEKDAYS.get(word, WEEKDAY_ABBREVIATIONS.get(word)) if not word.endswith("days") else None


def _date(reading: Reading, cell: Cell) -> Mention | None:
    """The single day that the cell consists of."""
    start, end = cell.words.start, cell.words.end
    for mention in within(reading, start, end):
        value = mention.value
        if isinstance(value, Date) and value.grain == "day" and value.first == value.last:
            return mention if (mention.start, mention.end) == (start, end) else None
    return None


def _weekdays(day: Day, year: int | None) -> set[int]:
    """The weekdays that the day may have; every one where its year is unknown."""
    if day.year is None and year is None:
        return set(range(7))
    days = [day] if day.year is not None else [day._replace(year=(year or 0) + offset) for offset in (-1, 0, 1)]
    return {number for one in days if (number := weekday(one)) is not None} or set(range(7))


def _relation(row: _Row, year: int | None) -> Relation:
    day = row.day if row.day.year is not None else row.day._replace(year=year)
    number = weekday(day)
    assert day.month is not None
    said = f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year} is a {WEEKDAY_NAMES[number or 0]}"
    return Relation(
        {"weekday": row.weekday, "date": row.date},
        notes={"date": said} if number is not None else {},
        facts={"name": WEEKDAY_NAMES[row.number]},
    )
