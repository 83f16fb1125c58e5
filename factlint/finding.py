"""Findings: what factlint tells its user, with every place that it speaks of.

A contradiction has no culprit. A finding points at all its sides as equals and never says which is wrong.
"""

from typing import NamedTuple

SEVERITIES = ("error", "warning", "note")


class Label(NamedTuple):
    """One side of a finding: ``source[start:end]``, in code points, with its lines and columns counted from 1.

    ``text`` is what stands there; ``note`` is what the rule says of this side, or None. ``place`` is where a reader
    finds it in a container, whose source has no lines of its own ("table 2, row 3, cell 1"), else None.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    note: str | None
    place: str | None = None


class Fix(NamedTuple):
    """``source[start:end]`` is to read ``replacement``. ``at`` is where those words begin in the text that was read."""

    start: int
    end: int
    replacement: str
    at: int


class Finding(NamedTuple):
    """Mentions of one article that cannot all be so.

    ``code`` and ``name`` are the rule's ("NUM201", "change-mismatch"). ``message`` is one sentence in the article's
    own words, ``help`` what to check, or None. ``labels`` stand in the order of the text. ``fingerprint`` is the
    same wherever in the file the sides stand. ``evidence`` are the reasons for taking the sides as one fact. ``fixes``
    are there only where one side is right by agreement: the majority of the article, or the spelling of a house.
    """

    path: str
    code: str
    name: str
    severity: str
    message: str
    help: str | None
    labels: tuple[Label, ...]
    fingerprint: str
    evidence: tuple[str, ...] = ()
    fixes: tuple[Fix, ...] = ()


class Failure(NamedTuple):
    """An article, or a part of one, that could not be checked, and why, in one line."""

    path: str
    message: str


class Result(NamedTuple):
    """What checking one path came to. ``source`` is the decoded article, which the console quotes, or ""."""

    path: str
    source: str
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...] = ()
