import type { UnitId } from "../model/unit.ts";

/** What can be measured on one axis. Tonnage of ships has three that must never meet: they are three dimensions. */
export type Dimension =
  | "count"
  | "share"
  | "share-difference"
  | "multiple"
  | "length"
  | "area"
  | "mass"
  | "deadweight"
  | "gross-tonnage"
  | "displacement"
  | "container-capacity"
  | "volume"
  | "speed"
  | "energy"
  | "power"
  | "frequency"
  | "magnitude"
  | "duration"
  | "temperature"
  | "currency";

/** One unit: how it is written, what it measures and how much of the dimension's base unit it is. */
export interface UnitEntry {
  readonly dimension: Dimension;
  /** Exact factor to the dimension's base (1, m, m2, kg, m3, m/s, J, W, Hz, s); null where no fixed factor holds. */
  readonly factor: number | null;
  /** Words in lower case; a plural in -s goes without saying. Written after a space, a hyphen or none. */
  readonly names: readonly string[];
  /** Abbreviations and signs, in their case. */
  readonly symbols: readonly string[];
}

/** Every unit the product knows; unit-codes.ts says where each is defined. Month and year are the mean Julian ones, as UCUM has them. */
export const UNITS = {
  count: { dimension: "count", factor: 1, names: [], symbols: [] },
  percent: { dimension: "share", factor: 0.01, names: ["percent", "per cent", "pct"], symbols: ["%", "％"] },
  "percentage-point": {
    dimension: "share-difference",
    factor: 0.01,
    names: ["percentage point"],
    symbols: ["pp"],
  },
  // "20-fold", "three times as many": no number of things, so it never meets a count.
  multiple: { dimension: "multiple", factor: 1, names: ["fold"], symbols: [] },
  millimetre: {
    dimension: "length",
    factor: 0.001,
    names: ["millimetre", "millimeter"],
    symbols: ["mm"],
  },
  centimetre: {
    dimension: "length",
    factor: 0.01,
    names: ["centimetre", "centimeter"],
    symbols: ["cm"],
  },
  metre: { dimension: "length", factor: 1, names: ["metre", "meter"], symbols: ["m"] },
  kilometre: {
    dimension: "length",
    factor: 1000,
    names: ["kilometre", "kilometer"],
    symbols: ["km", "kms"],
  },
  inch: { dimension: "length", factor: 0.0254, names: ["inch", "inches"], symbols: [] },
  foot: { dimension: "length", factor: 0.3048, names: ["foot", "feet"], symbols: ["ft"] },
  yard: { dimension: "length", factor: 0.9144, names: ["yard"], symbols: ["yd", "yds"] },
  mile: {
    dimension: "length",
    factor: 1609.344,
    names: ["mile", "statute mile"],
    symbols: ["mi"],
  },
  "nautical-mile": {
    dimension: "length",
    factor: 1852,
    names: ["nautical mile", "sea mile"],
    symbols: ["nm", "nmi", "NM", "nms"],
  },
  fathom: { dimension: "length", factor: 1.8288, names: ["fathom"], symbols: [] },
  "square-metre": {
    dimension: "area",
    factor: 1,
    names: ["square metre", "square meter"],
    symbols: ["m²", "m2", "sq m", "sqm", "sq. m"],
  },
  "square-kilometre": {
    dimension: "area",
    factor: 1000000,
    names: ["square kilometre", "square kilometer"],
    symbols: ["km²", "km2", "sq km", "sq. km"],
  },
  "square-foot": {
    dimension: "area",
    factor: 0.09290304,
    names: ["square foot", "square feet"],
    symbols: ["sq ft", "sq. ft"],
  },
  "square-mile": {
    dimension: "area",
    factor: 2589988.110336,
    names: ["square mile"],
    symbols: ["sq mi", "sq. mi"],
  },
  hectare: { dimension: "area", factor: 10000, names: ["hectare"], symbols: ["ha"] },
  acre: { dimension: "area", factor: 4046.8564224, names: ["acre"], symbols: [] },
  milligram: { dimension: "mass", factor: 0.000001, names: ["milligram"], symbols: ["mg"] },
  gram: { dimension: "mass", factor: 0.001, names: ["gram", "gramme"], symbols: ["g"] },
  kilogram: {
    dimension: "mass",
    factor: 1,
    names: ["kilogram", "kilogramme", "kilo"],
    symbols: ["kg", "kgs"],
  },
  tonne: {
    dimension: "mass",
    factor: 1000,
    names: ["tonne", "metric ton", "metric tonne"],
    symbols: ["mt"],
  },
  // A bare "ton" is a short, a long or a metric one, as the writer's country has it: no factor holds.
  ton: { dimension: "mass", factor: null, names: ["ton"], symbols: ["t"] },
  "short-ton": {
    dimension: "mass",
    factor: 907.18474,
    names: ["short ton", "us ton"],
    symbols: [],
  },
  "long-ton": {
    dimension: "mass",
    factor: 1016.0469088,
    names: ["long ton", "imperial ton"],
    symbols: [],
  },
  pound: { dimension: "mass", factor: 0.45359237, names: ["pound"], symbols: ["lb", "lbs"] },
  ounce: { dimension: "mass", factor: 0.028349523125, names: ["ounce"], symbols: ["oz"] },
  "deadweight-tonne": {
    dimension: "deadweight",
    factor: 1,
    names: [
      "deadweight tonne",
      "deadweight ton",
      "deadweight metric tons",
      "dead weight tons",
      "dead weight tonnes",
      "tons deadweight",
      "tonnes deadweight",
      "tons dwt",
      "tonnes dwt",
    ],
    symbols: ["dwt", "DWT"],
  },
  "gross-ton": {
    dimension: "gross-tonnage",
    factor: 1,
    names: ["gross ton", "gross tonne", "gross register tons", "gross registered tons", "tons gross"],
    symbols: ["GT", "GRT", "gt", "grt"],
  },
  "displacement-ton": {
    dimension: "displacement",
    factor: 1,
    names: ["tons displacement", "tonnes displacement", "displacement tons", "displacement tonnes"],
    symbols: [],
  },
  teu: {
    dimension: "container-capacity",
    factor: 1,
    names: ["twenty-foot equivalent unit", "teu"],
    symbols: ["TEU", "TEUs"],
  },
  millilitre: {
    dimension: "volume",
    factor: 0.000001,
    names: ["millilitre", "milliliter"],
    symbols: ["ml", "mL"],
  },
  litre: {
    dimension: "volume",
    factor: 0.001,
    names: ["litre", "liter"],
    symbols: ["L"],
  },
  gallon: {
    dimension: "volume",
    factor: 0.003785411784,
    names: ["gallon", "us gallon"],
    symbols: ["gal"],
  },
  barrel: {
    dimension: "volume",
    factor: 0.158987294928,
    names: ["barrel"],
    symbols: ["bbl", "bbls"],
  },
  "cubic-metre": {
    dimension: "volume",
    factor: 1,
    names: ["cubic metre", "cubic meter"],
    symbols: ["m³", "m3", "cbm", "cu m"],
  },
  "cubic-foot": {
    dimension: "volume",
    factor: 0.028316846592,
    names: ["cubic foot", "cubic feet"],
    symbols: ["cu ft"],
  },
  "kilometre-per-hour": {
    dimension: "speed",
    factor: 1000 / 3600,
    names: [
      "kilometres per hour",
      "kilometers per hour",
      "kilometres an hour",
      "kilometers an hour",
      "kilometre per hour",
      "kilometer per hour",
    ],
    symbols: ["km/h", "kph", "kmh", "km/hr"],
  },
  "mile-per-hour": {
    dimension: "speed",
    factor: 0.44704,
    names: ["miles per hour", "miles an hour", "mile per hour"],
    symbols: ["mph"],
  },
  "metre-per-second": {
    dimension: "speed",
    factor: 1,
    names: ["metres per second", "meters per second", "metres a second", "meters a second"],
    symbols: ["m/s"],
  },
  "kilometre-per-second": {
    dimension: "speed",
    factor: 1000,
    names: ["kilometres per second", "kilometers per second", "kilometres a second", "kilometers a second"],
    symbols: ["km/s"],
  },
  knot: { dimension: "speed", factor: 1852 / 3600, names: ["knot"], symbols: ["kt", "kts"] },
  // The speed of sound changes with height: no factor holds.
  mach: { dimension: "speed", factor: null, names: ["mach"], symbols: [] },
  "kiloton-tnt": {
    dimension: "energy",
    factor: 4184000000000,
    names: ["kiloton", "kilotonne", "kilotons of tnt", "kilotonnes of tnt"],
    symbols: [],
  },
  "megaton-tnt": {
    dimension: "energy",
    factor: 4184000000000000,
    names: ["megaton", "megatonne", "megatons of tnt"],
    symbols: [],
  },
  // Seismologists have several scales and none converts by a factor.
  magnitude: { dimension: "magnitude", factor: null, names: ["magnitude"], symbols: [] },
  second: { dimension: "duration", factor: 1, names: ["second"], symbols: ["sec", "secs"] },
  minute: { dimension: "duration", factor: 60, names: ["minute"], symbols: ["min", "mins"] },
  hour: { dimension: "duration", factor: 3600, names: ["hour"], symbols: ["h", "hr", "hrs"] },
  day: { dimension: "duration", factor: 86400, names: ["day"], symbols: [] },
  week: { dimension: "duration", factor: 604800, names: ["week"], symbols: [] },
  month: { dimension: "duration", factor: 2629800, names: ["month"], symbols: [] },
  year: { dimension: "duration", factor: 31557600, names: ["year"], symbols: ["yr", "yrs"] },
  decade: { dimension: "duration", factor: 315576000, names: ["decade"], symbols: [] },
  century: { dimension: "duration", factor: 3155760000, names: ["century", "centuries"], symbols: [] },
  watt: { dimension: "power", factor: 1, names: ["watt"], symbols: ["W"] },
  kilowatt: { dimension: "power", factor: 1000, names: ["kilowatt"], symbols: ["kW"] },
  megawatt: { dimension: "power", factor: 1000000, names: ["megawatt"], symbols: ["MW"] },
  gigawatt: { dimension: "power", factor: 1000000000, names: ["gigawatt"], symbols: ["GW"] },
  horsepower: {
    dimension: "power",
    factor: 745.6998715822702,
    names: ["horsepower", "shaft horsepower"],
    symbols: ["hp", "shp", "bhp"],
  },
  "kilowatt-hour": {
    dimension: "energy",
    factor: 3600000,
    names: ["kilowatt hour", "kilowatt-hour"],
    symbols: ["kWh"],
  },
  "megawatt-hour": {
    dimension: "energy",
    factor: 3600000000,
    names: ["megawatt hour", "megawatt-hour"],
    symbols: ["MWh"],
  },
  "gigawatt-hour": {
    dimension: "energy",
    factor: 3600000000000,
    names: ["gigawatt hour", "gigawatt-hour"],
    symbols: ["GWh"],
  },
  "terawatt-hour": {
    dimension: "energy",
    factor: 3600000000000000,
    names: ["terawatt hour", "terawatt-hour"],
    symbols: ["TWh"],
  },
  hertz: { dimension: "frequency", factor: 1, names: ["hertz"], symbols: ["Hz"] },
  kilohertz: { dimension: "frequency", factor: 1000, names: ["kilohertz"], symbols: ["kHz"] },
  megahertz: { dimension: "frequency", factor: 1000000, names: ["megahertz"], symbols: ["MHz"] },
  gigahertz: { dimension: "frequency", factor: 1000000000, names: ["gigahertz"], symbols: ["GHz"] },
  // Both scales have a zero of their own: a factor alone does not convert them.
  celsius: {
    dimension: "temperature",
    factor: null,
    names: ["degrees celsius", "degree celsius", "degrees centigrade", "celsius"],
    symbols: ["°C", "℃"],
  },
  fahrenheit: {
    dimension: "temperature",
    factor: null,
    names: ["degrees fahrenheit", "degree fahrenheit", "fahrenheit"],
    symbols: ["°F", "℉"],
  },
  usd: currency(["dollar", "us dollar", "u.s. dollars"], ["US$", "U.S.$", "US $", "$", "USD"]),
  eur: currency(["euro"], ["€", "EUR"]),
  gbp: currency(["pounds sterling", "british pounds", "pound sterling"], ["£", "GBP"]),
  jpy: currency(["yen"], ["JP¥", "¥", "JPY"]),
  krw: currency(["won", "korean won", "south korean won"], ["₩", "KRW"]),
  cny: currency(["yuan", "renminbi"], ["CN¥", "RMB", "CNY"]),
  rub: currency(["ruble", "rouble"], ["₽", "RUB"]),
  uah: currency(["hryvnia", "hryvnya"], ["₴", "UAH"]),
  ils: currency(["shekel"], ["₪", "NIS", "ILS"]),
  inr: currency(["rupee", "indian rupees"], ["₹", "Rs", "Rs.", "INR"]),
  cad: currency(["canadian dollar"], ["CA$", "C$", "CAD"]),
  aud: currency(["australian dollar"], ["AU$", "A$", "AUD"]),
  chf: currency(["swiss franc"], ["CHF"]),
  "other-currency": currency(
    "rial riyal dinar dirham lira zloty krona kronor krone kroner franc peso baht ringgit rupiah naira".split(
      " ",
    ),
    "HK$ NT$ S$ NZ$ R$ SEK NOK DKK PLN TRY AED SAR SGD HKD TWD NZD BRL MXN IRR ZAR".split(" "),
  ),
} as const satisfies Record<UnitId, UnitEntry>;

// Rates of exchange change daily: no factor.
function currency(names: readonly string[], symbols: readonly string[]): UnitEntry {
  return { dimension: "currency", factor: null, names, symbols };
}

/** Symbols that hold a unit and a rate: oil is told in barrels per day. */
export const RATED_SYMBOLS: Readonly<Record<string, { readonly unit: UnitId; readonly rate: "day" }>> = {
  bpd: { unit: "barrel", rate: "day" },
  "b/d": { unit: "barrel", rate: "day" },
  "bbl/d": { unit: "barrel", rate: "day" },
};

/** Unit words that stand before their number: "Mach 5", "magnitude 6.7". */
export const UNITS_BEFORE: Readonly<Record<string, UnitId>> = { mach: "mach", magnitude: "magnitude" };

/** Ordinals, verbs and games that are spelled like a unit: behind a space they are none. */
export const UNIT_HOMOGRAPHS: ReadonlySet<string> = new Set(["second", "won", "mach"]);

/** Adjectives between a number and its unit that leave it the same measure. */
export const UNIT_ADJECTIVES: ReadonlySet<string> = new Set(
  "more straight consecutive full whole long additional further extra solid".split(" "),
);

/** What stands between a measure and its conversion, spaces apart; a hedge belongs to the second figure. */
export const CONVERSION_LINKS = ["(", "[", ", or", "or", "/", "–", "—"] as const;

/** Words right before a yield. */
export const BEFORE_YIELD = "yield of ";

/** What tells kilotons of yield from knots, where both are written "kt". */
export const YIELD_WORDS: ReadonlySet<string> = new Set(
  "warhead warheads bomb bombs device weapon weapons explosion yield nuclear test blast detonation tnt".split(
    " ",
  ),
);

/** Time spans and adverbs of a rate: "8,000 shells a day", "twice weekly". */
export const RATE_UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
export const RATE_NAMES: Readonly<Record<string, (typeof RATE_UNITS)[number]>> = { annum: "year" };
export const RATE_OPENERS = ["a", "an", "per", "each", "every"] as const;
export const RATE_ADVERBS: Readonly<Record<string, (typeof RATE_UNITS)[number]>> = {
  hourly: "hour",
  daily: "day",
  weekly: "week",
  monthly: "month",
  yearly: "year",
  annually: "year",
};

/** Words behind what a price is asked for: "$700 a seat in March". */
export const BEHIND_PRICES: ReadonlySet<string> = new Set(
  "in on at by from to for and or but before after this last when while as if".split(" "),
);

/** Words before a number of years. */
export const AGE_WORDS: ReadonlySet<string> = new Set(["aged", "age"]);

/** Units that state one measure together with a smaller one: "5 feet 10 inches", "2 hours and 30 minutes". */
export const COMPOUND_UNITS: Readonly<Partial<Record<UnitId, UnitId>>> = {
  foot: "inch",
  hour: "minute",
  minute: "second",
  year: "month",
  pound: "ounce",
};

/** Adjectives behind a unit that stand between it and what it measures: "a 115-meter-long vessel". */
export const EXTENT_ADJECTIVES: ReadonlySet<string> = new Set(
  "long high tall wide deep thick old strong".split(" "),
);

/** The entry of a unit. */
export function unitEntry(id: UnitId): UnitEntry {
  return UNITS[id];
}

/** The ids of all units, in the order of the table. */
export const UNIT_IDS: readonly UnitId[] = Object.keys(UNITS).filter(isUnitId);

function isUnitId(text: string): text is UnitId {
  return text in UNITS;
}
