"""What can go wrong outside the text of an article.

Each kind reaches the user as one line that says what, where and how to mend it. None of them carries a
traceback to the terminal, and none of them stops the check of another file.
"""


class FactlintError(Exception):
    """Something that the user can mend; ``str()`` is the whole line that is shown."""


class UsageError(FactlintError):
    """The command line asks for what cannot be: an unknown rule code, a malformed date."""


class ConfigError(FactlintError):
    """A configuration file that cannot be used, with its path and key in the message."""


class BaselineError(FactlintError):
    """A baseline that cannot be used, with its path in the message."""


class RuleError(FactlintError):
    """A rule page that is refused, with its file, its key and the reason in the message."""


class ReadError(FactlintError):
    """An article that cannot be read; the other articles are still checked."""


class OutputError(FactlintError):
    """A file that a report cannot be written to, with its path and the reason in the message."""
