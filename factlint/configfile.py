"""What a configuration file says, with those that it extends: read within bounds, checked against the table of keys."""

import os
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from factlint import toml
from factlint.config import PYPROJECT, Choice, Settings
from factlint.document import House
from factlint.errors import ConfigError
from factlint.keys import FILES, KEYS, OVERRIDES, Key
from factlint.read.ignored import Rules, rules_of

_MOST_EXTENDED = 16  # files in one chain
_MOST_PATTERNS = 1_000  # of one key, and overrides of one file: each is asked of each article
_LONGEST_SHOWN = 60  # letters of a key in a complaint

Values = Mapping[str, Any]


class Override(NamedTuple):
    """What a file says of the paths that ``files`` match, ``where`` as complaints name it."""

    where: str
    files: Rules
    values: Values


class Page:
    """A configuration file, read."""

    def __init__(self, origin: str, values: Values) -> None:
        self._origin = origin
        self._values = values
        self._overrides: tuple[Override, ...] = values.get(OVERRIDES, ())
        self._exclude: tuple[Rules, ...] = values.get("exclude", ())
        self._known: dict[tuple[int, ...], Settings] = {}

    def settings(self, path: str) -> Settings:
        """What it says of an absolute path. Where two overrides hold, the later one has the last word."""
        held = tuple(n for n, override in enumerate(self._overrides) if override.files.ignore(path))
        if held not in self._known:
            self._known[held] = self._settings(self._overrides[number] for number in held)
        return self._known[held]

    def excludes(self, path: str) -> bool:
        """Whether the absolute path is one that a walk leaves out."""
        return any(rules.ignore(path) for rules in self._exclude)

    def _settings(self, held: Iterable[Override]) -> Settings:
        values = self._values
        choices = []
        for override in held:
            choices.append(Choice(override.where, override.values.get("select", ()), override.values.get("ignore", ())))
            own = {key: value for key, value in override.values.items() if key not in ("select", "ignore")}
            values = _merged(values, own)
        return Settings(
            select=values.get("select", ()),
            ignore=values.get("ignore", ()),
            choices=tuple(choices),
            severity=values.get("severity", ()),
            rules=tuple(dict.fromkeys(values.get("rules", ()))),
            published=values.get("published"),
            house=House(values.get("language", "en"), values.get("names", ()), values.get("aliases", ())),
            baseline=values.get("baseline", ""),
            origin=self._origin,
        )


def page(path: str, named: bool) -> Page | None:
    """What the file says, or None for a ``pyproject.toml`` that says nothing to factlint and is not ``named``.

    Raises ConfigError with file, key and reason.
    """
    here = os.getcwd()
    folder = os.path.dirname(os.path.abspath(path))
    # A file that is named and lies elsewhere speaks of what is here.
    away = named and not os.path.join(here, "").startswith(os.path.join(folder, ""))
    values = _values(path, here if away else folder, ())
    if values is None and named:
        raise ConfigError(f"{path}: has no table [tool.factlint]")
    return None if values is None else Page(path, values)


def _values(path: str, seen_from: str, above: tuple[str, ...]) -> Values | None:
    """The values of the file on top of those it extends; ``above`` are the real paths of the files that extend it.

    Its patterns are seen from the folder ``seen_from``.
    """
    table = _table(path)
    if table is None:
        return None
    values = dict(_checked(path, "", table, KEYS))
    if OVERRIDES in table:
        values[OVERRIDES] = _overrides(path, seen_from, table[OVERRIDES])
    if "exclude" in values:
        values["exclude"] = (_patterns(path, seen_from, "exclude", values["exclude"]),)
    if "extend" not in values:
        return values
    chain = (*above, os.path.realpath(path))
    named = values["extend"]
    file = inside(path, "extend", named)
    if not os.path.isfile(file):
        raise ConfigError(f"{path}: extend: there is no file {named}")
    if os.path.realpath(file) in chain:
        raise ConfigError(f"{path}: extend: {named} extends this file in turn; leave out one of the two")
    if len(chain) == _MOST_EXTENDED:
        raise ConfigError(f"{path}: extend: more than {_MOST_EXTENDED} files extend one another; join some of them")
    shown = os.path.relpath(file)
    base = _values(shown, os.path.dirname(file), chain)
    if base is None:
        raise ConfigError(f"{path}: extend: {shown} has no table [tool.factlint]")
    return _merged(base, values)


def _merged(base: Values, values: Values) -> Values:
    merged = dict(base)
    for key, value in values.items():
        adds = key == OVERRIDES or KEYS[key].adds
        merged[key] = (*base.get(key, ()), *value) if adds else value
    return merged


def _table(path: str) -> dict[str, Any] | None:
    """What the file says to factlint, or None for a ``pyproject.toml`` that does not speak to it."""
    try:
        with open(path, "rb") as file:
            data = file.read(toml.LARGEST + 1)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    shared = os.path.basename(path) == PYPROJECT
    if shared and b"factlint" not in data:
        return None
    try:
        page = toml.parse(data)
    except ValueError as error:
        raise ConfigError(f"{path}: cannot be understood as TOML: {error}") from None
    if not shared:
        return page
    tools = page.get("tool", {})
    table = tools.get("factlint") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigError(f"{path}: tool.factlint: must be a table")
    return table


def _checked(path: str, within: str, table: Values, keys: Mapping[str, Key]) -> Values:
    """The table with each value made what it stands for; ``within`` is what complaints put before a key."""
    values: dict[str, Any] = {}
    for key, written in table.items():
        if key == OVERRIDES and not within:
            continue
        if key not in keys:
            raise ConfigError(f"{path}: {within}{_cut(key)}: unknown key; {_nearest(key, within, keys)}")
        value = keys[key].convert(written)
        if value is None:
            raise ConfigError(f"{path}: {within}{key}: must be {keys[key].wanted}")
        values[key] = _placed(path, f"{within}{key}", key, value)
    return values


def _placed(path: str, where: str, key: str, value: Any) -> Any:
    """The value of a key that names files, seen from where the configuration stands; any other as it is."""
    if key == "rules":
        folders = tuple(inside(path, where, name) for name in value)
        for folder, name in zip(folders, value, strict=True):
            if not os.path.isdir(folder):
                raise ConfigError(f"{path}: {where}: there is no folder {name}")
        return folders
    if key == "baseline":
        return inside(path, where, value)
    return value


def _overrides(path: str, seen_from: str, written: object) -> tuple[Override, ...]:
    if not isinstance(written, list) or not all(isinstance(table, dict) for table in written):
        raise ConfigError(f"{path}: {OVERRIDES}: must be tables, each under a line [[{OVERRIDES}]]")
    if len(written) > _MOST_PATTERNS:
        raise ConfigError(f"{path}: {OVERRIDES}: must be at most {_MOST_PATTERNS:,}; one may hold several patterns")
    keys = {"files": FILES} | {name: key for name, key in KEYS.items() if key.by_path}
    found = []
    for number, table in enumerate(written, 1):
        within = f"{OVERRIDES} {number}: "
        values = dict(_checked(path, within, table, keys))
        if not values.get("files"):
            raise ConfigError(f"{path}: {within}files: missing; it is {FILES.wanted}")
        files = _patterns(path, seen_from, f"{within}files", values.pop("files"))
        found.append(Override(f"{path}: {within}", files, values))
    return tuple(found)


def _patterns(path: str, seen_from: str, where: str, lines: tuple[str, ...]) -> Rules:
    if len(lines) > _MOST_PATTERNS:
        raise ConfigError(
            f"{path}: {where}: must be at most {_MOST_PATTERNS:,} patterns; a folder stands for all in it"
        )
    rules = rules_of(lines, seen_from)
    if rules is None:
        raise ConfigError(f"{path}: {where}: must be patterns as in .gitignore, with few stars in each")
    return rules


def inside(path: str, where: str, name: str) -> str:
    """The absolute path that the file names, which must lie in the repository of the file where that is in one.

    A repository that was just cloned must not make a run read what lies elsewhere.
    """
    folder = os.path.dirname(os.path.abspath(path))
    target = os.path.normpath(os.path.join(folder, name))
    root = os.path.realpath(folder)
    while not os.path.exists(os.path.join(root, ".git")):
        parent = os.path.dirname(root)
        if parent == root:
            return target
        root = parent
    try:
        below = os.path.commonpath([root, os.path.realpath(target)]) == root
    except ValueError:  # a NUL, or another drive
        below = False
    if not below:
        raise ConfigError(
            f"{path}: {where}: {name} lies outside the repository; copy what it holds, or name it by option"
        )
    return target


def _nearest(key: str, within: str, keys: Mapping[str, Key]) -> str:
    from difflib import get_close_matches  # late: only for the message

    known = [*keys] if within else [*keys, OVERRIDES]
    close = get_close_matches(_cut(key), known, 3)
    return f"did you mean {' or '.join(close)}?" if close else f"the keys are {', '.join(known)}"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
