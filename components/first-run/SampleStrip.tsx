import { describeReading, type SampleModel } from "./sample-model.ts";

/** How many figures are marked in the sample, and the way from one to the next. */
export function SampleStrip({ model }: { readonly model: SampleModel }) {
  const isMarked = model.reading.value.kind === "marked";
  return (
    <>
      <p role="status" class="count">
        {describeReading(model.reading.value)}
      </p>
      <div class="actions">
        <button type="button" disabled={!isMarked} onClick={() => model.step("previous")}>
          Previous mark
        </button>
        <button type="button" disabled={!isMarked} onClick={() => model.step("next")}>
          Next mark
        </button>
      </div>
    </>
  );
}
