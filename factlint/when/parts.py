"""Parts of a period: early, mid and late, and what lies before or after today."""

from factlint.when import Calendar, When
from factlint.when.stretches import Stretch, months_later


def part_of(part: str, of: When, whole: Stretch, today: int) -> Stretch:
    """The early, middle or late part of a period, or what lies before or after today of it."""
    start, end = whole
    if part == "rest":
        return Stretch(today, end)
    if part in ("earlier", "later"):
        half = part_of("start" if part == "earlier" else "end", of, whole, today)
        return Stretch(start, min(half.end, today)) if part == "earlier" else Stretch(max(half.start, today), end)
    length = end - start
    if length > 300:
        # A year in digits has three parts of four months, a year that is near has two halves.
        months = 4 if isinstance(of, Calendar) else 6
        first, second = months_later(start, months), months_later(end, -months)
    elif length > 27:
        first, second = start + 15, start + 15
        if part == "mid":
            return Stretch(start + 9, start + 20)
    else:
        first, second = start + 3, start + 3
        if part == "mid":
            return Stretch(start + 1, start + 5)
    return {"start": Stretch(start, first), "mid": Stretch(first, second), "end": Stretch(second, end)}[part]
