"""Short given names and the full ones that they stand for, lower case."""

NICKNAMES: dict[str, frozenset[str]] = {
    short: frozenset(full.split())
    for short, full in {
        "abby": "abigail", "alex": "alexander alexandra alexandre alexis", "andy": "andrew andreas anderson",
        "barney": "bernard",
        "bart": "bartholomew", "becky": "rebecca", "ben": "benjamin benedict", "bernie": "bernard",
        "bert": "albert bertram herbert",
        "beth": "elizabeth", "betty": "elizabeth", "bill": "william", "billy": "william", "bob": "robert",
        "bobby": "robert",
        "cathy": "catherine", "charlie": "charles charlotte", "chris": "christopher christine christina christian",
        "chuck": "charles",
        "cindy": "cynthia", "dan": "daniel", "danny": "daniel", "dave": "david", "deb": "deborah",
        "debbie": "deborah", "dick": "richard",
        "don": "donald", "doug": "douglas", "drew": "andrew", "ed": "edward edwin edmund", "eddie": "edward edwin",
        "ellie": "eleanor",
        "frank": "francis franklin", "fred": "frederick alfred", "gabe": "gabriel", "gerry": "gerald gerard",
        "greg": "gregory",
        "hank": "henry", "harry": "harold henry", "jack": "john", "jake": "jacob", "jamie": "james",
        "jeff": "jeffrey geoffrey",
        "jen": "jennifer", "jenny": "jennifer", "jerry": "gerald jerome jeremiah", "jim": "james", "jimmy": "james",
        "joe": "joseph",
        "johnny": "john", "jon": "jonathan", "josh": "joshua", "kate": "katherine catherine", "katie": "katherine",
        "kathy": "katherine",
        "ken": "kenneth", "kim": "kimberly", "larry": "lawrence laurence", "len": "leonard", "liz": "elizabeth",
        "lou": "louis louise",
        "maggie": "margaret", "mandy": "amanda", "matt": "matthew", "max": "maximilian", "meg": "margaret",
        "mel": "melvin melissa",
        "mick": "michael", "mickey": "michael", "mike": "michael", "mindy": "melinda", "molly": "mary",
        "nat": "nathaniel", "nate": "nathan nathaniel",
        "nick": "nicholas nicolas", "pam": "pamela", "pat": "patrick patricia", "patty": "patricia",
        "peg": "margaret", "peggy": "margaret",
        "pete": "peter", "phil": "philip phillip", "ray": "raymond", "rich": "richard", "rick": "richard frederick",
        "rob": "robert",
        "ron": "ronald", "rosie": "rose rosemary", "sam": "samuel samantha", "sandy": "sandra alexander",
        "sean": "shaun john", "stan": "stanley",
        "steve": "steven stephen", "sue": "susan suzanne", "ted": "theodore edward", "terry": "terence teresa",
        "tim": "timothy",
        "tom": "thomas", "tommy": "thomas", "tony": "anthony antonio", "trish": "patricia", "vic": "victor",
        "vicky": "victoria",
        "walt": "walter", "will": "william", "zach": "zachary",
    }.items()
}  # fmt: skip


def are_one_name(a: str, b: str) -> bool:
    """Whether one given name, lower case, may stand for the other: a short form, a beginning of it or an initial."""
    short, long = sorted((a.rstrip("."), b.rstrip(".")), key=len)
    return (
        long.startswith(short)
        or long in NICKNAMES.get(short, ())
        or bool(NICKNAMES.get(short, frozenset()) & NICKNAMES.get(long, frozenset()))
    )
