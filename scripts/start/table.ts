/** Prints rows as a table with aligned columns; long cells are cut so that a line fits a terminal. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) =>
    Math.min(64, Math.max(name.length, ...rows.map((row) => (row[column] ?? "").length))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => clip(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  console.log(line(head));
  console.log(widths.map((width) => "-".repeat(width)).join("  "));
  for (const row of rows) console.log(line(row));
}

function clip(text: string, width: number): string {
  return text.length <= width ? text.padEnd(width) : `${text.slice(0, width - 1)}…`;
}
