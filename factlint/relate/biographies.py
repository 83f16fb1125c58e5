"""A birth, a death and an age that stand together, whoever "she" is.

"… died on 7 June 2021. She was 73. Born on 2 February 1938 in a railway station, she …": where a few sentences in a row
tell of one birth, one death and one age, and name no second person, the three are of one life.
"""

from collections.abc import Iterator
from itertools import pairwise

from factlint.dates import Date, years_between
from factlint.mention import Age, Mention, Name, Quantity, Reading, Sentence
from factlint.pattern import pattern
from factlint.relate.lives import said
from factlint.relate.nearby import holding
from factlint.relation import Relation

_REACH = 2  # sentences to either side of the death
# "She was 73.", "aged 79", "at 84,"
_ALONE = pattern(r"\s*(?:He|She)\swas\s(?:only\s|just\s)?\w+(?:-\w+)?\.?\s*")
_AGED = pattern(r"(?:\b[Aa]ged\s|\bat\s(?:the\sage\sof\s)?)\Z")
_VERB = pattern(r"\b(?:left|came|married|lost|joined|began|moved|had|was|who|when|his|her)\b|;")
_KIN = pattern(
    r"\b(?:sons?|daughters?|husband|wife|widow|brothers?|sisters?|father|mother|grand\w+|children|child|friend"
    r"|aunt|uncle)\b"
)
_OLD = pattern(r"\byear-old|years?\sold\b")
_WHO_BORN = pattern(r",?\s(?:[a-z]+,?\s){0,4}?(?:who\s(?:was|is)\s)?born\s(?:[a-z]+\s){0,3}?(?:in|on)\s\Z")
_BORN_THEN = pattern(r",\s(?:the|this|he,?\sa|she,?\sa)\s(?:[a-z]+\s)?\Z")
_BORN_IN = pattern(r"\b[Bb]orn\s(?:[\w'’-]+\s){0,4}?(?:in|on)\s\Z")


def ages_of_lives(reading: Reading) -> Iterator[Relation]:
    """Ages at death that the one birth and the one death beside them do not allow."""
    text = reading.document.text
    for number, sentence in holding(reading, ("date",), ("died", "death", "dies", "passed away", "was killed")):
        window = [s for s in reading.sentences[max(0, number - _REACH) : number + _REACH + 1]
                  if abs(s.block - sentence.block) <= 1]  # fmt: skip
        if len(_people(reading, window)) > 1:
            continue
        dates = [(m, said(text, max(s.start, m.start - 110), m)) for s in window for m in reading.in_sentence(s)
                 if isinstance(m.value, Date)]  # fmt: skip
        births = [m for m, what in dates if what == "born"]
        deaths = [m for m, what in dates if what == "died"]
        if len(births) != 1 or len(deaths) != 1 or deaths[0].start < sentence.start:
            continue
        told = _age_at_death(reading, window, deaths[0])
        born, died = births[0].value, deaths[0].value
        if told is None or not isinstance(born, Date) or not isinstance(died, Date):
            continue
        if _KIN.search(text, window[0].start, window[-1].end):
            continue  # whose death it is may be another question
        aged, age = told
        low, high = years_between(born, died)
        if low > 0 and not low - 1 <= age <= high + 1:
            slots = {"born": births[0], "died": deaths[0], "age": aged}
            yield Relation(slots, facts={"right": f"{low}" if low == high else f"{low} or {high}"})


def _people(reading: Reading, window: list[Sentence]) -> set[str]:
    """The last words of the full names of people."""
    names = [m.value for s in window for m in reading.in_sentence(s) if isinstance(m.value, Name)]
    return {name.words[-1] for name in names if name.sort == "person" and len(name.words) > 1}


def _age_at_death(reading: Reading, window: list[Sentence], died: Mention) -> tuple[Mention, int] | None:
    """The age at which somebody died: in the clause of the death, or alone in the sentence behind it."""
    text = reading.document.text
    found = []
    for sentence in window:
        for mention in reading.in_sentence(sentence):
            value = mention.value
            if not isinstance(value, Age | Quantity) or value.range.low != value.range.high:
                continue
            alone = _ALONE.fullmatch(text, sentence.start, sentence.end)
            here = sentence.start <= died.start < sentence.end and mention.start > sentence.start
            beside = here and _AGED.search(text, max(sentence.start, mention.start - 20), mention.start)
            clause = text[min(died.end, mention.end) : max(died.start, mention.start)]
            if alone or (beside and len(clause) < 40 and not _VERB.search(clause)):
                found.append((mention, int(value.range.low)))
    return found[0] if len(found) == 1 and 1 < found[0][1] < 115 else None


def ages_beside_births(reading: Reading) -> Iterator[Relation]:
    """ "Born in 1950, the 83-year-old", "the 40-year-old singer, born in 1990", in an article of a known day."""
    published = reading.document.published
    if not published or published.year is None:
        return
    text = reading.document.text
    for _, sentence in holding(reading, ("age", "date"), ("born",)):
        inside = [m for m in reading.in_sentence(sentence) if isinstance(m.value, Age | Date)]
        if sum(isinstance(m.value, Date) for m in inside) != 1:
            continue  # how old somebody was in the other year
        for one, other in pairwise(inside):
            age, birth = (one, other) if isinstance(one.value, Age) else (other, one)
            if not isinstance(age.value, Age) or not isinstance(birth.value, Date) or not _OLD.search(age.text):
                continue
            if age is one:
                told = _WHO_BORN.fullmatch(text, age.end, birth.start)
            else:
                told = _BORN_IN.search(
                    text, max(sentence.start, birth.start - 50), birth.start
                ) and _BORN_THEN.fullmatch(text, birth.end, age.start)
            if not told or birth.value.first.year is None or birth.value.first.year != birth.value.last.year:
                continue
            low, high = years_between(birth.value, Date(published, published, "day"))
            if low >= 0 and not low - 1 <= age.value.range.low <= high + 1:
                yield Relation({"born": birth, "age": age}, facts={"right": f"{high}"})


def _is_born(text: str, sentence: Sentence, birth: Mention) -> bool:
    return bool(_BORN_IN.search(text, max(sentence.start, birth.start - 50), birth.start))
