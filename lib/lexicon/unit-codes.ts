import type { UnitId } from "../model/unit.ts";

/** What a unit is called where machines read it, and where it is defined. Readers of pages do without. */
export interface UnitCode {
  /** UCUM code, case-sensitive; what UCUM does not know, money above all, is an annotation in braces. */
  readonly ucum: string;
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

/** The code and the definition of every unit. */
export const UNIT_CODES = {
  count: { ucum: "1", citation: UCUM },
  percent: { ucum: "%", citation: UCUM },
  "percentage-point": { ucum: "%{point}", citation: UCUM },
  multiple: { ucum: "{times}", citation: MERRIAM },
  millimetre: { ucum: "mm", citation: SI },
  centimetre: { ucum: "cm", citation: SI },
  metre: { ucum: "m", citation: SI },
  kilometre: { ucum: "km", citation: SI },
  inch: { ucum: "[in_i]", citation: NIST },
  foot: { ucum: "[ft_i]", citation: NIST },
  yard: { ucum: "[yd_i]", citation: NIST },
  mile: { ucum: "[mi_i]", citation: NIST },
  "nautical-mile": { ucum: "[nmi_i]", citation: NIST },
  fathom: { ucum: "[fth_i]", citation: NIST },
  "square-metre": { ucum: "m2", citation: SI },
  "square-kilometre": { ucum: "km2", citation: SI },
  "square-foot": { ucum: "[sft_i]", citation: NIST },
  "square-mile": { ucum: "[mi_i]2", citation: NIST },
  hectare: { ucum: "har", citation: SI },
  acre: { ucum: "4840.[yd_i]2", citation: NIST },
  milligram: { ucum: "mg", citation: SI },
  gram: { ucum: "g", citation: SI },
  kilogram: { ucum: "kg", citation: SI },
  tonne: { ucum: "t", citation: SI },
  ton: { ucum: "{ton}", citation: NIST811 },
  "short-ton": { ucum: "[ston_av]", citation: NIST },
  "long-ton": { ucum: "[lton_av]", citation: NIST },
  pound: { ucum: "[lb_av]", citation: NIST },
  ounce: { ucum: "[oz_av]", citation: NIST },
  "deadweight-tonne": { ucum: "t{deadweight}", citation: TONNAGE },
  "gross-ton": { ucum: "{gross-tonnage}", citation: TONNAGE },
  "displacement-ton": { ucum: "t{displacement}", citation: TONNAGE },
  teu: { ucum: "{TEU}", citation: ISO668 },
  millilitre: { ucum: "mL", citation: SI },
  litre: { ucum: "L", citation: SI },
  gallon: { ucum: "[gal_us]", citation: NIST },
  barrel: { ucum: "[bbl_us]", citation: NIST },
  "cubic-metre": { ucum: "m3", citation: SI },
  "cubic-foot": { ucum: "[cft_i]", citation: NIST },
  "kilometre-per-hour": { ucum: "km/h", citation: SI },
  "mile-per-hour": { ucum: "[mi_i]/h", citation: NIST },
  "metre-per-second": { ucum: "m/s", citation: SI },
  "kilometre-per-second": { ucum: "km/s", citation: SI },
  knot: { ucum: "[kn_i]", citation: NIST },
  mach: { ucum: "{Mach}", citation: NIST811 },
  "kiloton-tnt": { ucum: "4184.GJ", citation: NIST811 },
  "megaton-tnt": { ucum: "4184.TJ", citation: NIST811 },
  magnitude: { ucum: "{magnitude}", citation: USGS },
  second: { ucum: "s", citation: SI },
  minute: { ucum: "min", citation: SI },
  hour: { ucum: "h", citation: SI },
  day: { ucum: "d", citation: SI },
  week: { ucum: "wk", citation: UCUM },
  month: { ucum: "mo", citation: UCUM },
  year: { ucum: "a", citation: UCUM },
  decade: { ucum: "10.a", citation: UCUM },
  century: { ucum: "100.a", citation: UCUM },
  watt: { ucum: "W", citation: SI },
  kilowatt: { ucum: "kW", citation: SI },
  megawatt: { ucum: "MW", citation: SI },
  gigawatt: { ucum: "GW", citation: SI },
  horsepower: { ucum: "[HP]", citation: NIST811 },
  "kilowatt-hour": { ucum: "kW.h", citation: SI },
  "megawatt-hour": { ucum: "MW.h", citation: SI },
  "gigawatt-hour": { ucum: "GW.h", citation: SI },
  "terawatt-hour": { ucum: "TW.h", citation: SI },
  hertz: { ucum: "Hz", citation: SI },
  kilohertz: { ucum: "kHz", citation: SI },
  megahertz: { ucum: "MHz", citation: SI },
  gigahertz: { ucum: "GHz", citation: SI },
  celsius: { ucum: "Cel", citation: SI },
  fahrenheit: { ucum: "[degF]", citation: NIST },
  usd: { ucum: "{USD}", citation: ISO4217 },
  eur: { ucum: "{EUR}", citation: ISO4217 },
  gbp: { ucum: "{GBP}", citation: ISO4217 },
  jpy: { ucum: "{JPY}", citation: ISO4217 },
  krw: { ucum: "{KRW}", citation: ISO4217 },
  cny: { ucum: "{CNY}", citation: ISO4217 },
  rub: { ucum: "{RUB}", citation: ISO4217 },
  uah: { ucum: "{UAH}", citation: ISO4217 },
  ils: { ucum: "{ILS}", citation: ISO4217 },
  inr: { ucum: "{INR}", citation: ISO4217 },
  cad: { ucum: "{CAD}", citation: ISO4217 },
  aud: { ucum: "{AUD}", citation: ISO4217 },
  chf: { ucum: "{CHF}", citation: ISO4217 },
  "other-currency": { ucum: "{XXX}", citation: ISO4217 },
} as const satisfies Record<UnitId, UnitCode>;
