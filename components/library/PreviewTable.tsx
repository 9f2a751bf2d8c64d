import type { Preview } from "./import-preview.ts";

const ROWS = [
  { key: "articles", name: "Article texts" },
  { key: "claims", name: "Claims" },
  { key: "revisions", name: "Steps of history" },
  { key: "rulings", name: "Rulings" },
  { key: "sets", name: "Sets of claims" },
] as const satisfies readonly { readonly key: keyof Preview; readonly name: string }[];

/** What a file would add to the library. */
export function PreviewTable({ preview, file }: { readonly preview: Preview; readonly file: string }) {
  return (
    <table class="preview">
      <caption>{file} holds</caption>
      <thead>
        <tr>
          <th scope="col">Records</th>
          <th scope="col">In the file</th>
          <th scope="col">New here</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ key, name }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td data-count={`${key}-in-file`}>{preview[key].inFile}</td>
            <td data-count={`${key}-new`}>{preview[key].fresh}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
