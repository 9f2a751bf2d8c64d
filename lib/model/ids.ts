declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Names one article: the SHA-256 of its normalised address, so that the same page is the same article again. */
export type ArticleId = Branded<"ArticleId">;
/** Names one confirmed claim, for good; a random UUID. */
export type ClaimId = Branded<"ClaimId">;
/** Names one ruling of the user on a pair of claims; a random UUID. */
export type RulingId = Branded<"RulingId">;
/** Names one set of claims, for good; a random UUID. */
export type ClaimSetId = Branded<"ClaimSetId">;
/** Names a candidate within its article; the same words at the same place give the same key again. */
export type CandidateKey = Branded<"CandidateKey">;
/** Names one intent to write; the same key sent twice is written once. */
export type WriteKey = Branded<"WriteKey">;
/** SHA-256 of an article's text in UTF-8, as 64 lower-case hexadecimal digits. */
export type TextHash = Branded<"TextHash">;

/** The only places where a plain string becomes an id. */
export const articleId = (text: string): ArticleId => text as ArticleId;
export const claimId = (text: string): ClaimId => text as ClaimId;
export const rulingId = (text: string): RulingId => text as RulingId;
export const claimSetId = (text: string): ClaimSetId => text as ClaimSetId;
export const candidateKey = (text: string): CandidateKey => text as CandidateKey;
export const writeKey = (text: string): WriteKey => text as WriteKey;
export const textHash = (text: string): TextHash => text as TextHash;
