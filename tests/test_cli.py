"""The command as it is run: exit codes, what goes where, and one line for whatever goes wrong."""

import json
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factlint import __version__

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "json.schema.json").read_text(encoding="utf-8"))
COMMAND = [sys.executable, "-m", "factlint"]
GOOD = "Turnover grew 25 per cent from $1.2 million to $1.5 million.\n"
BAD = "Turnover grew 5 per cent from $1.2 million to $1.5 million.\n"
MESSAGE = "$1.2 million to $1.5 million is not 5 per cent"
PAGE = """
summary = "Elephants are counted."
why = "House style: nobody counts elephants."
severity = "note"
phrases = ['{count:number} elephants']
message = "{count} elephants are counted"
bad = ["The keeper fed [five] elephants."]
good = ["The keeper fed five hens."]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHONUTF8", "1")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (work / "good.md").write_text(GOOD)
    (work / "bad.md").write_text(BAD)
    return work


@pytest.fixture
def house(folder: Path) -> Path:
    pages = folder / "house"
    pages.mkdir()
    (pages / "NUM901-elephants.toml").write_text(PAGE)
    (folder / "zoo.md").write_text("There were five elephants in the zoo.\n")
    return pages


def factlint(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], input=stdin, env=os.environ | environment, capture_output=True,
                          encoding="utf-8", errors="surrogateescape")  # fmt: skip


def outcome(*arguments: str, **more: str) -> tuple[int, str, str]:
    done = factlint(*arguments, **more)
    return done.returncode, done.stdout, done.stderr


def page(*arguments: str) -> Any:
    found = json.loads(factlint("check", "--output-format", "json", *arguments).stdout)
    jsonschema.validate(found, SCHEMA, cls=jsonschema.Draft202012Validator)
    return found


def paths(*arguments: str) -> list[str]:
    return [finding["path"] for finding in page(*arguments)["findings"]]


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"], ["help"]])
def test_help_teaches(arguments: list[str]) -> None:
    code, shown, complaint = outcome(*arguments)
    assert (code, complaint) == (0, "")
    for line in ("  factlint check article.md ", "  mentions PATH ...", "Exit codes: 0 no contradictions, 1 "):
        assert line in shown


@pytest.mark.parametrize("command", ["check", "rules", "explain", "mentions"])
def test_each_command_has_help(command: str) -> None:
    code, shown, complaint = outcome(command, "--help")
    assert (code, complaint) == (0, "")
    assert shown.startswith(f"usage: factlint {command} ")


def test_version() -> None:
    assert outcome("--version") == outcome("check", "--version") == (0, f"factlint {__version__}\n", "")


def test_clean() -> None:
    assert outcome("check", "good.md") == (0, "No contradictions found in 1 file.\n", "")
    assert outcome("check", "--output-format", "concise", "good.md") == (0, "", "")


def test_found() -> None:
    code, shown, complaint = outcome("check", "bad.md")
    assert (code, complaint) == (1, "")
    assert shown.startswith(f"error[NUM201] change-mismatch: {MESSAGE}\n  ╭─ bad.md:1:15\n")
    assert shown.endswith("\n\n1 error in 1 file\n")
    assert outcome("check", "--exit-zero", "bad.md") == (0, shown, "")


def test_concise() -> None:
    assert outcome("check", "--output-format", "concise") == (1, f"bad.md:1:15: NUM201 {MESSAGE}\n", "")


def test_json() -> None:
    found = page("good.md", "bad.md", "gone.md")
    assert [finding["message"] for finding in found["findings"]] == [MESSAGE]
    assert [label["text"] for label in found["findings"][0]["labels"]] == ["5 per cent", "$1.2 million", "$1.5 million"]
    assert found["errors"] == [{"path": "gone.md", "message": "cannot be read: no such file or directory"}]


def test_findings_are_sorted_by_path_whatever_the_order_of_the_arguments(folder: Path) -> None:
    (folder / "a.md").write_text(f"{BAD}\n{BAD.replace('5 per', '6 per')}")
    assert paths("bad.md", "a.md") == paths("a.md", "bad.md") == ["a.md", "a.md", "bad.md"]


def test_standard_input() -> None:
    assert outcome("check", "--output-format", "concise", "-", stdin=BAD) == (1, f"-:1:15: NUM201 {MESSAGE}\n", "")


def test_without_a_path_this_folder_is_checked(folder: Path) -> None:
    (folder / "deep").mkdir()
    (folder / "deep" / "bad.txt").write_text(BAD)
    assert paths() == paths(".") == ["bad.md", "deep/bad.txt"]


def test_what_cannot_be_read_does_not_stop_the_rest(folder: Path) -> None:
    (folder / "binary.md").write_bytes(b"\x89PNG\r\n\x00\x1a")
    (folder / "empty.md").write_bytes(b"")
    code, shown, complaint = outcome("check", "--exit-zero", "gone\x1b.md", "binary.md", "empty.md", "bad.md")
    assert code == 2
    assert shown.startswith("error[NUM201]")
    lines = complaint.splitlines()
    assert [line[: line.index(".md")] for line in lines] == ["factlint: error: binary", "factlint: error: gone␛"]


WRONG = [
    (["chekc"], "no command 'chekc'; did you mean `factlint check`?"),
    (["frobnicate"], "no command 'frobnicate'; see `factlint --help`"),
    (["bad.md"], "no command 'bad.md'; to check this path, `factlint check bad.md`"),
    (["--exit-zero"], "unknown option --exit-zero; options stand after a command, see `factlint --help`"),
    (["check", "--colour"], "unrecognized arguments: --colour; see `factlint check --help`"),
    (["check", "--color", "red"], "argument --color: invalid choice: 'red'"),
    (["check", "--sel", "NUM"], "unrecognized arguments: --sel"),
    (["check", "--select"], "argument --select: expected one argument"),
    (["check", "--select", ","], "argument --select: ',' names no rules; write it like NUM,DAT201"),
    (["check", "--select", "NUM299"], "--select: no rule has the code or name 'NUM299'; the nearest are NUM2"),
    (["check", "--ignore", "NUM,weekday-dates"], "--ignore: no rule has the code or name 'weekday-dates'; the nearest"),
    (["check", "--published", "31.5.2024"], "argument --published: '31.5.2024' is no day; write it like 2024-05-31"),
    (["check", "--config", "gone.toml"], "gone.toml: cannot be read: No such file"),
    (["check", "--rules", "gone"], "gone: no such folder of rules"),
    (["rules", "NUM201"], "unrecognized arguments: NUM201"),
    (["rules", "--", "NUM201"], "unrecognized arguments: NUM201"),
    (["explain"], "explain which rule? `factlint rules` lists them"),
    (["explain", "NUM20"], "no rule has the code or name 'NUM20'; the nearest are NUM2"),
    (["mentions"], "the mentions of which article?"),
    (["mentions", "gone.md"], "gone.md: cannot be read: no such file or directory"),
]


@pytest.mark.parametrize(("arguments", "complaint"), WRONG, ids=[" ".join(arguments) for arguments, _ in WRONG])
def test_what_goes_wrong_is_one_line(arguments: list[str], complaint: str) -> None:
    code, shown, said = outcome(*arguments)
    assert (code, shown) == (2, "")
    assert said.startswith(f"factlint: error: {complaint}")
    assert said.index("\n") == len(said) - 1


@pytest.mark.parametrize(
    ("file", "text", "complaint"),
    [
        ("factlint.toml", "selct = []", "factlint.toml: selct: unknown key; did you mean select?"),
        ("factlint.toml", "select = ['NUM999']", "factlint.toml: select: no rule has the code or name 'NUM999'; "),
        ("factlint.toml", "rules = ['gone\x1b[1m']", "factlint.toml: cannot be understood as TOML: "),
        ("factlint.toml", 'rules = ["gone\\u001b[1m"]', "factlint.toml: rules: there is no folder gone␛[1m"),
        (
            "house/NUM902-odd.toml",
            PAGE.replace("summary", "sumary"),
            "house/NUM902-odd.toml: unknown key 'sumary', did ",
        ),
        ("house/NUM902-odd.toml", "summary =", "house/NUM902-odd.toml: is no TOML: "),
        ("house/odd.toml", PAGE, "house/odd.toml: a rule page is named like "),
    ],
)
@pytest.mark.usefixtures("house")
def test_a_page_or_configuration_that_is_refused_is_one_line(
    folder: Path, file: str, text: str, complaint: str
) -> None:
    (folder / file).write_text(text)
    code, shown, said = outcome("check", "--rules", "house", "bad.md")
    assert (code, shown) == (2, "")
    assert said.startswith(f"factlint: error: {complaint}")
    assert said.index("\n") == len(said) - 1
    assert "\x1b" not in said


def test_select_and_ignore() -> None:
    assert paths("--select", "NUM") == paths("bad.md", "--select=DAT", "--select", "NUM2,DAT201") == ["bad.md"]
    assert paths("--select", "change-mismatch", "--ignore", "ALL") == ["bad.md"]
    assert paths("--select", "DAT") == paths("--ignore", "num201") == paths("--ignore", "NUM,DAT") == []


def test_configuration(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.factlint]\nignore = ["NUM201"]\n')
    assert paths() == []
    assert paths("--isolated") == paths("--select", "NUM201") == ["bad.md"]


@pytest.mark.usefixtures("house")
def test_rules_of_a_house(folder: Path) -> None:
    assert paths("--rules", "house", "zoo.md") == []  # a note, off until it is asked for
    assert paths("--rules", "house", "--select", "elephants", "zoo.md") == ["zoo.md"]
    (folder / "factlint.toml").write_text('rules = ["house"]\nselect = ["NUM9"]\n')
    assert paths() == paths("--no-cache") == ["zoo.md"]
    assert "NUM901  elephants" in factlint("rules").stdout
    assert "five elephants are counted" in factlint("explain", "NUM901").stdout


def test_published(folder: Path) -> None:
    (folder / "visit.txt").write_text("The minister came on Monday, 22 December.\n")
    assert outcome("check", "visit.txt")[0] == 0
    assert outcome("check", "visit.txt", "--published", "2022-12-24")[0] == 1
    (folder / "factlint.toml").write_text("published = 2022-12-24\n")
    assert outcome("check", "visit.txt")[0] == 1


def test_names_that_look_like_options(folder: Path) -> None:
    (folder / "--config=evil.md").write_text(BAD)
    assert paths("--", "--config=evil.md") == ["--config=evil.md"]
    assert paths("good.md", "--select", "NUM", "--", "--config=evil.md", "bad.md") == ["--config=evil.md", "bad.md"]


def test_a_name_that_is_not_utf8(folder: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    (folder / name).write_text(BAD)
    assert paths(name) == ["caf\\xe9.md"]
    assert outcome("check", "--output-format", "concise", name)[1].startswith("caf\\xe9.md:1:15: ")
    assert "╭─ caf\\xe9.md:1:15\n" in outcome("check", name)[1]
    assert outcome("check", os.fsdecode(b"\xff.md"))[2].startswith("factlint: error: \\xff.md: ")


def test_colour_is_for_those_who_want_it() -> None:
    assert "\x1b[" not in outcome("check")[1]
    assert "\x1b[" not in outcome("check", "--color", "never")[1]
    assert "\x1b[" in outcome("check", "--color", "always", NO_COLOR="1")[1]


def in_terminal(*arguments: str, **environment: str) -> str:
    """What a terminal of 60 columns gets."""
    ours, theirs = pty.openpty()
    done = subprocess.Popen([*COMMAND, *arguments], stdout=theirs, env=os.environ | {"COLUMNS": "60"} | environment)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:
        pass  # what Linux says where others say that it is the end
    assert done.wait() == 1
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def test_a_terminal_gets_colour_and_its_width() -> None:
    shown = in_terminal("check", "bad.md")
    assert shown.startswith("\x1b[1;31merror[NUM201]\x1b[0m")
    plain = re.sub(r"\x1b\[[\d;]*m", "", shown)
    assert plain == in_terminal("check", "bad.md", NO_COLOR="1") == in_terminal("check", "bad.md", TERM="dumb")
    assert plain.startswith("error[NUM201] change-mismatch: $1.2 million to $1.5\n  million is not 5 per cent\n")


def test_where_the_frame_cannot_be_encoded_it_is_drawn_plainly() -> None:
    shown = outcome("check", "bad.md", PYTHONIOENCODING="ascii")[1]
    assert "  ,- bad.md:1:15\n  |\n1 | Turnover grew 5 per cent from" in shown
    shown = outcome("check", "-", stdin=BAD.replace("Turnover", "“Umsätze”"), PYTHONIOENCODING="latin-1")[1]
    assert "1 | \\u201cUms" in shown


@pytest.mark.parametrize("arguments", [["check"], ["explain", "NUM201"], ["check", "--help"], ["--help"]])
def test_a_reader_that_goes_away(folder: Path, arguments: list[str]) -> None:
    (folder / "long.txt").write_text("\n\n".join(BAD for _ in range(300)))
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run([*COMMAND, *arguments], stdout=theirs, stderr=subprocess.PIPE, text=True)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (141, "")


def test_an_interrupt() -> None:
    """It comes while standard input is read: a pipe holds less than what the command has taken of it by then."""
    done = subprocess.Popen(
        [*COMMAND, "check", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell may have its jobs ignore it
    )  # fmt: skip
    assert done.stdin
    done.stdin.write("x" * 1_000_000)
    done.stdin.flush()
    done.send_signal(signal.SIGINT)
    assert done.communicate() == ("", "")
    assert done.returncode == 130


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        (["check", "bad.md"], True),
        (["check", "good.md"], False),
        (["check", "--output-format", "json", "bad.md"], False),
        (["check", "--output-format", "concise", "bad.md"], False),
        (["--help"], False),
    ],
)
def test_the_terminal_library_is_loaded_only_to_show_findings(arguments: list[str], loaded: bool) -> None:
    code = (
        "import sys; from factlint.cli import main; main(sys.argv[1:]); print('rich' in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True)
    assert done.stderr == f"{loaded}\n"


def test_rules_is_a_table() -> None:
    code, shown, complaint = outcome("rules")
    assert (code, complaint) == (0, "")
    rows = [
        re.fullmatch(r"([A-Z]{3}\d{3}  [a-z0-9-]+ +(?:error|warning|note) +)\S.*\.", row) for row in shown.splitlines()
    ]
    assert len({len(row[1]) for row in rows if row}) == 1
    assert all(rows)
    assert shown.splitlines() == sorted(shown.splitlines())


def test_explain_runs_the_examples() -> None:
    code, shown, complaint = outcome("explain", "change-mismatch")
    assert (code, complaint) == (0, "")
    assert shown.startswith("NUM201 change-mismatch (error)\n\nA rise or fall in per cent ")
    assert "\nIt finds:\n\nerror[NUM201] change-mismatch: " in shown
    assert re.search(rf"\nerror\[NUM201\] change-mismatch: {re.escape(MESSAGE)}\n  ╭─ example \d+:1:15\n", shown)
    assert re.search(r"help: .*\n\nIt is silent on:\n\n  • ", shown)
    assert "Not found" not in shown


@pytest.mark.usefixtures("house")
def test_explain_shows_what_an_example_gives_and_not_what_the_page_says_of_it(house: Path) -> None:
    page = PAGE.replace("five] elephants", "five] eels").replace("five hens", "six elephants")
    (house / "NUM901-elephants.toml").write_text(page)
    shown = outcome("explain", "--rules", "house", "elephants")[1]
    assert "\nNot found in example 1: The keeper fed five eels.\n" in shown
    assert "\n  • The keeper fed six elephants.\nnote[NUM901] elephants: six elephants are counted\n" in shown


def test_explain_tells_the_day_of_an_example() -> None:
    assert "\nIn an article of 2022-10-12:\nerror[DAT202]" in outcome("explain", "DAT202")[1]


def test_mentions(folder: Path) -> None:
    (folder / "a.md").write_text("# Prices\n\nTea rose *from\n$2.1* million on Monday.\n")
    code, shown, complaint = outcome("mentions", "a.md")
    assert (code, complaint) == (0, "")
    assert [row.split("  ") for row in re.sub(r"  +", "  ", shown).splitlines()] == [
        ["4:1", "money", "$2.1 million", "2050000..2150000 USD"],
        ["4:18", "weekday", "Monday", "weekday 0"],
    ]
    assert outcome("mentions", "a.md", "good.md")[1].startswith("a.md\n4:1 ")


def test_mentions_of_what_is_not_read(folder: Path) -> None:
    (folder / "unread.rst").write_text("Words *and* ``code 5`` here.\n\n.. a comment\n", encoding="utf-8")
    code, shown, complaint = outcome("mentions", "--unread", "unread.rst")
    assert (code, complaint) == (0, "")
    assert [" ".join(line.split()) for line in shown.splitlines()] == [
        "1:7 markup *", "1:11 markup *", "1:13 code ``code 5``", "3:1 comment .. a comment",
    ]  # fmt: skip


def test_mentions_of_moments(folder: Path) -> None:
    (folder / "a.md").write_text("The quay shut *last\nweek* and opens tomorrow at 8am.\n")
    code, shown, complaint = outcome("mentions", "--moments", "--published", "2024-05-15", "a.md")
    assert (code, complaint) == (0, "")
    assert [row.split("  ") for row in re.sub(r"  +", "  ", shown).splitlines()] == [
        ["1:16", "relative", "last week", "2024-05-06..2024-05-12"],
        ["2:17", "at", "tomorrow at 8am", "2024-05-16 08:00"],
    ]
