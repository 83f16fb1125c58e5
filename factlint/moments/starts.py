"""The words with which anything of time may begin, so that most places of a text are not looked at."""

from factlint.lexicon.moments import BOUNDS, DAYPARTS_BY_WORD, DAYS_AWAY, DECADES, FREQUENCIES, PARTS, STEPS, UNITS
from factlint.lexicon.months import MONTHS
from factlint.lexicon.numerals import ONES, ORDINALS, SIGNS, TENS
from factlint.lexicon.seasons import SEASONS
from factlint.lexicon.weekdays import WEEKDAY_ABBREVIATIONS, WEEKDAYS
from factlint.moments.holidays import FIRST_WORDS
from factlint.moments.tokens import Tokens

# Words that say something of time by themselves, or count.
_TELLING = frozenset({
    *MONTHS, *WEEKDAYS, *WEEKDAY_ABBREVIATIONS, *SEASONS, *ONES, *TENS, *ORDINALS, *SIGNS, *FIRST_WORDS, *DAYS_AWAY,
    *STEPS, *UNITS, *PARTS, *DAYPARTS_BY_WORD, *FREQUENCIES, *DECADES,
    *"fiscal financial school academic fy sy cy noon noonish midnight midday midmorning midafternoon mid now present "
    "moment weekday eod eoy eom date half quarter few several couple".split(),
})  # fmt: skip
# Words that lead to such a one within the next few.
_LEADING = frozenset({
    *(words[0] for words in BOUNDS),
    *"the my that same in at on for from between within a an all full whole another every each any once some more less "
    "rest remaining remainder right no till to or w q h bi semi calendar business < > = ' ‘".split(),
})  # fmt: skip
_WINDOW = 5


def may_begin(t: Tokens, i: int) -> bool:
    """Whether something of time may begin with the word."""
    word = t.low[i]
    if word in _TELLING or word[0].isdecimal():
        return True
    if word not in _LEADING:
        return False
    return any(later in _TELLING or later[:1].isdecimal() for later in t.low[i + 1 : i + _WINDOW])
