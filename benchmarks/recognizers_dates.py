"""How many of Microsoft's Recognizers-Text date and time cases for English factlint reads, span and value both right.

    python benchmarks/recognizers_dates.py FOLDER [--show N]

FOLDER is that project's ``Specs`` (MIT), or its ``DateTime/English``. A case is right where every entity that it
expects is read, from its first letter to its last, with all the readings that its value has, and nothing else of the
kind is. Days are seen from the case's reference, as an article's are from its publication. Cases that do not concern
written prose are left out of the second count; ``recognizers_dates_left_out.toml`` lists each, by its place in its
file, with the reason.
"""

import argparse
import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factlint.dates import Day, from_ordinal, ordinal
from factlint.document import Alignment, Block, Document
from factlint.moments import Moment, moments
from factlint.when import (
    TODAY,
    At,
    Bound,
    Clock,
    Now,
    Nth,
    Part,
    Recurring,
    Season,
    Shifted,
    Span,
    When,
    YearOf,
)
from factlint.when.days import is_day
from factlint.when.lengths import SHORT_UNITS
from factlint.when.resolve import Moments, Resolved, resolve
from factlint.when.timex import timex

# The models, and the forms of value that each speaks of (none: of all).
MODELS: dict[str, set[str]] = {
    "DateParser": {"date"},
    "DatePeriodParser": {"daterange"},
    "DurationParser": {"duration"},
    "TimeParser": {"time"},
    "TimePeriodParser": {"timerange"},
    "HolidayParser": {"date"},
    "DateTimeModel": set(),
}
DAY = 86_400
EARLIEST = "0001-01-01"  # how the specifications write a day that does not exist
# The keys of a parser's resolution by the form of the value: those of a point, then those of a range.
KEYS = {"date": "Date", "time": "Time", "datetime": "DateTime"}


def seconds(reference: str) -> int:
    """The moment "2016-11-07T16:12:00" as ``resolve`` counts; without a reference it is a day of no matter."""
    day, _, time = (reference or "2019-01-01").partition("T")
    number = ordinal(Day(*map(int, day.split("-")))) or 0
    hour, minute, second = (int(float(part)) for part in (time[:8] or "00:00:00").split(":"))
    return number * DAY + hour * 3600 + minute * 60 + second


def cases(folder: Path, model: str) -> Iterator[tuple[str, int, list[dict[str, Any]]]]:
    """Input, reference and expected entities of every case of one file."""
    for case in json.loads((folder / f"{model}.json").read_text(encoding="utf-8-sig")):
        yield case["Input"], seconds(case.get("Context", {}).get("ReferenceDateTime", "")), case.get("Results", [])


def read(text: str) -> list[Moment]:
    found = moments(Document("case", text, text, (Block("paragraph", 0, len(text)),), Alignment(())))
    return [moment._replace(value=noted(moment.value)) for moment in found]


def noted(value: When) -> When:
    """The value that comes to what the specifications write for it.

    They end a span with the beginning of its last day or month, where ours holds it; "by" and "until" a day is before
    it for them, "after" it is from it on, and the rest of the week ends when its last day begins.
    """
    match value:
        case Span(first, last) if not isinstance(last, Part | Clock | At | Now | Shifted):
            return Span(first, Part("start", last))
        case Span(first, Shifted(length) as last) if not any(unit in SHORT_UNITS for _, unit in length.parts):
            return Span(first, Part("start", last))
        case Bound("by", of):
            return Bound("before", of)
        case Bound("after", of) if is_day(of):
            return Bound("since", of)
        case Bound("until", of) if is_day(of):
            return Bound("before", of)
        case Part("rest", of) if not is_day(of):
            return Span(TODAY, Part("start", Nth(-1, "day", of)))
    return value


def written(form: str, moment: float) -> str:
    """A moment as the specifications write it."""
    if form == "duration":
        return f"{moment:.10g}"
    day, time = divmod(int(moment), DAY)
    clock = f"{time // 3600:02}:{time // 60 % 60:02}:{time % 60:02}"
    if form.startswith("time"):
        return clock
    found = from_ordinal(day)
    date = f"{found.year:04}-{found.month:02}-{found.day:02}" if found else ""
    return f"{date} {clock}" if form.startswith("datetime") else date


def form_of(found: Moment, resolved: Resolved | None) -> str:
    if isinstance(found.value, Season | YearOf):
        return "daterange"
    if isinstance(found.value, Recurring):
        return "set"
    return resolved.ahead[0].form if resolved else "date"


def kind_of(found: Moment, now: int) -> str:
    """The type that DateTimeModel gives the value; about a day or time is a range there."""
    form = form_of(found, resolve(found.value, now))
    return f"{form.removesuffix('range')}range" if isinstance(found.value, Bound) else form


def values(found: Moment, now: int) -> set[frozenset[tuple[str, str]]]:
    """All readings, as DateTimeModel lists them."""
    resolved = resolve(found.value, now)
    if resolved is None:
        year = (from_ordinal(now // DAY) or Day(None, None, None)).year or 0
        name = timex(found.value, year)
        return {frozenset({("timex", name)} if name else {("value", "not resolved")})}
    about = isinstance(found.value, Bound) and found.value.bound == "about"
    return {_named(moment, about) for side in resolved for moment in side}


def _named(moment: Moments, about: bool) -> frozenset[tuple[str, str]]:
    form, start, end = moment
    if not form.endswith("range") or (about and end is None and start is not None):
        return frozenset({("value", written(form, start or 0))})
    ends = (("start", start), ("end", end))
    return frozenset((name, written(form, at)) for name, at in ends if at is not None)


def expected_values(entity: dict[str, Any]) -> set[frozenset[tuple[str, str]]]:
    readings = set()
    for value in entity["Resolution"]["values"]:
        if value.get("value") == "not resolved":
            # What recurs and what depends on the place is told by its TIMEX name, a day that does not exist by none.
            named = value["type"] == "set" or (value["type"] == "daterange" and not value["timex"].startswith("("))
            readings.add(frozenset({("timex", value["timex"])} if named else {("value", "not resolved")}))
        else:
            readings.add(frozenset((key, value[key]) for key in ("value", "start", "end") if key in value))
    return readings


def resolution(moment: Moments) -> dict[str, str]:
    """One reading, as a parser gives it."""
    form, start, end = moment
    if not form.endswith("range"):
        return {form: written(form, start or 0)}
    kind = KEYS[form.removesuffix("range")]
    ends = ((f"start{kind}", start), (f"end{kind}", end))
    return {name: written(form, at) for name, at in ends if at is not None}


def parsed(found: Moment, now: int) -> list[dict[str, str]]:
    """The readings ahead and behind, as a parser gives them."""
    resolved = resolve(found.value, now)
    if resolved is None:
        nothing = {} if isinstance(found.value, Season | YearOf) else {"date": EARLIEST}
        return [nothing, nothing]
    return [resolution(side[0]) for side in resolved]


def right(model: str, text: str, now: int, entities: list[dict[str, Any]]) -> bool:
    """Whether every expected span and value is read, and nothing else of the kind."""
    forms = MODELS[model]
    rest = [m for m in read(text) if not forms or form_of(m, resolve(m.value, now)) in forms]
    if len(rest) != len(entities):
        return False
    for entity, found in zip(entities, rest, strict=True):
        start = entity["Start"]
        end = entity["End"] + 1 if "End" in entity else start + entity["Length"]
        if (found.start, found.end) != (start, end):
            return False
        if not forms:
            kind = (
                entity["TypeName"].rpartition(".")[2]
                if "TypeName" in entity
                else entity["Resolution"]["values"][0]["type"]
            )
            if kind != kind_of(found, now) or values(found, now) != expected_values(entity):
                return False
        else:
            value = entity.get("Value") or {}
            if parsed(found, now) != [value.get("FutureResolution", {}), value.get("PastResolution", {})]:
                return False
    return True


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print so many wrong cases of each model")
    options = parser.parse_args()
    inner = options.folder / "DateTime" / "English"
    folder = inner if inner.is_dir() else options.folder
    listed = tomllib.loads((Path(__file__).parent / "recognizers_dates_left_out.toml").read_text("utf-8"))
    left_out = {
        (m, number) for reason in listed.values() for m, numbers in reason["cases"].items() for number in numbers
    }
    for model in MODELS:
        count: Counter[str] = Counter()
        for number, (text, now, entities) in enumerate(cases(folder, model)):
            good = right(model, text, now, entities)
            prose = (model, number) not in left_out
            count.update(good=good, all=1, prose=prose, good_prose=good and prose)
            if not good and count["shown"] < options.show:
                count["shown"] += 1
                wanted = [
                    (e["Text"], e["Resolution"]["values"] if "Resolution" in e else (e.get("Value") or {}).get("Timex"))
                    for e in entities
                ]
                print(f"{model} {number}{'' if prose else ' (left out)'}: {text!r}\n    wanted {wanted}")
                for found in read(text):
                    print(f"    found  {found.text!r} {found.value} {values(found, now)}")
        print(
            f"{model:18} {count['good']:4} of {count['all']:4} right; "
            f"of written prose {count['good_prose']:4} of {count['prose']:4}"
        )


if __name__ == "__main__":
    main()
