import { describe, expect, test } from "vitest";
import { mark, mentionsOf } from "./marked.ts";

describe.each([
  [
    "system",
    [
      "[KN-23 missiles]",
      "[Koksan guns]",
      "the [T-54/55 tanks]",
      "[Hwasong-11A]",
      "a [Hwasong-20 intercontinental ballistic missile]",
      "[Shahed-136/131 attack drones]",
      "[F/A-18 Super Hornets]",
      "an [MQ-9 Reaper drone]",
      "[M1 Abrams tanks]",
      "the [Neptune anti-ship missile]",
      "[HIMARS]",
      "a [Patriot missile battery]",
      "a [KN-23] strike",
      "[Oreshnik]",
      "[Iskander-M ballistic missiles]",
      "a [Vickers machine gun]",
      "[KF-16s]",
      "[KN\u201123 missiles]",
      "[Shahed-type attack drones]",
      "[Kh-101/Iskander-K cruise missiles]",
      "[227mm GMLRS rockets] and a [170 mm Koksan howitzer]",
      "30 [Leopard 1A5s] and 90 [Marder 1A3 infantry fighting vehicles]",
      "four RAF [Typhoon FGR4s] took off",
      "[Su-24M Fencers]",
      "an [MH-65 Dolphin helicopter]",
      "[T-34] and [T-54 tanks]",
      "[AK-47s], [RPG-7s] and [PKMs]",
      "[Kheibar Shekan] and [Emad]",
      "a [Glock 17], a [Walther P38] and a [Smith & Wesson Model 10 pistol]",
      "two [Bofors 40 mm guns]",
      "a [QF 25 pounder gun]",
      "soldiers with an [MG 42], an [MP 40] and a [StG 44]",
      "the [Panzer IV] and [Tiger II]",
      "a [Model 1891 rifle]",
      "the drone, dubbed [Klyn], and more [Klyns]",
      "the missile known as the [Hwasal-3]",
      "a [KN23] and a [KN 23]",
      "the radar [AN/TPY-2]",
      "the [Al-Hussein missile]",
      "36 [F-16's] flew",
      "the launcher of the [Fadi-1] and the [Fatah-4]",
      "a [Type 97 machine gun]",
    ],
  ],
  [
    "calibre",
    [
      "[122 mm rockets]",
      "[240mm rocket launchers]",
      "[155-millimeter artillery rounds]",
      "[152mm artillery shells]",
      "[60mm] and [140mm mortars]",
      "a [.50-calibre machine gun]",
      "[7.62×39mm rounds]",
      "a [.22 rifle] and a [12-gauge shotgun]",
      "one [10.5 cm gun]",
      "two [25-pounder guns]",
      "[6-inch guns]",
      "soldiers saw stocks of [122mm] and [152mm]",
      "[5.56x45mm ammunition]",
    ],
  ],
  [
    "generic",
    [
      "[short-range ballistic missiles]",
      "[drones]",
      "[artillery shells]",
      "a [limpet mine]",
      "[ballistic and cruise missiles]",
      "[anti-tank guided missiles]",
      "[surface-to-air missiles]",
      "an [ICBM]",
      "[armored vehicles]",
      "[grenade, mortar, and artillery rounds]",
      "[mine-resistant, ambush-protected vehicles]",
      "[one-way attack drones]",
      "[rocket launchers]",
      "[glide bombs]",
      "[rocket propelled grenades]",
      "[improvised explosive devices] ([IEDs])",
      "[depth charges] and [car bombs]",
      "[early warning planes]",
      "[loitering munitions] ([LMs])",
      "[hand grenades] and [stun grenades]",
      "[strike drones], [decoy drones] and [sea drones]",
      "[radar-guided missiles]",
      "[troop-carrying armoured vehicles]",
    ],
  ],
] as const)("%s", (subtype, texts) => {
  test.each(texts)("%s", (text) => {
    expect(mark("weapon", text)).toBe(text);
    for (const { weapon } of mentionsOf("weapon", text.replace(/[[\]]/g, "")))
      expect(weapon.subtype).toBe(subtype);
  });
});

test("aliases lead to one entry", () => {
  const ids = mentionsOf("weapon", "KN-23 and Hwasong-11A missiles").map(({ weapon }) => weapon.canonicalId);
  expect(ids).toEqual(["kn-23", "kn-23"]);
});

test.each([
  ["The KN-23 fell.", "weapon/lexicon", undefined],
  ["The Grad rockets fell.", "weapon/lexicon", "rockets"],
  ["The Javelin hit four tanks.", "weapon/lexicon", "tanks"],
  ["The QX-77 hit four tanks.", "weapon/series", "tanks"],
  ["The Vydra missile fell.", "weapon/named-kind", "missile"],
  ["The drone, dubbed Klyn, fell.", "weapon/introduced", "drone"],
  ["A 122 mm rocket fell.", "weapon/calibre", "rocket"],
])("%s is explained by its rule and its words", (text, rule, evidence) => {
  const [mention] = mentionsOf("weapon", text);
  expect([mention?.rule, mention?.weapon.evidence]).toEqual([rule, evidence]);
});

describe("not weapons", () => {
  test.each([
    ["a missile attack and drone strikes"],
    ["He drove on the M1 motorway to the A4."],
    ["100 mm of rain fell."],
    ["The missile hit the port; a drone fell."],
    ["weapons, arms, munitions and ammunition"],
    ["walnut shells, coal mines and fuel tanks"],
    ["They launched a fund in Jericho on the West Bank."],
    ["The patriot threw a javelin and saw a leopard."],
    ["the KC-701-class patrol boat"],
    ["COVID-19, G7 and the iPhone 15"],
    ["the Scottish Rifles and the film Top Gun"],
    ["a 4-3-3 formation"],
    ["The cargo ship Orlan Bay docked at Rason beside the tanker Javelin Star."],
    ["Armed police closed the M4 motorway and the A-10 road."],
    ["The Type 45 destroyer and the Type 26 frigate fired."],
    ["The M23 rebels took the town from the army; the M23 fired at troops."],
    ["The E3 states and the P5 warned the military."],
    ["Flight BA-117 and flight AF-447 flew over the military base."],
    ["The proteins IL-6 and CD-4 and vitamin B-12 fight the cell's army."],
    ["The iPhone 15, the Galaxy S24 and the ThinkPad X1"],
    ["the Canon EOS R5 and the Nikon D-850"],
    ["Soyuz MS-24 docked; the Falcon 9 launched Starlink."],
    ["Channel 4, BBC2 and TV-5 showed the army's match."],
    ["A4 and B5 paper; H2O and CO2"],
    ["the F-150 truck and the Boeing 737"],
    ["Mark 7 minutes, read Mark 4:12, and call Model 3 owners."],
    ["Colt scored 12 points; Barrett and Browning had 5 each."],
    ["Emad said so. Minister Akash told the army's Meteor."],
    ["A tank called in air support; the drone is known to fly."],
    ["Ballistic missile and drone attacks and a missile and drone strike"],
    ["water cannons, nail guns, glue guns, starting pistols and bath bombs"],
    ["The rockets carried two astronauts to orbit; SpaceX rockets lifted a lunar rover."],
    ["The women's T54 event and the H6 bus"],
    ["the cruise ship Aurora and the Type 055 destroyers"],
    ["the Advanced Mobile Phone System (AMPS) and the rescue vehicle (RV)"],
    ["T-cells secrete IL-2, and CH4 is methane."],
    ["Operation Dawn-8 and Resolution Spring-3 named no weapons."],
    ["The Noor agency, the Meteor newspaper and the Orion hotel wrote of weapons."],
    ["The film cost .50 cents; it is .30 am."],
    ["Vietnam's HQ-800 and carrier group CVW-3 met the navy's troops."],
  ])("%s", (text) => {
    expect(mark("weapon", text)).toBe(text);
  });
});
