"""Demonyms and the adjectives of countries, continents, peoples and faiths, lower case, singular."""

DEMONYMS = frozenset(
    """
    afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani
    azeri bahamian bahraini bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian bosnian
    botswanan brazilian british briton bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian
    chadian chilean chinese colombian comorian congolese croatian croat cuban cypriot czech czechoslovak dane danish
    djiboutian dominican dutch ecuadorian ecuadorean egyptian emirati english eritrean estonian ethiopian fijian
    filipino finn finnish french gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese
    haitian honduran hungarian icelander icelandic indian indonesian iranian iraqi irish israeli italian ivorian
    jamaican japanese jordanian kazakh kazakhstani kenyan korean kosovan kosovar kurd kurdish kuwaiti kyrgyz lao
    laotian latvian lebanese liberian libyan liechtensteiner lithuanian luxembourger macedonian malagasy malawian
    malay malaysian maldivian malian maltese mauritanian mauritian mexican moldovan monegasque mongolian mongol
    montenegrin moroccan mozambican namibian nepalese nepali netherlander nicaraguan nigerian nigerien norwegian
    omani pakistani palauan palestinian panamanian paraguayan persian peruvian philippine pole polish portuguese
    qatari romanian russian rwandan samoan saudi scot scots scottish senegalese serb serbian serbo-croatian
    singaporean slovak slovakian slovene slovenian somali spaniard spanish sudanese surinamese swazi swede swedish
    swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan trinidadian tunisian turk turkish turkmen
    ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean soviet
    african asian european latin arab arabian caribbean scandinavian nordic baltic balkan slavic siberian eurasian
    transatlantic mediterranean aegean hispanic latino latina celtic roman hellenic ottoman byzantine catalan basque
    galician breton flemish walloon bavarian prussian sicilian sardinian corsican cornish hebrew yiddish arabic
    mandarin cantonese hindi urdu bengali tamil punjabi javanese maori aboriginal inuit sioux cherokee navajo apache
    christian catholic protestant orthodox anglican lutheran calvinist methodist baptist presbyterian jewish jew
    muslim moslem islamic islamist sunni shia shiite buddhist hindu sikh mormon quaker zionist communist marxist
    socialist democrat democratic republican conservative liberal labour tory
    californian texan floridian virginian georgian hawaiian alaskan parisian londoner berliner viennese venetian
    neapolitan milanese muscovite beijinger
""".split()
)
