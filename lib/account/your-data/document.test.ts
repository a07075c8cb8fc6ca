import { expect, test } from "vitest";
import { documentOf, type Piece } from "./document";

const at = new Date("2026-03-05T10:00:00Z");

async function* given(pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces;
}

async function textOf(pieces: readonly Piece[]): Promise<string> {
  let text = "";
  for await (const part of documentOf(given(pieces), at)) text += part;
  return text;
}

const head = { format: "my-mood-diary", version: 1, exported_at: "2026-03-05T10:00:00.000Z" };

test.each<[string, readonly Piece[], object]>([
  ["nothing", [], {}],
  ["one row", [{ table: "skills", rows: [{ name: 'a "word"' }] }], { skills: [{ name: 'a "word"' }] }],
  [
    "the pieces of one table, and the next table",
    [
      { table: "skills", rows: [{ n: 1 }, { n: null }] },
      { table: "skills", rows: [{ n: 3 }] },
      { table: "words", rows: [{ at }] },
    ],
    { skills: [{ n: 1 }, { n: null }, { n: 3 }], words: [{ at: at.toISOString() }] },
  ],
])("the document holds %s", async (_, pieces, tables) => {
  expect(JSON.parse(await textOf(pieces))).toEqual({ ...head, tables });
});

test("a document that was cut off anywhere is no JSON", async () => {
  const text = (await textOf([{ table: "skills", rows: [{ n: 1 }] }])).trimEnd();
  for (let length = 0; length < text.length; length += 1)
    expect(() => JSON.parse(text.slice(0, length))).toThrow();
});
