"""Cities, states and provinces of one word, lower case: the exemplar cities of CLDR, and places often named in news.

Two names that both stand here are two places, however alike they are.
"""

PLACES = frozenset(
    """
    aberdeen abidjan accra adak adelaide aden alabama alaska albany aleppo alexandria algiers almaty amman amsterdam
    anadyr anchorage andorra anguilla annapolis antananarivo antigua antwerp apia aqtau aqtobe araguaina arizona
    arkansas aruba ashgabat asmara astrakhan asunción athens atikokan atlanta atyrau auckland augusta austin azores
    baghdad bahia bahrain baku baltimore bamako bangalore bangkok bangui banjul barbados barcelona barnaul basel
    basra beijing beirut belem belfast belgrade belize bergen berlin bermuda bilbao birmingham bishkek bismarck
    bissau blanc-sablon blantyre bogota boise bombay bordeaux boston bougainville bratislava brazzaville brisbane
    bristol bruges brunei brussels bucharest budapest bujumbura busan busingen cairo california cambridge canary
    cancún caracas cardiff carolina casablanca casey catamarca cayenne cayman ceuta chagos charleston chatham
    chennai chester cheyenne chicago chihuahua chisinau chita chongqing chuuk cincinnati cleveland cologne colombo
    colorado columbia columbus comoro conakry concord connecticut copenhagen cordoba cork creston cuiaba curaçao
    dakar dakota dallas damascus danmarkshavn darwin davis dawson delaware delhi denver detroit dhaka dili djibouti
    dominica douala dover dubai dublin dumont-d durban dushanbe düsseldorf edinburgh edmonton efate eirunepe eucla
    exeter fakaofo famagusta faroe fiji florence florida fortaleza frankfort frankfurt freetown funafuti gaborone
    galapagos galway gambier gaza gdańsk geneva genoa georgia ghent gibraltar giza glasgow gloucester gothenburg
    grenada guadalcanal guadeloupe guam guangdong guangxi guangzhou guatemala guayaquil guernsey guyana haifa
    halifax hamburg hampshire harare harrisburg hartford havana hawaii hebei hebron helena helsinki henan hermosillo
    hobart honolulu houston hovd hubei hunan hyderabad idaho illinois indiana indianapolis inuvik iowa iqaluit
    irkutsk isfahan istanbul ittoqqortoormiit jackson jakarta jamaica jayapura jersey jerusalem jiangsu jiangxi
    johannesburg juba jujuy juneau kabul kaliningrad kamchatka kampala kansas kanton karachi kathmandu kentucky
    kerguelen khandyga kharkiv khartoum kigali kinshasa kiritimati kirov kobe kolkata kosrae kostanay kraków
    kralendijk krasnoyarsk kuching kuwait kwajalein kyiv kyoto lagos lahore lancaster lansing leeds leicester
    leipzig libreville lima lincoln lindeman lisbon liverpool ljubljana lome london longyearbyen louisiana
    louisville luanda lubumbashi lusaka luxembourg lviv lyon macao maceio madeira madison madrid
    magadan mahe maine majuro makassar malabo maldives malmö malta managua manaus manchester manila maputo mariehamn
    marigot marquesas marrakesh marseille martinique maryland maseru massachusetts matamoros mauritius
    mawson mayotte mazatlan mbabane mcmurdo melbourne memphis mendoza menominee metlakatla miami michigan midway
    milan minnesota minsk miquelon mississippi missouri mogadishu monaco moncton monrovia montana monterrey
    montevideo montgomery montpelier montserrat moscow mosul mumbai munich muscat mérida nagoya nairobi naples
    nashville nassau nauru ndjamena nebraska nevada newcastle niamey nice nicosia niue nome norwich nottingham
    nouakchott noumea novokuznetsk novosibirsk nuuk oakland odesa ohio ojinaga oklahoma olympia omsk oral
    oregon orleans osaka oslo ouagadougou oxford palau palmer panama paramaribo paris pennsylvania perth
    philadelphia phoenix pierre pitcairn pittsburgh plymouth podgorica pohnpei pontianak port-au-prince portland
    porto-novo portsmouth prague pretoria providence pyongyang qatar qyzylorda raleigh rarotonga recife regina
    resolute reykjavik richmond riga riyadh rome rothera rotterdam réunion sacramento saipan sakhalin salem salta
    samara samarkand santarem santiago sarajevo saratov seattle seoul seville shaanxi shanghai shanxi sheffield
    shenzhen simferopol singapore sitka skopje sofia springfield srednekolymsk stanley stockholm stuttgart sydney
    syowa tahiti taipei tallahassee tallinn tarawa tashkent tbilisi tegucigalpa tehran tennessee texas thimphu thule
    tijuana tirane tokyo tomsk tongatapu topeka toronto tortola toulouse trenton tripoli troll tucuman tunis turin
    turku ulaanbaatar ulyanovsk urumqi urville ushuaia ust-nera utah utrecht vaduz valencia vancouver vatican venice
    vermont vienna vientiane vilnius virginia vladivostok volgograd vostok wallis warsaw washington whitehorse
    winchester windhoek winnipeg wisconsin worcester wyoming yakutat yakutsk yangon yekaterinburg yerevan york
    zagreb zurich
""".split()
)
