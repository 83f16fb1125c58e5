"""The hook as pre-commit itself installs and runs it, in a scratch repository, on file names that look like options."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from factlint.read import FORMATS

ROOT = Path(__file__).parent.parent
GOOD = "Turnover grew 25 per cent from $1.2 million to $1.5 million.\n"
BAD = "Turnover grew 5 per cent from $1.2 million to $1.5 million.\n"
[HOOK] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

# What pip says where it cannot reach a registry, and git where it is not.
_OUT_OF_REACH = re.compile(r"No matching distribution|NewConnectionError|Temporary failure in name|ConnectTimeout")


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project as it stands in the working tree, as a repository of one commit that can be cloned."""
    if not (shutil.which("git") and (ROOT / ".git").exists()):
        pytest.skip("there is no git, or this is no checkout")
    folder = tmp_path_factory.mktemp("project")
    for name in git(ROOT, "ls-files", "-co", "--exclude-standard", "-z").split("\0"):
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "as it stands")
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps what it installs, so that it installs once for all tests."""
    return tmp_path_factory.mktemp("pre-commit")


def run(repository: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHON"))}
    environment |= {"PRE_COMMIT_HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "PRE_COMMIT_COLOR": "never"}
    done = subprocess.run([sys.executable, "-m", "pre_commit", *arguments], cwd=repository, env=environment,
                          capture_output=True, text=True)  # fmt: skip
    if done.returncode == 3 and _OUT_OF_REACH.search(done.stdout):
        pytest.skip("pre-commit cannot install: no package registry can be reached")
    return done


@pytest.fixture
def repository(project: Path, tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    config = {
        "repos": [{"repo": str(project), "rev": git(project, "rev-parse", "HEAD"), "hooks": [{"id": HOOK["id"]}]}]
    }
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    for name, text in {"good.md": GOOD, "--config=evil.md": GOOD, "-n.md": GOOD, "a b.md": GOOD,
                       "data.csv": BAD}.items():  # fmt: skip
        (tmp_path / name).write_text(text)
    git(tmp_path, "add", "--all")
    return tmp_path


def test_the_hook_takes_what_factlint_reads() -> None:
    for ending in FORMATS:
        assert re.search(HOOK["files"], f"content/a{ending}")
        assert re.search(HOOK["files"], f"a{ending.upper()}")
    for name in ("amd", "a.md.bak", "data.csv", "a.mdy"):
        assert not re.search(HOOK["files"], name)


def test_run(repository: Path, home: Path) -> None:
    done = run(repository, home, "run")
    assert (done.returncode, "Passed" in done.stdout) == (0, True), done.stdout + done.stderr
    (repository / "--exit-zero.md").write_text(BAD)
    (repository / "data.csv").write_text(BAD * 2)
    git(repository, "add", "--all")
    done = run(repository, home, "run")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "--exit-zero.md:1:15" in done.stdout
    assert "1 error in 1 file" in done.stdout
    assert "data.csv" not in done.stdout


def test_a_commit_is_stopped(repository: Path, home: Path) -> None:
    assert run(repository, home, "install").returncode == 0
    (repository / "--version.md").write_text(BAD)
    git(repository, "add", "--all")
    environment = os.environ | {"PRE_COMMIT_HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-m", "a"]
    done = subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True)
    if _OUT_OF_REACH.search(done.stdout + done.stderr):
        pytest.skip("pre-commit cannot install: no package registry can be reached")
    assert done.returncode == 1
    assert "--version.md:1:15" in done.stderr
    (repository / "--version.md").write_text(GOOD)
    git(repository, "add", "--all")
    done = subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_try_repo(repository: Path, home: Path, project: Path) -> None:
    done = run(repository, home, "try-repo", str(project), HOOK["id"], "--all-files")
    assert (done.returncode, "Passed" in done.stdout) == (0, True), done.stdout + done.stderr
