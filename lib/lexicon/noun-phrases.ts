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
  both either neither whether once twice except amid
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
  worked want wanted appeared appear seem seems found find lay lie lying bound capable available able necessary
`),
);

/** Plurals without an s, and nouns that count many in the singular. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  words(`
  people men women children personnel aircraft crew troops cattle sheep police servicemen servicewomen crewmen
  fishermen policemen gunmen seamen airmen spacecraft hovercraft watercraft dead civilians infantry militia feet
  himars uavs usvs staff livestock schoolchildren businessmen congressmen crewmembers militiamen rotorcraft wounded
  injured offspring poor homeless refugees percent media data
`),
);

/** Plurals that stand before another noun: "arms shipments", "weapons systems". */
export const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    "arms weapons sanctions munitions sales sports goods savings communications operations defence logistics special forces armed naval troops us united states emirates nations systems intelligence rights customs armaments explosives civilians",
  ),
);

/** Words in -s that are no plural. */
export const FALSE_PLURALS: ReadonlySet<string> = new Set(
  words(
    "is was has as its this thus us yes says does his versus plus less across previous various serious dangerous anonymous famous numerous religious nervous continuous hazardous autonomous indigenous suspicious precious ferrous gross cross press class loss mass pass process business access success wireless overseas always perhaps whereas besides sometimes afterwards towards houthis",
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
  cylinders drums canisters bundles packages items amounts supply cargo load stockpile shipment consignment
`),
);

/** Nouns in -ing: they end a noun phrase, where other words in -ing open a clause. */
export const GERUND_NOUNS: ReadonlySet<string> = new Set(
  words(
    "shipping building training funding shelling fighting bombing shooting meeting hearing landing crossing sailing sighting ring king string spring wing being",
  ),
);

/** Words in -ed, -ing or -ly that stand inside noun phrases. */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  words(
    "early likely friendly deadly family monthly weekly daily yearly elderly supply only mostly newly heavily previously recently privately fully highly formerly suspected sanctioned",
  ),
);
