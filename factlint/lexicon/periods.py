"""Units of time by name, each as how many of which unit of ``mention.Duration`` it is."""

PERIODS = {
    "second": (1, "second"), "seconds": (1, "second"), "sec": (1, "second"), "secs": (1, "second"),
    "minute": (1, "minute"), "minutes": (1, "minute"), "min": (1, "minute"), "mins": (1, "minute"),
    "hour": (1, "hour"), "hours": (1, "hour"), "hr": (1, "hour"), "hrs": (1, "hour"),
    "day": (1, "day"), "days": (1, "day"),
    "night": (1, "night"), "nights": (1, "night"),
    "week": (1, "week"), "weeks": (1, "week"), "wk": (1, "week"), "wks": (1, "week"),
    "fortnight": (2, "week"), "fortnights": (2, "week"),
    "month": (1, "month"), "months": (1, "month"),
    "quarter": (3, "month"), "quarters": (3, "month"),
    "year": (1, "year"), "years": (1, "year"), "yr": (1, "year"), "yrs": (1, "year"),
    "decade": (10, "year"), "decades": (10, "year"),
    "century": (100, "year"), "centuries": (100, "year"),
    "millennium": (1000, "year"), "millennia": (1000, "year"),
}  # fmt: skip
