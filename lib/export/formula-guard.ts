/** What spreadsheets take for the start of a formula, full-width forms included. */
const FORMULA_STARTS: ReadonlySet<string> = new Set(["=", "+", "-", "@", "＝", "＋", "－", "＠"]);
/** Spaces, controls and characters without width: some spreadsheets drop them before they look. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/u;
/** The numbers we write ourselves: plain decimals. "+82..." is a telephone number, and a formula. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const GUARD = "'";

/** The cell so that no spreadsheet runs it: with an apostrophe before whatever could be a formula. */
export function guardCell(cell: string): string {
  return needsGuard(cell) ? GUARD + cell : cell;
}

/** The cell as it was before it was guarded: exactly one apostrophe less, and only where one was added. */
export function unguardCell(cell: string): string {
  return cell.startsWith(GUARD) && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A cell that looks guarded already is guarded again, or taking the guard off would change it. */
function needsGuard(cell: string): boolean {
  const bare = cell.replace(/^'+/, "");
  return isRisky(bare);
}

function isRisky(cell: string): boolean {
  if (NUMBER.test(cell)) return false;
  if (/^[\t\r\n]/.test(cell)) return true;
  return FORMULA_STARTS.has(cell.replace(UNSEEN, "").charAt(0));
}
