"""What can go wrong outside the text of an article.

Each kind reaches the user as one line that says what, where and how to mend it. None of them carries a
traceback to the terminal, and none of them stops the check of another file.
"""

NO_MEMORY = "needs more memory than there is: split it, or leave it out"


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


def fault(error: Exception) -> str:
    """A fault of ours in one line: what it is, and the line of code that it comes from."""
    place, trace = "", error.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename.replace("\\", "/").rpartition("/")[2]
        place = f" in {file}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"please report this fault of factlint: {type(error).__name__}{place}: {error}"
