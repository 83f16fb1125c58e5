"""Nouns of things that happen on one day, and that an article has one of."""

OCCASIONS = frozenset(
    """
    wedding funeral burial coronation inauguration christening election elections referendum flood earthquake quake
    eruption sinking shipwreck premiere reopening armistice ceasefire unveiling handover eclipse jubilee
""".split()
)
