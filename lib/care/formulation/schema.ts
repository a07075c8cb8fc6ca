import * as z from "zod/mini";
import { BOXES } from "./boxes";
import { parseEntrySpot, parseTarget } from "./span";

const words = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, "Please write a line."),
    z.maxLength(1000, "Please use at most 1000 characters."),
  );
const version = z.int().check(z.gte(1), z.lte(1_000_000));

/** Whose picture: absent for one's own. `scripted` is set by the script of a page; without it the answer is a page. */
const whose = { client_id: z.optional(z.uuid()), scripted: z.optional(z.boolean()) };

export const addLineForm = z.strictObject({ ...whose, box: z.enum(BOXES), words });
export const changeLineForm = z.strictObject({ ...whose, id: z.uuid(), version, words });
export const lineForm = z.strictObject({ ...whose, id: z.uuid() });

const NO_SENTENCE = "Please choose a sentence first. It may have at most 1000 letters.";
const NO_TARGET = "Please choose where it belongs.";

/** `span` is a sentence by its entry, field and place; `into` a box of the picture, or `problem:` with an id. */
export const citeForm = z.strictObject({
  ...whose,
  client_id: z.uuid(),
  span: z.string(NO_SENTENCE).check(z.refine((text) => parseEntrySpot(text) !== null, NO_SENTENCE)),
  into: z.string(NO_TARGET).check(z.refine((text) => parseTarget(text) !== null, NO_TARGET)),
});

export const adoptForm = z.strictObject({ ...whose, client_id: z.uuid(), id: z.uuid(), version });
