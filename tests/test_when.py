"""Relative and partial dates: what is read, what it comes to on a day, and the laws that both keep."""

import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.dates import Day, ordinal
from factlint.document import Alignment, Block, Document
from factlint.moments import Moment, moments
from factlint.when import Calendar, Holiday, Length, Nth, Relative, Shifted, Span, When
from factlint.when.canonical import canonical
from factlint.when.resolve import Moments, resolve

PAGES = tomllib.loads((Path(__file__).parent.parent / "fixtures/mentions/when.toml").read_text(encoding="utf-8"))
NOTHING = PAGES.pop("nothing")["sentences"]
SEEN_FROM = Day(2024, 5, 15)
DAYS = st.dates(date(1905, 1, 1), date(2190, 12, 31))
UNITS = st.sampled_from("day week weekend workweek fortnight month quarter half year decade".split())
SECONDS = 86_400
# Pieces of what is read, in any order: that something comes of them is the point, and that it comes soon.
PIECES = st.sampled_from(
    "yesterday tomorrow the a last next this past week month year quarter from to between and - , . : / 31 4 "
    "2024 0 99 13:05 7 pm am half past quarter eight Friday Fri. May may June Oct. 21st first second of in on "
    "at since before no later than early mid late end rest every other days ago within Christmas Easter Eid "
    "al-Fitr 2/29 12-2015 1990s '40s nineteen eighty four thousand summer Q3 H1 now until tonight morning noon "
    "( ) = > 9999 0001 fiscal business days 's ’ é".split()
)


def article(text: str) -> Document:
    return Document("article.txt", text, text, (Block("paragraph", 0, len(text)),), Alignment(()))


def found(text: str) -> list[Moment]:
    return moments(article(text))


def now(day: date) -> int:
    return day.toordinal() * SECONDS


def days(value: When, day: date) -> list[Moments]:
    resolved = resolve(value, now(day))
    assert resolved is not None
    return [moment for side in resolved for moment in side]


@pytest.mark.parametrize(("value", "sentence"), [(v, s) for v, page in PAGES.items() for s in page["sentences"]])
def test_moment_is_read_and_resolved(value: str, sentence: str) -> None:
    start, end = sentence.index("["), sentence.index("]") - 1
    read = found(sentence.replace("[", "").replace("]", ""))
    assert (start, end, value) in [(m.start, m.end, canonical(m.value, SEEN_FROM)) for m in read]


@pytest.mark.parametrize("sentence", NOTHING)
def test_look_alikes_are_left_alone(sentence: str) -> None:
    assert [m.text for m in found(sentence)] == []


def test_without_a_day_of_publication_what_depends_on_it_stays_open() -> None:
    read = found("It shut yesterday, on Friday and on 3 May 2019.")
    assert [canonical(m.value, None) for m in read] == ["relative", "relative", "2019-05-03"]


@given(DAYS, st.integers(1, 4000), st.sampled_from(["day", "week", "fortnight"]))
def test_ago_is_the_inverse_of_later(day: date, count: int, unit: str) -> None:
    length = Length(((float(count), unit),))
    [back, _] = days(Shifted(length, -1, Relative("day", 0)), day)
    then = date.fromordinal(int(back.start or 0) // SECONDS)
    [again, _] = days(Shifted(length, 1, Relative("day", 0)), then)
    assert int(again.start or 0) == now(day)


@given(DAYS, st.integers(-30, 30), UNITS)
def test_periods_of_one_unit_follow_each_other(day: date, offset: int, unit: str) -> None:
    [one, _] = days(Relative(unit, offset), day)
    [following, _] = days(Relative(unit, offset + 1), day)
    if unit not in ("day", "weekend", "workweek", "fortnight"):
        assert one.end == following.start
    assert one.start is not None
    assert following.start is not None
    assert one.start < following.start


@given(DAYS, st.sampled_from(["day", "week", "fortnight", "month", "quarter", "half", "year", "decade"]))
def test_this_period_holds_the_reference(day: date, unit: str) -> None:
    [this, _] = days(Relative(unit, 0), day)
    assert this.start is not None
    assert this.start <= now(day) < (this.end or this.start + SECONDS)


@given(DAYS, DAYS)
def test_a_day_without_its_year_has_it_on_both_sides(day: date, other: date) -> None:
    ahead, behind = days(Calendar(None, other.month, other.day), day)
    assert ahead.start is not None
    assert behind.start is not None
    assert behind.start < now(day) <= ahead.start
    for moment in (ahead, behind):
        then = date.fromordinal(int(moment.start or 0) // SECONDS)
        assert (then.month, then.day) == (other.month, other.day)


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_within_a_week_on_both_sides(day: date, number: int) -> None:
    ahead, behind = days(Calendar(weekday=number), day)
    assert {date.fromordinal(int(m.start or 0) // SECONDS).weekday() for m in (ahead, behind)} == {number}
    assert 0 <= int(ahead.start or 0) - now(day) < 7 * SECONDS
    assert 0 < now(day) - int(behind.start or 0) <= 7 * SECONDS


@given(DAYS)
def test_a_partial_date_holds_its_days(day: date) -> None:
    whole = Calendar(day.year, day.month, day.day)
    quarter = Nth((day.month + 2) // 3, "quarter", Calendar(day.year))
    for part in (Calendar(day.year, day.month), Calendar(day.year), quarter):
        [period, _] = days(part, date(2000, 1, 1))
        [one, _] = days(whole, date(2000, 1, 1))
        assert period.start is not None
        assert one.start is not None
        assert period.end is not None
        assert period.start <= one.start < period.end


@given(DAYS, st.integers(0, 400))
def test_a_span_holds_both_its_ends(day: date, length: int) -> None:
    ends = [Calendar(d.year, d.month, d.day) for d in (day, day + timedelta(days=length))]
    [moment, _] = days(Span(*ends), date(2000, 1, 1))
    assert moment.start == now(day)
    assert moment.end == now(day + timedelta(days=length + 1))


@given(DAYS)
def test_weeks_of_a_year_are_those_of_iso_8601(day: date) -> None:
    year, week, _ = day.isocalendar()
    [found_week, _] = days(Nth(week, "week", Calendar(year)), day)
    assert found_week.start is not None
    assert found_week.start <= now(day) < found_week.start + 7 * SECONDS


# The days as almanacs give them.
HOLIDAYS = {
    "thanksgiving": (date(2010, 11, 25), date(2016, 11, 24), date(2023, 11, 23)),
    "black friday": (date(2010, 11, 26), date(2024, 11, 29)),
    "cyber monday": (date(2015, 11, 30), date(2019, 12, 2)),
    "mother's day": (date(2021, 5, 9), date(2024, 5, 12)),
    "father's day": (date(2015, 6, 21), date(2020, 6, 21)),
    "memorial day": (date(2021, 5, 31), date(2024, 5, 27)),
    "labor day": (date(2021, 9, 6), date(2025, 9, 1)),
    "mlk day": (date(2019, 1, 21), date(2024, 1, 15)),
    "easter": (date(2018, 4, 1), date(2019, 4, 21), date(2025, 4, 20)),
    "good friday": (date(2024, 3, 29),),
    "whit monday": (date(2023, 5, 29),),
    "new year's eve": (date(1999, 12, 31),),
    # The evening on which they begin.
    "eid al-fitr": (date(2021, 5, 12), date(2023, 4, 20) + timedelta(days=1)),
    "ramadan": (date(2020, 4, 23), date(2021, 4, 12)),
}


@pytest.mark.parametrize(("name", "day"), [(name, day) for name, listed in HOLIDAYS.items() for day in listed])
def test_holidays(name: str, day: date) -> None:
    [moment, _] = days(Holiday(name, day.year), date(2000, 1, 1))
    assert date.fromordinal(int(moment.start or 0) // SECONDS) == day


@given(st.lists(PIECES, max_size=30), st.sampled_from([Day(1, 1, 1), Day(2020, 2, 29), Day(9999, 12, 31)]))
def test_no_heap_of_words_stops_the_reader(words: list[str], published: Day) -> None:
    text = " ".join(words)
    reached = 0
    for moment in found(text):
        assert reached <= moment.start < moment.end
        assert moment.text == text[moment.start : moment.end]
        assert canonical(moment.value, published)
        reached = moment.end


@pytest.mark.parametrize("text", [
    "In {} days it opens.", "Year {}.", "The next {} business days.", "At {} pm on {} May {}.", "{}/{}/{}",
    "In {}.{} years.",
    "Week {} of {}.", "The {}th of May.", "It took {} hours ago.", "{}-{} and {}:{}",
])  # fmt: skip
@pytest.mark.parametrize("digits", ["9" * 5000, "9" * 400, "999999", "٣", "１２"])
def test_long_and_foreign_digits_come_to_something_or_nothing(text: str, digits: str) -> None:
    for moment in found(text.replace("{}", digits)):
        assert canonical(moment.value, SEEN_FROM)


@given(DAYS, st.integers(0, 60))
def test_business_days_are_no_saturdays_and_sundays(day: date, count: int) -> None:
    weekdays = [then for n in range(1, 100) if (then := day + timedelta(days=n)).weekday() < 5]
    [moment, _] = days(Shifted(Length(((float(count), "workday"),)), 1, Relative("day", 0)), day)
    if day.weekday() < 5 and count:
        assert moment.start == now(weekdays[count - 1])


def test_ordinals_are_those_of_the_calendar() -> None:
    assert ordinal(SEEN_FROM) == date(2024, 5, 15).toordinal()
