"""The keys of a configuration.

This is the one table that reading, ``factlint init``, the schema for editors and the reference agree with.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from factlint.config import day
from factlint.dates import Day
from factlint.document import LANGUAGES
from factlint.finding import SEVERITIES

_TEXT = {"type": "string", "pattern": r"\S"}
_TEXTS = {"type": "array", "items": _TEXT}
_LONGEST_NAME = 200
_NAME = {**_TEXT, "maxLength": _LONGEST_NAME}
_DATE = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


class Key(NamedTuple):
    """One key.

    ``convert`` makes its value of what TOML holds, or None where that is wrong; ``wanted`` says in words what is right,
    ``schema`` as JSON Schema. ``what`` is what the key does, ``example`` a value as TOML writes it, ``default`` what
    counts without it, in words, or "". A key that ``adds`` is added to what an extended file says, and in an override
    to what the file says; any other takes its place. ``by_path`` keys may stand in an override.
    """

    convert: Callable[[Any], Any]
    wanted: str
    schema: Mapping[str, Any]
    what: str
    example: str
    default: str
    adds: bool = False
    by_path: bool = True


def explained(key: Key) -> str:
    """What the key does and what counts without it, in sentences."""
    return f"{key.what} Default: {key.default}." if key.default else key.what


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _texts(value: object) -> tuple[str, ...] | None:
    return tuple(value) if isinstance(value, list) and all(map(_text, value)) else None


def _pairs(value: object) -> tuple[tuple[str, str], ...] | None:
    good = isinstance(value, dict) and all(_text(word) and _text(other) for word, other in value.items())
    return tuple(value.items()) if good and isinstance(value, dict) else None


def _names(value: object) -> tuple[str, ...] | None:
    names = _texts(value)
    return names if names is not None and all(len(name) <= _LONGEST_NAME for name in names) else None


def _aliases(value: object) -> tuple[tuple[str, str], ...] | None:
    pairs = _pairs(value)
    return pairs if pairs is not None and _names([name for pair in pairs for name in pair]) is not None else None


def _severities(value: object) -> tuple[tuple[str, str], ...] | None:
    pairs = _pairs(value)
    return pairs if pairs is not None and all(severity in SEVERITIES for _, severity in pairs) else None


def _one_of(words: tuple[str, ...]) -> Callable[[object], str | None]:
    return lambda value: value if isinstance(value, str) and value in words else None


def _day(value: object) -> Day | None:
    return day(str(value))  # TOML's own dates are written the same way


KEYS: dict[str, Key] = {
    "extend": Key(
        _text, 'the path of another configuration, such as "../factlint.toml"', _TEXT,
        "Another configuration whose settings this one goes on from. The path is seen from this file.",
        '"../factlint.toml"', "none", by_path=False,
    ),
    "select": Key(
        _texts, 'a list of rule codes, such as ["NUM", "DAT201"]', _TEXTS,
        "The rules that run: codes, their beginnings, names or ALL.",
        '["ALL"]', "every rule but those of severity note",
    ),
    "ignore": Key(
        _texts, 'a list of rule codes, such as ["NUM", "DAT201"]', _TEXTS,
        "The rules that do not run; of select and ignore the more precise word counts.",
        '["STY116"]', "none",
    ),
    "severity": Key(
        _severities, f'a table of rules and severities ({", ".join(SEVERITIES)}), such as {{ NAM101 = "error" }}',
        {"type": "object", "additionalProperties": {"enum": list(SEVERITIES)}},
        "Severities of your own, by code, beginning of a code, or name. A note that is named here runs.",
        '{ NAM101 = "error" }', "as each rule's page says", adds=True,
    ),
    "rules": Key(
        _texts, 'a list of folders, such as ["house-rules"]', _TEXTS,
        "Folders with rule pages of your own, seen from this file.",
        '["house-rules"]', "none", adds=True,
    ),
    "published": Key(
        _day, "a date, such as 2024-05-31", _DATE,
        "The day of publication of articles that state none.",
        "2024-05-31", "none: what hangs on the day is not checked",
    ),
    "language": Key(
        _one_of(LANGUAGES), f"one of {', '.join(LANGUAGES)}", {"enum": list(LANGUAGES)},
        "The variant of English: it tells how 03/04/2024 is read and which spelling is the house's.",
        '"en-GB"', "en: each article's own majority decides",
    ),
    "names": Key(
        _names, f'a list of names of up to {_LONGEST_NAME} letters, such as ["Zhumangarin"]',
        {"type": "array", "items": _NAME},
        "Names as this house writes them: what is nearly one of them is found, and two of them are two names.",
        '["Zhumangarin", "Jean-Luc Moreau"]', "none", adds=True,
    ),
    "aliases": Key(
        _aliases, f'a table of names of up to {_LONGEST_NAME} letters, such as {{ "Big Blue" = "IBM" }}',
        {"type": "object", "additionalProperties": _NAME, "propertyNames": _NAME},
        "Two names of one person, place or thing, which may both stand in an article.",
        '{ "Big Blue" = "IBM" }', "none", adds=True,
    ),
    "baseline": Key(
        _text, 'the path of a baseline, such as ".factlint-baseline.json"', _TEXT,
        "The file of known findings, which are not reported, seen from this file; `factlint baseline` writes it.",
        '".factlint-baseline.json"', "none", by_path=False,
    ),
    "exclude": Key(
        _texts, 'a list of patterns as in .gitignore, such as ["drafts/"]', _TEXTS,
        "Files and folders that a walk leaves out, as patterns of .gitignore seen from this file's folder.",
        '["drafts/", "*.txt"]', "none", adds=True, by_path=False,
    ),
}  # fmt: skip

# An override holds these patterns, and any key that is ``by_path``.
FILES = Key(
    _texts, 'a list of patterns as in .gitignore, such as ["sport/**"]', {**_TEXTS, "minItems": 1},
    "Which files: patterns as in .gitignore, seen from the folder of the configuration.",
    '["sport/**"]', "",
)  # fmt: skip
OVERRIDES = "overrides"
