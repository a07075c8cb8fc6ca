import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { accounts, recoveryCodes, sessions } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aDoor, aSignedUp, GOOD_PASSWORD, suspend } from "@/db/testing/accounts";
import { aPerson } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import type { Actor } from "@/lib/access/actor";
import { ownRecord } from "@/lib/access/record";
import type { PersonId } from "@/lib/core/ids";
import { type Failure, isFailure } from "@/lib/core/result";
import type { Role } from "@/lib/core/roles";
import { comeBack } from "../identity/again";
import { type SignedIn, signIn } from "../identity/mutations";
import { changePassword, confirmPassword } from "../identity/recovery";
import { findActor, findHalf, type Half, listSessions } from "../sessions";
import { enrol } from "./enrol";
import { leaveHalf, passSecondStep, renewCodes, turnOff } from "./mutations";
import { findTwoStep } from "./queries";

const now = new Date("2026-03-02T10:00:10Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

function must<T>(answer: T | Failure): T {
  if (isFailure(answer)) throw new Error(answer.message);
  return answer;
}

async function actorOf(token: string, at: Date): Promise<Actor> {
  const actor = await findActor(token, at);
  if (!actor) throw new Error("nobody is signed in");
  return actor;
}

async function halfOf(token: string, at: Date): Promise<Half> {
  const half = await findHalf(token, at);
  if (!half) throw new Error("nobody waits at the second step");
  return half;
}

/** Goes through both rounds of setting up, as the page does. */
async function setUp(who: Parameters<typeof enrol>[0], at: Date) {
  const first = must(await enrol(who, {}, at));
  if (first.stage !== "scan") throw new Error("nothing to scan");
  const done = must(await enrol(who, { setup: first.setup, code: codeAt(first.secret, at) }, at));
  if (done.stage !== "done") throw new Error(done.problem ?? "not done");
  return { ...done, secret: first.secret, token: done.session.token };
}

/** A client who set a second step up a while ago. */
async function aCarefulClient() {
  const someone = await aSignedUp({ now });
  const actor = await actorOf(someone.session.token, now);
  const done = await setUp({ ...actor, as: "whole" }, later(-600));
  return { ...someone, ...done };
}

const enterAs = async (username: string, at: Date, extra: { code?: string; kind?: "token" } = {}) => {
  const { code, kind = "browser" } = extra;
  return signIn({ login: username, password: GOOD_PASSWORD, code }, aDoor({ kind }), at);
};

/** Somebody who signed up and was given a role since. */
async function withRole(role: Role): Promise<SignedIn> {
  const someone = await aSignedUp({ now });
  await asSystem("seed", (tx) => tx.update(accounts).set({ role }).where(eq(accounts.id, someone.ownerId)));
  return someone;
}

const codesOf = (ownerId: PersonId) =>
  asSystem("seed", (tx) => tx.select().from(recoveryCodes).where(eq(recoveryCodes.ownerId, ownerId)));

describe("signing in with a second step", () => {
  it("begins a session without any right, and the code gives it a new secret and its rights", async () => {
    const maya = await aCarefulClient();
    const entered = must(await enterAs(maya.username, now));
    expect(entered.second).toBe("code");
    expect(await findActor(entered.session.token, now)).toBeNull();
    const half = await halfOf(entered.session.token, now);
    const passed = must(await passSecondStep(half, codeAt(maya.secret, now), now));
    expect(passed.session.token).not.toBe(entered.session.token);
    expect(await findActor(entered.session.token, now)).toBeNull();
    expect(await findHalf(entered.session.token, now)).toBeNull();
    expect(await findActor(passed.session.token, now)).toMatchObject({ id: maya.ownerId, role: "client" });
    expect(await findHalf(passed.session.token, now)).toBeNull();
  });

  it("keeps a half session off the list of devices, and ends it when somebody else wants to sign in", async () => {
    const maya = await aCarefulClient();
    const entered = must(await enterAs(maya.username, now));
    const actor = await actorOf(maya.token, now);
    const listed = await listSessions(ownRecord(actor, "devices"), now);
    expect(listed.map(({ id }) => id)).toEqual([actor.sessionId]);
    await leaveHalf(await halfOf(entered.session.token, now), now);
    expect(await findHalf(entered.session.token, now)).toBeNull();
  });

  it("waits a quarter of an hour at the second step, and not for somebody suspended meanwhile", async () => {
    const maya = await aCarefulClient();
    const entered = must(await enterAs(maya.username, now));
    expect(await findHalf(entered.session.token, later(14 * 60))).not.toBeNull();
    expect(await findHalf(entered.session.token, later(15 * 60 + 1))).toBeNull();
    await suspend(maya.ownerId, now);
    expect(await findHalf(entered.session.token, now)).toBeNull();
  });

  it("takes a code once, and none that is older than one it took", async () => {
    const maya = await aCarefulClient();
    const tryCode = async (code: string) => {
      const entered = must(await enterAs(maya.username, now));
      return passSecondStep(await halfOf(entered.session.token, now), code, now);
    };
    const code = codeAt(maya.secret, now);
    expect(isFailure(await tryCode(code))).toBe(false);
    expect(await tryCode(code)).toMatchObject({ code: "invalid" });
    expect(await tryCode(codeAt(maya.secret, later(-30)))).toMatchObject({ code: "invalid" });
    expect(isFailure(await tryCode(codeAt(maya.secret, later(30))))).toBe(false);
  });

  it.each([
    ["the half minute before", -30, true],
    ["the half minute after", 30, true],
    ["two half minutes before", -60, false],
    ["two half minutes after", 60, false],
  ])("looks at %s of a clock that is wrong", async (_when, seconds, works) => {
    const maya = await aCarefulClient();
    const entered = must(await enterAs(maya.username, now));
    const half = await halfOf(entered.session.token, now);
    const passed = await passSecondStep(half, codeAt(maya.secret, later(seconds)), now);
    expect(isFailure(passed)).toBe(!works);
  });

  it("lets two browsers with the same code in once", async () => {
    const maya = await aCarefulClient();
    const halves = [must(await enterAs(maya.username, now)), must(await enterAs(maya.username, now))];
    const code = codeAt(maya.secret, now);
    const tries = halves.map(async ({ session }) =>
      passSecondStep(await halfOf(session.token, now), code, now),
    );
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => !isFailure(answer))).toHaveLength(1);
  });

  it("stops after ten codes in a quarter of an hour, from wherever they are typed", async () => {
    const maya = await aCarefulClient();
    for (let tried = 0; tried < 10; tried += 1) {
      const { session } = must(await enterAs(maya.username, now));
      const half = await halfOf(session.token, now);
      expect(await passSecondStep(half, "000 000", now)).toMatchObject({ code: "invalid" });
    }
    const { session } = must(await enterAs(maya.username, now));
    const half = await halfOf(session.token, now);
    expect(await passSecondStep(half, codeAt(maya.secret, now), now)).toMatchObject({ code: "too-many" });
  });
});

describe("recovery codes", () => {
  it("are ten, each good once, however it is written, and kept as HMACs only", async () => {
    const maya = await aCarefulClient();
    expect(new Set(maya.codes).size).toBe(10);
    const [code = ""] = maya.codes;
    const stored = await pastAllWalls<{ text: string }>(
      `select encode(code_hash, 'escape') as text from recovery_codes where owner_id = '${maya.ownerId}'`,
    );
    expect(JSON.stringify(stored)).not.toContain(code.replaceAll("-", ""));
    const passWith = async (typed: string) => {
      const { session } = must(await enterAs(maya.username, now));
      return passSecondStep(await halfOf(session.token, now), typed, now);
    };
    expect(isFailure(await passWith(` ${code.toUpperCase().replaceAll("-", " ")} `))).toBe(false);
    expect(await passWith(code)).toMatchObject({ code: "invalid" });
    const actor = await actorOf(must(await passWith(maya.codes[1] ?? "")).session.token, now);
    expect(await findTwoStep(ownRecord(actor, "devices"))).toMatchObject({ codesLeft: 8 });
  });

  it("of another person open nothing", async () => {
    const [maya, sam] = [await aCarefulClient(), await aCarefulClient()];
    const { session } = must(await enterAs(maya.username, now));
    const half = await halfOf(session.token, now);
    expect(await passSecondStep(half, sam.codes[0] ?? "", now)).toMatchObject({ code: "invalid" });
  });

  it("that were renewed take the place of the old ones", async () => {
    const maya = await aCarefulClient();
    const actor = await actorOf(maya.token, now);
    const { codes } = must(await renewCodes(actor, now));
    expect(codes.filter((code) => maya.codes.includes(code))).toEqual([]);
    const { session } = must(await enterAs(maya.username, now));
    const half = await halfOf(session.token, now);
    expect(await passSecondStep(half, maya.codes[0] ?? "", now)).toMatchObject({ code: "invalid" });
    expect(isFailure(await passSecondStep(half, codes[0] ?? "", now))).toBe(false);
  });
});

describe("setting a second step up", () => {
  it("keeps nothing before a first code, seals the secret, and signs every other device out", async () => {
    const maya = await aSignedUp({ now });
    const elsewhere = must(await enterAs(maya.username, now));
    const actor = await actorOf(maya.session.token, now);
    const scan = must(await enrol({ ...actor, as: "whole" }, {}, now));
    expect(await findTwoStep(ownRecord(actor, "devices"))).toBeNull();
    const wrong = { setup: scan.stage === "scan" ? scan.setup : "", code: "000000" };
    expect(await enrol({ ...actor, as: "whole" }, wrong, now)).toMatchObject({ stage: "scan" });
    expect(await findTwoStep(ownRecord(actor, "devices"))).toBeNull();
    const done = await setUp({ ...actor, as: "whole" }, now);
    const [row] = await pastAllWalls<{ text: string }>(
      `select encode(secret, 'escape') as text from two_step_secrets where owner_id = '${maya.ownerId}'`,
    );
    expect(row?.text).toBeDefined();
    expect(row?.text).not.toContain(done.secret);
    expect(await findActor(maya.session.token, now)).toBeNull();
    expect(await findActor(elsewhere.session.token, now)).toBeNull();
    expect(await findActor(done.token, now)).toMatchObject({ id: maya.ownerId });
  });

  it("takes a secret back only from the person it was made for", async () => {
    const [maya, sam] = [await aSignedUp({ now }), await aSignedUp({ now })];
    const scan = must(await enrol({ ...(await actorOf(maya.session.token, now)), as: "whole" }, {}, now));
    if (scan.stage !== "scan") throw new Error("nothing to scan");
    const answer = { setup: scan.setup, code: codeAt(scan.secret, now) };
    const other = must(await enrol({ ...(await actorOf(sam.session.token, now)), as: "whole" }, answer, now));
    expect(other).toMatchObject({ stage: "scan", problem: null });
    expect(other.stage === "scan" && other.secret).not.toBe(scan.secret);
  });

  it("never lets the password alone replace a second step that is there", async () => {
    const maya = await aCarefulClient();
    const { session } = must(await enterAs(maya.username, now));
    const half = await halfOf(session.token, now);
    const scan = must(await enrol({ ...half, as: "half" }, {}, now));
    if (scan.stage !== "scan") throw new Error("nothing to scan");
    const answer = { setup: scan.setup, code: codeAt(scan.secret, now) };
    expect(await enrol({ ...half, as: "half" }, answer, now)).toMatchObject({ code: "conflict" });
    expect(await findActor(session.token, now)).toBeNull();
    expect(isFailure(await passSecondStep(half, codeAt(maya.secret, now), now))).toBe(false);
  });

  it.each(["psychologist", "admin"] as const)("comes before anything else for a new %s", async (role) => {
    const someone = await withRole(role);
    const entered = must(await enterAs(someone.username, now));
    expect(entered.second).toBe("enrol");
    expect(await findActor(entered.session.token, now)).toBeNull();
    const half = await halfOf(entered.session.token, now);
    expect(half.role).toBe(role);
    expect(await passSecondStep(half, "000000", now)).toMatchObject({ code: "invalid" });
    expect(await enterAs(someone.username, now, { kind: "token" })).toMatchObject({ code: "second-step" });
    const { token, codes } = await setUp({ ...half, as: "half" }, now);
    expect(codes).toHaveLength(10);
    expect(await findActor(token, now)).toMatchObject({ id: someone.ownerId, role });
    expect(await turnOff(await actorOf(token, now), now)).toMatchObject({ code: "declined" });
  });

  it("can be turned off by a client, who then signs in with the password alone", async () => {
    const maya = await aCarefulClient();
    expect(await turnOff(await actorOf(maya.token, now), now)).toBeNull();
    expect(await codesOf(maya.ownerId)).toEqual([]);
    const entered = must(await enterAs(maya.username, now));
    expect(entered.second).toBe("none");
    expect(await findActor(entered.session.token, now)).not.toBeNull();
  });
});

describe("a program", () => {
  it("sends its code with the password, and is told when it does not", async () => {
    const maya = await aCarefulClient();
    const door = { kind: "token" } as const;
    expect(await enterAs(maya.username, now, door)).toMatchObject({ code: "second-step" });
    expect(await enterAs(maya.username, now, { ...door, code: "000000" })).toMatchObject({ code: "invalid" });
    const entered = must(await enterAs(maya.username, now, { ...door, code: codeAt(maya.secret, now) }));
    expect(await findActor(entered.session.token, now)).toMatchObject({ id: maya.ownerId });
  });
});

describe("proving oneself again", () => {
  const stale = (actor: Actor): Actor => ({ ...actor, authenticatedAt: later(-3600) });

  it("asks somebody with a second step for both, and the password alone freshens nothing", async () => {
    const maya = await aCarefulClient();
    await asSystem("seed", (tx) =>
      tx
        .update(sessions)
        .set({ authenticatedAt: later(-3600) })
        .where(eq(sessions.ownerId, maya.ownerId)),
    );
    const actor = stale(await actorOf(maya.token, now));
    const password = GOOD_PASSWORD;
    expect(await confirmPassword(actor, { password }, now)).toMatchObject({ code: "second-step" });
    const change = { current_password: password, new_password: "lantern gravel orbit thimble" };
    expect(await changePassword(actor, change, now)).toBeNull();
    expect((await actorOf(maya.token, now)).authenticatedAt).toEqual(later(-3600));
    const proof = { password: change.new_password, code: codeAt(maya.secret, now) };
    expect(await confirmPassword(actor, proof, now)).toBeNull();
    expect((await actorOf(maya.token, now)).authenticatedAt).toEqual(now);
  });

  it("starts a new session for the same person whose session ended, both steps at once", async () => {
    const maya = await aCarefulClient();
    const place = { actor: null, ip: aDoor().ip, device: "Firefox on Linux" };
    const proof = { who: maya.ownerId, password: GOOD_PASSWORD };
    expect(await comeBack({ ...proof, password: "not the password" }, place, now)).toMatchObject({
      code: "invalid",
    });
    expect(await comeBack(proof, place, now)).toMatchObject({ code: "second-step" });
    const back = must(await comeBack({ ...proof, code: codeAt(maya.secret, now) }, place, now));
    expect(await findActor(back?.token ?? "", now)).toMatchObject({ id: maya.ownerId });
  });

  it("never changes the person under a form, and tells nobody who has an account", async () => {
    const maya = await aSignedUp({ now });
    const sam = await aPerson({ now });
    const place = { ip: aDoor().ip, device: "Firefox on Linux" };
    const proof = { who: maya.ownerId, password: GOOD_PASSWORD };
    expect(await comeBack(proof, { ...place, actor: sam.actor }, now)).toMatchObject({ code: "declined" });
    const nobody = await comeBack({ ...proof, who: "nobody" }, { ...place, actor: null }, now);
    const wrong = await comeBack({ ...proof, password: "wrong" }, { ...place, actor: null }, now);
    expect(nobody).toEqual(wrong);
  });
});
