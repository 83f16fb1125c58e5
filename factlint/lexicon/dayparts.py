"""Parts of the day, and meals, by name: the hours from and to which they are taken to last, and their TIMEX name."""

HOUR = 3600
DAYPARTS: dict[str, tuple[int, int, str]] = {
    "morning": (8 * HOUR, 12 * HOUR, "TMO"), "afternoon": (12 * HOUR, 16 * HOUR, "TAF"),
    "evening": (16 * HOUR, 20 * HOUR, "TEV"), "night": (20 * HOUR, 24 * HOUR - 1, "TNI"),
    "daytime": (8 * HOUR, 18 * HOUR, "TDT"), "nighttime": (0, 8 * HOUR, "TNT"),
    "business hours": (8 * HOUR, 18 * HOUR, "TBH"),
    "breakfast": (8 * HOUR, 12 * HOUR, "TMEB"), "lunch": (11 * HOUR, 13 * HOUR, "TMEL"),
    "dinner": (16 * HOUR, 20 * HOUR, "TMED"),
}  # fmt: skip
