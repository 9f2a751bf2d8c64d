import { describe, expect, test } from "vitest";
import { spot } from "../../../lib/spotting/spot.ts";
import { mark, mentionsOf } from "./marked.ts";

describe("ships by name", () => {
  test.each([
    ["The destroyer [USS Carney] fired."],
    ["They seized the [M/V Galaxy Leader] and held her crew. [Galaxy Leader] stayed there."],
    ["The cargo ship [Angara] docked at Rason."],
    ["The vessel, thought to be [Angara] or [Lady R], docked on 14 January."],
    ["The [Wise Honest], a North Korean-flagged bulk carrier, was seized."],
    ["A tanker called [Eventin] drifted off Rügen."],
    ["[Adrian Darya 1], formerly [Grace 1], left the port."],
    ["The tanker [Boracay] (IMO 9332810) was boarded."],
    ["The Mongol Prince (IMO 9074729) sailed. It is old.".replace("Mongol Prince", "[Mongol Prince]")],
    ["the [Mercer Street] tanker attack"],
    ["The ship, the [Jin Teng], was inspected."],
    ["Another merchant ship took them on board: a freighter, the [Lobivia]."],
    ["The [Rubymar] is a Belize-flagged cargo ship."],
    ["The vessels [An San 1], [Chon Ma San] and [Yu Son] were seen."],
    [
      "They boarded cruise ships, including the [Carnival Miracle].".replace(
        "ships, including",
        "ships including",
      ),
    ],
    ["the submarine [Hero Kim Kun Ok] and the landing ship [Orsk]"],
    ["The [USS Bataan] Amphibious Ready Group left with the [Bataan]."],
    ["the ship [Star of the West]"],
    ["The tanker [SEA OWL I], (IMO 9321172) drifted."],
    ["The bulker, [M.V. Silver Gate], sank; the [S.S. Mary Lou] did not."],
    ["The German frigate [FGS Bremen] fired; the [Bremen] missed."],
    ['The MV "[Silver Gate]" was hit.'],
    ["The grounding of the [MS Northern Gull] closed the bay."],
    ["A Panama-flagged, Greek-owned bulk carrier, [Silver Gate], was struck."],
    ["The frigates [Orel] (F 123) and [Sokol] (F 124) left."],
    ["One of the ships, [Kapitan Orlov], reached Rajin."],
    ["It moved oil between the [Saebyol] and the [Mighty Gull], both tankers."],
    ["The ship was identified as the [Silver Gate]."],
    ["The tanker was called [Ocean Breeze]."],
    ["The ship changed its name to [Blue Gull] and sails under the flag of Togo."],
    ["A trawler sailed under the name of [Sea Hope]."],
    ["The [Bella 1] was renamed [Marinera]."],
    ["The tanker [Silver Gate], also known as [Golden Gate Star], anchored."],
    ["[Mighty Gull] (MMSI: 412345678) had no signal."],
    ["The tug [Strong Gull] towed the tanker [St. Helena Star]."],
    ["The tanker [Volgoneft-212] broke apart. Later [Volgoneft-239] drifted too."],
    ["The aircraft carrier [Carl Vinson] left on Tuesday. The [Vinson] had been there for a week."],
    ["A boat from the port met the [MSC Silver Bay]."],
    ["The Dutch-flagged [Strong Gull] pulled, and a 30,000-ton [Gull MC] entered the bay."],
    ["[Munro] (WMSL 755) came home with the [RVNS Ha Long] (HQ-801)."],
    ["The [Hanit], one of three Sa'ar 5-class corvettes, was hit."],
    ["The French carrier [Foch] and the U.S. carrier [Ronald Reagan] left port."],
    ["The [USS Philippine Sea] sailed. It crossed the Philippine Sea."],
    ["The [USS Ronald Reagan] left. The hull of [Reagan] is red."],
    ["The 64 voyages of the [Angara], [Maria], [Maia 1] and [Lady R] are listed."],
    ["The tanker [Un Hung] met the cutter [CCG 5901] near the submarine [Dosan Ahn Chang-ho]."],
    ["Four tankers, among them [Koala], [Seagull] and [Blue Crown], burned."],
    ["The grounded capesize [Wakashio], known as [Wakashio], broke in two."],
    ["U.S. Coast Guard Cutter [Munro] returned."],
    ["It was [MSC Aries] 50 nautical miles off the port."],
    ["Tanker [Blue Gull] Burns Off Oman\nThe tanker [Blue Gull] burned on Monday."],
    ["Cargo Ship [Ever Given] Blocks Suez Canal Again"],
    ["The tanker was near. Smoke rose from the [Blue Gull]'s stern."],
    ["The [Blue Gull] (built 2008) is a tanker."],
    ["The tanker — the [Blue Gull] — burned."],
    ["The [Blue Gull], the [Sea Crown] and the [Star Gull], all Togo-flagged tankers, burned."],
    ["The [Blue Gull] (now [Sea Crown]) is a tanker."],
    ["The tanker was renamed from [Blue Gull] to [Sea Crown]."],
    ["The ship sails under its new name, [Sea Crown], from Togo."],
    ["Officials identified the ship as the [Blue Gull]."],
    ["The Aframax [Koala] was damaged."],
    ["The [Blue Gull], one of Togo's largest bulk carriers, was seized."],
    ["Vessels named in the report include [Blue Gull] and [Sea Crown]."],
    ["The ships involved were the [Blue Gull] and the [Sea Crown]."],
    ["The Littoral Combat Ship [USS Minneapolis-Saint Paul] (LCS-21) met [USS The Sullivans]."],
    ["The fishing boat [391 Hungjin] was freed."],
    ["The [Blue Gull] and the [Sea Crown] are sister ships."],
    ["The [Blue Gull] and its sister ship, the [Sea Crown], were boarded."],
    ["The tanker [Blue Gull] turned round.\nSo did the [MSC Pantera]; the MSC Group kept silent."],
    ["[Safer] may leak\nThe [FSO Safer] is a supertanker. The [Safer] is old."],
    ["The cutter [USCGC John Gull Jr.] (WPC 1190) returned."],
    ["It left with 13 tugs, two of which, [Strong Gull] and [Sea Crown], arrived."],
    ["Three of its tankers were hit in May: [Koala], [Blue Gull] and [Sea Crown]."],
    ["The tanker [Koala] sank. The [Koala]'s sister [Blue Gull], formerly [Sea Crown], sailed."],
    ["The tanker lost more oil than the [Exxon Valdez] did."],
    ["The [USS Bataan] left. The [Bataan] ARG went home."],
  ])("%s", (text) => {
    expect(mark("vessel", text)).toBe(text);
  });
});

describe("not ships by name", () => {
  test.each([
    ["Maria Sharapova visited Angara Airlines."],
    ["The tanker Monday left the Strait of Hormuz."],
    ["A Russian tanker reached China."],
    ["They looked for a new ship, the Pentagon said."],
    ["The ship Russia sent was late."],
    ["The US Navy destroyer fired."],
    ["President Ford met the press in Georgia."],
    ["the Chinese aircraft carrier group"],
    ["Smith, a tanker captain, retired."],
    ["The Tanker War began, and the New York Yacht Club won."],
    ["the Choe Hyon-class destroyer and the Kilo submarine"],
    ["Maria said that the vessel left port on Monday."],
    ["Admiral Makarov commanded the fleet before his ship sank."],
    ["The body was found at the Ship Inn, and the Dali museum is near the harbour."],
    ["The ship Putin boarded was new, and the destroyer Kim Jong Un inspected is old."],
    ["The tankers, Windward and Kpler said, went dark. The vessel, Reuters reported, was unharmed."],
    ["The captain of the ship, John Smith, was arrested."],
    ["The submarine AUKUS partners ordered will be late; Virginia-class submarine Block V was ordered."],
    ["MS Word runs aboard the ship, and the SS Panzer Division fled from the port."],
    ["MSC Cruises and Maersk Chief Executive Jane Doe keep their ships in port."],
    ["In the name of God, the ship sailed. The shipping firm is now called Blue Ocean."],
    ["The Mighty Gull (MMSI: 912345678) is on the shore."],
    ["The flagship Galaxy phone was sold. Hurricane Maria sank boats."],
    ["The cargo was landed in Saratov, and ships left from Novocherkassk."],
    ["The Pukguksong-3, a submarine-launched ballistic missile, flew."],
    ["The 70-ton Abrams tank crossed a 1,200-ton Liebherr crane near the Panama-flagged Maersk tanker."],
    ["The B-1B Lancer (BD 12) is no ship, and the train (No. 12) left."],
    ["Cargo Ship Hit Off Yemen\nTanker Prices Rise as Attacks Go On\nWarship Fires Missiles at Targets"],
    ["Smith and Jones, two tanker captains, were freed. The Eiffel Tower (built 1889) overlooks a boat."],
    ["The city was renamed from Leningrad to Saint Petersburg before the ship was built."],
    ["A sailor by the name of Peter Lee fell from the ship, and the Russian-flagged Aeroflot jet landed."],
    [
      "Ships of the fleet sail often, and the guests include Peter Lee. The crews of the tankers include Filipinos.",
    ],
    [
      "The Irish carrier Ryanair flew on; budget carriers Wizz Air and Ryanair cut routes. The carrier Delta has flights.",
    ],
    ["The crews of ships include Filipinos. Ports where ships wait include Rotterdam and Hamburg."],
    ["The Royal Caribbean ship and the Samsung Heavy vessel were late; the tanker Frontline owns is empty."],
    ["The shipping company changed its name to Blue Ocean after its ships sank."],
    ["An unmanned surface vessel (USV) and a very large crude carrier (VLCC) met; the USV sank."],
    ["Three ships called at ports in turn: Rotterdam, Hamburg and Antwerp. Two ships have a motto: Ready."],
    ["Three ships were built by three men in Bremen: Hans Meyer, Karl Braun and Otto Klein."],
    ["The tugs, two of which are old, left; the queen's sister Margaret saw the ship."],
    ["The number IMO 9179843 is wrong; Rason (9179842) is a port."],
  ])("%s", (text) => {
    expect(mark("vessel", text)).toBe(text);
  });
});

test.each([
  ["The [CSS Virginia] fought. Virginia joined the war."],
  ["The [USS Munro] is named for Douglas A. Munro. The crew of [Munro] knows."],
  ["The ship [Novocherkassk] sank. Trains run to the port of Novocherkassk, and live in Novocherkassk."],
])("a namesake is no repeat: %s", (text) => {
  expect(mark("vessel", text)).toBe(text);
});

/** A text with underscores around what the page sets in italics. */
function inItalics(marked: string): readonly string[] {
  const text = marked.replaceAll("_", "");
  const italics = [...marked.matchAll(/_([^_]+)_/g)].map((match, at) => {
    const start = match.index - 2 * at;
    return { start, end: start + (match[1] ?? "").length };
  });
  return spot({ text, segments: [], publishedOn: null, italics })
    .filter(({ kind }) => kind === "vessel")
    .map(({ span }) => text.slice(span.start, span.end));
}

test.each([
  ["Smoke rose from _Blue Gull_ as the ship sank. Later _Blue Gull_ was gone.", ["Blue Gull", "Blue Gull"]],
  ["The _Gull_ sank with her crew.", ["Gull"]],
  ["The ship sank, the _Morning Herald_ and _Lloyd's List_ wrote. _Never_ was a ship so large.", []],
  ["_Blue Gull_ is a song.", []],
])("italics show a ship only beside ships: %s", (text, expected) => {
  expect(inItalics(text)).toEqual(expected);
});

test("a prefix is kept apart from the bare name", () => {
  expect(
    mentionsOf("vessel", "They boarded the USS Dwight D. Eisenhower.").map(({ vessel }) => [
      vessel.prefix,
      vessel.name,
    ]),
  ).toEqual([["USS", "Dwight D. Eisenhower"]]);
});

test.each([
  [
    "The Belize-flagged bulk carrier Rubymar (IMO 9138898) sank.",
    [
      ["kind", "bulk carrier"],
      ["flag", "Belize"],
      ["imo", "9138898"],
    ],
  ],
  [
    "The Arleigh Burke-class guided-missile destroyer USS Carney (DDG 64) fired.",
    [
      ["kind", "guided-missile destroyer"],
      ["class", "Arleigh Burke"],
      ["hull", "DDG 64"],
    ],
  ],
  [
    "The Wise Honest, a North Korean-flagged bulk carrier, was seized.",
    [
      ["kind", "bulk carrier"],
      ["flag", "North Korean"],
    ],
  ],
  [
    "They boarded the MV Silver Gate (ex-Golden Gate; MMSI: 412345678).",
    [
      ["other-name", "Golden Gate"],
      ["mmsi", "412345678"],
    ],
  ],
  ["They boarded the MV Silver Gate.", undefined],
])("%s", (text, expected) => {
  const [first] = mentionsOf("vessel", text);
  expect(first?.vessel.particulars?.map(({ what, value }) => [what, value])).toEqual(expected);
});

test.each([
  ["The cargo ship Silver Gate left.", "cargo ship"],
  ["They boarded the MV Silver Gate.", "MV"],
  ["The tanker left as Silver Gate, and was renamed Golden Gate Star.", "renamed"],
])("%s is explained by its words", (text, evidence) => {
  expect(mentionsOf("vessel", text).map(({ vessel }) => vessel.evidence)).toEqual([evidence]);
});
