"""The repository that a folder is in, as far as it says which files are ignored.

Its files are read as git reads them. Git itself is asked only for what it alone can tell, which ignored files are
tracked all the same, and only once something is ignored; where there is no git, none of them is.
"""

import os
from functools import cached_property

from factlint.pattern import pattern

_EXCLUDES = pattern(r"(?im)^[ \t]*(?:\[[^]\n]*\][ \t]*)?excludesfile[ \t]*=[ \t]*\"?([^\n\"#;]*[^\s\"#;])")
_LARGEST = 1_000_000  # bytes of a file of git's


class Repository:
    """The repository whose working tree begins at ``root``, an absolute folder."""

    def __init__(self, root: str) -> None:
        self.root = root

    @cached_property
    def _folder(self) -> str:
        """Where git keeps what all working trees of the repository share."""
        folder = os.path.join(self.root, ".git")
        if os.path.isfile(folder):  # of a submodule, or of one working tree of several
            folder = os.path.join(self.root, _text(folder).removeprefix("gitdir: ").strip())
        shared = os.path.join(folder, "commondir")
        return os.path.join(folder, _text(shared).strip()) if os.path.isfile(shared) else folder

    def excludes(self) -> str:
        """The file of the repository's own rules."""
        return os.path.join(self._folder, "info", "exclude")

    def users_excludes(self) -> str:
        """The file of rules that the user has for all repositories."""
        settings = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
        named = os.path.join(settings, "git", "ignore")
        places = (os.path.join(settings, "git", "config"), os.path.join(os.path.expanduser("~"), ".gitconfig"),
                  os.path.join(self._folder, "config"))  # fmt: skip
        for place in places:  # what is said later counts
            for found in _EXCLUDES.finditer(_text(place) if os.path.isfile(place) else ""):
                named = os.path.join(self.root, os.path.expanduser(found[1]))
        return named

    def tracks(self, path: str, folder: bool = False) -> bool:
        """Whether git tracks the absolute path, which the rules ignore, or something in this folder."""
        files, folders = self._tracked
        return path in (folders if folder else files)

    @cached_property
    def _tracked(self) -> tuple[frozenset[str], frozenset[str]]:
        """The files that are ignored and tracked, and the folders above them."""
        from factlint import git  # late: few runs need to know

        command = [f"--git-dir={os.path.join(self.root, '.git')}", "ls-files", "--cached", "--ignored",
                   "--exclude-standard", "-z"]  # fmt: skip
        try:
            listed = git.ask(self.root, command)
        except git.GitError:
            return frozenset(), frozenset()
        files = [os.path.join(self.root, os.fsdecode(name)) for name in listed.split(b"\0") if name]
        folders: set[str] = set()
        for file in files:
            folder = os.path.dirname(file)
            while folder not in folders and len(folder) > len(self.root):
                folders.add(folder)
                folder = os.path.dirname(folder)
        return frozenset(files), frozenset(folders)


def _text(file: str) -> str:
    try:
        with open(file, encoding="utf-8", errors="surrogateescape") as stream:
            return stream.read(_LARGEST)
    except OSError:
        return ""
