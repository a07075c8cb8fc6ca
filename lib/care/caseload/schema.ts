import * as z from "zod/mini";
import { FLAG_KINDS } from "./flags";

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "Please give a day, such as 5 March 2026."));

export const snoozeInput = z.strictObject({
  client_id: z.string().check(z.uuid("Please choose a client.")),
  flag: z.enum(FLAG_KINDS),
  until: day,
  reason: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, "Please write why, in a few words."),
      z.maxLength(300, "Please keep this under 300 characters."),
    ),
});
export type SnoozeInput = z.output<typeof snoozeInput>;

export const wakeInput = z.strictObject({ id: z.string().check(z.uuid("Please choose a flag.")) });

/** Single letters as keys: on unless switched off. */
export const keysInput = z.strictObject({ letters: z.enum(["on", "off"]) });
