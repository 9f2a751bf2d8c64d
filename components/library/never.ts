/** What Plimsoll never does, one sentence each; shown at first run and in the settings. */
export const NEVER = [
  "It sends nothing anywhere. There is no server, no account, no count of users.",
  "It reads no page before you click its button there, or switch its site on.",
  "It changes no word of a page. Marks are painted over it and leave no trace.",
  "It never confirms a claim by itself, and never guesses what a text leaves open.",
  "It deletes nothing for good: a deleted claim can be restored, with its history.",
] as const;
