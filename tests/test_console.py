"""The console form, as a reader sees it. Each test is an article with its sides in [brackets] and the page it gives."""

import re
from itertools import pairwise
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, set_cell_size

from factlint.finding import Failure, Finding, Label, Result
from factlint.proof import marked
from factlint.report import FORMATS, Look
from factlint.report.sheet import printed, table
from factlint.report.visible import picture

_LINE_END = re.compile(r"\r\n|\r|\n")


def place(source: str, offset: int) -> tuple[int, int]:
    ends = [match.end() for match in _LINE_END.finditer(source, 0, offset)]
    return len(ends) + 1, offset - (ends[-1] if ends else 0) + 1


def result(article: str, *notes: str | None, message: str = "the sides differ", help: str | None = None,
           severity: str = "error", evidence: tuple[str, ...] = (), path: str = "a.md") -> Result:  # fmt: skip
    source, spans = marked(article)
    assert len(spans) == len(notes)
    labels = tuple(
        Label(start, end, *place(source, start), *place(source, end), source[start:end], note)
        for (start, end), note in zip(spans, notes, strict=True)
    )
    finding = Finding(path, "NUM201", "change-mismatch", severity, message, help, labels, "0", evidence)
    return Result(path, source, (finding,))


def page(found: Result, width: int | None = None, color: bool = False, verbose: bool = False) -> str:
    return "".join(FORMATS["console"]([found], Look(color, width, verbose)))


def lines(found: Result, width: int | None = None) -> str:
    """The excerpt alone: what stands between the empty frame line and the summary."""
    rows = page(found, width).split("\n")
    frame = next(number for number, row in enumerate(rows) if row.strip() == "│")
    return "\n".join(rows[frame + 1 : rows.index("")])


def block(text: str) -> str:
    return dedent(text).strip("\n")


def test_the_whole_block() -> None:
    found = result(
        "Prices are up.\n\nTurnover grew [5 per cent] from [$1.2 million] to [$1.5 million].\n",
        "should be 25%", None, None,
        message="$1.2 million to $1.5 million is not 5 per cent",
        help="Check the percentage against the two figures.",
    )  # fmt: skip
    assert page(found) == dedent("""\
        error[NUM201] change-mismatch: $1.2 million to $1.5 million is not 5 per cent
          ╭─ a.md:3:15
          │
        3 │ Turnover grew 5 per cent from $1.2 million to $1.5 million.
          │               ────┬─────      ────────────    ────────────
          │                   ╰─ should be 25%
          = help: Check the percentage against the two figures.

        1 error in 1 file
        """)


def test_sides_in_two_places() -> None:
    assert lines(result("Ada [Lovelace] wrote.\n\n\nAda [Lovelase] died.\n", "once", "twice")) == block("""
        1 │ Ada Lovelace wrote.
          │     ──────── once
          ┆
        4 │ Ada Lovelase died.
          │     ──────── twice
        """)


def test_neighbouring_lines_have_no_gap() -> None:
    assert lines(result("Ada [Lovelace] wrote.\nAda [Lovelase] died.\n", None, None)) == block("""
        1 │ Ada Lovelace wrote.
          │     ────────
        2 │ Ada Lovelase died.
          │     ────────
        """)


def test_notes_hang_where_there_is_no_room_beside() -> None:
    found = result("From [3 May] to [5 May], [four days].\n", "it begins", "it ends", "should be three days")
    assert lines(found) == block("""
        1 │ From 3 May to 5 May, four days.
          │      ──┬──    ──┬──  ───────── should be three days
          │        │        ╰─ it ends
          │        ╰─ it begins
        """)


def test_a_note_hangs_to_the_left_at_the_right_edge() -> None:
    assert lines(result("It was said that it fell to [10 million].\n", "less than before"), 45) == block("""
        1 │ It was said that it fell to 10 million.
          │                             ────┬─────
          │               less than before ─╯
        """)


def test_a_long_note_is_wrapped() -> None:
    found = result("It fell to [10 million] in May.\n", "the steps before it are five million and seven million")
    assert lines(found, 50) == block("""
        1 │ It fell to 10 million in May.
          │            ────┬─────
          │                ╰─ the steps before it are five
          │                   million and seven million
        """)


def test_a_note_hangs_to_the_left_where_it_fits_on_one_line() -> None:
    found = result("In the end, they said, it fell to [10 million] in the spring.\n", "less than what it was before")
    assert lines(found, 70) == block("""
        1 │ In the end, they said, it fell to 10 million in the spring.
          │                                   ────┬─────
          │         less than what it was before ─╯
        """)


def test_a_word_too_long_for_the_left_hangs_to_the_right() -> None:
    found = result("From [12.5 million] to [7]\n", "some", "unbreakableword of it")
    assert lines(found, 28) == block("""
        1 │ From 12.5 million to 7
          │      ─────┬──────    ┬
          │           │          ╰─ unbreakableword of it
          │           ╰─ some
        """)


def test_wide_characters_combining_marks_and_tabs() -> None:
    assert lines(result("会議は\t[3日間]、Cafe\u0301 e\u0301 [5 km]。\n", "短い", "a")) == block("""
        1 │ 会議は    3日間、Café é 5 km。
          │           ───── 短い    ──── a
        """).replace("é", "e\u0301")


def test_emoji_before_a_side() -> None:
    assert lines(result("☀️ and 😀 cost [5 euros].\n", None)) == block("""
        1 │ ☀️ and 😀 cost 5 euros.
          │                ───────
        """)


def test_control_characters_are_shown_and_counted() -> None:
    article = "\x1b\\[31m5\u202e [5\x9bkm]\u200b, \x07[6 km]\n"
    assert lines(result(article, None, "\x1b[2J")) == block("""
        1 │ ␛[31m5<U+202E> 5<U+009B>km<U+200B>, ␇6 km
          │                ───────────           ──── ␛[2J
        """)


def test_nothing_is_markup_or_emoji() -> None:
    found = result(
        "[bold] \\[red\\]x\\[/red\\] a:100:5 :smile:\n", "[b]x[/b] :+1:", message="[red] :100:", path=":100:.md"
    )
    assert "error[NUM201] change-mismatch: [red] :100:\n" in page(found)
    assert "╭─ :100:.md:1:1" in page(found)
    assert "bold [red]x[/red] a:100:5 :smile:\n" in page(found)
    assert "──── [b]x[/b] :+1:" in page(found)


def test_a_command_to_the_runner_of_a_workflow_is_broken() -> None:
    shown = page(result("##\\[add-mask\\]a [5] ##vso\\[b\\]\n", "##[x]", message="##[x]", path="##[x"))
    assert "##[" not in shown
    assert "##vso[" not in shown
    assert "##⁅add-mask]a 5 ##vso⁅b]" in shown


def test_a_line_that_begins_as_a_command_is_broken() -> None:
    """Where a text is wrapped it may: the runner of a workflow obeys it after blanks too."""
    shown = page(result("[5]\n", None, message=f"{'x' * 50} ::error::y", help=f"{'x' * 50} ::warning::z"), 60)
    assert "\n  ∶∶error::y\n" in shown
    assert "\n          ∶∶warning::z\n" in shown


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_side_of_many_lines(line_end: str) -> None:
    article = "He is [Minister for\n  Foreign\n Affairs\nand Trade] now.\n\n[Minister for Home\nAffairs]\n"
    assert lines(result(article.replace("\n", line_end), "one office", "another")) == block("""
        1 │ He is Minister for
          │       ────────────
          ┆
        4 │ and Trade now.
          │ ───────── one office
          ┆
        6 │ Minister for Home
          │ ─────────────────
        7 │ Affairs
          │ ─────── another
        """)


def test_other_separators_end_no_line() -> None:
    assert lines(result("a\x0bb\x0c\u2028\x85 [5 km]\n", None)) == block("""
        1 │ a␋b␌<U+2028><U+0085> 5 km
          │                      ────
        """)


def test_a_paragraph_is_cut_at_words_around_its_sides() -> None:
    article = f"{'Many words come before. ' * 9}It rose by [5 billion], then to [10 million]{' and so on' * 30}.\n"
    assert lines(result(article, "first", "second"), 80) == block("""
        1 │ …before. It rose by 5 billion, then to 10 million and so on and so on…
          │                     ───────── first    ────────── second
        """)


def test_sides_far_apart_in_one_line_have_a_window_each() -> None:
    article = f"Of [40 climbers] {'some rested a while and ' * 20}all [41 climbers] came home.\n"
    assert lines(result(article, "first", "second"), 60) == block("""
        1 │ Of 40 climbers some rested a while and some rested a…
          │    ─────────── first
          ┆
        1 │ …and some rested a while and all 41 climbers came home.
          │                                  ─────────── second
        """)


@pytest.mark.parametrize("width", [20, 40, 80, 133])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    words = "Ein Satz 会議 mit\tvielen Wörtern und e\u0301 \x1b "
    article = f"{words * 30}[5 Millionen] {words * 2}[zehn] {words * 40}[{words * 9}]\n"
    found = result(article, "a note", "another note", "one more", message=words * 5, help=words * 5)
    assert max(map(cell_len, page(found, max(width, 40)).split("\n"))) <= max(width, 40)


def test_a_word_without_end_is_cut() -> None:
    assert lines(result(f"{'x' * 500}[5]{'y' * 100_000}", "here"), 40) == block("""
        1 │ …xxxxxxxxxxxxxxxx5yyyyyyyyyyyyyyyyy…
          │                  ─ here
        """)


def test_a_pile_of_accents_is_cut() -> None:
    pile = "\u0301" * 100_000
    rows = lines(result(f"a{pile} [5 km] b{pile}", "here"), 80)
    assert "5 km" in rows
    assert len(rows) < 2_000


def test_a_side_longer_than_the_room_is_shown_in_two_windows() -> None:
    article = "He led the [Institute of Strategic and Regional Studies of the President] for years.\n"
    assert lines(result(article, "here"), 60) == block("""
        1 │ He led the Institute of Strategic and Regional…
          │            ───────────────────────────────────
          ┆
        1 │ …Studies of the President for years.
          │  ──────────────────────── here
        """)


def test_of_a_very_long_side_both_ends_are_shown() -> None:
    article = f"It [begins {'and goes on ' * 4000}and ends] here.\n"
    assert lines(result(article, "long"), 60) == block("""
        1 │ It begins and goes on and goes on and…
          │    ──────────────────────────────────
          ┆
        1 │ …on and goes on and goes on and ends here.
          │  ─────────────────────────────────── long
        """)


def test_sides_that_overlap_are_underlined_one_below_the_other() -> None:
    found = result("He led [the Institute of Arts].\n", "here")
    inner = found.findings[0].labels[0]._replace(start=11, end=20, column=12, end_column=21, note="there")
    finding = found.findings[0]._replace(labels=(*found.findings[0].labels, inner))
    assert lines(found._replace(findings=(finding,))) == block("""
        1 │ He led the Institute of Arts.
          │        ───────────────────── here
          │            ───────── there
        """)


WORDS = st.text(st.sampled_from("ab é会🙂\t\x1b\u200be\u0301\u3000"), max_size=4).map(lambda word: f"x{word}".strip())
GAPS = st.text(st.sampled_from("ab 会\t\x1b\u0301\n\r"), max_size=200).map(lambda gap: f" {gap} ")


@given(st.lists(st.tuples(GAPS, WORDS), min_size=1, max_size=4), st.integers(40, 120))
def test_underlines_stand_under_their_words(pieces: list[tuple[str, str]], width: int) -> None:
    """Whatever the script, and each line within the terminal."""
    article = "".join(f"{gap}[{word}]" for gap, word in pieces)
    rows = lines(result(article, *[None] * len(pieces)), width).split("\n")
    found = []
    for shown, marks in pairwise(rows):
        for mark in re.finditer("─+", marks) if marks.startswith(" ") else ():
            left = cell_len(marks[: mark.start()])
            found.append(set_cell_size(shown, left + len(mark[0]))[len(set_cell_size(shown, left)) :])
    assert found == ["".join("    " if c == "\t" else picture(c) for c in word) for _, word in pieces]
    assert max(map(cell_len, rows)) <= width


def test_where_there_is_no_terminal_a_text_is_one_line() -> None:
    found = result("[5]\n", None, message="word " * 60, help="word " * 60)
    assert [len(row) > 300 for row in page(found).split("\n")].count(True) == 2
    assert max(len(row) for row in page(found, 80).split("\n")) <= 80


def test_evidence_is_shown_on_request() -> None:
    found = result("[5]\n", None, help="Check it.", evidence=("the same noun", "the same verb"))
    assert "because" not in page(found)
    assert page(found, verbose=True).split("\n")[5:7] == [
        "  = because: the same noun; the same verb",
        "  = help: Check it.",
    ]


def test_colour() -> None:
    found = result("[5]\n", "five", severity="warning")
    assert "\x1b" not in page(found)
    assert "\x1b[1;33mwarning[NUM201]\x1b[0m" in page(found, color=True)
    assert "\x1b[1;33m─ five\x1b[0m" in page(found, color=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", page(found, color=True)) == page(found)


def test_summary_counts_by_severity() -> None:
    several = [result("[5]", None), result("[5]", None, path="b.md"), result("[5]", None, severity="note", path="b.md")]
    assert list(FORMATS["console"](several, Look()))[-1] == "2 errors, 1 note in 2 files\n"


def test_nothing_found() -> None:
    clean = Result("a.md", "", ())
    failed = Result("b.md", "", (), (Failure("b.md", "is a riddle"),))
    assert list(FORMATS["console"]([clean, failed], Look())) == ["No contradictions found in 1 file.\n"]
    assert list(FORMATS["console"]([clean, clean], Look())) == ["No contradictions found in 2 files.\n"]
    assert list(FORMATS["console"]([], Look())) == ["No articles to check.\n"]
    assert "".join(FORMATS["console"]([failed], Look())) == ""


def test_concise() -> None:
    several = [
        result("a\n b [5\u202e]", None, message="5 is\nnot 6"),
        result("[5]", None, path="::error::\x1b\udce9.md"),
    ]
    assert "".join(FORMATS["concise"](several, Look())) == (
        "a.md:2:4: NUM201 5 is␊not 6\n./::error::␛\\xe9.md:1:1: NUM201 the sides differ\n"
    )


ROWS = [("9:1", "name", "Saltmarsh and Veldhaven Upon Thames", "Saltmarsh and Veldhaven Upon Thames"),
        ("12:50", "日付", "2021", "2021-01-01..2021-12-31 year")]  # fmt: skip


def test_a_table() -> None:
    assert printed(table(ROWS, [""] * 4, Look()), Look()) == dedent("""\
        9:1    name  Saltmarsh and Veldhaven Upon Thames  Saltmarsh and Veldhaven Upon Thames
        12:50  日付  2021                                 2021-01-01..2021-12-31 year
        """)


def test_a_table_in_a_terminal() -> None:
    assert printed(table(ROWS, [""] * 4, Look(width=60)), Look(width=60)) == dedent("""\
        9:1    name  Saltmarsh and Veldhaven Upon Thames
                                           Saltmarsh and Veldhaven
                                           Upon Thames
        12:50  日付  2021                  2021-01-01..2021-12-31
                                           year
        """)


def test_places_of_a_container_stand_for_its_lines() -> None:
    found = result("It is [5 km] long, he said.\nNot [6 km], nor [7 km].\n", None, "6", "7", path="a.docx")
    (finding,) = found.findings
    names = ("paragraph 3", "table 2, row 1, cell 4", "table 2, row 1, cell 4")
    labels = tuple(label._replace(place=name) for label, name in zip(finding.labels, names, strict=True))
    assert page(found._replace(findings=(finding._replace(labels=labels),))) == dedent("""\
        error[NUM201] change-mismatch: the sides differ
          ╭─ a.docx, paragraph 3
          │
          │ It is 5 km long, he said.
          │       ────
          ┆ table 2, row 1, cell 4
          │ Not 6 km, nor 7 km.
          │     ──── 6    ──── 7

        1 error in 1 file
        """)
