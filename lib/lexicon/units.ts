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
  /** UCUM code, case-sensitive; what UCUM does not know is an annotation in braces. */
  readonly ucum: string;
  readonly dimension: Dimension;
  /** Exact factor to the dimension's base (1, m, m2, kg, m3, m/s, J, W, s); null where no fixed factor holds. */
  readonly factor: number | null;
  /** Words, singular and plural, lower case. Written after a space, a hyphen or none. */
  readonly names: readonly string[];
  /** Abbreviations and signs, in their case. */
  readonly symbols: readonly string[];
  /** How the product writes it behind a number. */
  readonly shown: string;
  readonly citation: string;
}

const UCUM = "UCUM 2.2, ucum.org/ucum";
const SI = "BIPM, The International System of Units, 9th ed. (2019)";
const NIST = "NIST Handbook 44, Appendix C, General Tables of Units of Measurement";
const NIST811 = "NIST SP 811 (2008), Appendix B.8";
const TONNAGE = "IMO, International Convention on Tonnage Measurement of Ships, 1969";
const ISO668 = "ISO 668:2020, Series 1 freight containers";
const USGS = "USGS, Earthquake Hazards Program, Magnitude Types";
const MERRIAM = "Merriam-Webster.com, s.v. -fold; times";
const ISO4217 = "ISO 4217:2015, currency codes";

/** Every unit the product knows. Month and year are the mean Julian ones, as UCUM has them. */
export const UNITS = {
  count: { ucum: "1", dimension: "count", factor: 1, names: [], symbols: [], shown: "", citation: UCUM },
  percent: {
    ucum: "%",
    dimension: "share",
    factor: 0.01,
    names: ["percent", "per cent", "pct"],
    symbols: ["%", "％"],
    shown: "%",
    citation: UCUM,
  },
  "percentage-point": {
    ucum: "%{point}",
    dimension: "share-difference",
    factor: 0.01,
    names: ["percentage point", "percentage points"],
    symbols: ["pp"],
    shown: "percentage points",
    citation: UCUM,
  },
  // "20-fold", "three times as many": no number of things, so it never meets a count.
  multiple: {
    ucum: "{times}",
    dimension: "multiple",
    factor: 1,
    names: ["fold"],
    symbols: [],
    shown: "times",
    citation: MERRIAM,
  },
  millimetre: {
    ucum: "mm",
    dimension: "length",
    factor: 0.001,
    names: ["millimetre", "millimetres", "millimeter", "millimeters"],
    symbols: ["mm"],
    shown: "mm",
    citation: SI,
  },
  centimetre: {
    ucum: "cm",
    dimension: "length",
    factor: 0.01,
    names: ["centimetre", "centimetres", "centimeter", "centimeters"],
    symbols: ["cm"],
    shown: "cm",
    citation: SI,
  },
  metre: {
    ucum: "m",
    dimension: "length",
    factor: 1,
    names: ["metre", "metres", "meter", "meters"],
    symbols: ["m"],
    shown: "m",
    citation: SI,
  },
  kilometre: {
    ucum: "km",
    dimension: "length",
    factor: 1000,
    names: ["kilometre", "kilometres", "kilometer", "kilometers"],
    symbols: ["km", "kms"],
    shown: "km",
    citation: SI,
  },
  inch: {
    ucum: "[in_i]",
    dimension: "length",
    factor: 0.0254,
    names: ["inch", "inches"],
    symbols: [],
    shown: "in",
    citation: NIST,
  },
  foot: {
    ucum: "[ft_i]",
    dimension: "length",
    factor: 0.3048,
    names: ["foot", "feet"],
    symbols: ["ft"],
    shown: "ft",
    citation: NIST,
  },
  yard: {
    ucum: "[yd_i]",
    dimension: "length",
    factor: 0.9144,
    names: ["yard", "yards"],
    symbols: ["yd", "yds"],
    shown: "yd",
    citation: NIST,
  },
  mile: {
    ucum: "[mi_i]",
    dimension: "length",
    factor: 1609.344,
    names: ["mile", "miles", "statute mile", "statute miles"],
    symbols: ["mi"],
    shown: "mi",
    citation: NIST,
  },
  "nautical-mile": {
    ucum: "[nmi_i]",
    dimension: "length",
    factor: 1852,
    names: ["nautical mile", "nautical miles", "sea mile", "sea miles"],
    symbols: ["nm", "nmi", "NM", "nms"],
    shown: "nautical miles",
    citation: NIST,
  },
  fathom: {
    ucum: "[fth_i]",
    dimension: "length",
    factor: 1.8288,
    names: ["fathom", "fathoms"],
    symbols: [],
    shown: "fathoms",
    citation: NIST,
  },
  "square-metre": {
    ucum: "m2",
    dimension: "area",
    factor: 1,
    names: ["square metre", "square metres", "square meter", "square meters"],
    symbols: ["m²", "m2", "sq m", "sqm", "sq. m"],
    shown: "m²",
    citation: SI,
  },
  "square-kilometre": {
    ucum: "km2",
    dimension: "area",
    factor: 1000000,
    names: ["square kilometre", "square kilometres", "square kilometer", "square kilometers"],
    symbols: ["km²", "km2", "sq km", "sq. km"],
    shown: "km²",
    citation: SI,
  },
  "square-foot": {
    ucum: "[sft_i]",
    dimension: "area",
    factor: 0.09290304,
    names: ["square foot", "square feet"],
    symbols: ["sq ft", "sq. ft"],
    shown: "sq ft",
    citation: NIST,
  },
  "square-mile": {
    ucum: "[mi_i]2",
    dimension: "area",
    factor: 2589988.110336,
    names: ["square mile", "square miles"],
    symbols: ["sq mi", "sq. mi"],
    shown: "sq mi",
    citation: NIST,
  },
  hectare: {
    ucum: "har",
    dimension: "area",
    factor: 10000,
    names: ["hectare", "hectares"],
    symbols: ["ha"],
    shown: "ha",
    citation: SI,
  },
  acre: {
    ucum: "4840.[yd_i]2",
    dimension: "area",
    factor: 4046.8564224,
    names: ["acre", "acres"],
    symbols: [],
    shown: "acres",
    citation: NIST,
  },
  milligram: {
    ucum: "mg",
    dimension: "mass",
    factor: 1e-6,
    names: ["milligram", "milligrams"],
    symbols: ["mg"],
    shown: "mg",
    citation: SI,
  },
  gram: {
    ucum: "g",
    dimension: "mass",
    factor: 0.001,
    names: ["gram", "grams", "gramme", "grammes"],
    symbols: ["g"],
    shown: "g",
    citation: SI,
  },
  kilogram: {
    ucum: "kg",
    dimension: "mass",
    factor: 1,
    names: ["kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos"],
    symbols: ["kg", "kgs"],
    shown: "kg",
    citation: SI,
  },
  tonne: {
    ucum: "t",
    dimension: "mass",
    factor: 1000,
    names: ["tonne", "tonnes", "metric ton", "metric tons", "metric tonne", "metric tonnes"],
    symbols: ["mt"],
    shown: "t",
    citation: SI,
  },
  // A bare "ton" is a short, a long or a metric one, as the writer's country has it: no factor holds.
  ton: {
    ucum: "{ton}",
    dimension: "mass",
    factor: null,
    names: ["ton", "tons"],
    symbols: ["t"],
    shown: "tons",
    citation: NIST811,
  },
  "short-ton": {
    ucum: "[ston_av]",
    dimension: "mass",
    factor: 907.18474,
    names: ["short ton", "short tons", "us ton", "us tons"],
    symbols: [],
    shown: "short tons",
    citation: NIST,
  },
  "long-ton": {
    ucum: "[lton_av]",
    dimension: "mass",
    factor: 1016.0469088,
    names: ["long ton", "long tons", "imperial ton", "imperial tons"],
    symbols: [],
    shown: "long tons",
    citation: NIST,
  },
  pound: {
    ucum: "[lb_av]",
    dimension: "mass",
    factor: 0.45359237,
    names: ["pound", "pounds"],
    symbols: ["lb", "lbs"],
    shown: "lb",
    citation: NIST,
  },
  ounce: {
    ucum: "[oz_av]",
    dimension: "mass",
    factor: 0.028349523125,
    names: ["ounce", "ounces"],
    symbols: ["oz"],
    shown: "oz",
    citation: NIST,
  },
  "deadweight-tonne": {
    ucum: "t{deadweight}",
    dimension: "deadweight",
    factor: 1,
    names: [
      "deadweight tonnes",
      "deadweight tonne",
      "deadweight tons",
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
    shown: "dwt",
    citation: TONNAGE,
  },
  "gross-ton": {
    ucum: "{gross-tonnage}",
    dimension: "gross-tonnage",
    factor: 1,
    names: [
      "gross tons",
      "gross ton",
      "gross tonnes",
      "gross tonne",
      "gross register tons",
      "gross registered tons",
      "tons gross",
    ],
    symbols: ["GT", "GRT", "gt", "grt"],
    shown: "GT",
    citation: TONNAGE,
  },
  "displacement-ton": {
    ucum: "t{displacement}",
    dimension: "displacement",
    factor: 1,
    names: ["tons displacement", "tonnes displacement", "displacement tons", "displacement tonnes"],
    symbols: [],
    shown: "t displacement",
    citation: TONNAGE,
  },
  teu: {
    ucum: "{TEU}",
    dimension: "container-capacity",
    factor: 1,
    names: ["twenty-foot equivalent units", "twenty-foot equivalent unit", "teus", "teu"],
    symbols: ["TEU", "TEUs"],
    shown: "TEU",
    citation: ISO668,
  },
  millilitre: {
    ucum: "mL",
    dimension: "volume",
    factor: 1e-6,
    names: ["millilitre", "millilitres", "milliliter", "milliliters"],
    symbols: ["ml", "mL"],
    shown: "mL",
    citation: SI,
  },
  litre: {
    ucum: "L",
    dimension: "volume",
    factor: 0.001,
    names: ["litre", "litres", "liter", "liters"],
    symbols: ["L"],
    shown: "L",
    citation: SI,
  },
  gallon: {
    ucum: "[gal_us]",
    dimension: "volume",
    factor: 0.003785411784,
    names: ["gallon", "gallons", "us gallon", "us gallons"],
    symbols: ["gal"],
    shown: "gal",
    citation: NIST,
  },
  barrel: {
    ucum: "[bbl_us]",
    dimension: "volume",
    factor: 0.158987294928,
    names: ["barrel", "barrels"],
    symbols: ["bbl", "bbls"],
    shown: "barrels",
    citation: NIST,
  },
  "cubic-metre": {
    ucum: "m3",
    dimension: "volume",
    factor: 1,
    names: ["cubic metre", "cubic metres", "cubic meter", "cubic meters"],
    symbols: ["m³", "m3", "cbm", "cu m"],
    shown: "m³",
    citation: SI,
  },
  "cubic-foot": {
    ucum: "[cft_i]",
    dimension: "volume",
    factor: 0.028316846592,
    names: ["cubic foot", "cubic feet"],
    symbols: ["cu ft"],
    shown: "cu ft",
    citation: NIST,
  },
  "kilometre-per-hour": {
    ucum: "km/h",
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
    shown: "km/h",
    citation: SI,
  },
  "mile-per-hour": {
    ucum: "[mi_i]/h",
    dimension: "speed",
    factor: 0.44704,
    names: ["miles per hour", "miles an hour", "mile per hour"],
    symbols: ["mph"],
    shown: "mph",
    citation: NIST,
  },
  "metre-per-second": {
    ucum: "m/s",
    dimension: "speed",
    factor: 1,
    names: ["metres per second", "meters per second", "metres a second", "meters a second"],
    symbols: ["m/s"],
    shown: "m/s",
    citation: SI,
  },
  "kilometre-per-second": {
    ucum: "km/s",
    dimension: "speed",
    factor: 1000,
    names: ["kilometres per second", "kilometers per second", "kilometres a second", "kilometers a second"],
    symbols: ["km/s"],
    shown: "km/s",
    citation: SI,
  },
  knot: {
    ucum: "[kn_i]",
    dimension: "speed",
    factor: 1852 / 3600,
    names: ["knot", "knots"],
    symbols: ["kt", "kts"],
    shown: "knots",
    citation: NIST,
  },
  // The speed of sound changes with height: no factor holds.
  mach: {
    ucum: "{Mach}",
    dimension: "speed",
    factor: null,
    names: ["mach"],
    symbols: [],
    shown: "Mach",
    citation: NIST811,
  },
  "kiloton-tnt": {
    ucum: "4184.GJ",
    dimension: "energy",
    factor: 4.184e12,
    names: ["kiloton", "kilotons", "kilotonne", "kilotonnes", "kilotons of tnt", "kilotonnes of tnt"],
    symbols: [],
    shown: "kt TNT",
    citation: NIST811,
  },
  "megaton-tnt": {
    ucum: "4184.TJ",
    dimension: "energy",
    factor: 4.184e15,
    names: ["megaton", "megatons", "megatonne", "megatonnes", "megatons of tnt"],
    symbols: [],
    shown: "Mt TNT",
    citation: NIST811,
  },
  // Seismologists have several scales and none converts by a factor.
  magnitude: {
    ucum: "{magnitude}",
    dimension: "magnitude",
    factor: null,
    names: ["magnitude"],
    symbols: [],
    shown: "magnitude",
    citation: USGS,
  },
  second: {
    ucum: "s",
    dimension: "duration",
    factor: 1,
    names: ["second", "seconds"],
    symbols: ["sec", "secs"],
    shown: "s",
    citation: SI,
  },
  minute: {
    ucum: "min",
    dimension: "duration",
    factor: 60,
    names: ["minute", "minutes"],
    symbols: ["min", "mins"],
    shown: "min",
    citation: SI,
  },
  hour: {
    ucum: "h",
    dimension: "duration",
    factor: 3600,
    names: ["hour", "hours"],
    symbols: ["h", "hr", "hrs"],
    shown: "h",
    citation: SI,
  },
  day: {
    ucum: "d",
    dimension: "duration",
    factor: 86400,
    names: ["day", "days"],
    symbols: [],
    shown: "days",
    citation: SI,
  },
  week: {
    ucum: "wk",
    dimension: "duration",
    factor: 604800,
    names: ["week", "weeks"],
    symbols: [],
    shown: "weeks",
    citation: UCUM,
  },
  month: {
    ucum: "mo",
    dimension: "duration",
    factor: 2629800,
    names: ["month", "months"],
    symbols: [],
    shown: "months",
    citation: UCUM,
  },
  year: {
    ucum: "a",
    dimension: "duration",
    factor: 31557600,
    names: ["year", "years"],
    symbols: ["yr", "yrs"],
    shown: "years",
    citation: UCUM,
  },
  decade: {
    ucum: "10.a",
    dimension: "duration",
    factor: 315576000,
    names: ["decade", "decades"],
    symbols: [],
    shown: "decades",
    citation: UCUM,
  },
  century: {
    ucum: "100.a",
    dimension: "duration",
    factor: 3155760000,
    names: ["century", "centuries"],
    symbols: [],
    shown: "centuries",
    citation: UCUM,
  },
  watt: {
    ucum: "W",
    dimension: "power",
    factor: 1,
    names: ["watt", "watts"],
    symbols: ["W"],
    shown: "W",
    citation: SI,
  },
  kilowatt: {
    ucum: "kW",
    dimension: "power",
    factor: 1000,
    names: ["kilowatt", "kilowatts"],
    symbols: ["kW"],
    shown: "kW",
    citation: SI,
  },
  megawatt: {
    ucum: "MW",
    dimension: "power",
    factor: 1000000,
    names: ["megawatt", "megawatts"],
    symbols: ["MW"],
    shown: "MW",
    citation: SI,
  },
  gigawatt: {
    ucum: "GW",
    dimension: "power",
    factor: 1000000000,
    names: ["gigawatt", "gigawatts"],
    symbols: ["GW"],
    shown: "GW",
    citation: SI,
  },
  horsepower: {
    ucum: "[HP]",
    dimension: "power",
    factor: 745.6998715822702,
    names: ["horsepower", "shaft horsepower"],
    symbols: ["hp", "shp", "bhp"],
    shown: "hp",
    citation: NIST811,
  },
  "kilowatt-hour": {
    ucum: "kW.h",
    dimension: "energy",
    factor: 3600000,
    names: ["kilowatt hour", "kilowatt hours", "kilowatt-hour", "kilowatt-hours"],
    symbols: ["kWh"],
    shown: "kWh",
    citation: SI,
  },
  "megawatt-hour": {
    ucum: "MW.h",
    dimension: "energy",
    factor: 3600000000,
    names: ["megawatt hour", "megawatt hours", "megawatt-hour", "megawatt-hours"],
    symbols: ["MWh"],
    shown: "MWh",
    citation: SI,
  },
  "gigawatt-hour": {
    ucum: "GW.h",
    dimension: "energy",
    factor: 3.6e12,
    names: ["gigawatt hour", "gigawatt hours", "gigawatt-hour", "gigawatt-hours"],
    symbols: ["GWh"],
    shown: "GWh",
    citation: SI,
  },
  "terawatt-hour": {
    ucum: "TW.h",
    dimension: "energy",
    factor: 3.6e15,
    names: ["terawatt hour", "terawatt hours", "terawatt-hour", "terawatt-hours"],
    symbols: ["TWh"],
    shown: "TWh",
    citation: SI,
  },
  hertz: {
    ucum: "Hz",
    dimension: "frequency",
    factor: 1,
    names: ["hertz"],
    symbols: ["Hz"],
    shown: "Hz",
    citation: SI,
  },
  kilohertz: {
    ucum: "kHz",
    dimension: "frequency",
    factor: 1000,
    names: ["kilohertz"],
    symbols: ["kHz"],
    shown: "kHz",
    citation: SI,
  },
  megahertz: {
    ucum: "MHz",
    dimension: "frequency",
    factor: 1e6,
    names: ["megahertz"],
    symbols: ["MHz"],
    shown: "MHz",
    citation: SI,
  },
  gigahertz: {
    ucum: "GHz",
    dimension: "frequency",
    factor: 1e9,
    names: ["gigahertz"],
    symbols: ["GHz"],
    shown: "GHz",
    citation: SI,
  },
  // Both scales have a zero of their own: a factor alone does not convert them.
  celsius: {
    ucum: "Cel",
    dimension: "temperature",
    factor: null,
    names: ["degrees celsius", "degree celsius", "degrees centigrade", "celsius"],
    symbols: ["°C", "℃"],
    shown: "°C",
    citation: SI,
  },
  fahrenheit: {
    ucum: "[degF]",
    dimension: "temperature",
    factor: null,
    names: ["degrees fahrenheit", "degree fahrenheit", "fahrenheit"],
    symbols: ["°F", "℉"],
    shown: "°F",
    citation: NIST,
  },
  usd: currency(
    "USD",
    ["dollar", "dollars", "us dollar", "us dollars", "u.s. dollars"],
    ["US$", "U.S.$", "US $", "$", "USD"],
  ),
  eur: currency("EUR", ["euro", "euros"], ["€", "EUR"]),
  gbp: currency("GBP", ["pounds sterling", "british pounds", "pound sterling"], ["£", "GBP"]),
  jpy: currency("JPY", ["yen"], ["JP¥", "¥", "JPY"]),
  krw: currency("KRW", ["won", "korean won", "south korean won"], ["₩", "KRW"]),
  cny: currency("CNY", ["yuan", "renminbi"], ["CN¥", "RMB", "CNY"]),
  rub: currency("RUB", ["ruble", "rubles", "rouble", "roubles"], ["₽", "RUB"]),
  uah: currency("UAH", ["hryvnia", "hryvnias", "hryvnya"], ["₴", "UAH"]),
  ils: currency("ILS", ["shekel", "shekels"], ["₪", "NIS", "ILS"]),
  inr: currency("INR", ["rupee", "rupees", "indian rupees"], ["₹", "Rs", "Rs.", "INR"]),
  cad: currency("CAD", ["canadian dollars", "canadian dollar"], ["CA$", "C$", "CAD"]),
  aud: currency("AUD", ["australian dollars", "australian dollar"], ["AU$", "A$", "AUD"]),
  chf: currency("CHF", ["swiss francs", "swiss franc"], ["CHF"]),
  "other-currency": currency(
    "XXX",
    "rial rials riyal riyals dinar dinars dirham dirhams lira zloty zlotys krona kronor krone kroner franc francs peso pesos baht ringgit rupiah naira".split(
      " ",
    ),
    "HK$ NT$ S$ NZ$ R$ SEK NOK DKK PLN TRY AED SAR SGD HKD TWD NZD BRL MXN IRR ZAR".split(" "),
  ),
} as const satisfies Record<UnitId, UnitEntry>;

// UCUM leaves money out: an annotation with the ISO code. Rates of exchange change daily: no factor.
function currency(code: string, names: readonly string[], symbols: readonly string[]): UnitEntry {
  return {
    ucum: `{${code}}`,
    dimension: "currency",
    factor: null,
    names,
    symbols,
    shown: code,
    citation: ISO4217,
  };
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
