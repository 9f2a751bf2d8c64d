/** A heading of Markdown with an empty line around it. */
export function heading(level: number, words: string): string {
  return `\n${"#".repeat(level)} ${words}\n`;
}

/** A table of Markdown; bars inside the cells are escaped. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line), ""].join("\n");
}

/** A line whose marked words stand in brackets, with these in bold. */
export function bold(example: string): string {
  return example.replaceAll("[", "**").replaceAll("]", "**");
}

function cell(words: string): string {
  return words.replaceAll("|", "\\|").replaceAll("\n", " ");
}
