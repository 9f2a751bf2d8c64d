import type { IsoDay } from "./day.ts";

/** What a relative or incomplete date was completed from. */
export type ResolvedFrom =
  | { readonly kind: "text" }
  | { readonly kind: "publication-date"; readonly day: IsoDay }
  | { readonly kind: "earlier-date"; readonly day: string };

/** Why a date could not be placed in the calendar. */
export type DateNeeds =
  | "publication-date"
  | "event"
  | "year"
  | "a-single-reading"
  /** Days of a faith's moon, fiscal years, years before the year 1: none of them is kept in our calendar. */
  | "another-calendar";

/** A date as an interval of days. `earliest` null: open towards the past; `latest` null: open towards the future. */
export type DateValue =
  | {
      readonly kind: "known";
      /** EDTF level 1 (ISO 8601-2:2019): "2026-01-14", "2023/..", "2025-12-27/2025-12-31". */
      readonly edtf: string;
      readonly earliest: IsoDay | null;
      readonly latest: IsoDay | null;
      /** "approximate" for early, mid, late, about. */
      readonly precision: "exact" | "approximate";
      readonly resolvedFrom: ResolvedFrom;
    }
  | { readonly kind: "unresolved"; readonly needs: DateNeeds };
