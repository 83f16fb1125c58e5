"""Which lines of which files have changed, by git's word, and which findings a change has to do with."""

import os
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from factlint import git
from factlint.errors import UsageError
from factlint.finding import Label, Result
from factlint.pattern import pattern

_DIFF = (
    "diff", "--raw", "-z", "--patch", "--unified=0", "--inter-hunk-context=0", "--find-renames", "--diff-filter=ACMR",
    "--text", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=all",
)  # fmt: skip
_REGULAR = b"100"  # how the modes of regular files begin; a link's is 120000
_SECTION = b"diff --git "
_HUNK = b"@@ "
_LINE_END = pattern(r"\n")


class Change(NamedTuple):
    """What has changed of a file: the runs of lines, from 1 and both ends included, or None for the whole of it.

    ``blob`` names the content that is staged, or is "".
    """

    lines: tuple[tuple[int, int], ...] | None
    blob: str = ""


class Repository:
    """The repository that a folder is in. Raises UsageError where it is in none."""

    def __init__(self, folder: str) -> None:
        try:
            self.root = os.fsdecode(git.ask(folder, ["rev-parse", "--show-toplevel"])).removesuffix("\n")
        except git.GitError as error:
            raise UsageError(f"what has changed cannot be told: {error}") from None

    def staged(self) -> dict[str, Change]:
        """What is staged, by path from the root."""
        return dict(_changes(git.ask(self.root, [*_DIFF, "--cached", "--"])))

    def since(self, revision: str) -> dict[str, Change]:
        """What differs from the revision in the files as they are, those that git does not know included.

        ``main...`` is the point at which the current branch left ``main``. Raises UsageError.
        """
        name = revision.removesuffix("...")
        from_base = ["--merge-base"] if name != revision else []
        if not name or name.startswith("-") or ".." in name:
            raise UsageError(
                f"--diff: {revision!r} is no revision; name one, such as HEAD, or main... for its branch point"
            )
        try:
            command = [*_DIFF, *from_base, f"{name}^{{commit}}", "--"]
            changed = git.ask(self.root, command, git.unfiltered(self.root))
            unknown = git.ask(self.root, ["ls-files", "--others", "--exclude-standard", "-z"])
        except git.GitError as error:
            raise UsageError(self._refused(revision, error)) from None
        return dict(_changes(changed)) | {os.fsdecode(path): Change(None) for path in unknown.split(b"\0") if path}

    def _refused(self, revision: str, error: git.GitError) -> str:
        if git.ask(self.root, ["rev-parse", "--is-shallow-repository"]).strip() == b"true":
            return (f"--diff: {revision} cannot be told from here: this is a shallow clone; fetch the history, "
                    "as with `git fetch --unshallow` or fetch-depth: 0")  # fmt: skip
        if "bad revision" in str(error):
            return f"--diff: git knows no revision {revision}"
        return f"--diff {revision}: {error}"


def _changes(told: bytes) -> Iterator[tuple[str, Change]]:
    """The changes of a raw and a patch part, which name the files in the same order."""
    raw, _, patch = told.partition(b"\0\0")
    fields = iter(raw.split(b"\0") if raw else ())
    files: list[tuple[str, str]] = []
    for field in fields:
        _, mode, _, blob, status = field.split(b" ")
        path = next(fields)
        if status[:1] in b"RC":
            path = next(fields)
        files.append((os.fsdecode(path), blob.decode() if mode.startswith(_REGULAR) else ""))
    sections = list(_sections(patch))
    if len(sections) != len(files):
        raise UsageError("what git says of the changes cannot be understood")
    for (name, content), lines in zip(files, sections, strict=True):
        if content:
            yield name, Change(tuple(lines), content)


def _sections(patch: bytes) -> Iterator[list[tuple[int, int]]]:
    """The changed lines of each file of a patch."""
    lines: list[tuple[int, int]] | None = None
    for line in patch.split(b"\n"):
        if line.startswith(_SECTION):
            if lines is not None:
                yield lines
            lines = []
        elif lines is not None and line.startswith(_HUNK):
            first, _, count = line.split(b" ")[2].partition(b",")  # "@@ -3,2 +4,5 @@", where ",1" is left out
            if count != b"0":
                lines.append((int(first), int(first) + int(count or 1) - 1))
    if lines is not None:
        yield lines


def touched(result: Result, change: Change) -> Result:
    """The findings of which a side stands on a changed line, each led by the first that does."""
    if change.lines is None or not result.findings:
        return result
    firsts = [first for first, _ in change.lines]
    lasts = [last for _, last in change.lines]
    # Lines as git counts them: a carriage return alone ends none.
    ends = [match.start() for match in _LINE_END.finditer(result.source)]

    def changed(label: Label) -> bool:
        first, last = (bisect_left(ends, offset) + 1 for offset in (label.start, max(label.start, label.end - 1)))
        run = bisect_right(firsts, last)
        return run > 0 and lasts[run - 1] >= first

    findings = []
    for finding in result.findings:
        leads = [index for index, label in enumerate(finding.labels) if changed(label)]
        if leads:
            findings.append(finding._replace(lead=leads[0]))
    return result._replace(findings=tuple(findings))
