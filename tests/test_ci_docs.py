"""What docs/ci.md shows is so."""

import re
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.S | re.M)


def test_the_diff_shown_is_that_of_the_command(tmp_path: Path) -> None:
    [shown] = [block for language, block in BLOCKS if language == "console" and "--diff-fixes" in block]
    first, second, *diff = shown.splitlines(keepends=True)
    subprocess.run(["sh", "-c", first.removeprefix("$ ")], cwd=tmp_path, check=True)
    arguments = second.split()[2:]
    done = subprocess.run([sys.executable, "-m", "factlint", *arguments, "--isolated", "--no-cache"],
                          cwd=tmp_path, capture_output=True, text=True)  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "".join(diff))


def test_the_inputs_of_the_action_are_those_it_has() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    [table] = re.findall(r"^\| input \|.*?\n\n", PAGE, re.S | re.M)
    assert re.findall(r"^\| `([\w-]+)` \|", table, re.M) == [*action["inputs"]]
    for language, block in BLOCKS:
        for job in (yaml.safe_load(block).get("jobs", {}) if language == "yaml" else {}).values():
            for step in job["steps"]:
                if "factlint@" in step.get("uses", ""):
                    assert step["with"].keys() <= action["inputs"].keys()


def test_variables_of_the_gitlab_job() -> None:
    template = (ROOT / "templates" / "factlint.gitlab-ci.yml").read_text(encoding="utf-8")
    for name in set(re.findall(r"FACTLINT_\w+", PAGE)):
        assert f"${name}" in template or f"${{{name}" in template
