import type { Modality } from "../model/claim.ts";

/** Words beside a verb or a name that say how sure a text is. Lower case. */
export interface ModalityCue {
  readonly words: readonly string[];
  readonly modality: Modality;
  readonly citation: string;
}

const FACTBANK = "Saurí and Pustejovsky, FactBank (2009), event factuality markers";
const ICD = "ICD 203, Analytic Standards";

/** The closed table of cues. */
export const MODALITY_CUES = [
  {
    words: ["believed", "thought", "suspected", "presumed", "understood", "likely", "probably", "feared"],
    modality: "believed",
    citation: FACTBANK,
  },
  { words: ["assessed", "estimated", "assesses", "estimates"], modality: "assessed", citation: ICD },
  {
    words: [
      "could",
      "may",
      "might",
      "possibly",
      "perhaps",
      "potentially",
      "possible",
      "apparently",
      "appears",
      "appear",
      "appeared",
      "seems",
      "seem",
      "seemed",
    ],
    modality: "possible",
    citation: FACTBANK,
  },
  {
    words: [
      "alleged",
      "allegedly",
      "purportedly",
      "purported",
      "reportedly",
      "supposedly",
      "rumored",
      "rumoured",
    ],
    modality: "alleged",
    citation: FACTBANK,
  },
  {
    words: ["expected", "will", "planned", "scheduled", "due", "shall", "plans", "intends"],
    modality: "forecast",
    citation: FACTBANK,
  },
  { words: ["confirmed", "verified"], modality: "confirmed", citation: FACTBANK },
  { words: ["denied", "denies", "denying"], modality: "denied", citation: FACTBANK },
] as const satisfies readonly ModalityCue[];

/** Words that open a condition: what hangs on it is only possible. */
export const CONDITION_WORDS = ["if", "unless", "whether", "had it"] as const;
