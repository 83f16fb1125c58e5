"""Holidays by name, lower case, and the day of the year on which each falls.

Holidays that differ by country or go by the sight of the moon are left out.
"""

# Month and day.
FIXED: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6), "burns night": (1, 25),
    "groundhog day": (2, 2), "candlemas": (2, 2), "valentine's day": (2, 14), "st. david's day": (3, 1),
    "st david's day": (3, 1), "st. patrick's day": (3, 17), "st patrick's day": (3, 17),
    "saint patrick's day": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1), "earth day": (4, 22),
    "st. george's day": (4, 23), "st george's day": (4, 23), "anzac day": (4, 25), "may day": (5, 1),
    "cinco de mayo": (5, 5), "juneteenth": (6, 19), "canada day": (7, 1), "bastille day": (7, 14),
    "assumption day": (8, 15), "halloween": (10, 31), "all saints' day": (11, 1), "all souls' day": (11, 2),
    "guy fawkes night": (11, 5), "bonfire night": (11, 5), "armistice day": (11, 11), "veterans day": (11, 11),
    "st. andrew's day": (11, 30), "st andrew's day": (11, 30), "christmas eve": (12, 24), "christmas day": (12, 25),
    "christmas": (12, 25), "boxing day": (12, 26), "st. stephen's day": (12, 26), "st stephen's day": (12, 26),
}  # fmt: skip

# Month, weekday (0 for Monday) and which of them, -1 being the last.
WEEKDAYS_OF_MONTHS: dict[str, tuple[int, int, int]] = {
    "martin luther king day": (1, 0, 3), "presidents' day": (2, 0, 3), "presidents day": (2, 0, 3),
    "memorial day": (5, 0, -1), "labor day": (9, 0, 1), "columbus day": (10, 0, 2), "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
}  # fmt: skip

# Days after Easter Sunday of the western churches.
AFTER_EASTER: dict[str, int] = {
    "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "holy thursday": -3,
    "good friday": -2, "holy saturday": -1, "easter sunday": 0, "easter day": 0, "easter monday": 1,
    "ascension day": 39, "whit sunday": 49, "pentecost": 49, "whit monday": 50, "corpus christi": 60,
}  # fmt: skip

AFTER_THANKSGIVING: dict[str, int] = {"black friday": 1, "cyber monday": 4}

NAMES = frozenset({*FIXED, *WEEKDAYS_OF_MONTHS, *AFTER_EASTER, *AFTER_THANKSGIVING})

# Holidays that other countries keep on other days or not at all, or that go by the moon: no rule compares them.
OF_ONE_COUNTRY: dict[str, tuple[int, int]] = {"independence day": (7, 4), "flag day": (6, 14)}
WEEKDAYS_OF_ONE_COUNTRY: dict[str, tuple[int, int, int]] = {"mother's day": (5, 6, 2), "father's day": (6, 6, 3)}

# Month and day of the Islamic calendar, and the number of the evening on which its first day began.
ISLAMIC: dict[str, tuple[int, int]] = {
    "ramadan": (9, 1), "eid al-fitr": (10, 1), "eid al-adha": (12, 10), "islamic new year": (1, 1),
    "ashura": (1, 10), "mawlid": (3, 12),
}  # fmt: skip
HIJRI = 227_014

# Other names of these days.
OTHER_NAMES: dict[str, str] = {
    "new year": "new year's day", "new year day": "new year's day", "new years day": "new year's day",
    "yuandan": "new year's day", "new year eve": "new year's eve", "new years eve": "new year's eve",
    "xmas": "christmas", "xmas eve": "christmas eve", "xmas day": "christmas",
    "thanks giving": "thanksgiving", "thanks giving day": "thanksgiving", "easter": "easter sunday",
    "mlk day": "martin luther king day", "president's day": "presidents' day", "labour day": "labor day",
    "saint patrick": "saint patrick's day", "st patrick": "saint patrick's day", "mothers day": "mother's day",
    "fathers day": "father's day", "mothers' day": "mother's day", "fathers' day": "father's day",
    "valentines day": "valentine's day", "saint valentine's day": "valentine's day", "all hallows' eve": "halloween",
    "workers' day": "may day", "international workers' day": "may day", "int'l workers day": "may day",
    "freedom day": "juneteenth", "jubilee day": "juneteenth", "juneteenth national independence day": "juneteenth",
    "ramazan": "ramadan", "ramzan": "ramadan", "ramadhan": "ramadan", "ramathan": "ramadan",
    "eid al fitr": "eid al-fitr", "festival of breaking the fast": "eid al-fitr", "eid al adha": "eid al-adha",
    "eid al-azha": "eid al-adha", "eidul azha": "eid al-adha", "eid al azha": "eid al-adha",
    "festival of sacrifice": "eid al-adha", "hijri new year": "islamic new year", "arabic new year": "islamic new year",
}  # fmt: skip
