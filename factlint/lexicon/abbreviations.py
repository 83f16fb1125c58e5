"""Abbreviations that are written with a stop, lower case and without it, by what may follow the stop."""

# Before a name or a word: such a stop never ends a sentence.
BEFORE_NAMES = frozenset(
    """
    mr mrs ms mx dr drs prof profs assoc asst sen sens rep reps gov govs gen brig lt col maj capt cpt cmdr cdr sgt cpl
    pvt pfc adm ens rev revs hon pres supt insp det messrs mme mlle sr sra st ste mt viz vs cf e.g i.e eg ie
    v incl excl esp resp atty
""".split()
)

# Before a number: the stop of "No. 5" ends no sentence, that of "he said no." does.
BEFORE_NUMBERS = frozenset(
    """
    no nos nr vol vols p pp pg pgs fig figs sec secs art arts ch chap para paras par pt pts eq eqs ex app cl reg op ver
    tel ext apt rm approx ca c h.r jan feb febr mar apr jun jul aug sep sept oct nov dec
""".split()
)

# At the end of a sentence as well as inside it: the next word decides. Words with a stop inside ("p.m.", "U.S.")
# belong here without being listed.
ANYWHERE = frozenset(
    """
    inc corp co cos ltd llc plc bros mfg intl assn dept univ inst natl jr esq phd etc al bldg ave blvd rd pkwy
    lb lbs oz hr hrs mins sq cu mph ft max avg temp eds repr trans ibid et
""".split()
)

# The same, where they start with a capital letter; in small letters some are words.
ANYWHERE_IN_CAPITALS = frozenset(
    """
    jan feb febr mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn mo mont neb nev okla ore penn tenn tex va vt
    wash wis wyo alta sask ont que
""".split()
)
