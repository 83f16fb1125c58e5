"""One prose in many formats: the same findings at the right places, and an account of all that is not read.

After a change that is meant to show, ``FACTLINT_UPDATE=1 pytest tests/test_markup.py`` writes the findings anew.
"""

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.dates import Day
from factlint.finding import Finding
from factlint.lint import lint
from factlint.read import FORMATS, read
from factlint.read.account import LOST, unread
from factlint.rulebook import load

FIXTURES = Path(__file__).parent.parent / "fixtures"
SLIPS = FIXTURES / "markup" / "slips"
FOUND = FIXTURES / "markup" / "slips.found"
ARTICLES = sorted(path for path in SLIPS.iterdir() if path.suffix in FORMATS)
SOURCES = sorted(
    path for path in FIXTURES.rglob("*") if path.suffix in FORMATS and path.suffix not in (".docx", ".epub")
)
BOOK = load((), False)
DEFAULT = BOOK.only(rule.code for rule in BOOK.rules if rule.severity != "note")


def findings(path: Path) -> tuple[Finding, ...]:
    return lint(path.name, path.read_bytes(), DEFAULT).findings


def test_each_format_points_at_its_own_source() -> None:
    shown = "".join(
        f"{path.name}:{finding.labels[0].line} {finding.code} {' | '.join(repr(one.text) for one in finding.labels)}\n"
        for path in ARTICLES
        for finding in findings(path)
    )
    if os.environ.get("FACTLINT_UPDATE"):
        FOUND.write_text(shown, encoding="utf-8")
    assert shown == FOUND.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_one_prose_in_many_formats_has_the_same_slips(path: Path) -> None:
    expected = sorted(finding.message for finding in findings(SLIPS / "commonmark.md"))
    assert sorted(finding.message for finding in findings(path)) == expected
    for finding in findings(path):
        for label in finding.labels:
            assert path.read_text(encoding="utf-8")[label.start : label.end] == label.text


@pytest.mark.parametrize("path", [path for path in ARTICLES if path.suffix != ".txt"], ids=lambda path: path.name)
def test_the_kinds_of_block_are_those_of_the_page(path: Path) -> None:
    document = read(path.name, path.read_bytes())
    kinds = {
        block.kind: " ".join(document.text[block.start : block.end].split()) for block in reversed(document.blocks)
    }
    assert document.published == Day(2023, 3, 9)
    assert kinds["title"] == "The Orchard at Vessel Bay Reopens"
    assert kinds["description"] == "A flooded orchard sells cider again."
    assert kinds["heading"] == "What it earns"
    assert kinds["item"].startswith("Sales rose by 25 percent")
    assert kinds["quote"].startswith("The press hall is 90 metres")
    assert kinds["caption"] == "The orchard in May"
    cells = [(b.row, b.column, document.text[b.start : b.end]) for b in document.blocks if b.kind == "cell"]
    assert [(row, column) for row, column, _ in cells] == [(row, column) for row in range(3) for column in range(2)]
    assert cells[2][2] == "2021"


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_line_ends_of_windows_change_nothing_that_is_read(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    document, twin = (read(path.name, text.encode()) for text in (source, source.replace("\n", "\r\n")))
    assert (twin.text, twin.blocks, twin.published) == (document.text, document.blocks, document.published)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_nothing_is_lost(path: Path) -> None:
    data = path.read_bytes()
    source = read(path.name, data).source
    assert [source[one.start : one.end] for one in unread(path.name, data) if one.reason == LOST] == []


def test_the_account_names_reasons() -> None:
    reasons = {one.reason for one in unread("a.md", (SLIPS / "commonmark.md").read_bytes())}
    assert reasons == {"front matter", "markup", "address", "comment", "code", "white space"} - {"white space"}
    assert unread("a.txt", b"Words, and nothing else.") == ()


# How each format writes a comment, a paragraph with emphasis, an item at a depth, and a quotation.
COMMENTS = {
    "a.md": "<!-- {} -->", "a.mdx": "{{/* {} */}}", "a.rst": ".. {}", "a.adoc": "// {}", "a.tex": "% {}",
    "a.org": "# {}", "a.typ": "// {}", "a.txt": "<!-- {} -->",
}  # fmt: skip
EMPHASIS = {
    "a.md": "*{}*", "a.rst": "*{}*", "a.adoc": "_{}_", "a.tex": "\\emph{{{}}}", "a.org": "/{}/", "a.typ": "_{}_",
}  # fmt: skip
LINKS = {
    "a.md": "[{}](u/9)", "a.rst": "`{} <u/9>`_", "a.adoc": "link:u/9[{}]", "a.tex": "\\href{{u/9}}{{{}}}",
    "a.org": "[[u/9][{}]]", "a.typ": '#link("u/9")[{}]',
}  # fmt: skip
CODE = {
    "a.md": "`{}`", "a.rst": "``{}``", "a.adoc": "`{}`", "a.tex": "\\verb|{}|", "a.org": "={}=", "a.typ": "`{}`",
}  # fmt: skip
QUOTES = {
    "a.md": "> {}\n", "a.rst": "    {}\n", "a.adoc": "____\n{}\n____\n",
    "a.tex": "\\begin{{quote}}\n{}\n\\end{{quote}}\n",
    "a.org": "#+begin_quote\n{}\n#+end_quote\n", "a.typ": "#quote[\n{}\n]\n",
}  # fmt: skip
HEADINGS = {
    "a.md": "## {}\n", "a.rst": "{}\n==================================================\n", "a.adoc": "== {}\n",
    "a.tex": "\\section{{{}}}\n", "a.org": "** {}\n", "a.typ": "== {}\n",
}  # fmt: skip
TABLES = {
    "a.md": "| {} | {} |\n|---|---|\n", "a.adoc": "|===\n|{} |{}\n|===\n", "a.org": "| {} | {} |\n",
    "a.rst": ".. list-table::\n\n   * - {}\n     - {}\n",
    "a.tex": "\\begin{{tabular}}{{ll}}{} & {}\\end{{tabular}}\n", "a.typ": "#table(columns: 2, [{}], [{}])\n",
}  # fmt: skip


def nested(name: str, words: list[str]) -> str:
    """Each word in an item of a list that stands in the one before."""
    if name == "a.adoc":
        return "".join(f"{'*' * (depth + 1)} {word}\n" for depth, word in enumerate(words))
    if name == "a.tex":
        lists = "".join(f"\\begin{{itemize}}\n\\item {word}\n" for word in words)
        return lists + "\\end{itemize}\n" * len(words)
    gap = "\n" if name == "a.rst" else ""
    return "".join(f"{'  ' * depth}- {word}\n{gap}" for depth, word in enumerate(words))


@pytest.mark.parametrize("name", COMMENTS)
def test_comments_in_the_format_s_own_way(name: str) -> None:
    comment = COMMENTS[name].format("factlint-disable NUM201 -- so it is")
    document = read(name, f"One two three.\n\n{comment}\n\nFour five six.\n".encode())
    assert [document.source[start:end] for start, end in document.comments] == [comment]
    assert document.text.split() == "One two three. Four five six.".split()


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, str]:
    """A format, and an article in it in which each word w0, w1, … stands once, in their order."""
    name = draw(st.sampled_from(sorted(EMPHASIS)))
    count = 0

    def word() -> str:
        nonlocal count
        count += 1
        return f"w{count - 1}x"

    def inline() -> str:
        form = draw(
            st.sampled_from(["{}", EMPHASIS[name], LINKS[name], CODE[name].format("v9") + " {}", "{},", "“{}”"])
        )
        return form.format(word())

    parts: list[str] = []
    for what in draw(st.lists(st.sampled_from("pplqhtcn"), min_size=1, max_size=6)):
        if what == "p":
            lines = (" ".join(inline() for _ in range(draw(st.integers(1, 3)))) for _ in range(draw(st.integers(1, 3))))
            parts.append("\n".join(lines) + "\n")
        elif what == "l":
            parts.append(nested(name, [word() for _ in range(draw(st.integers(1, 8)))]))
        elif what == "c":
            # What is indented below a comment of reStructuredText belongs to it, unless another one begins.
            parts.append(COMMENTS[name].format("v9 v9") + ("\n\n..\n" if name == "a.rst" else "\n"))
        elif what == "t":
            parts.append(TABLES[name].format(word(), word()))
        elif what == "n":
            parts.append("a " + inline() + " b\n")
        else:
            parts.append({"q": QUOTES, "h": HEADINGS}[what][name].format(word()))
    return name, "\n".join(parts)


@given(articles())
def test_each_word_is_read_once_and_found_again(article: tuple[str, str]) -> None:
    name, source = article
    document = read(name, source.encode())
    words = [(found[0], document.alignment.to_source(*found.span())) for found in re.finditer(r"w\d+x", document.text)]
    assert [word for word, _ in words] == re.findall(r"w\d+x", source)
    assert all(source[start:end] == word for word, (start, end) in words)
    assert "v9" not in document.text
    assert LOST not in {one.reason for one in unread(name, source.encode())}


@pytest.mark.parametrize("name", sorted(EMPHASIS))
def test_lists_are_read_at_every_depth(name: str) -> None:
    words = [f"w{depth}x" for depth in range(50)]
    document = read(name, nested(name, words).encode())
    items = [document.text[block.start : block.end] for block in document.blocks if block.kind == "item"]
    assert items == words
    assert [block.level for block in document.blocks][:40] == list(range(1, 41))


def test_quotations_in_lists_in_quotations() -> None:
    sources = {
        "a.md": "> - > - > the end", "a.rst": "    * a\n\n          * b\n\n                the end\n",
        "a.org": "- a\n  #+begin_quote\n  - b\n    #+begin_quote\n    the end\n    #+end_quote\n  #+end_quote\n",
        "a.tex": "\\begin{quote}\\begin{itemize}\\item\\begin{quote}the end\\end{quote}\\end{itemize}\\end{quote}",
        "a.typ": "#quote[\n- a #quote[\n  - #quote[the end]\n]\n]",
        "a.adoc": "____\n* a\n+\n=====\n______\nthe end\n______\n",
    }  # fmt: skip
    for name, source in sources.items():
        document = read(name, source.encode())
        assert document.text.endswith("the end"), name
        assert document.blocks[-1].kind == "quote", name


@pytest.mark.parametrize("name", ["a.md", "a.rst", "a.adoc", "a.tex", "a.org", "a.typ"])
@pytest.mark.parametrize(
    "piece",
    [
        "*a ", "`a ", "_a ", "[[", "[a](", "<<", "$a ", "#f(", "#[", "\\a{", "\\begin{a}", "{", "}", "]", "|a", ":a:`",
        "//", "=", "/*", "“", "#+begin_a\n", "- a\n", "* a\n+\n====\n", ".. a::\n   ", "https://a[", "footnote:[",
        "\\footnote{", "\\[", "%a\n", "+-+\n", "== ==\n", ":::a\n", "```{note}\n", "<A b={", "$$a", "[@", "import {",
        ":a:\n", "[fn:: ", "~",
        "--", "''", "^a", "\\section{", "#quote[", "#footnote[", "term::\n", "'", '"', "((", "{{",
        "{%", "<!--", "\n\n ", "a\n=\n",
    ],
)  # fmt: skip
def test_no_shape_is_too_hostile(name: str, piece: str) -> None:
    """What takes more than a time in proportion to its length would not end here."""
    document = read(name, (piece * (20_000 // len(piece)) + "\n\nthe end\n").encode())
    assert len(document.source) > 19_000


SIGNS = st.sampled_from("ab1 .,*_-#>|`[]()!<&;:~\\'\"\n\r\t{%}=/$@+^éß“\ufeff\ue000")


@given(st.text(SIGNS), st.sampled_from(sorted(EMPHASIS)))
def test_no_text_is_too_odd_to_be_read(source: str, name: str) -> None:
    document = read(name, source.encode())
    for block in document.blocks:
        assert document.text[block.start : block.end].strip() == document.text[block.start : block.end] != ""
        start, end = document.alignment.to_source(block.start, block.end)
        assert 0 <= start < end <= len(document.source)
    for one in unread(name, source.encode()):
        assert one.reason != LOST or name == "a.md", document.source[one.start : one.end]


def test_what_only_looks_like_a_dialect_is_read() -> None:
    source = (
        "Thanks to [@ann] and $5 to $10 of duty.\n\nimport duties rose.\n\nA set {1, 2} and ann@x.org.\n\n"
        "[@ann]: https://example.org/ann\n"
    )
    text = read("a.md", source.encode()).text
    assert text.startswith("Thanks to @ann and $5 to $10 of duty.\n\nimport duties rose.\n\nA set {1, 2} and")


def test_titles_of_asides_are_headings_and_their_words_are_read() -> None:
    source = (
        ":::note[Mind the gap]\nOne.\n:::\n\n::: {.callout-tip title='v9'}\nTwo.\n:::\n\n"
        "````{admonition} A title\n:class: v9\nThree.\n```\nv9\n```\n````\n\n> [!NOTE]\n> Four.\n\n"
        "```{code-cell}\nv9\n```\n"
    )
    document = read("a.md", source.encode())
    assert [(block.kind, document.text[block.start : block.end]) for block in document.blocks] == [
        ("heading", "Mind the gap"), ("paragraph", "One."), ("paragraph", "Two."), ("heading", "A title"),
        ("paragraph", "Three."), ("quote", "Four."),
    ]  # fmt: skip
