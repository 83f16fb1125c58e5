"""The GitHub action, the GitLab job and the container file: what they run is run here, as a script.

Neither service nor engine is at hand. The action's steps run in bash as GitHub's runner calls it, the job's script in
sh, and the container's commands in a virtual environment; what is left untested is the form of the three files, as far
as it is not read here.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
GOOD = "Turnover grew 25 per cent from $1.2 million to $1.5 million.\n"
BAD = "Turnover grew 5 per cent from $1.2 million to $1.5 million.\n"
MESSAGE = "$1.2 million to $1.5 million is not 5 per cent"
# Modules that Python would import from the current folder if it were let.
TRAPS = ("pip", "venv", "regex", "rich", "sitecustomize", "encodings", "logging", "shutil")
# Inputs that would be commands if they became part of a script.
WILD = "$(touch live)`touch live`\"; touch live; '\n&& touch live"

_OUT_OF_REACH = re.compile(r"No matching distribution|NewConnectionError|Temporary failure in name|ConnectTimeout")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository to check, with what an attacker would put into it."""
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "good.md").write_text(GOOD)
    (folder / "--config=evil.md").write_text(BAD)
    for name in TRAPS:
        (folder / f"{name}.py").write_text("open('live', 'w').close()\n")
    return folder


def shell(command: list[str], cwd: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    kept = {
        name: os.environ[name] for name in ("HOME", "LANG", "PIP_INDEX_URL", "PIP_CONFIG_FILE") if name in os.environ
    }
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(command, cwd=cwd, env={**kept, "PATH": path, **environment}, capture_output=True, text=True)
    if done.returncode not in (0, 2) and _OUT_OF_REACH.search(done.stderr):
        pytest.skip("no package registry can be reached")
    return done


class Runner:
    """A runner of GitHub's, as far as the steps of this action see it."""

    def __init__(self, folder: Path, workspace: Path) -> None:
        self.folder, self.workspace = folder, workspace
        self.action: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
        self.files = {name: folder / name for name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STEP_SUMMARY")}
        for file in self.files.values():
            file.touch()

    def run(self, **inputs: str) -> subprocess.CompletedProcess[str]:
        known = {name: str(entry["default"]) for name, entry in self.action["inputs"].items()}
        assert inputs.keys() <= known.keys()
        values = {f"inputs.{name}": value for name, value in {**known, **inputs}.items()}
        values["github.action_path"] = str(ROOT)
        # A runner makes all steps anew in each job; here what is installed is kept for the next one.
        installed = "FACTLINT" in self.told("GITHUB_ENV") and "version" not in inputs
        steps = [step for step in self.action["runs"]["steps"] if "run" in step]
        for number, step in list(enumerate(steps))[installed:]:
            script = self.folder / f"step{number}.sh"
            script.write_text(step["run"])
            environment = {"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(self.workspace),
                           "RUNNER_TEMP": str(self.folder), "XDG_CACHE_HOME": str(self.folder / "cache")}  # fmt: skip
            environment |= {name: str(file) for name, file in self.files.items()}
            environment |= self.told("GITHUB_ENV")
            environment |= {name: re.sub(r"\$\{\{ (\S+) \}\}", lambda match: values[match[1]], text)
                            for name, text in step["env"].items()}  # fmt: skip
            assert step["shell"] == "bash"
            done = shell(["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)], self.workspace, environment)
            if done.returncode:
                break
        return done

    def told(self, file: str) -> dict[str, str]:
        return dict(line.split("=", 1) for line in self.files[file].read_text().splitlines())


@pytest.fixture
def runner(tmp_path: Path, repository: Path) -> Runner:
    folder = tmp_path / "runner"
    folder.mkdir()
    return Runner(folder, repository)


def test_action(runner: Runner, repository: Path) -> None:
    done = runner.run(**{"sarif-file": "found.sarif"})
    assert done.returncode == 1, done.stdout + done.stderr
    assert runner.told("GITHUB_OUTPUT") == {"exit-code": "1"}
    [annotation] = [line for line in done.stdout.splitlines() if line.startswith("::error ")]
    assert "file=--config=evil.md" in annotation
    assert MESSAGE in annotation
    assert MESSAGE in runner.files["GITHUB_STEP_SUMMARY"].read_text().replace("\\", "")
    [run] = json.loads((repository / "found.sarif").read_text())["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["NUM201"]
    assert not (repository / "live").exists()
    # Installed, it runs again with other inputs.
    assert runner.run(paths="good.md\n\n").returncode == 0
    assert runner.run(paths="--config=evil.md\ngood.md", args="--select=DAT\n--isolated").returncode == 0
    concise = runner.run(paths="--config=evil.md", format="concise")
    assert (concise.returncode, concise.stdout) == (1, f"--config=evil.md:1:15: NUM201 {MESSAGE}\n")
    for inputs in ({"paths": WILD}, {"args": WILD}, {"format": WILD}, {"version": WILD}):
        assert runner.run(**inputs).returncode == 2
    assert not (repository / "live").exists()
    assert not (runner.folder / "live").exists()


def test_no_step_is_made_of_what_a_user_says() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    for step in action["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
    for name in action["inputs"]:
        assert f"inputs.{name} " in (ROOT / "action.yml").read_text(encoding="utf-8")


def test_gitlab_job(tmp_path: Path, repository: Path) -> None:
    job = yaml.safe_load((ROOT / "templates" / "factlint.gitlab-ci.yml").read_text(encoding="utf-8"))["factlint"]
    script = "set -eo pipefail\n" + "\n".join(job["script"])
    given = {name: value.replace("$CI_PROJECT_DIR", str(tmp_path)) for name, value in job["variables"].items()}
    report = job["artifacts"]["reports"]["codequality"]

    def run(**variables: str) -> subprocess.CompletedProcess[str]:
        return shell(["bash", "-c", script], repository, given | variables)

    assert run().returncode == 2
    done = run(FACTLINT_SOURCE=str(ROOT), FACTLINT_PATHS=f"good.md\n--config=evil.md\n{WILD}")
    assert done.returncode == 2, done.stdout + done.stderr
    assert f"error[NUM201] change-mismatch: {MESSAGE}" in done.stdout
    entries = json.loads((repository / report).read_text())
    [told] = [entry["description"] for entry in entries if entry["location"]["path"] == "--config=evil.md"]
    assert MESSAGE in told
    assert run(FACTLINT_SOURCE=str(ROOT), FACTLINT_ARGS="--select=DAT\n--isolated").returncode == 0
    assert json.loads((repository / report).read_text()) == []
    assert not (repository / "live").exists()


def test_container_file(tmp_path: Path, repository: Path) -> None:
    """Each instruction that does something, in two virtual environments in place of two images."""
    text = (ROOT / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    place, variables, start = tmp_path, {}, {"ENTRYPOINT": [""], "CMD": [""]}
    for number, line in enumerate(lines):
        word, _, rest = line.partition(" ")
        if word == "FROM":
            image = tmp_path / f"image{number}"
            venv.create(image, with_pip=True)
            place = image
        elif word == "WORKDIR":
            place = image / rest.strip("/")
            place.mkdir(exist_ok=True)
        elif word == "COPY":
            *names, target = shlex.split(rest)
            for name in names:
                if (ROOT / name).is_dir():
                    shutil.copytree(ROOT / name, place / target)
                else:
                    shutil.copy(ROOT / name, place / target)
        elif word == "RUN":
            command = re.sub(r"--mount=\S+", "", rest).replace("/wheels", str(tmp_path / "wheels"))
            done = shell(["sh", "-c", command], place, {"PATH": f"{image / 'bin'}:{os.environ['PATH']}"})
            assert done.returncode == 0, done.stderr
        elif word == "ENV":
            variables = dict(pair.split("=") for pair in shlex.split(rest))
        elif word in start:
            start[word] = json.loads(rest)
        else:
            assert word == "USER"
    assert variables == {"XDG_CACHE_HOME": "/tmp"}
    command = [str(image / "bin" / start["ENTRYPOINT"][0]), *start["ENTRYPOINT"][1:], *start["CMD"], "--isolated"]
    done = shell(command, repository, {"XDG_CACHE_HOME": str(tmp_path / "cache")})
    assert done.returncode == 1, done.stderr
    assert MESSAGE in done.stdout
    assert not (repository / "live").exists()
