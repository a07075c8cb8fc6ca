import { describe, expect, it } from "vitest";
import { suspend } from "@/db/testing/accounts";
import { pastAllWalls } from "@/db/testing/superuser";
import { aCarefulClient, actorOf, codeAt, enterAs, halfOf, must } from "@/db/testing/two-step";
import { ownRecord } from "@/lib/access/record";
import { isFailure } from "@/lib/core/result";
import { findActor, findHalf, listSessions } from "../sessions";
import { forgetSecondStep, leaveHalf, passSecondStep, renewCodes } from "./mutations";
import { findTwoStep } from "./queries";

const now = new Date("2026-03-02T10:00:10Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe("signing in with a second step", () => {
  it("begins a session without any right, and the code gives it a new secret and its rights", async () => {
    const maya = await aCarefulClient(now);
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
    const maya = await aCarefulClient(now);
    const entered = must(await enterAs(maya.username, now));
    const actor = await actorOf(maya.token, now);
    const listed = await listSessions(ownRecord(actor, "devices"), now);
    expect(listed.map(({ id }) => id)).toEqual([actor.sessionId]);
    await leaveHalf(await halfOf(entered.session.token, now), now);
    expect(await findHalf(entered.session.token, now)).toBeNull();
  });

  it("waits a quarter of an hour at the second step, and not for somebody suspended meanwhile", async () => {
    const maya = await aCarefulClient(now);
    const entered = must(await enterAs(maya.username, now));
    expect(await findHalf(entered.session.token, later(14 * 60))).not.toBeNull();
    expect(await findHalf(entered.session.token, later(15 * 60 + 1))).toBeNull();
    await suspend(maya.ownerId, now);
    expect(await findHalf(entered.session.token, now)).toBeNull();
  });

  it("takes a code once, and none that is older than one it took", async () => {
    const maya = await aCarefulClient(now);
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
    const maya = await aCarefulClient(now);
    const entered = must(await enterAs(maya.username, now));
    const half = await halfOf(entered.session.token, now);
    const passed = await passSecondStep(half, codeAt(maya.secret, later(seconds)), now);
    expect(isFailure(passed)).toBe(!works);
  });

  it("lets two browsers with the same code in once", async () => {
    const maya = await aCarefulClient(now);
    const halves = [must(await enterAs(maya.username, now)), must(await enterAs(maya.username, now))];
    const code = codeAt(maya.secret, now);
    const tries = halves.map(async ({ session }) =>
      passSecondStep(await halfOf(session.token, now), code, now),
    );
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => !isFailure(answer))).toHaveLength(1);
  });

  it("stops after ten codes in a quarter of an hour, from wherever they are typed", async () => {
    const maya = await aCarefulClient(now);
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
    const maya = await aCarefulClient(now);
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
    const [maya, sam] = [await aCarefulClient(now), await aCarefulClient(now)];
    const { session } = must(await enterAs(maya.username, now));
    const half = await halfOf(session.token, now);
    expect(await passSecondStep(half, sam.codes[0] ?? "", now)).toMatchObject({ code: "invalid" });
  });

  it("that were renewed take the place of the old ones", async () => {
    const maya = await aCarefulClient(now);
    const actor = await actorOf(maya.token, now);
    const { codes } = must(await renewCodes(actor, now));
    expect(codes.filter((code) => maya.codes.includes(code))).toEqual([]);
    const { session } = must(await enterAs(maya.username, now));
    const half = await halfOf(session.token, now);
    expect(await passSecondStep(half, maya.codes[0] ?? "", now)).toMatchObject({ code: "invalid" });
    expect(isFailure(await passSecondStep(half, codes[0] ?? "", now))).toBe(false);
  });
});

describe("a second step that was lost", () => {
  it("is forgotten by an operator: everybody is signed out, and the password alone opens a client's account", async () => {
    const maya = await aCarefulClient(now);
    expect(await forgetSecondStep(maya.username, now)).toBe(true);
    expect(await findActor(maya.token, now)).toBeNull();
    const entered = must(await enterAs(maya.username, now));
    expect(entered.second).toBe("none");
    expect(await findActor(entered.session.token, now)).toMatchObject({ id: maya.ownerId });
    expect(await forgetSecondStep(maya.username, now)).toBe(false);
    expect(await forgetSecondStep("nobody-of-that-name", now)).toBe(false);
  });
});
