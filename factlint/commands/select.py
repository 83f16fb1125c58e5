"""Which rules run: codes, beginnings of codes, and names, picked from all rules."""

from collections.abc import Iterable, Sequence

from factlint.config import Choice, Settings
from factlint.errors import ConfigError, FactlintError, UsageError
from factlint.rule import EVERY, Rule, precision, unknown
from factlint.rulebook import RuleBook


def chosen(book: RuleBook, settings: Settings, select: Sequence[str], ignore: Sequence[str]) -> RuleBook:
    """The rules of the book that run, with the severities of the house. Raises as ``codes`` does."""
    running = codes(book.rules, settings, select, ignore)
    if not settings.severity:
        return book.only(running)
    _checked(book.rules, [word for word, _ in settings.severity], ConfigError, f"{settings.origin}: severity")
    return book.only(running, lambda rule: rule._replace(severity=_severity(rule, settings)))


def codes(rules: Sequence[Rule], settings: Settings, select: Sequence[str], ignore: Sequence[str]) -> set[str]:
    """The codes of the rules that run.

    Of a rule that is both selected and ignored the more precise word counts: ``--select NUM201 --ignore NUM`` runs
    NUM201. Where nothing is selected all rules are, but those of severity ``note`` to which the house gives
    none. What overrides select and ignore has the last word, and after them the command line, whose ``select`` puts aside all
    that the configuration says. Raises UsageError or ConfigError for a word that names no rule.
    """
    if select:
        settings = Settings()
    layers = [
        *((choice, ConfigError) for choice in (Choice(f"{settings.origin}: ", *settings[:2]), *settings.choices)),
        (Choice("--", tuple(select), tuple(ignore)), UsageError),
    ]
    for choice, kind in layers:
        _checked(rules, choice.select, kind, f"{choice.where}select")
        _checked(rules, choice.ignore, kind, f"{choice.where}ignore")
    every = not (select or settings.select)
    named = [word for word, _ in settings.severity]
    found = set()
    for rule in rules:
        runs = every and (rule.severity != "note" or bool(_precisions(rule, named)))
        for choice, _ in layers:
            picked = max([-1, *_precisions(rule, choice.select)])
            dropped = max([-1, *_precisions(rule, choice.ignore)])
            runs = picked > dropped if max(picked, dropped) >= 0 else runs
        if runs:
            found.add(rule.code)
    return found


def find(rules: Sequence[Rule], word: str) -> Rule:
    """The rule of this code or name. Raises UsageError."""
    for rule in rules:
        if word.upper() == rule.code or word == rule.name:
            return rule
    raise UsageError(unknown(rules, word))


def _severity(rule: Rule, settings: Settings) -> str:
    """What the most precise word of the house says, of two such words the later one."""
    found = [(precise, place, severity) for place, (word, severity) in enumerate(settings.severity)
             if (precise := precision(rule, word)) is not None]  # fmt: skip
    return max(found)[2] if found else rule.severity


def _precisions(rule: Rule, words: Iterable[str]) -> list[int]:
    return [precise for word in words if (precise := precision(rule, word)) is not None]


def _checked(rules: Sequence[Rule], words: Sequence[str], kind: type[FactlintError], where: str) -> None:
    for word in words:
        if word != EVERY and not any(_precisions(rule, [word]) for rule in rules):
            raise kind(f"{where}: {unknown(rules, word)}")
