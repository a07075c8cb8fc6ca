import { desc, eq, sql } from "drizzle-orm";
import { accounts, mails } from "@/db/schema";
import { asSystem } from "@/db/system";
import { verifyEmail } from "@/lib/auth/identity/email-change";
import { type Door, type SignedIn, signUp } from "@/lib/auth/identity/mutations";
import type { PersonId } from "@/lib/core/ids";
import { isFailure } from "@/lib/core/result";
import type { OutgoingMail } from "@/lib/integrations/mail/port";
import { openMail } from "@/lib/server/mail/queue";
import { sealerOf } from "@/lib/server/sealing/person-keys";

export const GOOD_PASSWORD = "walnut ferry copper dawn";

let made = 0;
const unique = () => {
  made += 1;
  return `${process.pid}.${made}.${Date.now().toString(36)}`;
};

export const aUsername = () => `someone.${unique()}`;
export const anAddress = () => `someone.${unique()}@example.org`;

/** A door with an internet address of its own, so that one test's tries are not another's. */
export function aDoor(wanted: Partial<Door> = {}): Door {
  return {
    ip: `place-${unique()}`,
    device: "Firefox on Linux",
    kind: "browser",
    remembered: false,
    previous: null,
    ...wanted,
  };
}

type Wanted = {
  readonly email?: string;
  readonly verified?: boolean;
  readonly door?: Door;
  readonly now?: Date;
  readonly crisisContact?: string;
};

/** A client who signed up as a person does, with `GOOD_PASSWORD`; `verified` presses the mailed button too. */
export async function aSignedUp(wanted: Wanted = {}): Promise<SignedIn> {
  const now = wanted.now ?? new Date();
  const asked = { username: aUsername(), password: GOOD_PASSWORD, timezone: "Europe/London" };
  const extra = {
    ...(wanted.email === undefined ? {} : { email: wanted.email }),
    ...(wanted.crisisContact === undefined ? {} : { crisis_contact: wanted.crisisContact }),
  };
  const signedUp = await signUp({ ...asked, ...extra }, wanted.door ?? aDoor(), now);
  if (isFailure(signedUp)) throw new Error(signedUp.message);
  if (wanted.verified) {
    const refused = await verifyEmail(tokenIn((await mailsTo(signedUp.ownerId))[0]), now);
    if (refused) throw new Error(refused.message);
  }
  return signedUp;
}

export type ReadMail = OutgoingMail & { readonly kind: string };

/** The mails queued under a person's key, the newest first. */
export async function mailsTo(ownerId: PersonId): Promise<readonly ReadMail[]> {
  return asSystem("mail", async (tx) => {
    const rows = await tx.select().from(mails).where(eq(mails.ownerId, ownerId)).orderBy(desc(mails.id));
    const sealer = await sealerOf(tx, ownerId);
    return rows.flatMap((row) => {
      const mail = openMail(sealer, row.id, row.content);
      return mail ? [{ ...mail, kind: row.kind }] : [];
    });
  });
}

/** The secret in a mail's link. */
export function tokenIn(mail: ReadMail | undefined): string {
  const token = /token=([\w-]+)/.exec(mail?.text ?? "")?.[1];
  if (!token) throw new Error("there is no link in this mail");
  return token;
}

export async function suspend(ownerId: PersonId, now: Date): Promise<void> {
  await asSystem("seed", (tx) =>
    tx.update(accounts).set({ suspendedAt: now }).where(eq(accounts.id, ownerId)),
  );
}

export async function passwordHashOf(ownerId: PersonId): Promise<string> {
  const [row] = await asSystem("seed", (tx) =>
    tx.select({ hash: accounts.passwordHash }).from(accounts).where(eq(accounts.id, ownerId)),
  );
  return row?.hash ?? "";
}

export async function countAccounts(username: string): Promise<number> {
  const rows = await asSystem("seed", (tx) =>
    tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(sql`lower(${accounts.username}) = lower(${username})`),
  );
  return rows.length;
}
