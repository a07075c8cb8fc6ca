import "server-only";
import { eq } from "drizzle-orm";
import { accounts, profiles } from "@/db/schema";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { parseLook } from "@/lib/core/look";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { parseIntake } from "./intake";
import { type Profile, profilePlace, storedCountry } from "./profile";

type Row = typeof profiles.$inferSelect;
type Account = { readonly username: string; readonly emailVerifiedAt: Date | null };

function openProfile(sealer: Sealer, row: Row, account: Account): Profile {
  const open = (column: string, value: Row["name"]) =>
    sealer.openOrNull(profilePlace(column, row.ownerId), value);
  return {
    username: account.username,
    name: open("name", row.name),
    email: open("email", row.email),
    emailVerified: account.emailVerifiedAt !== null,
    phone: open("phone", row.phone),
    crisisContact: open("crisis_contact", row.crisisContact),
    zone: row.zone,
    country: storedCountry(row.country),
    privacyLevel: row.privacyLevel,
    answerStyle: row.answerStyle,
    intake: parseIntake(open("intake", row.intake)),
    look: parseLook(row.look),
    quickExit: row.quickExit,
    version: row.version,
  };
}

/** The whole profile, opened: one statement, and one for the key when it was not used lately. */
export async function readProfile(record: RecordAccess<"profile">): Promise<Profile> {
  return inRecord(record, async (tx) => {
    const [found] = await tx
      .select({
        profile: profiles,
        account: { username: accounts.username, emailVerifiedAt: accounts.emailVerifiedAt },
      })
      .from(profiles)
      .innerJoin(accounts, eq(accounts.id, profiles.ownerId))
      .where(eq(profiles.ownerId, record.ownerId))
      .limit(1);
    if (!found) throw new NotFound();
    return openProfile(await sealerOf(tx, record.ownerId), found.profile, found.account);
  });
}
