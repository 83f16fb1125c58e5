"""What the marks inside a format's text may mean: the vocabulary of the tables that the formats give a draft."""

import re
from collections.abc import Callable

from factlint.read.draft import Act, Draft


def dropped(reason: str = "markup") -> Act:
    """A mark that leaves no trace."""
    return lambda draft, mark: draft.leave_out(mark.start(), mark.end(), reason)


def thing(reason: str) -> Act:
    """A mark that the page shows as a thing and not as words."""

    def act(draft: Draft, mark: re.Match[str]) -> int:
        draft.writer.stand_in(mark.start(), mark.end(), reason)
        return mark.end()

    return act


def meant(words: Callable[[str], str]) -> Act:
    """A mark that is another way to write some words; where there are none, it is no mark."""

    def act(draft: Draft, mark: re.Match[str]) -> int:
        shown = words(mark[0])
        if not shown:
            return mark.start()
        draft.writer.put(shown, mark.start(), mark.end())
        return mark.end()

    return act


def words(reason: str = "markup") -> Act:
    """A mark around words, which are its first group that takes part and may hold marks of their own."""

    def act(draft: Draft, mark: re.Match[str]) -> int:
        start, end = mark.span(mark.lastindex or 0)
        draft.drop(mark.start(), start, reason)
        draft.write(start, end)
        return draft.drop(end, mark.end(), reason)

    return act


def letters(draft: Draft, mark: re.Match[str]) -> int:
    """A mark around words, its last group, that hold no marks."""
    start, end = mark.span(mark.lastindex or 0)
    draft.drop(mark.start(), start)
    draft.writer.copy(start, end)
    return draft.drop(end, mark.end())


def line(draft: Draft, mark: re.Match[str]) -> int:
    """A mark that ends a line where the author wanted it to end."""
    draft.writer.line(mark.start(), mark.end())
    return draft.drop(mark.start(), mark.end())


def raised(draft: Draft, mark: re.Match[str]) -> int:
    """A mark whose last group stands above the line: an exponent, or the number of a note."""
    draft.writer.raised_until = mark.end(mark.lastindex or 0)
    return letters(draft, mark)


def aside(draft: Draft, mark: re.Match[str]) -> int:
    """A mark whose last group is a note at the foot of the page."""
    start, end = mark.span(mark.lastindex or 0)
    draft.drop(mark.start(), start)
    draft.aside(start, end)
    return draft.drop(end, mark.end())


def paired(closing: re.Pattern[str], reason: str = "") -> Act:
    """An opening mark whose closing one follows; what stands between is read, or is left out for a reason."""

    def act(draft: Draft, mark: re.Match[str]) -> int:
        start, end = draft.closer(closing, mark.end())
        if start < 0:
            return mark.start()
        if reason == "code":
            draft.writer.stand_in(mark.start(), end, reason)
            return end
        if reason:
            return draft.leave_out(mark.start(), end, reason)
        return draft.drop(*mark.span()) if draft.claim(start, end) else mark.start()

    return act
