/** Short names of time zones that news writes behind a clock time. */
export const ZONE_CODES = [
  "GMT",
  "UTC",
  "EST",
  "EDT",
  "ET",
  "CST",
  "CDT",
  "CT",
  "MST",
  "MDT",
  "PST",
  "PDT",
  "PT",
  "KST",
  "JST",
  "BST",
  "IST",
  "CET",
  "CEST",
  "EET",
  "EEST",
  "MSK",
  "HKT",
  "SGT",
  "AEST",
  "AEDT",
  "Zulu",
] as const;

/** Words between the name of a zone and "time": "Eastern Daylight Time". */
export const ZONE_KINDS = ["Standard", "Daylight", "Mean", "Summer"] as const;

/** Words before a clock time that leave it about where it is. */
export const CLOCK_HEDGES = [
  "about",
  "around",
  "approximately",
  "roughly",
  "nearly",
  "just before",
  "just after",
  "shortly before",
  "shortly after",
  "exactly",
] as const;

/** Clock times in words. Midnight lies between two days, so it tells none of them apart. */
export const NAMED_TIMES: Readonly<Record<string, string | null>> = {
  noon: "12:00",
  midday: "12:00",
  midnight: null,
};
