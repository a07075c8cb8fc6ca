import "server-only";
import { eq } from "drizzle-orm";
import { accounts, profiles } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import type { RecordAccess } from "@/lib/access/record";
import { inRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import type { Sealed } from "@/lib/core/sealed";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { listSessions } from "../sessions";
import { pendingEmail } from "./tokens";

async function readOwn(tx: Tx, ownerId: PersonId) {
  const { username, role, emailVerifiedAt } = accounts;
  const [row] = await tx
    .select({ profile: profiles, username, role, emailVerifiedAt })
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.ownerId))
    .where(eq(profiles.ownerId, ownerId))
    .limit(1);
  if (!row) throw new NotFound();
  const sealer = await sealerOf(tx, ownerId);
  const open = (column: string, value: Sealed | null) =>
    sealer.openOrNull({ table: "profiles", column, rowId: ownerId }, value);
  const { name, email, phone, crisisContact } = row.profile;
  return {
    ...row,
    words: {
      name: open("name", name),
      email: open("email", email),
      phone: open("phone", phone),
      crisisContact: open("crisis_contact", crisisContact),
    },
  };
}

/** A person as they see themselves: the words opened, and an address that waits to be confirmed beside the one that is. */
export async function readIdentity(record: RecordAccess<"profile">, now: Date) {
  const { profile, words, username, role, emailVerifiedAt } = await inRecord(record, (tx) =>
    readOwn(tx, record.ownerId),
  );
  // Links are the system's: a person has no right to their rows.
  const waiting = await asSystem("token", (tx) => pendingEmail(tx, record.ownerId, now));
  return {
    id: record.ownerId,
    username,
    role,
    ...words,
    emailVerified: emailVerifiedAt !== null,
    pendingEmail: waiting === words.email && emailVerifiedAt !== null ? null : waiting,
    zone: profile.zone,
    country: profile.country,
    privacyLevel: profile.privacyLevel,
    answerStyle: profile.answerStyle,
    quickExit: profile.quickExit,
    onboardedAt: profile.onboardedAt,
    lastCheckIn: profile.lastCheckIn,
    version: profile.version,
    createdAt: profile.createdAt,
  };
}

export type Identity = Awaited<ReturnType<typeof readIdentity>>;

/** The devices and tokens signed in now, the one in use first. */
export const listDevices = listSessions;
export type Device = Awaited<ReturnType<typeof listSessions>>[number];
