"""What of a whole web page is its article, and why the rest is not.

A page says it in its elements (``article``, ``main``, ``nav``, ``aside``), in roles, and in the names of its classes.
An element that holds the headline or an article is never frame by its name alone, and where all that would leave
nothing worth reading, the page has no frame.
"""

from typing import NamedTuple

from factlint.lexicon.page_frames import (
    ARTICLE_NAMES,
    BODY_NAMES,
    FRAME_ELEMENTS,
    FRAME_NAMES,
    FRAME_ROLES,
    FRAME_WORDS,
    NOTES,
)
from factlint.pattern import pattern
from factlint.read.elements import NO_ATTRIBUTES, Element, elements_of
from factlint.read.headline import names_of_site
from factlint.read.tags import Mark, marks

_WORD = pattern(r"[A-Z]?[a-z]+|[A-Z]+")
_NO_LETTER = pattern(r"[^a-z]+")
_UNSHOWN = pattern(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", 2)
# Names of classes that tell of the article and not of the element: its tags, and what the page has besides it.
_NOT_ITS_OWN = ("tag-", "category-", "has-", "no-", "with-", "wp-block-", "type-", "format-", "page-", "single-")
# Frame whatever it holds.
_NAME_OF_SITE = "name of the site"
_ALWAYS = frozenset(
    {_NAME_OF_SITE, "script", "style", "template", "picture", "control", "struck", "markup", "code", "note"}
)
_BLOCKS = frozenset({
    "div", "section", "ul", "ol", "dl", "table", "header", "p", "figure", "details", "h1", "h2", "h3", "h4", "h5", "h6",
    "li", "center", "fieldset", "td",
})  # fmt: skip
_LISTS = frozenset({"ul", "ol", "dl", "div", "section", "table", "p"})
# A block of this many links that make up this share of its words leads elsewhere.
_LINKS = 3
_LINKED = 0.75
# A page of which less than this is left, in code points and as a share, has no frame that can be told by names.
_LITTLE = 250
_SHARE = 0.25
# An element that calls itself the article is it if it holds this share of the page's prose.
_MOST = 0.5
# What calls itself an article beside others is it with this share, and less is a teaser.
_PART = 0.3


class WebPage(NamedTuple):
    """The marks of a page, its elements and the owners of its marks (elements.py), and which element is the article."""

    marks: list[Mark]
    owners: list[int]
    elements: list[Element]
    article: int


def webpage(source: str, start: int, is_xml: bool, is_chapter: bool = False) -> WebPage:
    """The page from ``start`` on. ``is_xml`` is XHTML's way of ending elements.

    A chapter of a book is all the page, and what stands aside in it is the book's.
    """
    found = list(marks(source, start, is_xml))
    elements, owners = elements_of(source, start, found)
    for element in names_of_site(source, elements):
        element.reason = _NAME_OF_SITE
    _find_headlines(elements)
    _find_frame(elements)
    read = _prose(elements)
    if read < _LITTLE and read < _SHARE * sum(element.text for element in elements[:1]):
        for element in elements:
            if element.reason and element.reason not in _ALWAYS:
                element.reason = ""
    if is_chapter:
        for element in elements:
            element.reason = "" if element.reason == "aside" else element.reason
        return WebPage(found, owners, elements, 0)
    return WebPage(found, owners, elements, _article(elements))


def _find_headlines(elements: list[Element]) -> None:
    for element in reversed(elements[1:]):
        tells = element.name in ("h1", "article", "main") and not element.reason
        if element.headline or tells or _is_body(element):
            elements[element.parent].headline = True


def _find_frame(elements: list[Element]) -> None:
    for element in elements[1:]:
        reason = element.reason or _reason(element)
        if reason and (reason in _ALWAYS or not element.headline or element.name in ("nav", "aside", "footer")):
            element.reason = reason
        elif element.name in _LISTS and element.links and not element.headline and _leads_elsewhere(element):
            element.reason = "links"


def _leads_elsewhere(element: Element) -> bool:
    """Whether a block is nearly all links, or a paragraph is nothing but one."""
    if element.links >= _LINKS:
        return element.linked > _LINKED * element.text
    return element.name == "p" and 0 < element.linked == element.text


def _reason(element: Element) -> str:
    """Why an element seems to be no part of the article, by all that it says of itself, or ""."""
    name, found = element.name, element.attributes
    if name in FRAME_ELEMENTS:
        kinds = (found.get("role", ""), *found.get("epub:type", "").split())
        return FRAME_ELEMENTS[name] if name != "aside" or NOTES.isdisjoint(kinds) else ""
    if found is NO_ATTRIBUTES or name in ("html", "body", "article", "main"):
        return ""
    role = found.get("role", "").lower()
    if role in FRAME_ROLES or found.get("epub:type") in FRAME_ROLES:
        return FRAME_ROLES.get(role) or FRAME_ROLES[found["epub:type"]]
    if "hidden" in found or found.get("aria-hidden") == "true" or _UNSHOWN.search(found.get("style", "")):
        return "hidden"
    if "class" not in found and "id" not in found:
        return ""
    names = [*found.get("class", "").split(), *found.get("id", "").split()]
    if not ARTICLE_NAMES.isdisjoint(names):
        return ""
    for one in names:
        if one in FRAME_NAMES:
            return FRAME_NAMES[one]
        if name in _BLOCKS and not one.startswith(_NOT_ITS_OWN):
            for word in _WORD.findall(one):
                if (low := word.lower()) in FRAME_WORDS:
                    return FRAME_WORDS[low]
    return ""


def _prose(elements: list[Element]) -> int:
    """How much text is outside the frame: of what is frame inside frame, only the outer element counts."""
    dropped = [False] * len(elements)
    text = elements[0].text
    for number, element in enumerate(elements[1:], 1):
        if dropped[element.parent]:
            dropped[number] = True
        elif element.reason:
            dropped[number] = True
            text -= element.text
    return text


def _article(elements: list[Element]) -> int:
    """The number of the element that is the article, 0 where the page is nothing else."""
    framed = [False] * len(elements)
    within = [False] * len(elements)  # whether an article stands around it
    articles: list[int] = []
    nested: list[int] = []
    mains: list[int] = []
    bodies: list[int] = []
    for number, element in enumerate(elements[1:], 1):
        framed[number] = framed[element.parent] or bool(element.reason)
        within[number] = within[element.parent] or elements[element.parent].name == "article"
        if framed[number]:
            continue
        if element.name == "article":
            (nested if within[number] else articles).append(number)
        elif element.name == "main" or element.has("role", "main"):
            mains.append(number)
        elif _is_body(element):
            bodies.append(number)
    page = max(1, _prose(elements))

    def largest(numbers: list[int]) -> int:
        return max(numbers, key=lambda number: (elements[number].text - elements[number].linked, -number), default=0)

    total = sum(elements[number].text for number in articles)
    article = largest(articles)
    if total < _MOST * page and elements[article].text < _PART * page:
        article = 0
    for number in articles:
        elements[number].reason = "another article" if number != article else ""
    if article:
        inner = [n for n in nested if elements[article].start < elements[n].start < elements[article].end]
        if sum(elements[number].text for number in inner) < _MOST * elements[article].text:
            for number in inner:
                elements[number].reason = "another article"
        return article
    for numbers in (mains, bodies):
        if numbers and elements[largest(numbers)].text >= _MOST * page:
            return largest(numbers)
    return 0


def _is_body(element: Element) -> bool:
    found = element.attributes
    if element.has("itemprop", "articlebody") or element.has("property", "articlebody"):
        return True
    if element.name not in ("div", "section", "td") or ("class" not in found and "id" not in found):
        return False
    names = f"{found.get('class', '')} {found.get('id', '')}".lower().split()
    return any(_NO_LETTER.sub("", name) in BODY_NAMES for name in names)
