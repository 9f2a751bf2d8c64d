import type { ArticleId, CandidateKey, ClaimId, ClaimSetId, RulingId, TextHash, WriteKey } from "../ids.ts";
import { form } from "./plain.ts";

const SHA_256 = /^[0-9a-f]{64}$/;
/** Random ids are UUIDs; others may have made an imported file, so any short plain word will do. */
const WORD = /^[A-Za-z0-9][A-Za-z0-9._:+-]{0,127}$/;

export const articleIdShape = form<ArticleId>("a SHA-256 in hexadecimal", SHA_256);
export const textHashShape = form<TextHash>("a SHA-256 in hexadecimal", SHA_256);
export const claimIdShape = form<ClaimId>("an id", WORD);
export const rulingIdShape = form<RulingId>("an id", WORD);
export const claimSetIdShape = form<ClaimSetId>("an id", WORD);
export const writeKeyShape = form<WriteKey>("a write key", WORD);
/** Made by the proposer, perhaps from the words of the claim: any whole characters, of bounded length. */
export const candidateKeyShape = form<CandidateKey>("a candidate key", /^\P{Surrogate}{1,4000}$/u);
