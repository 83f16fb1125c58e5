"""What an HTML page tells machines of itself: when it was published, and at what address it is filed."""

from factlint.dates import Day
from factlint.document import Span
from factlint.pattern import pattern
from factlint.read.elements import Element
from factlint.read.published import day_in_address, day_in_words
from factlint.read.tags import ATTRIBUTE, Mark

# In this order: what says "published" most plainly comes first.
_DATES = (
    "article:published_time", "datepublished", "article:published", "og:published_time", "og:article:published_time",
    "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
    "dc.date.created", "dcterms.created", "publish-date", "publish_date", "publishdate", "publication_date",
    "publicationdate", "published_time", "published_at", "pubdate", "sailthru.date", "parsely-pub-date",
    "article.published", "originalpublicationdate", "cxenseparse:recs:publishtime", "bt:pubdate", "date",
    "article_date_original", "prism.publicationdate",
)  # fmt: skip
_LINKED_DATA = pattern(r'"datePublished"\s{0,20}:\s{0,20}"([^"]{4,60})"')
_LONGEST = 200
# What a time stamp's class says of it.
_PUBLISHED = ("publish", "entry-date", "post-date", "pubdate")


def attribute(mark: Mark, name: str) -> Span | None:
    """Where in the source the value of a tag's attribute stands, or None where it has none."""
    offset = mark.end - 1 - len(mark.rest)
    for match in ATTRIBUTE.finditer(mark.rest):
        if match[1].lower() == name:
            group = match.lastindex or 1
            return Span(offset + match.start(group), offset + match.end(group)) if group > 1 else None
    return None


class Metadata:
    """The dates and addresses of one page, as they come."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._dates: dict[str, str] = {}
        self._times: list[str] = []
        self._elsewhere: list[str] = []
        self._linked: Day | None = None
        self._address = ""

    def add(self, mark: Mark, element: Element, is_read: bool) -> None:
        """Take what an element says; ``is_read`` is whether it stands in the article."""
        found = element.attributes
        if mark.name == "meta":
            name = found.get("property") or found.get("name") or found.get("itemprop") or ""
            self._dates.setdefault(name.lower(), found.get("content", "")[:_LONGEST])
            if name.lower() == "og:url":
                self._address = self._address or found.get("content", "")
        elif mark.name == "link" and element.has("rel", "canonical"):
            self._address = found.get("href", "")
        elif mark.name == "script" and "ld+json" in found.get("type", ""):
            stated = _LINKED_DATA.search(self._source, mark.end, element.end)
            self._linked = self._linked or (day_in_words(stated[1]) if stated else None)
        elif mark.name in ("time", "span", "abbr") and element.has("itemprop", "datepublished"):
            self._dates.setdefault("datepublished", (found.get("datetime") or found.get("content") or "")[:_LONGEST])
        elif mark.name == "time" and not element.reason:
            stamp = found.get("datetime", "")[:_LONGEST]
            marked = f"{found.get('class', '')} {found.get('id', '')}".lower()
            is_stated = "pubdate" in found or any(word in marked for word in _PUBLISHED)
            if is_read and is_stated:
                self._dates.setdefault("published_time", stamp)
            elif is_stated:
                self._elsewhere.append(stamp)
            elif is_read and "updat" not in marked and "modif" not in marked:
                self._times.append(stamp)

    def published(self) -> Day | None:
        """The day of publication: of the metadata, else of the only time stamp in the article, else of the only one
        beside it that is marked so."""
        days = (day_in_words(self._dates[name]) for name in _DATES if name in self._dates)
        return next(filter(None, days), None) or self._linked or _only(self._times) or _only(self._elsewhere)

    def filed(self) -> Day | None:
        """The day that the page's address files it under."""
        return day_in_address(self._address)


def _only(stamps: list[str]) -> Day | None:
    days = {day_in_words(stamp) for stamp in stamps}
    return days.pop() if len(days) == 1 else None
