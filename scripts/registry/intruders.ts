import { and, eq } from "drizzle-orm";
import { accounts, sessions } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownRecord } from "@/lib/access/record";
import { OFFERED_SCOPES } from "@/lib/access/scopes";
import { startSession } from "@/lib/auth/sessions";
import { invitePsychologist } from "@/lib/care/invitations/mutations";
import type { Role } from "@/lib/core/roles";
import type { Need, OfferedScope } from "./expected";
import { made } from "./things";

type Kind = Role | "nobody";

/** Somebody who must get nowhere, but for what `can` lets them. `fresh` makes them, or their token, anew. */
export type Intruder = {
  readonly who: string;
  readonly as: Kind;
  readonly can: readonly Need[];
  readonly fresh: () => Promise<string | null>;
};

const YEAR = 365 * 86_400_000;
const long = () => new Date(Date.now() - YEAR);

/** A session of the owner themselves that is not good, or not good any more. */
async function ownSession(owner: Someone, set: Partial<typeof sessions.$inferInsert>): Promise<string> {
  const asked = { ownerId: owner.actor.id, role: owner.actor.role, device: "A test" } as const;
  const more = { kind: "browser", remembered: true, secondStep: "not-needed", now: new Date() } as const;
  return asSystem("seed", async (tx) => {
    const { id, token } = await startSession(tx, { ...asked, ...more });
    await tx
      .update(sessions)
      .set(set)
      .where(and(eq(sessions.ownerId, owner.actor.id), eq(sessions.id, id)));
    return token;
  });
}

function forged(owner: Someone): string {
  const real = Buffer.from(owner.token, "base64url");
  return Buffer.concat([real.subarray(0, 16), Buffer.alloc(32, 9)]).toString("base64url");
}

async function suspended(someone: Someone): Promise<string> {
  const set = { suspendedAt: new Date() };
  await asSystem("seed", (tx) => tx.update(accounts).set(set).where(eq(accounts.id, someone.actor.id)));
  return someone.token;
}

const nobody = (who: string, fresh: Intruder["fresh"]): Intruder => ({ who, as: "nobody", can: [], fresh });

/** Whoever is not signed in, or not any more, or not yet. */
export function outsidersOf(owner: Someone): Intruder[] {
  return [
    nobody("nobody", async () => null),
    nobody("a made-up token", async () => Buffer.alloc(48, 7).toString("base64url")),
    nobody("the owner's id with another secret", async () => forged(owner)),
    nobody("a revoked session of the owner", () => ownSession(owner, { revokedAt: new Date() })),
    nobody("a session of the owner past its end", () => ownSession(owner, { expiresAt: long() })),
    nobody("a session of the owner idle too long", () => ownSession(owner, { lastSeenAt: long() })),
    nobody("the owner between the two steps of signing in", () =>
      ownSession(owner, { secondStep: "pending" }),
    ),
    nobody("a suspended client", async () => suspended(await aPerson())),
  ];
}

/** People with a diary, a desk or a directory of their own, and nothing to do with the owner. */
export function strangers(): Intruder[] {
  const theirs = async () => {
    const psychologist = await aPsychologist();
    await aCare({ client: await aPerson(), psychologist, scopes: OFFERED_SCOPES });
    return psychologist.token;
  };
  const stranger = async () => (await aPsychologist()).token;
  return [
    { who: "another client", as: "client", can: [], fresh: async () => (await aPerson()).token },
    { who: "an admin", as: "admin", can: [], fresh: async () => (await aPerson({ role: "admin" })).token },
    { who: "a psychologist who is a stranger", as: "psychologist", can: [], fresh: stranger },
    { who: "a psychologist of another client", as: "psychologist", can: [], fresh: theirs },
  ];
}

type State = Partial<Omit<Parameters<typeof aCare>[0], "client" | "psychologist">>;

/** A psychologist in some state of care with the client. */
export async function inCare(client: Someone, state: State): Promise<Someone> {
  const psychologist = await aPsychologist();
  await aCare({ client, psychologist, scopes: OFFERED_SCOPES, ...state });
  return psychologist;
}

async function invited(client: Someone): Promise<string> {
  const words = { channel: "link" as const, client_name: "Maya", scopes: [...OFFERED_SCOPES] };
  made(await invitePsychologist(ownRecord(client.actor, "care"), words, { now: new Date() }));
  return (await aPsychologist()).token;
}

const without = (scope: OfferedScope) => OFFERED_SCOPES.filter((one) => one !== scope);

/** Every state a psychologist can be in with this client. */
export function psychologistsOf(client: Someone): Intruder[] {
  const of = (who: string, state: State, can: readonly Need[] = []): Intruder => ({
    ...{ who: `a psychologist ${who}`, as: "psychologist" as const, can },
    fresh: async () => (await inCare(client, state)).token,
  });
  const but = (scope: OfferedScope) =>
    of(`with every consent but ${scope}`, { scopes: without(scope) }, ["known", "care", ...without(scope)]);
  const halfWay = async () => ownSession(await inCare(client, {}), { secondStep: "pending" });
  return [
    { who: "a psychologist invited only", as: "psychologist", can: [], fresh: () => invited(client) },
    of("not yet accepted", { started: false }),
    but("mood"),
    but("journal"),
    but("work"),
    of("with every consent", {}, ["known", "care", ...OFFERED_SCOPES]),
    of("after consent was withdrawn", { withdrawn: true }, ["known", "care"]),
    of("while care is paused", { paused: true }, ["known"]),
    of("after care ended", { ended: true }, ["known"]),
    of("after their cover ran out", { endsAt: long() }, ["known"]),
    nobody("a suspended psychologist", async () => suspended(await inCare(client, {}))),
    nobody("their psychologist between the two steps of signing in", halfWay),
  ];
}
