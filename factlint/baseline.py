"""The baseline: findings that were there when a house began, or that it has agreed to live with.

It is a JSON file with a line for each finding, sorted, to be kept in the repository and reviewed with it. A finding is
known by its article, its rule and its words, never by its place: it may move within the article. An article that was
renamed keeps its findings, since those of a path where no file is any more count for every path.
"""

import json
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from factlint.errors import BaselineError
from factlint.finding import Finding

NAME = ".factlint-baseline.json"
_LARGEST = 50_000_000  # bytes
_VERSION = 1


class Known(NamedTuple):
    """One finding as a baseline keeps it: ``path`` is seen from the baseline's folder, with slashes.

    ``message`` is for those who review the file.
    """

    path: str
    code: str
    message: str
    fingerprint: str


class Baseline:
    """Known findings, each with how often it may be found, and what a run makes of them.

    ``found`` counts the findings of the run, ``met`` those that were known.
    """

    def __init__(self, file: str, known: Counter[Known]) -> None:
        self.file = file
        self.found: Counter[Known] = Counter()
        self.met: Counter[Known] = Counter()
        self._folder = os.path.dirname(os.path.abspath(file))
        self._checked: set[str] = set()
        self._gone = {path for path in {one.path for one in known} if not os.path.exists(self._absolute(path))}
        self._left = Counter(known)
        self._alike: dict[tuple[str, str], list[Known]] = defaultdict(list)
        for one in sorted(known, reverse=True):
            self._alike["" if one.path in self._gone else one.path, one.fingerprint].append(one)

    def unknown(self, path: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those of an article's findings that are not known, or not so often."""
        path = os.path.relpath(path, self._folder).replace(os.sep, "/")
        self._checked.add(path)
        new = []
        for finding in findings:
            one = Known(path, finding.code, finding.message, finding.fingerprint)
            self.found[one] += 1
            if self._take(path, one.fingerprint) or self._take("", one.fingerprint):
                self.met[one] += 1
            else:
                new.append(finding)
        return tuple(new)

    def stale(self, covers: Callable[[str], bool], runs: Callable[[str, str], bool]) -> Counter[Known]:
        """What was known and is found no more, in the articles of this run and in those that are gone.

        ``covers`` says whether the run would have come by an absolute path, ``runs`` whether a rule is asked there.
        """
        left = {one: count for one, count in self._left.items() if count and self._is_told(one, covers)}
        return Counter({one: n for one, n in left.items() if runs(self._absolute(one.path), one.code)})

    def left(self) -> Counter[Known]:
        """What was known and was not met."""
        return +self._left

    def _is_told(self, one: Known, covers: Callable[[str], bool]) -> bool:
        return covers(self._absolute(one.path)) if one.path in self._gone else one.path in self._checked

    def _take(self, path: str, fingerprint: str) -> bool:
        alike = self._alike.get((path, fingerprint))
        if not alike:
            return False
        self._left[alike[-1]] -= 1
        if not self._left[alike[-1]]:
            alike.pop()
        return True

    def _absolute(self, path: str) -> str:
        return os.path.join(self._folder, path)


def read(file: str) -> Baseline:
    """The baseline that the file holds. Raises BaselineError."""
    try:
        with open(file, "rb") as stream:
            data = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        raise BaselineError(f"{file}: there is no such baseline; `factlint baseline` writes one") from None
    except OSError as error:
        raise BaselineError(f"{file}: cannot be read: {(error.strerror or str(error)).lower()}") from None
    if len(data) > _LARGEST:
        raise BaselineError(f"{file}: larger than {_LARGEST:,} bytes, which no baseline is")
    try:
        page = json.loads(data)
        if page["version"] != _VERSION:
            raise BaselineError(f"{file}: of another version of factlint; write it anew with `factlint baseline`")
        known: Counter[Known] = Counter()
        for entry in page["findings"]:
            known[Known(*(_text(entry[key]) for key in Known._fields))] += _count(entry.get("count", 1))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BaselineError(
            f"{file}: is no baseline, or a spoilt one; write it anew with `factlint baseline`"
        ) from None
    return Baseline(file, known)


def written(known: Counter[Known]) -> bytes:
    """The content of a file with these findings: the same for the same findings."""
    lines = [
        "    " + json.dumps(one._asdict() | ({"count": count} if count > 1 else {}), ensure_ascii=False)
        for one, count in sorted(known.items())
    ]
    findings = "[\n" + ",\n".join(lines) + "\n  ]" if lines else "[]"
    text = f'{{\n  "version": {_VERSION},\n  "findings": {findings}\n}}\n'
    return text.encode("utf-8", "backslashreplace")  # the lone surrogate of a path, as JSON writes it


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or value < 1:
        raise TypeError
    return value
