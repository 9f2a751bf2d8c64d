const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nouns of weapons whose plural alone names a kind: "missiles", "drones". Singular in the key, plural in the value. */
export const WEAPON_HEADS: Readonly<Record<string, string>> = {
  missile: "missiles",
  rocket: "rockets",
  drone: "drones",
  tank: "tanks",
  howitzer: "howitzers",
  mortar: "mortars",
  torpedo: "torpedoes",
  grenade: "grenades",
  rifle: "rifles",
  pistol: "pistols",
  shotgun: "shotguns",
  carbine: "carbines",
  gun: "guns",
  cannon: "cannons",
  interceptor: "interceptors",
  shell: "shells",
  bomb: "bombs",
  warhead: "warheads",
  launcher: "launchers",
  landmine: "landmines",
  uav: "uavs",
  usv: "usvs",
  ucav: "ucavs",
  mrap: "mraps",
  apc: "apcs",
  ifv: "ifvs",
  revolver: "revolvers",
  quadcopter: "quadcopters",
  gunship: "gunships",
  bomblet: "bomblets",
  submunition: "submunitions",
  handgun: "handguns",
  autocannon: "autocannons",
};

/** Nouns that need a classifying word before them, in singular and plural: "armored vehicles", "limpet mine". */
export const CLASSIFIED_HEADS: Readonly<Record<string, readonly string[]>> = {
  vehicle: words(
    "armored armoured combat fighting resistant protected unmanned uncrewed aerial tactical glide reentry underwater surface assault amphibious",
  ),
  vehicles: words(
    "armored armoured combat fighting resistant protected unmanned uncrewed aerial tactical glide reentry underwater surface assault amphibious",
  ),
  vessel: words("surface underwater"),
  vessels: words("surface underwater"),
  carrier: words("personnel"),
  carriers: words("personnel"),
  system: words(
    "artillery missile rocket mortar defense defence aircraft armor armour tank drone launch launcher launching aerial uas sam mlrs air weapon",
  ),
  systems: words(
    "artillery missile rocket mortar defense defence aircraft armor armour tank drone launch launcher launching aerial uas sam mlrs air weapon",
  ),
  round: words("artillery mortar tank grenade howitzer explosive"),
  rounds: words("artillery mortar tank grenade howitzer explosive"),
  charge: words("depth"),
  charges: words("depth"),
  car: words("armored armoured"),
  cars: words("armored armoured"),
  device: words("explosive"),
  devices: words("explosive"),
  mine: words("limpet sea naval land personnel tank magnetic antitank antipersonnel contact"),
  mines: words("limpet sea naval land personnel tank magnetic antitank antipersonnel contact"),
  jet: words("fighter attack combat"),
  jets: words("fighter attack combat"),
  aircraft: words("attack fighter unmanned uncrewed"),
  bomber: words("strategic stealth nuclear heavy range dive"),
  bombers: words("strategic stealth nuclear heavy range dive"),
  fighter: words("stealth multirole superiority"),
  fighters: words("stealth multirole superiority"),
  helicopter: words("attack combat gunship"),
  helicopters: words("attack combat gunship"),
  plane: words("fighter attack warning bomber combat spy surveillance"),
  planes: words("fighter attack warning bomber combat spy surveillance"),
  battery: words("missile defense defence artillery aircraft"),
  batteries: words("missile defense defence artillery aircraft"),
  munition: words("loitering cluster"),
  munitions: words("loitering cluster"),
  weapon: words("armor armour tank aircraft drone satellite"),
  weapons: words("armor armour tank aircraft drone satellite"),
  projectile: words("artillery mortar ballistic explosive"),
  projectiles: words("artillery mortar ballistic explosive"),
  boat: words("drone explosive unmanned"),
  boats: words("drone explosive unmanned"),
  destroyer: words("tank"),
  piece: words("artillery"),
  pieces: words("artillery"),
};

/** Of those the ones that behind a name are a ship or a car: "Type 45 destroyer". */
export const SHIP_LIKE_HEADS: ReadonlySet<string> = new Set(
  words("destroyer vessel vessels carrier carriers boat boats car cars"),
);

/** Abbreviations that hold their classifying word, in their case; either number is a kind. */
export const WEAPON_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(
    "RPG RPGs ICBM ICBMs IRBM IRBMs SRBM SRBMs MRBM MRBMs SLBM SLBMs CRBM CRBMs MLRS MLRSs MANPADS MANPAD UAVs USVs UUVs UCAVs MRAPs APCs IFVs SAMs ATGM ATGMs IEDs HMMWVs LACM LACMs ASBM ASBMs",
  ),
);

/** Nouns that go before "propelled" and the like with a space too: "rocket propelled grenade". */
export const PROPELLANTS: ReadonlySet<string> = new Set(words("rocket self shoulder tactical"));

/** Words that classify a weapon where they stand before its noun. */
export const WEAPON_CLASSIFIERS: ReadonlySet<string> = new Set(
  words(`
  ballistic cruise anti antiship antitank antiaircraft ship tank aircraft air attack guided unguided short medium intermediate
  long range ranged intercontinental submarine launched hypersonic supersonic subsonic glide gliding tactical strategic theater
  theatre operational nuclear capable armed tipped powered self propelled towed launch rocket artillery mortar grenade infantry
  field machine submachine assault sniper heavy light armored armoured armor armour unmanned uncrewed aerial underwater naval
  coastal defense defence shoulder fired man portable fighter bomber combat fighting personnel kamikaze suicide exploding
  loitering fpv reconnaissance surveillance interceptor howitzer gun cannon recoilless limpet magnetic cluster thermobaric
  incendiary bunker buster precision laser satellite solid liquid fuel fuelled fueled propellant road mobile
  wheeled tracked main battle amphibious high explosive mine resistant ambush protected counter battery propelled assisted
  barrel barreled barrelled maritime antipersonnel missile stealth multirole caliber calibre large
  rail jet strike utility transport stage multi warhead reentry hunter killer torpedo depth dirty gravity
  standoff way surface land sea ground to one multiple drone ship quadcopter homemade pump action small arms
  superiority improvised car radiation range extended first person view decoy
  aeroballistic conventional based railway radar warning early troop carrying automatic semiautomatic semi bolt twin deck rapid revolver bazooka
  hand stun smoke phosphorus spy patrol airborne speed level vertical launching laden
`),
);

/** Classifiers that count only beside another classifier by hyphen or in "surface to air": alone they are ordinary words. */
export const WEAK_CLASSIFIERS: ReadonlySet<string> = new Set(
  words(
    "to one way surface land sea ground multiple large small arms first person view stage high main man way counter action mine large ship personnel strike transport utility operational field range extended road car early troop rapid twin deck launch based hand stun smoke decoy exploding speed launching",
  ),
);

/** What makes a weak word classify: the word right behind it. */
export const FIXED_TURNS: Readonly<Record<string, ReadonlySet<string>>> = {
  surface: new Set(["to"]),
  ground: new Set(["to"]),
  land: new Set(["to"]),
  ship: new Set(["to"]),
  main: new Set(["battle"]),
  early: new Set(["warning"]),
  multiple: new Set(["launch", "rocket"]),
  car: new Set(["bomb", "bombs"]),
  hand: new Set(["grenade", "grenades"]),
  stun: new Set(["grenade", "grenades"]),
  smoke: new Set(["grenade", "grenades", "shells", "bombs"]),
  strike: new Set(["drone", "drones", "uav", "uavs"]),
  decoy: new Set(["drone", "drones", "uav", "uavs", "missile", "missiles"]),
  exploding: new Set(["drone", "drones"]),
};

/** Weak words that classify any noun right behind them: "sea drone", "ground missiles". */
export const DOMAINS: ReadonlySet<string> = new Set(words("surface ground land ship sea"));

/** Nouns that a weapon's noun modifies: "missile attack", "tank battalion". The weapon before them is no kind of its own. */
export const MODIFIED_NOUNS: ReadonlySet<string> = new Set(
  words(`
  attack attacks strike strikes launch launches test tests testing program programs programme programmes capability capabilities technology
  technologies battalion battalions brigade brigades regiment regiments division divisions unit units crew crews force forces base bases site
  sites silo silos factory factories plant plants production development developer makers maker manufacturer manufacturers industry threat
  threats barrage barrages salvo salvos raid raids fire firing firings debris fragments wreckage parts components component engine engines engineer
  engineers expert experts command commander commanders operator operators pilot pilots warfare shipment shipments delivery
  deliveries arsenal arsenals stockpile stockpiles transfer transfers sales sale deal deals defense defence defenses defences shield umbrella
  exercise exercises drill drills assault assaults incursion incursions campaign war wars activity activities flight flights proliferation
  export exports range ranges design designs wound wounds rights control violence owner owners battle battles
  ship boat boats corps army armies officer officers alert alerts warning warnings
  squadron squadrons group groups bureau wing wings fleet fleets submarine submarines destroyer destroyers cruiser cruisers frigate frigates tracking radar radars carriers boat assembly assemblies
  troops target targets team teams bombardment bombardments blast blasts explosion explosions shelling incident incidents experience pad pads complex
`),
);

/** What else is called so: words right before a noun that make it no weapon's ("walnut shells", "coal mines"). */
export const NOT_ARMS_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  shells: new Set(
    words(
      "walnut nut egg sea snail clam oyster mussel tortoise turtle coconut almond peanut pistachio hazelnut scallop taco pasta cocoa crab seed burnt concrete",
    ),
  ),
  mines: new Set(words("coal gold copper iron salt diamond silver lithium uranium cobalt opencast")),
  tanks: new Set(words("fuel water oil fish septic think gas storage oxygen milk")),
  rounds: new Set(words("funding qualifying preliminary")),
  cannons: new Set(words("water snow confetti")),
  cannon: new Set(words("water snow confetti")),
  guns: new Set(words("nail glue spray heat staple massage speed toy squirt hired top big radar")),
  gun: new Set(words("nail glue spray heat staple massage speed toy squirt top radar smoking")),
  pistols: new Set(words("starting water toy sex cap")),
  bombs: new Set(words("bath seed photo stink cherry")),
  launchers: new Set(words("app game")),
  rockets: new Set(words("toy bottle space model sounding carrier satellite")),
  rocket: new Set(words("toy bottle space model sounding carrier satellite")),
};

/** Nouns behind a calibre. */
export const CALIBRE_HEADS: readonly string[] = words(
  "rounds round shells shell rockets rocket mortars mortar guns gun howitzers howitzer cannons cannon ammunition munitions munition artillery launchers launcher projectiles projectile bullets cartridges rifles pistols pistol rifle MLRS mlrs systems system grenades ammo tanks calibre caliber warheads shotgun shotguns autocannon autocannons revolver revolvers handgun handguns carbine carbines",
);

/** Words between a bore and its noun, beside those that classify any weapon. */
export const BORE_CLASSIFIERS: ReadonlySet<string> = new Set(
  words(
    "high explosive he nato standard self propelled towed rapid fire dual purpose sr deck main naval extended range guided long multiple rocket launch anti tank aircraft armor piercing heavy mortar artillery sniper machine chain auto automatic assault howitzer recoilless smoothbore rifled gun grenade cluster unguided incendiary caliber calibre coastal railway cannon bofors super large double field light medium short tactical hyper and or controllable precision revolver twin sub semi barrel barrelled barreled bolt action hunting handgun pump",
  ),
);

/** Words behind a bare bore that make it a length: "100 mm of rain", "40 mm thick". */
export const NOT_BORES_BEHIND: ReadonlySet<string> = new Set(
  words("of thick wide long high deep in tall lens film"),
);

/** Units behind the number of a bore. */
export const BORE_UNITS: ReadonlySet<string> = new Set(words("mm millimeter millimetre cm"));

/** Bores of weapons in service, in millimetres: without a munition beside it only these are read as a calibre. */
export const KNOWN_CALIBRES: ReadonlySet<string> = new Set(
  words(
    "5.45 5.56 7.62 12.7 14.5 20 23 25 30 35 37 40 57 60 76 81 82 85 90 100 105 107 115 120 122 125 127 128 130 140 152 155 160 170 203 220 227 230 240 300 305 333 370 400 600",
  ),
);

/** Participles that classify only by a hyphen: "submarine-launched", never "launched missiles". */
export const HYPHENED_CLASSIFIERS: ReadonlySet<string> = new Set(
  words(
    "launched fired armed propelled protected resistant capable tipped powered fuelled fueled assisted barreled barrelled attack ranged carrying based level laden",
  ),
);

/** Heads of munitions and systems that "artillery" classifies; before others it is a thing of its own. */
export const ARTILLERY_HEADS: ReadonlySet<string> = new Set(
  words("rounds shells systems pieces projectiles units grenades"),
);

/** Words before a list that say that one thing was meant: "a grenade and mortars". */
export const SINGLE_WORDS: ReadonlySet<string> = new Set(words("a an one another each"));

/** Words that a hyphen joins to a name: "Shahed-type drones". */
export const TYPE_WORDS: ReadonlySet<string> = new Set(words("type style series pattern"));

/** Capitalised words before a weapon's noun that say whose it is, not what it is called. */
export const ARMS_HOLDERS: ReadonlySet<string> = new Set(
  words(`
  houthi houthis hezbollah hamas isil isis daesh taliban wagner nato un us usa uk eu prc dprk rok irgc idf kpa western allied nazi soviet confederate
  union army navy air force marine marines coast guard kremlin pentagon white house north south east west northern southern eastern western pro anti
  raf usaf usmc plaaf plan rokaf jasdf luftwaffe
  s states nations emirates forces jihad islamic qaeda kurdish arab jewish christian muslim european asian african american lockheed martin raytheon boeing rheinmetall bae saab
  general president minister mr mrs dr lt gen col capt sgt black red yellow white blue green new old royal imperial national
  rocket missile drone tank artillery ballistic cruise anti air surface naval armored armoured machine submachine assault sniper light heavy infantry
  fpv first second third world cold chechen shiite sunni ansar allah prince king queen
`),
);

/** Letters of hull numbers, roads and other series: never weapons. */
export const OTHER_SERIES: ReadonlySet<string> = new Set(
  words(
    "cvw csg vfa vmfa vaw vaq hsm hsc desron ctf cjtf ddg cg cvn lpd lhd lha ssn ssbn ssgn ffg lcs cve cv bb ca dd de avg acv ss pg lst covid g p gt iphone psu ap un eo hr pub vol no nos fy q h cop bis gps flight soyuz sputnik apollo falcon boeing airbus chandrayaan malligyong kwangmyongsong covid channel article sector gaza brigade battalion artemis progress cosmos kosmos formula windows galaxy pixel beidou galileo gaganyaan shenzhou tiangong chinasat intelsat starlink",
  ),
);
