"""Configuration: where it is found, what it may say, and what is refused."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.cli import main
from factlint.config import Choice, Configuration, Settings, day, settings
from factlint.dates import Day
from factlint.document import House
from factlint.errors import ConfigError
from factlint.keys import FILES, KEYS
from factlint.schema import schema

ROOT = Path(__file__).parent.parent

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


@pytest.mark.parametrize(
    "text",
    [
        '[tool]\nfactlint.select = ["NUM"]',
        '[tool]\n[tool.factlint]\nselect = ["NUM"]',
        '  [ tool . "factlint" ]\nselect = ["NUM"]',
        'tool.factlint.select = ["NUM"]',
        'tool = { factlint = { select = ["NUM"] } }',
    ],
)
def test_a_pyproject_may_say_it_in_any_way_of_toml(folder: Path, text: str) -> None:
    write(folder / "pyproject.toml", text)
    assert settings(None, isolated=False).select == ("NUM",)


@pytest.mark.parametrize("text", ["[tool.black]\n", "# factlint\n[tool.black]\n", "no TOML at all", "factlint [["])
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


def test_extend_is_gone_on_from(folder: Path) -> None:
    write(
        folder.parent / "base.toml",
        'select = ["NUM"]\nignore = ["NUM201"]\npublished = 2024-05-31\nlanguage = "en-GB"\nbaseline = "known.json"\n'
        'names = ["Far"]\naliases = { Far = "Away" }\nseverity = { NUM = "note" }\nexclude = ["/far/"]\n'
        '[[overrides]]\nfiles = ["articles/a.md"]\nnames = ["Override"]\n',
    )
    write(
        folder / "factlint.toml",
        'extend = "../base.toml"\nselect = ["DAT"]\nlanguage = "en-US"\nnames = ["Near"]\naliases = { Near = "By" }\n'
        'severity = { DAT = "error" }\nexclude = ["near/"]\n[[overrides]]\nfiles = ["*.md"]\nignore = ["DAT2"]\n',
    )
    found = settings_of("a.md")
    assert found == Settings(
        select=("DAT",),
        ignore=("NUM201",),
        choices=(Choice("../base.toml: overrides 1: "), Choice("factlint.toml: overrides 1: ", (), ("DAT2",))),
        severity=(("NUM", "note"), ("DAT", "error")),
        published=Day(2024, 5, 31),
        house=House("en-US", ("Far", "Near", "Override"), (("Far", "Away"), ("Near", "By"))),
        baseline=str(folder.parent / "known.json"),
        origin="factlint.toml",
    )
    configuration = Configuration()
    assert [configuration.excludes(path) for path in ("far/a.md", "near/a.md", "b.md")] == [False, True, False]
    assert Configuration("../base.toml").excludes("../far/a.md")


def test_a_file_that_is_named_and_lies_elsewhere_speaks_of_what_is_here(folder: Path) -> None:
    (folder / "ci").mkdir()
    text = 'exclude = ["/drafts/"]\n[[overrides]]\nfiles = ["/a.md"]\nlanguage = "en-GB"\n'
    write(folder / "ci" / "strict.toml", text)
    write(folder / "ci" / "more.toml", 'extend = "strict.toml"')
    named = Configuration("ci/strict.toml")
    assert named.excludes("drafts/b.md")
    assert [named.settings(path).house.language for path in ("a.md", "ci/a.md")] == ["en-GB", "en"]
    extending = Configuration("ci/more.toml")
    assert [extending.settings(path).house.language for path in ("a.md", "ci/a.md")] == ["en", "en-GB"]


def settings_of(path: str) -> Settings:
    return Configuration().settings(path)


def test_the_nearest_of_each_path(folder: Path) -> None:
    write(folder.parent / "factlint.toml", 'select = ["FAR"]')
    (folder / "deep" / "deeper").mkdir(parents=True)
    write(folder / "deep" / ".factlint.toml", 'select = ["NEAR"]')
    configuration = Configuration()
    assert configuration.settings("a.md").select == ("FAR",)
    assert configuration.settings("deep/deeper/a.md").select == ("NEAR",)
    assert configuration.settings("deep/a.md").origin == os.path.join("deep", ".factlint.toml")
    assert configuration.settings("/a.md") == Settings()


@pytest.mark.parametrize(
    ("files", "held"),
    [
        ('["sport/**"]', "sport/a.md sport/deep/b.md"),
        ('["sport"]', "sport/a.md sport/deep/b.md news/sport/c.md"),
        ('["/sport/*.md"]', "sport/a.md"),
        ('["*.md", "!a.md"]', "sport/deep/b.md news/sport/c.md"),
        ('["**/c.md"]', "news/sport/c.md"),
        ('["../*.md"]', ""),
    ],
)
def test_overrides_hold_where_their_patterns_match(folder: Path, files: str, held: str) -> None:
    write(folder / "factlint.toml", f'[[overrides]]\nfiles = {files}\nlanguage = "en-GB"\n')
    paths = ["sport/a.md", "sport/deep/b.md", "news/sport/c.md", "news.txt", "../a.md"]
    configuration = Configuration("factlint.toml")
    assert [path for path in paths if configuration.settings(path).house.language != "en"] == held.split()


def test_of_two_overrides_the_later_one_has_the_last_word(folder: Path) -> None:
    write(
        folder / "factlint.toml",
        'published = 2020-01-01\n[[overrides]]\nfiles = ["*"]\npublished = 2021-01-01\nselect = ["STY"]\n'
        '[[overrides]]\nfiles = ["a.md"]\npublished = 2022-01-01\nignore = ["STY101"]\n',
    )
    configuration = Configuration()
    assert configuration.settings("a.md").published == Day(2022, 1, 1)
    assert configuration.settings("b.md").published == Day(2021, 1, 1)
    assert [choice[1:] for choice in configuration.settings("a.md").choices] == [(("STY",), ()), ((), ("STY101",))]


def test_in_a_pyproject_the_tables_are_below_tool(folder: Path) -> None:
    write(folder / "pyproject.toml", '[[tool.factlint.overrides]]\nfiles = ["a.md"]\nlanguage = "en-GB"\n')
    assert settings_of("a.md").house.language == "en-GB"


REFUSED_BY_PLACE = [
    ({"factlint.toml": 'extend = "gone.toml"'}, "extend: there is no file gone.toml"),
    ({"factlint.toml": 'extend = "factlint.toml"'}, "extend: factlint.toml extends this file in turn"),
    ({"factlint.toml": 'extend = "b.toml"', "b.toml": 'extend = "factlint.toml"'}, "b.toml: extend: factlint.toml ex"),
    ({"factlint.toml": 'extend = "b.toml"', "b.toml": "selct = []"}, "b.toml: selct: unknown key; did you mean select"),
    ({"factlint.toml": 'extend = "pyproject.toml"', "pyproject.toml": ""}, "pyproject.toml has no table [tool.factl"),
    ({"factlint.toml": 'extend = "/etc/hostname"'}, "extend: /etc/hostname lies outside the repository"),
    ({"factlint.toml": 'extend = "../../../x.toml"'}, "extend: ../../../x.toml lies outside the repository"),
    ({"factlint.toml": 'extend = "a\\u0000b"'}, "extend: a\0b lies outside the repository"),
    ({"factlint.toml": 'rules = ["/"]'}, "rules: / lies outside the repository; copy what it holds"),
    ({"factlint.toml": 'baseline = "/etc/passwd"'}, "baseline: /etc/passwd lies outside the repository"),
    ({"factlint.toml": "overrides = 1"}, "overrides: must be tables, each under a line [[overrides]]"),
    ({"factlint.toml": "overrides = [1]"}, "overrides: must be tables, each under a line [[overrides]]"),
    ({"factlint.toml": "[[overrides]]"}, "overrides 1: files: missing; it is a list of patterns as in .gitignore"),
    ({"factlint.toml": "[[overrides]]\nfiles = []"}, "overrides 1: files: missing; it is a list of patterns"),
    ({"factlint.toml": '[[overrides]]\nfiles = ["*"]\nselct = []'}, "overrides 1: selct: unknown key; did you mean"),
    ({"factlint.toml": '[[overrides]]\nfiles = ["*"]\nextend = "x"'}, "overrides 1: extend: unknown key; "),
    ({"factlint.toml": '[[overrides]]\nfiles = ["*"]\nnames = 1'}, "overrides 1: names: must be a list of names "),
    ({"factlint.toml": f'exclude = ["{"**/*a" * 40}"]'}, "exclude: must be patterns as in .gitignore, with few stars"),
    ({"factlint.toml": "exclude = [" + '"a",' * 1001 + "]"}, "exclude: must be at most 1,000 patterns; a folder"),
    ({"factlint.toml": '[[overrides]]\nfiles = ["a"]\n' * 1001}, "overrides: must be at most 1,000; one may hold"),
    ({"factlint.toml": 'severity = { NUM = "grave" }'}, "severity: must be a table of rules and severities (error, wa"),
    ({"factlint.toml": 'severity = ["NUM"]'}, "severity: must be a table of rules and severities"),
    ({"factlint.toml": 'aliases = { "Big Blue" = 1 }'}, "aliases: must be a table of names of up to 200 letters"),
    ({"factlint.toml": f'names = ["{"Aa" * 101}"]'}, "names: must be a list of names of up to 200 letters"),
    ({"factlint.toml": 'language = "de"'}, "language: must be one of en, en-GB, en-US"),
    ({"factlint.toml": "x = {" + "a." * 40_000 + "a = 1}"}, "cannot be understood as TOML: a key of more than 64"),
    ({"factlint.toml": '"' + "k" * 100_000 + '" = 1'}, "kkkkkkk"),
    ({"factlint.toml": "a = " + "{a = " * 50_000}, "cannot be understood as TOML: nested too deeply"),
]  # fmt: skip


@pytest.mark.parametrize(("files", "reason"), REFUSED_BY_PLACE, ids=[reason[:40] for _, reason in REFUSED_BY_PLACE])
def test_refused_in_one_line(folder: Path, files: dict[str, str], reason: str) -> None:
    (folder / ".git").mkdir()
    for name, text in files.items():
        write(folder / name, text)
    with pytest.raises(ConfigError) as error:
        Configuration().settings("a.md")
    said = str(error.value)
    assert reason in said
    assert said.startswith(("factlint.toml: ", "b.toml: "))
    assert "\n" not in said
    assert len(said) < 400


def test_a_chain_of_files_has_an_end(folder: Path) -> None:
    for number in range(40):
        write(folder / f"{number}.toml", f'extend = "{number + 1}.toml"')
    with pytest.raises(ConfigError, match="more than 16 files extend one another"):
        Configuration("0.toml")


def test_a_link_out_of_the_repository_is_outside(folder: Path) -> None:
    (folder / ".git").mkdir()
    write(folder.parent / "secret.toml", "")
    (folder / "inner.toml").symlink_to(folder.parent / "secret.toml")
    write(folder / "factlint.toml", 'extend = "inner.toml"')
    with pytest.raises(ConfigError, match="lies outside the repository"):
        Configuration().settings("a.md")


def test_a_pyproject_of_blanks_takes_no_time(folder: Path) -> None:
    write(folder / "pyproject.toml", "# factlint\n" + " " * 500_000 + "\n[tool.factlint" + "\t" * 400_000)
    with pytest.raises(ConfigError, match="larger than 256,000 bytes"):
        Configuration().settings("a.md")


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_whatever_stands_in_a_file_is_settings_or_one_line(data: bytes) -> None:
    write(Path("factlint.toml"), data)
    try:
        said = settings_of("a.md").origin
    except ConfigError as error:
        said = str(error)
    assert said.startswith("factlint.toml")
    assert "\n" not in said


def test_a_large_file_is_not_read(folder: Path) -> None:
    with open(folder / "factlint.toml", "wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(ConfigError, match="larger than 256,000 bytes"):
        Configuration().settings("a.md")


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from(["", " ", "en-GB", "error", "a.md", "2024-05-31", "2024-02-30"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["NUM", "a"]), inner, max_size=2),
    max_leaves=4,
)  # fmt: skip


@given(st.sampled_from([*KEYS, "files"]), JSON)
def test_the_schema_allows_what_the_reader_takes(name: str, value: Any) -> None:
    """Key by key, and files that are there apart, what an editor underlines is what a run refuses."""
    key = {**KEYS, "files": FILES}[name]
    table = {"overrides": [{"files": value}]} if name == "files" else {name: value}
    taken = key.convert(value) is not None and not (name == "files" and value == [])
    assert VALIDATOR.is_valid(table) == taken


VALIDATOR = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def test_the_schema_in_the_repository_is_that_of_the_table() -> None:
    kept = json.loads((ROOT / "factlint.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(kept)
    assert kept == schema()


def examples() -> str:
    """A configuration with every key, each as its example shows it."""
    every = "".join(f"{name} = {key.example}\n" for name, key in KEYS.items() if name != "extend")
    override = "".join(f"{name} = {key.example}\n" for name, key in KEYS.items() if key.by_path)
    return f"{every}[[overrides]]\nfiles = {FILES.example}\n{override}"


def test_every_example_is_taken(folder: Path) -> None:
    (folder / "house-rules").mkdir()
    write(folder / "factlint.toml", examples())
    assert settings_of("sport/a.md").house.names
    assert VALIDATOR.is_valid(json.loads(json.dumps(tomllib.loads(examples()), default=str)))


def test_init_writes_every_key_and_changes_nothing(folder: Path) -> None:
    assert main(["init"]) == 0
    text = (folder / "factlint.toml").read_text(encoding="utf-8")
    assert settings_of("a.md") == Settings(origin="factlint.toml")
    assert VALIDATOR.is_valid(tomllib.loads(text))
    assert main(["init"]) == 2
    (folder / "factlint.toml").rename(folder / ".factlint.toml")
    assert main(["init"]) == 2
    (folder / ".factlint.toml").rename(folder / "factlint.toml")
    assert (folder / "factlint.toml").read_text(encoding="utf-8") == text
    (folder / "house-rules").mkdir()
    write(folder.parent / "factlint.toml", "")
    keys = [
        line[2:] for line in text.splitlines() if line.startswith(("# [[", *(f"# {key} =" for key in [*KEYS, "files"])))
    ]
    assert [line.split(" =")[0] for line in keys] == [*KEYS, "[[overrides]]", "files", "ignore"]
    write(folder / "factlint.toml", "\n".join(keys))
    assert settings_of("sport/a.md").choices[0].ignore == ("STY",)


def test_the_reference_tells_of_every_key() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    for name, key in {**KEYS, "files": FILES}.items():
        adds = "is added" if key.adds else "takes the place"
        head = f"### `{name}`\n\n{key.what}\n\n"
        assert head in page, head
        described = page.partition(head)[2].partition("\n### ")[0]
        assert f"```toml\n{name} = {key.example}\n```" in described
        if key.default:
            assert f"Default: {key.default}." in described
            assert name == "extend" or adds in described


def test_what_readme_shows_is_taken(folder: Path) -> None:
    pages = re.findall(r"^```toml\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.S | re.M)
    [text] = [page for page in pages if "[[overrides]]" in page]
    (folder / "house-rules" / "sport").mkdir(parents=True)
    write(folder / "factlint.toml", text)
    assert settings_of("sport/a.md").rules
    assert VALIDATOR.is_valid(tomllib.loads(text))
    assert main(["check", "--show-settings"]) == 0


def test_an_article_without_configuration_imports_none_of_it(folder: Path) -> None:
    write(folder / "a.md", "It rained.\n")
    code = "import sys; from factlint.cli import main; main(['check', 'a.md']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "factlint.config" in loaded
    late = "configfile keys schema suppress directive baseline commands.baselines commands.show".split()
    assert not loaded & {f"factlint.{name}" for name in late}
