"""What the elements of a page are that are not what their names say: tables for layout, captions of old pages."""

import re

from factlint.pattern import pattern
from factlint.read.elements import Element

_TABLE = frozenset({"table", "tr", "td", "th"})
# What no table of figures holds, so that the table only lays out the page.
_NO_TABLE_HOLDS = frozenset({"h1", "h2", "table", "article", "form"})
_LONGEST_CELL = 600
# What old pages, and pages made by hand, write in place of a figcaption.
_CAPTIONS = frozenset({"dd", "div", "p", "span"})
_CAPTION = pattern(r"caption|\bcredits?\b", re.IGNORECASE)


def taken_for(elements: list[Element]) -> dict[int, str]:
    """By their numbers, what elements are that are not what their names say.

    A table that holds no figures but lays out the page is none, and a block that its class calls so is a caption.
    """
    tables = [0] * len(elements)
    cells = [0] * len(elements)
    captions = [0] * len(elements)
    layout: set[int] = set()
    found: dict[int, str] = {}
    for number, element in enumerate(elements[1:], 1):
        around = tables[element.parent]
        captions[number] = captions[element.parent]
        if element.name in _NO_TABLE_HOLDS and around:
            layout.add(around)
        if element.name in ("td", "th"):
            cells[around] += 1
            if element.text > _LONGEST_CELL:
                layout.add(around)
        elif element.name in _CAPTIONS and _CAPTION.search(element.attributes.get("class", "")):
            # Of several one within another the innermost is the caption, the others hold its picture too.
            found.pop(captions[number], None)
            captions[number] = number
            found[number] = "figcaption"
        if element.has("role", "presentation") or element.has("role", "none"):
            layout.add(number)
        tables[number] = number if element.name == "table" else around
    for number, table in enumerate(tables):
        if elements[number].name in _TABLE and (table in layout or cells[table] == 1):
            found[number] = "div"
    return found
