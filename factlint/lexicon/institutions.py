"""Nouns that make a name an institution, a treaty or an event, or a place.

A head may be followed by "of", "for", "on" and further words of the name ("Institute of Strategic Studies").
"""

INSTITUTION_HEADS = frozenset(
    """
    institute institution ministry university universities academy academies council committee subcommittee commission
    bank bureau agency association department office center centre company companies corporation corp inc ltd llc plc
    gmbh ag sa group holdings holding partners party union court college school society federation confederation fund
    foundation board authority administration service services organisation organization league club museum library
    gallery orchestra choir opera theatre theater ensemble church cathedral army navy force forces guard corps
    regiment brigade division battalion house senate parliament congress assembly chamber directorate inspectorate
    secretariat registry hospital clinic laboratory laboratories laboratory observatory network initiative alliance
    coalition playhouse restaurant studio partnership consortium campaign movement front brotherhood order trust
    chambers cabinet mission task
    press newspaper times post journal gazette herald tribune review magazine news radio television airlines airways
    railways industries motors systems technologies enterprises associates brothers sons co exchange store stores
    team national international delegation embassy consulate syndicate guild lodge team cooperative studio studios
""".split()
)

WORK_HEADS = frozenset(
    """
    treaty agreement act accord accords convention protocol declaration charter pact memorandum resolution bill
    statute constitution amendment code directive regulation law framework plan strategy programme program project
    conference forum summit congress symposium workshop meeting prize award medal cup championship championships
    festival games olympics exhibition fair report survey study index dialogue war battle siege treaty revolution
    day week month year
""".split()
)

PLACE_HEADS = frozenset(
    """
    river lake mount mountain mountains hill hills street avenue road lane boulevard drive square park gardens forest
    region province county city town village island islands isle sea ocean bay gulf strait valley peninsula desert
    airport station bridge tunnel canal district state states territory territories republic kingdom emirates
    coast beach cape point harbour harbor port palace castle tower building hotel stadium arena plaza highway route
    motorway creek falls glacier plateau basin delta oblast
""".split()
)

# Heads behind which "of", "for" or "on" goes on with the name; other capitals joined by "of" are two names.
LONG_NAME_HEADS = (
    INSTITUTION_HEADS
    | WORK_HEADS
    | frozenset(
        """
    republic kingdom state states bay gulf isle house bank duke duchess earl prince princess lord lady king queen
    cape sea strait city university bishop archbishop
""".split()
    )
)
