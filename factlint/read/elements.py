"""The elements of a web page, from its marks: where each starts and ends, and how much text it holds.

Elements that are closed in the wrong order, or never, end where a browser ends them as far as that can be told from
the elements that are open.
"""

from factlint.read.tags import CLOSE, OPEN, RAW, VOID, Mark, attributes

NO_ATTRIBUTES = {"": ""}
# What the first tag of an element ends, if it is open, and within what: authors leave these end tags out.
_CELLS = frozenset({"td", "th"})
_TERMS = frozenset({"dt", "dd"})
_ROW = frozenset({"tr"})
_LIST = frozenset({"ul", "ol", "menu"})
_TABLE = frozenset({"table"})
_ENDS = {
    "li": (frozenset({"li"}), _LIST), "dt": (_TERMS, frozenset({"dl"})), "dd": (_TERMS, frozenset({"dl"})),
    "td": (_CELLS, _ROW | _TABLE), "th": (_CELLS, _ROW | _TABLE), "tr": (_ROW, _TABLE),
    "option": (frozenset({"option"}), frozenset({"select"})),
}  # fmt: skip
_PARAGRAPH = frozenset({"p"})
_ENDS_PARAGRAPH = frozenset({
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "menu",
    "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul",
})  # fmt: skip
_WALLS = _ENDS_PARAGRAPH - _PARAGRAPH | _CELLS
# How many open elements are looked at for one to end.
_REACH = 20


class Element:
    """One element: where its first tag starts and it ends, and what it holds in code points of text.

    ``parent`` is the number of the element around it; ``reason`` is why it is not read, or "", and ``headline`` whether
    it holds a headline or an article (webpage.py).
    """

    __slots__ = ("attributes", "end", "headline", "linked", "links", "name", "parent", "reason", "start", "text")

    def __init__(self, name: str, start: int, parent: int, attributes: dict[str, str]) -> None:
        self.name = name
        self.start = start
        self.end = start
        self.parent = parent
        self.attributes = attributes
        self.text = 0
        self.linked = 0
        self.links = 0
        self.headline = False
        self.reason = ""

    def has(self, name: str, value: str) -> bool:
        return name in self.attributes and value in self.attributes[name].lower().split()


def elements_of(source: str, start: int, found: list[Mark]) -> tuple[list[Element], list[int]]:
    """The elements of a page from ``start`` on, in the order of their first tags, and the owner of each of its marks:
    the number of the element that it begins or ends, or -1. Element 0 is the whole page."""
    elements = [Element("", start, -1, NO_ATTRIBUTES)]
    elements[0].end = len(source)
    owners: list[int] = []
    stack = [0]
    names = {"": 1}  # how many elements of each name are open

    def close(until: int, end: int) -> None:
        while len(stack) > until:
            element = elements[stack.pop()]
            names[element.name] -= 1
            element.end = end

    position = start
    for mark in found:
        if mark.start > position:
            words = len(source[position : mark.start].strip())
            inner = elements[stack[-1]]
            inner.text += words
            inner.linked += words if names.get("a") else 0
        position = mark.end
        number = -1
        if mark.kind == OPEN:
            close(_implied(elements, stack, mark.name), mark.start)
            number = len(elements)
            element = Element(mark.name, mark.start, stack[-1], attributes(mark.rest) if mark.rest else NO_ATTRIBUTES)
            element.end = mark.end
            element.links = int(mark.name == "a")
            elements.append(element)
            if mark.name not in VOID:
                stack.append(number)
                names[mark.name] = names.get(mark.name, 0) + 1
        elif mark.kind == CLOSE and names.get(mark.name):
            index = len(stack) - 1
            while elements[stack[index]].name != mark.name:
                index -= 1
            number = stack[index]
            close(index + 1, mark.start)
            close(index, mark.end)
        owners.append(number)
    elements[stack[-1]].text += len(source[position:].strip())
    close(0, len(source))
    _sum_up(elements)
    return elements, owners


def _sum_up(elements: list[Element]) -> None:
    """Add to each element what the elements inside it hold."""
    for element in reversed(elements[1:]):
        if element.name in RAW or element.name in ("noscript", "template", "svg"):
            element.text = element.linked = element.links = 0
        parent = elements[element.parent]
        parent.text += element.text
        parent.linked += element.linked
        parent.links += element.links


def _implied(elements: list[Element], stack: list[int], name: str) -> int:
    """How many of the open elements stay open when one of this name begins."""
    index = 0
    if name in _ENDS:
        index = _innermost(elements, stack, *_ENDS[name])
    if not index and name in _ENDS_PARAGRAPH:
        index = _innermost(elements, stack, _PARAGRAPH, _WALLS)
    return index or len(stack)


def _innermost(elements: list[Element], stack: list[int], ended: frozenset[str], walls: frozenset[str]) -> int:
    """The place in the stack of the innermost open element of these names, unless a wall stands before it, or 0."""
    for index in range(len(stack) - 1, max(len(stack) - _REACH, 0), -1):
        name = elements[stack[index]].name
        if name in ended:
            return index
        if name in walls:
            return 0
    return 0
