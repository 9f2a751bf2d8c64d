import { guardCell } from "./formula-guard.ts";

/** A cell: words, which are made safe, or a number, which stays one; null is an empty cell. */
export type Cell = string | number | null;

/** A column by its name and what stands in it for a row. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

/** The rows as RFC 4180 has it: a header, CRLF after every line, quotes where a cell needs them. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => quoted(name)),
    ...rows.map((row) => columns.map(({ cell }) => written(cell(row)))),
  ];
  return lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "number" ? plainNumber(cell) : quoted(guardCell(cell));
}

/** Semicolons and tabs are quoted too: where a comma is the decimal sign, spreadsheets part cells at those. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The number in digits with a decimal point, never as "1e+21" and without parting marks. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  const short = String(value);
  if (!short.includes("e")) return short;
  const [digits = "", exponent = "0"] = short.replace(/^-/, "").split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  const shift = Number(exponent);
  const plain =
    shift > 0
      ? whole + fraction.padEnd(shift, "0")
      : `0.${"0".repeat(-shift - whole.length)}${whole}${fraction}`;
  return value < 0 ? `-${plain}` : plain;
}
