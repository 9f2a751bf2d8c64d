import type { ModalityCue } from "./modality-cues.ts";

/** Words that, before "be", say that something is only taken to be what is named. */
export const IDENTITY_CUES = [
  {
    words: ["believed", "thought", "suspected", "presumed", "understood", "likely", "appears", "appeared"],
    modality: "believed",
    citation: "Saurí and Pustejovsky, FactBank (2009), event factuality markers",
  },
  {
    words: ["could", "may", "might"],
    modality: "possible",
    citation: "Saurí and Pustejovsky, FactBank (2009), event factuality markers",
  },
] as const satisfies readonly ModalityCue[];
