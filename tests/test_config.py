"""Configuration: where it is found, what it may say, and what is refused."""

import os
from pathlib import Path

import pytest

from factlint.config import Settings, day, settings
from factlint.dates import Day
from factlint.errors import ConfigError
from factlint.keys import KEYS

ALL = 'select = ["NUM"]\nignore = ["NUM201"]\nrules = ["house", "/"]\npublished = "2024-05-31"\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    inner = tmp_path / "site" / "articles"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    return inner


def write(path: Path, text: str | bytes) -> None:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def test_none() -> None:
    assert settings(None, isolated=False) == Settings()


def test_every_key(folder: Path) -> None:
    (folder.parent / "house").mkdir()
    write(folder.parent / "factlint.toml", ALL)
    assert settings(None, isolated=False) == Settings(
        select=("NUM",),
        ignore=("NUM201",),
        rules=(str(folder.parent / "house"), "/"),
        published=Day(2024, 5, 31),
        origin=os.path.join("..", "factlint.toml"),
    )


def test_a_date_of_toml_is_a_date(folder: Path) -> None:
    write(folder / "factlint.toml", "published = 2024-05-31\n")
    assert settings(None, isolated=False).published == Day(2024, 5, 31)


def test_isolated_looks_for_none_but_takes_the_one_that_is_named(folder: Path) -> None:
    write(folder / "factlint.toml", 'select = ["NUM"]')
    assert settings(None, isolated=True) == Settings()
    assert settings("factlint.toml", isolated=True).select == ("NUM",)


@pytest.mark.parametrize("name", ["factlint.toml", ".factlint.toml", "pyproject.toml"])
def test_names(folder: Path, name: str) -> None:
    head = "[tool.factlint]\n" if name == "pyproject.toml" else ""
    write(folder / name, f'{head}select = ["NUM"]')
    assert settings(None, isolated=False).origin == name
    assert settings(str(folder / name), isolated=False).select == ("NUM",)


def test_the_nearest_stands_and_of_one_folder_the_first_name(folder: Path) -> None:
    write(folder.parent / "factlint.toml", 'select = ["FAR"]')
    write(folder / "pyproject.toml", '[tool.factlint]\nselect = ["PROJECT"]')
    assert settings(None, isolated=False).select == ("PROJECT",)
    write(folder / ".factlint.toml", 'select = ["HIDDEN"]')
    assert settings(None, isolated=False).select == ("HIDDEN",)
    write(folder / "factlint.toml", "")
    assert settings(None, isolated=False).select == ()


@pytest.mark.parametrize("text", ["[tool.black]\n", "# factlint\n[tool.black]\n", "no TOML at all"])
def test_a_pyproject_that_does_not_speak_to_factlint_is_passed_over(folder: Path, text: str) -> None:
    write(folder / "pyproject.toml", text)
    write(folder.parent / "factlint.toml", 'select = ["FAR"]')
    assert settings(None, isolated=False).select == ("FAR",)


REFUSED = [
    ('selct = ["NUM"]', "selct: unknown key; did you mean select?"),
    ("colour = 1", f"colour: unknown key; the keys are {', '.join(KEYS)}, overrides"),
    ('select = "NUM"', 'select: must be a list of rule codes, such as ["NUM", "DAT201"]'),
    ("ignore = [1]", 'ignore: must be a list of rule codes, such as ["NUM", "DAT201"]'),
    ('rules = [""]', 'rules: must be a list of folders, such as ["house-rules"]'),
    ('rules = ["house"]', "rules: there is no folder house"),
    ("published = 20240531", "published: must be a date, such as 2024-05-31"),
    ('published = "2024-02-30"', "published: must be a date, such as 2024-05-31"),
    ("published = 2024-05-31T10:00:00", "published: must be a date, such as 2024-05-31"),
    ("select = [", "cannot be understood as TOML: Invalid value (at end of document)"),
    (b"# \xff", "cannot be understood as TOML: not UTF-8 (byte 2)"),
    ("a = " + "[" * 100_000, "cannot be understood as TOML: nested too deeply"),
    ("a." * 40_000 + "a = 1", "cannot be understood as TOML: a key of more than 64 parts (at line 1)"),
    ("#" * 256_001, "cannot be understood as TOML: larger than 256,000 bytes"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED, ids=[reason[:30] for _, reason in REFUSED])
def test_refused(folder: Path, text: str | bytes, reason: str) -> None:
    write(folder / "factlint.toml", text)
    with pytest.raises(ConfigError) as error:
        settings(None, isolated=False)
    assert str(error.value) == f"factlint.toml: {reason}"


def test_a_named_file_must_be_there_and_speak_to_factlint(folder: Path) -> None:
    with pytest.raises(ConfigError, match=r"^other\.toml: cannot be read: No such file or directory$"):
        settings("other.toml", isolated=False)
    write(folder / "pyproject.toml", "[tool.black]\n")
    with pytest.raises(ConfigError, match=r"^pyproject\.toml: has no table \[tool\.factlint\]$"):
        settings("pyproject.toml", isolated=False)
    write(folder / "pyproject.toml", "[tool]\nfactlint = 3\n")
    with pytest.raises(ConfigError, match=r"^pyproject\.toml: tool\.factlint: must be a table$"):
        settings("pyproject.toml", isolated=False)


@pytest.mark.parametrize("text", ["", "2024", "2024-5-31", "31-05-2024", "2024-02-30", "2024-05-31T", "２０２４-05-31"])
def test_what_is_no_day(text: str) -> None:
    assert day(text) is None


def test_a_leap_day_is_a_day() -> None:
    assert day("2024-02-29") == Day(2024, 2, 29)
