const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Prefixes of ship names, as written. */
export const SHIP_PREFIXES: readonly string[] = [
  ...words(
    "USS SMS USNS USCGC HMS HMAS HMCS HMNZS HMIS RFA RFS INS ROKS JS JDS FS FSO FPSO FNS ITS TCG BRP KRI PNS HNLMS HDMS HNoMS HSwMS ORP ARA BNS SLNS SAS SS RMS MV MT MS MSV MY RV FV GTS SSV CGC ESPS BAP NRP ENS LÉ KD RSS HTMS VNS IRIS FGS RCGS CCGS ICGV TSS PS CSS USAT USAV NNS HS FPSO FSRU CCG RVNS",
  ),
  "M/V",
  "M/T",
  "M/S",
  "M.V.",
  "M.T.",
  "M/Y",
  "F/V",
  "S/S",
  "R/V",
  "S/V",
  "S.S.",
  "MV.",
  "MT.",
  "U.S.S.",
  "H.M.S.",
];
/** Prefixes of ships that go by a number alone: "CCG 5901". */
export const NUMBERED_PREFIXES: ReadonlySet<string> = new Set(["CCG"]);
/** Hull classification symbols of the US Navy and Coast Guard and of those who took them over; no weapon's letters among them. */
export const HULL_SYMBOLS: ReadonlySet<string> = new Set(
  words(
    "DDG CG CVN CV CVE SSN SSBN SSGN LHD LHA LPD LPH LSD LCS LST LCC FFG DD BB WMSL WMEC WHEC WPC WAGB ESB AGER MCM HQ",
  ),
);
/** Prefixes that are also words or other abbreviations: the name behind them must look like a ship's. */
export const DOUBTFUL_PREFIXES: ReadonlySet<string> = new Set(
  words("MS MT SS ENS SAS JS MY KD RSS ITS BAP SSV ARA LÉ RV FV ORP IRIS BNS MSV FNS PS CSS HS NNS TSS"),
);

/** Words behind a doubtful prefix that show that it is none: "MS Word", "SS Panzer Division". */
export const NOT_BEHIND_PREFIX: ReadonlySet<string> = new Set(
  words("office word windows teams society degree panzer division totenkopf guard guards "),
);

/** Nouns of ships. A capitalised name right behind the singular is the ship's. */
export const SHIP_KINDS: ReadonlySet<string> = new Set(
  words(`
  ship vessel tanker supertanker freighter frigate destroyer corvette cruiser carrier submarine ferry trawler tugboat tug barge yacht
  superyacht schooner battleship gunboat minesweeper icebreaker steamer steamship liner boat lighter cutter ketch brig warship
  bulker drillship dredger minelayer containership hovercraft lifeboat patrolboat coaster collier sloop
  minehunter steamboat shipwreck motorboat vlcc suezmax aframax panamax capesize handysize supramax kamsarmax ultramax boxship submersible dhow catamaran troopship superferry barque
`),
);
/** Kinds by the size of a strait or canal: news writes them with a capital too. */
export const CAPITAL_KINDS: ReadonlySet<string> = new Set(
  words("vlcc suezmax aframax panamax capesize handysize supramax kamsarmax ultramax"),
);
/** Nouns that are a ship only behind one of these words: "bulk carrier", "patrol boat". */
export const WEAK_SHIP_KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  carrier: new Set(
    words(
      "bulk aircraft drone car gas lng lpg vehicle ore container cargo crude helicopter escort vehicles livestock cattle cement",
    ),
  ),
  liner: new Set(words("ocean cruise passenger")),
  boat: new Set(words("patrol fishing torpedo missile tour supply pilot")),
  lighter: new Set(words("cargo")),
  cutter: new Set(words("guard revenue coast")),
  tug: new Set(words("harbour harbor salvage")),
  cruiser: new Set(
    words("missile battle guided light heavy armoured armored russian soviet navy class cabin"),
  ),
  coaster: new Set(words("cargo")),
  flagship: new Set(words("fleet navy squadron sea")),
  handler: new Set(words("anchor")),
  brig: new Set([]),
};
/** Of these the ones that are a ship behind a bare article too, where a name follows: "the cutter Polar Star". */
export const ARTICLED_SHIP_KINDS: ReadonlySet<string> = new Set(
  words("carrier liner cutter tug cruiser brig"),
);
/** Words before a ship's noun that belong to it: "guided-missile destroyer", "landing ship". */
export const SHIP_KIND_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
  landing container cargo cruise oil bulk patrol guided missile supply research hospital training motor fishing spy intelligence support salvage
  merchant passenger car chemical product crude gas lng lpg roll on off ro amphibious assault reconnaissance survey general dry steam aircraft
  ballistic nuclear powered attack diesel electric torpedo escort littoral combat coastal heavy light lift cable livestock vehicle storage floating
  replenishment sail sailing tall very large small fast rocket artillery icebreaking rescue oceanographic
`),
);
/** Kinds of ships in the plural: two names may follow. */
export const SHIP_KIND_PLURALS: ReadonlySet<string> = new Set(
  words(
    "ships vessels tankers freighters frigates destroyers corvettes cruisers carriers submarines ferries trawlers barges warships boats supertankers icebreakers minesweepers bulkers battleships steamers liners cutters tugs tugboats yachts superyachts schooners gunboats lifeboats dhows steamships patrolboats minehunters containerships",
  ),
);

/** Plurals that are also those of firms, with their singular: "budget carriers". */
export const AMBIGUOUS_PLURALS: Readonly<Record<string, string>> = { carriers: "carrier" };
/** Words near which "the Irish carrier Ryanair" is an airline, or another firm that carries, and no warship. */
export const CARRIER_FIRM_WORDS: ReadonlySet<string> = new Set(
  words(
    "airline airlines airport airports flight flights fly flying flew passenger passengers aviation fare fares routes budget boeing airbus mobile wireless telecom network",
  ),
);
/** Nouns so general that a firm's name stands before them as well: "the Royal Caribbean ship". */
export const GENERAL_KINDS: ReadonlySet<string> = new Set(words("ship vessel boat"));

/** Words that show that a sentence speaks of ships. */
export const SHIP_CONTEXT: ReadonlySet<string> = new Set(
  words(`
  ship ships vessel vessels tanker tankers freighter freighters port ports docked dock docks berth berthed moored anchored cargo crew sailors
  sailed sailing sails sank sunk sinking aboard hull imo flagged captain seafarers maritime shipping shipowner shipment shipments carrier
  frigate destroyer corvette cruiser warship warships navy naval containers container ais transponder harbor harbour pier quay wharf called
  transited voyage voyages anchorage fleet convoy convoys deck bulk submarine ferry trawler seized boarded disembarked offloaded unloaded loaded
`),
);

/** Words that show it more surely: a port or a navy is also near where people and places are named. */
export const SHIP_SIGNS: ReadonlySet<string> = new Set(
  words(`
  docked berthed moored anchored sailed sailing sails sank sunk sinking aboard imo flagged transponder containers ais seafarers
  transited disembarked offloaded unloaded torpedoed capsized rammed tugs scuttled
`),
);

/** Words that bring in a ship's name: "a tanker called Eventin". */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  words("named called dubbed christened identified known"),
);
/** Words that bring in a ship's other name: "formerly Grace 1", "renamed Adrian Darya 1". */
export const RENAMING_WORDS: ReadonlySet<string> = new Set(
  words("formerly renamed previously ex rechristened aka alias also now"),
);

/** Of these the ones that bring in a name only before another naming word: "also known as", "now called". */
export const HALF_RENAMING_WORDS: ReadonlySet<string> = new Set(words("also now previously"));

/** Capitalised words that begin no ship name behind a ship noun: places and peoples come from the nations table. */
export const NOT_SHIP_NAMES: ReadonlySet<string> = new Set(
  words(`
  the a an this that these those it its he she they we in on at by for from to of with and or but after before while when as if was were is are
  has had will would could monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december navy coast guard fleet army force forces marine marines ministry government president captain commander
  port un us uk eu nato imo ais mmsi houthi houthis
  i you who which what where there here owners owner crew traffic tracking flag company co ltd inc corporation monitoring intelligence
  iranian-backed state defense defence security council according reuters
  ap afp cnn bbc photo image satellite planet maxar marinetraffic lloyd bloomberg yonhap tass pm minister operation exercise
  aukus ukmto jmic centcom irgc idf pla jmsdf lng lpg gps
  class type club race company channel war wars incident crisis affair disaster treaty q no other other's its their
`),
);

/** Words right behind a ship's noun that number or part what she belongs to: "submarine Block V". */
export const NOT_BEHIND_KIND: ReadonlySet<string> = new Set(
  words(
    "block flight batch unit hull number no lot phase increment volume building terminal flotilla flotillas squadron squadrons",
  ),
);
/** Words that end the names of firms and people of firms. */
export const FIRM_TAILS: ReadonlySet<string> = new Set(
  words(`
   group holdings shipping shipyard lines line marine maritime logistics management tankers carriers ltd inc corp
   bank agency authority industries company cruises chief executive ceo chairman president spokesman 
  mediterranean
`),
);
/** Words that end the names of places and houses. */
const PLACE_TAILS: readonly string[] = words(`
  inn pub hotel restaurant museum school college university institute church hospital hall stadium 
  street road bridge tower towers station airport airlines river lake bay strait straits gulf canal island islands city town
  village province district region centre center beach park prison 
  act treaty cup refinery plant factory
`);
/** Both. Right behind a name, or as the whole of it, they show that it is no ship. */
export const NOT_SHIP_TAILS: ReadonlySet<string> = new Set([...FIRM_TAILS, ...PLACE_TAILS]);
/** Nouns of firms: what is renamed or called so is the firm. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  words("firm company operator owner group shipowner manager insurer shipyard line business subsidiary"),
);
/** Short forms in names that end with a stop: "St. Nikolas". */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set(words("st ste sta dr gen adm capt mt lt"));
/** Suffixes of names that end with a stop: "Clarence Sutphin Jr.". */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(words("jr sr"));
/** Lines whose ships carry the line's name first: "MSC Aries", "CMA CGM Symi". */
export const SHIP_LINES: ReadonlySet<string> = new Set(words("msc cma maersk scf hmm"));

/** Capitalised words that are no ship alone, but may open her name: "Gulf Livestock 1", "Admiral Makarov". */
export const NAME_OPENERS: ReadonlySet<string> = new Set(
  words(
    "admiral marshal sea ocean gulf strait north south east west central eastern western northern southern black red baltic atlantic pacific indian arctic caspian mediterranean royal prime",
  ),
);

/** Names of ship classes that stand before a ship's noun and are no ship: "the Kilo submarine". */
export const SHIP_CLASSES: ReadonlySet<string> = new Set(
  words(
    "kilo akula yasen borei ropucha nimitz virginia ohio romeo sinpo gorae amnok najin aegis zumwalt trident polaris typhoon buyan karakurt steregushchiy",
  ),
);
/** Kinds of warships: right before them even a single capitalised word is a name. */
export const WARSHIP_KINDS: ReadonlySet<string> = new Set(
  words("frigate destroyer corvette cruiser submarine battleship minesweeper carrier warship"),
);

/** Words inside ship names that are written small. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words("of de the du la le al el bin ibn van von der den da do dos and"),
);

/** Words behind a hyphen that make a name the mark of something else: "Liberia-flagged". */
export const HYPHENED_TAILS: ReadonlySet<string> = new Set(
  words(
    "flagged class owned based led made backed linked registered operated built type managed bound born run style size era like borne wide sized",
  ),
);
/** Capitalised words that follow a ship's name and are no part of it: "USS Bataan Amphibious Ready Group". */
export const FORMATION_WORDS: ReadonlySet<string> = new Set(
  words("carrier strike group amphibious ready battle task expeditionary class arg csg"),
);
/** Words behind a number that show that it counts: "the tanker Boracay 20 km off". */
export const COUNTED_NEXT: ReadonlySet<string> = new Set(words("nautical km percent per million day hour"));
/** Small words that may stand between a naming word and the name: "known as the". */
export const NAME_FILLERS: ReadonlySet<string> = new Set(words("as the known called named to"));
/** Small words between the plural and the names that it counts: "ships such as the", "vessels, either". */
export const LIST_FILLERS: ReadonlySet<string> = new Set(
  words("named called the either including like as such identified are were be both namely among them"),
);
/** Of these the ones behind which a single name is one of the ships. */
export const LIST_OPENERS: ReadonlySet<string> = new Set(
  words("named called including like such namely among"),
);
/** Small words between "name" and the name: "changed its name to the Blue Bay". */
export const NAME_WORD_FILLERS: ReadonlySet<string> = new Set(words("was is as to of the from"));
/** Prepositions of place: behind them a word that is also a town is the town. */
export const LOCATIVE_WORDS: ReadonlySet<string> = new Set(
  words("in at from to near off around outside via through into between toward towards"),
);
/** Nouns of places: "the port of Novocherkassk" is the town. */
export const TOWN_WORDS: ReadonlySet<string> = new Set(
  words("port city town region province village coast district state"),
);
/** Ranks that open names of men and of the ships called after them: without an article it is the man. */
export const RANK_WORDS: ReadonlySet<string> = new Set(words("admiral marshal general captain"));
/** Verbs that say who did something to a ship: "the ship Putin boarded was". */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(
  words("is was are were been has have had will would could may can"),
);
/** Words before "both" tankers or "two" ships that end a list of their names. */
export const PAIR_WORDS: ReadonlySet<string> = new Set(words("both two all three"));
/** Prepositions before a ship's noun that make what follows it belong to another: "the captain of the ship, John Smith". */
export const OWNING_WORDS: ReadonlySet<string> = new Set(words("of on aboard by with from for to"));
/** Parts of a ship, and those aboard: "the Sea Hope's stern". */
export const SHIP_PARTS: ReadonlySet<string> = new Set(
  words(
    "crew captain hull deck decks bow stern keel rudder anchor transponder sailors wheelhouse superstructure holds helipad wreck wreckage sinking capsizing",
  ),
);
/** Words before "name" that tell one name of a ship from another. */
export const NAME_ADJECTIVES: ReadonlySet<string> = new Set(
  words("new old former previous original current present false"),
);
/** Words before "the name" that bring it in. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(words("under by with"));
/** Verbs as headlines write them, with a capital: a ship's name ends before them. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  words(`
  attacks arrives blocks capsizes catches collides departs docks enters escorts exits explodes fires
     heads helps hits intercepts joins launches leads leaves makes rescues returns runs sails seizes sends shadows shoots
  sinks spotted strikes transits seized attacked damaged sunk struck near off after amid
  as
`),
);
/** Words between "are" and a plural of ships. */
export const COPULA_FILLERS: ReadonlySet<string> = new Set(words("both two sister sanctioned all"));
/** Words that end the names of newspapers and magazines, which stand in italics as ships do. */
export const PRESS_TAILS: ReadonlySet<string> = new Set(
  words(
    "times post journal news list review herald tribune telegraph guardian magazine press daily gazette report economist reuters",
  ),
);
