"""A repository that nobody has looked at: no code from it runs, nothing outside it is read or written, none is called.

The command runs under an audit hook, which the interpreter tells of every file opened, every piece of code run and
every process started, in the command and in its workers.
"""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import factlint

ROOT = Path(factlint.__file__).parent.parent
BAD = "Turnover grew 5 per cent from $1.2 million to $1.5 million.\n"
COMMAND = Path(sys.executable).parent / "factlint"
# Modules that factlint imports early and late, its own name, and what Python itself imports where it is let.
MODULES = ("regex", "rich", "pyromark", "json", "re", "argparse", "difflib", "tempfile", "shtab", "tomllib",
           "sitecustomize", "usercustomize", "conftest", "__main__", "_pytest", "pint")  # fmt: skip

# Each event is a line of JSON in the file that AUDIT names. The hook goes with what is forked.
HOOK = """
import os, sys
def hook():
    out = os.open(os.environ["AUDIT"], os.O_WRONLY | os.O_APPEND)
    dumps = __import__("json").dumps
    told = ("open", "exec", "compile", "import", "subprocess.", "os.", "socket.", "shutil.", "ctypes.", "urllib.")
    quiet = ("os.listdir", "os.scandir", "os.putenv", "os.unsetenv", "os.fork", "os.walk", "os.fwalk", "os.kill")
    def told_of(event, arguments):
        if event.startswith(told) and event not in quiet:
            if event == "exec":
                arguments = (arguments[0].co_filename,)
            words = [a if isinstance(a, (int, list, tuple, type(None))) else os.fsdecode(a) if isinstance(a, bytes)
                     else str(a)[:2000] for a in arguments]
            os.write(out, dumps([event, words], default=str).encode() + b"\\n")
    sys.addaudithook(told_of)
hook()
"""


class Event(NamedTuple):
    name: str
    arguments: list[object]


class House:
    """The folder of a test: the hostile repository, what lies beside it, and what the command may use."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.repository = folder / "repository"
        self.outside = folder / "outside"
        self.cache = folder / "cache"
        self.live = folder / "live"  # what hostile code would make
        self._log = folder / "audit.jsonl"
        self._hook = folder / "hook"
        for place in (self.repository, self.outside, self._hook):
            place.mkdir()
        (self._hook / "sitecustomize.py").write_text(HOOK)

    def run(self, *arguments: str, code: int = 1, program: tuple[str, ...] = (str(COMMAND),)) -> list[Event]:
        """What happens in a run, which must end with this code."""
        self._log.write_bytes(b"")
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder / "home"), "AUDIT": str(self._log),
                       "XDG_CACHE_HOME": str(self.cache), "PYTHONPATH": f"{self._hook}{os.pathsep}{ROOT}",
                       "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
        done = subprocess.run([*program, *arguments], cwd=self.repository, env=environment, capture_output=True)
        assert done.returncode == code, done.stdout + done.stderr
        assert b"Traceback" not in done.stderr
        assert b"qzyx" not in done.stdout + done.stderr
        assert not self.live.exists()
        events = [Event(*json.loads(line)) for line in self._log.read_text().splitlines()]
        assert any(event.name == "open" for event in events)
        return events

    def check(self, events: list[Event], written: tuple[Path, ...] = ()) -> None:
        """Whether the events are all such as may be."""
        ours = [ROOT, Path(sys.prefix), Path(sys.base_prefix), self._hook]
        ours += [Path(sysconfig.get_path("stdlib")), self._log]
        shared = [Path("/dev/null"), Path("/usr/share/zoneinfo"), Path("/etc/localtime")]
        for name, arguments in events:
            place = Path(os.path.join(self.repository, str(arguments[0]) if arguments else ""))
            told = f"{name} {arguments}"
            if name == "open":
                path, mode, flags = arguments
                if isinstance(path, int):
                    continue
                real = place.resolve()
                writes = bool(set(str(mode or "")) & set("wax+")) or (
                    isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) != 0
                )
                if writes:
                    assert within(real, [self.cache, *written, Path("/dev/null")]), told
                else:
                    assert within(real, [*ours, *shared, self.cache, self.repository]), told
            elif name in ("exec", "import", "compile"):
                file = str(arguments[0] if name == "exec" else arguments[1])
                if file not in ("None", "") and not file.startswith("<"):
                    assert within(Path(file).resolve(), ours), told
            elif name == "subprocess.Popen":
                assert arguments[0] == "git", told
            elif name in ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate", "os.chmod", "os.chown",
                          "os.symlink", "os.link", "os.utime"):  # fmt: skip
                assert within(place.resolve(), [self.cache, *written]), told
            else:
                assert name in ("os.posix_spawn",), told


def within(path: Path, folders: list[Path]) -> bool:
    return any(path == folder or path.is_relative_to(folder) for folder in folders)


def git(folder: Path, *arguments: str) -> None:
    command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    if not COMMAND.exists():
        pytest.skip("the command is not installed")
    house = House(tmp_path)
    repository, outside = house.repository, house.outside
    (outside / "secret.md").write_text("qzyx " + BAD)
    (outside / "secret.toml").write_text("qzyx = 1\n")
    (outside / "folder").mkdir()
    (outside / "folder" / "HSE101-secret.toml").write_text("qzyx = 1\n")
    (outside / "folder" / "secret.md").write_text("qzyx " + BAD)
    (repository / "a.md").write_text(BAD)
    (repository / "b.md").write_text(BAD)
    deep = repository / "deep"
    deep.mkdir()
    (deep / "c.rst").write_text(BAD)
    (deep / "d.html").write_text(f"<!DOCTYPE html SYSTEM 'file:///etc/passwd'><p>{BAD}<img src='http://example.org/x'>")
    code = f"open({str(house.live)!r}, 'w').close()\n"
    for name in MODULES:
        (repository / f"{name}.py").write_text(code)
    (repository / "factlint").mkdir()
    (repository / "factlint" / "__init__.py").write_text(code)
    (repository / "setup.py").write_text(code)
    (repository / "evil.pth").write_text(f"import os; {code}")
    (repository / "pyvenv.cfg").write_text(f"home = {outside}\n")
    (repository / "link.md").symlink_to(outside / "secret.md")
    (repository / "linked").symlink_to(outside / "folder")
    (repository / "loop").symlink_to(".")
    (deep / ".gitignore").symlink_to(outside / "secret.toml")
    (repository / ".git").mkdir()
    yield house
    shutil.rmtree(repository)


def test_walk(house: House) -> None:
    house.check(house.run("check"))
    house.check(house.run("check"))  # from the cache
    house.check(house.run("check", "--jobs", "2", "--no-cache"))
    house.check(house.run("mentions", "a.md", code=0))


def test_every_form(house: House) -> None:
    forms = ("console", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson",
             "markdown")  # fmt: skip
    for form in forms:
        house.check(house.run("check", "--output-format", form, "a.md"))


def test_fix_writes_the_article_alone(house: House) -> None:
    (house.repository / "e.md").write_text("He is a Uzbek poet.\n")
    events = house.run("check", "--select", "STY", "--fix", code=0)
    house.check(events, (house.repository,))
    assert (house.repository / "e.md").read_text() == "He is an Uzbek poet.\n"
    assert (house.outside / "secret.md").read_text() == "qzyx " + BAD
    written = {str(event.arguments[1]) for event in events if event.name == "os.rename"}
    assert {name for name in written if not name.startswith(str(house.cache))} == {str(house.repository / "e.md")}


CONFIGURATIONS = {
    "factlint.toml": [
        "rules = ['../outside/folder']", "rules = ['linked']", "extend = '../outside/secret.toml'",
        "extend = '/etc/passwd'", "rules = ['/etc']", "baseline = '../outside/secret.md'",
        "plugins = ['evil']", "command = 'touch live'",
    ],
    "pyproject.toml": [
        "[tool.factlint]\n__import__ = 'evil'", "[tool.factlint]\nrules = ['~/rules', '$HOME']",
        "[build-system]\nbuild-backend = 'evil'\nbackend-path = ['.']\n[tool.factlint]\nextend = 'file:///etc/passwd'",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in CONFIGURATIONS.items() for text in texts],
    ids=lambda text: text[:40],
)  # fmt: skip
def test_a_configuration_reaches_nothing_outside(house: House, name: str, text: str) -> None:
    (house.repository / name).write_text(text + "\n")
    house.check(house.run("check", "a.md", code=2))


@pytest.mark.parametrize("name", ["factlint.toml", ".factlint.toml", "pyproject.toml"])
def test_a_link_is_no_way_out_for_a_configuration_or_a_rule_page(house: House, name: str) -> None:
    rules = house.repository / "rules"
    rules.mkdir()
    (rules / "HSE101-secret.toml").symlink_to(house.outside / "folder" / "HSE101-secret.toml")
    house.check(house.run("check", "--rules", "rules", "a.md", code=2))
    (house.repository / name).symlink_to(house.outside / "secret.toml")
    house.check(house.run("check", "a.md", code=2))


def test_as_a_module_it_imports_nothing_from_the_current_folder(house: House) -> None:
    (house.repository / "factlint" / "__init__.py").unlink()
    shutil.rmtree(house.repository / "factlint")
    house.check(house.run("check", "--select=ALL", program=(sys.executable, "-m", "factlint")))


def test_rule_pages_are_no_code(house: House) -> None:
    page = (
        "summary = 'a'\nwhy = 'a'\nseverity = 'error'\nphrases = ['{{old:money}} rose']\nrequire = \"{}\"\n"
        "message = '{{old}}'\nbad = ['[$2] rose.']\ngood = ['$2 fell.']\n"
    )
    (house.repository / "rules").mkdir()
    for require in ("__import__('os').system('touch live') == 0", "old.__class__ == 1", "open(old) == 1",
                    "exec('import evil') == 1", "[old for old in old] == 1", "(lambda: 1)() == 1"):  # fmt: skip
        (house.repository / "rules" / "HSE101-a.toml").write_text(page.format(require))
        house.check(house.run("check", "--rules", "rules", "a.md", code=2))


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
def test_git_runs_nothing_of_the_repository(house: House) -> None:
    repository = house.repository
    git(repository, "init", "-q")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "a")
    touch = f"touch {house.live}"
    (repository / "a.md").write_text(BAD.replace("Turnover", "Its turnover"))
    git(repository, "add", "a.md")
    (repository / "b.md").write_text(BAD.replace("Turnover", "Its turnover"))
    (repository / "link.md").unlink()
    (repository / "link.md").symlink_to(house.outside / "folder" / "secret.md")
    (repository / ".gitattributes").write_text("* diff=evil filter=evil merge=evil -text\nb.md filter=e=vil\n")
    (repository / ".git" / "config").write_text(f"""
[core]
    fsmonitor = "{touch}; false"
    hooksPath = {repository}
    pager = {touch}
    editor = {touch}
    sshCommand = {touch}
    askPass = {touch}
    gitProxy = {touch}
    alternateRefsCommand = {touch}
    attributesFile = {house.outside}/secret.toml
[diff]
    external = {touch}
[diff "evil"]
    textconv = {touch}; cat
    command = {touch}
    binary = false
[filter "evil"]
    clean = {touch}; cat
    smudge = {touch}; cat
    process = {touch}
    required = true
[filter "e=vil"]
    clean = {touch}; cat
[merge "evil"]
    driver = {touch}
[credential]
    helper = !{touch}
[gpg]
    program = {touch}
[pager]
    diff = {touch}
[alias]
    diff = !{touch}
    ls-files = !{touch}
    cat-file = !{touch}
    rev-parse = !{touch}
[include]
    path = {repository}/more
""")
    (repository / "more").write_text(f'[core]\n    fsmonitor = "{touch}"\n')
    for name in ("pre-commit", "post-index-change", "fsmonitor-watchman", "reference-transaction"):
        hook = repository / ".git" / "hooks" / name
        hook.parent.mkdir(exist_ok=True)
        for file in (hook, repository / name):
            file.write_text(f"#!/bin/sh\n{touch}\n")
            file.chmod(0o755)
    house.check(house.run("check", "--staged"))
    house.check(house.run("check", "--diff", "HEAD"))
    house.check(house.run("check"))
    for revision in (f"--output={house.live}", f"--upload-pack={touch}", f"ext::{touch}", "-O" + str(house.live)):
        house.check(house.run("check", f"--diff={revision}", code=2))


def test_the_hook_sees_what_it_must(house: House) -> None:
    """The test of the test: hostile things, done, are told."""
    outside = str(house.outside / "secret.md")
    for hostile in (f"open({outside!r})", f"open({outside!r}, 'a')", "import conftest", "__import__('socket').socket()",
                    "__import__('os').system('true')", "__import__('subprocess').run(['true'])",
                    f"__import__('os').rename({outside!r}, {outside + '2'!r})"):  # fmt: skip
        house.live.unlink(missing_ok=True)
        log = house.folder / "audit.jsonl"
        log.write_bytes(b"")
        environment = {"PATH": os.environ["PATH"], "AUDIT": str(log), "PYTHONPATH": str(house.folder / "hook")}
        subprocess.run([sys.executable, "-c", hostile], cwd=house.repository, env=environment)
        events = [Event(*json.loads(line)) for line in log.read_text().splitlines()]
        with pytest.raises(AssertionError):
            house.check(events)
