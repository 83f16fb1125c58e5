"""Configuration: for each article the nearest ``factlint.toml``, ``.factlint.toml`` or ``[tool.factlint]`` upward.

A file only names things; nothing in it is executed. What stands in one is read by ``configfile``, which a run without
any configuration never imports.
"""

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from factlint.dates import Day, exists
from factlint.document import House
from factlint.pattern import pattern

if TYPE_CHECKING:
    from factlint.configfile import Page

PYPROJECT = "pyproject.toml"
NAMES = ("factlint.toml", ".factlint.toml", PYPROJECT)


class Choice(NamedTuple):
    """Which rules run, as written: ``where`` is what stands before "select" where a word of it is refused."""

    where: str
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class Settings(NamedTuple):
    """What a configuration says of one article.

    ``select`` and ``ignore`` are as written, and ``choices`` those of the overrides that hold, each on top of what
    stands before it. ``severity`` are words for rules with their severities. ``rules`` are folders and ``baseline`` is
    a file, made absolute. ``origin`` is the file that says it, or "" where there is none.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    rules: tuple[str, ...] = ()
    published: Day | None = None
    house: House = House()
    baseline: str = ""
    origin: str = ""


_NONE = Settings()
# The line in which a pyproject.toml begins to speak to us, or to tools in a way that may hold us.
_TABLE = pattern(
    r"""^[ \t]{0,40}\[{0,2}[ \t]{0,40}["']?tool["']?[ \t]{0,40}(?:\.[ \t]{0,40}["']?factlint|\]|=)""", re.MULTILINE
)
_LARGEST_PROJECT = 1_000_000  # bytes in which a pyproject.toml is searched for our name


class Configuration:
    """The settings of every path in a run: those of ``file``, or else of the nearest file; none when ``isolated``.

    What a file says is read once. Each method raises ConfigError with file, key and reason.
    """

    def __init__(self, file: str | None = None, isolated: bool = False) -> None:
        self._isolated = isolated
        self._pages: dict[str, Page | None] = {}
        self._fixed = _page(file) if file is not None else None

    def settings(self, path: str) -> Settings:
        """The settings of an article; of one that has no path ("-") those of the current folder."""
        path = os.path.abspath(path)
        page = self._nearest(os.path.dirname(path))
        return page.settings(path) if page else _NONE

    def excludes(self, path: str) -> bool:
        """Whether a walk leaves the file out."""
        path = os.path.abspath(path)
        page = self._nearest(os.path.dirname(path))
        return page is not None and page.excludes(path)

    def _nearest(self, folder: str) -> "Page | None":
        """The page that holds in an absolute folder."""
        if self._fixed or self._isolated:
            return self._fixed
        passed: list[str] = []
        page = None
        while page is None and folder not in self._pages:
            passed.append(folder)
            page = _in_folder(folder)
            parent = os.path.dirname(folder)
            if page or parent == folder:
                break
            folder = parent
        page = page or self._pages.get(folder)
        self._pages.update(dict.fromkeys(passed, page))
        return page


def settings(file: str | None, isolated: bool) -> Settings:
    """The settings that hold in the current folder, for what is about no article."""
    return Configuration(file, isolated).settings("-")


def day(text: str) -> Day | None:
    """The day that ``YYYY-MM-DD`` names, or None where the text is no such thing."""
    parts = text.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    found = Day(*map(int, parts))
    return found if exists(found) else None


def _in_folder(folder: str) -> "Page | None":
    for name in NAMES:
        path = os.path.join(folder, name)
        if not os.path.isfile(path):
            continue
        if os.path.islink(path):
            from factlint.configfile import inside  # late: hardly any configuration is a link

            inside(os.path.relpath(path), "the link", os.readlink(path))
        if name != PYPROJECT or _speaks(path):
            page = _page(os.path.relpath(path), named=False)
            if page:
                return page
    return None


def _speaks(path: str) -> bool:
    """Whether a ``pyproject.toml`` may hold a word for factlint: most do not, and need not be parsed."""
    try:
        with open(path, "rb") as file:
            data = file.read(_LARGEST_PROJECT)
        return b"factlint" in data and _TABLE.search(data.decode("latin-1")) is not None
    except OSError:
        return True  # reading it tells why


def _page(path: str, named: bool = True) -> "Page | None":
    from factlint.configfile import page  # late: most articles have no configuration

    return page(path, named)
