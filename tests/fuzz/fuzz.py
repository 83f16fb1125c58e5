"""Looks for bytes that break a target: ``python tests/fuzz/fuzz.py TARGET SECONDS``.

What is new goes to a folder of its own; a crash is written beside it and shown. Put the crash into corpus/TARGET with
its mend, under a name that says what it was.
"""

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import atheris

HERE = Path(__file__).parent
WORK = HERE.parent.parent / "build" / "fuzz"


def main() -> None:
    name, seconds = sys.argv[1:]
    with atheris.instrument_imports(include=["factlint", "html.parser", "_markupbase"]):
        from targets import TARGETS

        import factlint

        # Most modules are imported when an article needs them, which is too late to count their branches.
        for module in walk_packages(factlint.__path__, "factlint."):
            if not module.name.endswith("__main__"):
                import_module(module.name)
    found = WORK / name
    found.mkdir(parents=True, exist_ok=True)
    arguments = [
        sys.argv[0], f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=2048", "-max_len=2000",
        f"-artifact_prefix={WORK}/{name}-", "-print_final_stats=1", "-verbosity=1", f"-dict={HERE / 'words.dict'}",
        str(found), str(HERE / "corpus" / name),
    ]  # fmt: skip
    atheris.Setup(arguments, TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
