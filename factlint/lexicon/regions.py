"""States, provinces, counties and other regions that hold towns, lower case.

First-level parts of large countries, and regions known beyond them. A thing may well be told to be in a town here and
in its region there.
"""

REGIONS = frozenset(region.strip() for region in """
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois
    indiana|iowa
    kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska
    nevada
    new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania
    rhode island
    south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
    puerto rico
    new england|midwest|pacific northwest|silicon valley|long island|manhattan|brooklyn|queens|bronx
    ontario|quebec|québec|nova scotia|new brunswick|manitoba|british columbia|prince edward island|saskatchewan|alberta
    newfoundland|labrador|yukon|nunavut|new south wales|queensland|south australia|tasmania|victoria|western australia
    northern territory|england|scotland|wales|northern ireland|ulster|cornwall|devon|dorset|somerset|kent|sussex
    surrey|essex
    suffolk|norfolk|yorkshire|lancashire|cumbria|northumberland|durham|cheshire|shropshire|hampshire|wiltshire
    gloucestershire
    oxfordshire|cambridgeshire|lincolnshire|nottinghamshire|derbyshire|staffordshire|warwickshire|worcestershire
    herefordshire
    buckinghamshire|berkshire|bedfordshire|hertfordshire|leicestershire|northamptonshire|merseyside|tyneside
    highlands|orkney
    shetland|hebrides|fife|london|munster|leinster|connacht|galway|cork|kerry|mayo|donegal|clare
    bavaria|saxony|thuringia|hesse|brandenburg|westphalia|rhineland|lower saxony|saarland|schleswig-holstein|swabia
    franconia
    berlin|hamburg|bremen|tyrol|styria|carinthia|salzburg|burgenland|vorarlberg|upper austria|lower austria
    brittany|normandy|burgundy|provence|alsace|lorraine|aquitaine|auvergne|occitanie|picardy|champagne|corsica|savoy
    gascony
    paris|riviera|tuscany|lombardy|piedmont|veneto|liguria|umbria|lazio|campania|apulia|puglia|calabria|sicily
    sardinia|abruzzo
    emilia-romagna|marche|molise|basilicata|andalusia|catalonia|galicia|aragon|castile|asturias|cantabria|navarre
    extremadura
    murcia|valencia|basque country|balearics|canaries|algarve|alentejo|madeira|azores|flanders|wallonia|brabant
    zeeland|holland
    friesland|gelderland|limburg|utrecht|jutland|zealand|funen|lapland|skåne|scania|dalarna|gotland|svalbard|karelia
    crete
    peloponnese|macedonia|thessaly|epirus|attica|cyclades|dodecanese|north aegean|aegean|anatolia|thrace|cappadocia
    dalmatia
    istria|slavonia|bohemia|moravia|silesia|transylvania|wallachia|moldavia|pomerania|masuria|mazovia|siberia|crimea
    donbas
    ticino|valais|vaud|geneva|zurich|bern|graubünden|uri|schwyz|jura|fribourg|neuchâtel|aargau|thurgau|st gallen
    punjab|gujarat|rajasthan|maharashtra|karnataka|kerala|tamil nadu|andhra pradesh|telangana|odisha|bihar
    west bengal|assam
    uttar pradesh|madhya pradesh|haryana|kashmir|ladakh|goa|sindh|balochistan|bengal|sichuan|yunnan|guangdong|fujian
    zhejiang
    jiangsu|shandong|henan|hebei|hubei|hunan|shaanxi|shanxi|xinjiang|tibet|gansu|guangxi|hainan|manchuria|inner mongolia
    hokkaido|honshu|kyushu|shikoku|okinawa|java|sumatra|bali|borneo|sulawesi|luzon|mindanao|visayas|sabah|sarawak|penang
    patagonia|bahia|minas gerais|amazonas|rio grande do sul|jalisco|oaxaca|chiapas|yucatán|sonora|antioquia|yucatan
    gauteng|western cape|eastern cape|kwazulu-natal|limpopo|transvaal|darfur|tigray|katanga|kivu|biafra|kurdistan
    galilee
    west bank|gaza|mecklenburg|east anglia|midlands|lake district|cotswolds|alps|pyrenees|carpathians|andes|himalayas
    scandinavia|europe|africa|asia|america|australia|oceania|balkans|caribbean|mediterranean|baltic|arctic
""".replace("\n", "|").split("|") if region.strip())  # fmt: skip
