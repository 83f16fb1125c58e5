"""Reading: what is prose, what kind of block it is, when it was published, and which bytes are refused."""

from pathlib import Path

import pytest

from factlint.dates import Day
from factlint.document import BLOCK_KINDS, Document
from factlint.errors import ReadError
from factlint.read import LARGEST, read

MARKUP = Path(__file__).parent.parent / "fixtures" / "markup"


def markdown(source: str) -> Document:
    return read("article.md", source.encode(), None)


def plain(source: str) -> Document:
    return read("article.txt", source.encode(), None)


def blocks(document: Document, *kinds: str) -> list[str]:
    """The blocks as ``kind: text``, white space as one space."""
    return [
        f"{block.kind}: {' '.join(document.text[block.start : block.end].split())}"
        for block in document.blocks
        if not kinds or block.kind in kinds
    ]


def prose(document: Document) -> str:
    return " ".join(" ".join(document.text.split()).replace("\ufffc", "").split())


@pytest.mark.parametrize("path", sorted(MARKUP.parent.glob("*/*.[mt][dx]*")), ids=lambda path: path.name)
def test_every_block_is_of_a_known_kind(path: Path) -> None:
    kinds = {block.kind for block in read(path.name, path.read_bytes(), None).blocks}
    assert kinds
    assert kinds <= BLOCK_KINDS


@pytest.mark.parametrize("name", ["html.md", "reference.md"])
def test_one_prose_in_several_markups_is_one_document(name: str) -> None:
    expected, document = (read(n, (MARKUP / n).read_bytes(), None) for n in ("commonmark.md", name))
    assert blocks(document) == blocks(expected)
    assert [block[3:] for block in document.blocks] == [block[3:] for block in expected.blocks]
    assert document.published == expected.published == Day(2023, 2, 14)


@pytest.mark.parametrize("name", ["wrapped.txt", "lines.txt"])
def test_a_plain_text_is_the_same_however_its_lines_are_broken(name: str) -> None:
    expected, document = (read(n, (MARKUP / n).read_bytes(), None) for n in ("plain.txt", name))
    assert blocks(document) == blocks(expected)
    assert "heading: What the town wants" in blocks(document)


def test_what_is_no_prose_is_not_read() -> None:
    document = markdown(
        "One `9 km` two <https://x.org/9-km> three https://x.org/2019/11/08/9-km. Four [five](/9-km '9 km').\n"
        "Six <!-- 9 km --> seven ~~9 km~~ eight <script>9 km</script> nine {{< ref \"9-km\" >}} ten 9@km.org.\n\n"
        "    9 km\n\n```\n9 km\n```\n\n<style>\n9 km\n\n9 km</style>\n\n"
        "{% comment %}\n9 km\n{% endcomment %}\n\n{: title=\"9 km\"}\n\n![IMG_9.jpg](9.jpg)\n\n"
        "[eleven]({{ site.url }}/9-km){:target=\"9\"} [twelve][9 km] [thirteen]: <del>9 km</del> fourteen\n"
    )  # fmt: skip
    assert prose(document) == (
        "One two three . Four five. Six seven eight nine ten . eleven twelve [thirteen]: fourteen"
    )


def test_code_and_addresses_leave_a_placeholder_between_words() -> None:
    document = markdown("Version `1.2`costs nothing at https://example.org.")
    assert document.text == "Version \ufffccosts nothing at " + "\ufffc" * 19 + "."


def test_the_mark_of_a_note_is_no_digit_of_the_figure_before_it() -> None:
    document = markdown("It was 1,200<sup>3</sup> in 2019[4](#fn4), 10 m<sup>2</sup> and 5 million[^1].\n\n[^1]: Now.")
    assert document.text == "It was 1,200³ in 2019⁴, 10 m² and 5 million.\n\nNow."


def test_a_line_that_the_author_ends_is_a_block_unless_the_sentence_goes_on() -> None:
    assert blocks(markdown("Jane Doe  \nDeputy Director<br>\n5 May\\\nor later")) == [
        "paragraph: Jane Doe", "paragraph: Deputy Director", "paragraph: 5 May or later",
    ]  # fmt: skip


def test_pictures_part_no_sentence_unless_they_say_something() -> None:
    document = markdown('A ![](a.png) word.\n\nText. ![The *old* mill](m)\n\n<img src=x alt="Tom &amp; Ann"> The end.')
    assert blocks(document) == [
        "paragraph: A \ufffc word.",
        "paragraph: Text.",
        "caption: The old mill",
        "caption: Tom & Ann",
        "paragraph: The end.",
    ]


def test_text_is_read_at_every_depth() -> None:
    deep = "\n".join("  " * level + "- x" for level in range(300)) + "\n" + "  " * 300 + "- the end"
    assert prose(markdown(deep)).endswith("the end")
    assert prose(markdown(">" * 5000 + " the end")) == "the end"
    assert prose(markdown("<div>" * 500 + "<ul><li>" * 500 + "\nthe end")) == "the end"


def test_an_end_that_is_missing_hides_nothing_but_code() -> None:
    for start in ("---\ntitle: x\n\n", "{{< figure ", "<del>", "<td>", "a<!--", '{"a": 1, ', "{% raw %}"):
        assert "the end" in markdown(start + "the end").text, start
    assert markdown("```\nthe end").text == markdown("<script>\nthe end").text == ""


def test_html_that_is_indented_is_no_code_while_an_element_is_open() -> None:
    source = "<div>\n  <h2>Launch</h2>\n\n      <p>It has 40 &amp; 50 boats.</p>\n</div>\n\nText.\n\n    <p>Code.</p>\n"
    assert read("a.md", source.encode()).text == "Launch\n\nIt has 40 & 50 boats.\n\nText."


def test_a_table_out_of_all_proportion_is_no_table() -> None:
    columns = 400
    source = "|a" * columns + "\n" + "|-" * columns + "\n" + "|a\n" * columns
    document = markdown(source)
    assert "cell" not in {block.kind for block in document.blocks}
    assert document.text.count("a") == source.count("a")


def test_values_of_the_front_matter_are_read_as_their_readers_see_them() -> None:
    source = (
        "---\n"
        "title: 'It''s *late*'\n"
        'subtitle: "Ten \\"good\\"\n  years\\u0021"  # a comment\n'
        "summary: >-\n  The first\n  line &amp; the next.\n\n  The third.\n"
        "excerpt: |\n  One\n  Two\n"
        "deck: a plain one\n  that goes on # until here\n"
        "author: Ann Lee\n"
        "slug: 500-000-passengers\n"
        "tags:\n  - 500,000 passengers\n"
        "updated: 2020-01-02 10:00\n"
        "---\nBody.\n"
    )
    document = markdown(source)
    assert blocks(document) == [
        "title: It's late", 'description: Ten "good" years!', "description: The first line & the next. The third.",
        "description: One Two", "description: a plain one that goes on", "meta: Ann Lee", "paragraph: Body.",
    ]  # fmt: skip
    block = document.blocks[1]
    span = document.alignment.to_source(block.start + 5, block.end)
    assert source[span.start : span.end] == 'good\\"\n  years\\u0021'


@pytest.mark.parametrize(
    ("path", "source", "expected"),
    [
        ("2019-11-08-title.md", "---\ndate: '2020-01-02T10:00:00Z'\n---\n", Day(2020, 1, 2)),
        ("2019-11-08-title.md", "---\nlastmod: 2020-01-02\n---\n", Day(2019, 11, 8)),
        ("letter-2019-11-08.txt", "", Day(2019, 11, 8)),
        ("part-2019-11-08-of-2.txt", "", None),
        ("2019-13-08-title.md", "", None),
        ("a.md", "---\nDate: Friday, 8 November 2019\n---\n", Day(2019, 11, 8)),
        ("a.md", "---\npubDate: Nov. 8th, 2019\n---\n", Day(2019, 11, 8)),
        ("a.md", "---\ndate: 8/11/2019\n---\n", None),
        ("a.md", "+++\n[extra]\ndate = 2019-11-08\n+++\n", None),
        ("a.md", "+++\npath = 'blog/2019/11/08/title'\n+++\n", Day(2019, 11, 8)),
    ],
)
def test_publication(path: str, source: str, expected: Day | None) -> None:
    assert read(path, source.encode(), None).published == expected


def test_the_users_day_of_publication_stands_where_the_article_states_none() -> None:
    given = Day(2024, 5, 1)
    assert read("2019-11-08-title.md", b"Text.", given).published == given
    assert read("a.md", b"---\ndate: 2019-11-08\n---\n", given).published == Day(2019, 11, 8)


TEXT = "Größe: 5 km\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"),
        b"\0\0\xfe\xff" + TEXT.encode("utf-32-be"),
    ],
)
def test_encodings(data: bytes) -> None:
    assert read("a.txt", data, None).source == TEXT


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"5 km caf\xe9 \n", "byte 8 (0xE9)"),
        (b"\xef\xbb\xbf5 km \xc0\xaf", "byte 8 (0xC0)"),
        (b"5 km \xed\xa0\x80", "byte 5 (0xED)"),
        (b"\xff\xfe5\0 ", "byte 4 (0x20)"),
        (TEXT.encode("utf-16-le"), "byte 1"),
        ("5 km é\0".encode(), "byte 7"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(data: bytes, place: str) -> None:
    with pytest.raises(ReadError, match="UTF-8") as refused:
        read("a.txt", data, None)
    assert place in str(refused.value)
    assert "\n" not in str(refused.value)


def test_what_is_too_large_is_refused() -> None:
    with pytest.raises(ReadError, match="larger than 10 MB"):
        read("a.txt", b"a" * (LARGEST + 1), None)


def test_the_headline_of_a_plain_text() -> None:
    def title(source: str) -> list[str]:
        return blocks(plain(source), "title")

    assert title("Ferry at risk, says mayor\n\nText of the article.") == ["title: Ferry at risk, says mayor"]
    assert title("Home\n\nShare this\n\nFerry at risk, says the mayor\n\nText.") == [
        "title: Ferry at risk, says the mayor"
    ]
    assert title("Will the ferry survive?\nBy Ann Lee\n\nText.") == ["title: Will the ferry survive?"]
    assert title("The ferry is at risk.\n\nMore text.") == []
    assert title("The ferry is at risk") == []


def test_only_line_feeds_and_carriage_returns_end_lines() -> None:
    document = plain("a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i\n\nj\r\rk\r\n\r\nl")
    assert len(document.blocks) == 4


@pytest.mark.parametrize(
    ("name", "source", "expected"),
    [
        ("a.md", "One <!-- factlint-disable NUM --> two.\n\n> - <!-- factlint-enable\n>   --> three\n",
         ["<!-- factlint-disable NUM -->", "<!-- factlint-enable\n>   -->"]),
        ("a.mdx", "One {/* factlint-disable NUM */} two <!-- factlint-enable -->.\n",
         ["{/* factlint-disable NUM */}", "<!-- factlint-enable -->"]),
        ("a.md", "```\n<!-- factlint-a --> {/* factlint-b */}\n```\n`{/* factlint-c */}` <!-- no -->", []),
        ("a.txt", "One <!-- factlint-disable-line NUM201 -- so --> two <!-- this is text -->\n",
         ["<!-- factlint-disable-line NUM201 -- so -->"]),
    ],
)  # fmt: skip
def test_comments_that_speak_to_factlint(name: str, source: str, expected: list[str]) -> None:
    document = read(name, source.encode())
    assert [document.source[start:end] for start, end in document.comments] == expected
    assert "factlint-" not in document.text


@pytest.mark.parametrize(
    "source",
    [
        "---\ntitle: x\n" + "a: b\n" * 20_000 + "---\nText.",
        "+++\ntitle = 'x'\n" + "a = 1\n" * 20_000 + "+++\nText.",
        '{"title": "x", "a": [' + '"b", ' * 20_000 + '"c"]}\nText.',
        "---\ntitle: x\na: " + "[" * 60_000 + "\n---\nText.",
        '{"title": ' + "[" * 60_000,
    ],
)
def test_front_matter_has_limits(source: str) -> None:
    with pytest.raises(ReadError, match="has front matter") as refused:
        read("a.md", source.encode())
    assert "\n" not in str(refused.value)
