"""``factlint completion SHELL``: what a shell needs to complete commands, options, rules and paths."""

import sys
from argparse import ArgumentParser, Namespace
from importlib import import_module

from factlint.commands import COMMANDS
from factlint.errors import UsageError

_SHELLS = ("bash", "zsh", "fish")


def options(parser: ArgumentParser) -> None:
    parser.description = (
        "Print a completion script for a shell. bash: put it in ~/.local/share/bash-completion/completions/factlint; "
        "zsh: in a folder of $fpath, as _factlint; fish: in ~/.config/fish/completions/factlint.fish."
    )
    parser.add_argument("operands", metavar="SHELL", nargs="*", default=[], help=", ".join(_SHELLS))


def run(options: Namespace) -> int:
    if len(options.operands) != 1 or options.operands[0] not in _SHELLS:
        raise UsageError(f"completion for which shell? There are {', '.join(_SHELLS)}")
    import shtab  # late: only for this

    sys.stdout.write(shtab.complete(_parser(), shell=options.operands[0]))
    return 0


def _parser() -> ArgumentParser:
    """One parser of all commands, in which what can be listed is a choice."""
    import shtab

    from factlint.rulebook import load

    codes = [rule.code for rule in load().rules]
    families = ["ALL", *sorted({code[:3] for code in codes})]
    choices = {"RULE": codes, "CODES": [*families, *codes], "SHELL": _SHELLS}
    completers = {"PATH": shtab.FILE, "FILE": shtab.FILE, "DIR": shtab.DIRECTORY}
    parser = ArgumentParser(prog="factlint")
    parser.add_argument("--version", action="store_true", help="show the version")
    commands = parser.add_subparsers(metavar="COMMAND")
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary)
        import_module(f"factlint.commands.{name}").options(command)
        for action in command._actions:
            if action.metavar in completers:
                action.complete = completers[action.metavar]  # type: ignore[attr-defined]
            elif action.metavar in choices:
                action.choices = choices[action.metavar]
    return parser
