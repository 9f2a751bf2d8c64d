import type { Finding, Mention } from "../mention.ts";
import type { PageReading } from "../reading.ts";
import { articleDraftShape } from "./article.ts";
import { span, text } from "./plain.ts";
import { also, list, oneOf, record, union, within } from "./shape.ts";
import { attributionLinkShape, dateValueShape, quantityShape, vesselShape, weaponShape } from "./values.ts";

type Found<Kind extends Finding["kind"]> = Extract<Mention, { readonly kind: Kind }>;

/** More than the longest page that is read can hold. */
const MAX_MENTIONS = 200_000;
const place = { span, rule: text(200) };

export const mentionShape = union<Mention, "kind">("kind", {
  date: record<Found<"date">>({ ...place, kind: oneOf("date"), date: dateValueShape }),
  quantity: record<Found<"quantity">>({ ...place, kind: oneOf("quantity"), quantity: quantityShape }),
  vessel: record<Found<"vessel">>({ ...place, kind: oneOf("vessel"), vessel: vesselShape }),
  weapon: record<Found<"weapon">>({ ...place, kind: oneOf("weapon"), weapon: weaponShape }),
  attribution: record<Found<"attribution">>({
    ...place,
    kind: oneOf("attribution"),
    link: attributionLinkShape,
    cue: text(500),
  }),
});

/** What a reader sends, with every mention inside the text it was read from. */
export const pageReadingShape = also(
  record<PageReading>({
    draft: articleDraftShape,
    mentions: list(mentionShape, MAX_MENTIONS),
    marks: oneOf("shown", "hidden"),
  }),
  ({ draft, mentions }) => {
    const outside = mentions.findIndex((mention) => mention.span.end > draft.text.length);
    return outside < 0
      ? null
      : within("mentions", within(`[${outside}]`, { path: "span", expected: "a span inside the text" }));
  },
);
