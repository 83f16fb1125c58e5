"""Which rules run: codes, beginnings of codes, and names, picked from all rules."""

from collections.abc import Iterable, Sequence

from factlint.config import Settings
from factlint.errors import ConfigError, FactlintError, UsageError
from factlint.rule import Rule

_EVERY = "ALL"


def codes(rules: Sequence[Rule], settings: Settings, select: Sequence[str], ignore: Sequence[str]) -> set[str]:
    """The codes of the rules that run.

    Of a rule that is both selected and ignored the more precise word counts: ``--select NUM201 --ignore NUM`` runs
    NUM201. Where nothing is selected all rules are, but those of severity ``note``. ``select`` of the command line
    puts aside what the configuration selects and ignores. Raises UsageError or ConfigError for a word that names no
    rule.
    """
    if select:
        settings = Settings()
    picked = [*_checked(rules, settings.select, ConfigError, f"{settings.origin}: select"),
              *_checked(rules, select, UsageError, "--select")]  # fmt: skip
    dropped = [*_checked(rules, settings.ignore, ConfigError, f"{settings.origin}: ignore"),
               *_checked(rules, ignore, UsageError, "--ignore")]  # fmt: skip
    found = set()
    for rule in rules:
        by_default = 0 if rule.severity != "note" and not picked else -1
        if max([by_default, *_precisions(rule, picked)]) > max([-1, *_precisions(rule, dropped)]):
            found.add(rule.code)
    return found


def find(rules: Sequence[Rule], word: str) -> Rule:
    """The rule of this code or name. Raises UsageError."""
    for rule in rules:
        if word.upper() == rule.code or word == rule.name:
            return rule
    raise UsageError(_unknown(rules, word))


def _precision(rule: Rule, word: str) -> int | None:
    """How precisely the word names the rule, 0 for ALL, or None where it does not."""
    if word == rule.name:
        return len(rule.code)
    if word == _EVERY:
        return 0
    return len(word) if rule.code.startswith(word.upper()) else None


def _precisions(rule: Rule, words: Iterable[str]) -> list[int]:
    return [precision for word in words if (precision := _precision(rule, word)) is not None]


def _checked(rules: Sequence[Rule], words: Sequence[str], kind: type[FactlintError], where: str) -> Sequence[str]:
    for word in words:
        if word != _EVERY and not any(_precisions(rule, [word]) for rule in rules):
            raise kind(f"{where}: {_unknown(rules, word)}")
    return words


def _unknown(rules: Sequence[Rule], word: str) -> str:
    from difflib import get_close_matches  # late: only for the message

    near = [
        *get_close_matches(word.upper(), [rule.code for rule in rules], 3, 0.5),
        *get_close_matches(word.lower(), [rule.name for rule in rules], 2),
    ]
    hint = f"the nearest are {', '.join(near)}" if near else "see `factlint rules`"
    return f"no rule has the code or name {word!r}; {hint}"
