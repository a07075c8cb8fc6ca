import * as z from "zod/mini";

/** Which entry. With script the page answers with a toast and stays; without, the next page says what happened. */
export const binnedInput = z.strictObject({
  id: z.uuid("This entry is not known."),
  scripted: z.optional(z.boolean()),
});

export const deleteInput = z.strictObject({ purge: z.optional(z.boolean()) });

/** `purge_at` is when the ciphertext is removed: in 30 days, or the moment of the call when `purged`. */
export const deletedOutput = z.strictObject({
  deleted: z.literal(true),
  id: z.uuid(),
  purge_at: z.iso.datetime(),
  purged: z.boolean(),
});
