import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { accounts } from "@/db/schema";
import { asSystem } from "@/db/system";
import {
  aDoor,
  anAddress,
  aSignedUp,
  GOOD_PASSWORD,
  mailsTo,
  passwordHashOf,
  suspend,
  tokenIn,
} from "@/db/testing/accounts";
import { aPerson } from "@/db/testing/people";
import { type Failure, isFailure } from "@/lib/core/result";
import { verificationCount } from "../passwords";
import { findActor } from "../sessions";
import { type Door, type SignedIn, signIn } from "./mutations";
import { isLinkGood } from "./recovery";

const now = new Date();
const WRONG = "quite another password";

/** The answer, and how many verifications it cost. */
async function counted(attempt: () => Promise<SignedIn | Failure>) {
  const before = verificationCount();
  const answer = await attempt();
  return { answer, cost: verificationCount() - before };
}

const tryIn = (login: string, password: string, door: Door = aDoor()) =>
  signIn({ login, password }, door, now);

async function mustEnter(login: string, door: Door = aDoor()): Promise<SignedIn> {
  const answer = await tryIn(login, GOOD_PASSWORD, door);
  if (isFailure(answer)) throw new Error(answer.message);
  return answer;
}

async function tryTimes(times: number, attempt: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < times; done += 1) await attempt();
}

describe("signing in", () => {
  let maya: SignedIn;

  beforeAll(async () => {
    maya = await aSignedUp();
  });

  it("answers an unknown name, a wrong password and a suspended account alike, at one verification each", async () => {
    const shutOut = await aSignedUp();
    await suspend(shutOut.ownerId, now);
    const unknown = await counted(() => tryIn("nobody.at.all", GOOD_PASSWORD));
    const unknownAddress = await counted(() => tryIn(anAddress(), GOOD_PASSWORD));
    const wrong = await counted(() => tryIn(maya.username, WRONG));
    const shut = await counted(() => tryIn(shutOut.username, GOOD_PASSWORD));
    expect(unknown.answer).toMatchObject({ ok: false, code: "unauthenticated" });
    expect([unknownAddress.answer, wrong.answer, shut.answer]).toEqual(Array(3).fill(unknown.answer));
    expect([unknown, unknownAddress, wrong, shut].map(({ cost }) => cost)).toEqual([1, 1, 1, 1]);
  });

  it("lets the right password in by username, whatever its case, at one verification", async () => {
    const { answer, cost } = await counted(() => tryIn(maya.username.toUpperCase(), GOOD_PASSWORD));
    expect(answer).toMatchObject({ ownerId: maya.ownerId, role: "client" });
    expect(cost).toBe(1);
  });

  it("takes an address only once it is verified", async () => {
    const email = anAddress();
    await aSignedUp({ email });
    expect(await tryIn(email, GOOD_PASSWORD)).toMatchObject({ code: "unauthenticated" });
    const verified = await aSignedUp({ email, verified: true });
    expect((await mustEnter(email.toUpperCase())).ownerId).toBe(verified.ownerId);
  });

  it("ends the session this browser had before, and leaves tokens and other devices alone", async () => {
    const here = await mustEnter(maya.username);
    const there = await mustEnter(maya.username);
    const token = await mustEnter(maya.username, aDoor({ kind: "token" }));
    const previous = await findActor(here.session.token, now);
    const again = await mustEnter(maya.username, aDoor({ previous }));
    expect(again.session.token).not.toBe(here.session.token);
    expect(await findActor(here.session.token, now)).toBeNull();
    expect(await findActor(there.session.token, now)).not.toBeNull();
    expect(await findActor(token.session.token, now)).not.toBeNull();
  });

  it("makes a hash of other parameters anew when the password was right", async () => {
    const someone = await aSignedUp();
    const older = await hash(GOOD_PASSWORD, {
      algorithm: 2,
      memoryCost: 19_456,
      timeCost: 2,
      parallelism: 1,
    });
    await asSystem("seed", (tx) =>
      tx.update(accounts).set({ passwordHash: older }).where(eq(accounts.id, someone.ownerId)),
    );
    await tryIn(someone.username, WRONG);
    expect(await passwordHashOf(someone.ownerId)).toBe(older);
    await mustEnter(someone.username);
    expect(await passwordHashOf(someone.ownerId)).toContain("m=65536,t=3,p=1");
    await mustEnter(someone.username);
  });
});

describe("guessing", () => {
  it("is stopped after five tries from one place, longer each time, for a name nobody has as for any other", async () => {
    const maya = await aSignedUp();
    for (const login of [maya.username, `nobody.${maya.username}`]) {
      const door = aDoor();
      await tryTimes(5, async () =>
        expect(await tryIn(login, WRONG, door)).toMatchObject({ code: "unauthenticated" }),
      );
      const { answer: sixth, cost } = await counted(() => tryIn(login, WRONG, door));
      const seventh = await tryIn(login, WRONG, door);
      const eighth = await tryIn(login, WRONG, door);
      expect(cost).toBe(0);
      const waits = [sixth, seventh, eighth].map((answer) => (isFailure(answer) ? answer.retryAfter : 0));
      expect(sixth).toMatchObject({ code: "too-many" });
      expect(waits[0]).toBeGreaterThan(14 * 60);
      expect(waits[0]).toBeLessThanOrEqual(15 * 60);
      expect(waits.slice(1)).toEqual([30 * 60, 60 * 60]);
    }
  });

  it("does not shut the owner out from another place", async () => {
    const maya = await aSignedUp();
    const attacker = aDoor();
    await tryTimes(7, () => tryIn(maya.username, WRONG, attacker));
    expect(await tryIn(maya.username, GOOD_PASSWORD, attacker)).toMatchObject({ code: "too-many" });
    expect((await mustEnter(maya.username)).ownerId).toBe(maya.ownerId);
  });

  it("starts from zero after the right password", async () => {
    const maya = await aSignedUp();
    const door = aDoor();
    await tryTimes(4, () => tryIn(maya.username, WRONG, door));
    await mustEnter(maya.username, door);
    await tryTimes(4, async () =>
      expect(await tryIn(maya.username, WRONG, door)).toMatchObject({ code: "unauthenticated" }),
    );
  });

  it("fifty times in a day from many places mails the owner one link, slows each place, and locks nobody out", async () => {
    const maya = await aSignedUp({ email: anAddress(), verified: true });
    await tryTimes(52, () => tryIn(maya.username, WRONG));
    const warnings = (await mailsTo(maya.ownerId)).filter(({ kind }) => kind === "many-tries");
    expect(warnings).toHaveLength(1);
    expect(await isLinkGood(tokenIn(warnings[0]), "reset-password", now)).toBe(true);
    const place = aDoor();
    expect(await tryIn(maya.username, WRONG, place)).toMatchObject({ code: "unauthenticated" });
    expect(await tryIn(maya.username, WRONG, place)).toMatchObject({ code: "too-many" });
    expect((await mustEnter(maya.username)).ownerId).toBe(maya.ownerId);
  });

  it("is counted per place too, whatever the names", async () => {
    const door = aDoor();
    await tryTimes(200, async () => {
      const { countTry, limitKey } = await import("../limits");
      await countTry("sign-in-address", limitKey("ip", door.ip));
    });
    expect(await tryIn("any.name", WRONG, door)).toMatchObject({ code: "too-many" });
  });
});

describe("a psychologist's session", () => {
  it("ends after fifteen idle minutes and after ten hours in any case", async () => {
    const doctor = await aPerson({ role: "psychologist", now });
    const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    expect(await findActor(doctor.token, minutesLater(14))).not.toBeNull();
    expect(await findActor(doctor.token, minutesLater(28))).not.toBeNull();
    expect(await findActor(doctor.token, minutesLater(44))).toBeNull();
    const busy = await aPerson({ role: "psychologist", now });
    for (let minute = 10; minute < 600; minute += 10) {
      expect(await findActor(busy.token, minutesLater(minute))).not.toBeNull();
    }
    expect(await findActor(busy.token, minutesLater(601))).toBeNull();
  });
});

describe("a client's session", () => {
  it("lasts twelve hours, or thirty days where they asked to stay signed in", async () => {
    const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
    const short = await aSignedUp({ now });
    expect(await findActor(short.session.token, hours(11.9))).not.toBeNull();
    const long = await mustEnter(short.username, aDoor({ remembered: true }));
    const other = await mustEnter(short.username);
    expect(await findActor(other.session.token, hours(12.1))).toBeNull();
    expect(await findActor(long.session.token, hours(24 * 29))).not.toBeNull();
    expect(await findActor(long.session.token, hours(24 * 30 + 1))).toBeNull();
  });
});
