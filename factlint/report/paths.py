"""Paths as a service knows them that shows findings beside the files of a repository."""

import os


def from_root(path: str, variable: str) -> str:
    """The path from the top of the repository, which the environment's ``variable`` names where the service runs us.

    Elsewhere it is the path from the current folder; where the file lies outside of either, it is absolute.
    """
    full = os.path.abspath(path)
    relative = os.path.relpath(full, os.environ.get(variable) or os.getcwd())
    return full if relative.split(os.sep)[0] == os.pardir else relative.replace(os.sep, "/")
