"""The styles of a Word document: what kind of block a paragraph of each is."""

from typing import NamedTuple

from factlint.read.archive import Archive


class Style(NamedTuple):
    """``kind`` is a block's, "code" or "contents" for what is not read, or "" for what the style does not say.

    ``list`` is the number of the list that its paragraphs are items of, or "".
    """

    kind: str = ""
    level: int = 0
    list: str = ""


_HEADING = "heading "
# The names of Word's own styles, which are the same in every language, and of those that programs for authors add.
_NAMES = {
    "title": Style("title"), "subtitle": Style("description"), "abstract": Style("description"),
    "caption": Style("caption"), "image caption": Style("caption"), "table caption": Style("caption"),
    "captioned figure": Style("caption"), "quote": Style("quote"), "intense quote": Style("quote"),
    "block text": Style("quote"), "toc heading": Style("contents"), "table of figures": Style("contents"),
    "index heading": Style("contents"), "html preformatted": Style("code"), "source code": Style("code"),
    "code": Style("code"), "macro": Style("code"), "plain text code": Style("code"),
    "verbatim char": Style("code"), "html code": Style("code"), "html keyboard": Style("code"),
    "html sample": Style("code"),
}  # fmt: skip
_LEVELS = 9  # a level of outline beyond these is that of running text
# Styles are based on one another: a longer chain is an attack.
_LONGEST_CHAIN = 20


def named(name: str) -> Style:
    """What the name of a style says."""
    name = name.lower()
    if name.startswith(_HEADING) and name[len(_HEADING) :].isdigit():
        return Style("heading", min(int(name[len(_HEADING) :][:2]), _LEVELS))
    if name.startswith(("toc ", "index ")) and name[-1].isdigit():
        return Style("contents")
    return _NAMES.get(name, Style())


def styles(archive: Archive, part: str) -> dict[str, Style]:
    """The styles of the document by their ids."""
    if part not in archive:
        return {}
    found: dict[str, Style] = {}
    based: dict[str, str] = {}
    current = ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal current
        space, _, local = name.rpartition(" ")
        if local == "style":
            current = attributes.get(f"{space} styleId", "")
            found[current] = Style()
            return
        value = attributes.get(f"{space} val", "")
        if local == "name":
            found[current] = named(value) if current else Style()
        elif local == "basedOn":
            based[current] = value
        elif local == "outlineLvl" and value.isdigit() and int(value[:2]) < _LEVELS:
            style = found.get(current, Style())
            found[current] = style if style.kind else Style("heading", int(value[:2]) + 1)
        elif local == "numId" and value != "0" and current in found:
            found[current] = found[current]._replace(list=value)

    archive.parse(part, start, _nothing, _nothing)
    return {id: _inherited(id, found, based) for id in found}


def _inherited(id: str, found: dict[str, Style], based: dict[str, str]) -> Style:
    style = found[id]
    for _ in range(_LONGEST_CHAIN):
        id = based.get(id, "")
        if id not in found or (style.kind and style.list):
            break
        other = found[id]
        if not style.kind:
            style = style._replace(kind=other.kind, level=other.level)
        style = style._replace(list=style.list or other.list)
    return style


def _nothing(*_: object) -> None:
    pass
