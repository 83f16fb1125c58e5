"""Countries and territories by their English names, lower case: CLDR's, with the names in common use beside them."""

COUNTRIES = frozenset({
    "afghanistan", "albania", "algeria", "america", "american samoa", "andorra", "angola", "anguilla", "antarctica",
    "antigua and barbuda", "argentina", "armenia", "aruba", "australia", "austria", "azerbaijan", "bahamas",
    "bahrain", "bangladesh", "barbados", "belarus", "belgium", "belize", "benin", "bermuda", "bhutan", "bolivia",
    "bosnia and herzegovina", "botswana", "brazil", "britain", "british virgin islands", "brunei", "bulgaria",
    "burkina faso", "burma", "burundi", "cambodia", "cameroon", "canada", "cape verde", "caribbean netherlands",
    "cayman islands", "central african republic", "chad", "chile", "china", "christmas island", "colombia",
    "comoros", "congo", "cook islands", "costa rica", "croatia", "cuba", "curaçao", "cyprus", "czech republic",
    "czechia", "czechoslovakia", "côte d’ivoire", "denmark", "djibouti", "dominica", "dominican republic",
    "ecuador", "egypt", "el salvador", "england", "equatorial guinea", "eritrea", "estonia", "eswatini", "ethiopia",
    "falkland islands", "faroe islands", "fiji", "finland", "france", "french guiana", "french polynesia", "gabon",
    "gambia", "georgia", "germany", "ghana", "gibraltar", "great britain", "greece", "greenland", "grenada",
    "guadeloupe", "guam", "guatemala", "guernsey", "guinea", "guinea-bissau", "guyana", "haiti", "holland",
    "honduras", "hong kong", "hungary", "iceland", "india", "indonesia", "iran", "iraq", "ireland", "isle of man",
    "israel", "italy", "ivory coast", "jamaica", "japan", "jersey", "jordan", "kazakhstan", "kenya", "kiribati",
    "korea", "kosovo", "kuwait", "kyrgyzstan", "laos", "latvia", "lebanon", "lesotho", "liberia", "libya",
    "liechtenstein", "lithuania", "luxembourg", "macao", "macau", "madagascar", "malawi", "malaysia", "maldives",
    "mali", "malta", "marshall islands", "martinique", "mauritania", "mauritius", "mayotte", "mexico", "micronesia",
    "moldova", "monaco", "mongolia", "montenegro", "montserrat", "morocco", "mozambique", "myanmar", "namibia",
    "nauru", "nepal", "netherlands", "new caledonia", "new zealand", "nicaragua", "niger", "nigeria", "niue",
    "norfolk island", "north korea", "north macedonia", "northern ireland", "northern mariana islands", "norway",
    "oman", "pakistan", "palau", "palestine", "palestinian territories", "panama", "papua new guinea", "paraguay",
    "peru", "philippines", "pitcairn islands", "poland", "portugal", "puerto rico", "qatar", "romania", "russia",
    "rwanda", "réunion", "saint barthélemy", "saint helena", "saint kitts and nevis", "saint lucia", "saint martin",
    "saint pierre and miquelon", "saint vincent and grenadines", "samoa", "san marino", "saudi arabia", "scotland",
    "senegal", "serbia", "seychelles", "sierra leone", "singapore", "sint maarten", "slovakia", "slovenia",
    "solomon islands", "somalia", "south africa", "south georgia and south sandwich islands", "south korea",
    "south sudan", "soviet union", "spain", "sri lanka", "sudan", "suriname", "svalbard and jan mayen", "swaziland",
    "sweden", "switzerland", "syria", "são tomé and príncipe", "taiwan", "tajikistan", "tanzania", "thailand",
    "timor-leste", "togo", "tokelau", "tonga", "trinidad and tobago", "tunisia", "turkey", "turkmenistan",
    "turks and caicos islands", "tuvalu", "türkiye", "u.s. virgin islands", "uganda", "ukraine",
    "united arab emirates", "united kingdom", "united states", "uruguay", "uzbekistan", "vanuatu", "vatican",
    "venezuela", "vietnam", "wales", "wallis and futuna", "western sahara", "yemen", "yugoslavia", "zambia",
    "zimbabwe", "åland islands",
})  # fmt: skip

CONTINENTS = frozenset(
    """
    africa asia europe america oceania antarctica eurasia arabia scandinavia siberia balkans caucasus
""".split()
)
