"""The built wheel and an editable install both run, rule pages and all, from any folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packages that holds nothing but factlint, installed from a wheel that is built here."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    site = folder / "site"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(site),
        str(wheel),
    ]
    subprocess.run(pip, check=True, capture_output=True)
    return site


def rules(folder: Path, python_path: str) -> list[str]:
    result = subprocess.run(
        [sys.executable, "-c", "import sys, factlint.cli, factlint.rulebook as book; "
         "print(book.__file__, *(rule.code for rule in book.load(cache=False).rules))"],
        cwd=folder, env=os.environ | {"PYTHONPATH": python_path}, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return result.stdout.split()


def test_wheel(site: Path, tmp_path: Path) -> None:
    file, *codes = rules(tmp_path, str(site))
    assert Path(file).is_relative_to(site)
    assert codes == rules(tmp_path, str(ROOT))[1:]
    assert len(codes) > 1


def test_editable(tmp_path: Path) -> None:
    """The environment of the suite has the checkout installed; no path is given."""
    file, *codes = rules(tmp_path, "")
    assert Path(file).is_relative_to(ROOT)
    assert len(codes) > 1


def test_the_command_is_installed(tmp_path: Path) -> None:
    command = Path(sys.executable).parent / "factlint"
    result = subprocess.run([command, "--version"], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert result.stdout.startswith("factlint ")
