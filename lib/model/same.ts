/** Whether two plain values hold the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = new Map<string, unknown>(Object.entries(a));
  const others = Object.entries(b);
  return fields.size === others.length && others.every(([name, value]) => isSameField(fields, name, value));
}

function isSameField(fields: ReadonlyMap<string, unknown>, name: string, value: unknown): boolean {
  return fields.has(name) && isSame(fields.get(name), value);
}
