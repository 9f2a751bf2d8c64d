import { type ReadonlySignal, signal } from "@preact/signals";
import { assertNever } from "../../lib/model/result.ts";

/** How far the reading of the sample has come. */
export type Reading =
  | { readonly kind: "reading" }
  | { readonly kind: "marked"; readonly marked: number }
  | { readonly kind: "failed" };

/** What the strip under the sample article shows and does. */
export interface SampleModel {
  readonly reading: ReadonlySignal<Reading>;
  readonly step: (direction: "next" | "previous") => void;
}

/** The reader, as far as the strip needs it. */
export interface StepPort {
  readonly step: (direction: "next" | "previous") => Promise<unknown>;
}

/** `start` begins the reading and calls back with the number of marks each time the page was read. */
export function createSampleModel(start: (announce: (marked: number) => void) => StepPort): SampleModel {
  const reading = signal<Reading>({ kind: "reading" });
  const reader = start((marked) => {
    // A page of ours that holds no figure was not read at all.
    reading.value = marked === 0 ? { kind: "failed" } : { kind: "marked", marked };
  });
  return {
    reading,
    step(direction) {
      void reader.step(direction);
    },
  };
}

export function describeReading(reading: Reading): string {
  switch (reading.kind) {
    case "reading":
      return "Reading this page…";
    case "marked":
      return reading.marked === 1 ? "1 figure is marked." : `${reading.marked} figures are marked.`;
    case "failed":
      return "This page could not be read. Your browser may be older than Plimsoll needs.";
    default:
      return assertNever(reading);
  }
}
