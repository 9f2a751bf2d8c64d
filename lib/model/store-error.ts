/** Why a write did not happen; nothing was half written. */
export type StoreError =
  | { readonly kind: "disk-full" }
  | { readonly kind: "blocked-by-other-tab" }
  | { readonly kind: "newer-library" }
  | { readonly kind: "no-database"; readonly detail: string }
  | { readonly kind: "claim-changed-elsewhere" }
  | { readonly kind: "no-such-claim" }
  | { readonly kind: "no-such-set" }
  | { readonly kind: "set-name-taken" }
  | { readonly kind: "failed"; readonly detail: string };
