import * as z from "zod/mini";
import type { Actor } from "@/lib/access/actor";
import { ownRecord } from "@/lib/access/record";
import {
  answerStart,
  choosePrivacy,
  chooseQuickExit,
  updatePlace,
  updateProfile,
} from "@/lib/account/profile/mutations";
import type { Profile } from "@/lib/account/profile/profile";
import { readProfile } from "@/lib/account/profile/queries";
import { ANSWER_STYLES, PRIVACY_LEVELS, placeInput, profileInput } from "@/lib/account/profile/schema";
import { normalizeEmail } from "@/lib/auth/identity/address";
import { requestEmailChange } from "@/lib/auth/identity/email-change";
import { email, password } from "@/lib/auth/identity/schema";
import { type Failure, fail, isFailure } from "@/lib/core/result";

const { name, username, phone, crisis_contact } = profileInput.shape;

/** What a machine may change of an account: absent stays as it is, null is cleared. */
export const userChanges = z.strictObject({
  version: z.optional(profileInput.shape.version),
  name: z.nullable(name),
  username: z.optional(username),
  phone: z.nullable(phone),
  crisis_contact: z.nullable(crisis_contact),
  country: z.nullable(placeInput.shape.country),
  timezone: z.optional(placeInput.shape.timezone),
  answer_style: z.optional(z.enum(ANSWER_STYLES)),
  quick_exit: z.optional(z.boolean()),
  privacy_level: z.optional(z.enum(PRIVACY_LEVELS)),
  email: z.optional(email),
  current_password: z.optional(password),
});
type Changes = z.output<typeof userChanges>;

const kept = (wanted: string | null | undefined, before: string | null) =>
  (wanted === undefined ? before : wanted) ?? undefined;

async function changeWords(actor: Actor, before: Profile, wanted: Changes, now: Date) {
  const words = {
    version: before.version,
    name: kept(wanted.name, before.name),
    username: wanted.username ?? before.username,
    phone: kept(wanted.phone, before.phone),
    crisis_contact: kept(wanted.crisis_contact, before.crisisContact),
  };
  const saved = await updateProfile(actor, words, now);
  if (isFailure(saved) || (wanted.country === undefined && wanted.timezone === undefined)) return saved;
  const timezone = wanted.timezone ?? before.zone;
  const place = { version: saved.version, timezone, confirmed_zone: timezone };
  return updatePlace(actor, { ...place, country: kept(wanted.country, before.country) }, now);
}

async function changeChoices(actor: Actor, wanted: Changes, now: Date): Promise<void> {
  if (wanted.privacy_level) await choosePrivacy(actor, wanted.privacy_level, now);
  if (wanted.quick_exit !== undefined) await chooseQuickExit(actor, wanted.quick_exit, now);
  if (wanted.answer_style) await answerStart(actor, { answerStyle: wanted.answer_style }, now);
}

/** A new address only starts to be confirmed, so it can go first; the address as it is asks for nothing. */
async function startEmailChange(actor: Actor, wanted: Changes, now: Date): Promise<Failure | null> {
  if (wanted.email === undefined) return null;
  const { email: before } = await readProfile(ownRecord(actor, "profile"));
  if (before === normalizeEmail(wanted.email)) return null;
  if (wanted.current_password === undefined) {
    const message = "A new address needs the current password.";
    return fail("invalid", message, { fields: { current_password: message } });
  }
  const change = { email: wanted.email, current_password: wanted.current_password };
  return requestEmailChange(actor, change, now);
}

/**
 * Makes the changes. Only the first steps can refuse (address, version, a taken name), so a refusal has changed
 * nothing; what follows are single choices.
 */
export async function changeUser(actor: Actor, wanted: Changes, now: Date): Promise<Failure | null> {
  const refused = await startEmailChange(actor, wanted, now);
  if (refused) return refused;
  const before = await readProfile(ownRecord(actor, "profile"));
  if (wanted.version !== undefined && wanted.version !== before.version) {
    const message = "The account was changed since this version.";
    return fail("conflict", message, { current: { version: before.version } });
  }
  const saved = await changeWords(actor, before, wanted, now);
  if (isFailure(saved)) return saved;
  await changeChoices(actor, wanted, now);
  return null;
}
