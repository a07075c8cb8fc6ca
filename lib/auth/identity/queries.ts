import "server-only";
import { eq } from "drizzle-orm";
import { accounts, profiles } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { RecordAccess } from "@/lib/access/record";
import { inRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { listSessions } from "../sessions";
import { pendingEmail } from "./tokens";

/** A person as they see themselves: the words opened, and an address that waits to be confirmed beside the one that is. */
export async function readIdentity(record: RecordAccess<"profile">, now: Date) {
  const own = await inRecord(record, async (tx) => {
    const [row] = await tx
      .select({
        profile: profiles,
        username: accounts.username,
        role: accounts.role,
        emailVerifiedAt: accounts.emailVerifiedAt,
      })
      .from(profiles)
      .innerJoin(accounts, eq(accounts.id, profiles.ownerId))
      .where(eq(profiles.ownerId, record.ownerId))
      .limit(1);
    if (!row) throw new NotFound();
    const sealer = await sealerOf(tx, record.ownerId);
    const { name, email, phone, crisisContact } = row.profile;
    const place = (column: string) => ({ table: "profiles", column, rowId: record.ownerId });
    return {
      ...row,
      words: {
        name: sealer.openOrNull(place("name"), name),
        email: sealer.openOrNull(place("email"), email),
        phone: sealer.openOrNull(place("phone"), phone),
        crisisContact: sealer.openOrNull(place("crisis_contact"), crisisContact),
      },
    };
  });
  // Links are the system's: a person has no right to their rows.
  const waiting = await asSystem("token", (tx) => pendingEmail(tx, record.ownerId, now));
  const { profile, words, username, role, emailVerifiedAt } = own;
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
