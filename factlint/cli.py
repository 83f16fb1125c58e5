"""The command line. A command's module is imported when the command is asked for, and no sooner."""

import argparse
import codecs
import errno
import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import NoReturn

from factlint import __version__
from factlint.commands import COMMANDS
from factlint.errors import FactlintError, UsageError, fault
from factlint.report.visible import stand_in, visible

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
# The convention of shells for a command that a signal ends: 128 and the signal's number.
_INTERRUPTED = 130
_PIPE_BROKEN = 141
# What is read and found holds hardly a cycle: looking for them each 700 objects takes a tenth of a run.
_OBJECTS_BEFORE_COLLECTION = 100_000

_HELP = """\
factlint checks what an article says against itself: numbers, dates and names.

It shows the places of one article that cannot all be right, and never guesses which of them is wrong.

  factlint check article.md     check one article: a text, a page, a notebook, a document, a book
  factlint check                check every article in this folder and below
  factlint check - < draft.txt  check what another program writes
  factlint explain NUM201       show what a rule finds, on its own examples

Commands:
  check [PATH ...]     find contradictions
  rules                list all rules
  explain RULE ...     explain rules, with live examples
  mentions PATH ...    list every number, date and name as it was understood
  baseline [PATH ...]  write down what is found now, so that a check shows what is new
  init                 write a factlint.toml that says what may be configured
  completion SHELL     print what bash, zsh or fish need to complete a command line

`factlint COMMAND --help` shows the options of a command; `factlint --version` the version.

Exit codes: 0 no contradictions, 1 contradictions found, 2 something could not be checked.
"""


class _Parser(argparse.ArgumentParser):
    """argparse, its errors in one line, and the terminal's width asked for only when help is shown."""

    def format_help(self) -> str:
        self.formatter_class = argparse.HelpFormatter
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see `{self.prog} --help`")

    def _print_message(self, message: str, file: object = None) -> None:
        # Help and version; argparse's own says nothing of a broken pipe.
        print(message, end="", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTION)
    codecs.register_error("factlint", stand_in)
    try:
        _prepare_streams()
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except FactlintError as error:
        return _refused(str(error))
    except BrokenPipeError:
        _silence()
        return _PIPE_BROKEN
    except OSError as error:
        _silence()
        of = f"{error.filename}: " if error.filename else ""
        what = "the output cannot be written" if error.errno in _NO_ROOM else f"{of}this could not be done"
        return _refused(f"{what}: {(error.strerror or str(error)).lower()}")
    except KeyboardInterrupt:
        return _INTERRUPTED
    except MemoryError:
        return _refused("there is not enough memory")
    except Exception as error:  # whatever it is, nobody wants to see how far inside it was
        return _refused(fault(error))
    return code


def _prepare_streams() -> None:
    """Gives every stream a way to write any character, and those that are closed something to be."""
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115 (it is open as long as we run)
    if sys.stdout is None:
        raise UsageError("standard output is closed: what is found has nowhere to go")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="factlint")


def _refused(reason: str) -> int:
    try:
        print(f"factlint: error: {visible(reason)}", file=sys.stderr)
    except OSError:  # the exit code is all that is left to say it with
        _silence()
    return 2


def _silence() -> None:
    """What is still to be written has nowhere to go; without this the interpreter complains of it when it ends."""
    null = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(null, stream.fileno())


def _run(arguments: list[str]) -> int:
    name = arguments[0] if arguments else "--help"
    if name in ("-h", "--help", "help"):
        print(_HELP, end="")
        return 0
    if name == "--version":
        print(f"factlint {__version__}")
        return 0
    if name == "check":
        from factlint.commands.check import options, run
    elif name == "rules":
        from factlint.commands.rules import options, run
    elif name == "explain":
        from factlint.commands.explain import options, run
    elif name == "mentions":
        from factlint.commands.mentions import options, run
    elif name == "baseline":
        from factlint.commands.baseline import options, run
    elif name == "init":
        from factlint.commands.init import options, run
    elif name == "completion":
        from factlint.commands.completion import options, run
    else:
        raise UsageError(_unknown(name))
    # With a width of its own the formatter that argparse makes for each option does not import what measures terminals.
    fixed = partial(argparse.HelpFormatter, width=80)
    parser = _Parser(prog=f"factlint {name}", allow_abbrev=False, formatter_class=fixed)
    options(parser)
    # argparse loses options that stand after a path, or what stands after "--", depending on how it is called.
    rest = arguments[1:]
    end = rest.index("--") if "--" in rest else len(rest)
    chosen = parser.parse_intermixed_args(rest[:end])
    if rest[end + 1 :]:
        if "operands" not in chosen:
            parser.error(f"unrecognized arguments: {' '.join(rest[end + 1 :])}")
        chosen.operands += rest[end + 1 :]
    return run(chosen)


def _unknown(name: str) -> str:
    from difflib import get_close_matches  # late: only for the message

    if name.startswith("-"):
        return f"unknown option {name}; options stand after a command, see `factlint --help`"
    if os.path.exists(name):
        return f"no command {name!r}; to check this path, `factlint check {name}`"
    close = get_close_matches(name, COMMANDS, 1)
    return f"no command {name!r}; " + (f"did you mean `factlint {close[0]}`?" if close else "see `factlint --help`")
