import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { accounts } from "@/db/schema";
import { asSystem } from "@/db/system";
import { type Failure, isFailure } from "@/lib/core/result";
import { verificationCount } from "../passwords";
import { findActor } from "../sessions";
import { type Door, type SignedIn, signIn, signUp } from "./mutations";

const now = new Date();
const PASSWORD = "walnut ferry copper dawn";
let places = 0;

/** Each door has an address of its own, so that one test's tries are not another's. */
function aDoor(wanted: Partial<Door> = {}): Door {
  places += 1;
  return {
    ip: `10.0.${process.pid % 250}.${places}-${Date.now()}`,
    device: "Firefox on Linux",
    kind: "browser",
    remembered: false,
    previous: null,
    ...wanted,
  };
}

const aName = () => `person.${process.pid}.${places}.${Date.now().toString(36)}`;

async function aClient(wanted: { email?: string } = {}): Promise<SignedIn> {
  const made = await signUp(
    { username: aName(), password: PASSWORD, timezone: "Europe/London", ...wanted },
    aDoor(),
    now,
  );
  if (isFailure(made)) throw new Error(made.message);
  return made;
}

/** The answer, and how many verifications it cost. */
async function counted(attempt: () => Promise<SignedIn | Failure>) {
  const before = verificationCount();
  const answer = await attempt();
  return { answer, cost: verificationCount() - before };
}

describe("signing in", () => {
  let maya: SignedIn;
  let suspended: SignedIn;

  beforeAll(async () => {
    maya = await aClient();
    suspended = await aClient();
    await asSystem("seed", (tx) =>
      tx.update(accounts).set({ suspendedAt: now }).where(sql`id = ${suspended.ownerId}`),
    );
  });

  it("answers an unknown name, a wrong password and a suspended account alike, at one verification each", async () => {
    const unknown = await counted(() => signIn({ login: "nobody.at.all", password: PASSWORD }, aDoor(), now));
    const wrong = await counted(() =>
      signIn({ login: maya.username, password: "not the password" }, aDoor(), now),
    );
    const shut = await counted(() => signIn({ login: suspended.username, password: PASSWORD }, aDoor(), now));
    expect(unknown.answer).toMatchObject({ ok: false, code: "unauthenticated" });
    expect(wrong.answer).toEqual(unknown.answer);
    expect(shut.answer).toEqual(unknown.answer);
    expect([unknown.cost, wrong.cost, shut.cost]).toEqual([1, 1, 1]);
  });

  it("lets the right password in by username, whatever its case", async () => {
    const { answer, cost } = await counted(() =>
      signIn({ login: maya.username.toUpperCase(), password: PASSWORD }, aDoor(), now),
    );
    expect(answer).toMatchObject({ username: maya.username, role: "client" });
    expect(cost).toBe(1);
    if (isFailure(answer)) throw new Error("not signed in");
    expect(await findActor(answer.session.token, now)).toMatchObject({ id: maya.ownerId });
  });
});
