"""Currencies: the signs, codes and names that prose writes them with, each to its ISO 4217 code.

A name that several countries share ("dollar", "peso", "crown") stands for its commonest use here; the currency of an
article that names another one is settled by extract/currency.py.
"""

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW", "₪": "ILS",
    "₫": "VND", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₸": "KZT", "₵": "GHS", "฿": "THB", "₡": "CRC", "₲": "PYG",
    "₼": "AZN", "₾": "GEL", "₮": "MNT", "₭": "LAK", "؋": "AFN", "₿": "BTC", "元": "CNY", "¢": "USD",
    "US$": "USD", "U.S.$": "USD", "USD$": "USD", "A$": "AUD", "AU$": "AUD", "AUD$": "AUD", "C$": "CAD", "CA$": "CAD",
    "Can$": "CAD", "CAD$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "SG$": "SGD", "R$": "BRL", "NT$": "TWD",
    "Z$": "ZWL", "J$": "JMD", "TT$": "TTD", "BZ$": "BZD", "B$": "BND", "N$": "NAD", "F$": "FJD", "MX$": "MXN",
    "MXN$": "MXN", "NZD$": "NZD",
    "Mex$": "MXN", "AR$": "ARS", "E£": "EGP", "IR£": "IEP", "LE": "EGP", "CN¥": "CNY", "RMB¥": "CNY", "S/": "PEN",
    "S/.": "PEN", "Rs": "INR", "Rs.": "INR", "Re": "INR", "Sh": "KES", "Shs": "KES", "KSh": "KES", "Ksh": "KES",
    "KSh.": "KES", "TSh": "TZS", "USh": "UGX", "UShs": "UGX", "R": "ZAR", "RM": "MYR", "Rp": "IDR", "Rp.": "IDR",
    "Tk": "BDT", "Tk.": "BDT", "Kr": "SEK", "kr": "SEK", "SKr": "SEK", "NKr": "NOK", "DKr": "DKK", "DM": "DEM",
    "Fr": "CHF", "SFr": "CHF", "SFr.": "CHF", "Sfr": "CHF", "FF": "FRF", "Ft": "HUF", "Kč": "CZK", "zł": "PLN",
    "Lit": "ITL", "BFr": "BEF", "Ps": "MXN", "P": "PHP", "D": "GMD", "K": "ZMW", "RMB": "CNY", "Dh": "AED",
    "Dhs": "AED", "Bs": "BOB", "GH¢": "GHS", "QR": "QAR", "SR": "SAR", "BD": "BHD", "KD": "KWD", "RO": "OMR",
}  # fmt: skip

CODES = frozenset({
    "USD", "EUR", "GBP", "JPY", "CNY", "INR", "RUB", "TRY", "KRW", "ILS", "VND", "UAH", "NGN", "PHP", "KZT", "GHS",
    "THB", "CRC", "PYG", "AZN", "GEL", "MNT", "LAK", "AFN", "AUD", "CAD", "NZD", "HKD", "SGD", "BRL", "TWD", "MXN",
    "ARS", "CLP", "COP", "PEN", "UYU", "VES", "BOB", "EGP", "ZAR", "KES", "TZS", "UGX", "ETB", "MAD", "TND", "DZD",
    "LYD", "SDG", "GMD", "ZMW", "MWK", "MZN", "AOA", "BWP", "NAD", "XAF", "XOF", "RWF", "MUR", "MYR", "IDR", "BDT",
    "PKR", "LKR", "NPR", "MMK", "KHR", "BND", "CHF", "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "RON", "BGN",
    "HRK", "RSD", "MKD", "ALL", "BAM", "MDL", "BYN", "AMD", "KGS", "TJS", "TMT", "UZS", "IRR", "IQD", "SYP", "LBP",
    "JOD", "SAR", "AED", "QAR", "KWD", "BHD", "OMR", "YER", "JMD", "TTD", "BBD", "BSD", "DOP", "CUP", "GTQ", "HNL",
    "NIO", "PAB", "HTG", "DEM", "FRF", "ITL", "ESP", "NLG", "BEF", "ATS", "IEP", "BTC", "ETH",
})  # fmt: skip

# Names, singular and lower case; plurals in -s are read by taking off the s.
NAMES = {
    "dollar": "USD", "u.s. dollar": "USD", "us dollar": "USD", "american dollar": "USD", "buck": "USD",
    "australian dollar": "AUD", "canadian dollar": "CAD", "new zealand dollar": "NZD", "hong kong dollar": "HKD",
    "singapore dollar": "SGD", "singaporean dollar": "SGD", "taiwan dollar": "TWD", "new taiwan dollar": "TWD",
    "jamaican dollar": "JMD", "zimbabwean dollar": "ZWL", "zimbabwe dollar": "ZWL", "fijian dollar": "FJD",
    "euro": "EUR", "pound sterling": "GBP", "pounds sterling": "GBP", "british pound": "GBP", "sterling": "GBP",
    "quid": "GBP", "egyptian pound": "EGP", "lebanese pound": "LBP", "syrian pound": "SYP", "sudanese pound": "SDG",
    "irish pound": "IEP", "cypriot pound": "CYP", "punt": "IEP",
    "yen": "JPY", "japanese yen": "JPY", "yuan": "CNY", "chinese yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "won": "KRW", "south korean won": "KRW", "rupee": "INR", "indian rupee": "INR", "pakistani rupee": "PKR",
    "sri lankan rupee": "LKR", "nepalese rupee": "NPR", "nepali rupee": "NPR", "rupiah": "IDR",
    "indonesian rupiah": "IDR", "rouble": "RUB", "ruble": "RUB", "russian rouble": "RUB", "russian ruble": "RUB",
    "belarusian rouble": "BYN", "belarusian ruble": "BYN", "lira": "TRY", "turkish lira": "TRY", "lire": "ITL",
    "italian lira": "ITL", "italian lire": "ITL", "shekel": "ILS", "israeli shekel": "ILS", "new shekel": "ILS",
    "dong": "VND", "vietnamese dong": "VND", "hryvnia": "UAH", "hryvna": "UAH", "naira": "NGN", "cedi": "GHS",
    "peso": "MXN", "mexican peso": "MXN", "argentine peso": "ARS", "chilean peso": "CLP", "colombian peso": "COP",
    "philippine peso": "PHP", "uruguayan peso": "UYU", "cuban peso": "CUP", "dominican peso": "DOP",
    "tenge": "KZT", "kazakh tenge": "KZT", "baht": "THB", "thai baht": "THB", "ringgit": "MYR",
    "malaysian ringgit": "MYR", "taka": "BDT", "kyat": "MMK", "riel": "KHR", "kip": "LAK", "tugrik": "MNT",
    "togrog": "MNT", "afghani": "AFN", "som": "KGS", "kyrgyz som": "KGS", "soum": "UZS", "sum": "UZS",
    "uzbek som": "UZS", "uzbek sum": "UZS", "somoni": "TJS", "manat": "AZN", "azerbaijani manat": "AZN",
    "turkmen manat": "TMT", "lari": "GEL", "dram": "AMD", "armenian dram": "AMD", "lei": "RON", "leu": "RON",
    "romanian lei": "RON", "romanian leu": "RON", "moldovan lei": "MDL", "moldovan leu": "MDL", "lev": "BGN",
    "leva": "BGN", "forint": "HUF", "hungarian forint": "HUF", "zloty": "PLN", "złoty": "PLN", "zlotys": "PLN",
    "polish zloty": "PLN", "koruna": "CZK", "czech koruna": "CZK", "czech crown": "CZK", "kuna": "HRK",
    "dinar": "RSD", "serbian dinar": "RSD", "iraqi dinar": "IQD", "jordanian dinar": "JOD", "kuwaiti dinar": "KWD",
    "bahraini dinar": "BHD", "algerian dinar": "DZD", "tunisian dinar": "TND", "libyan dinar": "LYD",
    "denar": "MKD", "lek": "ALL", "krona": "SEK", "kronor": "SEK", "swedish krona": "SEK", "swedish kronor": "SEK",
    "swedish crown": "SEK", "krone": "NOK", "kroner": "NOK", "norwegian krone": "NOK", "norwegian kroner": "NOK",
    "norwegian crown": "NOK", "danish krone": "DKK", "danish kroner": "DKK", "danish crown": "DKK",
    "icelandic krona": "ISK", "icelandic kronur": "ISK", "kronur": "ISK", "franc": "CHF", "swiss franc": "CHF",
    "french franc": "FRF", "belgian franc": "BEF", "luxembourg franc": "LUF", "cfa franc": "XOF", "mark": "DEM",
    "deutsche mark": "DEM", "deutschemark": "DEM", "d-mark": "DEM", "finnish mark": "FIM", "finnish markka": "FIM",
    "dutch guilder": "NLG", "spanish peseta": "ESP", "new turkish lira": "TRY",
    "markka": "FIM",
    "guilder": "NLG", "peseta": "ESP", "escudo": "PTE", "drachma": "GRD", "schilling": "ATS",
    "austrian schilling": "ATS", "rand": "ZAR", "south african rand": "ZAR", "birr": "ETB", "dirham": "AED",
    "moroccan dirham": "MAD", "uae dirham": "AED", "riyal": "SAR", "saudi riyal": "SAR", "qatari riyal": "QAR",
    "rial": "IRR", "iranian rial": "IRR", "omani rial": "OMR", "toman": "IRR", "kenyan shilling": "KES",
    "tanzanian shilling": "TZS", "ugandan shilling": "UGX", "shilling": "KES", "kwacha": "ZMW",
    "zambian kwacha": "ZMW", "malawian kwacha": "MWK", "metical": "MZN", "kwanza": "AOA", "pula": "BWP",
    "dalasi": "GMD", "leone": "SLL", "real": "BRL", "reais": "BRL", "brazilian real": "BRL", "brazilian reais": "BRL",
    "sol": "PEN", "soles": "PEN", "boliviano": "BOB", "bolivar": "VES", "guarani": "PYG", "quetzal": "GTQ",
    "lempira": "HNL", "cordoba": "NIO", "balboa": "PAB", "gourde": "HTG", "bitcoin": "BTC", "ether": "ETH",
    "ecu": "XEU", "pataca": "MOP",
}  # fmt: skip

# A hundredth of the main unit.
CENTS = {"cent": "USD", "pence": "GBP", "penny": "GBP", "p": "GBP", "¢": "USD", "c": "USD", "paise": "INR",
         "kopeck": "RUB", "centavo": "MXN", "eurocent": "EUR", "euro cent": "EUR", "ct": "USD",
         "ct/lb": "USD", "u.s. cent": "USD", "us cent": "USD", "canadian cent": "CAD", "australian cent": "AUD",
         "pfennig": "DEM", "centime": "FRF"}  # fmt: skip
