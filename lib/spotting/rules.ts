import { TALLY_ORDINALS } from "../lexicon/numerals.ts";
import { SHIP_LINES } from "../lexicon/ship-words.ts";
import type { Mention } from "../model/mention.ts";
import { ATTRIBUTION_STARTS, readAttribution } from "./attribution-rules.ts";
import { markConversions } from "./conversions.ts";
import { DATE_STARTS, readDate } from "./date-phrase.ts";
import { QUANTITY_STARTS, readQuantity } from "./quantity-rules.ts";
import { dropNumbersInNames, dropOverlaps, dropWeaponsInShips } from "./refine.ts";
import type { Reader, Refiner } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { readTally } from "./tally-rules.ts";
import { KIND_STARTS, readKinded } from "./vessel-kinds.ts";
import { readIncluded, readSister } from "./vessel-lists.ts";
import {
  HULL_STARTS,
  MARK_STARTS,
  PART_STARTS,
  readBuilt,
  readCompounded,
  readHulled,
  readPossessed,
} from "./vessel-marks.ts";
import { RENAMED_STARTS, readNameWord, readNumbered, readRenamed } from "./vessel-naming.ts";
import { KNOWN_STARTS, PREFIX_STARTS, readKnown, readLineShip, readPrefixed } from "./vessel-rules.ts";
import { readCalibre } from "./weapon-calibre.ts";
import { INTRODUCED_STARTS, readIntroduced } from "./weapon-introduced.ts";
import { readKind } from "./weapon-kinds.ts";
import { WEAPON_KIND_STARTS } from "./weapon-phrase.ts";
import { readSystem } from "./weapon-system.ts";

/** Most words begin nothing: no list is made for them. */
const NONE: readonly Mention[] = [];
const single =
  (read: (scene: Scene, index: number) => Mention | null): Reader["read"] =>
  (scene, index) => {
    const mention = read(scene, index);
    return mention === null ? NONE : [mention];
  };

/** All readers. They see nothing of one another; the refiners decide between them. */
export const READERS: readonly Reader[] = [
  { name: "date", words: DATE_STARTS, shapes: ["digit"], read: single(readDate) },
  { name: "vessel/prefix", words: PREFIX_STARTS, shapes: [], read: single(readPrefixed) },
  { name: "vessel/kind", words: KIND_STARTS, shapes: [], read: readKinded },
  { name: "vessel/renamed", words: RENAMED_STARTS, shapes: [], read: readRenamed },
  { name: "vessel/name", words: ["name"], shapes: [], read: single(readNameWord) },
  { name: "vessel/number", words: ["imo", "mmsi"], shapes: [], read: single(readNumbered) },
  { name: "vessel/marked", words: MARK_STARTS, shapes: [], read: single(readCompounded) },
  { name: "vessel/hull", words: HULL_STARTS, shapes: [], read: single(readHulled) },
  { name: "vessel/part", words: PART_STARTS, shapes: [], read: single(readPossessed) },
  { name: "vessel/built", words: ["built"], shapes: [], read: single(readBuilt) },
  { name: "vessel/included", words: ["include", "includes", "included"], shapes: [], read: readIncluded },
  { name: "vessel/sister", words: ["sister"], shapes: [], read: readSister },
  { name: "vessel/known", words: KNOWN_STARTS, shapes: [], read: single(readKnown) },
  { name: "vessel/line", words: SHIP_LINES, shapes: [], read: single(readLineShip) },
  { name: "weapon/system", words: [], shapes: ["digit", "capital"], read: single(readSystem) },
  { name: "weapon/introduced", words: INTRODUCED_STARTS, shapes: [], read: single(readIntroduced) },
  { name: "weapon/calibre", words: [], shapes: ["digit"], read: single(readCalibre) },
  { name: "weapon/kind", words: WEAPON_KIND_STARTS, shapes: [], read: single(readKind) },
  {
    name: "quantity",
    words: QUANTITY_STARTS,
    shapes: ["digit"],
    read: single(readQuantity),
  },
  { name: "quantity/tally", words: Object.keys(TALLY_ORDINALS), shapes: ["digit"], read: single(readTally) },
  { name: "attribution", words: ATTRIBUTION_STARTS, shapes: [], read: single(readAttribution) },
];

export const REFINERS: readonly Refiner[] = [
  dropOverlaps,
  dropWeaponsInShips,
  dropNumbersInNames,
  (mentions, text) => markConversions(text, mentions),
];
