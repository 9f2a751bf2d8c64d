import type { Basis } from "../model/attribution.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words at which the name of a speaker ends. */
export const SPEAKER_STOPS: ReadonlySet<string> = new Set(
  words(`
  that which who whom when where while after before as with but so if because since until on during about by than then at
  is are was were be been has have had will would could may might did does not also later earlier yesterday today
  monday tuesday wednesday thursday friday saturday sunday in
`),
);

/** Pronouns that may say something; they name nobody. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(words("he she it they"));

/** Words that may stand between a speaker and what they do with words: "the ministry has also said". */
export const SPEAKER_FILLERS: ReadonlySet<string> = new Set(
  words(
    "also has have had today yesterday later earlier now then again previously recently separately publicly repeatedly",
  ),
);

/** "Its report says": the word owns what speaks and is no speaker itself. */
export const POSSESSIVES: ReadonlySet<string> = new Set(words("its their his her our my your whose"));

/** Words that never end a speaker's name: "the last confirmed strike" has no speaker. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
  words(`
  i we you there this that these those what which who and or to be being been not also have has had the a an last first only
  latest next other most same all such as newly previously
`),
);

/** Words in a speaker's name that say what they go by. Lower case. */
export const BASIS_WORDS = [
  {
    words: [
      "imagery",
      "image",
      "images",
      "photo",
      "photos",
      "photograph",
      "photographs",
      "satellite",
      "footage",
    ],
    basis: "imagery",
  },
  { words: ["intelligence"], basis: "intelligence" },
  { words: ["model", "models", "modelling", "modeling", "simulation", "simulations"], basis: "model" },
] as const satisfies readonly { readonly words: readonly string[]; readonly basis: Basis }[];

/** Words that open what stands between commas behind a speaker's name: "Kim, a spokesman for the ministry, said". */
export const SPEAKER_INSERTS = [
  "a",
  "an",
  "the",
  "who",
  "which",
  "in",
  "speaking",
  "citing",
  "chief",
  "head",
  "quoting",
] as const;

/** Titles of more than three letters that end in a full stop. */
export const SPEAKER_TITLES = ["brig", "capt", "cmdr", "prof", "supt"] as const;
