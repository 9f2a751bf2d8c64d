const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Makers whose name before a model means a firearm or a gun, in lower case (Small Arms Survey; Jane's Infantry Weapons). */
export const ARMS_MAKERS: ReadonlySet<string> = new Set(
  words(`
  glock beretta walther mauser luger makarov tokarev oerlikon bofors hotchkiss heckler sig sako tikka mossberg benelli steyr
  armalite kalashnikov dragunov degtyaryov nudelman madsen schwarzlose nordenfelt maxim
  arisaka nambu carcano breda lahti norinco zastava saiga galil tavor negev uzi webley fn hk cz barrett remington ruger
  browning colt winchester vickers smith savage marlin enfield springfield sterling nagant lebel berthier
  krupp ansaldo rheinmetall vektor jericho armscor stechkin simonov thompson sauer mosin lee martini oto
`),
);

/** Of them those that are also people's, towns' or firms' names: a model behind them needs a gun in the sentence. */
export const DOUBTFUL_MAKERS: ReadonlySet<string> = new Set(
  words(
    "sig fn hk cz barrett remington browning colt winchester vickers smith savage marlin enfield springfield sterling lebel krupp ansaldo rheinmetall vektor jericho simonov thompson sauer lee martini maxim negev madsen breda lahti ruger saiga norinco zastava",
  ),
);

/** Words that stand between a maker and the model: "Smith & [Wesson Model] 10", "Colt [Single Action]". */
export const MAKER_PARTS: ReadonlySet<string> = new Set(
  words(
    "wesson koch melara sauer enfield nagant henry browning model type mk mark mini pro xp gewehr arms firearms",
  ),
);

/** Words before a maker's name that make one of its guns of it: "a Beretta", "two Glocks". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  words("a an the his her their its another one two three four five six ten standard"),
);

/** Words behind a number that it counts, so that it is no model: "Colt 12 times". */
export const COUNTED_BEHIND_MAKERS: ReadonlySet<string> = new Set(
  words("times year years day days month months hour hours minutes percent million billion points people"),
);
