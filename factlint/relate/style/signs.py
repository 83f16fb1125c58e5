"""How signs are set: dashes, quotation marks, ampersands, commas, and full stops beside them."""

from collections.abc import Iterator

from factlint.lexicon.speech import REPORTING
from factlint.mention import Name, Reading
from factlint.pattern import pattern
from factlint.relate.style.uses import Use, divided, matches
from factlint.relation import Relation, Words

_DASH = pattern(
    r"(?<=[^\W\d][\w,.’'”\")])(?: (?P<spaced_en>–) | (?P<spaced_em>—) |(?P<tight_em>—)| (?P<spaced_hyphen>-) "
    r"|(?P<double>--)| (?P<spaced_double>--) )(?=[\w“\"‘(])"
)
_DASH_FORMS = {
    "spaced_en": "spaced en dashes", "spaced_em": "spaced em dashes", "tight_em": "closed em dashes",
    "spaced_hyphen": "spaced hyphens", "double": "closed double hyphens", "spaced_double": "spaced double hyphens",
}  # fmt: skip
_DASHES = {
    "spaced en dashes": " – ", "spaced em dashes": " — ", "closed em dashes": "—", "spaced hyphens": " - ",
    "closed double hyphens": "--", "spaced double hyphens": " -- ",
}  # fmt: skip
_DOUBLE = pattern(r"(?P<curly>[“”])|(?<!\d)(?P<straight>\")")
_APOSTROPHE = pattern(r"(?<=[A-Za-z])(?:(?P<curly>’)|(?P<straight>'))(?=[a-z])")
_AMPERSAND = pattern(r"(?P<left>[A-Za-z][\w’'-]{1,40}) & (?P<right>[A-Za-z][\w’'-]+)")
_SERIES = pattern(
    r"[\w’'-]{1,40}, (?:[\w’'-]+ ){0,2}[\w’'-]+(?P<comma>,?) (?:and|or) (?:[\w’'-]+ ){0,2}[\w’'-]+(?=[.;:)]|$)"
)
_CREDIT = pattern(
    r"(?:^|(?<=[.!?)] )|(?<=\n))\(?(?:Photo|Image|Picture|Photograph|Illustration|Graphic)s?(?: (?:credit"
    r"|courtesy|by))?(?: of)?:?\s[^\n]{2,60}\Z"
)
_STOPPED = pattern(
    r"\.(?<=[^\W\d]\.)[”\"]\s(?:(?P<verb>[a-z]+)\s"
    r"|(?P<speaker>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s(?P<last>[a-z]+)(?=\.(?:\s|$)))"
)


def dashes(reading: Reading) -> Iterator[Relation]:
    """Spaced and closed dashes in one article."""
    uses = (Use(_DASH_FORMS[str(match.lastgroup)], *match.span()) for match in matches(reading.document, _DASH))
    return divided(reading.document.text, uses, lambda _, form: _DASHES[form])


def quotation_marks(reading: Reading) -> Iterator[Relation]:
    """Curly and straight marks in one article: of quotations, and of apostrophes."""
    for marks, what in ((_DOUBLE, "quotation marks"), (_APOSTROPHE, "apostrophes")):
        uses = [Use(f"{match.lastgroup} {what}", *match.span()) for match in matches(reading.document, marks)]
        yield from divided(reading.document.text, uses, _mark)


def _mark(words: str, form: str) -> str | None:
    """The mark in the form. Which of the two curly quotation marks a straight one is, is not plain."""
    if form == "curly quotation marks":
        return None
    return {"straight quotation marks": '"', "straight apostrophes": "'", "curly apostrophes": "’"}[form]


def ampersands(reading: Reading) -> Iterator[Relation]:
    """An ampersand in running text: between small words, or between words that "and" joins elsewhere."""
    text = reading.document.text
    for match in matches(reading.document, _AMPERSAND):
        left, right = match["left"], match["right"]
        small = left.islower() and right.islower()
        if small or f"{left} and {right}" in text or f"{right} and {left}" in text:
            words = Words(match.start(), match.end(), match[0])
            yield Relation({"words": words}, facts={"spelt": f"{left} and {right}"})


def serial_commas(reading: Reading) -> Iterator[Relation]:
    """ "a, b, and c" beside "a, b and c"."""
    uses = (Use("a serial comma" if match["comma"] else "no serial comma", *match.span())
            for match in matches(reading.document, _SERIES))  # fmt: skip
    return divided(reading.document.text, uses)


def credit_lines(reading: Reading) -> Iterator[Relation]:
    """Credit lines with a full stop and without."""
    text = reading.document.text
    uses: list[Use] = []
    for block in reading.document.blocks:
        match = _CREDIT.search(text[max(block.start, block.end - 90) : block.end])
        if match:
            stopped = text[block.end - 1] == "."
            start = block.end - 1 if stopped else text.rindex(" ", 0, block.end) + 1
            uses.append(Use("a full stop" if stopped else "no full stop", start, block.end))
    return divided(text, uses, lambda words, form: f"{words}." if form == "a full stop" else words.rstrip("."))


def stops_before_speakers(reading: Reading) -> Iterator[Relation]:
    """A full stop inside a quotation whose sentence goes on: “We won.” said the captain."""
    names = {mention.start for mention in reading.mentions if isinstance(mention.value, Name)}
    for match in matches(reading.document, _STOPPED):
        named = match["speaker"] in ("He", "She", "They") or match.start("speaker") in names
        if match["verb"] in REPORTING or (match["last"] in REPORTING and named):
            end = match.end("last") if named else match.end("verb")
            yield Relation({"stop": Words(match.start(), end, match.string[match.start() : end])})
