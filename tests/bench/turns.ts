type Work = () => unknown;

const WARM_UP = 8;

/**
 * Median time in milliseconds of each of some works, by the work. The works take turns, so that what slows the machine slows them all. The
 * turns before the counted ones let the engine compile what runs often; more code takes longer.
 */
export function medianTimes(works: readonly Work[], turns: number): (work: Work) => number {
  const times = new Map<Work, number[]>(works.map((work) => [work, []]));
  for (let turn = 0; turn < turns + WARM_UP; turn += 1) {
    for (const [work, list] of times) {
      const start = performance.now();
      work();
      if (turn >= WARM_UP) list.push(performance.now() - start);
    }
  }
  return (work) => {
    const sorted = [...(times.get(work) ?? [])].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
}
