/**
 * Node 20 has no `Map.groupBy`, and Vitest's reporter needs it to print a failure: without this a failing run only says that the reporter fell over.
 * To go when the oldest supported Node has it (Node 21).
 */
function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

if (!("groupBy" in Map))
  Object.defineProperty(Map, "groupBy", { value: groupBy, configurable: true, writable: true });
