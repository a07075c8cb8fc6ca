import * as z from "zod/mini";
import { parseDraftForm } from "./draft";

/** The whole form as JSON; an entry of 20,000 characters with all its answers fits. */
const form = z.string().check(
  z.maxLength(120_000, "This is more than a draft can hold."),
  z.refine((text) => parseDraftForm(text) !== null, "This is not a form."),
);

export const draftInput = z.strictObject({
  id: z.uuid(),
  entry_id: z.optional(z.uuid()),
  base_version: z.optional(z.int().check(z.gte(1))),
  form,
});
export type DraftInput = z.output<typeof draftInput>;

export const draftId = z.strictObject({ id: z.uuid() });
