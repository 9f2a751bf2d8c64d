/** What one rule reads, in words for people, with lines it must read: the brackets hold what it marks. */
export interface RuleEntry {
  readonly reads: string;
  readonly examples: readonly string[];
}

/** Every rule that a mention can carry, by its name. Published on 30 January 2026 where a line does not say so. */
export const RULE_CATALOGUE: Readonly<Record<string, RuleEntry>> = {
  "date/iso": {
    reads: "a date of ISO 8601",
    examples: ["The ship docked on [2026-01-14]."],
  },
  "date/year-month-day": {
    reads: "year, month and day in that order",
    examples: ["The list is dated [2024 March 5]."],
  },
  "date/month-day": {
    reads:
      "a month and a day, or two days of it; the year of the text or of publication where none stands there",
    examples: ["The ship docked on [Jan. 14, 2026].", "Imagery [from Dec. 27-31] shows containers."],
  },
  "date/day-month": {
    reads: "a day and a month, or two days of it",
    examples: ["The ship docked on [14 January 2026].", "She had left on the [10th of August]."],
  },
  "date/month-year": {
    reads: "a month of a year, also early, mid and late in it",
    examples: ["The contract was signed in [March 2024].", "It was seen in [late August 2023]."],
  },
  "date/month": {
    reads:
      "a month alone, the last one unless the sentence looks ahead; ordinary words of the same letters are left",
    examples: ["The factory closed in [November]."],
  },
  "date/numeric": {
    reads: "digits with points or slashes; unresolved where day and month could change places",
    examples: ["The letter is dated [31/12/2025]."],
  },
  "date/season-year": {
    reads: "a season of a year",
    examples: ["The offensive began in [the summer of 2023]."],
  },
  "date/holiday": {
    reads: "a feast with a fixed day or a published rule",
    examples: ["The attack came on [New Year's Eve]."],
  },
  "date/decade": {
    reads: "a decade in digits",
    examples: ["The guns were built in [the 1970s]."],
  },
  "date/year": {
    reads: "a year alone where the words before it ask for one",
    examples: ["The frigate was launched in [1998]."],
  },
  "date/year-range": {
    reads: "two years with a dash",
    examples: ["The war of [1950-53] ended without a treaty."],
  },
  "date/century": {
    reads: "a century by its number",
    examples: ["The fort was built in [the 19th century]."],
  },
  "date/decade-word": {
    reads: "a decade in words",
    examples: ["The yard was enlarged in [the sixties]."],
  },
  "date/before-era": {
    reads: "a year before the year 1, which no calendar day of ours can be given for",
    examples: ["The battle was fought in [490 BC]."],
  },
  "date/day-word": {
    reads: "today, yesterday, tomorrow and overnight, from the day of publication",
    examples: ["The ministry said so [yesterday].", "Two drones fell [overnight]."],
  },
  "date/part-of-day": {
    reads: "a part of the day of publication or of the night before",
    examples: ["The ship left [this morning].", "Two drones fell [last night]."],
  },
  "date/named-weekday": {
    reads: "last, this or next with a weekday",
    examples: ["The talks broke off [last Friday]."],
  },
  "date/weekday": {
    reads: "a weekday alone: the last one, or the next where tense or a word looks ahead",
    examples: ["The ship docked on [Monday].", "The ship will dock on [Monday]."],
  },
  "date/weekend": {
    reads: "a weekend beside the day of publication",
    examples: ["The trawler was boarded [last weekend]."],
  },
  "date/named-month": {
    reads: "last, this or next with a month",
    examples: ["The agreement was signed [last June]."],
  },
  "date/named-season": {
    reads: "last, this or next with a season",
    examples: ["The offensive stalled [last summer]."],
  },
  "date/named-period": {
    reads: "last, this or next with week, month, year or decade",
    examples: ["Prices rose [last month]."],
  },
  "date/trailing": {
    reads: "a span of time that ends on the day of publication",
    examples: ["Four ships were hit in [the past three months]."],
  },
  "date/running-period": {
    reads: "a part of the week, month or year in which the text was published",
    examples: ["The yard was shut at [the turn of the year]."],
  },
  "date/ago": {
    reads: "a number of units before or after the day of publication, the last date of the text or an event",
    examples: [
      "The tanker was seized [three weeks ago].",
      "The ship stopped [two days before] the inspection.",
    ],
  },
  "date/units-before": {
    reads: "units of time before or after an event; unresolved, as the text does not date the event",
    examples: ["The ship stopped [days before] the inspection."],
  },
  "date/season": {
    reads: "a season alone, placed by the tense of its sentence",
    examples: ["In [spring] the offensive will begin."],
  },
  "date/recent": {
    reads: "the last weeks, months or years without a number",
    examples: ["Traffic has fallen in [recent weeks]."],
  },
  "date/day-of-month": {
    reads: "a day by its ordinal alone, in the month the text speaks of",
    examples: ["She docked on 14 January and sailed again on [the 20th]."],
  },
  "date/and-day": {
    reads: "a further day of the month before it",
    examples: ["She docked on Jan. 14 and [15]."],
  },
  "date/day-and": {
    reads: "a day that takes its month from the date behind it",
    examples: ["The ship docked on [14] and 15 January."],
  },
  "date/before-last": {
    reads: "the period before the last one",
    examples: ["The strike came [the week before last]."],
  },
  "date/fiscal-code": {
    reads: "a fiscal year, which is no year of the calendar",
    examples: ["It was built in [FY2024] for the navy."],
  },
  "date/half": {
    reads: "a half of a year",
    examples: ["Exports fell in [H1 2025]."],
  },
  "date/quarter": {
    reads: "a quarter, of a stated year or of the last one",
    examples: ["Exports fell in [the third quarter of 2025].", "Exports fell in [Q3 2025]."],
  },
  "date/leaning-day": {
    reads: "a day counted from the last date of the text",
    examples: ["She docked on 14 January and left [the next day]."],
  },
  "date/leaning-period": {
    reads: "a period counted from the last date of the text",
    examples: ["She docked on 14 January. [The following month] she was sold."],
  },
  "date/leaning-season": {
    reads: "a season counted from the last date of the text",
    examples: ["It opened in 2019. [The following spring] it closed."],
  },
  "date/leaning-weekday": {
    reads: "a weekday counted from the last date of the text",
    examples: ["She docked on 14 January. [The following Monday] she left."],
  },
  "date/nine-eleven": {
    reads: "the attacks of 11 September 2001 by their short name",
    examples: ["[Since 9/11] the rules have changed."],
  },
  "date/period-end": {
    reads: "the end of the running period",
    examples: ["The bridge opens [by year's end]."],
  },
  "date/same-in-another-year": {
    reads: "the period that was just named, in another year",
    examples: ["The war of 1950 ended. In [the same month of 2024] it began."],
  },
  "date/short-decade": {
    reads: "a decade in two digits",
    examples: ["The frigate was launched in [the late '90s]."],
  },
  "date/short-year": {
    reads: "a year in two digits",
    examples: ["It was built in ['97]."],
  },
  "date/this-time": {
    reads: "the day of publication in another year or month",
    examples: ["[By this time next year] it will be done."],
  },
  "date/week-on-weekday": {
    reads: "a weekday of the week after",
    examples: ["[A week on Tuesday] the talks begin."],
  },
  "date/era-first": {
    reads: "a year with its era before it",
    examples: ["The temple was built in [AD 43]."],
  },
  "date/era": {
    reads: "a year with its era behind it",
    examples: ["The law was passed in [43 AD]."],
  },
  "date/new-year": {
    reads: "the new year: the next one in autumn, the one just begun in winter",
    examples: ["In [the new year] the yard will open."],
  },
  "date/next-from-now": {
    reads: "a period from the day of publication on",
    examples: ["The work will run for [the next month]."],
  },
  "date/quarter-behind": {
    reads: "a year with its quarter or half behind it",
    examples: ["Exports fell in [2025 Q3]."],
  },
  "date/fiscal-year": {
    reads: "a fiscal year in words, which is no year of the calendar",
    examples: ["Spending rose in [the 2025 fiscal year]."],
  },
  "date/leaning-month": {
    reads: "a month counted from the last date of the text",
    examples: ["It opened in 2019. [The following March] it closed."],
  },
  "date/side": {
    reads: "the day before or after the last date of the text",
    examples: ["She docked on 14 January. [The day before], she had left."],
  },
  "date/counted": {
    reads: "a day counted by an event that the text dates",
    examples: ["She sailed [two days after Jan. 5]."],
  },
  "quantity/exact": {
    reads: "a number without a hedge, with its unit or what it counts",
    examples: ["[Three villages] were hit.", "The missile flew [1,200 km]."],
  },
  "quantity/about": {
    reads: "a number with a word that makes it rough",
    examples: ["[About 250 missiles] were sent."],
  },
  "quantity/at-least": {
    reads: "a lower end that may be met",
    examples: ["[At least 20 sailors] died."],
  },
  "quantity/more-than": {
    reads: "a lower end that is passed",
    examples: ["[More than 8 million rounds] were moved."],
  },
  "quantity/at-most": {
    reads: "an upper end that may be met",
    examples: ["[Up to 300 containers] fit on the quay."],
  },
  "quantity/less-than": {
    reads: "an upper end that is not met; nearly and almost are approximate",
    examples: ["[Fewer than 40 tanks] remain.", "[Nearly 28,000 containers] crossed the border."],
  },
  "quantity/between": {
    reads: "two ends, each with a hedge of its own where it has one",
    examples: [
      "[Between 6.5 million and more than 8 million rounds] were moved.",
      "[15 to 25 percent] failed.",
    ],
  },
  "quantity/vague": {
    reads: "a word for a number, with the low and high end that it states",
    examples: ["[Dozens of drones] were launched.", "[Several hundred people] fled."],
  },
  "quantity/tally": {
    reads: "an ordinal that carries a tally",
    examples: ["It was the [31st raid] this year."],
  },
  "quantity/multiple": {
    reads: "a multiple: how many times as much",
    examples: ["Output rose [fivefold]."],
  },
  "vessel/prefix": {
    reads: "a name behind a ship's prefix",
    examples: ["The [USS Halloran] left port."],
  },
  "vessel/repeat": {
    reads: "a ship that the text has introduced, without any cue",
    examples: ["The tanker Brightwater was boarded. Two days later [Brightwater] left."],
  },
  "vessel/trigger": {
    reads: "a name behind a kind of ship or words that name a ship",
    examples: ["The cargo ship [Orlan Bay] docked at Rason.", "A tanker called [Brightwater] was boarded."],
  },
  "vessel/apposition": {
    reads: "a name set beside a ship or beside her other name",
    examples: ["The tanker, [Brightwater], was boarded.", "[Orlan Bay] (IMO 9179842) docked at Rason."],
  },
  "vessel/lexicon": {
    reads: "a name of the list of ships; names that are words too need a ship beside them",
    examples: ["[Angara] docked at Rason after the ship's refit."],
  },
  "weapon/lexicon": {
    reads: "a system of the list of weapons; names that are words too need arms beside them",
    examples: ["Two [Iskander-M] were destroyed.", "They fired [Kinzhal missiles]."],
  },
  "weapon/designation": {
    reads: "a designation by the shape of its family",
    examples: ["Two [Type 95 rifles] were found."],
  },
  "weapon/named-kind": {
    reads: "a name right before its class noun",
    examples: ["They fired [Palang missiles] at the base."],
  },
  "weapon/calibre": {
    reads: "a munition or weapon by its bore",
    examples: ["They asked for [152 mm shells].", "The factory makes [240mm rocket launchers]."],
  },
  "weapon/kind": {
    reads: "a kind of weapon in the plural or with a word that classifies it",
    examples: ["[Ballistic missiles] were fired.", "[Drones] hit the port."],
  },
  "weapon/maker": {
    reads: "a maker's model, with its bore and class noun",
    examples: ["They used [Bofors 40 mm guns]."],
  },
  "weapon/introduced": {
    reads: "a name that the text itself gives to a weapon, and its repeats",
    examples: ["The missile dubbed [Klyn] flew 400 km. Two days later [Klyn] was fired again."],
  },
  "weapon/series": {
    reads: "letters and a number beside arms in the sentence",
    examples: ["They fired two missiles from [XK-77 launchers]."],
  },
  "weapon/abbreviation": {
    reads: "an abbreviation that the text has introduced in brackets",
    examples: ["The army has a long-range strike drone ([LRSD]) of its own."],
  },
};
