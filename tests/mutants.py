"""Which changes of the code no test notices: mutation testing of limits, escaping, decoding, fixes and exit codes.

    python tests/mutants.py [MODULE …]

Each module of the table below is changed in one place after the other by cosmic-ray, in a copy of this project, and
the tests beside it must fail each time. What survives is shown as a diff: a test is missing, or the change means
nothing. It takes minutes a module, so it is run by hand.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
TESTS = {
    "factlint/toml.py": "tests/test_limits.py",
    "factlint/bounds.py": "tests/test_limits.py tests/test_phrase.py",
    "factlint/read/decode.py": "tests/test_decode.py",
    "factlint/report/visible.py": "tests/test_console.py tests/test_output_forms.py",
    "factlint/fix.py": "tests/test_fix.py",
    "factlint/write.py": "tests/test_fix_command.py",
    "factlint/commands/check.py": "tests/test_cli.py tests/test_fix_command.py tests/test_limits.py",
}
# Kinds of change that say nothing here: of "str | None", and of signs whose every other sign breaks all tests.
_SENSELESS = ("%BitOr%", "%ReplaceBinaryOperator%", "%_Is%", "%NotEq%", "%Unary%")


def survivors(module: str, tests: str, place: Path) -> tuple[int, str]:
    """How many changes were tried, and those that no test noticed."""
    settings, session = place.parent / "settings.toml", place.parent / "session.sqlite"
    session.unlink(missing_ok=True)
    settings.write_text(
        f'[cosmic-ray]\nmodule-path = ["{module}"]\ntimeout = 120.0\nexcluded-modules = []\n'
        f'test-command = "{sys.executable} -m pytest -q -x -p no:cacheprovider {tests}"\n'
        '[cosmic-ray.distributor]\nname = "local"\n'
    )
    command = [sys.executable, "-m", "cosmic_ray.cli"]
    environment = os.environ | {"PYTHONPATH": str(place), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([*command, "init", str(settings), str(session)], cwd=place, env=environment, check=True)
    with sqlite3.connect(session) as database:
        for pattern in _SENSELESS:
            for table in ("work_items", "mutation_specs"):
                jobs = "select job_id from mutation_specs where operator_name like ?"
                database.execute(f"delete from {table} where job_id in ({jobs})", (pattern,))
        (count,) = database.execute("select count(*) from work_items").fetchone()
    subprocess.run([*command, "exec", str(settings), str(session)], cwd=place, env=environment, check=True)
    with sqlite3.connect(session) as database:
        found = database.execute("select diff from work_results where test_outcome like '%SURVIVED%'").fetchall()
    return count, "\n".join(diff for (diff,) in found)


def main() -> None:
    modules = sys.argv[1:] or list(TESTS)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "project"
        kept = shutil.ignore_patterns(".venv", ".git", ".*_cache", ".hypothesis", "build", "dist", "__pycache__")
        shutil.copytree(ROOT, place, ignore=kept)
        for module in modules:
            count, shown = survivors(module, TESTS[module], place)
            print(f"{module}: {count} changes, {shown.count('+++ ')} not noticed\n{shown}", flush=True)


if __name__ == "__main__":
    main()
