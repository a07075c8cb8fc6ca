import * as z from "zod/mini";
import type { Lines } from "./item";
import { openerOf } from "./opener";

// A browser sends each new line of a form as two characters; a text counts, and keeps, one.
const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const text = (most: number) =>
  z
    .string()
    .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(most, `Please use at most ${most} characters.`));

const id = z.uuid("This point is not known.");
/** Whose agenda it is; absent for one's own. */
const client = z.optional(z.uuid());
const words = z.optional(text(2_000));
const line = z.optional(text(500));
const lines = { happened: line, like: line, want: line };

type Said = { words?: unknown; happened?: unknown; like?: unknown; want?: unknown };
const saysSomething = z.refine<Said>(
  (form) => [form.words, form.happened, form.like, form.want].some(Boolean),
  { path: ["words"], error: "Please write what you want to talk about. A few words are enough." },
);

/** A point for next time: in words of one's own, or as three lines the opener is made of. */
export const addInput = z
  .strictObject({
    words,
    ...lines,
    entry_id: z.optional(z.uuid()),
    problem_id: z.optional(z.uuid()),
    client_id: client,
  })
  .check(saysSomething);
export type AddInput = Omit<z.output<typeof addInput>, "client_id">;

export const changeInput = z
  .strictObject({ id, version: z.int().check(z.gte(1)), words, ...lines, client_id: client })
  .check(saysSomething);
export type ItemChange = Omit<z.output<typeof changeInput>, "client_id">;

export const itemRef = z.strictObject({ id, client_id: client });

/** The lines that were written, or null when none was. */
export function linesOf(input: Pick<AddInput, "happened" | "like" | "want">): Lines | null {
  const { happened = "", like = "", want = "" } = input;
  return happened || like || want ? { happened, like, want } : null;
}

/** What is kept as the point: the words as somebody left them, else the opener the lines make. */
export function wordsOf(input: Pick<AddInput, "words" | "happened" | "like" | "want">): string {
  return input.words || openerOf(linesOf(input) ?? { happened: "", like: "", want: "" });
}

/** The three lines as they are kept. */
export const keptLines = z.strictObject({ happened: z.string(), like: z.string(), want: z.string() });
