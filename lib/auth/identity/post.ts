import "server-only";
import { eq } from "drizzle-orm";
import { accounts, profiles } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import { env } from "@/lib/server/env";
import { queueMail } from "@/lib/server/mail/queue";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Letter } from "./letters";

/** A page of ours as a whole address, for a mail. */
export function linkTo(path: `/${string}`, token?: string): string {
  const url = new URL(path, env().APP_ORIGIN);
  if (token !== undefined) url.searchParams.set("token", token);
  return url.href;
}

export const emailOf = (ownerId: string) => ({ table: "profiles", column: "email", rowId: ownerId });

/** The address in a person's profile, verified or not. */
export async function knownAddress(tx: Tx, ownerId: PersonId): Promise<string | null> {
  const [row] = await tx
    .select({ email: profiles.email })
    .from(profiles)
    .where(eq(profiles.ownerId, ownerId))
    .limit(1);
  return row?.email ? (await sealerOf(tx, ownerId)).open(emailOf(ownerId), row.email) : null;
}

/** Queues a letter to an address, under the receiver's key. */
export async function post(tx: Tx, ownerId: PersonId, to: string, letter: Letter, now: Date): Promise<void> {
  await queueMail(tx, { ownerId, to, ...letter }, now);
}

/** Queues a letter to somebody's confirmed address; nothing happens when there is none. */
export async function writeTo(tx: Tx, ownerId: PersonId, letter: Letter, now: Date): Promise<void> {
  const [row] = await tx
    .select({ verified: accounts.emailVerifiedAt })
    .from(accounts)
    .where(eq(accounts.id, ownerId))
    .limit(1);
  const to = row?.verified ? await knownAddress(tx, ownerId) : null;
  if (to) await post(tx, ownerId, to, letter, now);
}
