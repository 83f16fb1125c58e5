"""Words that place a moment by another: "yesterday", "next", "early", "since"; and the units of time they go with."""

DAYS_AWAY = {
    "today": 0, "tomorrow": 1, "yesterday": -1, "tmrw": 1, "tmr": 1, "tomorow": 1, "tonight": 0, "tonite": 0, "otd": 0,
}  # fmt: skip

# How many units a unit so called is from the one that holds the reference.
STEPS = {
    "last": -1, "previous": -1, "past": -1, "prior": -1,
    "this": 0, "current": 0,
    "next": 1, "following": 1, "coming": 1, "upcoming": 1,
}  # fmt: skip

UNITS = {
    "second": "second", "seconds": "second", "sec": "second", "secs": "second",
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "h": "hour",
    "day": "day", "days": "day", "night": "night", "nights": "night",
    "week": "week", "weeks": "week", "wk": "week", "wks": "week",
    "weekend": "weekend", "weekends": "weekend", "workweek": "workweek", "workweeks": "workweek",
    "fortnight": "fortnight", "fortnights": "fortnight",
    "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter",
    "year": "year", "years": "year", "yr": "year", "yrs": "year",
    "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
}  # fmt: skip
# Letters for units right behind their digits: "3h", "10D".
SHORT_UNITS = {"h": "hour", "d": "day", "w": "week", "y": "year"}

PARTS = {
    "early": "start", "beginning": "start", "start": "start", "late": "end", "end": "end", "mid": "mid",
    "middle": "mid", "earlier": "earlier", "later": "later",
}  # fmt: skip

DAYPARTS_BY_WORD = {
    "morning": "morning", "mornings": "morning", "afternoon": "afternoon", "afternoons": "afternoon",
    "evening": "evening", "evenings": "evening", "night": "night", "nights": "night", "daytime": "daytime",
    "nighttime": "nighttime", "lunchtime": "lunch", "lunch": "lunch", "breakfast": "breakfast", "dinner": "dinner",
    "dinnertime": "dinner",
}  # fmt: skip

# The words before a moment that make it one end of an open stretch, the longest first.
BOUNDS = {
    ("no", "later", "than"): "by", ("as", "early", "as"): "since", ("as", "late", "as"): "until",
    ("any", "time", "from"): "since", ("later", "than"): "after", ("earlier", "than"): "before",
    ("greater", "than"): "after", ("less", "than"): "before", ("starting", "on"): "since",
    ("starting", "from"): "since", ("beginning", "on"): "since", ("prior", "to"): "before",
    ("since",): "since", ("after",): "after", ("before",): "before", ("until",): "by", ("till",): "by",
    ("by",): "by", ("starting",): "since", ("beginning",): "since",
    ("around",): "about", ("circa",): "about",
}  # fmt: skip

FREQUENCIES = {
    "daily": (1, "day"), "weekly": (1, "week"), "biweekly": (2, "week"), "bi-weekly": (2, "week"),
    "fortnightly": (2, "week"), "monthly": (1, "month"), "bimonthly": (2, "month"), "quarterly": (3, "month"),
    "yearly": (1, "year"), "annually": (1, "year"), "annual": (1, "year"), "everyday": (1, "day"),
    "semiannually": (0.5, "year"), "semiannual": (0.5, "year"),
}  # fmt: skip

DECADES = {
    "noughties": 0, "tens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
