"""Seasons by name: the months of a year that some reader, on either side of the equator, may take each for.

Winter in the north and summer in the south run into the next year, whose months count on from 12.
"""

SEASONS = {"spring": (1, 12), "summer": (5, 15), "autumn": (3, 12), "fall": (8, 12), "winter": (1, 15)}
