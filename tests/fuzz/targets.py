"""What is fuzzed: functions of bytes that raise where factlint breaks its word.

``tests/test_fuzz.py`` gives them the corpus beside this file; ``make fuzz`` lets atheris look for more.
"""

import os
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from io import BytesIO

from factlint import baseline, configfile, expression, phrase, rulebook, toml
from factlint.commands.fix import fixed
from factlint.document import Document
from factlint.errors import BaselineError, ConfigError, ReadError, RuleError
from factlint.extract import extract
from factlint.finding import Result
from factlint.lint import lint
from factlint.mention import KINDS, Mention, Quantity
from factlint.read import FORMATS, read
from factlint.report import FORMATS as FORMS
from factlint.report import Look
from factlint.require import check_calls
from factlint.rule import from_page, validate
from factlint.values import exact

TEXTS = sorted({name: ending for ending, name in FORMATS.items() if name not in ("docx", "epub")}.items())
_PARTS = {
    ".docx": ("word/document.xml", "word/styles.xml", "word/footnotes.xml", "docProps/core.xml"),
    ".epub": ("META-INF/container.xml", "content.opf", "a.xhtml", "toc.ncx"),
}
_BODY = {".docx": "word/document.xml", ".epub": "a.xhtml"}
_SOUND = {
    ".docx": {
        "word/styles.xml": b"<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:style "
        b"w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/></w:style></w:styles>"
    },
    ".epub": {
        "META-INF/container.xml": b"<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
        b"<rootfile full-path='c.opf' media-type='application/oebps-package+xml'/></rootfiles></container>",
        "c.opf": b"<package xmlns='http://www.idpf.org/2007/opf'><metadata/><manifest><item id='a' href='a.xhtml' "
        b"media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>",
    },
}
_TAGS = {
    ".docx": [f"w:{tag}" for tag in (
        "p", "r", "t", "tbl", "tr", "tc", "pPr", "pStyle w:val='H'", "hyperlink", "ins", "del", "delText", "br", "tab",
        "footnoteReference w:id='2'", "sdt", "sdtContent", "fldSimple w:instr='PAGE'", "fldChar w:fldCharType='begin'",
        "fldChar w:fldCharType='end'", "instrText", "txbxContent", "rPr", "vanish", "numPr", "ilvl w:val='2'",
        "numId w:val='1'", "sym w:char='F0E0'", "noBreakHyphen", "commentReference w:id='1'", "drawing", "pict",
    )],
    ".epub": [
        "p", "b", "h1", "table", "tr", "td", "th", "ul", "li", "blockquote", "figure", "figcaption", "nav", "aside",
        "script", "style", "head", "title", "svg", "math", "ruby", "rt", "br", "img alt='a'", "a href='#b'", "pre",
        "article", "div hidden=''", "section",
    ],
}  # fmt: skip
_FRAME = {
    ".docx": "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{}</w:body>"
    "</w:document>",
    ".epub": "<html xmlns='http://www.w3.org/1999/xhtml'><body>{}</body></html>",
}
_SENTENCE = (
    "Turnover grew 5 per cent from $1.2 million to $1.5 million on Monday, 3 May 2021, aaaaaaaaaaaaaaaaaaaaaaaa!"
)


@cache
def _book() -> rulebook.RuleBook:
    return rulebook.load(cache=False)


def sound(document: Document) -> None:
    """What holds of every document that is read."""
    at = 0
    for block in document.blocks:
        assert at <= block.start < block.end <= len(document.text), block
        at = block.end
    for start in range(len(document.text)):
        place = document.alignment.to_source(start, start + 1)
        assert 0 <= place.start <= place.end <= len(document.source), (start, place)
    assert not any("\ue000" <= character <= "\uf8ff" for character in document.text)
    for comment in document.comments:
        assert 0 <= comment.start < comment.end <= len(document.source)


def readers(data: bytes) -> None:
    """Markup of each kind, the first byte telling which."""
    name = "a" + TEXTS[(data or b"\0")[0] % len(TEXTS)][1]
    with suppress(ReadError):
        sound(read(name, data[1:]))


def containers(data: bytes) -> None:
    """Archives whose parts are fuzzed, archives of sound parts in odd nests, and archives that are spoilt."""
    kind = sorted(_PARTS)[(data or b"\0")[0] % len(_PARTS)]
    if data[1:2] > b"\xf0":
        archive = data[2:]
    elif data[1:2] > b"\x80":
        archive = _packed(kind, _SOUND[kind] | {_BODY[kind]: _nest(data[2:], kind)})
    else:
        archive = _packed(kind, dict(zip(_PARTS[kind], data[1:].split(b"\xff\xff"), strict=False)))
    with suppress(ReadError):
        sound(read(f"a{kind}", archive))


def _packed(kind: str, contents: Mapping[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as parts:
        for name, content in contents.items():
            parts.writestr(name, content)
    return buffer.getvalue()


def _nest(data: bytes, kind: str) -> bytes:
    """Well-formed markup, each byte opening a tag, closing one, or standing for text."""
    out: list[str] = []
    opened: list[str] = []
    for byte in data[:300]:
        if byte < 0x80:
            tag = _TAGS[kind][byte % len(_TAGS[kind])]
            out.append(f"<{tag}>")
            opened.append(tag.split()[0])
        elif byte < 0xC0:
            out.append(f" {byte} &amp; a")
        elif opened:
            out.append(f"</{opened.pop()}>")
    out += [f"</{tag}>" for tag in reversed(opened)]
    return _FRAME[kind].format("".join(out)).encode()


def extractors(data: bytes) -> None:
    """What is read in plain text."""
    try:
        document = read("a.txt", data)
    except ReadError:
        return
    reading = extract(document)
    at = 0
    for mention in reading.mentions:
        assert at <= mention.start <= mention.figure < mention.end <= len(document.text), mention
        assert document.text[mention.start : mention.end] == mention.text
        at = mention.end
    at = 0
    for sentence in reading.sentences:
        assert at <= sentence.start < sentence.end <= len(document.text), sentence
        at = sentence.end


def checks(data: bytes) -> None:
    """The whole of a check with all rules, a report in the form that the length tells, and what --fix makes of it."""
    name = "a" + TEXTS[(data or b"\0")[0] % len(TEXTS)][1]

    def check(path: str, data: bytes) -> Result:
        return lint(path, data, _book())

    result = check(name, data[1:])
    for finding in result.findings:
        assert finding.labels
        for label in finding.labels:
            assert result.source[label.start : label.end] == label.text
            assert label.line >= 1
            assert label.column >= 1
    form = sorted(FORMS)[len(data) % len(FORMS)]
    codes = {finding.code for finding in result.findings}
    rules = [rule for rule in _book().rules if rule.code in codes]
    shown = "".join(FORMS[form]([result], Look(rules=lambda: rules)))
    if form in ("console", "concise", "github", "gitlab", "json", "jsonl", "sarif"):
        assert all(character.isprintable() or character in "\n\xa0" for character in shown), (form, shown)
    once = fixed(result, data[1:], check)
    assert fixed(once.result, once.after, check).after == once.after


def rules(data: bytes) -> None:
    """A rule page, and its phrases on a sentence."""
    try:
        rule = from_page("HSE101-a.toml", toml.parse(data), house=True)
        validate(rule, frozenset(rulebook.LINKERS))
    except (ValueError, RuleError):
        return
    for pattern in rule.phrases:
        _match(pattern)


def phrases(data: bytes) -> None:
    """One phrase after "{old:money} ", and one requirement."""
    text = data.decode("utf-8", "ignore")
    try:
        node = expression.parse(text)
        check_calls(node)
    except RuleError:
        pass
    try:
        pattern = phrase.parse("{old:money} " + text, house=True)
        phrase.validate(pattern)
        _match(pattern)
    except RuleError:
        pass


def _match(pattern: phrase.Phrase) -> None:
    mentions = []
    for word, kind in (("$1.2 million", "money"), ("$1.5 million", "money"), ("5 per cent", "percent")):
        at = _SENTENCE.index(word)
        assert kind in KINDS
        mentions.append(Mention(kind, at, at + len(word), word, Quantity(exact(1), kind, "USD", 1), at))
    mentions.sort(key=lambda mention: mention.start)
    rendering = phrase.render(_SENTENCE, 0, len(_SENTENCE), mentions)
    try:
        for slots in phrase.find(pattern, rendering, _SENTENCE, len(rendering.text)):
            assert all(_SENTENCE[side.start : side.end] == side.text for side in slots.values())
    except RuleError:
        pass


def configurations(data: bytes) -> None:
    """A configuration file, and what it says of an article."""
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, ".git"))
        path = os.path.join(folder, "factlint.toml")
        with open(path, "wb") as file:
            file.write(data)
        with suppress(ConfigError):
            page = configfile.page(path, True)
            assert page
            article = os.path.join(folder, "content", "a.md")
            page.settings(article)
            page.excludes(article)


def baselines(data: bytes) -> None:
    """A baseline."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        with suppress(BaselineError):
            baseline.read(file.name).unknown("a.md", ())


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target
    for target in (readers, containers, extractors, checks, rules, phrases, configurations, baselines)
}
