"""The headline of a web page: in its article, above it, or in the title that the browser shows."""

from factlint.document import Span
from factlint.pattern import pattern
from factlint.read.elements import Element

_ANY_TAG = pattern(r"<[^<>]*+>")
_WORD = pattern(r"[^\W_]+")
# Between the headline and the name of its site.
_SITE = pattern(r"\s+(?:\||::|»|·|•)\s+")
_DASH = pattern(r"\s+[-–—]\s+")
# A title is another form of the headline, not the site's name, if it shares this part of the words of the shorter.
_SHARED = 0.6
_FEWEST_WORDS = 3
# A headline has no more code points, nor has what stands around it and belongs to it.
_LONGEST = 800


def headline(source: str, elements: list[Element], article: Element, title: Element | None) -> Element | None:
    """The first heading of the first level in the article, or the longest above it that the page's title repeats."""
    known = " ".join(_heard(source, title)) if title else ""
    above: tuple[int, Element | None] = (0, None)
    for element in elements:
        if element.name != "h1" or element.reason:
            continue
        if article.start <= element.start < article.end:
            return element
        words = " ".join(_heard(source, element))
        if words in known and len(words) > above[0]:
            above = (len(words), element)
    return above[1]


def names_of_site(source: str, elements: list[Element]) -> list[Element]:
    """The headings of the first level that say what the page's title says after its headline."""
    title = next((element for element in elements if element.name == "title"), None)
    if title is None:
        return []
    start = source.find(">", title.start) + 1
    end = source.find("<", start, title.end)
    cut = _trimmed(source, start, end)
    site = " ".join(_WORD.findall(unescaped(source[cut:end]).lower()))
    own = " ".join(_WORD.findall(unescaped(source[start:cut]).lower()))
    headings = [(element, " ".join(_heard(source, element))) for element in elements if element.name == "h1" and site]
    return [element for element, words in headings if words and words in site and words not in own]


def around(elements: list[Element], article: Element, heading: Element) -> Element:
    """What belongs to a headline that stands above its article, such as a deck: what is around it and not long."""
    area = heading
    while area.parent > 0:
        outer = elements[area.parent]
        if outer.end > article.start or outer.text > _LONGEST or outer.reason or outer.name in ("header", "body"):
            break
        area = outer
    return area


def shown_title(source: str, title: Element, above: Element | None) -> Span | None:
    """Where the title of the page stands without the name of its site; None where it only repeats the headline
    ``above`` or is the site's alone."""
    start = source.find(">", title.start) + 1
    end = _trimmed(source, start, source.find("<", start, title.end))
    if above:
        words, whole = _heard(source, above), _heard(source, title)
        short = set(_WORD.findall(unescaped(source[start:end]).lower()))
        common = len(short.intersection(words))
        if " ".join(words) in " ".join(whole) or common < _SHARED * min(len(set(words)), len(short)):
            return None
    return Span(start, end) if start < end else None


def unescaped(words: str) -> str:
    """The words with their character references as what they stand for."""
    if "&" not in words:
        return words
    from html import unescape  # late: its table of names is large, and few titles hold a reference

    return unescape(words)


def _heard(source: str, element: Element) -> list[str]:
    """The words of an element, in lower case."""
    start = source.find(">", element.start) + 1
    end = min(element.end, start + _LONGEST)
    return _WORD.findall(unescaped(_ANY_TAG.sub(" ", source[start:end])).lower())


def _trimmed(source: str, start: int, end: int) -> int:
    """Where a title ends without the name of the site."""
    cut = _SITE.search(source, start, end) or next(reversed(list(_DASH.finditer(source, start, end))), None)
    if cut and len(source[start : cut.start()].split()) >= _FEWEST_WORDS:
        return cut.start()
    return end
