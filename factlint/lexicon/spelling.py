"""Words that British and American English spell differently, as families of stems and endings.

``VARIANTS`` maps a word, lower case, to (its British spelling, its American spelling). Words that either side also
uses in the other's spelling, or with another meaning ("meter", "program", "tire", "practice"), are left out.
"""

_OUR = (
    "behavi col endeav fav flav harb hon hum lab neighb od parl ranc rum sav splend tum val vap vig ard arm cand clam "
    "ferv"
)
# The first ending is none: neighbour, neighbours, neighbourhood, favourite, behavioural.
_OUR_ENDINGS = " s ed ing able ite ites ful less er ers y ies hood hoods ist ists al ally ise".split(" ")
_ISE = (
    "organ real recogn critic apolog author central character civil commercial computer crystall custom democrat digit "
    "econom equal final formal fraternal general global harmon hospital ideal immun industrial initial institutional "
    "international jeopard legal liberal local marginal maxim mechan memor minim mobil modern monopol national "
    "neutral normal optim penal personal popular prior privat public random rational regular revolution scrutin social "
    "special stabil standard steril subsid summar symbol sympath synchron traumat urban util vandal victim visual "
    "agon antagon capital categor colon demoral energ fertil finalis galvan homogen italic item marginal material "
    "mesmer militar patron polar pressur secular sensit terror theor trivial westernis"
)
_ISE_ENDINGS = "e es ed ing er ers ation ations ational"
_YSE = "anal paral catal electrol hydrol"
_YSE_ENDINGS = "e es ed ing er ers"
_DOUBLED = (
    "travel cancel label model level fuel signal total counsel quarrel marvel dial duel tunnel channel equal rival "
    "libel initial jewel shovel snorkel spiral trowel unravel panel pedal"
)
_DOUBLED_ENDINGS = "ed ing er ers"
_RE = "cent theat fib lit calib lust meag sab spect somb kilomet centimet millimet"
_PAIRS = """
    defence defense|defences defenses|offence offense|offences offenses|licence license|pretence pretense
    grey gray|greyer grayer|greyish grayish|cheque check|cheques checks|catalogue catalog|catalogues catalogs
    dialogue dialog|analogue analog|aluminium aluminum|jewellery jewelry|plough plow|ploughs plows|ploughed plowed
    ploughing plowing|sceptic skeptic|sceptics skeptics|sceptical skeptical|scepticism skepticism|mould mold
    moulds molds
    mouldy moldy|moult molt|pyjamas pajamas|moustache mustache|moustaches mustaches|cosy cozy|manoeuvre maneuver
    manoeuvres maneuvers|manoeuvred maneuvered|manoeuvring maneuvering|paediatric pediatric|paediatrician pediatrician
    paediatricians pediatricians|anaesthetic anesthetic|anaesthesia anesthesia|anaemia anemia|haemorrhage hemorrhage
    leukaemia leukemia|orthopaedic orthopedic|oestrogen estrogen|diarrhoea diarrhea|foetus fetus|archaeology archeology
    encyclopaedia encyclopedia|gynaecology gynecology|gynaecologist gynecologist|mediaeval medieval|skilful skillful
    wilful willful|fulfil fulfill|fulfils fulfills|fulfilment fulfillment|enrol enroll|enrols enrolls
    enrolment enrollment
    instalment installment|instalments installments|distil distill|distils distills|instil instill|appal appall
    programme program|programmes programs|storey story|storeys stories|tyre tire|tyres tires|kerb curb
    kerbs curbs|draught draft|draughts drafts|woollen woolen|traveller traveler|travellers travelers|judgement judgment
    acknowledgement acknowledgment|ageing aging|artefact artifact|artefacts artifacts|towards toward
    afterwards afterward
    mum mom|mums moms|maths math|speciality specialty|specialities specialties|furore furor|carburettor carburetor
    sulphur sulfur|cypher cipher|gaol jail|axe ax|omelette omelet|doughnut donut|yoghurt yogurt|sombre somber
    centred centered|centring centering|theatregoer theatergoer|theatregoers theatergoers|metre meter|metres meters
    titbit tidbit|whisky whiskey|learnt learned|spelt spelled|burnt burned|dreamt dreamed|leapt leaped
"""
# Pairs whose one half is good in both, or means something else: only the other half tells.
_TELLS_ONLY_BRITISH = frozenset(
    """
    check checks program programs story stories tire tires curb curbs draft drafts medieval percent judgment
    acknowledgment afterward jail meter meters omelet yogurt whiskey learned spelled burned dreamed leaped dialog
    cipher specialty
    specialties ax license
""".split()
)
_TELLS_ONLY_AMERICAN = frozenset(
    """
    judgement acknowledgement archaeology encyclopaedia analogue furore dialogue catalogue catalogues towards afterwards
    doughnut omelette whisky axe moustache moustaches learnt spelt burnt leapt speciality specialities fetus ageing gaol
""".split()
)


def _families() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}

    def add(british: str, american: str) -> None:
        if british not in _TELLS_ONLY_AMERICAN:
            found[british] = (british, american)
        if american not in _TELLS_ONLY_BRITISH:
            found[american] = (british, american)

    for stem in _OUR.split():
        for ending in _OUR_ENDINGS:
            add(f"{stem}our{ending}", f"{stem}or{ending}")
    for stem in _YSE.split():
        for ending in _YSE_ENDINGS.split():
            if (stem, ending) != ("anal", "es"):  # analyses is also the plural of analysis
                add(f"{stem}ys{ending}", f"{stem}yz{ending}")
    for stem in _DOUBLED.split():
        for ending in _DOUBLED_ENDINGS.split():
            add(f"{stem}l{ending}", f"{stem}{ending}")
    for stem in _RE.split():
        for ending in ("", "s"):
            add(f"{stem}re{ending}", f"{stem}er{ending}")
    for pair in _PAIRS.replace("\n", "|").split("|"):
        if len(words := pair.split()) == 2:
            add(words[0], words[1])
    return found


def _endings_in_ise() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for stem in _ISE.split():
        for ending in _ISE_ENDINGS.split():
            pair = (f"{stem}is{ending}", f"{stem}iz{ending}")
            found[pair[0]] = found[pair[1]] = pair
    return found


VARIANTS = _families()
# "-ise" is British alone, "-ize" both: (the spelling with s, the one with z).
ISE = _endings_in_ise()
