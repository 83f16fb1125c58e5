"""Dates, weekdays, times, durations and ages: what is read, and the laws of the calendar."""

import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.dates import (
    LAST_ORDINAL,
    Date,
    Day,
    easter,
    exists,
    from_ordinal,
    month_date,
    month_length,
    nth_weekday,
    ordinal,
    weekday,
    years_between,
)
from factlint.extract.dates import dates
from factlint.lexicon.months import MONTH_NAMES
from factlint.lexicon.weekdays import WEEKDAY_NAMES
from factlint.lint import lint
from factlint.mention import Mention, canonical
from factlint.read import read
from factlint.rulebook import RuleBook, load

PAGES = tomllib.loads((Path(__file__).parent.parent / "fixtures/mentions/dates.toml").read_text(encoding="utf-8"))
NOTHING = PAGES.pop("nothing")["sentences"]
DAYS = st.dates(date(1583, 1, 1), date(2199, 12, 31))
# Pieces of the forms that are read, in any order: what comes of them is not the point, that something comes is.
PIECES = st.sampled_from(
    "May March 31 32 0 2020 9999 202 12:65 7:45 p.m. 25:30 Monday Sat. Sun , . ( ) – - to from until through between "
    "and born died aged in on at the of years year-old three-day ten 1.5 half a century BC AD '99 1990s 19th century "
    "first quarter Q3 H1 tomorrow last month year ago later Anna Berg he was is 45 turned anniversary 50th opened "
    "closed will held 2022-13-05 05/06/2022 31/12/2020 winter Dec. Dec 2nd 42nd 6 & 20 ² ٣ １２ "
    "hundred and a half".split()
)


def found(text: str) -> list[Mention]:
    return dates(read("article.txt", text.encode(), None))


@pytest.mark.parametrize(("value", "sentence"), [(v, s) for v, page in PAGES.items() for s in page["sentences"]])
def test_mention_is_read_where_it_stands(value: str, sentence: str) -> None:
    start, end = sentence.index("["), sentence.index("]") - 1
    mentions = found(sentence.replace("[", "").replace("]", ""))
    assert (start, end, value) in [(m.start, m.end, canonical(m.value)) for m in mentions]


@pytest.mark.parametrize("sentence", NOTHING)
def test_look_alikes_are_left_alone(sentence: str) -> None:
    assert [m.text for m in found(sentence)] == []


def test_order_of_day_and_month_is_settled_by_the_article() -> None:
    mentions = found("Paid on 05/06/2022 and again on 13/06/2022.")
    assert [canonical(m.value) for m in mentions] == ["2022-06-05", "2022-06-13"]


def test_what_is_moved_has_two_dates() -> None:
    assert [m.text for m in found("The match was moved from June 21 to June 12.")] == ["June 21", "June 12"]


@given(DAYS)
def test_weekday_is_that_of_the_calendar(day: date) -> None:
    assert weekday(Day(day.year, day.month, day.day)) == day.weekday()


@given(st.integers(-5, LAST_ORDINAL + 5))
def test_ordinal_and_day_are_inverse(number: int) -> None:
    day = from_ordinal(number)
    assert (day is None) == (not 1 <= number <= LAST_ORDINAL)
    assert day is None or ordinal(day) == number


@given(st.integers(1, 9999), st.integers(1, 12))
def test_month_ends_with_its_last_day(year: int, month: int) -> None:
    last = month_date(year, month).last
    assert exists(last)
    assert not exists(last._replace(day=month_length(year, month) + 1))


@pytest.mark.parametrize(
    "day", [Day(1998, 4, 12), Day(2000, 4, 23), Day(2008, 3, 23), Day(2023, 4, 9), Day(2024, 3, 31), Day(2038, 4, 25)]
)
def test_easter(day: Day) -> None:
    assert day.year is not None
    assert easter(day.year) == day


@given(st.integers(1600, 2199), st.integers(1, 12), st.integers(0, 6))
def test_last_weekday_is_the_fourth_or_a_week_after_it(year: int, month: int, number: int) -> None:
    fourth, last = nth_weekday(year, month, number, 4), nth_weekday(year, month, number, -1)
    assert weekday(fourth) == weekday(last) == number
    assert (last.day or 0) - (fourth.day or 0) in (0, 7)
    assert (last.day or 0) + 7 > month_length(year, month)


@given(DAYS, DAYS)
def test_birthdays_between_two_days(born: date, then: date) -> None:
    low, high = years_between(
        *(Date(Day(d.year, d.month, d.day), Day(d.year, d.month, d.day), "day") for d in (born, then))
    )
    assert low == high == then.year - born.year - ((then.month, then.day) < (born.month, born.day))


@pytest.fixture(scope="module")
def weekday_rules() -> RuleBook:
    return load(cache=False).only({"DAT201", "DAT202"})


@given(day=DAYS, off=st.integers(0, 6))
def test_weekday_beside_a_date_is_flagged_unless_it_is_right(weekday_rules: RuleBook, day: date, off: int) -> None:

    name = WEEKDAY_NAMES[(day.weekday() + off) % 7]
    text = f"They met on {name}, {day.day} {MONTH_NAMES[day.month - 1]} {day.year}, in Lund."
    assert bool(lint("article.txt", text.encode(), weekday_rules).findings) == bool(off)
    published = day + timedelta(days=3)
    text = f"They met on {name}, {MONTH_NAMES[day.month - 1]} {day.day}, in Lund."
    result = lint("article.txt", text.encode(), weekday_rules, Day(published.year, published.month, published.day))
    assert bool(result.findings) == bool(off)


@pytest.fixture(scope="module")
def date_rules() -> RuleBook:
    return RuleBook(rule for rule in load(cache=False).rules if rule.code.startswith("DAT"))


@given(
    words=st.lists(PIECES, max_size=40),
    published=st.none() | st.sampled_from([Day(1, 1, 1), Day(2020, 2, 29), Day(9999, 12, 31)]),
)
def test_no_heap_of_words_stops_the_check(date_rules: RuleBook, words: list[str], published: Day | None) -> None:

    text = " ".join(words)
    for finding in lint("article.txt", text.encode(), date_rules, published).findings:
        assert all(text[label.start : label.end] == label.text for label in finding.labels)
