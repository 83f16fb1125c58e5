"""Words that say nothing of what a sentence is about: particles, pronouns, auxiliaries, the small change of news."""

LIGHT_WORDS = frozenset(
    "the a an of in to and or nor for at on by from with is are was were will would had has have having who whom "
    "whose that which as than it its his her hers their theirs they he she him them we us our ours you your yours "
    "i me my this these those not be been being but if said says say saying tell told mr mrs ms dr more most "
    "about over under some up down out into onto off also last first second third one two three four five six "
    "seven eight nine ten per cent percent million billion trillion thousand hundred mln bln dlrs dollars before "
    "after when while there all other others another would could can may might must shall should do does did done "
    "so such only just even still yet again now then here where why how what each every any both either neither "
    "no none much many few less least very too own same since until during between among through against without "
    "within per via year years month months week weeks day days today yesterday tomorrow ago new old about around "
    "nearly almost roughly".split()
)
