/** What a claims.json says, without what differs from run to run: ids, hashes, times, ports of the test server. */
export function libraryWords(json: string): unknown {
  const file: unknown = JSON.parse(json);
  return strip(file);
}

const FLEETING = new Set([
  "id",
  "articleId",
  "claimId",
  "candidateKey",
  "textHash",
  "savedAt",
  "confirmedAt",
  "changedAt",
  "at",
  "exportedAt",
  "url",
  "version",
]);

function strip(value: unknown): unknown {
  // Lists are kept in the order of random ids; what they say is compared, not that order.
  if (Array.isArray(value)) return value.map(strip).sort(byWords);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !FLEETING.has(name))
      .map(([name, inner]) => [name, strip(inner)]),
  );
}

function byWords(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
