/** Gives the page its turn: resolves when the browser has had time to draw and answer. */
export type Pause = () => Promise<void>;

/** Cuts long work into slices, so that no task of ours holds the page up. */
export interface Slicer {
  /** Whether the running slice has used up its time. */
  due(): boolean;
  /** Ends the slice; the next begins when the page has had its turn. */
  rest(): Promise<void>;
}

/** Milliseconds of one slice: far enough below 50 that a slow machine stays under it too. */
const SLICE = 12;
/** Looking at the clock at every step would cost more than the step. */
const STEPS_A_LOOK = 16;

export function createSlicer(pause: Pause, now: () => number = () => performance.now()): Slicer {
  let began = now();
  let steps = 0;
  return {
    due: () => ++steps % STEPS_A_LOOK === 0 && now() - began > SLICE,
    rest: async () => {
      await pause();
      began = now();
    },
  };
}
