/** Words for one thing that news texts use by turns; the first is the one that stands in a subject's key. */
export const SAME_THINGS = [
  {
    words: ["oil", "crude oil", "petroleum", "crude"],
    citation: "Merriam-Webster.com, s.v. crude, petroleum",
  },
  {
    words: ["drone", "uav", "unmanned aerial vehicle", "unmanned aerial system", "uas"],
    citation: "DOD Dictionary of Military and Associated Terms, unmanned aircraft",
  },
  {
    words: ["soldier", "troop", "serviceman", "servicemember", "service member"],
    citation: "Merriam-Webster.com, s.v. troop: (plural) soldiers",
  },
  {
    words: ["shell", "artillery shell", "artillery round"],
    citation: "Merriam-Webster.com, s.v. shell: a projectile for cannon; s.v. round",
  },
  { words: ["ship", "vessel"], citation: "Merriam-Webster.com, s.v. vessel" },
  { words: ["person", "people"], citation: "Merriam-Webster.com, s.v. people" },
  {
    words: ["sailor", "seaman", "seafarer", "crew member", "crewman", "crewmember", "mariner"],
    citation: "ILO, Maritime Labour Convention, 2006, Art. II 1 (f): seafarer",
  },
] as const;

/** Words for one country and what comes from it; the first stands in a subject's key. */
export const SAME_ORIGINS = [
  { words: ["north korean", "dprk", "north korea's", "north korean-made"], citation: "ISO 3166-1, KP" },
  { words: ["south korean", "rok", "south korea's"], citation: "ISO 3166-1, KR" },
  { words: ["russian", "russia's", "russian-made"], citation: "ISO 3166-1, RU" },
  { words: ["ukrainian", "ukraine's"], citation: "ISO 3166-1, UA" },
  { words: ["iranian", "iran's", "iranian-made"], citation: "ISO 3166-1, IR" },
  { words: ["american", "us", "u.s."], citation: "ISO 3166-1, US" },
  { words: ["chinese", "china's", "prc"], citation: "ISO 3166-1, CN" },
  { words: ["british", "uk", "u.k."], citation: "ISO 3166-1, GB" },
] as const;

/** Words before a thing that do not change which thing it is. */
export const EMPTY_MODIFIERS = [
  "the",
  "a",
  "an",
  "its",
  "their",
  "his",
  "her",
  "these",
  "those",
  "this",
  "that",
  "such",
  "new",
  "additional",
  "more",
  "other",
  "another",
  "further",
  "extra",
  "total",
  "separate",
  "different",
  "estimated",
  "suspected",
  "alleged",
  "reported",
  "apparent",
  "so-called",
  "various",
  "some",
  "all",
  "own",
] as const;

/** Plurals that no ending gives away. */
export const IRREGULAR_PLURALS = [
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["servicemen", "serviceman"],
  ["seamen", "seaman"],
  ["crewmen", "crewman"],
  ["lives", "life"],
  ["feet", "foot"],
  ["series", "series"],
] as const;

/** Heads that count an event and not a thing: which event, only the sentence around can say. */
export const EVENT_COUNTERS = ["time", "occasion", "instance"] as const;

/** What is counted by the container, in the singular. */
export const CONTAINERS = ["container", "crate", "shipload", "boatload"] as const;

/** Contents, in the singular, that an article leaves out as soon as it has said them once: "28,000 containers (of arms)". */
export const UNTOLD_CONTENTS = [
  "arm and ammunition",
  "weapon and ammunition",
  "military equipment",
  "ammunition",
  "munition",
  "weapon",
  "cargo",
  "arm",
] as const;

/** Words that stand for more of what was counted before: "killed two people and injured three others". */
export const REST_WORDS = ["other", "others", "more", "of them", "of these", "of those"] as const;
