const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Abbreviations whose full stop does not end a sentence before a capital. Lower case, without the last stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri mr mrs ms dr prof
  st sr jr hon rev messrs gen lt maj col capt cmdr cdr adm brig sgt cpl pvt ens gov sen rep reps sens
  pres amb supt insp det inc ltd co corp bros dept univ assn mt ft sq ca approx est vs cf al e.g i.e
  a.k.a f.k.a incl excl a.m p.m
`),
);

/** Abbreviations that a number follows; before anything else their stop ends the sentence ("They said no."). */
export const NUMBERED: ReadonlySet<string> = new Set(
  words(`
  no nos vol art fig figs sec pp p
`),
);

/** Words that open a sentence but never continue a name: behind "U.S." or "Jan." they show that it has ended. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  words(`
  The A An This That These Those There It He She They We You In On At By For From After Before But And
  However Meanwhile While If When As Since Earlier Later Its His Her Their Our Some Many Such What Who
  Also According Both Another With Under Until Despite
`),
);
