"""Configuration: the nearest ``factlint.toml``, ``.factlint.toml`` or ``[tool.factlint]`` upward from a folder.

A file only names things; nothing in it is executed.
"""

import os
from collections.abc import Callable
from typing import Any, NamedTuple

from factlint import toml
from factlint.dates import Day, exists
from factlint.errors import ConfigError


class Settings(NamedTuple):
    """What a configuration says. ``select`` and ``ignore`` are as written; ``rules`` are folders, made absolute.

    ``origin`` is the file that says it, or "" where there is none.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    published: Day | None = None
    origin: str = ""


_PYPROJECT = "pyproject.toml"
_NAMES = ("factlint.toml", ".factlint.toml", _PYPROJECT)


def settings(file: str | None, isolated: bool) -> Settings:
    """The settings of ``file`` or else of the nearest configuration; none at all when ``isolated``.

    Raises ConfigError with file, key and reason.
    """
    if file is not None:
        return _settings(file, _table(file))
    return Settings() if isolated else _nearest(os.getcwd())


def day(text: str) -> Day | None:
    """The day that ``YYYY-MM-DD`` names, or None where the text is no such thing."""
    parts = text.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    found = Day(*map(int, parts))
    return found if exists(found) else None


def _nearest(folder: str) -> Settings:
    while True:
        for name in _NAMES:
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                path = os.path.relpath(path)
                table = _table(path)
                if table is not None:
                    return _settings(path, table)
        parent = os.path.dirname(folder)
        if parent == folder:
            return Settings()
        folder = parent


def _table(path: str) -> dict[str, Any] | None:
    """What the file says to factlint, or None for a ``pyproject.toml`` that does not speak to it."""
    try:
        with open(path, "rb") as file:
            data = file.read(toml.LARGEST + 1)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    shared = os.path.basename(path) == _PYPROJECT
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


def _settings(path: str, table: dict[str, Any] | None) -> Settings:
    if table is None:
        raise ConfigError(f"{path}: has no table [tool.factlint]")
    for key in table:
        if key not in _KEYS:
            from difflib import get_close_matches  # late: only for the message

            close = get_close_matches(key, _KEYS, 1)
            known = f"did you mean {close[0]}?" if close else f"the keys are {', '.join(_KEYS)}"
            raise ConfigError(f"{path}: {key}: unknown key; {known}")
    found: dict[str, Any] = {}
    for key, value in table.items():
        convert, wanted = _KEYS[key]
        found[key] = convert(value)
        if found[key] is None:
            raise ConfigError(f"{path}: {key}: must be {wanted}")
    found["rules"] = tuple(_folder(path, name) for name in found.get("rules", ()))
    return Settings(**found, origin=path)


def _folder(path: str, name: str) -> str:
    """The folder that the file names, seen from where the file stands."""
    folder = os.path.join(os.path.dirname(os.path.abspath(path)), name)
    if not os.path.isdir(folder):
        raise ConfigError(f"{path}: rules: there is no folder {name}")
    return folder


def _texts(value: object) -> tuple[str, ...] | None:
    good = isinstance(value, list) and all(isinstance(text, str) and text for text in value)
    return tuple(value) if good and isinstance(value, list) else None


def _published(value: object) -> Day | None:
    return day(str(value))  # TOML's own dates are written the same way


# key → (what makes its value, or None of what is wrong; in words)
_KEYS: dict[str, tuple[Callable[[object], object], str]] = {
    "select": (_texts, 'a list of rule codes, such as ["NUM", "DAT201"]'),
    "ignore": (_texts, 'a list of rule codes, such as ["NUM", "DAT201"]'),
    "rules": (_texts, 'a list of folders, such as ["house-rules"]'),
    "published": (_published, "a date, such as 2024-05-31"),
}
