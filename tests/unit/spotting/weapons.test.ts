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
  ])("%s", (text) => {
    expect(mark("weapon", text)).toBe(text);
  });
});
