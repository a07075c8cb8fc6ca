import * as z from "zod/mini";
import { ROLES } from "@/lib/core/roles";
import type { Identity } from "./queries";

/** A person as the JSON API names them. */
const userShape = z.strictObject({
  id: z.uuid(),
  username: z.string(),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  email_verified: z.boolean(),
  pending_email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  country: z.nullable(z.string()),
  timezone: z.string(),
  crisis_contact: z.nullable(z.string()),
  role: z.enum(ROLES),
  created_at: z.iso.datetime({ offset: true }),
});

const moment = z.nullable(z.iso.datetime({ offset: true }));

/** Null until there is something to say: a score of 0 or 50 would be a claim about how somebody is. */
const wellnessStatusShape = z.strictObject({
  wellness_score: z.nullable(z.int()),
  streak: z.nullable(z.int()),
  last_check_in: moment,
  due_reminders: z.nullable(z.int()),
});

const preferencesShape = z.strictObject({
  answer_style: z.enum(["faces", "fine"]),
  quick_exit: z.boolean(),
  onboarded: z.boolean(),
});

const privacyShape = z.strictObject({ privacy_level: z.enum(["high", "balanced", "open"]) });

export const accountShape = z.strictObject({
  user: userShape,
  wellness_status: wellnessStatusShape,
  wellness_preferences: preferencesShape,
  privacy_settings: privacyShape,
  version: z.int(),
});

/** What registration and login answer: the account, and a token that names the session's row. */
export const signedInShape = z.strictObject({
  ...accountShape.shape,
  token: z.string(),
  expires_at: z.iso.datetime({ offset: true }),
});

export function toAccount(identity: Identity): z.output<typeof accountShape> {
  return {
    user: {
      id: identity.id,
      username: identity.username,
      name: identity.name,
      email: identity.email,
      email_verified: identity.emailVerified,
      pending_email: identity.pendingEmail,
      phone: identity.phone,
      country: identity.country,
      timezone: identity.zone,
      crisis_contact: identity.crisisContact,
      role: identity.role,
      created_at: identity.createdAt.toISOString(),
    },
    wellness_status: {
      wellness_score: null,
      streak: null,
      last_check_in: identity.lastCheckIn?.toISOString() ?? null,
      due_reminders: null,
    },
    wellness_preferences: {
      answer_style: identity.answerStyle,
      quick_exit: identity.quickExit,
      onboarded: identity.onboardedAt !== null,
    },
    privacy_settings: { privacy_level: identity.privacyLevel },
    version: identity.version,
  };
}
