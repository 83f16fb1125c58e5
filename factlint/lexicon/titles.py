"""Titles: what stands before or after a person's name and says who that is.

``TITLES`` are the heads of offices, ranks and occupations; what stands before a head ("deputy prime") or behind it
("of", "for") belongs to the title. ``HONORIFICS`` are forms of address, without their full stop.
"""

HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr prof sir dame lord lady rev hon messrs mme mlle herr frau don signor madam mister
    sen rep gov gen lt col maj capt sgt cpl adm cmdr brig pres supt insp det atty fr bro sr ven
    sheikh sheik imam rabbi pastor father sister brother reverend mullah ayatollah
""".split()
)

TITLES = frozenset(
    """
    president minister premier chancellor secretary governor mayor senator congressman congresswoman representative
    ambassador envoy commissioner chairman chairwoman chairperson chair chief director head leader deputy spokesman
    spokeswoman spokesperson king queen prince princess duke duchess emperor empress sultan emir pope cardinal bishop
    archbishop archdeacon deacon priest general colonel major captain lieutenant sergeant corporal private admiral
    commander commodore marshal brigadier commandant officer inspector superintendent constable detective sheriff
    judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel advocate professor lecturer
    scientist researcher economist analyst strategist historian biologist chemist physicist engineer mathematician
    astronomer geologist archaeologist anthropologist sociologist psychologist psychiatrist doctor surgeon physician
    nurse dentist vet coach manager trainer striker defender midfielder goalkeeper forward winger skipper batsman
    bowler pitcher quarterback champion swimmer runner cyclist sprinter player referee umpire driver pilot astronaut
    cosmonaut actor actress singer musician pianist violinist composer conductor drummer guitarist rapper soprano
    tenor painter sculptor artist architect designer photographer poet author writer novelist playwright dramatist
    translator editor journalist reporter correspondent columnist broadcaster presenter anchor filmmaker producer
    screenwriter cartoonist philosopher theologian activist campaigner politician lawmaker legislator councillor
    councilman councilwoman alderman mp mep teacher headmaster headmistress principal dean provost rector
    vice-chancellor student farmer fisherman baker chef waiter carpenter mechanic miner sailor soldier veteran founder
    co-founder owner ceo cfo cto coo executive chief-executive treasurer trustee curator librarian conservator
    administrator businessman businesswoman banker broker trader investor entrepreneur tycoon financier publisher
    developer ranger warden guard consul diplomat ombudsman auditor comptroller accountant actuary clerk registrar
    witness plaintiff defendant suspect victim resident neighbour neighbor colleague wife husband son daughter brother
    sister father mother uncle aunt nephew niece cousin widow widower grandson granddaughter grandfather grandmother
    fiancé fiancée partner president-elect vice-president minister-president director-general secretary-general
    attorney-general governor-general solicitor-general undersecretary under-secretary councilor speaker whip lord
    lady
""".split()
)

# Titles that say whose relative somebody is: two people who share a surname by right.
KIN = frozenset(
    """
    wife husband son daughter brother sister father mother uncle aunt nephew niece cousin widow widower grandson
    granddaughter grandfather grandmother fiancé fiancée partner twin sibling spouse parents
""".split()
)

# Offices that one person at a time holds for one country, company or court: a second name for one is worth a look.
OFFICES = frozenset(
    """
    president minister premier chancellor secretary governor mayor chairman chairwoman chairperson director
    commissioner ambassador speaker king queen pope ceo coach captain headmaster rector provost
    secretary-general director-general attorney-general
""".split()
)
