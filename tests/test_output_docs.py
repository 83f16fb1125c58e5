"""What docs/output.md shows is what factlint prints.

After a change that is meant to show, ``FACTLINT_UPDATE=1 pytest tests/test_output_docs.py`` writes the samples anew.
"""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from factlint.report import FORMATS

PAGE = Path(__file__).parent.parent / "docs" / "output.md"
# A command, what it prints below it or else in the next fence.
SAMPLE = re.compile(
    r"^```console\n\$ factlint (?P<command>.*)\n(?P<below>[\s\S]*?)```$"
    r"(?:\n\n(?P<fence>`{3,})(?P<language>json|xml|markdown)\n(?P<beside>[\s\S]*?)^(?P=fence)$)?", re.M,
)  # fmt: skip


def samples() -> list[re.Match[str]]:
    return list(SAMPLE.finditer(PAGE.read_text(encoding="utf-8")))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    article = re.search(r"^```markdown\n([\s\S]*?)^```$", PAGE.read_text(encoding="utf-8"), re.M)
    assert article
    Path("harbour.md").write_text(article[1], encoding="utf-8")


def printed(sample: re.Match[str]) -> str:
    command = [sys.executable, "-m", "factlint", *shlex.split(sample["command"])]
    shown = subprocess.run(command, capture_output=True, encoding="utf-8", env=os.environ | {"PYTHONUTF8": "1"}).stdout
    if not re.search("--output-format (json|sarif) ", sample["command"]):
        return shown
    # JSON on one line is set out on the page, and the page of a rule is left out.
    page = json.loads(shown)
    for run in page.get("runs", ()):
        for rule in run["tool"]["driver"]["rules"]:
            rule["help"]["markdown"] = "..."
    return json.dumps(page, indent=2) + "\n"


@pytest.mark.parametrize("number", range(len(samples())))
def test_a_sample_is_what_is_printed(number: int) -> None:
    sample = samples()[number]
    shown = printed(sample)
    part = "below" if sample["below"] else "beside"
    if os.environ.get("FACTLINT_UPDATE"):
        PAGE.write_text(f"{sample.string[: sample.start(part)]}{shown}{sample.string[sample.end(part) :]}", "utf-8")
    else:
        assert sample[part] == shown


def test_every_form_has_a_sample() -> None:
    commands = "\n".join(sample["command"] for sample in samples())
    assert set(re.findall(r"--output-format (\w+)", commands)) | {"console"} == set(FORMATS)
