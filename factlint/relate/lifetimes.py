"""The birth, the death and the age at it of the one person whom a short article is about, wherever they stand."""

from factlint.dates import Date
from factlint.mention import Age, Mention, Name, Reading
from factlint.pattern import pattern
from factlint.relate.lives import KIN, said
from factlint.relate.nearby import holding, within

_SHORT = 2500  # code points of an article that speaks of one life
_BRACKET = pattern(r"\s\((?:born\s|lived\s)?")
_AGES = frozenset({"era", "period", "dynasty", "age", "war", "wars", "revolution", "republic", "empire", "reign"})
_ASIDE = pattern(r",\s(?:who|whose|which)\b[^,]*,")


def lifetime(reading: Reading) -> dict[str, Mention]:
    """The only "born" and "died", or the only "life", with the only age at death, "aged", of a short article.

    Empty where one of them is missing or told twice in two ways, or where a relative may be meant.
    """
    text = reading.document.text
    found: dict[str, Mention] = {}
    if len(text) > _SHORT:
        return {}
    for _, sentence in holding(reading, ("date|age",)):
        for mention in reading.in_sentence(sentence):
            if not isinstance(mention.value, Date | Age):
                continue
            what = said(text, max(sentence.start, mention.start - 110), mention)
            if what not in ("born", "died", "life", "aged"):
                continue
            if what == "life" and not _of_person(reading, mention):
                continue
            if KIN.search(_ASIDE.sub(",", text[sentence.start : mention.start])):
                return {}
            if found.setdefault(what, mention).value != mention.value:
                return {}
    wanted = {"aged", "life"} if "life" in found else {"aged", "born", "died"}
    return found if found.keys() == wanted else {}


def _of_person(reading: Reading, life: Mention) -> bool:
    """Whether the years in brackets stand right after a full name, and not after that of an age or a war."""
    text = reading.document.text
    for mention in within(reading, max(0, life.start - 60), life.start):
        value = mention.value
        if isinstance(value, Name) and value.sort in ("person", "") and len(value.words) > 1:
            bracket = _BRACKET.fullmatch(text, mention.end, life.start)
            if bracket and value.words[-1].lower() not in _AGES:
                return True
    return False
