import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { recoveryCodes, sessions } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aDoor, aSignedUp, GOOD_PASSWORD } from "@/db/testing/accounts";
import { aPerson } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import {
  aCarefulClient,
  actorOf,
  codeAt,
  enterAs,
  halfOf,
  must,
  setUp,
  withRole,
} from "@/db/testing/two-step";
import type { Actor } from "@/lib/access/actor";
import { ownRecord } from "@/lib/access/record";
import type { PersonId } from "@/lib/core/ids";
import { isFailure } from "@/lib/core/result";
import { comeBack } from "../identity/again";
import { changePassword, confirmPassword } from "../identity/recovery";
import { findActor } from "../sessions";
import { enrol } from "./enrol";
import { passSecondStep, turnOff } from "./mutations";
import { findTwoStep } from "./queries";

const now = new Date("2026-03-02T10:00:10Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const codesOf = (ownerId: PersonId) =>
  asSystem("seed", (tx) => tx.select().from(recoveryCodes).where(eq(recoveryCodes.ownerId, ownerId)));

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
    const maya = await aCarefulClient(now);
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
    const someone = await withRole(role, now);
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
    const maya = await aCarefulClient(now);
    expect(await turnOff(await actorOf(maya.token, now), now)).toBeNull();
    expect(await codesOf(maya.ownerId)).toEqual([]);
    const entered = must(await enterAs(maya.username, now));
    expect(entered.second).toBe("none");
    expect(await findActor(entered.session.token, now)).not.toBeNull();
  });
});

describe("a program", () => {
  it("sends its code with the password, and is told when it does not", async () => {
    const maya = await aCarefulClient(now);
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
    const maya = await aCarefulClient(now);
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
    const maya = await aCarefulClient(now);
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
