"""What a configuration changes in a run of the command: which rules, for which articles, how grave."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

RISE = "Turnover grew 5 per cent from $1.2 million to $1.5 million.\n"
DAY = "They met on Monday, 21 December 2022.\n"
STYLE = "It rose by 5 per cent and by 6 per cent. It fell by 7% on Friday.\n"
PAGE = """
summary = "Elephants are counted."
why = "House style."
severity = "error"
phrases = ['{count:number} elephants']
message = "{count} elephants are counted"
bad = ["The keeper fed [five] elephants."]
good = ["The keeper fed five hens."]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    work = tmp_path / "work"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for path in ("news/a.md", "sport/b.md", "sport/deep/c.md"):
        (work / path).parent.mkdir(parents=True, exist_ok=True)
        (work / path).write_text(f"{RISE}\n{DAY}")
    monkeypatch.chdir(work)
    return work


def factlint(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "factlint", *arguments], capture_output=True, text=True)


def findings(*arguments: str) -> list[dict[str, Any]]:
    page = json.loads(factlint("check", "--output-format", "json", *arguments).stdout)
    assert page["errors"] == []
    return list(page["findings"])


def found(*arguments: str) -> list[str]:
    return [f"{finding['path']} {finding['code']}" for finding in findings(*arguments)]


def severities(*arguments: str) -> dict[str, str]:
    return {finding["code"]: finding["severity"] for finding in findings(*arguments)}


def test_each_article_has_the_rules_of_its_own_file(folder: Path) -> None:
    (folder / "factlint.toml").write_text('select = ["NUM"]\n')
    (folder / "sport" / "factlint.toml").write_text('select = ["DAT"]\n')
    assert found() == found("sport", "news") == ["news/a.md NUM201", "sport/b.md DAT201", "sport/deep/c.md DAT201"]
    assert found("--config", "factlint.toml", "sport") == ["sport/b.md NUM201", "sport/deep/c.md NUM201"]
    assert len(found("--isolated")) == 6
    assert len(found("--select", "ALL", "--ignore", "STY,ACR")) == 6


def test_an_override_adds_and_has_the_last_word(folder: Path) -> None:
    (folder / "factlint.toml").write_text(
        'select = ["NUM"]\n[[overrides]]\nfiles = ["sport/*.md"]\nselect = ["DAT201"]\n'
        '[[overrides]]\nfiles = ["deep/"]\nignore = ["NUM"]\n'
    )
    assert found() == ["news/a.md NUM201", "sport/b.md NUM201", "sport/b.md DAT201"]
    assert found("--ignore", "DAT") == ["news/a.md NUM201", "sport/b.md NUM201"]
    assert found("--select", "DAT", "news") == ["news/a.md DAT201"]


def test_severities_of_a_house(folder: Path) -> None:
    (folder / "news" / "a.md").write_text(f"{RISE}\n{DAY}\n{STYLE}")
    (folder / "factlint.toml").write_text('severity = { NUM = "note", NUM201 = "warning", percent-forms = "error" }\n')
    assert severities("news") == {"NUM201": "warning", "DAT201": "error", "STY101": "error"}
    assert severities("news", "--ignore", "STY101") == {"NUM201": "warning", "DAT201": "error"}
    (folder / "factlint.toml").write_text('[[overrides]]\nfiles = ["news/"]\nseverity = { DAT = "note" }\n')
    assert severities("news") == {"NUM201": "error", "DAT201": "note"}
    assert severities("sport") == {"NUM201": "error", "DAT201": "error"}


@pytest.mark.parametrize("key", ["select", "ignore", "severity"])
def test_a_word_that_names_no_rule_is_refused_with_file_and_key(folder: Path, key: str) -> None:
    value = '{ NUM291 = "error" }' if key == "severity" else '["NUM291"]'
    (folder / "factlint.toml").write_text(f"{key} = {value}\n")
    done = factlint("check", "news")
    assert done.returncode == 2
    assert done.stderr.startswith(f"factlint: error: factlint.toml: {key}: no rule has the code or name 'NUM291'; ")
    if key != "severity":
        (folder / "factlint.toml").write_text(f'[[overrides]]\nfiles = ["news/"]\n{key} = {value}\n')
        assert f"factlint.toml: overrides 1: {key}: no rule" in factlint("check", "news").stderr


def test_a_day_and_rules_for_some_articles_only(folder: Path) -> None:
    (folder / "house").mkdir()
    (folder / "house" / "HSE101-elephants.toml").write_text(PAGE)
    text = "The minister came on Monday, 22 December, and fed five elephants.\n"
    for path in ("news/a.md", "sport/b.md"):
        (folder / path).write_text(text)
    (folder / "factlint.toml").write_text(
        '[[overrides]]\nfiles = ["news/"]\npublished = 2022-12-24\n'
        '[[overrides]]\nfiles = ["sport/"]\nrules = ["house"]\n'
    )
    assert found("news/a.md", "sport/b.md") == ["news/a.md DAT202", "sport/b.md HSE101"]


def test_what_is_excluded(folder: Path) -> None:
    (folder / "factlint.toml").write_text('exclude = ["deep/", "/news"]\n')
    assert factlint("check", "--show-files").stdout == "sport/b.md\n"
    assert factlint("check", "--show-files", "news/a.md", "sport").stdout == "news/a.md\nsport/b.md\n"
    assert factlint("check", "--show-files", "--force-exclude", "news/a.md", "sport/b.md").stdout == "sport/b.md\n"
    done = factlint("check", "--force-exclude", "news/a.md")
    assert (done.returncode, done.stdout) == (0, "No articles to check.\n")
    assert {finding.split()[0] for finding in found()} == {"sport/b.md"}


def test_settings_are_shown_as_they_could_be_written(folder: Path) -> None:
    text = (
        'published = 2024-05-31\nlanguage = "en-GB"\nnames = ["Jean-Luc \\u001b[1m \\"Ü\\"", "Big\\\\Blue"]\n'
        'aliases = { "Big Blue" = "IBM" }\nseverity = { NUM = "note" }\n'
        '[[overrides]]\nfiles = ["sport/"]\nselect = ["STY101"]\nignore = ["DAT"]\n'
    )
    (folder / "factlint.toml").write_text(text)
    done = factlint("check", "--show-settings")
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout
    news, sport = done.stdout.split("\n\n")
    assert news.startswith("# news/a.md\n# configuration: factlint.toml\nselect = [\n")
    assert sport.startswith(
        "# sport/b.md and 1 more\n# configuration: factlint.toml\n# on top of it: factlint.toml: overrides 1\n"
    )
    assert "DAT201" in news
    assert "STY101" not in news
    assert "STY101" in sport
    assert "DAT201" not in sport
    (folder / "factlint.toml").write_text(text.replace("\\u001b[1m", "x"))
    for page in factlint("check", "--show-settings").stdout.split("\n\n"):
        wanted = tomllib.loads(text.replace("\\u001b[1m", "x"))
        del wanted["overrides"]
        shown = tomllib.loads(page)
        assert {key: shown[key] for key in wanted} == wanted
        (folder / "again.toml").write_text(page)
        (folder / "factlint.toml").write_text("")
        again = tomllib.loads(factlint("check", "--show-settings", "--config", "again.toml", "news").stdout)
        assert again == shown
        (folder / "factlint.toml").write_text(text.replace("\\u001b[1m", "x"))


def test_what_is_kept_of_an_article_hangs_on_its_settings(folder: Path) -> None:
    assert found("news") == ["news/a.md NUM201", "news/a.md DAT201"]
    for text, wanted in [
        ('ignore = ["NUM"]', ["DAT201"]),
        ("", ["NUM201", "DAT201"]),
        ('[[overrides]]\nfiles = ["a.md"]\nignore = ["DAT"]', ["NUM201"]),
        ('[[overrides]]\nfiles = ["b.md"]\nignore = ["DAT"]', ["NUM201", "DAT201"]),
    ]:
        (folder / "factlint.toml").write_text(text)
        for _ in range(2):
            assert found("news") == [f"news/a.md {code}" for code in wanted]
    (folder / "factlint.toml").write_text('severity = { NUM = "note" }')
    assert severities("news") == {"NUM201": "note", "DAT201": "error"}


def test_a_file_below_that_is_refused_is_one_line_too(folder: Path) -> None:
    (folder / "sport" / "deep" / "factlint.toml").write_text("selct = []\n")
    done = factlint("check")
    assert done.returncode == 2
    assert done.stderr == "factlint: error: sport/deep/factlint.toml: selct: unknown key; did you mean select?\n"


def test_a_baseline_and_the_rest_of_the_options_go_together(folder: Path) -> None:
    (folder / "factlint.toml").write_text(
        'baseline = "known.json"\n[[overrides]]\nfiles = ["sport/"]\nignore = ["NUM"]\n'
    )
    assert factlint("baseline").stdout == "known.json: 4 findings in 3 files\n"
    assert found() == []
    assert len(found("--isolated")) == 6
