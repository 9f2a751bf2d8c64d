import { confirm } from "../../lib/claims/review.ts";
import type { Confirmation, WriteError } from "../../lib/messages/protocol.ts";
import { type ClaimId, claimId } from "../../lib/model/ids.ts";
import { err, type Result } from "../../lib/model/result.ts";
import type { Fault } from "../../lib/model/shapes/shape.ts";
import { inWords } from "../../lib/model/shapes/shape.ts";
import { keepClaim } from "../../lib/store/claims.ts";
import { articleIdOf, textHashOf } from "../../lib/store/hash.ts";
import { loadSettings } from "../../lib/store/settings.ts";
import { normaliseAddress } from "../../lib/text/address.ts";
import type { BackgroundPorts } from "./ports.ts";

/** Makes a claim of a candidate the person agreed to, once its evidence was found in the article text. */
export async function confirmClaim(
  { connection, now, newId, version }: BackgroundPorts,
  { key, article: draft, candidate, content, note }: Confirmation,
): Promise<Result<ClaimId, WriteError>> {
  const fault = evidenceFault(draft.text, { candidate, content });
  if (fault !== null) return err({ kind: "malformed", detail: inWords(fault) });
  const settings = await loadSettings(connection);
  if (!settings.ok) return settings;
  const [articleId, textHash] = await Promise.all([
    articleIdOf(normaliseAddress(draft)),
    textHashOf(draft.text),
  ]);
  const at = now();
  const article = { ...draft, id: articleId, textHash, savedAt: at };
  const id = claimId(newId());
  const by = settings.value.name;
  const step = confirm({ candidate, content, note, articleId, textHash, id, at, by, version });
  return keepClaim(connection, { key, article, step });
}

/** A claim whose words do not stand in its article could never be checked again. */
function evidenceFault(
  text: string,
  { candidate: { evidence }, content: { value } }: Pick<Confirmation, "candidate" | "content">,
): Fault | null {
  const { sentence, quote, figure } = evidence;
  if (text.slice(sentence.start, sentence.end) !== quote) {
    return { path: "candidate.evidence.quote", expected: "the words of the article at this place" };
  }
  if (figure.end > quote.length || figure.start === figure.end) {
    return { path: "candidate.evidence.figure", expected: "a place inside the quote" };
  }
  if (value.kind === "how-many" && value.quantity.core.end > text.length) {
    return { path: "content.value.quantity.core", expected: "a place inside the text" };
  }
  return null;
}
