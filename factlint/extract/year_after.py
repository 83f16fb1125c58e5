"""The year that follows a day or a month: "21 December 2022", "June ’68", "15 March 44 BC"."""

from factlint.pattern import pattern

_YEAR = pattern(r"(?:,?\s|\s?,|-|\sof\s|\s?/)(\d{4})(?![\w°%]|[.,]\d|-\d)")
_SHORT_YEAR = pattern(r",?\s?['’‘](\d\d)(?!\w)")
_ERA = pattern(r",?\s(?:in\s)?(\d{1,4})\s?(?:(BCE?|B\.C\.(?:E\.)?)|(?:CE|AD|A\.D\.|C\.E\.))(?!\w)")
_ANNO_DOMINI = pattern(r",?\s(?:AD|A\.D\.)\s?(\d{1,4})(?!\w)")
_BEFORE_CHRIST = pattern(r"\s?(BCE?|B\.C\.(?:E\.)?)(?!\w)")
_COUNTED = pattern(
    r"\s(?:people|persons|men|women|children|troops|soldiers|jobs|miles|km|feet|metres|meters|tonnes|tons)\b"
)


_APOSTROPHES = frozenset("'’‘")
_ERAS = ("BC", "B.C", "CE", "C.E", "AD", "A.D")


def may_name_era(text: str, position: int) -> bool:
    """Whether the letters of an era stand near enough behind ``position`` to belong to a year there."""
    near = text[position : position + 24]
    return ("C" in near or "D" in near) and any(era in near for era in _ERAS)


def year_after(text: str, position: int, stop: int) -> tuple[int | None, int]:
    """The year after a day or month, and where it ends; astronomical, 1 BC being 0."""
    near = text[position : position + 10]
    if not any(map(str.isdigit, near)):
        return None, position  # what most days and months stand before
    may_be_era = may_name_era(text, position)
    if written := _YEAR.match(text, position, stop):
        era = _BEFORE_CHRIST.match(text, written.end(), stop) if may_be_era else None
        if era:
            return 1 - int(written[1]), era.end()
        if int(written[1]) >= 1000 and not _COUNTED.match(text, written.end(), stop):
            return int(written[1]), written.end()
        return None, position
    if may_be_era and (written := _ERA.match(text, position, stop)):
        return (1 - int(written[1]) if written[2] else int(written[1])), written.end()
    if may_be_era and (written := _ANNO_DOMINI.match(text, position, stop)):
        return int(written[1]), written.end()
    if not _APOSTROPHES.isdisjoint(near) and (written := _SHORT_YEAR.match(text, position, stop)):
        return (1900 if int(written[1]) > 40 else 2000) + int(written[1]), written.end()
    return None, position
