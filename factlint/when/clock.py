"""Which seconds of the day a time means."""

from factlint.when import Clock

HALF_DAY, DAY = 43_200, 86_400


def seconds(clock: Clock) -> tuple[int, ...]:
    """The seconds after midnight that the clock can mean: two where its half of the day is open."""
    hour, minute, second, half = clock
    if half and hour <= 12:
        return ((hour % 12 + 12 * (half == "pm")) * 3600 + minute * 60 + second,)
    at = hour * 3600 + minute * 60 + second
    if half or not 1 <= hour <= 12:
        return (at,)
    return (at, at - HALF_DAY if hour == 12 else at + HALF_DAY)


def spans(first: Clock, last: Clock) -> list[tuple[int, int]]:
    """The pairs of seconds that "from … to …" can mean; the second is above a day's where it is of the next day."""
    starts, ends = seconds(first), seconds(last)
    if len(starts) == 2 and len(ends) == 1:
        # "5 to 6 pm" is in the afternoon, "11 to 3 pm" begins before noon: the half that is nearer.
        start = max(start - DAY * (start >= ends[0]) for start in starts)
        return [(start % DAY, ends[0] - start + start % DAY)]
    return [(start, min(end + DAY * (end <= start) for end in ends)) for start in starts]
