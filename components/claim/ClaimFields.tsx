import type { JSX } from "preact";
import { type ClaimContent, type Field, PARTY_ROLES } from "../../lib/model/claim.ts";
import { describeAttribution } from "../../lib/text/describe-attribution.ts";
import {
  describeAggregation,
  describeMeasure,
  describeModality,
  describeSubject,
  describeValue,
} from "../../lib/text/describe-claim.ts";
import { describeDate } from "../../lib/text/describe-date.ts";

/** What a claim says, field by field. What the text does not say is shown as that. */
export function ClaimFields({ content }: { readonly content: ClaimContent }): JSX.Element {
  return (
    <dl class="fields">
      <Row name={content.value.kind === "when" ? "Date" : "Read as"} text={describeValue(content.value)} />
      <FieldRow name="About" field={content.subject} describe={describeSubject} />
      <FieldRow name="Measure" field={content.measure} describe={describeMeasure} />
      {content.value.kind !== "when" && <FieldRow name="When" field={content.when} describe={describeDate} />}
      <Stated name="As of" field={content.asOf} describe={describeDate} />
      <Stated name="Place" field={content.place} describe={(place) => place} />
      {PARTY_ROLES.map((role) => (
        <Stated key={role} name={role} field={content.parties[role]} describe={(party) => party} />
      ))}
      <Stated name="Kind" field={content.aggregation} describe={describeAggregation} />
      <Stated name="Put as" field={content.modality} describe={describeModality} />
      <FieldRow name="Said by" field={content.attribution} describe={describeAttribution} />
    </dl>
  );
}

interface FieldProps<T> {
  readonly name: string;
  readonly field: Field<T>;
  readonly describe: (value: T) => string;
}

/** A field that every claim should have: shown also where the text leaves it open. */
function FieldRow<T>({ name, field, describe }: FieldProps<T>): JSX.Element {
  if (field.state !== "unresolved") return <Row name={name} text={describe(field.value)} />;
  return (
    <div class="field unresolved">
      <dt>{name}</dt>
      <dd>not stated</dd>
    </div>
  );
}

/** A field that many claims do not have: shown only where the text states it. */
function Stated<T>({ name, field, describe }: FieldProps<T>): JSX.Element | null {
  return field.state === "unresolved" ? null : <Row name={name} text={describe(field.value)} />;
}

function Row({ name, text }: { readonly name: string; readonly text: string }): JSX.Element {
  return (
    <div class="field">
      <dt>{name}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
    </div>
  );
}
