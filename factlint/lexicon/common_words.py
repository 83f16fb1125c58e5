"""Common English words, in lower case, without the forms that endings make of them.

Tells a word that merely has a capital from a name. It is asked only when two capitalised words are alike enough to be
one name, and imported only then.

The frequent words of SCOWL (Spell Checker Oriented Word Lists), copyright 2000-2011 by Kevin Atkinson. Permission to
use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts,
and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears
in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without
express or implied warranty.
"""

_ENDINGS = (
    ("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""), ("er", ""),
    ("er", "e"), ("ers", ""), ("ers", "e"), ("ness", ""), ("ization", "ize"), ("isation", "ize"), ("al", ""),
    ("ment", ""), ("our", "or"), ("re", "er"), ("ise", "ize"), ("ised", "ize"), ("ising", "ize"),
)  # fmt: skip


def is_common(word: str) -> bool:
    """Whether the word, in any case, is a common English word or a regular form of one."""
    lower = word.lower()
    return lower in COMMON_WORDS or any(
        lower[: len(lower) - len(ending)] + base in COMMON_WORDS
        for ending, base in _ENDINGS
        if lower.endswith(ending) and len(lower) - len(ending) > 2
    )


COMMON_WORDS = frozenset(
    """
    abacus abandon abatement abbey abbreviated abbreviation abdomen abdominal abduction abide ability able abnormal
    abnormalities aboard abode abolished abolition aboriginal abort abortion abound about above abrasive abridged abroad
    abruptly absence absent absentee absolute absorb absorption abstinence abstract abstraction absurd abundance
    abundant abuse abusive abyss acacia academia academic academy accelerate acceleration accelerator accent accept
    acceptable acceptance access accessibility accessible accession accessory accident acclaim accolades accommodate
    accommodation accompanied accompaniment accompany accomplish accord accordance accordion account accountability
    accountable accountancy accountant accreditation accredited accrued acct accumulate accumulation accuracy accurate
    accusations accuse accustomed ace acetaminophen acetate ache achievable achieve acid acidic acknowledge
    acknowledgment acme acne acorn acoustic acquaintance acquainted acquire acquisition acre acreage acrobat acronym
    across acrylic act action activate activation active activism activist activity actor actress actual actuarial
    actuator acupuncture acute adapt adaptable adaptation adaptive adaptor add addendum addict addiction addictive
    addition additive address adept adequacy adequate adhere adherence adhesion adhesive adj adjacent adjective
    adjoining adjourned adjournment adjudication adjunct adjust adjustable admin administer administration
    administrative administrator admiral admiralty admiration admire admissible admission admit admitted admitting ado
    adobe adolescence adolescent adopt adoption adoptive adorable adore adrenal adrenaline ads adult adulthood adv
    advance advantage advantageous advent adventure adventurous adversary adverse advert advertise advice advisable
    advise advisor advisory advocacy advocate adware aegis aerial aerobic aeronautics aerosol aerospace aesthetic affair
    affect affection affidavit affiliate affiliation affinity affirm affirmation affirmative afford affordable afghan
    aforementioned afraid aft aftermath afternoon afterwards again against age aged agency agenda agent aggravated
    aggregate aggregation aggression aggressive agile agility aging ago agony agree agribusiness agricultural
    agriculture aha ahead aid aide aim air airborne aircraft airfare airline airmail airport airway airy aisle akin
    alarm alas albeit album alchemist alchemy alcohol alcoholic alcoholism ale alert alfalfa algae algebra algebraic
    algorithm alias alien align alike alive alkaline all allegation alleged alleges allegiance alleging allegro allergic
    allergy alleviate alley alliance allied alligator allocate allocation allotment allotted allow allowable allowance
    alloy allure ally almanac almighty almond almost aloe aloha alone along alongside aloud alpha alphabet alphabetical
    alpine already alright also alt altar alteration alternate alternative although altitude alto altogether alum alumni
    always amateur amazed amazing amazon ambassador amber ambiance ambience ambient ambiguity ambiguous ambition
    ambitious ambulance ambulatory amen amend amenity amethyst amid amidst amigo amino ammo ammonia ammunition amnesty
    among amongst amortization amount amour amp ample amplification amplified amplifier amplitude amt amused amusement
    amusing anal analog analogous analogue analogy analyses analysis analyst analytic anarchist anarchy anatomical
    anatomy ancestor ancestral ancestry anchor anchorage ancient ancillary and anecdotes angel anger angle angry angst
    angular animal animated animation anime ankle annals annex anniversary annotate annotation announce annoy annual
    annuity anomaly anon anonymity anonymous anorexia another answer ant antagonists antarctic ante antelope antenna
    anterior anthem anthology anthrax anthropology anti antibiotic antibody anticipate anticipation antigen antique
    antiquity antitrust antivirus anus anxiety anxious any anybody anyhow anymore anyone anything anytime anyway
    anywhere apart apartheid ape aperture apex apocalypse apologize apology apostle apostolic app apparatus apparel
    apparent appeal appear appearance appellant appellate append appendices appendix appetite appetizers applause apple
    appliance applicability applicable applicant application applied appoint appraisal appraiser appreciate appreciation
    apprentice apprenticeship approach appropriate appropriation approval approve approx approximate approximation
    apricot apron apt aptitude aqua aquaculture aquarium aquatic aqueous aquifer arbitrarily arbitrary arbitration
    arbitrator arc arcade arch archaeological archaeology archbishop archery archipelago architect architectural
    architecture archive archivist arctic are area arena arguably argue argument aria arid arise arisen arithmetic ark
    arm armada armchair armor army aroma aromatherapy aromatic arose around arrange array arrears arrest arrival arrive
    arrogance arrogant arrow arrowhead arroyo arsenal arsenic art arterial artery arthritis article articulate
    articulation artificial artillery artisan artist artistic artwork asbestos ascending ascension ascent ascertain ash
    ashamed aside ask asleep asp asparagus aspect aspen asphalt aspiration aspire aspirin ass assassin assassination
    assault assay assemble assembly assent assert assertion assessor asset assign assimilation assist assistance
    assistant assn assoc associate association assorted assortment asst assume assumption assurance assure asterisk
    asteroid asthma astonishing astounding astral astrology astronaut astronomers astronomical astronomy astrophysics
    asylum asymmetric asymptotic asynchronous ate atheism atheist athlete athletic atlas atmosphere atmospheric atom
    atomic atop atrium atrocities attach attack attain attempt attend attendance attendant attention attentive
    attenuation attic attire attitude attorney attract attraction attractive attributable attribute attribution auburn
    auction audible audience audio audiovisual audit audition auditor auditorium auditory augment augmentation august
    aunt aura auspices authentic authenticate authentication authenticity author authoritative authority authorize
    autism auto autobiography autograph autoimmune automate automatic automatically automation automobile automotive
    autonomous autonomy autopsy autumn auxiliary avail availability available avalanche avatar avenged avenue average
    avg avian aviation aviator avid avoid avoidance await awake awakening award aware away awe awesome awful awhile
    awkward axe axial axiom axis axle aye azure babe babel baby baccalaureate bachelor bacillus back backbone backdrop
    backgammon background backlash backlog backpack backstage backup backward backyard bacon bacteria bacterial bad
    badge badminton bag baggage bah bail bait bake bakery balance balcony bald bale ball ballad ballast ballet ballistic
    balloon ballot ballroom balm bamboo ban banana band bandit bandwidth bang bangle banjo bank bankrupt bankruptcy
    banned banner banning banquet bantam baptism baptist baptized bar barb barbecue barbeque bard bare bareback barefoot
    bargain barge bark barley barn barney barometer baron baroque barracks barracuda barred barrel barren barrier barrow
    bartender basal base baseball baseline bash basic basically basil basin basis basket basketball bass bastard bat
    batch bath bathroom bathtub baton battalion batter battery batting battle battlefield bay bayou bazaar beach beacon
    bead beagle beam bean bear beard beast beat beaten beau beautiful beauty beaver became because beck become bed
    bedding bedroom bedside bedtime bee beech beef been beep beer beetle before beforehand beg began begging begin
    beginner beginning begun behalf behave behavior behind behold beige being belief believe bell belle belly belong
    beloved below belt bench benchmark bend beneath beneficial beneficiary benefit benign bent benzene bereavement berg
    berry berth beside bespoke best bestiality bestseller bet beta betrayal betrayed better betting between beverage
    beware beyond bias bib bible biblical bibliographic bibliography bicycle bid bidder bidding biennial big bigger
    biggest bike bikini bilateral bile bilingual bill billboard billet billiards billion billy bin binary bind bingo
    binocular biochemical biochemistry biodiversity biographical biography biological biologist biology biomedical
    biopsy biotechnology bipolar birch bird birth birthday birthplace birthstone biscuit bisexual bishop bison bistro
    bit bitch bite bitmap bitter bizarre black blackberry blackboard blackjack blackout bladder blade blah blame bland
    blank blanket blast blatant blaze bldg bleach bleak bleed blend bless blew blind bling blink bliss blister blitz
    blizzard blob bloc block blockbuster blog blogger blogging blond blonde blood bloodhound bloody bloom blossom blot
    blouse blow blown blowout blue blueberry bluegrass blueprint bluff blunt blur blurred blush blvd boa board boardwalk
    boast boat bob bobby bobcats bodily body bodybuilding bog bogus bohemian boil bold bologna bolster bolt bomb bonanza
    bond bondage bone bong bonnet bonnie bonsai bonus boo boob boogie book bookcase bookkeeping booklet bookmark
    bookseller bookshelf bookshop bookstore boom boon boost boot booth bootleg bootstrap booty booze bop border
    borderline bore boredom born borne borough borrow boss bot botanical botany both bottle bottom bought boulder
    boulevard bounce bouncy bound boundary bounty bouquet bourbon bourgeois bout boutique bovine bow bowel bowl bowman
    box boy boycott boyfriend bpm bra brace bracelet bracket brad braided braille brain brake branch brand brandy brave
    bravo bray breach bread breadth break breakdown breakfast breakthrough breast breath breathable breathe breathtaking
    bred breed breeze breezy brethren brew brewery brick bridal bride bridesmaid bridge brief briefcase brigade bright
    brightest brilliance brilliant bring brink broad broadband broadcast broaden broccoli brochure broke broken
    brokerage broncos bronze brooch brood brook broom broth brotherhood brought brow brown browse bruins brunch brunette
    brush brutal brute bubble buccaneers buck bucket buckle bud budding buddy budget budgetary buff buffalo buffet bug
    buggy build built bulb bulk bulky bull bulldog bullet bulletin bullock bullshit bully bum bump bun bunch bundle
    bungalow bunk bunny bur burden bureau bureaucracy bureaucratic burger burglary burial buried burn burnout burnt burr
    burrows burst bury bus bush business businessman businessmen bust busy but butch butler butt butte butterfly button
    buy buzz bye bylaw bypass byte cab cabaret cabbage cabin cabinet cable cache cactus cad cadence cadet cadmium
    cafeteria caffeine cage cairns cake cal calcium calculate calculation calculator calculus calendar calf calibrated
    calibration call calligraphy calm calorie calves calypso cam camcorder came camel cameo camera camouflage camp
    campaign campfire campground campsite campus can canary cancel cancellation cancelled cancer candid candidate candle
    candy cane canine canister cannabis canned canning cannon canoe canon canonical canopy cant canton canvas canyon cap
    capability capable capacitance capacitor capacity cape capillary capital capitalism capitalist capitalize capitol
    capped capsule captain caption captive capture car caramel carat caravan carbide carbohydrate carbon carbonate carbs
    carcinoma card cardboard cardiac cardigan cardinal cardio cardiology cardiovascular care careful caregiver careless
    cargo caribou carnival carol carousel carp carpenter carpentry carpet carriage carried carrier carrot carry cart
    cartilage carton cartoon cartridge carved carver carving cascade case cash cashier cashmere casino casserole
    cassette cast caste castle casual casualty cat catalogue catalyst catalytic cataract catastrophe catastrophic catch
    catchy categorical categorized category caterpillar catfish cathedral catheter cathode catholic cation cattle caucus
    caught causal cause caution cautious cavalier cavalry cave cavern caviar cavity cease cedar ceiling celebrate
    celebration celebrity celery celestial cell cellar cello cellular cellulose cement cemetery censored censorship
    census cent centenary centennial central centralized century ceramic cereal cerebral ceremonial ceremony certain
    certainty certificate certification certified certify cervical cessation chad chain chainsaw chair chairman
    chairperson chalet chalk challenge chamber chamberlain chameleon champ champagne champion championship chance
    chancellor chandelier chandler change channel chant chaos chaotic chap chapel chaplain chapter char character
    characteristic characterize charcoal charge charitable charity charm chart chase chassis chat chatter chatting cheap
    cheapest cheat check checklist checkout checkpoint cheddar cheek cheer cheerful cheerleader cheese cheesecake cheesy
    cheetah chef chem chemical chemist chemistry chemotherapy cherish cherry chess chest chestnut chevron chew chi chic
    chick chicken chief child childbirth childcare childhood children chile chill chilly chime chimney chin china chip
    chiropractic chit chloride chlorine chocolate choice choir choke cholesterol choose chop chopped chopper choral
    chord chores chorus chose chosen chow christening chrome chromium chromosome chronic chronicle chronological
    chronology chubby chuck chunk chunky church cider cigar cigarette cinema cinematic cinnamon cipher circa circle
    circuit circuitry circular circulated circulating circulation circumstance circus citadel citation cite citizen
    citizenship citrus city civic civil civilian civilization civilized clad claim claimant clam clamp clan clap
    clarification clarified clarify clarinet clarion clarity clash clasp class classic classification classified
    classify classmates classroom classy clause claw clay clean cleanliness cleanse cleanup clear clearance
    clearinghouse cleavage clement clergy clerical clerk clever click clickable client cliff climate climatic climax
    climb clinic clinicians clip clipboard clipper clipping clit clitoris cloak clock clockwise clone close closeout
    closest closet closure cloth cloud cloudy clover clown club clubbing clubhouse clue clueless cluster clutch clutter
    coach coal coalition coarse coast coastline coat coauthor coax cob cobalt cobra cocaine cock cockpit cocktail cocoa
    coconut cocoon cod code codeine codex coed coefficient coffee coffin cog cognition cognitive coherence coherent
    cohesion cohort coil coin coincide coincidence coke col cola cold coliseum collaborate collaboration collaborative
    collaborators collage collapse collar collateral colleague collect collectable collectible collection collective
    collector colleen college collegiate collie collision colloquium cologne colon colonel colonial colony color
    colorful colt column columnist coma comb combat combination combine combo combustion come comeback comedian comedy
    comet comfort comfortable comfortably comfy comic comm comma command commandments commando commemorative commence
    commend comment commentary commentator commerce commercial commercialization commission commit committed committee
    committing commodity commodore common commonwealth communal communicate communication communicator communion
    communism communist community commute compact companion company comparable comparative compare comparison
    compartment compass compassion compassionate compatibility compatible compel compelled compelling compendium
    compensate compensation compete competence competency competent competition competitive competitor compilation
    compile complain complainant complaint complement complementary complete completion complex complexity compliance
    compliant complicated complication complied compliment complimentary comply component compose composite composition
    compost compound comprehend comprehension comprehensive compress compression compressor comprise compromise
    comptroller compulsive compulsory computation compute computerized comrades con conceal conceive concentrate
    concentration concept conception conceptual concern concert concerto concession concierge concise conclude
    conclusion concord concordance concrete concur concurrent condemn condemnation condensation condensed condenser
    condition condo condom condominium condor conducive conduct conduction conductive conductivity conductor conduit
    cone confectionery confederate confederation confer conference conferred confess confession confetti confidence
    confident confidential confidentiality configurable configuration configure confined confinement confirm
    confirmation conflict confluence conform conformance conformation conformity confront confrontation confuse
    confusion congenital congestion congratulate congratulations congregation congress congressional congressman
    conjecture conjugate conjunction connect connection connectivity connector conquer conquest conscience conscious
    consecutive consensus consent consequence consequential consequently conservation conservatism conservative
    conservatory conserve consider considerable considerably consideration consignment consist consistency consistent
    console consolidate consolidation consortium conspiracy constable constant constellation constipation constituency
    constituent constitute constitution constrained constraint construct construction constructive constructor construed
    consular consulate consult consultancy consultant consultation consultative consumables consume consumption cont
    contact contain contaminant contaminated contamination contemplated contemplating contemporary contempt contend
    content contention contest contestants context contextual contiguous continent contingency contingent continual
    continuation continue continuity continuous continuum contour contraception contraceptive contract contraction
    contractor contractual contradiction contradictory contrary contrast contribute contribution contributor control
    controlled controller controlling controversial controversy convection convened convenience convenient convention
    converge convergence conversation converse conversion convert convertible convex convey conveyance conveyor
    convicted conviction convince convoy coo cook cookbook cookery cookie cool coolest coop cooperate cooperation
    cooperative coordinate coordination coordinator cop cope copied copier copper copy copyright coral cord cordless
    core cork corn cornerstone corolla corollary corona coronary coronation corp corporal corporate corporation corpse
    corpus correct correction corrective correlate correlation correspond correspondence correspondent corridor
    corrosion corrugated corrupt corruption corsair corset cortex cortical cosmetic cosmic cosmology cosmopolitan cosmos
    cosponsors cost costume cosy cot cote cottage cotton cottonwood couch cougar cough could council councillor
    councilman counsel counselor count countdown counterfeit counterpart countess countless country countryside county
    coup coupe couple coupon courage courageous courier course court courteous courtesy courthouse courtroom courtyard
    cousin cove covenant coverage covert cow coward cowboy cox coyote crab crack cradle craft craftsman craftsmanship
    crafty cramps cranberry crane crank crap crappy crash crate crave craven crawl crazy cream creamy create creation
    creative creativity creator creature credential credibility credible credit creditor creed creek creep creepy creole
    crescent crest crew crib cricket cried cries crime criminal criminology crimson cripple crises crisis crisp criteria
    criterion critic criticism criticize critique critters crochet crocodile crook crop cropped cropping cross crossfire
    crossover crossroads crossword crotch crow crowd crown crucial crude cruel cruelty cruise crunch crusade crush crust
    cry crypt cryptography crystal crystalline cub cube cubic cuckold cuckoo cucumber cue cuff cuisine culinary cult
    cultivate cultivation cultural culture cum cumming cumulative cunt cup cupboard cupid cur curator curb cure
    curiosity curious curl currency current curricula curriculum curry curse cursor curt curtain curvature curve cushion
    custodial custodian custody custom customary customize cut cute cutlery cutoff cutter cutting cyberspace cycle
    cyclic cyclists cyclone cylinder cylindrical cynical cypress cystic cytology dab dad daddy daemon daft dagger daily
    dairy daisy dale dam damage dame damn damp dance dandy danger dangerous dangling dare dark darkest darkroom darling
    darn dart dash dashboard data database datatype date dateline datum daughter daunting davenport dawn day daylight
    daytime dazzling dds deacon dead deadline deaf deal dealership dealt dean dear death deb debate debit debris debt
    debtor debug debugger debugging debut decade decal decay deceased decent deception deceptive decide decimal decision
    decisive deck declaration declare decline decode decomposition decor decorate decoration decorative decorators
    decrease decree dedicated dedication deduct deductible deduction deed deem deep deepest deer default defeat defect
    defective defend defendant defense defensive defer deferred defiance deficiency deficient deficit define definite
    definition definitive deformation degeneration degradation degraded degree deity delay delegate delegation delete
    deletion deli deliberate deliberations delicate delicious delight delightful delinquency delinquent deliver delivery
    dell delta deluxe demand dementia demise demo democracy democrat democratic demographic demolished demolition demon
    demonstrate demonstration den denial denied denim denomination denominator denote dense density dent dentist
    dentistry deny deodorant depart departure depend dependable dependant dependence dependency dependent depict
    depiction depleted depletion deploy deposit deposition depository depot deprecated depreciation depressed depressing
    depression deprivation deprived dept depth deputy derby deregulation derivation derivative derive dermatitis
    dermatology derrick descend descendants descent describe description descriptive descriptor desert deserve design
    designate designation desirable desire desk desktop despair despatch desperate desperation despite dessert
    destination destined destiny destroy destruction destructive detachable detached detachment detail detained
    detainees detect detectable detection detective detector detention deter detergent deterioration determinants
    determination determine deterministic detox detrimental devastated devastating devastation develop deviant deviation
    device devil devious devise devote devotion dew dharma diabetes diabetic diagnose diagnosis diagnostic diagonal
    diagram dial dialect dialog dialogue dialysis diameter diamond diaper diaphragm diary dice dick dickies dictate
    dictator dictatorship dictionary did die died diesel diet dietary diff difference different differential
    differentiate differentiation difficult difficulty diffraction diffuse diffusion dig digest digestion digestive
    digger digging digit digitized dignity dilemma diligence diluted dilution dim dime dimension diminish din dine ding
    dinner dinosaur diocese diode dioxide dip diploma diplomacy diplomat diplomatic dipole dipped dipping dire direct
    direction directive director directorate directory dirk dirt dirty dis disability disable disadvantage disagree
    disappear disappearance disappointed disappointing disappointment disarmament disaster disastrous disc discard
    discerning discharge disciple disciplinary discipline disclaimer disclaims disclose disclosure disco discomfort
    disconnect discontinue discount discourage discourse discover discovery discreet discrepancy discrete discretion
    discretionary discriminate discrimination discriminatory discuss discussion disease disguise disgusting dish
    dishwasher disk diskette dislike dismiss disorder disparate disparity dispatch dispenser dispensing dispersed
    dispersion displaced displacement display disposable disposal dispose disposition dispute disregard disrupt
    disruption disruptive dissatisfied disseminate dissemination dissent dissertation dissipation dissolution dissolve
    distance distant distilled distinct distinction distinctive distinguish distorted distortion distracted distraction
    distress distribute distribution distributor district disturb disturbance ditch ditto diva dive divergence diverse
    diversification diversified diversion diversity divert divide dividend divine divinity division divorce dizziness
    dizzy doc dock docket doctor doctorate doctrine document documentary documentation dodge doe dog doggy dogma doing
    dole doll dollar dolly dolphin domain dome domestic dominance dominant dominate domination dominion domino don
    donate donation done donkey donor donuts doom door doorstep doorway dope dorm dorsal dos dosage dose dossier dot
    doth dotted double doubt doubtful dough doughty dove down downhill download downloadable downstairs downstream
    downtime downtown downward dozen dpi draft drag dragged dragging dragon dragonfly drain drainage drake dram drama
    dramatic dramatically drank drastic drastically draw drawback drawn dread dreadful dream dreamy dress drew dried
    drift drill drink drip dripping drive driven driveway drop dropout dropped dropping drought drove drown drudge drug
    druid drum drummer drunk drunken dry drywall dual duality dub dubbed dubious duck duct dude due duel duet duff dug
    duh duke dull duly dumb dummy dump dun dune dungeon dunk dunno duo duplex duplicate duplication durability durable
    duration during dusk dust dusty duty duvet dwarf dwell dye dyed dyer dying dyke dynamic dynamite dynasty dysfunction
    dyslexia each eager eagle ear earl earlier earliest earn earnest earring earth earthquake ease easier easiest easily
    east eastern easy eat eaten ebony eccentric echo eclectic eclipse ecological ecology economic economist economy
    ecosystem ecstasy eczema eddy edge edible edit edition editor editorial eds educate education educator effect
    effective efficacy efficiency efficient effluent effort egg ego eight eighteen eighteenth eighth eighty either
    ejaculating ejaculation elaborate elapsed elastic elasticity elbow elder eldest elect election elective electoral
    electorate electric electrician electricity electrode electromagnetic electron electronic electronica electronically
    electrostatic elegance elegant element elementary elephant elevated elevation elevator eleven eleventh elf
    eligibility eligible eliminate elimination elite elk elliptical elm else elsewhere elusive elves email embargo
    embark embarrassed embarrassing embarrassment embassy embed embedded embedding emblem embodied embodiment embossed
    embrace embroidered embroidery embryo embryonic emerald emerge emergence emergency emergent emeritus emery eminent
    emirates emission emit emitted emitting emo emoticons emotion empathy emperor emphasis emphasize empire empirical
    employ employee emporium empower empress empty ems emu emulate emulation emulator enable enact enamel encapsulation
    enchanted enchanting enclose enclosure encode encompass encore encounter encourage encrypt encryption encyclopaedia
    encyclopedia end endangered endeavor endemic endless endocrine endorse endowed endowment endurance endure enema
    enemy energetic energizer energy enforce enforceable engage engine engraved engraving enhance enigma enjoy enjoyable
    enlarge enlightened enlightenment enlisted enormous enough enquire enquiry enrich enrolled enrolling enrolment
    ensemble ensuing ensure entail enter enterprise entertain enthusiasm enthusiast enthusiastic entire entirety
    entitled entitlement entity entrance entrants entrepreneur entrepreneurial entropy entrusted entry enumerated
    enumeration envelope environment envisaged envision envoy envy enzyme epic epidemic epidemiology epilepsy episcopal
    episode epoch epoxy epsilon equal equality equalizer equation equator equatorial equestrian equilibrium equine
    equinox equip equipped equitable equity equivalence equivalent era eradication erase ere erect erectile erection
    ergo ergonomic erosion erotic erotica err errata erroneous error eruption escalation escape escort escrow esoteric
    esp especially espionage espresso essay essence essential est establish estate esteem estimate estimation estimator
    estuary eta etc etched etching eternal eternity ether ethereal ethic ethnic ethnicity etiquette eucalyptus eureka
    euro evacuation evaluate evaluation evangelical evangelism evaporation eve even event eventual ever evergreen
    everlasting every everybody everyday everyone everything everywhere evidence evident evil evolution evolutionary
    evolve exact exaggerated exam examination examine example excavation exceed excel excellence excellent except
    exception excerpt excess excessive exchange excise excitation excite excl exclaimed exclude exclusion exclusive
    excursion excuse exec executable execute execution executive exemplary exempt exemption exercise exert exhaust
    exhaustion exhaustive exhibit exhibition exhibitor exile exist existence existent exit exodus exotic expand
    expandable expansion expansive expect expectancy expectation expedite expedition expelled expended expenditure
    expense expensive experience experiment experimentation expert expertise expiration expire expiry explain
    explanation explanatory explicit explode exploit exploitation exploration exploratory explore explosion explosive
    expo exponent exponential export expose exposition exposure express expression expressive expressway expulsion
    exquisite extend extension extensive extent exterior external extinct extinction extra extract extraction extractor
    extraordinary extreme eye eyebrows eyed eyeglasses eyewitness fable fabric fabricated fabrication fabulous facade
    face facet facial facilitate facilitation facility facsimile fact faction factor factory factual faculty fad fade
    fail failure faint fair fairway fairy faith faithful fake falcon fall fallen fallout false fame familial familiar
    familiarity family famine famous fan fanatic fancy fang fanny fantastic fantasy far fare farewell farm farmhouse
    farmland fart farther fascinated fascinating fascination fascism fascist fashion fashionable fast fasteners fastest
    fat fatalities fate father fatigue fatty faucet fault faulty fauna favor favorable favorite fax fear fearful
    fearless feasibility feasible feast feat feather feature fed federal federated federation fedora fee feed feedback
    feel feet felicity feline fell fellow fellowship felony felt fem female feminine feminism feminist fen fence fender
    fer fermentation fern ferret ferry fertile fertility fertilization fertilizer fest festival festive festivities
    fetal fetch fetish fetus fever few fey fiat fiber fiction fiddle fidelity fiduciary field fieldwork fierce fiery
    fiesta fife fifteen fifth fifty fig fight figure figurine file filibuster fill film filmmaker filter filth filthy
    filtration fin finale finalist finalize finance financial finch find fine finest finger fingerprint fingertips
    finish finite fink fir fire firearm firefighter firefly fireplace firewall fireworks firm firmware first fiscal fish
    fisherman fishermen fishery fishnet fist fit fitted fitting five fix fixation fixture flag flagship flagstaff flair
    flakes flame flamenco flamingo flammable flange flannel flap flare flash flashback flashlight flask flat flatbed
    flatware flavor flaw flawless flax flea fled flee fleece fleet flesh flew flex flexibility flexible flick flies
    flight flint flip flirt float flock flood floor flop floppy flora floral florist floss flour flourish flow flown flu
    fluctuations fluent fluffy fluid fluke fluorescence fluorescent fluoride flush flute flux fly foam fob focal focus
    focussed foe fog foil fold foliage folio folk folklore follow followup folly fond font foo food fool foolish foot
    footage football foothills footnote footprint footsteps footwear for forage forbid forbidden force ford fore
    forecast foreclosure forefront foregoing foreground forehead foreign foreman foremost forensic foreseeable foresight
    forest forestry forever foreword forfeiture forge forget forgetting forgive forgiven forgot forgotten fork form
    format formation formatted formatting formidable formula formulae formulate formulation fort forte forth forthcoming
    fortified fortress fortunate fortune forty forum forward fossil foster fought foul found foundation foundry fountain
    four fourteen fourteenth fourth fox foyer fractal fraction fracture fragile fragment fragmentation fragrance
    fragrant frame framework franc franchise frank frantic fraternity fraud fraudulent freak freaky free freebies
    freedom freelance freeman freestanding freestyle freeware freeway freeze freight french frenzy frequency frequent
    fresh freshman freshmen freshwater friction fridge fried friend friendship fries frightened frightening fringe fro
    frog from front frontage frontier frost frozen fruit fruitful fruity frustrated frustrating frustration fry ftp fuck
    fudge fuel fugitive fulfil fulfill full fullest fully fun function functionality fund fundamental fundamentalist
    funeral fungal fungi fungus funk funky funnel funniest funny fur furious furnace furnish furniture furry further
    furthermore fury fuse fusion fuss futon future futuristic fuzzy fwd gables gadget gag gage gagged gain gal gala
    galactic galaxy gale gall gallery galley gallon galore galvanized gamble game gamma gang gangster gap garage garbage
    garden garland garlic garment garner garnet garrison gas gasket gasoline gasp gastric gastrointestinal gate gateway
    gather gauge gave gay gaze gazette gear gearbox gecko gee geek geese geisha gel gelatin gem gemstone gen gender gene
    genealogical genealogy genera general generalization generalized generate generation generator generic generosity
    generous genesis genetic genetically genie genital genius genocide genome genre gent gentle gentleman gentlemen
    gentry genuine genus geographic geography geologic geology geometric geometry geophysical geophysics geothermal
    geriatric germ gesture get getaway getting ghetto ghost giant gibbons gift gig gigabit gigabyte gigantic gill gilt
    gimme gin ginger ginseng girl girlfriend give giveaway given glacial glacier glad glade gladiator glamorous glamour
    glance gland glare glass glassware glaucoma glaze glen glide glimpse glitch glitter global globalization globe
    glorious glory gloss glossary glossy glove glow glucose glue gluten gnome gnu goal goalie goat goblet goblin god
    goddess godfather goes goggles going gold golden goldsmith golf gone gong gonna gonzo goo good goodbye goodies
    goodnight goodwill goofy google goose gopher gore gorge gorgeous gorilla gosh gospel gossip got gotta gotten gourmet
    gov govern governance governor govt gown grab grabbed grabber grabbing grace graceful gracious grad grade gradient
    gradual graduate graduation graffiti graft grail grain gram grammar grammatical grand grandchildren grandfather
    grandma grandmother grandpa grandparents grandson grange granite granny grant granular grape grapefruit grapevine
    graph graphic graphite grasp grass grassland grateful gratis gratitude grave gravel graveyard gravitational gravity
    gravy gray grazing grease great greatest greed greedy green greenhouse greet grenade grep grew grey greyhound grid
    grief grievance griffin grill grille grim grin grind grip gripping grit grizzly grocery groom groove groovy gross
    ground groundbreaking group grove grow grown growth grub guarantee guaranty guard guardian guerrilla guess guest
    guidance guide guidebook guideline guild guile guilt guilty guinea guitar guitarist gulf gull gum gun guru gushing
    gust gut gutter guy gym gymnasium gymnastics gypsy habit habitat hack hackney had haiku hail hair hairstyles hairy
    hale half halfway hall hallmark hallway halo halogen halt halves ham hamburger hamlet hammer hammock hamper hamster
    hand handbag handbook handcrafted handful handheld handicap handicapped handicrafts handle handmade handout handset
    handsome handspring handwriting handy handyman hang hangover hank happen happier happily happiness happy harassment
    harbor hard hardback hardcover hardened hardest hardship hardware hardwood hardy hare harlequin harm harmful
    harmless harmonic harmonica harmony harness harp harrow harry harsh hart harvest has hash hassle haste hat hatch
    hatchback hatchery hate hath hatred haul haunted haunting have haven havoc hawk hawthorn hay hazard hazardous haze
    hazel head headache headlight headline headphone headquarters headset heal health healthcare healthier healthy heap
    hear heard heart heartbeat heartburn hearth heartland hearty heat heath heaven heavier heavily heavy heavyweight
    heck hectares hector hedge hedgehog heed heel height heightened heir heirloom held helicopter helium helix hell
    hello helm helmet help helpful helpless helpline hem hemisphere hemp hen hence hep hepatic hepatitis her herald herb
    herbicide herd here hereafter hereby hereditary herein hereof heritage hermitage hero heroic heroin heroine heron
    herpes herring herself hertz hes hesitate hesitation heterogeneity heterogeneous heterosexual heuristic hex hey
    hickory hicks hid hidden hide hierarchical hierarchy high highest highland highlight highway hike hilarious hill
    hillside him himself hind hinge hint hip hippie hippo hire his histogram historian historic history hit hitch
    hitchhiker hitting hoax hob hobby hobo hockey hoe hog hogan hold hole holiday holiness holistic hollow holly
    holocaust holster holy homage home homecoming homeland homeless homemade homeopathic homeopathy homeowner homepage
    homestead hometown homework homicide homogeneous homosexual homosexuality honest honesty honey honeymoon honor
    honorable honorary hood hoodie hook hoop hooters hop hope hopeful hopeless hopper hopping horde horizon horizontal
    hormonal hormone horn hornets horny horoscope horrible horrific horror horse horseback horsepower horseshoe
    horticultural horticulture hose hosiery hospice hospital hospitality hospitalization hospitalized host hostage
    hostel hostess hostile hostility hot hotel hotter hottest hound hour house household housekeeping housewares
    housewife housewives hove how however hrs hub hubby hue huff hug huge huh hulk hull hum human humane humanitarian
    humanity humble humid humidity humiliation humility hummingbird humor humorous humping humps hundred hung hungry
    hunk hunt hurdle hurricane hurry hurt husband hush husky hustle hut hutch hwy hybrid hydraulic hydrocarbon hydrogen
    hydrology hygiene hymn hype hyperlink hypertension hypertext hypnosis hypocrisy hypotheses hypothesis hypothetical
    ibid ibis ice iceberg iced icing icon icy idea ideal identical identifiable identification identified identifier
    identify identity ideological ideology idioms idiot idle idol ids ifs ignition ignorance ignorant ignore iii ill
    illegal illicit illuminated illumination illus illusion illustrate illustration illustrative illustrator image
    imagery imaginary imagination imaginative imagine imam imbalance imitation immaculate immature immediate immense
    immersion immigrant immigration imminent immoral immortal immune immunity immunization immunology imp impact impair
    impala impartial impeachment impedance impending imperative imperfect imperial imperialism implant implement
    implementation implicated implication implicit implied import importance important importation impose imposition
    impossible impotence impress impression impressive imprint imprisoned imprisonment improper improve impulse
    inability inaccuracies inaccurate inactive inadequate inadvertently inappropriate inaugural inbound inbox inc
    incapable incarnation incense incentive inception incest inch incidence incident inclination inclined include
    inclusion inclusive income incompatible incompetent incomplete inconsistency inconsistent incontinence inconvenience
    incorporate incorporation incorrect increase incredible incredibly increment incubation incubator incubus incumbent
    incur incurred ind indebtedness indeed indefinite indemnify indemnity indent independence independent index indicate
    indication indicative indicator indices indicted indictment indifference indifferent indigenous indigo indirect
    indispensable individual individualized indoor induce induction inductive indulge indulgence industrial industry
    ineffective inefficient ineligible inequality inertia inevitable inevitably inexpensive infamous infancy infant
    infantry infarction infect infection infectious infer inference inferior inferno inferred infertility infiltration
    infinite infinity inflammation inflammatory inflatable inflated inflation inflicted influence influential influenza
    influx info inform information informative infrared infrastructure infringement infusion ingestion ingredient
    inhabitants inhabited inhalation inherent inherit inheritance inhibit inhibition initial initialize initiate
    initiation initiative inject injection injunction injured injury injustice ink inland inlet inline inmate inn innate
    innocence innocent innovation innovative inorganic inpatient input inquire inquiry insane insanity inscribed
    inscription insect insecure insecurity insensitive insert insertion inset inside insight insightful insignia
    insignificant insist insofar insolvency insomnia inspect inspection inspector inspiration inspire instability
    install installation instance instant instantaneous instead instinct institute institution instruct instruction
    instructor instrument instrumentation insufficient insulated insulation insulin insult insurance insure insurgency
    insurgents int intact intake intangible integer integral integrate integration integrator integrity intel intellect
    intellectual intelligence intelligent intend intense intensity intensive intent intention interact interaction
    interactive intercept interception interchange interchangeable intercom interconnect interconnection
    intercontinental intercourse interdisciplinary interest interface interfere interference interferon interim interior
    interleukin intermediary intermediate intermittent intern international internet internship interpersonal interplay
    interpolation interpret interpretation interpretive interracial interrogation interrupt interruption intersection
    interstate interval intervene intervention interview intestinal intestine intimacy intimate intimidation into
    intolerance intranet intravenous intrepid intricate intrigue intrinsic intro introduce introduction introductory
    intruder intrusion intuit intuition intuitive invade invalid invaluable invariably invariant invasion invasive
    invent invention inventor inventory inverse inversion inverted invest investigate investigation investigative
    investigator investor invisible invitation invite invocation invoice invoke involuntary involve inward iodine ion
    ire iris iron ironic ironically irony irradiation irrational irregular irrelevant irresistible irrespective
    irresponsible irrigation irritating irritation island isle ism isolate isolation isotope issuance issue italic
    italicized itching itchy item iteration iterative iterator itinerary its itself ivory ivy jabber jack jacket jackpot
    jade jag jaguar jail jam janitorial japan jar jargon jasmine jasper jaw jay jazz jealous jealousy jeans jeep jelly
    jeopardy jerk jersey jet jewel jig jigsaw jihad jimmy jingle jive job jock jockey jogging john join joint joke jolly
    josh journal journalism journalist journey joy joyful joystick jubilee judge judgment judicial judiciary judo jug
    juggling juice juicy jukebox jumbo jump junction jungle junior juniper junk junkie jurisdiction jurisprudence jurors
    jury just justice justification justified justify juvenile kangaroo karaoke karate karma kayak keel keen keep
    keepsake ken kennel kept kernel kettle key keyboard keynote keystone keyword khaki khan kick kickoff kid kidding
    kidnapped kidnapping kidney kill kiln kilometers kin kind kinda kindergarten kindred kinetic king kingdom kinky
    kiosk kiss kit kitchen kitchenware kite kitten kitty kiwi knee knew knife knight knit knitted knitting knives knob
    knock knockout knot know knowledge knowledgeable known kosher krone kudos lab label labelled labelling labor
    laboratory labyrinth lace lack lacquer lacrosse lacy lad ladder laden lady lag lagoon laid lair lake lam lama lamb
    lambda lame laminate lamp lance lancet land landfill landlord landmark landowners landscape lane language lantern
    lap lapel lapse laptop large largest largo larvae laser last lat latch late latency latent latest latex lathe
    latitude latter lattice laugh laughter launch laundering laundry laurel lava lavender law lawful lawmakers lawn
    lawsuit lawyer lax lay layout lazy lbs lea leach lead leadership leaf leaflet league leak leakage lean leap learn
    learnt lease leash least leather leave lecture led ledge lee left leftist leg legacy legality legend legendary
    legged legion legislation legislative legislator legislature legitimacy legitimate lei leisure lemma lemon lemonade
    lend length lengthy lens lent leopard lesbian lesion less lessee lessen lesson lest let lethal letter letting
    lettuce level lever leverage levied levy lexical lexicon liability liable liaison liar lib liberal liberalism
    liberalization liberation libertarian liberty librarian library licence license licensee lick lid lie lied lien lieu
    lieutenant life lifeline lifelong lifestyle lifetime lift light lighthouse lightning lightweight like likelihood
    likewise lilac lily limb lime limerick limestone limit limitation limo limousine limp linden line lineage linear
    linen lineup lingerie lingo lingual linguistic link linkage lint lion lip lipid liposuction lipstick liquid
    liquidation liquidity liquor lira lisp list listen lit lite literacy literary literate literature lithium litigation
    litter little liturgy live livelihood livestock lizard llama load loaf loan lob lobby lobbyist lobe lobster local
    locale locality localization localized locate location lock lockout loco locomotive locus locust lodge loft lofty
    log logged logger logging logic login logistic logo logon logout lone loneliness long longest longevity longhorn
    longitude longitudinal longtime look lookout lookup loom loop loose loot lord lore lose loss lost lot lotion lottery
    lotto lotus loud lounge lousy love low lowest loyal loyalty lube lubricant lubrication lucid luck luckily lucky
    lucrative lug luggage lumbar lumber luminous lump lunar lunch luncheon lung lupus lure lush lust luxurious luxury
    lying lymph lymphoma lynch lynx lyric mace machine machinery macintosh macro mad madam madame madden made maestro
    magazine magenta magic magician magistrate magnesium magnet magnetic magnification magnificent magnitude magnolia
    magnum mahogany maid maiden mail mailbox mailman main mainframe mainland mainline mainstream maintain maintenance
    maize majestic majesty major majority make makeup malaria male malice malicious malignant mall malpractice malt
    malware mama mambo mamma mammal mammalian mammoth man manage manageable managerial mandarin mandate mandatory
    mandolin mandrake manga manganese mango mania manic manicures manifest manifestation manifesto manifold manipulate
    manipulation mankind manned manner manning manor manpower mansion mantle mantra manual manufacture manure manuscript
    many map maple mapped mapping mar marathon marble march mare margarita margin maria marijuana marina marine marital
    maritime mark market marketplace markup marlin maroon marquee marquis marriage married marrow marry marsh mart
    martens martial martian martin martini marvel mas mascot masculine mash mask mason masonic masonry masquerade
    massacre massage massive mast masterpiece mastery masturbate masturbation mat matador match matchbox matchmaking
    mate material maternal maternity mathematical mathematics matrices matrix matt matte mattress mature maturity maven
    maverick max maxim maximize maximum may maybe mayhem mayo mayor maze mead meadow meal mean meaningful meaningless
    meant meantime meanwhile measles measurable measure meat mecca mechanic mechanism med medallion media median
    mediated mediation mediator medic medication medicinal medicine medieval mediocre meditation medium medley meet meg
    megapixel melancholy melanoma mellow melodic melody melon melt member membership membrane meme memo memoir
    memorabilia memorable memorandum memorial memory men menace meningitis menopause menstrual mental mentality mention
    mentor menu merchandise merchant mercury mercy mere merge meridian merit mermaid merry mes mesa mesh mesquite
    message messenger messiah messy met meta metabolic metabolism metallic metaphor metaphysical metaphysics meteor
    meteorological meteorology methadone methane methanol method methodological methodology metric metro metropolis
    metropolitan mfg mfr mica mice mickey microbiology microfilm micron microorganisms microphone microprocessor
    microscope microscopic microscopy microwave mid midday middle midget midland midnight midst midterm midtown midway
    midwifery might mighty migraine migrant migrate migration migratory mike mil mild mile mileage milestone milf
    militant military militia milk milky mill millennium million millionaire milliseconds mime mimic min mind mindless
    mine mini miniature minimal minimize minimum minister ministerial ministry minor minority mint minus minute miracle
    mirage mirror misc miscellaneous miscellany mischief misconduct miserable misery misleading mismatch misplace miss
    missile mission missionary mist mistake mistaken mistress misty misunderstanding misunderstood misuse mitigate
    mitigation mix mixture moan mob mobile mobility mobilization mock mod modding mode model modelling modem moderate
    moderation moderator modern modernization modest modification modified modifier modify modular modulation module
    moist moisture mold mole molecular molecule moment momentum mommy monarch monarchy monastery monetary money monies
    monitor monk monkey mono monochrome monogram monograph monophonic monopoly monotone monoxide monsoon monster month
    monument moo mood moody moon moonlight moor moose mop moral morale morality moratorium morbidity more moreover
    morning morocco moron morphine morphological morphology morrow mortal mortality mortar mortgage mos mosaic mosque
    mosquito most motel moth motherboard motherhood motif motion motivate motivation motive motley motocross motor
    motorbike motorcycle motorists motorized motorway motto mound mount mountain mountaineering mourning mouse mouth
    movable move movie mower mpg mph much muck mud muddy muffin mug mulberry mule multi multicultural multilateral
    multilingual multimedia multinational multiplayer multiple multiplication multiplied multiplier multiply multitude
    multivariate mum mummy mundane municipal municipality mural murder muscle muscular muse museum mushroom music
    musician musings must mustang mustard mutant mutation mute mutt mutual myriad myrtle myself mysterious mystery
    mystic mysticism myth mythical mythology nag nail naive naked name nanny nanotechnology nap napkins narcotic
    narrative narrator narrow nasal nasty natal nation nationalism nationalist nationality nationwide native nativity
    natl natural naturalist naturalization nature naughty nausea nautical nautilus naval navel navigate navigation
    navigator navy nay near nearby nearest neat nebula necessarily necessary necessity neck necklace necrosis nectar
    need needle needy neg negative neglect negligence negligent negligible negotiable negotiate negotiation neighbor
    neighborhood neither nemesis neon neonatal neoprene nephew nerd nerve nervous nest nestle net netting network neural
    neurological neurology neuron neutral neutrino neutron never nevertheless new newbie newborn newcomer newest
    newsflash newsgroup newsletter newspaper newsstand newton next nexus nib nice niche nick nickel nickname nicotine
    niece nifty nigga night nightclub nightlife nightmare nighttime nil nine nineteen nineteenth ninety ninja ninth nip
    nipple nirvana nitrate nitrogen nix noble nobody nocturnal nod nodded node noel noise noisy nomad nomenclature
    nominal nominate nomination nominee non noncommercial none nonetheless nonfiction nonlinear nonprofit nonsense
    nonstop noodle noon nope nor norm normalization normalized normative north northeast northeastern northern northwest
    northwestern nos nose nostalgia nostalgic not notable notably notary notation notch note notebook notepad noteworthy
    nothing notice noticeable notification notified notify notion notorious notwithstanding noun nous nova novel
    novelist novelty novice now nowadays nowhere nozzle nuclear nuclei nucleic nucleus nude nudist nudity nugget
    nuisance nuke null numb numeracy numeric numerous nun nurse nursery nurture nut nutrient nutrition nutritionists
    nutshell nylon oak oasis oath oatmeal oats obedience obese obesity obey obituary obj object objection objectionable
    objective obligated obligation obligatory obliged oblique oblivion oboe obscene obscure observable observance
    observation observatory observe obsessed obsession obsessive obsolete obstacle obstetrics obstruction obtain obvious
    occasion occult occupancy occupant occupation occupied occupy occur occurred occurrence occurring ocean oceanic
    oceanography octave octet octopus odd ode odyssey off offend offense offensive office official offline offset
    offshore offspring oft often ohm oil oily okay old oldest oldies olive ombudsman omega omission omit omitted omnibus
    once oncology one oneself ongoing onion online only onset onto onward onyx oops opacity opal opaque open opera
    operate operation operative operator ophthalmic ophthalmology opinion opium opponent opportunity oppose opposite
    opposition oppressed oppression ops opt optic optima optimal optimism optimistic optimize optimum option opus oracle
    oral orange orb orbit orc orchard orchestra orchestral orchid ordained order ordinance ordinarily ordinary
    ordination ordnance ore organ organic organism organize orgasm orgy orient orientation origin originality originate
    originator orioles ornament orphan orthodox orthogonal orthopaedic oscillations oscillator osprey osteoporosis other
    otherwise otter ottoman ouch ought ounce our ourselves out outage outback outbound outbreak outcome outdated outdoor
    outfit outfitters outgoing outlaw outlet outline outlook outlying outpatient outpost output outrage outrageous
    outreach outright outset outside outskirts outsource outstanding outward oval ovarian oven over overall overcast
    overclocking overcome overdose overdrive overdue overflow overhaul overhead overland overlap overlapping overlay
    overload overlook overnight override overseas oversee oversight oversize overstock overtime overture overview
    overweight overwhelmed overwhelming overwrite owe owed owing owl own ownership oxford oxidation oxide oxygen oyster
    ozone pace pacific pack package packet pact pad padded padding paddle paddy padre pagan page pageant paid pain
    painful paint pair paisley pal palace palate pale palette palladium pallet palliative palm palmetto palsy pamphlet
    pan pancakes pancreas pancreatic panda pandemic pane panel panic panorama panoramic pant panther pantie pantry panty
    pantyhose pap papa paperback paperwork par parachute parade paradigm paradise paradox paragon paragraph paralegal
    parallel paralysis parameter paramount paranoia paranoid paranormal parasite parcel pardon parent parentheses
    parenthood parish parity park parkway parliament parliamentary parody parole parrot parry parse parsley parsons part
    partial participant participate participation participatory particle particular particulate partisan partition
    partner partnership partridge party pas passage passenger passion passionate passive passport password past pasta
    paste pastel pastor pastry pasture pat patch patchwork patent paternity path pathetic pathogen pathological
    pathology pathway patience patient patio patriot patriotic patriotism patrol patron patsy pattern patty pause pave
    pavilion paw pawn pay payable paycheck payday payload payoff payroll pct pea peace peaceful peacekeeping peach
    peacock peak peanut pear pearl peasant peat pebble pecan peck peculiar pedagogical pedagogy pedal pedestal
    pedestrian pedigree pee peek peel peep peer peg pelican pellets pelvic pen penalty pencil pendant pending pendulum
    penetrate penetration penguin peninsula penis penny pension pentagon penthouse people pep pepper peppermint per
    perceive percent percentage percentile perception perceptual perch percussion perennial perfect perfection perform
    performance perfume perhaps peril perimeter period periodic peripheral perks perky perm permanent permeability
    permissible permission permit permitted permitting peroxide perpendicular perpetual persecution persist persistence
    persistent person persona personality personalize personnel perspective persuade persuasion persuasive pertaining
    pertinent perturbation pervasive peso pest pesticide pet petals petite petition petrol petroleum petty pew pewter
    phantom pharaoh pharmaceutical pharmacist pharmacology pharmacy phase phenomena phenomenal phenomenon phenotype
    philanthropy philharmonic philosopher philosophical philosophy phishing phoebe phoenix phone phonics phosphate
    phosphorus photo photocopy photograph photographic photography photon phrase physical physician physicist physics
    physiological physiology pianist piano piazza pick pickle pickup picnic pictorial picture picturesque pie piece pier
    pierce pig pigeon piggy pike pile pilgrim pilgrimage pill pillar pillow pilot pimp pin pinball pinch pine pineapple
    ping pink pinnacle pinned pinpoint pint pinto pioneer pip pipe pipeline piracy pirate piss pistol piston pit pitch
    pitfalls pituitary pity pivot pixel pixie pizza pkg place placebo plagiarism plague plaid plain plaintiff plan
    planar plane planet planetary plank planned planner planning plant plantation plaque plasma plaster plastic plate
    plateau platelet platform platinum platoon platter plausible play playable playback playboy playful playground
    playhouse playlist playoff playwright plaza plea plead pleasant please pleasure pledge plenary plenty pliers plight
    plot plotted plotting plug plugged plugin plum plumber plumbing plume plump plunge plural plurality plus plush
    plutonium ply plywood pneumatic pneumonia pocket pod podcast podium poem poet poetic poetry point pointless poised
    poison poisonous poke pol polar polarity polarization polarized pole police policeman policy polio polish polite
    political politician politics polka poll pollen pollutant pollution polo polyester polyethylene polygon polymer
    polynomial polyphonic polytechnic pond pony poodle pooh pool poop poor poorest pop popcorn pope poplar popped
    popping poppy popular popularity populated population porcelain porch pore pork porn porno pornographic pornography
    porous port portability portable portage portfolio portion portrait portray pose position positive posse possess
    possession possibility possible possibly post postage postcard postcode postdoctoral posterior postgraduate
    postmodern postoperative postponed postscript posture pot potassium potato potency potent potential potter pottery
    potty pouch poultry pound pour poverty powder power powerful powerhouse practicable practical practice practise
    practitioner pragmatic prairie praise pray preach preamble precautions preceded precedence precedent preceding
    precinct precious precipitation precise precision preclude precursor predator predecessor predefined predetermined
    predicate predict predictable prediction predictive predictor predominant preface prefer preferable preferably
    preference preferential preferred prefix pregnancy pregnant prehistoric prejudice preliminary prelude premature
    premier premiere premise premium prenatal prep prepaid preparation preparatory prepare prerequisite pres preschool
    prescribe prescription presence present presentation preservation preserve preset presidency president presidential
    presiding pressure prestige prestigious presumably presume presumption preteen pretend pretty prevail prevalence
    prevalent prevent preventative prevention preventive preview previous prey price priceless pride priest primal
    primarily primary primate prime primitive prince principal principle print printable prior priority prism prison
    pristine privacy private privatization privilege prize pro proactive probabilistic probability probable probably
    probate probation probe problem problematic procedural procedure proceed process procession processor proclaim
    proclamation proctor procure prod prodigy produce product production productive productivity prof profession
    professionalism professor proficiency proficient profile profit profitability profitable profound progesterone
    prognosis program programmable programme progress progression progressive prohibit prohibition project projection
    projector proliferation prolific prolonged prom promenade prominence prominent promise promo promote promotion
    prompt promulgated prone prong pronounced pronunciation proof prop propaganda propagation propane propelled
    propeller property prophecy prophet proponents proportion proposal propose proposition proprietary proprietor
    propulsion prose prosecute prosecution prosecutor prospect prospective prospectus prosper prosperity prosperous
    prostate prostitution protect protection protective protector protein protest protestant protocol proton prototype
    proud prove proven proverbs provide providence province provincial provision provocative provoking provost proximity
    proxy prudent prudential pruning psalm pseudo psoriasis psych psyche psychedelic psychiatric psychiatrist psychiatry
    psychic psycho psychological psychologist psychology psychotherapy pub public publication publicity publish puck
    pudding pueblo puff puffy pug pull pulley pulmonary pulp pulsar pulse puma pump pumpkin pun punch punctuation pundit
    punish punitive punk punt pup pupil puppet puppy purchase pure purge purification purified purifier purity purple
    purpose purse pursuant pursue pursuit push pussy pussycat put putative putting putty puzzle pyramid python qua quad
    quadrant quadratic quail quaint quake qualification qualified qualifier qualify qualitative quality quantify
    quantitative quantity quantum quarantine quark quarry quart quarterback quartet quartz quasi quay queen queer query
    quest question questionable questionnaire queue quick quicken quiet quilt quintet quirky quit quite quitting quiz
    quizzes quorum quota quotation quote rabbi rabbit race raceway racial racism racist rack racquet racquetball radar
    radial radiance radiant radiation radiator radical radio radioactive radiology radiotherapy radius radon raffle raft
    rag rage raglan raid rail railroad railway rain rainbow rainfall rainy raise rake rally ram rambler rambling ramp
    rampage rampant ran ranch rancid random randomized randy rang range rank ransom rant rap rape rapid rapper rapport
    rapture rare rascal rash raspberry raster rat ratchet rate rather ratification ratified ratio ration rationale
    rattle rave raven raw ray razor reach react reaction reactive reactor read readable readership readily readiness
    ready reagent real realism realistic reality realize realm realtor realty reap rear reason reasonable reasonably
    rebate rebel rebellion rebirth rebound rebuild rebuilt recall recap receipt receivable receive recent receptacle
    reception receptionist receptor recess recession recharge rechargeable recipe recipient reciprocal recital reckless
    reckon reclaim reclamation recognition recognizable recognize recombination recommend recommendation reconcile
    reconciliation reconditioned reconnaissance reconsider reconsideration reconstructed reconstruction record recourse
    recover recovery recreate recreation recruit rectal rectangle rectangular rector recurrence recurrent recurring
    recursive recycle red redeem redefine redemption redesign redevelopment redhead redirect redirection redistribute
    redistribution redneck redskins reduce reduction redundancy redundant redwood reed reef reel reeves ref referee
    reference referendum referral referred referring refill refinance refine refinery reflect reflection reflective
    reflector reflex reform reformation refrain refresh refreshments refrigeration refrigerator refuge refugee refund
    refundable refurbished refurbishment refusal refuse regain regal regard regardless regatta regency regeneration
    regent reggae regime regimen regiment region register registrant registrar registration registry regression regret
    regular regulate regulation regulator regulatory rehab rehabilitation rehearsal reign reimburse reindeer reinforce
    reinstall reinstatement reissue reject rejection rejoice relapse relate relation relationship relative relativity
    relax relaxation relay release relentless relevance relevant reliability reliable reliably reliance reliant relied
    relief relieve religion religious reload relocate relocation reluctance reluctant rely remain remainder remake
    remark remarkable remarkably remedial remedy remember remembrance remind reminiscent remission remit remnant
    remortgage remote removable removal remove remuneration renaissance renal rename render rendezvous rendition
    renegade renew renewable renovated renovation renowned rent reorganization rep repair repay repeal repeat repertoire
    repetition repetitive replace replay replica replicate replication replied report repository represent
    representation representative repression reprint reproduce reproduction reproductive reptile republic republican
    reputable reputation request requiem require requisite resale rescue research resell resemblance resemble resend
    resent reservation reserve reservoir reset reside residence residency resident residential residual residue resign
    resignation resilience resilient resin resist resistance resistant resistor resolution resolve resonance resonant
    resort resource resp respect respectable respectful respective respiration respiratory respite respond respondent
    response responsibility responsible responsive rest restart restaurant restitution restless restoration restore
    restraint restrict restriction restrictive restructuring result resultant resume resurrection retail retain
    retaliation retardation retarded retention retina retinal retire retractable retreat retrieval retrieve
    retrospective return reunion reusable reuse rev reveal revelation revenge revenue revere reverend reversal reverse
    reversible revert review revise revision revisit revitalization revival revive revocation revoke revolt revolution
    revolutionary revolver revolving revue reward rewind rewrite rewritten rhapsody rhetoric rhinestone rhino rho rhyme
    rhythm rhythmic rib ribbed ribbon rice rich richest rick rid ridden riddle ride ridge ridiculous riff rifle rift rig
    rigging right righteous rigid rigorous rim ring ringtone rink rinse riot rip ripe ripped ripper ripping ripple rise
    risen risk risky rite ritual rival rivalry river riverside roach road roadside roadster roadway roam roar roast rob
    robbed robbery robe robin robot robotic robust rock rocket rocky rod rode rodeo roe roger rogue role roll roman
    romance romantic roof rookie room roommate rooster root rope rosary rose rosemary rosewood roster rot rotary rotate
    rotation rotor rotten rouge rough roulette round roundabout roundup route routine rove row royal royalty rpm rte rub
    rubbed rubber rubbing rubbish ruby rude rue rug rugby rugged ruin rule rum rumble rumors run runaway runner running
    runoff runway rupee rupture rural rush rust rustic rusty ruthless rye sable sabotage sabre sac sack sacred sacrifice
    sad saddle safari safe safeguard safest safety sag saga sage said sail sailor saint saith sake salad salary sale
    salesman saline salinity saliva sally salmon salmonella salon saloon salsa salt saltwater salty salute salvage
    salvation samba same sample samurai sanction sanctuary sand sandbox sandstone sandwich sandy sane sang sanitary
    sanitation sanity sank sans sap sapphire sassy sat satellite satin satire satisfaction satisfactorily satisfactory
    satisfied satisfy saturated saturation sauce sauna sausage savage savanna savannah save savior saviour savvy saw
    sawyer sax saxophone say scalar scale scalp scam scan scandal scanned scanner scanning scar scarce scare scarf
    scarlet scarves scary scat scatter scenario scene scenery scenic scent schedule schema schematic scheme
    schizophrenia scholar scholarship scholastic school schoolgirl science scientific scientifically scientist scion
    scissors sclerosis scoop scooter scope score scoreboard scorecard scorpion scotch scout scrabble scramble scrap
    scrapbook scratch scream screen screenplay screenshot screenwriter screw screwdriver scribe script scripture scroll
    scrub scrubbed scrutiny scuba sculpture sea seafood seal seam seamless search sears seaside season seat sec secluded
    second secondary secondhand secrecy secret secretarial secretariat secretary secretion sect section sector secular
    secure security sedan sediment seduction seductive see seed seedlings seek seem seemingly seen seer segment
    segmentation segregation seismic seize seizure seldom select selection selective selector selenium self selfish sell
    selves semantic semen semester semi semiconductor seminar seminary senate senator send senior seniority sensation
    sense sensible sensitive sensitivity sensor sensory sensual sent sentence sentiment sentinel separate separation
    separator septic sequel sequence sequential sequoia serene serenity serge sergeant serial series serious sermon
    serpent serum servant serve service servo sesame session set setback setter setting settle setup seven seventeen
    seventh seventy several severance severe severity sew sewage sewn sex sexual sexuality sexy shabby shack shade
    shadow shady shaft shah shake shaken shall shallow shalt sham shaman shame shameless shampoo shanghai shank shape
    share shareholder shareware shark sharp sharpening shattered shave she shear sheath shed shedding sheen sheep sheet
    sheikh shelf shell shellfish shelter shelves shelving shepherd sheriff sherry shield shift shilling shin shine shiny
    ship shipped shipper shipping shire shirt shit shock shoe shook shoot shootout shop shopper shopping shore shoreline
    short shortage shortcomings shortcut shortened shortest shortfall shortlist shot shotgun should shout shovel show
    showbiz showcase showdown shown showroom shredded shredder shrimp shrine shrink shrub shuffle shut shutdown shutter
    shutting shuttle shy sibling sic sick side sidebar sidekick sidewalk sideways siege sierra sigh sight sightings
    sightseeing sigma sign signalling signature significance significant signifies silence silent silhouette silica
    silicon silicone silk silky silly silt silver sim similar similarity simmer simple simplest simplex simplicity
    simplification simplified simplify simply simulate simulation simulator simultaneous sin since sincere sine sinful
    sing single singleton singular sinister sink sinner sinus sip sir sire siren sis sissy sister sit site sitter
    sitting situated situation six sixteen sixth sixty size skate skateboard skeletal skeleton sketch ski skid skill
    skillet skin skinny skip skipped skipper skipping skirt skull sky skyline slab slack slain slam slammed slang slant
    slap slash slate slaughter slave slavery slayer sled sleek sleep sleepwear sleepy sleeve sleeveless sleigh slender
    slept slew slice slick slid slide slideshow slight slightest slim sling slip slipknot slipped slippers slippery
    slipping slit slogan slope sloppy slot slough slow slowdown sludge slug slut sly smack small smallest smallpox smart
    smartphone smash smear smell smile smiley smith smog smoke smoky smooth smuggling smut snack snail snake snap
    snapped snapshot snare snatch sneak sniff snip snippet snooker snoop snort snow snowboard snowfall snowman
    snowmobile snowy soak soap soar sober soccer social socialism socialist societal society socioeconomic sociological
    sociology sock socket sod soda sodium sofa soft softball software soil sol solar solarium sold soldier sole solemn
    solicit solicitation solicitor solid solidarity solitaire solitary solitude solo solstice soluble solution solve
    solvent some somebody someday somehow someone something sometime somewhat somewhere son sonar sonata song songwriter
    sonic sonnet sonny soon soonest soothing sop sophisticated sophistication sophomore soprano sorcerer sore sorority
    sorrow sorry sort sos sought soul sound soundtrack soup sour source south southeast southeastern southern southwest
    southwestern souvenir sovereign sovereignty soviet sow soy soybean spa space spacecraft spacious spade spaghetti
    spam spammers spamming span spandex spaniel spank spanning spare spark sparkle sparrow sparse spartan spatial spawn
    speak spear spec special specialist specialize species specific specifically specification specified specify
    specimen spectacle spectacular spectator spectra spectral spectroscopy spectrum speculation speculative speech speed
    speedway speedy spell spend spent sperm sphere spherical sphinx spice spicy spider spies spike spill spin spinach
    spindle spine spinner spinning spiral spires spirit spiritual spirituality spit spite splash spleen splendid splice
    splinter split splitting spoil spoke spoken spokesman spokesperson spokeswoman sponge sponsor sponsorship
    spontaneous spooky spool spoon sport sportsman sportswear sporty spot spotlight spotted spotting spouse spray spread
    spreadsheet spree spring sprinkle sprint sprite spruce sprung spun spur spy spyware squad squadron square squash
    squeeze squid squire squirrel squirt stab stability stabilize stable stack stadium staff stag stage staggering stain
    stainless stair staircase stake stale stalker stalking stall stallion stamina stamp stance stand standard
    standardization standardized standby standpoint staple star starch stare stark starlight starred starring start
    startling startup starvation starving stash stat state statesman statewide static station stationary stationery
    statistic statue status statute statutory stay steadily steady steak steakhouse steal stealth steam steamboat steel
    steep steer stein stellar stem stencil step stepped stepping stereo stereotypes sterile sterling stern steroid stew
    steward stewardship stick sticky stiff stigma still stimulate stimulation stimuli stimulus sting stipulated stir
    stirred stirring stitch stochastic stock stockholders stoke stole stolen stomach stomp stone stony stood stool stop
    stopped stopper stopping storage store storefront storey storm stormy story stout stove straight straightforward
    strain strait strand strange strap strata strategic strategically strategy straw strawberry stray streak stream
    streamline street strength strengthen stress stressful stretch stricken strict stride strife strike string stringent
    strip stripe stripped stripper stripping strive strobe stroke stroll strong strongest struck structural structure
    struggle strut stub stubborn stuck stud student studied studio study stuff stumble stump stun stunned stunning stunt
    stupid stupidity sturdy sturgeon style stylish stylus sub subclass subcommittee subcontractor subdivision subgroup
    subj subject subjective sublime submarine submerged submission submit submitted submitter submitting subordinate
    subpoena subroutine subscribe subscription subsection subsequent subset subsidiary subsidized subsidy subsistence
    substance substantial substantive substitute substitution substrate subsystem subtitle subtle subtotal subtract
    subtraction suburb suburban subversion subway succeed success successful succession successive successor such suck
    suction sudden sue sued suede suffer suffice sufficiency sufficient suffix sugar suggest suggestion suicidal suicide
    suit suitability suitable suitably suitcase suite sulphur sultan sum summarize summary summed summer summertime
    summit summoned summons sumo sun sunbeam sunflower sung sunglasses sunk sunless sunlight sunny sunrise sunset
    sunshine sup superb superficial superintendent superior superiority superman supermarket supernatural superseded
    superstar supervise supervision supervisor supervisory supper supplement supplementary supplied supplier supply
    support supportive suppose suppress suppression supremacy supreme surcharge sure surety surf surface surge surgeon
    surgery surgical surname surplus surprise surreal surrender surrey surrogate surround surveillance survey surveyor
    survival survive survivor susceptibility susceptible sushi suspect suspend suspense suspension suspicion suspicious
    sustain sustainable swallow swamp swan swap swapping swarm swat swatch sway swear sweat sweatshirt sweep sweepstakes
    sweet sweetheart sweetie swell swept swift swim swimmers swimming swimsuit swine swing swirl switch switchboard
    swivel swollen sword sworn syllable syllabus symbol symbolic symbolism symmetric symmetry sympathetic sympathy
    symphony symposium symptom synagogue sync synchronize synchronous syndicate syndication syndrome synergy synod
    synonym synonymous synopsis syntactic syntax synthesis synthesized synthesizer synthetic syringe syrup system
    systematic systematically systemic tab table tablespoon tablet tableware taboo tack tackle taco tactic tad tag
    tagged tagging tail tailgate tailor tainted take taken takeover tale talent talk tall tally tam tame tan tandem tang
    tangent tangerine tangible tangled tango tank tanned tanner tanning tap tape tapestry tapped tapping tar target
    tariff tarot tart tartan task taste tasty tat tattoo taught tavern tax taxable taxation taxi taxonomic taxonomy
    taxpayer tbs tbsp tea teach teak teal team teammates teamwork teapot tear tease teaspoon tech technical technician
    technique techno technological technology tedious tee teen teenage teeth tel telecommunication telegram telegraph
    telemarketing telephone telephony telephoto telescope television tell telnet temp temperate temperature tempest
    template temple tempo temporal temporarily temporary temptation tempted tempting ten tenacious tenancy tenant tend
    tendency tennis tenor tense tensile tension tensor tent tentative tenth tenure tequila term terminal terminate
    termination terminator terminology terminus terrace terrain terrestrial terrible terribly terrier terrific terrified
    terrifying territorial territory terror terrorism terrorist terry tertiary test testament testified testify
    testimonial testimony testosterone text textbook textile textual texture than thank thankful thanksgiving that
    thatcher the theatre theatrical thee theft their them thematic theme themselves then thence theological theology
    theorem theoretical theory therapeutic therapist therapy there thereafter thereby therefore therein thereof thereon
    thereto thermal thermodynamics thermometer thermostat thesaurus these thesis theta they thick thief thieves thigh
    thin thine thing think thinner third thirst thirsty thirteen thirty this thistle tho thong thoracic thorn thorough
    those thou though thought thoughtful thousand thread threat threaten three threesome threshold threw thrice thrift
    thrifty thrill thrive throat throne throttle through throughout throughput throw thrown thru thrust thug thumb
    thumbnail thunder thunderstorms thus thy thyroid tic tick ticket tickle tidal tide tidy tie tied tier tiff tiger
    tight tighten tile till tilt timber timberland time timeless timeline timestamp timetable timezone tin ting tint
    tiny tip tipped tipping tire tissue tit titan titanic titanium title toad toast tobacco today toddler toe tofu
    together toggle toilet toilette token told tolerance tolerant tolerate toll tom tomato tomb tomcat tome tomorrow ton
    tone tong tongue tonic tonight tonnes tony too took tool toolbar toolbox toolkit tooth toothbrush top topaz topic
    topless topographic topography topological topology topped topping topples tor torch tore torn tornado torque
    torrent torso tort tortoise torture toss tot tote touch touchdown tough toughest tour tourism tourist tournament
    tourney tout tow toward towel town townhouse township toxic toxicity toxicology toxin toy trace track tract traction
    tractor trade trademark tradition traffic trafficking tragedy tragic trail train trainee trait trajectory tram tramp
    trance tranquil tranquility trans transaction transceiver transcend transcribed transcript transcription transducer
    transfer transferable transferred transferring transform transformation transfusion transient transistor transit
    transition translate translation translator translucent transmission transmit transmitted transmitter transmitting
    transnational transparency transparent transplant transplantation transport transportation transsexual transverse
    transvestite trap trapped trapping trash trashy trauma traumatic travel travelled traveller travelling traverse tray
    tread treadmill treason treasure treasury treat treaty treble tree trek trekking tremendous trench trend trendy
    triad trial triangle triangular triathlon tribal tribe tribunal tribune tribute trick tricky trident tried tries
    trigger trillion trilogy trim trimester trimmed trimmer trimming trinity trio trip triple tripod triumph trivia
    trivial troll trolley trombone troop trophy tropical trouble troubleshooting trough trousers trout troy truck true
    truly trump trumpet truncated trunk truss trust trustee trustworthy truth try tsp tsunami tub tube tuberculosis
    tubular tuck tufts tug tuition tulip tumble tummy tumor tuna tundra tune tungsten tunnel turbine turbulence
    turbulent turf turkey turmoil turn turnaround turnkey turnout turnover turnpike turntable turquoise turtle tutor
    tutorial tuxedo twain tweak tweed twelfth twelve twentieth twenty twice twilight twill twin twink twist two tycoon
    tying type typewriter typhoon typical typo typographical tyranny ubiquitous ugh ugly ulcer ultimate ultra ultrasonic
    ultrasound ultraviolet umbrella unable unabridged unacceptable unaffected unanimous unanswered unassigned unattached
    unattended unauthorized unavailable unavoidable unaware unbeatable unbelievable unbiased unborn unbound unbranded
    uncensored uncertain uncertainty unchanged unclaimed unclassified uncle unclear uncomfortable uncommon unconditional
    unconscious unconstitutional uncontrolled uncover uncut undecided undefined under underage undercover undergo
    undergone undergraduate underground underline underlying undermine underneath underscore understand understandable
    understood undertake undertaken undertook underwater underwear underwent underworld underwriting undesirable undo
    undoubtedly undue unemployed unemployment unequal uneven unexpected unexplained unfair unfamiliar unfinished unfold
    unforgettable unfortunate unhappy unhealthy unhelpful unicorn unidentified unification unified uniform uniformity
    unilateral uninstall uninsured unintended uninterrupted union unique unisex unit unitary unite unity universal
    universe university unjust unknown unlawful unleaded unleashed unless unlike unlimited unlisted unloading unlock
    unmarried unmatched unnamed unnecessary unofficial unpaid unparalleled unpleasant unplugged unprecedented
    unpredictable unpublished unread unreal unrealistic unreasonable unregistered unrelated unreleased unreliable
    unresolved unrest unrestricted unsafe unsatisfactory unseen unset unsigned unsolicited unspecified unstable
    unsubscribe unsuccessful unsuitable unsupported unsure until untitled unto untold untreated unused unusual unveiled
    unveils unwanted unwilling unwind unwrap unzip upbeat upcoming update upfront upgrade upheld uphold upholstery
    upland uplifting upload upon upper upright uprising ups upscale upset upside upstairs upstate upstream uptake uptown
    upward uranium urban urea urge urgency urgent urinary urine urn urology usability usable usage use used useful
    useless user username usher using usual utensils uterine uterus utility utilize utmost utopia utter vacancy vacant
    vacation vaccination vaccine vacuum vagina vaginal vague vain valance vale valentine valet valiant valid validate
    validation validity valley valuable valuation value valve vampire van vandalism vanguard vanilla vanished vanishing
    vanity vantage var variability variable variance variant variation varied variety various varsity vary vascular vase
    vast vat vault vector vegan vegetable vegetarian vegetation veggie vehicle vehicular veil vein velocity velvet
    vending vendor veneer vengeance venom venous vent ventilation ventricular venture venue verb verbatim verbose
    verdict verge verification verified verify versatile versatility verse version versus vertex vertical vertices
    vertigo verve very vessel vest vet veteran veterinarian veterinary veto via viability viable vial vibe vibrant
    vibrating vibration vibrator vice vicinity vicious victim victor victory video videotape vie view viewfinder
    viewpoint vigil vigorous vii viii villa village villain vim vine vinegar vineyard vintage vinyl viola violate
    violation violence violent violet violin viper viral virgin virology virtual virtue virus visa viscosity visibility
    visible vision visionary visit visitation visitor visor vista visual visualize vital vitality vitamin viva vivid viz
    vocabulary vocal vocalist vocational vodka vogue voice voicemail void vol volatile volatility volcanic volcano
    volleyball volt voltage volume voluntarily voluntary volunteer vomiting voodoo vortex vote voucher vow vowel voyage
    voyeur vulgar vulnerability vulnerable wacky wade wafer waffle wage wagon waist wait waitress waive wake waldo wales
    walk wall wallet wallpaper walnut waltz wan wand wanna want war warbler ward warden wardrobe ware warehouse warez
    warfare warm warmth warn warp warrant warranty warren warrior wartime warts wary was wash washable wasp waste
    wastewater watch watchdog water watercraft waterfall waterfront watermark waterproof watershed waterway watt wave
    waveform wavelength wavelet wax way weak weaken wealth wealthy weapon wear weary weather weave web webcam webcast
    webinar webmaster website wed wedding wedge wee weed week weekday weekend weep weigh weight weir weird welcome weld
    welfare well wellington welsh wen went were west western westward wet wetland whale wharf what whatever whatsoever
    wheat wheel wheelchair when whence whenever where whereas whereby wherein wherever whether whey which whichever
    while whilst whip whipped whipping whirlpool whisky whisper whistle white whitening who whoa whoever whole wholesale
    wholly whom whore whose why wick wide widen widescreen widespread widest widget widow width wife wig wight wiki wild
    wildcats wildfire wildlife will willow wilt win winch wind window windshield windsurfing windy wine winery wing wink
    winner winning winter wipe wire wireless wisdom wise wish wit witch witchcraft with withdraw withdrawn withdrew
    withheld withhold within without withstand witty wives wiz wizard woe woke wolf wolfram wolverine wolves woman womb
    women won wonder wonderful wonderland wont woo wood wooden woodland woodworking woody wool word wore work workaround
    workbench workbook workflow workforce workload workmanship workout workplace worksheet workshop workstation world
    worldwide worm worn worried worry worse worship worst worth worthless worthwhile worthy would wound woven wow
    wrangler wrap wrapped wrapper wrapping wrath wreath wreck wren wrench wrestling wretch wright wrinkle wrist writ
    write written wrong wrongful wrote wrought xenon xii xiii xiv xix xvi xviii xxx yacht yahoo yak yam yard yarn yea
    yeah year yearbook yeast yell yellow yen yep yes yesterday yet yield yoga yogurt yoke you young youngest youngsters
    your yourself yourselves youth youthful yrs yum yummy yup zap zeal zebra zen zenith zephyr zeppelin zero zeta zinc
    zip zipped zipper zodiac zombie zone zoo zoology zoom
""".split()
)
