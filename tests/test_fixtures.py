"""Whole articles: the exact console output beside each, and silence on the clean ones.

After a change that is meant to show, ``FACTLINT_UPDATE=1 pytest tests/test_fixtures.py`` writes the output anew.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ENDINGS = {".md", ".txt", ".html"}
ARTICLES = sorted(path for path in (ROOT / "fixtures" / "articles").iterdir() if path.suffix in ENDINGS)
CLEAN = sorted(path for path in (ROOT / "fixtures" / "clean").iterdir() if path.suffix in ENDINGS)


def factlint(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "factlint", "check", "--isolated", "--color", "never", *arguments],
        cwd=ROOT,
        env=os.environ | {"COLUMNS": "100", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.name)
def test_console_output(article: Path) -> None:
    result = factlint(str(article.relative_to(ROOT)))
    golden = article.with_suffix(".console")
    if os.environ.get("FACTLINT_UPDATE"):
        golden.write_text(result.stdout, encoding="utf-8")
    assert result.stderr == ""
    assert result.returncode == 1
    assert result.stdout == golden.read_text(encoding="utf-8")


def test_clean_articles_are_silent() -> None:
    result = factlint("--output-format", "concise", *(str(path.relative_to(ROOT)) for path in CLEAN))
    assert (result.stdout, result.stderr, result.returncode) == ("", "", 0)
