"""HTML pages: what of a page is its article, where each word of it stands, and that nothing is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packed import CONTAINERS
from test_alignment import check_form

from factlint.dates import Day
from factlint.document import Document
from factlint.errors import ReadError
from factlint.read import read
from factlint.read.account import LOST, unread
from factlint.read.decode import encode

LONG = "The council of Ormdal met in the fire station and spoke of the plough for three hours. " * 4


def html(source: str) -> Document:
    return read("a.html", source.encode())


def blocks(document: Document) -> list[str]:
    return [f"{b.kind}: {' '.join(document.text[b.start : b.end].split())}" for b in document.blocks]


def body(source: str) -> list[str]:
    """The blocks of a body below a long article, without that."""
    return blocks(html(f"<body><p>{LONG}</p>{source}</body>"))[1:]


@pytest.mark.parametrize(
    "frame",
    [
        "<nav>5 km</nav>", "<aside><p>5 km</aside>", "<footer>5 km</footer>", "<form><label>5 km</label></form>",
        "<button>5 km</button>", "<select><option>5 km<option>6 km</select>", "<textarea><p>5 km</textarea>",
        "<script>if (a < b) document.write('</p>5 km')</script>", "<style>p { content: '5 km' }</style>",
        "<template><p>5 km</p></template>", "<noscript><p>5 km</p></noscript>", "<svg><text>5 km</text></svg>",
        "<iframe>5 km</iframe>", "<video>5 km</video>", "<pre>5 km</pre>", "<del>5 km</del>", "<s>5 km</s>",
        "<p hidden>5 km", "<div style='color: red; display : none'>5 km</div>", "<p aria-hidden=true>5 km</p>",
        "<div role=navigation>5 km</div>", "<section role='complementary'>5 km</section>",
        "<div class='related-posts'>5 km</div>", "<div id=relatedPosts>5 km</div>", "<p class='x ad_label'>5 km</p>",
        "<ul class=breadcrumb><li>5 km</ul>", "<div class='SocialShare'>5 km</div>", "<div id='comments'>5 km</div>",
        "<span class='sr-only'>5 km</span>", "<ul><li><a>5 km</a><li><a>6 km</a><li><a>7 km</a></ul>",
        "<p><a>Five reasons to run 5 km</a></p>", "<figcaption><span class='off-screen'>5 km</span></figcaption>",
        "<table role=navigation><tr><td>5 km</table>", "<article class=card><p>5 km</p></article>",
    ],
)  # fmt: skip
def test_what_is_no_part_of_the_article_is_not_read(frame: str) -> None:
    assert body(f"{frame}<p>The end.</p>") == ["paragraph: The end."]


@pytest.mark.parametrize(
    "words",
    [
        "<div class='has-sidebar no-comments tag-related'>5 km</div>", "<article class='post tag-menu'>5 km</article>",
        "<div class='related'><h1>5 km</h1></div>", "<div class='breadth share'><article>The 5 km</article></div>",
        "<details><summary>5 km</summary></details>", "<ins>5 km</ins>",
        "<p>A note</p><aside role=doc-footnote>5 km</aside>", "<aside epub:type='footnote'>5 km</aside>",
        "<p>See <a>5 km</a></p>", "<div class=entry-content>5 km</div>",
        "<div class='widget Blog'><div class='post-body entry-content'>5 km</div></div>",
        "<header><p>5 km</p></header>", "<span class=highlight>5 km</span>", "<span class=menu>5 km</span>",
    ],
)  # fmt: skip
def test_what_only_looks_like_the_frame_is_read(words: str) -> None:
    assert "5 km" in html(f"<body>{words}<p>short</p></body>").text


def test_a_page_that_is_all_frame_by_its_names_has_none() -> None:
    page = f"<body><div class='sidebar comments'><p>{LONG}</p></div><nav>Home</nav></body>"
    assert LONG.strip() in html(page).text
    assert f"{LONG} ".strip() in html(f"<body hidden><p>{LONG}</body>").text


def test_the_article_is_told_from_the_rest_of_the_page() -> None:
    page = "<body><div>Up 5 km</div>{}<div><p>Down 6 km</p></div></body>"
    for opening, end in (
        ("<article>", "</article>"), ("<main>", "</main>"), ("<div role=main>", "</div>"),
        ("<div itemprop='articleBody'>", "</div>"), ("<div class='Entry-Content x'>", "</div>"),
    ):  # fmt: skip
        assert blocks(html(page.format(f"{opening}<p>{LONG}{end}"))) == [f"paragraph: {LONG.strip()}"]
    assert len(html(page.format(f"<div><p>{LONG}</div>")).blocks) == 3


def test_of_several_articles_the_longest_is_read() -> None:
    page = f"<article><p>5 km</article><article><p>{LONG}<article><p>6 km</article></article><article><p>7 km</article>"
    assert blocks(html(page)) == [f"paragraph: {LONG.strip()}"]


def test_headline_title_and_description() -> None:
    head = "<title>Harbour opens {} | The Site</title><meta name=description content='It is &quot;5&quot; km.'>"
    article = "<article><h1>Harbour opens on Monday</h1><p>Text.</article>"
    assert blocks(html(head.format("on Monday") + article)) == [
        'description: It is "5" km.', "title: Harbour opens on Monday", "paragraph: Text.",
    ]  # fmt: skip
    assert blocks(html(head.format("on Tuesday") + article)) == [
        "title: Harbour opens on Tuesday", 'description: It is "5" km.', "heading: Harbour opens on Monday",
        "paragraph: Text.",
    ]  # fmt: skip
    above = "<h1>The Site</h1><h1>Harbour opens on Monday</h1>" + f"<article><p>{LONG}</article>"
    assert blocks(html(head.format("on Monday") + above))[1] == "title: Harbour opens on Monday"
    assert blocks(html("<title>Harbour opens - The Site</title><p>Text."))[0] == "title: Harbour opens - The Site"
    assert blocks(html("<title>The Site</title><h1>Harbour opens</h1>")) == ["title: Harbour opens"]


def test_what_a_server_fills_in_is_no_text() -> None:
    page = "<p>One <%= link_to '5 km' if a > 6 %>two <?php echo $b->c > 7; ?>three <? 8 >four</p>"
    assert body(page) == ["paragraph: One two three four"]
    assert body("<p>5 <% 6 > <p>7") == ["paragraph: 5 <% 6 >", "paragraph: 7"]


def test_front_matter_above_a_page() -> None:
    source = "---\ntitle: Harbour opens\ndate: 2023-03-09\n---\n<h1>Harbour opens</h1><p>{% include x %}Text.</p>\n"
    assert [block.replace("\ufffc", "") for block in blocks(html(source))] == [
        "title: Harbour opens",
        "heading: Harbour opens",
        "paragraph: Text.",
    ]
    assert LOST not in {reason for _, _, reason in unread("a.html", source.encode())}


def test_what_belongs_to_a_headline_above_its_article() -> None:
    title = "<title>Harbour opens on Monday</title>"
    head = "<section><h1>Harbour opens on Monday</h1><h2>It took 5 years</h2><div class=share>6 times</div></section>"
    page = f"{title}<div><p>7 km</p>{head}<article><p>{LONG}</article></div>"
    assert blocks(html(page))[:2] == ["title: Harbour opens on Monday", "heading: It took 5 years"]
    assert len(html(page).blocks) == 3


def test_kinds_of_blocks() -> None:
    assert body(
        "<h2>Head<h3>ing</h3><ul><li>One<li>Two</ul><blockquote>Said</blockquote><figure><img alt='A &amp; B'>"
        "<figcaption>Below</figcaption></figure><table><caption>Cap</caption><tr><th>H<tr><td>C</table>"
        "<dl><dt>T<dd>D</dl>text<p>other<div>last</div>"
    ) == [
        "heading: Head", "heading: ing", "item: One", "item: Two", "quote: Said", "caption: A & B",
        "caption: Below", "caption: Cap", "cell: H", "cell: C", "item: T", "item: D", "paragraph: text",
        "paragraph: other", "paragraph: last",
    ]  # fmt: skip


def test_what_pictures_show_is_told_apart() -> None:
    assert body("<p>One<img alt='A mill'><img alt='A ship'>two <img alt='I_1.jpg'><img alt><img> three.") == [
        "paragraph: One", "caption: A mill", "caption: A ship", "paragraph: two \ufffc\ufffc\ufffc three.",
    ]  # fmt: skip


def test_captions_of_old_pages() -> None:
    page = (
        "<div class='wp-caption'><p class='wp-caption-text'>The <b>mill</b></div><div class=thumbcaption>A ship</div>x"
    )
    assert body(page) == ["caption: The mill", "caption: A ship", "paragraph: x"]


def test_a_table_that_lays_out_the_page_is_none() -> None:
    assert body("<table><tr><td><h2>Head</h2><p>One</td><td>Two</td></tr></table>") == [
        "heading: Head", "paragraph: One", "paragraph: Two",
    ]  # fmt: skip
    assert body("<table><tr><td><table><tr><td>One<td>Two</table></table>") == ["cell: One", "cell: Two"]
    assert body("<table><tr><td>One</table>") == ["paragraph: One"]


def test_words_in_a_line() -> None:
    assert body(
        "<p>It&#39;s &lt;5&nbsp;km&gt; &euro;&copy; &unknown; &amp &; a<b>b</b>c Mon&shy;day <q>so</q> 10 m<sup>2</sup>"
        "<br>and <code>x = 6</code> H<sub>2</sub>O 5<wbr>00 <time datetime=2020-01-01>today</time><!-- 6 > 5 -->.</p>"
    ) == ["paragraph: It's <5 km> €© &unknown; &amp &; abc Monday “so” 10 m² and \ufffc H2O 500 today."]


def test_a_note_that_is_all_raised_is_text() -> None:
    assert body("<p><sup>1. Measured on 31 May at the rim.</sup> It was 12<sup><a>[3]</a></sup>.") == [
        "paragraph: 1. Measured on 31 May at the rim. It was 12[³]."
    ]


def test_preformatted_text_is_code_unless_it_is_the_article() -> None:
    assert blocks(html(f"<pre>{LONG}\n\n{LONG}</pre>")) == []
    assert blocks(html(f"<xmp>x</xmp><p>{LONG}</p>")) == [f"paragraph: {LONG.strip()}"]


def test_templates_are_no_text() -> None:
    document = html("<p>One {{ page.count_of_5_km }} two{% if x == '6 km' %} three{% endif %}.</p>")
    assert " ".join(document.text.replace("\ufffc", " ").split()) == "One two three ."


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<meta property='article:published_time' content='2023-03-09T23:00:00+01:00'>", Day(2023, 3, 9)),
        ("<META CONTENT='2023-03-09' NAME='DC.date.issued'>", Day(2023, 3, 9)),
        ("<meta itemprop=datePublished content=2023-03-09>", Day(2023, 3, 9)),
        ("<meta name=date content='03/09/2023'>", None),
        ("<meta name=last-modified content='2023-03-09'>", None),
        ('<script type="application/ld+json">{"@graph": [{"datePublished" : "2023-03-09"}]}</script>', Day(2023, 3, 9)),
        ('<script>{"datePublished": "2023-03-09"}</script>', None),
        ("<time itemprop=datePublished datetime=2023-03-09>yesterday</time>", Day(2023, 3, 9)),
        ("<time class='entry-date published' datetime=2023-03-09>x</time><time datetime=2024-01-01></time>",
         Day(2023, 3, 9)),
        ("<time datetime='2023-03-09 10:00'>x</time>", Day(2023, 3, 9)),
        (f"<time class=post-date datetime=2023-03-09></time><article><p>{LONG}</p></article>", Day(2023, 3, 9)),
        (f"<time datetime=2023-03-09></time><article><p>{LONG}</p></article>", None),
        ("<time datetime=2023-03-09>x</time><time datetime=2023-03-10>x</time>", None),
        ("<time class=updated datetime=2023-03-09>x</time>", None),
        (f"<p>{LONG}</p><nav><time datetime=2023-03-09>x</time></nav>", None),
        ("<link rel=canonical href=https://x.org/2023/03/09/y>", Day(2023, 3, 9)),
        ("<meta property=og:url content=https://x.org/2023/03/09/y>", Day(2023, 3, 9)),
        ("---\ndate: 2023-03-09\n---\n<p>Text", Day(2023, 3, 9)),
    ],
)  # fmt: skip
def test_publication(source: str, expected: Day | None) -> None:
    assert html(source).published == expected


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset=windows-1252>", "cp1252"),
        ("<META http-equiv=x content='text/html; charset=ISO-8859-1'>", "cp1252"),
        ("<?xml version='1.0' encoding='iso-8859-2'?>", "iso8859-2"), ("<meta charset=\"koi8-r\">", "koi8-r"),
    ],
)  # fmt: skip
def test_a_page_in_another_encoding_that_says_so(head: str, encoding: str) -> None:
    words = "Сколько?" if encoding == "koi8-r" else "Wie groß?"
    source = f"{head}<p>{words}"
    assert read("a.html", source.encode(encoding)).source == source
    assert read("a.html", source.encode()).source == source
    assert encode(source, source.encode(encoding)) == source.encode(encoding)


def test_a_page_that_lies_about_its_encoding() -> None:
    assert html("<meta charset=utf-16><p>5 km").text == "5 km"
    for head in (b"<meta charset=utf-8>", b"<meta charset=nonsense>", b"<p charset=latin1>"):
        with pytest.raises(ReadError, match="is not UTF-8 at byte"):
            read("a.html", head + b"<p>caf\xe9")
    with pytest.raises(ReadError, match="is not CP1252 at byte"):
        read("a.html", b"<meta charset=latin1><p>caf\xe9 \x81")


def test_comments_that_speak_to_factlint_are_found_wherever_they_stand() -> None:
    said = ["<!-- factlint-disable NUM -->", "<!-- factlint-enable -->", "<!--factlint-disable-file-->"]
    page = f"<head>{said[0]}</head><nav>{said[1]}</nav><p>Text {said[2]}<!-- no -->."
    document = html(page)
    assert [document.source[start:end] for start, end in document.comments] == said
    assert "factlint" not in document.text


def test_text_is_read_at_every_depth_and_after_every_end_that_is_missing() -> None:
    for start in (
        "<div>" * 30_000, "<p><b><i>" * 10_000, "<ul><li>" * 5_000, "<table><tr><td>" * 3_000, "<title>", "<!--",
        "<a href='", "<a href=\"x", "</", "<", "<!", "<!doctype", "<?php ", "&#", "<textarea>", "<iframe>", "<xmp>",
        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "<![CDATA[", "</p></div></nowhere>", "<q>",
    ):  # fmt: skip
        assert "the end" in html(f"{start} <p>the end</p>").text, start[:20]
    assert html("<script>the end").text == html("<style>the end").text == ""


@pytest.mark.parametrize(
    "run",
    [
        "<!--",
        "</",
        "<a",
        "<",
        "<a x=",
        '<a "',
        "<a x='y",
        "&",
        "<!doctype [",
        "<title>",
        "<p hidden>",
        "<script>x</script",
        "<li><a>",
        "<%",
        "<?php ",
        "</p>",
        "<!-->",
        "<a x='>",
        "<sup>",
        "<p><table>",
    ],
)
def test_long_runs_are_read_in_one_go(run: str) -> None:
    """What takes time in proportion to the square of its length would not come back from these."""
    html(run * 50_000)
    html(f"<title>x</title>{run * 20_000}<article>{LONG}</article>")


WORDS = [
    "{}", "<b>{}</b>", "<a href='w9x'>{}</a>", "&amp; {}", "<!-- x --> {}", "<br>{}", "é{}", "😀 {}",
    "<sup>a</sup>{}", "\n{}", "&nbsp;{}", "<img src=x> {}", "<code>c</code> {}", '<span title="> {{">{}</span>',
    "</i>{}", "<li>{}", "https://x.org {}", "<q>{}</q>", "&shy;{}",
]  # fmt: skip
BLOCKS = ["<p>{}</p>", "<p>{}", "<div>{}</div>", "{}", "<h2>{}</h2>", "<ul><li>{}</ul>", "<table><tr><td>{}</table>",
          "<blockquote>{}</blockquote>", "<img alt='{}'>", "<aside>no</aside>{}", "<p>{}<nav>no</nav>", "<form>{}",
          "<pre>c</pre>{}", "<del>{}</div>", "<p hidden>no<p>{}"]  # fmt: skip


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page in which each word w0x, w1x, … stands once."""
    count = 0
    parts = ["<body>"]
    for block in draw(st.lists(st.sampled_from(BLOCKS), max_size=5)):
        words = []
        for word in draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4)):
            words.append(word.format(f"w{count}x"))
            count += 1
        parts.append(block.format(" ".join(words)))
    return "".join(parts)


@given(pages())
def test_each_word_that_is_read_stands_where_the_source_has_it(source: str) -> None:
    document = html(source)
    check_form(document)
    found = re.findall(r"w\d+x", document.text)
    assert len(found) == len(set(found))
    for match in re.finditer(r"w\d+x", document.text):
        start, end = document.alignment.to_source(*match.span())
        assert document.source[start:end] == match[0]


@given(pages() | st.text(st.sampled_from("<>/!-pabdivh1 ='\"&;#x\n")))
def test_nothing_is_lost(source: str) -> None:
    check_form(html(source))
    assert LOST not in {reason for _, _, reason in unread("a.html", source.encode())}


def test_the_account_of_a_page() -> None:
    path = CONTAINERS / "plough.html"
    reasons: dict[str, str] = {}
    source = path.read_text(encoding="utf-8")
    for start, end, reason in unread(path.name, path.read_bytes()):
        reasons[reason] = reasons.get(reason, "") + source[start:end]
    assert "Every Tuesday" in reasons["footer"]
    assert "Bridge closed" in reasons["another article"]
    assert "Friday, 8 March 2023" in reasons["aside"]
    assert "from 2 to 9" in reasons["script"]
    assert "$5 billion" in reasons["hidden"]
    assert LOST not in reasons
