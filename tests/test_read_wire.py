"""Wire copy: the lines that steer it are no text, and those that only look like them are."""

import pytest

from factlint.dates import Day
from factlint.document import Document
from factlint.read import read
from factlint.read.account import LOST, unread

COPY = """\
BC-NO--Plough, 2nd Ld-Writethru
BC-NO--Plough, 2nd Ld - Writethru,0520
Three villages share one plough
AP Photo OSL101-103
Eds: UPDATES with the cost. Moving on Monday,
8 March 2023.
By SIGRID HALVORSEN

ORMDAL, Norway (AP) — The councils signed the contract on Wednesday.
It was late.

(MORE)
PLOUGH, page 2

The winter ends in April.

-30-

AP-WF-03-09-23 1405GMT
"""


def blocks(document: Document) -> list[str]:
    return [f"{b.kind}: {' '.join(document.text[b.start : b.end].split())}" for b in document.blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_steers_the_copy_is_not_read(end: str) -> None:
    data = COPY.replace("\n", end).encode()
    document = read("a.txt", data)
    assert blocks(document) == [
        "title: Three villages share one plough",
        "paragraph: By SIGRID HALVORSEN",
        "paragraph: ORMDAL, Norway (AP) — The councils signed the contract on Wednesday.",
        "paragraph: It was late.",
        "paragraph: The winter ends in April.",
    ]
    assert document.published == Day(2023, 3, 9)
    assert {reason for _, _, reason in unread("a.txt", data)} == {
        "slug", "note to editors", "photo line", "mark of the end", "transmission",
    }  # fmt: skip
    start = document.text.index("Wednesday")
    assert document.source[slice(*document.alignment.to_source(start, start + 9))] == "Wednesday"


@pytest.mark.parametrize(
    "line",
    [
        "-30-", "- 30 -", "--30--", "###", "# # #", "MORE", "(MORE)", "-more-", "ENDS", "END", "-ends-", "(End)", "XXX",
        "AP Photo NYAB101", "AP Photos", "Reuters Graphic 12", "(AP Photo/Jane Roe)", "Eds: Adds a quote",
        "EDS: NO CHANGE",
        "AP-NY-03-09-23 0905EST<",
    ],
)  # fmt: skip
def test_a_line_that_steers(line: str) -> None:
    data = f"One paragraph.\n\n{line}\n\nAnother one (more) at the -ends."
    assert blocks(read("a.txt", data.encode()))[1:] == ["paragraph: Another one (more) at the -ends."]


@pytest.mark.parametrize(
    "line",
    [
        "US-China trade talks resume on 5 May", "The end", "30 people died", "- 30 people died",
        "Photo: the mill",
        "AP Photo editor Jane Roe died on Monday, at 81, after a long illness.", "Ed said: so be it", "# 3", "30",
        "BC-Storm is what they call it in a sentence, which no slug is, of some length.",
        "MORE THAN 30", "X", "Update 2-1 at half time",
    ],
)  # fmt: skip
def test_a_line_that_does_not(line: str) -> None:
    data = f"One paragraph. BC- Ld Eds: MORE -30-.\n\n{line}\n\nAnother one."
    assert line.lstrip("- ") in read("a.txt", data.encode()).text


def test_what_stands_before_the_headline_of_a_wire() -> None:
    assert blocks(read("a.txt", b"UPDATE 2-Oil rises 3 percent\n\nText.\n"))[0] == "title: Oil rises 3 percent"
    assert blocks(read("a.txt", b"WRAPUP 1-UPDATE 3-Oil rises 3 percent\n\nText.\n"))[0] == "title: Oil rises 3 percent"
    late = b"One.\n\n" * 9 + b"UPDATE 2-1 to the guests\n\nText."
    assert "UPDATE 2-1 to the guests" in read("a.txt", late).text


def test_a_long_run_of_such_lines_is_read_in_one_go() -> None:
    for run in ("MORE\n", "Eds: a\n", "Eds: a,\n", "# ", "- 30 ", "UPDATE 2-"):
        read("a.txt", (run * 100_000).encode())
    assert LOST not in {reason for _, _, reason in unread("a.txt", b"MORE\n" * 50)}
