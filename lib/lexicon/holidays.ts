/** Holidays on a fixed day of the year: month and day. */
export const FIXED_HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "orthodox christmas": [1, 7],
  "valentine's day": [2, 14],
  "day of the shining star": [2, 16],
  "international women's day": [3, 8],
  "st. patrick's day": [3, 17],
  "april fool's day": [4, 1],
  "april fools' day": [4, 1],
  "day of the sun": [4, 15],
  "anzac day": [4, 25],
  "may day": [5, 1],
  "victory day": [5, 9],
  juneteenth: [6, 19],
  "fourth of july": [7, 4],
  "bastille day": [7, 14],
  "party foundation day": [10, 10],
  halloween: [10, 31],
  "armistice day": [11, 11],
  "remembrance day": [11, 11],
  "veterans day": [11, 11],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "boxing day": [12, 26],
};

/** Holidays on the so-and-so-many-eth weekday of a month: month, weekday (Monday is 1), which one (0 is the last). 5 U.S.C. 6103. */
export const WEEKDAY_HOLIDAYS: Readonly<
  Record<string, readonly [month: number, weekday: number, which: number]>
> = {
  "martin luther king day": [1, 1, 3],
  "presidents' day": [2, 1, 3],
  "memorial day": [5, 1, 0],
  "labor day": [9, 1, 1],
  "columbus day": [10, 1, 2],
  thanksgiving: [11, 4, 4],
  "thanksgiving day": [11, 4, 4],
};

/** Feasts so many days from Easter Sunday of the western churches. */
export const EASTER_HOLIDAYS: Readonly<Record<string, number>> = {
  "ash wednesday": -46,
  "palm sunday": -7,
  "maundy thursday": -3,
  "good friday": -2,
  "easter sunday": 0,
  easter: 0,
  "easter monday": 1,
  "ascension day": 39,
  "whit monday": 50,
};

/** Feasts whose day only another calendar or a sighting of the moon tells, and days that several countries keep at different dates. */
export const OTHER_HOLIDAYS: Readonly<Record<string, "another-calendar" | "a-single-reading">> = {
  ramadan: "another-calendar",
  "eid al-fitr": "another-calendar",
  "eid al-adha": "another-calendar",
  "lunar new year": "another-calendar",
  "chinese new year": "another-calendar",
  chuseok: "another-calendar",
  seollal: "another-calendar",
  nowruz: "another-calendar",
  passover: "another-calendar",
  "yom kippur": "another-calendar",
  "rosh hashanah": "another-calendar",
  hanukkah: "another-calendar",
  diwali: "another-calendar",
  "orthodox easter": "another-calendar",
  "liberation day": "a-single-reading",
  "independence day": "a-single-reading",
  "armed forces day": "a-single-reading",
  "navy day": "a-single-reading",
};

/** Words before a holiday of one word: without one it may be a name ("Easter Island", a Mr Ramadan). */
export const HOLIDAY_LEADS: ReadonlySet<string> = new Set(
  "in on at by over during until till since before after around for of from to through throughout and or this last next every".split(
    " ",
  ),
);
/** What is named by a holiday and is none: "Christmas trees", "the Victory Day parade". */
export const HOLIDAY_THINGS: ReadonlySet<string> = new Set(
  "parade parades party parties tree trees market markets dinner speech address message gift gifts present presents card cards carol carols sale sales shopping bonus song songs lights tradition traditions celebration celebrations festivities reception".split(
    " ",
  ),
);

/** Days that name an event of one year ("the Sept. 11 attacks"): month and day, its year, and the nouns that show it is meant. */
export const EVENT_DAYS: Readonly<
  Record<string, { readonly year: number; readonly nouns: ReadonlySet<string> }>
> = {
  "9-11": {
    year: 2001,
    nouns: new Set(["attack", "attacks", "terror", "terrorist", "hijackers", "commission"]),
  },
  "10-7": { year: 2023, nouns: new Set(["attack", "attacks", "massacre", "assault", "onslaught", "hamas"]) },
  "1-6": { year: 2021, nouns: new Set(["riot", "riots", "insurrection", "rioters", "committee"]) },
};

/** Words before "9/11" that make it a day, not a fraction. */
export const AFTER_NINE_ELEVEN: ReadonlySet<string> = new Set(["since", "after", "before", "post"]);
