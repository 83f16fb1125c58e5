"""Nouns of things that happen on a day."""

OCCASIONS = frozenset(
    """
    accident armistice arrival assembly attack auction avalanche ball ballot battle blast blaze bombing bout
    broadcast burglary burial carnival ceasefire celebration ceremony championship christening collision concert
    conference congress convention coronation coup crash cyclone deadline debate demonstration departure
    derailment derby dinner draw drought earthquake eclipse election elections eruption exam examination
    execution exhibition explosion fair festival fight final fire flight flood funeral gala game handover
    harvest hearing heist hurricane inauguration interview invasion killing landing landslide launch lecture
    lottery marathon march market marriage massacre match meeting merger murder opening outbreak parade party
    performance picnic pilgrimage poll premiere procession protest quake race raffle raid rally reception
    recital referendum regatta release reopening reunion robbery sale screening semifinal seminar session
    shipwreck shooting showing siege sinking storm strike summit takeover talks tornado tournament trial truce
    unveiling uprising verdict visit vote walkout wedding workshop
""".split()
)
