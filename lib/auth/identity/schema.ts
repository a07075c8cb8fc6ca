import * as z from "zod/mini";
import { isZone } from "@/lib/core/local-day";
import { code } from "../two-step/schema";

const PASSWORD_MIN = 12;
const PASSWORD_MAX = 128;

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
    z.regex(
      /^[^\s@\p{Cc}<>"(),;:\\]+@[^\s@.\p{Cc}<>"(),;:\\]+(\.[^\s@.\p{Cc}<>"(),;:\\]+)+$/u,
      "This does not look like an email address.",
    ),
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

/** A username or an address. No control characters: the database takes none. */
const login = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, "Please type your username or email."),
    z.maxLength(254),
    z.regex(/^\P{Cc}*$/u, "This does not look like a username or an email."),
  );

/** The secret of a link. Whether it is good is asked of the database; here only its size. */
const linkToken = z.string().check(z.minLength(1), z.maxLength(200));
const nextPath = z.optional(z.string().check(z.maxLength(500)));
/** What tells two devices' rows apart; anything else answers "not found". */
const rowId = z.string().check(z.maxLength(64));

const newAccount = {
  username,
  email: z.optional(email),
  password: newPassword,
  timezone: z._default(zone, "UTC"),
  crisis_contact: z.optional(crisisContact),
};

/** The page asks whether somebody is 18 or over, and an answer is needed. */
export const signUpInput = z.strictObject({
  ...newAccount,
  next: nextPath,
  adult: z.enum(["yes", "no"], "Please choose one of the two."),
});

/** The same for machines, which may leave the question out. */
export const registerInput = z.strictObject({ ...newAccount, adult: z.optional(z.boolean()) });

export const signInInput = z.strictObject({
  login,
  password,
  remember: z.optional(z.boolean()),
  next: nextPath,
});

/** The name may come under any of three names, but under one. */
export const loginInput = z
  .strictObject({
    login: z.optional(login),
    username: z.optional(login),
    email: z.optional(login),
    password,
    /** For an account with a second step: the app's code, or a recovery code. */
    code: z.optional(code),
  })
  .check(
    z.refine(
      ({ login: either, username: name, email: address }) =>
        [either, name, address].filter((given) => given !== undefined).length === 1,
      { path: ["login"], error: "Please send one of login, username or email." },
    ),
  );

/** `kept` when something that was written could not be saved before the device was signed out. */
export const signOutInput = z.strictObject({ drafts: z.optional(z.enum(["kept"])) });

export const forgotInput = z.strictObject({ login });
export const resetInput = z.strictObject({ token: linkToken, new_password: newPassword });
export const tokenInput = z.strictObject({ token: linkToken });

export const passwordChange = z.strictObject({ current_password: password, new_password: newPassword });
export const emailChange = z.strictObject({ current_password: password, email });
export const passwordConfirmation = z.strictObject({ password, code: z.optional(code), next: nextPath });

/** Proving again who one is, in the middle of something. `who` is whom the page belongs to. */
export const againInput = z.strictObject({ who: rowId, password, code: z.optional(code) });
export const sessionChoice = z.strictObject({ id: rowId });
export const nothing = z.strictObject({});

export const firstAdminInput = z.strictObject({ token: linkToken, username, new_password: newPassword });
