import type { MeasureId, PartyRole } from "../model/claim.ts";

/** What a preposition before a name says of it, for some measures or, without a list, for all others. */
export interface PartyPreposition {
  readonly words: readonly string[];
  readonly role: PartyRole | "place";
  /** Left out where the words say so of any measure. */
  readonly measures?: readonly MeasureId[];
  readonly citation: string;
}

const QUIRK = "Quirk et al., A Comprehensive Grammar of the English Language (1985), 9.15-9.50";
const SENT_OFF: readonly MeasureId[] = ["launched", "fired", "attacked", "struck", "destroyed", "shot-down"];
const HANDED_OVER: readonly MeasureId[] = ["supplied", "ordered", "deployed"];

/** The closed table; the first row that fits a word and a measure decides. */
export const PARTY_PREPOSITIONS: readonly PartyPreposition[] = [
  { words: ["at"], role: "against", measures: ["launched", "fired"], citation: QUIRK },
  { words: ["on"], role: "against", measures: ["launched", "fired"], citation: QUIRK },
  { words: ["at"], role: "at", citation: QUIRK },
  { words: ["against"], role: "against", citation: QUIRK },
  { words: ["to", "toward", "towards"], role: "to", citation: QUIRK },
  { words: ["into"], role: "to", measures: [...SENT_OFF, ...HANDED_OVER], citation: QUIRK },
  { words: ["for"], role: "to", measures: HANDED_OVER, citation: QUIRK },
  { words: ["from"], role: "from", citation: QUIRK },
  { words: ["by"], role: "by", citation: QUIRK },
  {
    words: ["in", "near", "off", "over", "outside", "across", "around", "inside", "throughout", "through"],
    role: "place",
    citation: QUIRK,
  },
];

/** Common nouns for those who act, so that "rebels" are a party and "explosion" is none. Lower case. */
export const AGENT_NOUNS = [
  "forces",
  "force",
  "troops",
  "rebels",
  "militants",
  "fighters",
  "insurgents",
  "terrorists",
  "pirates",
  "soldiers",
  "sailors",
  "marines",
  "commandos",
  "police",
  "military",
  "army",
  "navy",
  "air force",
  "government",
  "administration",
  "authorities",
  "officials",
  "ministry",
  "command",
  "coalition",
  "militia",
  "militias",
  "guards",
  "guard",
  "coastguard",
  "company",
  "companies",
  "crews",
] as const;

/** Nouns for what happens or is used: as the subject of a verb they are a cause and no party. Lower case. */
export const CAUSE_NOUNS = [
  "attack",
  "attacks",
  "strike",
  "strikes",
  "airstrike",
  "airstrikes",
  "explosion",
  "explosions",
  "blast",
  "blasts",
  "fire",
  "storm",
  "shelling",
  "bombing",
  "bombardment",
  "raid",
  "raids",
  "war",
  "missile",
  "missiles",
  "drone",
  "drones",
  "rocket",
  "rockets",
  "bomb",
  "bombs",
  "mine",
  "mines",
  "shell",
  "shells",
  "package",
  "assistance",
  "imagery",
  "images",
  "accident",
  "collision",
  "crash",
  "wave",
  "barrage",
  "assault",
  "salvo",
  "operation",
  "number",
  "total",
  "figure",
  "report",
  "video",
  "costs",
  "earthquake",
  "flood",
  "floods",
] as const;

/** Those who serve: sent somewhere, they are deployed. Lower case. */
export const SERVICE_PEOPLE = [
  "soldiers",
  "troops",
  "personnel",
  "servicemen",
  "servicemembers",
  "marines",
  "sailors",
  "fighters",
  "mercenaries",
  "contractors",
  "advisers",
  "advisors",
  "engineers",
  "police",
] as const;
