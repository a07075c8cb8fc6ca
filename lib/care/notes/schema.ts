import * as z from "zod/mini";
import { FORMATS } from "./format";

const MOST = 8_000;
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
const box = z.optional(text(MOST));

export const noteBoxes = z.strictObject({
  data: box,
  subjective: box,
  objective: box,
  assessment: box,
  plan: box,
  text: box,
});

const id = z.uuid("This note is not known.");
const version = z.int().check(z.gte(1), z.lte(1_000_000));
const therapyDate = z.optional(z.uuid("This session is not known."));

/** A new note about a client, for one session or none. Empty boxes are fine: it is a draft. */
export const noteInput = z.strictObject({
  client_id: z.uuid("This client is not known."),
  format: z.enum(FORMATS, "Please choose one."),
  therapy_date_id: therapyDate,
  boxes: z.optional(noteBoxes),
});
export type NoteInput = z.output<typeof noteInput>;

/** A draft as it stands on somebody's screen; `version` is the one they began from. */
export const saveNoteInput = z.strictObject({
  id,
  version,
  therapy_date_id: therapyDate,
  boxes: z._default(noteBoxes, {}),
});
export type SaveNoteInput = z.output<typeof saveNoteInput>;

/** The same with a second button: signed, it is locked. */
export const saveNoteForm = z.strictObject({
  ...saveNoteInput.shape,
  sign: z.optional(z.boolean()),
});

export const amendForm = z.strictObject({
  id,
  words: text(4_000).check(z.minLength(1, "Please write what you want to add.")),
});
export type AmendInput = z.output<typeof amendForm>;

export const noteRef = z.strictObject({ id });
