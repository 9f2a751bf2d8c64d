const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words after which an undated day lies ahead. */
export const FUTURE_CUES = words(`
  will shall ll won scheduled due upcoming plans planned planning expected expects tomorrow slated intends intend aims
  hopes ahead forthcoming
`);
/** Verbs that put what follows in the future, but for "would have". */
export const MODALS = words("would could might may can should must");
/** "agreed to meet on Friday": behind these verbs and "to" lies what is still to be done. */
export const PROMISES = words(
  "agreed vowed promised pledged ordered decided voted offered set going supposed invited set ready prepared",
);

/** Irregular forms of the past in news prose; words in -ed count without being listed. */
export const PAST_CUES = words(`
  was were had did came took went said told made began saw sank hit left struck flew fell met sent gave held led ran rose
  found lost won got shot fought became spent wrote spoke fled brought built caught sold kept put broke drove seen taken
  begun sunk flown known shown drawn sold thrown paid heard felt stood bought taught laid
`);

/** Verbs in the present that a date hangs on: what begins or ends then may be past or to come. */
export const PRESENT_VERBS = words(`
  begins begin starts start opens open reopens reopen resumes resume expires expire ends end closes close takes take enters
  enter turns turn goes go comes come runs run remains remain lasts continues
`);

/** Words before a word in -ed that make it describe the noun behind: "a besieged city", "with armed groups". */
export const DESCRIBES = words(`
  a an the this that these those its their his her our my your some any no two three several many most
  of in on at by for from to with without into over under about against between among and or
`);

/** Forms of "be" before "due to" and a verb. */
export const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been"]);

/** Words before a day that lies ahead unless a verb of the past stands before them. */
export const OPENS_AHEAD: ReadonlySet<string> = new Set(["until", "till", "through"]);

/** Words between "until" and its month: "until at least the end of October". */
export const INSIDE_EDGES = words("the end of start beginning middle at least early mid late about around");
