export type OwnRow = Readonly<Record<string, unknown>>;

/** Some rows of one table, in the order of their keys. The pieces of a table follow each other. */
export type Piece = { readonly table: string; readonly rows: readonly OwnRow[] };

/**
 * The export as JSON text, piece by piece, so that ten years need no more memory than one piece. Tables without rows are
 * left out. The text is whole only at its end: a file that was cut off is no JSON and cannot pass for everything.
 */
export async function* documentOf(pieces: AsyncIterable<Piece>, exportedAt: Date): AsyncGenerator<string> {
  yield `{"format":"my-mood-diary","version":1,"exported_at":"${exportedAt.toISOString()}","tables":{`;
  let last: string | null = null;
  for await (const { table, rows } of pieces) {
    const start = table === last ? "," : `${last === null ? "" : "],"}\n${JSON.stringify(table)}:[`;
    yield `${start}\n${rows.map((row) => JSON.stringify(row)).join(",\n")}`;
    last = table;
  }
  yield `${last === null ? "" : "]"}}}\n`;
}
