type Works = Readonly<Record<string, () => void>>;
type Times = Readonly<Record<string, number>>;

/** Median time of each work in milliseconds. The works take turns, so that what slows the machine slows them all. */
export function medianTimes(works: Works, turns: number): Times {
  return each(timesOf(works, turns), (sorted) => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}

/** Least time of each work in milliseconds, over turns taken in the same way. */
export function leastTimes(works: Works, turns: number): Times {
  return each(timesOf(works, turns), (sorted) => sorted[0] ?? Number.NaN);
}

function timesOf(works: Works, turns: number): ReadonlyMap<string, number[]> {
  const times = new Map<string, number[]>(Object.keys(works).map((name) => [name, []]));
  for (let turn = 0; turn < turns + 2; turn += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      work();
      // The first two turns warm the engine up.
      if (turn >= 2) times.get(name)?.push(performance.now() - start);
    }
  }
  return times;
}

function each(times: ReadonlyMap<string, number[]>, pick: (sorted: readonly number[]) => number): Times {
  return Object.fromEntries([...times].map(([name, list]) => [name, pick([...list].sort((a, b) => a - b))]));
}
