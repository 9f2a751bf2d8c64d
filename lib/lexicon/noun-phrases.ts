const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that a counted noun phrase never runs across. Lower case. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  words(`
  a an the this that these those some any each every no another
  i you he she it we they me him her us them my your his its our their who whom whose which what where when why how
  in on at by for from to into onto with without within of off over under above below between among amongst across
  through throughout during after before since until till toward towards against about around near inside outside
  along beyond behind beside besides despite per via upon like unlike than as if because although though while whereas
  but nor so yet then now here there also only just even still already ever never again too very not
  is are was were be been being am has have had having do does did done will would shall should can could may might must
  out up down away back ago later earlier today yesterday tomorrow tonight overnight annually daily weekly monthly
  said says say told reported according including included worth aboard abroad ashore alone together apart each respectively
  both either neither whether once twice except amid prior onboard overall atop
  s t re ve ll d m
`),
);

/** Verbs that stand right behind a counted noun without an ending that shows them as verbs. */
export const PHRASE_VERBS: ReadonlySet<string> = new Set(
  words(`
  hit hits sank sink sinks fell fall falls left leave leaves went go goes came come comes took take takes struck strike
  flew fly flies made make makes ran run runs shot shoot saw see sees seen lost lose loses won win wins held hold holds
  killed wounded injured died die dies dead missing took crossed entered exited arrived arrive departed depart launched
  fired fire downed destroyed intercepted damaged remain remains remained began begin begins broke broken became become
  deployed sent sends gave give gives given got get gets kept keep met meet put set paid cost costs rose rise fought
  stood stand need needs want wants live lives work works belong belongs carry carries carrying including traveled
  travelled sailed sailing reached exploded landed impacted participated took known believed thought built operating
  passes passed possesses owns operates worked want wanted appeared appear sold bought brought meant led caught taught drew spent seem seems found find lay lie lying bound capable available able necessary
`),
);

/** Plurals without an s, and nouns that count many in the singular. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  words(`
  people men women children personnel aircraft craft crew troops cattle sheep police servicemen servicewomen crewmen
  fishermen policemen gunmen seamen airmen spacecraft hovercraft watercraft dead civilians infantry militia feet
  himars uavs usvs staff livestock schoolchildren businessmen congressmen crewmembers militiamen rotorcraft wounded
  injured iraqis israelis pakistanis saudis emiratis yemenis kuwaitis omanis qataris bahrainis bangladeshis
  azerbaijanis somalis offspring poor homeless refugees percent media data
`),
);

/** Plurals that stand before another noun: "arms shipments", "weapons systems". */
export const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    "arms weapons sanctions munitions sales sports goods savings communications operations defence logistics special forces armed naval troops us united states emirates nations systems intelligence rights customs armaments explosives civilians",
  ),
);

/** Words in -s and -men that are no plural. */
export const FALSE_PLURALS: ReadonlySet<string> = new Set(
  words(
    "is was has as its this thus us yes says does his versus plus less across previous various serious dangerous anonymous famous numerous religious nervous continuous hazardous autonomous indigenous suspicious precious ferrous gross cross press class loss mass pass process business access success wireless overseas specimen regimen abdomen yemen ramen always perhaps whereas besides sometimes afterwards towards houthis",
  ),
);

/** Nouns whose "of" phrase belongs to the figure: containers, shares, measures, collectives. */
export const PARTITIVES: ReadonlySet<string> = new Set(
  words(`
  rounds round containers container sets set pieces piece units unit boxes box crates crate pallets pallet shipments
  batches batch truckloads wagons carloads trainloads loads tons ton tonnes tonne barrels barrel litres liters gallons
  kilograms kilos kilogram kg pounds percent cent share third half quarter quarters thirds majority dozens scores tens
  hundreds thousands millions billions million pairs pair groups types kinds types squadrons battalions brigades volleys
  salvos waves members bottles bags sacks cubic square worth metres meters acres hectares shiploads consignments
  stockpiles dollars euros minutes hours days weeks months years deliveries counts cases instances columns copies sheets
  cylinders drums canisters bundles packages items amounts supply cargo load stockpile shipment consignment lot lots
`),
);

/** Nouns in -ing: they end a noun phrase, where other words in -ing open a clause. */
export const GERUND_NOUNS: ReadonlySet<string> = new Set(
  words(
    "staffing briefing warning ruling rating opening recording gathering uprising proceeding listing setting housing pricing spending painting drawing shipping building training funding shelling fighting bombing shooting meeting hearing landing crossing sailing sighting ring king string spring wing being",
  ),
);

/** Nouns in -ly: they end a noun phrase, where other words in -ly do not. */
export const LY_NOUNS: ReadonlySet<string> = new Set(words("family supply elderly friendly"));

/** Formations that an ordinal names: "the 7th Fleet". */
export const NUMBERED_FORMATIONS: ReadonlySet<string> = new Set(
  words(
    "fleet army corps division brigade regiment battalion squadron wing group air marine infantry armored armoured guards district circuit",
  ),
);

/** Base forms of verbs that are nouns right behind "one": "one strike destroyed a tank". */
export const NOUNS_BEHIND_ONE: ReadonlySet<string> = new Set(
  words("strike fall rise fire fight win work run stand shot hit find launch need call"),
);

/** The lost, where nothing but the number stands before them: "12 dead". The hurt are participles: "10 wounded". */
export const CASUALTY_HEADS: ReadonlySet<string> = new Set(words("dead"));

/** The hurt: nouns beside the dead and before a verb of many, participles elsewhere. */
export const CASUALTY_PARTNERS: ReadonlySet<string> = new Set(words("wounded injured missing"));

/** Determiners behind "of" and before what a share is taken of. */
export const PARTITIVE_DETERMINERS: ReadonlySet<string> = new Set(
  words("the its their those these his her our all this that your my"),
);

/** Words that open a noun phrase whose number and unit modify its head: "an 84 MW station". */
export const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  words("a an the its their his her our this that each every another"),
);

/** Words behind a distance or a span that are no noun: "a 20 km north". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  words(
    "north south east west northeast northwest southeast southwest northern southern eastern western inland offshore apart downstream upstream ahead longer further farther",
  ),
);

/** Things that are weighed and not counted: they close a list as plurals do. */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
  words("ammunition fuel oil equipment ordnance materiel weaponry hardware grain coal gas territory cargo"),
);

/** Words in -ed, -ing or -ly that stand inside noun phrases. */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  words(
    "very early likely friendly deadly family monthly weekly daily yearly elderly supply only mostly newly heavily previously recently privately fully highly formerly suspected sanctioned related onboard overall",
  ),
);
