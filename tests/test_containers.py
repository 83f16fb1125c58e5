"""Articles in containers: one article with the same slips in each, its places, and what is refused.

After a change that is meant to show, ``FACTLINT_UPDATE=1 pytest tests/test_containers.py`` writes the output anew.
"""

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packed import CONTAINERS, docx, folder, packed, paragraph

from factlint.dates import Day
from factlint.document import Document
from factlint.errors import ReadError
from factlint.read import jupyter, read, source_of

KINDS = ["html", "ipynb", "docx", "epub"]


def article(kind: str) -> bytes:
    path = CONTAINERS / f"plough.{kind}"
    return path.read_bytes() if path.exists() else packed(folder(kind))


def factlint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "factlint", "check", "--isolated", "--no-cache", "--color", "never", *arguments],
        cwd=folder, env=os.environ | {"COLUMNS": "100", "PYTHONUTF8": "1"}, capture_output=True, text=True,
        encoding="utf-8",
    )  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_console_output(kind: str, tmp_path: Path) -> None:
    (tmp_path / f"plough.{kind}").write_bytes(article(kind))
    result = factlint(tmp_path)
    golden = CONTAINERS / f"{kind}.console"
    if os.environ.get("FACTLINT_UPDATE"):
        golden.write_text(result.stdout, encoding="utf-8")
    assert (result.stderr, result.returncode) == ("", 1)
    assert result.stdout == golden.read_text(encoding="utf-8")


def test_the_same_slips_are_found_in_each(tmp_path: Path) -> None:
    for kind in KINDS:
        (tmp_path / f"plough.{kind}").write_bytes(article(kind))
    found: dict[str, list[Any]] = {}
    for finding in json.loads(factlint(tmp_path, "--output-format", "json").stdout)["findings"]:
        kind = finding["path"].rpartition(".")[2]
        found.setdefault(kind, []).append((finding["code"], finding["message"]))
        source = source_of(finding["path"], article(kind))
        for label in finding["labels"]:
            assert source[label["start"] : label["end"]] == label["text"]
            assert ("place" in label) == (kind != "html")
    assert sorted(found) == sorted(KINDS)
    assert [code for code, _ in found["html"]] == ["DAT201", "NUM201", "NUM501", "TAB201", "DAT101"]
    assert found["html"] == found["ipynb"] == found["docx"] == found["epub"]


@pytest.mark.parametrize("kind", KINDS)
def test_each_states_its_day_of_publication(kind: str) -> None:
    assert read(f"plough.{kind}", article(kind)).published == Day(2023, 3, 9)


def blocks(document: Document) -> list[str]:
    return [f"{b.kind}: {document.text[b.start : b.end]}" for b in document.blocks]


def place(document: Document, words: str) -> str:
    """The place that the user is told for these words of the text."""
    start = document.text.index(words)
    at = document.alignment.to_source(start, start + len(words)).start
    return [place.name for place in document.places if place.start <= at][-1]


# Word documents


def word(body: str, **parts: str) -> Document:
    return read("a.docx", docx(body, **parts))


def test_styles_of_word_say_what_a_paragraph_is() -> None:
    names = ["Title", "Subtitle", "heading 3", "Quote", "caption", "toc 2", "Source Code", "Normal"]
    styles = "".join(f'<w:style w:styleId="s{n}"><w:name w:val="{name}"/></w:style>' for n, name in enumerate(names))
    styles += '<w:style w:styleId="house"><w:name w:val="x"/><w:basedOn w:val="s2"/></w:style>'
    styles += '<w:style w:styleId="loop"><w:name w:val="y"/><w:basedOn w:val="loop"/></w:style>'
    styles += '<w:style w:styleId="bullets"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'
    used = [*(f"s{n}" for n in range(len(names))), "house", "loop", "bullets", "unknown"]
    document = word("".join(paragraph(f"One {id}", f'<w:pStyle w:val="{id}"/>') for id in used), styles=styles)
    assert blocks(document) == [
        "title: One s0", "description: One s1", "heading: One s2", "quote: One s3", "caption: One s4",
        "paragraph: One s7", "heading: One house", "paragraph: One loop", "item: One bullets",
        "paragraph: One unknown",
    ]  # fmt: skip


def test_lists_of_word_are_groups_of_items() -> None:
    def item(text: str, number: int, level: int) -> str:
        return paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')

    document = word(item("one", 1, 0) + item("two", 1, 1) + paragraph("between") + item("other", 2, 0))
    assert [(b.kind, b.level, b.group, b.row) for b in document.blocks] == [
        ("item", 1, 1, 0), ("item", 2, 1, 1), ("paragraph", 0, 0, 0), ("item", 1, 2, 0),
    ]  # fmt: skip


def test_a_table_that_lays_out_the_page_is_none() -> None:
    def table(*cells: str) -> str:
        return "<w:tbl><w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr></w:tbl>"

    assert blocks(word(table("One box"))) == ["paragraph: One box"]
    assert blocks(word(table("One", "Two"))) == ["cell: One", "cell: Two"]
    assert blocks(word(table("One", "word " * 200)))[0] == "paragraph: One"


def test_places_of_a_word_document() -> None:
    def table(*cells: str) -> str:
        return "<w:tbl><w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr></w:tbl>"

    inner = table(paragraph("inner"), paragraph("next"))
    outer = table(paragraph("a"), paragraph("b") + inner + paragraph("c"))
    document = word(paragraph("One") + paragraph(" ") + paragraph("Two") + outer + paragraph("Three"))
    assert [place(document, words) for words in ("One", "Two", "a", "inner", "next", "c", "Three")] == [
        "paragraph 1", "paragraph 2", "table 1, row 1, cell 1", "table 2, row 1, cell 1", "table 2, row 1, cell 2",
        "table 1, row 1, cell 2", "paragraph 3",
    ]  # fmt: skip


def test_a_line_that_the_author_of_a_word_document_ends() -> None:
    document = word("<w:p><w:r><w:t>Jane Doe</w:t><w:br/><w:t>Director</w:t><w:br/><w:t>of sales</w:t></w:r></w:p>")
    assert blocks(document) == ["paragraph: Jane Doe", "paragraph: Director of sales"]
    assert document.source == "Jane Doe Director of sales"


def test_a_comment_of_word_silences_its_paragraph() -> None:
    note = '<w:commentReference w:id="4"/>'
    said = "".join(
        f'<w:comment w:id="{id}">{paragraph(text)}</w:comment>'
        for id, text in (("4", "factlint-disable-line DAT101 -- it is a joke"), ("5", "Is this 32 May?"))
    )
    line = "<w:p><w:r><w:t>It ended on 31 April.</w:t></w:r><w:r>{}</w:r></w:p>"
    noted = word(line.format(note) + line.format('<w:commentReference w:id="5"/>'), comments=said)
    assert [noted.source[start:end] for start, end in noted.comments] == [
        "factlint-disable-line DAT101 -- it is a joke"
    ]
    assert "32 May" not in noted.source
    assert noted.text == "It ended on 31 April.\n\nIt ended on 31 April."


@pytest.mark.parametrize(
    ("created", "modified", "expected"),
    [
        ("2023-03-08T09:00:00Z", "2023-03-09T09:00:00Z", Day(2023, 3, 9)),
        ("2019-03-08T09:00:00Z", "2023-03-09T09:00:00Z", None),
        ("2023-03-09T09:00:00Z", "2023-03-09T09:00:00Z", None),
        ("soon", "2023-03-09T09:00:00Z", None),
    ],
)
def test_a_word_document_that_was_reused_does_not_date_its_article(
    created: str, modified: str, expected: Day | None
) -> None:
    parts = folder("docx")
    parts["docProps/core.xml"] = f"<core><created>{created}</created><modified>{modified}</modified></core>"
    assert read("a.docx", packed(parts)).published == expected
    assert read("a.docx", packed(parts), Day(2020, 1, 2)).published == Day(2020, 1, 2)


WRAPPERS = [
    "<w:ins>{}</w:ins>", "<w:hyperlink>{}</w:hyperlink>", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", "{}",
    "<w:smartTag><w:smartTag>{}</w:smartTag></w:smartTag>", "<w:moveTo>{}</w:moveTo>",
    "<mc:AlternateContent xmlns:mc='mc'><mc:Choice>{}</mc:Choice></mc:AlternateContent>",
    "<w:r><w:drawing><w:txbxContent><w:p>{}</w:p></w:txbxContent></w:drawing></w:r>",
]  # fmt: skip
UNREAD = [
    "<w:del>{}</w:del>", "<w:moveFrom>{}</w:moveFrom>", "<mc:Fallback xmlns:mc='mc'>{}</mc:Fallback>",
]  # fmt: skip
RUNS = [
    "<w:r><w:t>{}</w:t></w:r>",
    "<w:r><w:rPr><w:b/><w:strike w:val='0'/></w:rPr><w:t xml:space='preserve'> {}</w:t></w:r>",
    "<w:r><w:t>é</w:t></w:r><w:r><w:t>{}</w:t></w:r>",
]  # fmt: skip
HIDDEN_RUNS = [
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>{}</w:t></w:r>", "<w:r><w:rPr><w:dstrike/></w:rPr><w:t>{}</w:t></w:r>",
    "<w:r><w:instrText>{}</w:instrText></w:r>", "<w:r><w:delText>{}</w:delText></w:r>",
]  # fmt: skip
AROUND = ["{}", "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"]


@given(st.data())
def test_every_word_of_a_word_document_is_read_or_has_a_reason_not_to_be(data: st.DataObject) -> None:
    read_words: list[str] = []
    count = 0
    body = ""
    for _ in range(data.draw(st.integers(0, 4))):
        runs = ""
        for _ in range(data.draw(st.integers(1, 4))):
            word = f"w{count}x"
            count += 1
            wrappers = data.draw(st.lists(st.sampled_from(WRAPPERS + UNREAD), max_size=3))
            run = data.draw(st.sampled_from(RUNS + HIDDEN_RUNS))
            text = run.format(word)
            for wrapper in wrappers:
                text = wrapper.format(text)
            runs += text + "<w:r><w:t xml:space='preserve'> </w:t></w:r>"
            if run in RUNS and not set(wrappers) & set(UNREAD):
                read_words.append(word)
        text = f"<w:p>{runs}</w:p>"
        for around in data.draw(st.lists(st.sampled_from(AROUND), max_size=4)):
            text = around.format(text)
        body += text
    document = read("a.docx", docx(body))
    assert sorted(re.findall(r"w\d+x", document.text)) == sorted(read_words)
    for match in re.finditer(r"w\d+x", document.text):
        start, end = document.alignment.to_source(*match.span())
        assert document.source[start:end] == match[0]


# Books


def test_chapters_of_a_book_stand_in_the_order_of_reading() -> None:
    document = read("a.epub", article("epub"))
    assert place(document, "Its winter") == "chapter 2 (the roads.xhtml), paragraph 4"
    assert place(document, "27") == "chapter 2 (the roads.xhtml), table 1, row 3, cell 2"
    assert "31 June" not in document.text


def test_what_stands_aside_in_a_book_is_the_books() -> None:
    page = "<body><p>One</p><aside epub:type='sidebar'><p>Two</p></aside><nav><p>Three</p></nav></body>"
    assert blocks(read("a.epub", chapter(page)))[:2] == ["paragraph: One", "paragraph: Two"]


# Notebooks


@given(
    st.lists(st.lists(st.text(st.sampled_from('ab "\\/\né😀\t*_`#')), max_size=4), min_size=1, max_size=3),
    st.booleans(),
    st.sampled_from([None, 1]),
)
def test_each_word_of_a_notebook_stands_where_its_cell_has_it(
    cells: list[list[str]], ascii_only: bool, indent: int | None
) -> None:
    """Whatever escapes the file is written with."""
    count = 0
    sources: list[Any] = []
    for lines in cells:
        written = []
        for line in lines:
            written.append(f"w{count}x {line}")
            count += 1
        sources.append("".join(written) if len(written) == 1 else written)
    notebook = {"cells": [{"cell_type": "markdown", "source": s, "metadata": {"source": "w0x"}} for s in sources]}
    source = json.dumps(notebook, ensure_ascii=ascii_only, indent=indent)
    document = read("a.ipynb", source.encode())
    for match in re.finditer(r"w\d+x", document.text):
        start, end = document.alignment.to_source(*match.span())
        assert document.source[start:end] == match[0]


def test_a_notebook_names_cells_as_its_users_see_them() -> None:
    document = read("plough.ipynb", article("ipynb"))
    assert place(document, "ORMDAL") == "cell 2, line 3"
    assert place(document, "3.8 million") == "cell 2, line 7"
    assert place(document, "31 April") == "cell 4, line 12"


def test_notebooks_of_many_cells_are_read_in_one_go() -> None:
    cells = [{"cell_type": "markdown", "source": "# Title"}, {"cell_type": "markdown", "source": ["One\n", "two"]}]
    document = read("a.ipynb", json.dumps({"cells": cells * 1_000}).encode())
    assert [block.kind for block in document.blocks[:4]] == ["title", "paragraph", "heading", "paragraph"]


def test_notebooks_of_the_third_format() -> None:
    cells = [{"cell_type": "code", "input": "31 June"}, {"cell_type": "markdown", "source": "The *end*"}]
    document = read("a.ipynb", json.dumps({"worksheets": [{"cells": cells}]}).encode())
    assert blocks(document) == ["paragraph: The end"]
    assert place(document, "end") == "cell 2, line 1"


@pytest.mark.parametrize("indent", [None, 1])
def test_all_of_a_notebook_is_read_or_left_out_for_a_reason(indent: int | None) -> None:
    source = json.dumps(json.loads(article("ipynb")), indent=indent)
    page = jupyter.page(source)
    seen = {at for segment in page.alignment.segments for at in range(segment[2], segment[2] + segment[3])}
    seen |= {at for start, end, _ in page.excluded for at in range(start, end)}
    # What is left is the marks of Markdown itself.
    assert {c for at, c in enumerate(source) if at not in seen and not c.isspace()} <= set("*#![]()|-:\\n")


# What cannot be read


def nested(depth: int) -> bytes:
    return docx("<w:sdt>" * depth + paragraph("The end") + "</w:sdt>" * depth)


def chapter(content: str) -> bytes:
    return packed(folder("epub") | {"OEBPS/plough.xhtml": content})


def bzipped(name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr(name, "x" * 1000)
    return buffer.getvalue()


WHOLE = docx(paragraph("The end"))
BOMB = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>'


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.docx", b"", "is no archive, or cut off"),
        ("a.docx", b"hello", "is no archive, or cut off"),
        ("a.docx", WHOLE[: len(WHOLE) // 2], "is no archive, or cut off"),
        ("a.docx", WHOLE.replace(WHOLE[60:80], bytes(20)), "cannot be unpacked"),
        ("a.docx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512), "protected by a password"),
        ("a.docx", bzipped("word/document.xml"), "packed in an unusual way"),
        ("a.docx", packed({"a.txt": "x"}), "lacks its part word/document.xml"),
        ("a.docx", packed({"word/document.xml": "<a><b></a>"}), "is no XML at line 1, column 9"),
        ("a.docx", packed({"word/document.xml": "<?xml version='1.0' encoding='x-9'?><a/>"}), "in an encoding that"),
        ("a.docx", packed({"word/document.xml": "<?xml version='1.0' encoding='gbk'?><a/>"}), "in an encoding that"),
        ("a.docx", packed({"word/document.xml": BOMB}), "declares entities"),
        ("a.docx", packed({"word/document.xml": "<a>" + "x" * 16_000_001 + "</a>"}), "unpacks to more than 16 MB"),
        ("a.docx", packed({f"{n}": "" for n in range(10_001)}), "more than 10,000 files"),
        ("a.docx", nested(2_000), "nested more than 1,000 deep"),
        ("a.epub", packed({"a.txt": "x"}), "has no META-INF/container.xml"),
        ("a.epub", packed(folder("epub") | {"META-INF/container.xml": "<x/>"}), "names no package"),
        ("a.epub", chapter("")[:-40], "is no archive"),
        ("a.epub", packed({k: v for k, v in folder("epub").items() if "plough" not in k}), "lacks its part OEBPS/p"),
        ("a.epub", packed({**folder("epub"), "OEBPS/plough.xhtml": b"5 km \xff"}), "is not UTF-8 at byte 5"),
        ("a.epub", packed(folder("epub") | {
            "META-INF/encryption.xml": '<e><CipherReference URI="OEBPS/plough.xhtml"/></e>'
        }), "protected against copying"),
        ("a.ipynb", b"", "is no notebook: line 1, column 1"),
        ("a.ipynb", b'{"cells": [', "is no notebook: line 1"),
        ("a.ipynb", b"[1]", "has no cells"),
        ("a.ipynb", b"[" * 100_000, "nested too deeply"),
        ("a.ipynb", b'{"cells": ' + b"9" * 5_000 + b"}", "is no notebook: exceeds the limit"),
        ("a.ipynb", b'{"cells": "\xff"}', "is not UTF-8"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_line(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=re.escape(reason)) as refused:
        read(name, data)
    assert "\n" not in str(refused.value)


def test_odd_archives_are_read_all_the_same() -> None:
    assert blocks(read("a.docx", nested(900))) == ["paragraph: The end"]
    assert blocks(read("a.epub", chapter("<p>The end<p>of it")))[:2] == ["paragraph: The end", "paragraph: of it"]
    slip = packed({"../../etc/passwd": "x", "word/document.xml": folder("docx")["word/document.xml"]})
    assert "31 April" not in read("a.docx", slip).text
    assert (
        blocks(read("a.ipynb", b'{"cells": [1, {}, {"cell_type": "markdown", "source": 5}, [{"source": "x"}]]}')) == []
    )


@given(st.binary(max_size=60), st.integers(0, 400), st.sampled_from(["a.docx", "a.epub", "a.ipynb"]))
def test_no_damage_is_more_than_a_refusal(noise: bytes, at: int, name: str) -> None:
    data = {"a.docx": WHOLE, "a.epub": article("epub"), "a.ipynb": article("ipynb")}[name]
    with suppress(ReadError):
        read(name, data[:at] + noise + data[at + len(noise) :])


def test_a_line_for_each_finding_says_the_place_too(tmp_path: Path) -> None:
    (tmp_path / "plough.docx").write_bytes(article("docx"))
    lines = factlint(tmp_path, "--output-format", "concise").stdout.splitlines()
    assert lines[0] == "plough.docx:2:73: DAT201 8 March 2023 is not a Tuesday (paragraph 2)"
    assert lines[-1].endswith("(footnote 1)")


def test_mentions_stand_at_their_places(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(paragraph("Five km") + paragraph("It ended on 3 May 2021.")))
    shown = subprocess.run([sys.executable, "-m", "factlint", "mentions", "a.docx"], cwd=tmp_path, capture_output=True,
                           text=True, encoding="utf-8", env=os.environ | {"PYTHONUTF8": "1"})  # fmt: skip
    assert [row.split()[:3] for row in shown.stdout.splitlines()][-1] == ["paragraph", "2", "date"]


def test_what_a_comment_silences_is_not_found(tmp_path: Path) -> None:
    noted = "<w:p><w:r><w:t>It ended on 31 April.</w:t></w:r><w:r>{}</w:r></w:p>"
    said = f'<w:comment w:id="4">{paragraph("factlint-disable-line DAT101 -- a joke")}</w:comment>'
    body = noted.format('<w:commentReference w:id="4"/>') + paragraph("It ended on 31 June.")
    (tmp_path / "a.docx").write_bytes(docx(body, comments=said))
    (tmp_path / "b.html").write_text("<p>It ended on 31 April. <!-- factlint-disable-line -->\n<p>It ended on 31 June.")
    cell = "It ended on 31 April. <!-- factlint-disable-line DAT101 -->\n"
    notebook = {"cells": [{"cell_type": "markdown", "source": [cell, "\n", "It ended on 31 June."]}]}
    (tmp_path / "c.ipynb").write_text(json.dumps(notebook, indent=1))
    shown = factlint(tmp_path, "--output-format", "concise").stdout
    assert shown.count("31 June is not a day") == 3
    assert "31 April" not in shown
    assert "FCT" not in shown
