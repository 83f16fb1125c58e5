"""What the settings of each article come to: its rules, and all else that its findings hang on."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factlint import cache
from factlint.config import Configuration, Settings
from factlint.dates import Day
from factlint.pages import pages

if TYPE_CHECKING:
    from factlint.rule import Rule
    from factlint.rulebook import RuleBook


class Books:
    """The settings of a run's articles, and for each settings what they come to, worked out once.

    Methods raise ConfigError, UsageError or RuleError for what cannot be used.
    """

    def __init__(self, options: Namespace) -> None:
        self._options = options
        self._configuration = Configuration(options.config, options.isolated)
        self._loaded: dict[Sequence[str], RuleBook] = {}
        self._books: dict[Settings, RuleBook] = {}
        self._states: dict[Sequence[str], str] = {}
        self._stamps: dict[Settings, str] = {}

    def settings(self, path: str) -> Settings:
        """The settings of an article; "-" is standard input. The command line has the last word."""
        settings = self._configuration.settings(path)
        published: Day | None = self._options.published
        return settings._replace(published=published) if published else settings

    def excluded(self, path: str) -> bool:
        """Whether a walk leaves the file out."""
        return self._configuration.excludes(path)

    def book(self, settings: Settings) -> "RuleBook":
        """The rules that run under these settings."""
        if settings not in self._books:
            from factlint.commands.select import chosen
            from factlint.rulebook import load  # late: a run that finds all it needs in the cache has no use for rules

            folders = self._folders(settings)
            if folders not in self._loaded:
                self._loaded[folders] = load(folders, cache=not self._options.no_cache)
            book = self._loaded[folders]
            self._books[settings] = chosen(book, settings, self._options.select, self._options.ignore)
        return self._books[settings]

    def rules(self) -> "list[Rule]":
        """The rules that have run on an article so far, or would on standard input, each once, by code."""
        told = (*self._stamps, *self._books, self.settings("-"))
        return sorted(
            {rule.code: rule for settings in dict.fromkeys(told) for rule in self.book(settings).rules}.values()
        )

    def stamp(self, settings: Settings) -> str:
        """What changes when the findings under these settings may change, the article being the same."""
        if settings not in self._stamps:
            said = repr((settings[: Settings._fields.index("baseline")], self._options.select, self._options.ignore))
            folders = self._folders(settings)
            if folders not in self._states:
                self._states[folders] = cache.stamp(pages(folders))
            self._stamps[settings] = f"{self._states[folders]}\n{said}"
        return self._stamps[settings]

    def _folders(self, settings: Settings) -> tuple[str, ...]:
        return (*settings.rules, *self._options.rules)
