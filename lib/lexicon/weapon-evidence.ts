const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that show that a sentence speaks of arms themselves: a doubtful name needs one beside it. */
export const ARMS_WORDS: ReadonlySet<string> = new Set(
  words(`
  missile missiles rocket rockets drone drones tank tanks shells howitzer howitzers mortars launcher launchers artillery
  ammunition munitions warhead warheads interceptors interceptor torpedo torpedoes grenade grenades
  jets warplanes bombers fighters helicopters uavs icbm icbms mlrs munition atgm atgms armored armoured weapons weaponry projectiles bombs
  rifle rifles pistol pistols handgun handguns revolver revolvers carbine carbines shotgun shotguns submachine firearm firearms
  cartridge cartridges sidearm sidearms gunners turret turrets autocannon autocannons
`),
);

/** Words that show that a sentence speaks of arms or armies: enough beside a bore or a designation. */
export const WEAPON_CONTEXT: ReadonlySet<string> = new Set([
  ...ARMS_WORDS,
  ...words(`
  military army navy troops forces shell mortar weapon arms armed battery batteries fired launch launched fighter
  bomber helicopter aircraft air-defense intercepted brigade battalion soldiers combat strike strikes ukraine ukrainian russian
  kyiv pentagon lockheed raytheon rheinmetall guns gun rounds defense defence warship warships calibre caliber mm
  sniper muzzle gunner crew squad infantry magazine barrel bullets cannon cannons hull chassis prototype variant
`),
]);

/** Words right behind a doubtful designation that say what else it is: "M4 motorway", "Type 45 destroyer", "M23 rebels". */
export const NOT_ARMS_BEHIND: ReadonlySet<string> = new Set(
  words(`
  motorway motorways road roads highway junction bridge street line train trains bus station corridor route exit tunnel
  frigate frigates destroyer destroyers submarine submarines corvette corvettes cruiser ship ships patrol vessel vessels
  rebels rebel movement gang militia militants insurgents guerrillas party coalition alliance
  summit meeting leaders nations countries states powers visas virus strain vitamin protein proteins gene genes
  receptor diabetes chip chips processor phone phones laptop console galaxy star asteroid probe capsule spacecraft satellite satellites
  agency newspaper news hotel river shower showers bank university stadium district family club company corporation airport
  festival square court college hospital island islands mountains valley film novel album song award prize
  season episode league team match visa paper size
`),
);

/** Words right before letters and digits that say what else they are: "flight AF-447", "room B-12". */
export const NOT_ARMS_LEADING: ReadonlySet<string> = new Set(
  words(`
  flight highway route channel area group sector article section road interstate line berth pier room gate track page figure
  table level grade win hull building block apartment exit junction zone seat platform ward wing camp chapter form terminal
  operation operations exercise resolution galaxy asteroid comet planet model iphone windows soyuz progress voyager apollo vitamin protein gene
`),
);

/** What is written like a designation and is none, in lower case without hyphens: movements, summits, bands, roads to the world. */
export const NAMES_LIKE_DESIGNATIONS: ReadonlySet<string> = new Set(
  words("m23 m19 ms13 e3 p5 g7 g8 g20 g77 u2 ub40 k2 h1 c4 o2 co2 h2 a1 b1 v1 b12 d3 y2k r2 c3 i5 i95 x1"),
);

/** Nouns that space and war share. */
export const SPACE_HEADS: ReadonlySet<string> = new Set(words("rocket rockets launcher launchers"));

/** Words that put a rocket into space instead of a war. */
export const SPACE_WORDS: ReadonlySet<string> = new Set(
  words(`
  spacecraft capsule astronaut astronauts cosmonaut cosmonauts nasa spacex orbit orbital liftoff moon mars lunar payload payloads
  spaceport starlink satellites booster boosters rover
`),
);

/** Words that show that a sentence's tanks hold something. */
export const STORED_WORDS: ReadonlySet<string> = new Set(
  words(
    "fuel oil crude barrels gallons litres liters petrol gasoline diesel cargo water tanker refinery depot",
  ),
);

/** Words that show that they are armour all the same, beside the words for arms. */
export const TANK_OWNERS: ReadonlySet<string> = new Set(
  words("army troops forces soldiers brigade battalion infantry armoured armored captured turret invasion"),
);

/** Verbs whose object, counted or in the plural, is a weapon: "carrying Tomahawks", "armed with two Hellfires". */
export const ARMING_VERBS: ReadonlySet<string> = new Set(
  words("carrying armed fired firing launched launching destroyed destroying downed"),
);

/** Titles right before a name: a person follows. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  words(
    "minister president premier mr mrs ms dr general gen colonel col major maj captain capt sergeant sgt lieutenant lt admiral adm senator sen judge king prince sheikh ayatollah spokesman spokeswoman spokesperson analyst",
  ),
);

/** Verbs that give a weapon its name: "a drone dubbed Klyn". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  words("called named dubbed nicknamed known designated codenamed christened"),
);

/** Words between a weapon's noun and the verb that names it: "is called", "officially designated". */
export const NAMING_LINKS: ReadonlySet<string> = new Set(words("is was are were also been officially"));
