"""The rules of a run: the built-in ones, and those of a house's own folders.

Reading TOML and proving patterns takes longer than checking an article, so parsed pages are kept in the cache.
"""

import os
from binascii import crc32
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from factlint import cache as kept
from factlint import toml
from factlint.errors import RuleError
from factlint.pages import built_in, pages
from factlint.relate import LINKERS
from factlint.relate.phrases import PhraseIndex
from factlint.rule import Rule, from_page, validate

# The relations of rules about comments in which an article speaks to factlint, which ``suppress`` finds.
UNUSED = "unused_directives"
MALFORMED = "malformed_directives"


class RuleBook:
    """Rules in the order of their codes, with what checking asks for first.

    ``known`` are the rules of the book that these were picked from, which a comment in an article may name.
    """

    def __init__(self, rules: Iterable[Rule], known: tuple[Rule, ...] = ()) -> None:
        self.rules = tuple(sorted(rules))
        self.known = known or self.rules

    def only(self, codes: Iterable[str], changed: Callable[[Rule], Rule] = lambda rule: rule) -> "RuleBook":
        """The book with the rules of these codes alone, each ``changed``."""
        wanted = frozenset(codes)
        return RuleBook((changed(rule) for rule in self.rules if rule.code in wanted), self.known)

    @cached_property
    def phrases(self) -> PhraseIndex:
        return PhraseIndex(rule for rule in self.rules if rule.phrases)

    @cached_property
    def linked(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if rule.relation in LINKERS)


def load(folders: Sequence[str] = (), cache: bool = True) -> RuleBook:
    """The built-in rules and those of the folders. Raises RuleError for a page or folder that cannot be used."""
    paths = pages(folders)
    stamp = kept.stamp(paths) if cache else ""
    name = f"rules-{crc32(os.fsencode(os.pathsep.join(map(os.path.abspath, folders)))):08x}" if folders else "rules"
    parsed = kept.read(name, stamp) if cache else None
    if isinstance(parsed, dict):
        return RuleBook(_rules(parsed))
    parsed = {path: _parse(path) for path in paths}
    rules = _rules(parsed)
    for rule in rules:
        validate(rule, frozenset((*LINKERS, UNUSED, MALFORMED)))
    _refuse_doubles(rules)
    if cache:
        kept.write(name, stamp, parsed)
    return RuleBook(rules)


def _rules(parsed: Mapping[str, dict[str, Any]]) -> list[Rule]:
    ours = os.path.join(built_in(), "")
    return [from_page(path, page, house=not path.startswith(ours)) for path, page in parsed.items()]


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
