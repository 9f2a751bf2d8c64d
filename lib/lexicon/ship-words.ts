const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Prefixes of ship names, as written. */
export const SHIP_PREFIXES: readonly string[] = [
  ...words(
    "USS SMS USNS USCGC HMS HMAS HMCS HMNZS HMIS RFA RFS INS ROKS JS JDS FS FSO FPSO FNS ITS TCG BRP KRI PNS HNLMS HDMS HNoMS HSwMS ORP ARA BNS SLNS SAS SS RMS MV MT MS MSV MY RV FV GTS SSV CGC ESPS BAP NRP ENS LÉ KD RSS HTMS VNS IRIS",
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
  "MV.",
  "MT.",
];
/** Prefixes that are also words or other abbreviations: the name behind them must look like a ship's. */
export const DOUBTFUL_PREFIXES: ReadonlySet<string> = new Set(
  words("MS MT SS ENS SAS JS MY KD RSS ITS BAP SSV ARA LÉ RV FV ORP IRIS BNS MSV FNS"),
);

/** Nouns of ships. A capitalised name right behind the singular is the ship's. */
export const SHIP_KINDS: ReadonlySet<string> = new Set(
  words(`
  ship vessel tanker supertanker freighter frigate destroyer corvette cruiser carrier submarine ferry trawler tugboat tug barge yacht
  superyacht schooner battleship gunboat minesweeper icebreaker steamer steamship liner boat lighter cutter ketch brig warship
  bulker drillship dredger minelayer containership hovercraft lifeboat patrolboat coaster collier sloop
  ro-ro icebreaker minehunter u-boat steamboat shipwreck warships motorboat
`),
);
/** Nouns that are a ship only behind one of these words: "bulk carrier", "patrol boat". */
export const WEAK_SHIP_KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  carrier: new Set(
    words("bulk aircraft drone car gas lng lpg vehicle ore container cargo crude helicopter escort vehicles"),
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
  brig: new Set([]),
};
export const SHIP_KIND_PLURALS: ReadonlySet<string> = new Set(
  words(
    "ships vessels tankers freighters frigates destroyers corvettes cruisers carriers submarines ferries trawlers barges warships boats supertankers freighters icebreakers minesweepers bulkers",
  ),
);

/** Words that show that a sentence speaks of ships. */
export const SHIP_CONTEXT: ReadonlySet<string> = new Set(
  words(`
  ship ships vessel vessels tanker tankers freighter freighters port ports docked dock docks berth berthed moored anchored cargo crew sailors
  sailed sailing sails sank sunk sinking aboard hull imo flagged captain seafarers maritime shipping shipowner shipment shipments carrier
  frigate destroyer corvette cruiser warship warships navy naval containers container ais transponder harbor harbour pier quay wharf called
  transited voyage voyages anchorage fleet deck bulk submarine ferry trawler seized boarded disembarked offloaded unloaded loaded
`),
);

/** Words that bring in a ship's name: "a tanker called Eventin". */
export const NAMING_WORDS: ReadonlySet<string> = new Set(words("named called dubbed christened identified"));
/** Words that bring in a ship's other name: "formerly Grace 1", "renamed Adrian Darya 1". */
export const RENAMING_WORDS: ReadonlySet<string> = new Set(
  words("formerly renamed previously ex rechristened"),
);

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
  class type club race company channel war wars incident crisis affair disaster treaty q no other other's its their
`),
);

/** Capitalised words that are no ship alone, but may open her name: "Gulf Livestock 1", "Admiral Makarov". */
export const NAME_OPENERS: ReadonlySet<string> = new Set(
  words(
    "admiral sea ocean gulf strait north south east west central eastern western northern southern black red baltic atlantic pacific indian arctic caspian mediterranean royal prime",
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
  words("frigate destroyer corvette cruiser submarine battleship minesweeper"),
);

/** Words inside ship names that are written small. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words("of de the du la le al el bin ibn van von der den da do dos and"),
);
