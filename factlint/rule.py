"""A rule: one TOML page as a value.

A page says how to find the mentions that belong together (``phrases``, or the name of a linker in ``relation``),
what must be able to hold of them (``require``), what to say where it cannot (``message``, ``labels``, ``help``), and
sentences that prove it both ways (``bad``, ``good``). Its file name, ``NUM201-change-mismatch.toml``, is its identity.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from factlint import expression, message, phrase, require
from factlint.document import LANGUAGES, House
from factlint.errors import RuleError
from factlint.finding import SEVERITIES
from factlint.mention import KIND_GROUPS, KINDS, kinds_of, mask

_T = TypeVar("_T")
_R = TypeVar("_R")

_FILE_NAME = re.compile(r"([A-Z]{3}\d{3})-([a-z0-9]+(?:-[a-z0-9]+)*)\.toml")


class Example(NamedTuple):
    """A text that proves a rule, with what its page around it and its house would tell.

    ``[brackets]`` mark expected labels.
    """

    text: str
    published: str = ""
    format: str = "text"
    house: House = House()


class Rule(NamedTuple):
    """One page.

    Exactly one of ``phrases`` and ``relation`` is given. ``needs`` says what an article must hold for the linker to be
    asked: for each need a bit mask of the kinds that would do. Where there are ``words``, it must hold one of them
    too, in lower case and as it stands, inside a longer word or not. A phrase may span ``sentences`` neighbouring
    sentences. Without ``require`` every relation is a finding. ``labels`` are notes by slot, ``fix`` is by slot what to
    write in place of its words. ``origin`` is the page's path.
    """

    code: str
    name: str
    severity: str
    summary: str
    why: str
    phrases: tuple[phrase.Phrase, ...]
    relation: str
    needs: tuple[int, ...]
    words: tuple[str, ...]
    sentences: int
    require: str
    message: str
    labels: Mapping[str, str]
    fix: Mapping[str, str]
    help: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    origin: str


def from_page(origin: str, page: Mapping[str, Any], house: bool = False) -> Rule:
    """The rule that a parsed page states; ``house`` pages come from outside this project.

    Raises RuleError with file, key and reason.
    """
    file_name = re.split(r"[\\/]", origin)[-1]
    identity = _FILE_NAME.fullmatch(file_name)
    if identity is None:
        raise RuleError(f"{origin}: a rule page is named like NUM201-change-mismatch.toml")
    unknown = page.keys() - _KEYS.keys()
    if unknown:
        raise RuleError(f"{origin}: unknown key {_nearest(min(unknown), _KEYS)}")
    for key, (check, wanted, default) in _KEYS.items():
        if key not in page and default is None:
            raise RuleError(f"{origin}: {key}: missing; it is {wanted}")
        if key in page and not check(page[key]):
            raise RuleError(f"{origin}: {key}: must be {wanted}")
    get = {key: page.get(key, default) for key, (_, _, default) in _KEYS.items()}
    if bool(get["phrases"]) == bool(get["relation"]):
        raise RuleError(f"{origin}: phrases: give either phrases or the name of a relation")
    code, name = identity.groups()
    return Rule(
        code=code,
        name=name,
        phrases=tuple(
            _at(origin, "phrases", lambda text: phrase.parse(text, house), text) for text in get.pop("phrases")
        ),
        words=tuple(get.pop("words")),
        needs=tuple(_at(origin, "needs", _need, name) for name in get.pop("needs")),
        bad=tuple(map(_example, get.pop("bad"))),
        good=tuple(map(_example, get.pop("good"))),
        origin=origin,
        **get,
    )


def validate(rule: Rule, linkers: frozenset[str]) -> None:
    """What ``from_page`` leaves for a page that is read for the first time. Raises RuleError with file, key, reason."""
    if rule.relation and rule.relation not in linkers:
        raise RuleError(f"{rule.origin}: relation: {_nearest(rule.relation, linkers)}")
    for pattern in rule.phrases:
        _at(rule.origin, "phrases", phrase.validate, pattern)
    # Every phrase must give the slots that the page speaks of; which ones a linker gives only it knows.
    slots = frozenset.intersection(*(frozenset(p.slots) for p in rule.phrases)) if rule.phrases else None
    if rule.require:
        node = _at(rule.origin, "require", expression.parse, rule.require)
        _at(rule.origin, "require", require.check_calls, node)
        if slots is not None and (unknown := set(expression.names(node)) - slots):
            raise RuleError(f"{rule.origin}: require: {', '.join(sorted(unknown))} is no slot of every phrase; "
                            f"the slots are {', '.join(sorted(slots))}")  # fmt: skip
    for key, template in [("message", rule.message), ("help", rule.help), *rule.labels.items(), *rule.fix.items()]:
        _at(rule.origin, key, lambda text: message.validate(text, slots), template)
    if slots is not None and (unknown := rule.fix.keys() - slots):
        raise RuleError(f"{rule.origin}: fix: {', '.join(sorted(unknown))} is no slot of every phrase; "
                        f"the slots are {', '.join(sorted(slots))}")  # fmt: skip


EVERY = "ALL"  # the word for all rules


def precision(rule: Rule, word: str) -> int | None:
    """How precisely the word, a code, a beginning of one or a name, names the rule: 0 for ALL, None if it does not."""
    if word == rule.name:
        return len(rule.code)
    if word == EVERY:
        return 0
    return len(word) if word and rule.code.startswith(word.upper()) else None


def unknown(rules: Sequence[Rule], word: str) -> str:
    """What to say of a word that names no rule."""
    return f"no rule has the code or name {word!r}; {nearest(rules, word)}"


def nearest(rules: Sequence[Rule], word: str) -> str:
    """What a word that names no rule may have been meant for."""
    from difflib import get_close_matches  # late: only for the message

    codes = get_close_matches(word.upper(), [rule.code for rule in rules], 20, 0.5)
    # Of codes that share as many letters those are nearer that have them in the same places.
    codes.sort(key=lambda code: sum(a != b for a, b in zip(word.upper(), code, strict=False)))
    near = [
        *codes[:3],
        *get_close_matches(word.lower(), [rule.name for rule in rules], 2),
    ]
    return f"the nearest are {', '.join(near)}" if near else "see `factlint rules`"


def _need(name: str) -> int:
    kinds = kinds_of(name)
    if not kinds:
        raise RuleError(f"{_nearest(name, (*KINDS, *KIND_GROUPS))} is no kind of mention nor group of kinds")
    return mask(kinds)


def _example(entry: str | Mapping[str, Any]) -> Example:
    if isinstance(entry, str):
        return Example(entry)
    house = House(entry.get("language", LANGUAGES[0]), tuple(entry.get("names", ())),
                  tuple(entry.get("aliases", {}).items()))  # fmt: skip
    return Example(entry["text"], entry.get("published", ""), entry.get("format", "text"), house)


def _at(origin: str, key: str, function: Callable[[_T], _R], argument: _T) -> _R:
    try:
        return function(argument)
    except RuleError as error:
        raise RuleError(f"{origin}: {key}: {error}") from None


def _nearest(word: str, known: Any) -> str:
    from difflib import get_close_matches  # late: only for the message

    close = get_close_matches(word, known, 1)
    return f"{word!r}, did you mean {close[0]!r}?" if close else f"{word!r}; there are {', '.join(sorted(known))}"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_example(value: object) -> bool:
    if isinstance(value, dict):
        return _is_text(value.get("text")) and all(key in _OF_EXAMPLE and _OF_EXAMPLE[key](value[key]) for key in value)
    return _is_text(value)


# What an example may tell, and what it must satisfy.
_OF_EXAMPLE: dict[str, Callable[[Any], bool]] = {
    "text": _is_text,
    "published": lambda value: isinstance(value, str),
    "format": lambda value: isinstance(value, str),
    "language": LANGUAGES.__contains__,
    "names": lambda value: isinstance(value, list) and all(map(_is_text, value)),
    "aliases": lambda value: isinstance(value, dict) and all(map(_is_text, value.values())),
}


def _is_examples(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_example, value))


# key → (what its value must satisfy, in words, the value where the page has none; None: it must have one)
_KEYS: dict[str, tuple[Callable[[Any], bool], str, Any]] = {
    "summary": (_is_text, "one sentence that says what is wrong", None),
    "why": (_is_text, "a sentence or two on how the mistake comes about", None),
    "severity": (SEVERITIES.__contains__, "one of " + ", ".join(SEVERITIES), None),
    "phrases": (lambda v: isinstance(v, list) and all(map(_is_text, v)), "a list of phrases", ()),
    "relation": (_is_text, "the name of a linker", ""),
    "needs": (lambda v: isinstance(v, list) and all(map(_is_text, v)), "a list of kinds of mention", ()),
    "words": (lambda v: isinstance(v, list) and bool(v) and all(map(_is_text, v)), "a list of words in lower case", ()),
    "sentences": (lambda v: v in (1, 2, 3) and v is not True, "1, 2 or 3", 1),
    "require": (_is_text, "a condition over the slots", ""),
    "message": (_is_text, "one sentence with the sides in it", None),
    "labels": (lambda v: isinstance(v, dict) and all(map(_is_text, v.values())), "a table of notes by slot", {}),
    "fix": (lambda v: isinstance(v, dict) and all(map(_is_text, v.values())), "a table of what to write, by slot", {}),
    "help": (_is_text, "a sentence on what to check", ""),
    "bad": (_is_examples, "a list of texts with [brackets] around what the finding points at", None),
    "good": (_is_examples, "a list of texts without a finding", None),
}
