const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Months as English news writes them, with their number; short forms may carry a full stop. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Weekdays with their number in ISO 8601: Monday is 1. Short forms are read only before a date. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};
/** Weekdays as short forms before a date: "Mon., Jan. 12". */
export const SHORT_WEEKDAYS = [
  "mon",
  "tue",
  "tues",
  "wed",
  "weds",
  "thu",
  "thur",
  "thurs",
  "fri",
  "sat",
  "sun",
] as const;

/** Parts of a day that a date may name. */
export const DAY_PARTS = ["morning", "afternoon", "evening", "night"] as const;

/** Units of relative dates, in days or in months. */
export const SPANS: Readonly<
  Record<string, { readonly days: number } | { readonly months: number } | { readonly hours: number }>
> = {
  second: { hours: 0 },
  minute: { hours: 0 },
  hour: { hours: 1 },
  day: { days: 1 },
  week: { days: 7 },
  fortnight: { days: 14 },
  month: { months: 1 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 },
};

/** Words before a weekday that make a name of it: "Good Friday", "Bloody Sunday". */
export const WEEKDAY_NAMERS: ReadonlySet<string> = new Set(
  words("good black bloody ash super holy palm cyber easter sheffield shrove maundy whit fat"),
);
/** Words behind a weekday that make a name of it: "Sunday Times". */
export const WEEKDAY_NAMED: ReadonlySet<string> = new Set(
  words("times telegraph herald mirror mail express agreement"),
);
