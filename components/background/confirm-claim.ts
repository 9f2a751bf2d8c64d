import { confirm } from "../../lib/claims/review.ts";
import type { Agreement, Confirmation, WriteError } from "../../lib/messages/protocol.ts";
import type { Article, ArticleDraft } from "../../lib/model/article.ts";
import { type ClaimId, claimId, type WriteKey } from "../../lib/model/ids.ts";
import { err, ok, type Result } from "../../lib/model/result.ts";
import { type Fault, inWords, within } from "../../lib/model/shapes/shape.ts";
import type { StoreError } from "../../lib/model/store-error.ts";
import { type ClaimStep, keepClaim, keepClaims } from "../../lib/store/claims.ts";
import { articleIdOf, textHashOf } from "../../lib/store/hash.ts";
import { loadSettings } from "../../lib/store/settings.ts";
import { normaliseAddress } from "../../lib/text/address.ts";
import type { BackgroundPorts } from "./ports.ts";

/** Makes a claim of a candidate the person agreed to, once its evidence was found in the article text. */
export async function confirmClaim(
  ports: BackgroundPorts,
  { key, article: draft, ...agreement }: Confirmation,
): Promise<Result<ClaimId, WriteError>> {
  const fault = evidenceFault(draft.text, agreement);
  if (fault !== null) return err({ kind: "malformed", detail: inWords(fault) });
  const signed = await signing(ports, draft);
  if (!signed.ok) return signed;
  const { article, step } = signed.value;
  return keepClaim(ports.connection, { key, article, step: step(agreement) });
}

/** Makes claims of many candidates of one article at once: all, or none of them. */
export async function confirmClaims(
  ports: BackgroundPorts,
  input: {
    readonly key: WriteKey;
    readonly article: ArticleDraft;
    readonly agreements: readonly Agreement[];
  },
): Promise<Result<readonly ClaimId[], WriteError>> {
  const { key, article: draft, agreements } = input;
  for (const [index, agreement] of agreements.entries()) {
    const fault = evidenceFault(draft.text, agreement);
    const place = `agreements[${index}]`;
    if (fault !== null) return err({ kind: "malformed", detail: inWords(within(place, fault)) });
  }
  const signed = await signing(ports, draft);
  if (!signed.ok) return signed;
  const { article, step } = signed.value;
  return keepClaims(ports.connection, { key, article, steps: agreements.map(step) });
}

interface Signing {
  readonly article: Article;
  readonly step: (agreement: Agreement) => ClaimStep;
}

/** The article as it is kept, and how a claim on it begins: now, and by whom. */
async function signing(
  { connection, now, newId, version }: BackgroundPorts,
  draft: ArticleDraft,
): Promise<Result<Signing, StoreError>> {
  const settings = await loadSettings(connection);
  if (!settings.ok) return settings;
  const [articleId, textHash] = await Promise.all([
    articleIdOf(normaliseAddress(draft)),
    textHashOf(draft.text),
  ]);
  const at = now();
  const common = { articleId, textHash, at, by: settings.value.name, version };
  return ok({
    article: { ...draft, id: articleId, textHash, savedAt: at },
    step: (agreement) => confirm({ ...common, ...agreement, id: claimId(newId()) }),
  });
}

/** A claim whose words do not stand in its article could never be checked again. */
function evidenceFault(
  text: string,
  { candidate: { evidence }, content: { value } }: Agreement,
): Fault | null {
  const { sentence, quote, figure, fields = [] } = evidence;
  if (text.slice(sentence.start, sentence.end) !== quote) {
    return { path: "candidate.evidence.quote", expected: "the words of the article at this place" };
  }
  if (figure.end > quote.length || figure.start === figure.end) {
    return { path: "candidate.evidence.figure", expected: "a place inside the quote" };
  }
  if (fields.some(({ end }) => end > text.length)) {
    return { path: "candidate.evidence.fields", expected: "places inside the text" };
  }
  if (value.kind === "how-many" && value.quantity.core.end > text.length) {
    return { path: "content.value.quantity.core", expected: "a place inside the text" };
  }
  return null;
}
