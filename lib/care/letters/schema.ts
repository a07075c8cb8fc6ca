import * as z from "zod/mini";
import { LETTER_KINDS, PARTS } from "./parts";

// A browser sends each new line of a form as two characters; a text counts, and keeps, one.
const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const text = (most: number) =>
  z
    .string()
    .check(
      z.overwrite(oneNewLine),
      z.trim(),
      z.maxLength(most, `Please use at most ${most.toLocaleString("en")} characters.`),
    );

const id = z.uuid("This letter is not known.");

export const startLetterForm = z.strictObject({
  client_id: z.uuid("This client is not known."),
  kind: z.enum(LETTER_KINDS, "Please choose one."),
});

/** A draft as it stands on somebody's screen; `version` is the one they began from. */
export const saveLetterInput = z.strictObject({
  id,
  version: z.int().check(z.gte(1), z.lte(1_000_000)),
  recipient: z.optional(text(300)),
  about: z.optional(text(200)),
  parts: z
    .array(
      z.strictObject({
        part: z.enum(PARTS),
        words: z.optional(text(6_000)),
        included: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(PARTS.length, "These are too many parts.")),
});
export type SaveLetterInput = z.output<typeof saveLetterInput>;

/** The same with a second button: it goes to the client for their approval. */
export const saveLetterForm = z.strictObject({ ...saveLetterInput.shape, send: z.optional(z.boolean()) });

export const letterRef = z.strictObject({ id });

export const pdfInput = z.strictObject({});
/** A file, not JSON: `application/pdf`. */
export const pdfOutput = z.string();
