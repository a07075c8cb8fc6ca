import * as z from "zod/mini";
import { isZone } from "@/lib/core/local-day";

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** Letters, digits, dot, dash and underscore: a name that can be typed on any keyboard and shown anywhere. */
export const username = z
  .string()
  .check(
    z.trim(),
    z.minLength(3, "Please use at least 3 characters."),
    z.maxLength(32, "Please use at most 32 characters."),
    z.regex(/^[\p{L}\p{N}._-]+$/u, "Please use letters, digits, dots, dashes or underscores only."),
  );

export const email = z
  .string()
  .check(
    z.trim(),
    z.maxLength(254, "Please use at most 254 characters."),
    z.regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, "This does not look like an email address."),
  );

/** Any characters, spaces too; no rules about digits or signs. */
export const newPassword = z
  .string()
  .check(
    z.minLength(PASSWORD_MIN, `Please use at least ${PASSWORD_MIN} characters. Four words make a good one.`),
    z.maxLength(PASSWORD_MAX, `Please use at most ${PASSWORD_MAX} characters.`),
  );

export const password = z
  .string()
  .check(z.minLength(1, "Please type your password."), z.maxLength(PASSWORD_MAX));

export const zone = z.string().check(z.maxLength(64), z.refine(isZone, "We do not know this time zone."));

export const crisisContact = z
  .string()
  .check(z.trim(), z.maxLength(200, "Please use at most 200 characters."));

export const signUpInput = z.strictObject({
  username,
  email: z.optional(email),
  password: newPassword,
  timezone: z._default(zone, "UTC"),
  crisis_contact: z.optional(crisisContact),
  // The page asks; "no" is answered kindly and nothing is kept.
  adult: z.optional(z.enum(["yes", "no"])),
});
export type SignUpInput = z.output<typeof signUpInput>;

export const signInInput = z.strictObject({
  login: z.string().check(z.trim(), z.minLength(1, "Please type your username or email."), z.maxLength(254)),
  password,
  remember: z.optional(z.boolean()),
  next: z.optional(z.string().check(z.maxLength(500))),
});
export type SignInInput = z.output<typeof signInInput>;
