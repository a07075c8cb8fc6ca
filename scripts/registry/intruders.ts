import { eq } from "drizzle-orm";
import { accounts, sessions } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";

/** Somebody who must get nowhere. `fresh` gives their token anew, since a sign-out may have ended the last one. */
export type Intruder = { readonly who: string; readonly fresh: () => Promise<string | null> };

const year = 365 * 86_400_000;

async function withRow(set: Partial<typeof sessions.$inferInsert>): Promise<string> {
  const someone = await aPerson();
  await asSystem("seed", (tx) => tx.update(sessions).set(set).where(eq(sessions.ownerId, someone.actor.id)));
  return someone.token;
}

async function suspended(): Promise<string> {
  const someone = await aPerson();
  await asSystem("seed", (tx) =>
    tx.update(accounts).set({ suspendedAt: new Date() }).where(eq(accounts.id, someone.actor.id)),
  );
  return someone.token;
}

async function psychologist(
  client: Someone,
  state: { started?: boolean; ended?: boolean; withdrawn?: boolean } | null,
) {
  const someone = await aPerson({ role: "psychologist" });
  if (state) await aCare({ client, psychologist: someone, scopes: ["mood", "journal"], ...state });
  return someone.token;
}

/** Every kind of wrong actor for the record of `owner`. */
export function intrudersOf(owner: Someone): Intruder[] {
  const long = new Date(Date.now() - year);
  return [
    { who: "nobody", fresh: async () => null },
    { who: "a made-up token", fresh: async () => Buffer.alloc(48, 7).toString("base64url") },
    { who: "the owner's id with another secret", fresh: async () => forged(owner) },
    { who: "a revoked session", fresh: () => withRow({ revokedAt: new Date() }) },
    { who: "a session past its end", fresh: () => withRow({ expiresAt: long }) },
    { who: "a session idle too long", fresh: () => withRow({ lastSeenAt: long }) },
    { who: "somebody between the two steps of signing in", fresh: () => withRow({ secondStep: "pending" }) },
    { who: "a suspended person", fresh: suspended },
    { who: "another client", fresh: async () => (await aPerson()).token },
    { who: "an admin", fresh: async () => (await aPerson({ role: "admin" })).token },
    { who: "a psychologist who is a stranger", fresh: () => psychologist(owner, null) },
    { who: "a psychologist not yet accepted", fresh: () => psychologist(owner, { started: false }) },
    { who: "the client's own psychologist", fresh: () => psychologist(owner, {}) },
    {
      who: "a psychologist after consent was withdrawn",
      fresh: () => psychologist(owner, { withdrawn: true }),
    },
    { who: "a psychologist after care ended", fresh: () => psychologist(owner, { ended: true }) },
  ];
}

function forged(owner: Someone): string {
  const real = Buffer.from(owner.token, "base64url");
  return Buffer.concat([real.subarray(0, 16), Buffer.alloc(32, 9)]).toString("base64url");
}
