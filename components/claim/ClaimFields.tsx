import type { JSX } from "preact";
import type { ClaimContent } from "../../lib/model/claim.ts";
import { type FieldLine, fieldLines, hasLine, type LineName } from "./field-lines.ts";
import { hover, type Pointing } from "./pointing.ts";
import type { FieldWords } from "./read-elsewhere.ts";

export interface ClaimFieldsProps {
  readonly content: ClaimContent;
  readonly words: ReadonlyMap<LineName, FieldWords>;
  readonly pointing: Pointing;
  /** Opens the editor at a field. */
  readonly fill: (name: LineName) => void;
}

/** What a claim says, field by field, each a button to its editor. What the text does not say is shown as that. */
export function ClaimFields(props: ClaimFieldsProps): JSX.Element {
  const lines = fieldLines(props.content);
  const silent = lines.filter((line) => !hasLine(line));
  return (
    <>
      <dl class="fields">
        {lines.filter(hasLine).map((line) => (
          <Row key={line.name} line={line} {...props} />
        ))}
      </dl>
      {silent.length > 0 && (
        <p class="silent">
          <span class="silent-label">Not stated:</span>{" "}
          {silent.map(({ name, label }) => (
            <button
              key={name}
              type="button"
              class="fill"
              data-fill={name}
              title={`Fill in: ${label}`}
              onClick={() => props.fill(name)}
            >
              {label.toLowerCase()}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

function Row({
  line: { name, label, text, state },
  words,
  pointing,
  fill,
}: ClaimFieldsProps & { readonly line: FieldLine }): JSX.Element {
  const { inside = [], elsewhere = [] } = words.get(name) ?? {};
  const shown = text ?? "not stated";
  return (
    <div class="field" data-field={name} data-state={state} {...hover([name], pointing)}>
      <dt>{label}</dt>
      <dd>
        <button
          type="button"
          class="field-value"
          aria-label={`${label}: ${shown}`}
          title="Change this field"
          onClick={() => fill(name)}
          onFocus={() => pointing.point([name])}
          onBlur={() => pointing.point([])}
        >
          <bdi>{shown}</bdi>
        </button>
        {inside.length > 0 && <span class="heard">read from “{inside.join("”, “")}”</span>}
        {elsewhere.map((place) => (
          <span key={place} class="elsewhere" dir="auto">
            {place}
          </span>
        ))}
      </dd>
    </div>
  );
}
