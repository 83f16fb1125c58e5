"""The rule pages of a run: the built-in ones, and those of a house's own folders.

Reading TOML and proving patterns takes longer than checking an article, so parsed pages are kept in the user's
cache folder, under a key of every page's path, size and time of change.
"""

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from factlint import __version__, toml
from factlint.errors import RuleError
from factlint.relate import LINKERS
from factlint.relate.phrases import PhraseIndex
from factlint.rule import Rule, from_page, validate


class RuleBook:
    """Rules in the order of their codes, with what checking asks for first."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(sorted(rules))

    def only(self, codes: Iterable[str]) -> "RuleBook":
        """The book with the rules of these codes alone."""
        wanted = frozenset(codes)
        return RuleBook(rule for rule in self.rules if rule.code in wanted)

    @cached_property
    def phrases(self) -> PhraseIndex:
        return PhraseIndex(rule for rule in self.rules if rule.phrases)

    @cached_property
    def linked(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if rule.relation)


def built_in() -> str:
    """The folder of the pages that come with factlint: inside the package when installed, beside it in a checkout."""
    package = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(package, "rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "rules")


def load(folders: Sequence[str] = (), cache: bool = True) -> RuleBook:
    """The built-in rules and those of the folders. Raises RuleError for a page or folder that cannot be used."""
    for folder in folders:
        if not os.path.isdir(folder):
            raise RuleError(f"{folder}: no such folder of rules")
    ours = _pages(built_in())
    paths = [*ours, *(path for folder in folders for path in _pages(folder))]
    stamp = _stamp(paths)
    pages = _from_cache(stamp) if cache else None
    if pages is None:
        pages = {path: _parse(path) for path in paths}
        rules = _rules(pages, ours)
        for rule in rules:
            validate(rule, frozenset(LINKERS))
        _refuse_doubles(rules)
        if cache:
            _to_cache(stamp, pages)
        return RuleBook(rules)
    return RuleBook(_rules(pages, ours))


def _rules(pages: Mapping[str, dict[str, Any]], ours: Sequence[str]) -> list[Rule]:
    known = frozenset(ours)
    return [from_page(path, page, house=path not in known) for path, page in pages.items()]


def _pages(folder: str) -> list[str]:
    return sorted(os.path.join(parent, name) for parent, _, names in os.walk(folder) for name in names
                  if name.endswith(".toml"))  # fmt: skip


def _parse(path: str) -> dict[str, Any]:
    try:
        with open(path, "rb") as file:
            return toml.parse(file.read(toml.LARGEST + 1))
    except OSError as error:
        raise RuleError(f"{path}: cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise RuleError(f"{path}: is no TOML: {error}") from None


def _refuse_doubles(rules: Iterable[Rule]) -> None:
    seen: dict[str, str] = {}
    for rule in rules:
        if rule.code in seen:
            raise RuleError(f"{rule.origin}: the code {rule.code} is taken by {seen[rule.code]}")
        seen[rule.code] = rule.origin


def _stamp(paths: Iterable[str]) -> str:
    """What changes when a page, this package or the interpreter does."""
    parts = [__version__, sys.version]
    for path in paths:
        status = os.stat(path)
        parts.append(f"{os.path.abspath(path)}\0{status.st_size}\0{status.st_mtime_ns}")
    return "\n".join(parts)


def _cache_file() -> str:
    root = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(root, "factlint", "rules.json")


def _from_cache(stamp: str) -> Mapping[str, dict[str, Any]] | None:
    try:
        with open(_cache_file(), encoding="utf-8") as file:
            kept = json.load(file)
        pages = kept["pages"] if kept["stamp"] == stamp else None
    except (OSError, ValueError, KeyError, TypeError):
        return None  # no cache, or none that can be read: the pages themselves are the truth
    return pages if isinstance(pages, dict) else None


def _to_cache(stamp: str, pages: Mapping[str, dict[str, Any]]) -> None:
    path = _cache_file()
    temporary = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(temporary, "w", encoding="utf-8") as file:
            json.dump({"stamp": stamp, "pages": pages}, file)
        os.replace(temporary, path)
    except OSError:
        pass  # a read-only home costs the next run some time and nothing else
