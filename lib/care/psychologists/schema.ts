import * as z from "zod/mini";
import { isCountryCode } from "@/lib/core/countries";
import { parseLocalDay } from "@/lib/core/local-day";

const line = (least: string, most = 120) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(2, least),
      z.maxLength(most, `Please use at most ${most} characters.`),
      z.regex(/^\P{Cc}*$/u, "Please keep it to one line."),
    );

const text = (most: number) =>
  z.optional(z.string().check(z.trim(), z.maxLength(most, `Please use at most ${most} characters.`)));

const words = (few: string) =>
  z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))).check(
    z.minLength(1, few),
    z.maxLength(12, "Please name at most twelve."),
    // Said of the whole list: it is one field, with commas.
    z.refine((list) => list.every((one) => one.length <= 60), "Please use at most 60 characters each."),
  );

/** A psychologist's card: what an admin looks up, and what clients read once it is verified. */
export const cardInput = z.strictObject({
  display_name: line("Please write your name as clients should see it."),
  register: line("Please name the register you are on."),
  registration_number: line("Please write your number on it.", 60),
  jurisdiction: z.string().check(z.refine(isCountryCode, "Please choose a country.")),
  registered_until: z
    .string()
    .check(z.refine((day) => parseLocalDay(day) !== null, "Please give the day your registration ends.")),
  practice: text(160),
  specialities: words("Please name at least one thing you work with."),
  languages: words("Please name at least one language."),
  bio: text(2_000),
  availability: text(500),
  /** The card this change started from; left out with a first application. */
  version: z.optional(z.int()),
});
export type CardInput = z.output<typeof cardInput>;

const id = z.string().check(z.maxLength(64));
const ticked = (missing: string) => z.boolean().check(z.refine((yes) => yes, missing));

/** Three things an admin looks at, each ticked by hand. */
export const verification = z.strictObject({
  id,
  register_checked: ticked("Please look it up on the register first."),
  number_matches: ticked("Please compare the number."),
  name_matches: ticked("Please compare the name."),
});

export const DECLINE_REASONS = ["number-not-found", "name-differs", "expired", "own-wish"] as const;
export const SUSPEND_REASONS = ["complaint", "expired", "own-wish"] as const;

export const refusal = z.strictObject({ id, reason: z.enum(DECLINE_REASONS, "Please choose a reason.") });

/** Ends somebody's access at once, so the username is typed out. */
export const suspension = z.strictObject({
  id,
  reason: z.enum(SUSPEND_REASONS, "Please choose a reason."),
  username: z.string().check(z.trim(), z.maxLength(64)),
});

export const choice = z.strictObject({ id });
export const nothing = z.strictObject({});
