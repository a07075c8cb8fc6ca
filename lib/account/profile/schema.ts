import * as z from "zod/mini";
import { crisisContact, username, zone } from "@/lib/auth/identity/schema";
import { parseCountry } from "@/lib/core/countries";
import { letterings, themes } from "@/lib/core/look";
import { BRINGS, FOLLOWS } from "./intake";

export const PRIVACY_LEVELS = ["high", "balanced", "open"] as const;
export type PrivacyLevel = (typeof PRIVACY_LEVELS)[number];
export const ANSWER_STYLES = ["faces", "fine"] as const;
export type AnswerStyle = (typeof ANSWER_STYLES)[number];

const CHOOSE = "Please choose one of the answers.";

const version = z.int("Please load this page again.").check(z.minimum(1));
const line = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.maxLength(most, `Please use at most ${most} characters.`),
      z.regex(/^\P{Cc}*$/u, "Please write this on one line."),
    );
const phone = line(40).check(
  z.regex(/^[\d\s()+./-]*$/, "Please use digits, spaces and + only."),
  z.refine((text) => text === "" || text.replace(/\D/g, "").length >= 3, "This number looks too short."),
);
const country = z
  .string()
  .check(z.refine((text) => text === "" || parseCountry(text) !== null, "We do not know this country."));

/** Who somebody is. Absent means they want nothing to stand there. */
export const profileInput = z.strictObject({
  version,
  name: z.optional(line(100)),
  username,
  phone: z.optional(phone),
  crisis_contact: z.optional(crisisContact),
});
export type ProfileInput = z.output<typeof profileInput>;

/** Where somebody lives. A new zone is asked for twice: `confirmed_zone` repeats it. */
export const placeInput = z.strictObject({
  version,
  country: z.optional(country),
  timezone: zone,
  confirmed_zone: z.optional(z.string().check(z.maxLength(64))),
});
export type PlaceInput = z.output<typeof placeInput>;

// A single choice needs no version: whoever chooses last has chosen, and no words are lost.
const privacyLevel = z.enum(PRIVACY_LEVELS, CHOOSE);
const answerStyle = z.enum(ANSWER_STYLES, CHOOSE);

export const appearanceInput = z.strictObject({
  theme: z.enum(themes, CHOOSE),
  letters: z.enum(letterings, CHOOSE),
});
export const quickExitInput = z.strictObject({ quick_exit: z.boolean() });
export const privacyInput = z.strictObject({ privacy_level: privacyLevel });
export const followInput = z.strictObject({
  follows: z._default(z.array(z.enum(FOLLOWS, CHOOSE)).check(z.maxLength(FOLLOWS.length)), []),
  answer_style: answerStyle,
});

/** The five steps at the start. Each can be skipped, so each stands alone. */
export const bringsStep = z.strictObject({
  brings: z._default(z.array(z.enum(BRINGS, CHOOSE)).check(z.maxLength(BRINGS.length)), []),
});
export const followsStep = z.strictObject({
  follows: z._default(z.array(z.enum(FOLLOWS, CHOOSE)).check(z.maxLength(FOLLOWS.length)), []),
});
export const answerStep = z.strictObject({ answer_style: answerStyle });
export const privacyStep = z.strictObject({ privacy_level: privacyLevel, quick_exit: z.boolean() });
export const countryStep = z.strictObject({ country: z.optional(country) });
export const noAnswers = z.strictObject({});
