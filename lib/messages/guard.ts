import { articleDraftShape } from "../model/shapes/article.ts";
import { candidateShape, claimContentShape, noteShape, tagsShape } from "../model/shapes/claim.ts";
import {
  articleIdShape,
  candidateKeyShape,
  claimIdShape,
  claimSetIdShape,
  rulingIdShape,
  writeKeyShape,
} from "../model/shapes/ids.ts";
import { changedSettingsShape, libraryShape, setNameShape } from "../model/shapes/library.ts";
import { span, text, webAddress, whole } from "../model/shapes/plain.ts";
import { list, oneOf, optional, record, type Shape, table, word } from "../model/shapes/shape.ts";
import type { Door } from "./door.ts";
import type {
  Agreement,
  Amendment,
  Confirmation,
  Input,
  PageToBackground,
  SurfaceToBackground,
} from "./protocol.ts";
import { type PageCaller, pageCaller, type SurfaceCaller, surfaceCaller } from "./senders.ts";

type Asked<K extends keyof SurfaceToBackground> = Input<SurfaceToBackground, K>;

/** More claims than one step of a person can take back. */
const MAX_IDS = 100_000;
/** More figures than one article reports. */
const MAX_AGREEMENTS = 10_000;
const tabId = whole(0);
const candidatePlace = { articleId: articleIdShape, candidateKey: candidateKeyShape };
const claimsInOneStep: Shape<Asked<"withdrawClaims">> = record<Asked<"withdrawClaims">>({
  key: writeKeyShape,
  ids: list(claimIdShape, MAX_IDS),
});

const manyCandidates: Shape<Asked<"dismissCandidates">> = record<Asked<"dismissCandidates">>({
  articleId: articleIdShape,
  candidateKeys: list(candidateKeyShape, MAX_AGREEMENTS),
});
const membersOfSet: Shape<Asked<"addToClaimSet">> = record<Asked<"addToClaimSet">>({
  key: writeKeyShape,
  id: claimSetIdShape,
  claims: list(claimIdShape, MAX_IDS),
});
const agreement = {
  candidate: candidateShape,
  content: claimContentShape,
  note: noteShape,
  tags: optional(tagsShape),
};

/** What own pages may ask. */
export const surfaceDoor: Door<SurfaceToBackground, SurfaceCaller> = {
  channel: "surface",
  shapes: {
    openReview: record<Asked<"openReview">>({ tabId, reader: oneOf("inject", "only-if-there") }),
    confirmClaim: record<Confirmation>({
      key: writeKeyShape,
      article: articleDraftShape,
      ...agreement,
    }),
    confirmClaims: record<Asked<"confirmClaims">>({
      key: writeKeyShape,
      article: articleDraftShape,
      agreements: list(record<Agreement>(agreement), MAX_AGREEMENTS),
    }),
    amendClaim: record<Amendment>({
      key: writeKeyShape,
      claimId: claimIdShape,
      seenRevision: whole(1),
      content: claimContentShape,
      note: noteShape,
      tags: optional(tagsShape),
    }),
    withdrawClaims: claimsInOneStep,
    restoreClaims: claimsInOneStep,
    saveDraft: record<Asked<"saveDraft">>({
      ...candidatePlace,
      content: claimContentShape,
      note: noteShape,
      tags: optional(tagsShape),
      typed: optional(table(text(20_000), 100)),
      candidate: optional(candidateShape),
    }),
    dismissCandidate: record<Asked<"dismissCandidate">>(candidatePlace),
    dismissCandidates: manyCandidates,
    reopenCandidates: manyCandidates,
    reopenCandidate: record<Asked<"reopenCandidate">>(candidatePlace),
    discardDraft: record<Asked<"discardDraft">>(candidatePlace),
    rule: record<Asked<"rule">>({
      key: writeKeyShape,
      left: claimIdShape,
      right: claimIdShape,
      decision: word<Asked<"rule">["decision"]>({ "same-thing": true, "not-comparable": true }),
      note: noteShape,
    }),
    undoRuling: record<Asked<"undoRuling">>({ key: writeKeyShape, id: rulingIdShape }),
    createClaimSet: record<Asked<"createClaimSet">>({
      key: writeKeyShape,
      name: setNameShape,
      claims: list(claimIdShape, MAX_IDS),
    }),
    renameClaimSet: record<Asked<"renameClaimSet">>({
      key: writeKeyShape,
      id: claimSetIdShape,
      name: setNameShape,
    }),
    deleteClaimSet: record<Asked<"deleteClaimSet">>({ key: writeKeyShape, id: claimSetIdShape }),
    addToClaimSet: membersOfSet,
    removeFromClaimSet: membersOfSet,
    importLibrary: record<Asked<"importLibrary">>({
      key: writeKeyShape,
      library: libraryShape,
      file: text(1_000),
    }),
    saveSettings: changedSettingsShape,
    readSettings: record({}),
    knownNames: record({}),
    makeCandidate: record<Asked<"makeCandidate">>({ tabId }),
    syncSites: record({}),
    scrollToSpan: record<Asked<"scrollToSpan">>({ tabId, span }),
    stepMark: record<Asked<"stepMark">>({ tabId, direction: oneOf("next", "previous") }),
    setMarks: record<Asked<"setMarks">>({ tabId, marks: oneOf("shown", "hidden") }),
  },
  admit: surfaceCaller,
};

/** What a content script may ask: it lives in a stranger's house, and can only say what it sees. */
export const pageDoor: Door<PageToBackground, PageCaller> = {
  channel: "page",
  shapes: {
    requestReader: record({}),
    pageRead: record<Input<PageToBackground, "pageRead">>({ url: webAddress, marked: whole(0) }),
    markPalette: record({}),
    mentionState: record<Input<PageToBackground, "mentionState">>({ span }),
  },
  admit: pageCaller,
};
