"""Ages against the years of birth, death and publication."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from factlint.dates import Date, years_between
from factlint.mention import Age, Mention, Reading
from factlint.pattern import pattern
from factlint.relate.lifetimes import lifetime
from factlint.relate.lives import Statement, person_of, statements
from factlint.relate.nearby import holding, next_to
from factlint.relation import Relation

GROWN = 10  # years at which somebody may marry, enlist or graduate at the earliest
OLDEST = 122  # years; nobody is known to have lived longer


def lives(reading: Reading) -> Iterator[Relation]:
    """Births after deaths of the same person, and lives longer than any."""
    for one, other in _pairs(reading, ("born",), ("died",)):
        low, high = years_between(_date(one), _date(other))
        if high < 0:
            yield Relation({"born": one.mention, "died": other.mention}, facts={"reason": "before the birth"})
        elif low > OLDEST:
            yield Relation(
                {"born": one.mention, "died": other.mention}, facts={"reason": f"{low} years after the birth"}
            )
    born_once = _born_once(reading)
    for statement in statements(reading):
        born = born_once.get(statement.person)
        if born and statement.what in ("did", "was"):
            high = years_between(_date(born), _date(statement))[1]
            if high < (GROWN if statement.what == "did" else 0):
                reason = "before the birth" if high < 0 else f"at most {high} years after the birth"
                yield Relation({"born": born.mention, "died": statement.mention}, facts={"reason": reason})


def _born_once(reading: Reading) -> dict[str, Statement]:
    """The birth of each person of whom the article tells one."""
    found = {}
    for person, told in _by_person(reading).items():
        births = {statement.mention.value: statement for statement in told if statement.what == "born"}
        if len(births) == 1:
            (found[person],) = births.values()
    return found


_WHEN = pattern(r"\s(?:when\s(?:he|she)\s(?:[\w'’-]+\s){1,5})?(?:in|on)\s")
_THEN = pattern(r",?\s(?:at\s)?(?:the\s)?")


def ages_in_years(reading: Reading) -> Iterator[Relation]:
    """Ages at which somebody did something in a year, against the year of birth."""
    text = reading.document.text
    births = {s.person: s for s in statements(reading) if s.what == "born"}
    if not births:
        return
    for number, sentence in holding(reading, ("age", "date")):
        mentions = reading.in_sentence(sentence)
        for first, second in pairwise(mentions):
            gap = text[first.end : second.start]
            aged, date = (first, second) if isinstance(first.value, Age) else (second, first)
            joint = _WHEN if aged is first else _THEN
            if not isinstance(aged.value, Age) or not isinstance(date.value, Date) or not joint.fullmatch(gap):
                continue
            person = person_of(reading, number, aged)
            born = births.get(person)
            if not born or born.mention is date or date.value.first.year is None:
                continue
            if date.value.last.year != date.value.first.year or aged.value.range.low != aged.value.range.high:
                continue
            low, high = years_between(_date(born), date.value)
            age = Statement("age", person, aged, number)
            if high >= 0 and _misfit(age, low, high):
                yield _of_age(age, {"born": born.mention, "date": date}, low, high)


def ages_at_death(reading: Reading) -> Iterator[Relation]:
    """Ages at death that birth and death do not allow."""
    found = list(_by_name(reading))
    yield from found or _of_lifetime(reading)


def _of_lifetime(reading: Reading) -> Iterator[Relation]:
    """The age at death in a short article about one person, where no name ties it to birth and death."""
    told = lifetime(reading)
    if not told:
        return
    age = Statement("aged", "", told.pop("aged"), 0)
    one, *rest = told.values()
    first, last = told.get("born", one).value, told.get("died", one).value
    assert isinstance(first, Date)
    assert isinstance(last, Date)
    if not rest:
        first, last = first._replace(last=first.first), last._replace(first=last.last)
    low, high = years_between(first, last)
    low -= not rest and one.value.grain == "year" if isinstance(one.value, Date) else 0
    if high >= 0 and _misfit(age, low, high) and _slip(age, low, high):
        yield _of_age(age, {what: told[what] for what in ("life", "born", "died") if what in told}, low, high)


def _by_name(reading: Reading) -> Iterator[Relation]:
    told = statements(reading)
    ages = {statement.person: statement for statement in reversed(told) if statement.what == "aged"}
    for statement in told:
        if statement.what == "life" and statement.person in ages and statement.person[0] != "#":
            whole = _date(statement)
            low, high = years_between(whole._replace(last=whole.first), whole._replace(first=whole.last))
            if whole.grain == "year":
                low -= 1
            age = ages[statement.person]
            if _misfit(age, low, high) and (whole.grain == "day" or _slip(age, low, high)):
                yield _of_age(age, {"life": statement.mention}, low, high)
    yield from _ages_beside_lives(reading)
    for born, died in _pairs(reading, ("born",), ("died",)):
        dead = ages.get(born.person)
        if dead:
            low, high = years_between(_date(born), _date(died))
            if high >= 0 and _misfit(dead, low, high):
                yield _of_age(dead, {"born": born.mention, "died": died.mention}, low, high)


_AGED_THEN = pattern(r"\)?,?\s?\(?")


def _ages_beside_lives(reading: Reading) -> Iterator[Relation]:
    """Ages right after a life: "12 May 1950 – 3 June 2010 (aged 60)"."""
    text = reading.document.text
    for life, age in next_to(reading, "date", "age"):
        whole = life.value
        if (
            not isinstance(age.value, Age)
            or not age.text.startswith("age")
            or not isinstance(whole, Date)
            or whole.grain not in ("day", "year")
        ):
            continue
        if whole.first.year is None or whole.last.year is None or not 0 < whole.last.year - whole.first.year <= OLDEST:
            continue
        if _AGED_THEN.fullmatch(text, life.end, age.start):
            low, high = years_between(whole._replace(last=whole.first), whole._replace(first=whole.last))
            one = Statement("aged", "", age, 0)
            if _misfit(one, low - (whole.grain == "year"), high):
                yield _of_age(one, {"life": life}, low - (whole.grain == "year"), high)


def ages_when_published(reading: Reading) -> Iterator[Relation]:
    """Ages in the article that the year of birth and the publication date do not allow."""
    published = reading.document.published
    if not published or published.year is None:
        return
    yield from _ages_beside_births(reading)
    told = statements(reading)
    dead = {statement.person for statement in told if statement.what in ("died", "aged", "life")}
    for one, other in _pairs(reading, ("born",), ("turns", "age", "aged")):
        if other.what == "aged" and (
            any(s.what in ("died", "life") and s.person == one.person for s in told)
            or not _JUST_DIED.search(
                reading.document.text, reading.sentences[other.sentence].start, other.mention.start
            )
        ):
            continue
        born = _date(one)
        if (one.person in dead and other.what != "aged") or born.first.year is None or born.first.year > published.year:
            continue
        low, high = years_between(born, Date(published, published, "day"))
        # The birthday may be the next one, and an age may be that of the year before, when the story happened.
        if _misfit(other, low - 1, high + 1):
            yield _of_age(other, {"born": one.mention}, low, high)


_JUST_DIED = pattern(
    r"\b(?:has\sdied|died\s(?:suddenly\s|peacefully\s)?(?:(?:on\s|last\s|early\s)?(?:\w+day|night|week)|yesterday|today|at\s(?:his|her)\shome))\b"
)
_BORN_THEN = pattern(r",?\s(?:(?:who\s)?was\s)?born\s(?:[\w'’-]+\s){0,5}?(?:in|on)\s")


def _ages_beside_births(reading: Reading) -> Iterator[Relation]:
    """Ages right before a year of birth: "the 54-year-old, born in 1968,"."""
    published = reading.document.published
    if not published or published.year is None:
        return
    text = reading.document.text
    for age, birth in next_to(reading, "age", "date"):
        if not isinstance(age.value, Age) or not isinstance(birth.value, Date) or birth.value.first.year is None:
            continue
        if (
            "year" not in age.text
            or not _BORN_THEN.fullmatch(text, age.end, birth.start)
            or birth.value.first.year > published.year
        ):
            continue
        if birth.value.first.year != birth.value.last.year:
            continue
        low, high = years_between(birth.value, Date(published, published, "day"))
        if _misfit(one := Statement("age", "", age, 0), low - 1, high + 1):
            yield _of_age(one, {"born": birth}, low, high)


def _pairs(
    reading: Reading, firsts: tuple[str, ...], seconds: tuple[str, ...]
) -> Iterator[tuple[Statement, Statement]]:
    """One statement of each sort about each person of whom the article has exactly one of either."""
    for told in _by_person(reading).values():
        one = [s for s in told if s.what in firsts]
        two = [s for s in told if s.what in seconds]
        if len({s.mention.text for s in one}) == 1 and len({s.mention.text for s in two}) == 1:
            yield one[0], two[0]


@lru_cache(maxsize=1)
def _by_person(reading: Reading) -> dict[str, list[Statement]]:
    told: dict[str, list[Statement]] = {}
    for statement in statements(reading):
        told.setdefault(statement.person, []).append(statement)
    return told


def _date(statement: Statement) -> Date:
    assert isinstance(statement.mention.value, Date)
    return statement.mention.value


def _misfit(age: Statement, low: int, high: int) -> bool:
    assert isinstance(age.mention.value, Age)
    return not low <= age.mention.value.range.low <= high


def _slip(age: Statement, low: int, high: int) -> bool:
    """Whether the age is one of those from ``low`` to ``high`` but for a slip; years may be of an office."""
    assert isinstance(age.mention.value, Age)
    written = int(age.mention.value.range.low)
    rights = range(low, high + 1)
    return any(abs(written - right) in (1, 2, 3) or (written - right) % 10 == 0 for right in rights) or any(
        str(written) == str(right)[::-1] for right in rights
    )


def _of_age(age: Statement, others: dict[str, Mention], low: int, high: int) -> Relation:
    right = str(high) if low == high else f"{low} or {high}" if high == low + 1 else f"{low} to {high}"
    dates = " to ".join(" ".join(mention.text.split()) for mention in others.values())
    number = int(age.mention.value.range.low) if isinstance(age.mention.value, Age) else 0
    return Relation({"age": age.mention} | others, facts={"right": right, "dates": dates, "number": str(number)})
