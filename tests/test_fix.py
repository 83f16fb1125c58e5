"""``--fix``: what is right is written where something is, nothing else is changed, and twice is once."""

from functools import cache, partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint import rulebook
from factlint.commands.fix import Fixed, difference, fixed
from factlint.document import Alignment, Block, Document, Segment
from factlint.finding import Fix, Result
from factlint.fix import apart, applied, fixes
from factlint.lint import lint
from factlint.proof import prove
from factlint.read import read
from factlint.relation import Group, Relation, Words
from factlint.rule import Rule
from factlint.rulebook import RuleBook


@cache
def every_rule() -> RuleBook:
    return rulebook.load(cache=False)


def check(path: str, data: bytes) -> Result:
    return lint(path, data, every_rule())


def outcome(text: str, path: str = "a.md") -> Fixed:
    data = text.encode()
    return fixed(check(path, data), data, check)


def after(text: str, path: str = "a.md") -> str:
    return outcome(text, path).after.decode()


WITH_FIX = [rule for rule in every_rule().rules if rule.fix]


@pytest.mark.parametrize("rule", WITH_FIX, ids=lambda rule: rule.code)
def test_a_fixed_example_is_clean_and_good_ones_stay(rule: Rule) -> None:
    book = every_rule().only([rule.code])
    some = 0
    for proof in prove(rule, book):
        data = proof.text.encode()
        change = fixed(proof.result, data, partial(lint, book=book, house=proof.example.house))
        some += change.places
        left = change.result.findings
        assert not any(finding.fixes for finding in left)
        assert bool(left) <= (proof.result.findings != () and not change.places)
        assert change.places or change.after == data
    assert some or rule.code == "STY117"  # whose example wants curly marks, of which there are two kinds


TRAPS = [
    # A point that is part of a short form and may end the sentence too.
    ("The fair opened on 21 Dec.\n\nIt closed on 3 December, and on 5 December again.\n",
     "The fair opened on 21 December.\n\nIt closed on 3 December, and on 5 December again.\n"),
    ("Doors open at 8 p.m. They close at 9pm and 10pm.\n", "Doors open at 8 p.m. They close at 9pm and 10pm.\n"),
    ("Doors open at 8 p.m. or so; they close at 9pm, 10pm.\n", "Doors open at 8pm or so; they close at 9pm, 10pm.\n"),
    ("The UN met, the UN talked. Nobody heard the U.N.\n", "The UN met, the UN talked. Nobody heard the UN.\n"),
    # A name keeps its form.
    ("Re-appointed Members: he was reappointed, reappointed, reappointed and re-appointed.\n",
     "Re-appointed Members: he was reappointed, reappointed, reappointed and reappointed.\n"),
    # Two ways as frequent as each other are both right.
    ("Rents rose by 30%, wages by 4 percent.\n", "Rents rose by 30%, wages by 4 percent.\n"),
    ("Chad & Niger met. Chad and Niger share hay & sand.\n", "Chad & Niger met. Chad and Niger share hay and sand.\n"),
    # No dash becomes what a typewriter has, no day before a year gets an ending.
    *[(text, text) for text in ("A boat - old, it leaks - and a hen -- new -- left — see.\n",
                                "On May 4th and May 5th they left, by May 7, 2031.\n")],
    # A line's end inside what is fixed stays where it is.
    ("He is a\nUzbek poet.\n", "He is an\nUzbek poet.\n"),
    ("They rose by 30%, five\npercent and 6 percent.\r\n", "They rose by 30 percent, five\npercent and 6 percent.\r\n"),
    # No figure, no sign.
    ("Rents rose by 30% and 20%, by five percent.\n", "Rents rose by 30% and 20%, by five percent.\n"),
    # The markup runs through the words, or hides them.
    ("Rents rose by 30%, wages by 4 *per*cent, by 5 percent and 6 percent.\n",
     "Rents rose by 30 percent, wages by 4 *per*cent, by 5 percent and 6 percent.\n"),
    ("They sell bread &amp; butter.\n", "They sell bread &amp; butter.\n"),
    ("He is `a Uzbek` poet, [a Uzbek](a%20Uzbek.md) poet.\n", "He is `a Uzbek` poet, [an Uzbek](a%20Uzbek.md) poet.\n"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TRAPS, ids=[text[:30] for text, _ in TRAPS])
def test_traps(text: str, wanted: str) -> None:
    assert after(text) == wanted


FORMATS = [
    # In LaTeX the right sign would begin a comment.
    ("a.tex", "They rose by 3\\%, by 2\\%, by 4 percent.\n", "They rose by 3\\%, by 2\\%, by 4 percent.\n"),
    ("a.html", "<p>He is a <b title='a Uzbek'>Uzbek</b> poet &amp; hen.</p><!-- a Uzbek -->",
     "<p>He is an <b title='a Uzbek'>Uzbek</b> poet &amp; hen.</p><!-- a Uzbek -->"),
    ("a.rst", "He is a *Uzbek*\npoet.\n\n::\n\n  a Uzbek\n", "He is an *Uzbek*\npoet.\n\n::\n\n  a Uzbek\n"),
    ("a.adoc", "He is a _Uzbek_ poet.\n\n----\na Uzbek\n----\n", "He is an _Uzbek_ poet.\n\n----\na Uzbek\n----\n"),
    ("a.org", "He is a /Uzbek/ poet.\n# a Uzbek\n", "He is an /Uzbek/ poet.\n# a Uzbek\n"),
    *[("a.ipynb", text, text) for text in ('{"cells":[{"cell_type":"markdown","source":["a Uzbek poet"]}],"nbformat":4,'
                                           '"nbformat_minor":5,"metadata":{}}',)],
]  # fmt: skip


@pytest.mark.parametrize(("path", "text", "wanted"), FORMATS, ids=[path for path, *_ in FORMATS])
def test_each_format_keeps_its_markup(path: str, text: str, wanted: str) -> None:
    assert [finding.code for finding in check(path, text.encode()).findings if finding.severity == "note"]
    assert after(text, path) == wanted


def test_more_places_than_are_shown_are_fixed_at_once() -> None:
    text = "They sell " + " ".join(f"hay at {n}% and" for n in range(2, 40)) + " rye at 5 percent.\n"
    text += "\n".join("It is 7 percent." for _ in range(60))
    [finding] = [finding for finding in check("a.md", text.encode()).findings if finding.code == "STY101"]
    assert len(finding.labels) == 9
    assert len(finding.fixes) == 38
    assert "%" not in after(text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encoding_mark_and_line_ends_stay(encoding: str, end: str) -> None:
    mark = {"utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    text = f"---{end}title: Štětín{end}---{end}{end}He is a{end}Uzbek poet — \U0001f600.{end}{end}They left"
    change = fixed(check("a.md", data := mark + text.encode(encoding)), data, check)
    assert change.after == mark + text.replace(f" a{end}", f" an{end}").encode(encoding)


def test_an_encoding_that_a_page_declares_stays() -> None:
    page = "<meta charset='latin-1'><p>So they say.</p><p>He is {} Uzbek in a caf\xe9.</p>"
    data, wanted = page.format("a").encode("latin-1"), page.format("an").encode("latin-1")
    result = check("a.html", data)
    assert fixed(result, data, check).after == wanted
    # What cannot be written in it is left alone, and the rest is done.
    at = result.source.index("So")
    wild = Fix(at, at + 2, "Ğo", read("a.html", data).text.index("So"))
    findings = (result.findings[0]._replace(fixes=(wild, *result.findings[0].fixes)),)
    assert fixed(result._replace(findings=findings), data, check).after == wanted


def test_a_fix_that_would_change_what_is_read_is_left_alone() -> None:
    article = b"- one\n- two\n"
    [finding] = check("a.md", b"He is a Uzbek poet.").findings
    result = check("a.md", article)._replace(source=article.decode())
    at = read("a.md", article).text.index("two")
    for wild in ("1. a", "`a`", "[a](b)", "# a", "<b>"):  # none of which would be read as it stands
        told = result._replace(findings=(finding._replace(fixes=(Fix(2, 5, wild, 0), Fix(8, 11, "Two", at))),))
        change = fixed(told, article, check)
        assert (change.after, change.places) == (b"- one\n- Two\n", 1)


def test_a_container_is_not_written() -> None:
    text = "He is a Uzbek poet."
    relation = Relation({"words": Words(6, 13, "a Uzbek")}, facts={"written": "an Uzbek"})
    block = (Block("paragraph", 0, len(text)),)
    document = Document("a.md", text, text, block, Alignment((Segment(0, len(text), 0, len(text)),)))
    assert fixes(document, {"words": "{written}"}, relation) == (Fix(7, 7, "n", 7),)
    from factlint.document import Place

    assert fixes(document._replace(places=(Place(0, "paragraph 1"),)), {"words": "{written}"}, relation) == ()
    # And a file whose text is not what was checked is not touched either.
    result = check("a.md", text.encode())
    assert fixed(result, b"PK\x03\x04", check).after == b"PK\x03\x04"


def test_a_side_without_a_right_form_has_no_fix() -> None:
    text = "one two"
    document = Document("a.md", text, text, (Block("paragraph", 0, 7),), Alignment((Segment(0, 7, 0, 7),)))
    sides = Group((Words(0, 3, "one"), Words(4, 7, "two")))
    relation = Relation({"minor": sides}, rights={"minor": (None, "too")})
    assert applied(text, fixes(document, {"minor": "{right}"}, relation)) == "one too"


SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 4), st.text("xy", max_size=3)), max_size=8)


@given(SPANS)
def test_fixes_that_are_apart_change_nothing_else(places: list[tuple[int, int, str]]) -> None:
    source = "abcdefghijklmnopqrstuvwxyz"
    kept = apart(Fix(start, start + length, text, start) for start, length, text in places)
    assert kept == apart(kept)
    out = applied(source, kept)
    at = shift = 0
    for fix in kept:
        assert out[at + shift : fix.start + shift] == source[at : fix.start]
        assert out[fix.start + shift :].startswith(fix.replacement)
        at, shift = fix.end, shift + len(fix.replacement) - (fix.end - fix.start)
    assert out[at + shift :] == source[at:]


PIECES = st.sampled_from([
    "Rents rose by 30%", "by 4 percent", "by 5 per cent", "by five percent", "$2.5bn", "$8 billion", "$8.6 millions",
    "on Dec. 21", "on 3 December", "on 21 Dec.", "on May 4th", "on May 5", "at 8pm", "at 9 p.m.", "the U.N.", "the UN",
    "an organiser", "an organizer", "the centre", "the harbor", "an e-mail", "an email", "GitHub", "Github", "a Uzbek",
    "an old one—sank", "a boat – an old one", "it's", "it’s", "“yes”", '"no"', "bread & butter", "Photo: Ada Brandt",
    "*5 percent*", "`7%`", "5&#37;", "[6 percent](x%20y)", "\n\n", "\r\n", ".", ". ", ", ", " ", "\n- ", "\n> ", "| ",
])  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(PIECES, max_size=24).map(" ".join), st.sampled_from(["a.md", "a.txt"]))
def test_twice_is_once(text: str, path: str) -> None:
    once = outcome(text, path)
    twice = fixed(once.result, once.after, check)
    assert (twice.after, twice.places) == (once.after, 0)
    assert once.places or once.after == text.encode()


@given(st.text("ab\n\r", max_size=20), st.text("ab\n\r", max_size=20))
def test_the_difference_tells_every_line(before: str, after: str) -> None:
    lines = [line for line in list(difference("a.md", before, after))[2:] if line[0] != "@"]
    for signs, text in ((" -", before), (" +", after)):
        found = ""
        for line in lines:
            if line[0] in signs:
                found += line[1:].removesuffix("\n\\ No newline at end of file\n")
        assert before == after or found == text
