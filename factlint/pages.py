"""The files that rule pages are: where ours are, and what a folder of a house holds."""

import os
from collections.abc import Sequence

from factlint.errors import RuleError


def built_in() -> str:
    """The folder of the pages that come with factlint: inside the package when installed, beside it in a checkout."""
    package = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(package, "rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "rules")


def pages(folders: Sequence[str]) -> list[str]:
    """Our pages and those in the folders, at any depth. Raises RuleError for a folder that is not there."""
    for folder in folders:
        if not os.path.isdir(folder):
            raise RuleError(f"{folder}: no such folder of rules")
    ours, theirs = _below(built_in()), [path for folder in folders for path in _below(folder)]
    for path in theirs:
        if os.path.islink(path):  # which may lead anywhere, where the folder comes with a repository
            raise RuleError(f"{path}: is a link; put the page itself there")
    return [*ours, *theirs]


def _below(folder: str) -> list[str]:
    return sorted(
        os.path.join(parent, name) for parent, _, names in os.walk(folder) for name in names if name.endswith(".toml")
    )
