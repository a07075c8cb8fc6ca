import { describe, expect, it } from "vitest";
import { asSystem } from "@/db/system";
import {
  aDoor,
  anAddress,
  aSignedUp,
  aUsername,
  GOOD_PASSWORD,
  mailsTo,
  passwordHashOf,
  suspend,
  tokenIn,
} from "@/db/testing/accounts";
import type { Actor } from "@/lib/access/actor";
import { verificationCount } from "../passwords";
import { findActor } from "../sessions";
import { requestEmailChange, resendVerification, verifyEmail } from "./email-change";
import { type SignedIn, signIn } from "./mutations";
import {
  changePassword,
  confirmPassword,
  endOtherSessions,
  isLinkGood,
  requestReset,
  resetPassword,
} from "./recovery";
import { issueToken } from "./tokens";

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const NEXT_PASSWORD = "harbor lantern violet moss";
const place = () => aDoor().ip;

async function actorOf({ session }: SignedIn): Promise<Actor> {
  const actor = await findActor(session.token, now);
  if (!actor) throw new Error("nobody is signed in");
  return actor;
}

const aVerified = () => aSignedUp({ email: anAddress(), verified: true });
const linksOf = async ({ ownerId }: SignedIn) =>
  (await mailsTo(ownerId)).filter(({ kind }) => kind === "reset-password").map(tokenIn);

async function aResetLink(who: SignedIn): Promise<string> {
  return asSystem("token", (tx) => issueToken(tx, { ownerId: who.ownerId, purpose: "reset-password" }, now));
}

describe("asking for a new password", () => {
  it("answers the same for a confirmed address, an unconfirmed one, a suspended account and a name nobody has", async () => {
    const maya = await aVerified();
    const unconfirmed = await aSignedUp({ email: anAddress() });
    const shut = await aVerified();
    await suspend(shut.ownerId, now);
    const names = [maya.username, unconfirmed.username, shut.username, aUsername(), anAddress()];
    const answers = [];
    for (const name of names) answers.push(await requestReset(name, place(), now));
    expect(answers).toEqual([null, null, null, null, null]);
    expect(await linksOf(maya)).toHaveLength(1);
    expect([await linksOf(unconfirmed), await linksOf(shut)]).toEqual([[], []]);
  });

  it("sends at most five mails an hour, and answers the same after them", async () => {
    const maya = await aVerified();
    for (let asked = 0; asked < 7; asked += 1)
      expect(await requestReset(maya.username, place(), now)).toBeNull();
    expect((await linksOf(maya)).length).toBeLessThanOrEqual(5);
    expect((await linksOf(maya)).length).toBeGreaterThan(2);
  });

  it("is stopped when one place asks very often", async () => {
    const ip = place();
    for (let asked = 0; asked < 30; asked += 1) await requestReset(aUsername(), ip, now);
    expect(await requestReset(aUsername(), ip, now)).toMatchObject({ code: "too-many" });
  });
});

describe("a reset link", () => {
  it("works once, ends every session and starts none", async () => {
    const maya = await aVerified();
    const token = await aResetLink(maya);
    expect(await resetPassword(token, NEXT_PASSWORD, later(29))).toBeNull();
    expect(await findActor(maya.session.token, now)).toBeNull();
    expect(await resetPassword(token, "another lantern violet moss", later(29))).toMatchObject({
      code: "declined",
    });
    expect(await signIn({ login: maya.username, password: GOOD_PASSWORD }, aDoor(), now)).toMatchObject({
      code: "unauthenticated",
    });
    expect(await signIn({ login: maya.username, password: NEXT_PASSWORD }, aDoor(), now)).toMatchObject({
      ownerId: maya.ownerId,
    });
    expect((await mailsTo(maya.ownerId)).map(({ kind }) => kind)).toContain("password-changed");
  });

  it("works once even when it is used twice at the same moment", async () => {
    const maya = await aVerified();
    const token = await aResetLink(maya);
    const answers = await Promise.all([
      resetPassword(token, NEXT_PASSWORD, now),
      resetPassword(token, "another lantern violet moss", now),
    ]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  });

  it("is over after thirty minutes", async () => {
    const maya = await aVerified();
    const token = await aResetLink(maya);
    expect(await isLinkGood(token, "reset-password", later(29.9))).toBe(true);
    expect(await resetPassword(token, NEXT_PASSWORD, later(30.1))).toMatchObject({ code: "declined" });
    expect(await findActor(maya.session.token, now)).not.toBeNull();
  });

  it("is good for nothing else, and no other link is good for it", async () => {
    const maya = await aSignedUp({ email: anAddress() });
    const verify = tokenIn((await mailsTo(maya.ownerId))[0]);
    const reset = await aResetLink(maya);
    expect(await resetPassword(verify, NEXT_PASSWORD, now)).toMatchObject({ code: "declined" });
    expect(await verifyEmail(reset, now)).toMatchObject({ code: "declined" });
    expect(await verifyEmail(verify, now)).toBeNull();
  });

  it("does not open another person's account when its owner's part is swapped", async () => {
    const maya = await aVerified();
    const sam = await aVerified();
    const [mine, theirs] = [await aResetLink(maya), await aResetLink(sam)];
    const swap = (token: string, owner: string) =>
      Buffer.concat([
        Buffer.from(owner, "base64url").subarray(0, 16),
        Buffer.from(token, "base64url").subarray(16),
      ]).toString("base64url");
    expect(await resetPassword(swap(mine, theirs), NEXT_PASSWORD, now)).toMatchObject({ code: "declined" });
    expect(await isLinkGood(mine, "reset-password", now)).toBe(true);
  });

  it("is not used up by a password that is too easy", async () => {
    const maya = await aVerified();
    const token = await aResetLink(maya);
    expect(await resetPassword(token, "password1234", now)).toMatchObject({ code: "invalid" });
    expect(await resetPassword(token, NEXT_PASSWORD, now)).toBeNull();
  });

  it("stops working when the password was changed in another way", async () => {
    const maya = await aVerified();
    const token = await aResetLink(maya);
    const change = { current_password: GOOD_PASSWORD, new_password: NEXT_PASSWORD };
    expect(await changePassword(await actorOf(maya), change, now)).toBeNull();
    expect(await isLinkGood(token, "reset-password", now)).toBe(false);
  });
});

describe("changing the password", () => {
  it("needs the current one, keeps this device and signs the others out", async () => {
    const maya = await aVerified();
    const other = await signIn({ login: maya.username, password: GOOD_PASSWORD }, aDoor(), now);
    const before = await passwordHashOf(maya.ownerId);
    const actor = await actorOf(maya);
    const wrong = { current_password: "not the password", new_password: NEXT_PASSWORD };
    expect(await changePassword(actor, wrong, now)).toMatchObject({
      fields: { current_password: expect.any(String) },
    });
    expect(await passwordHashOf(maya.ownerId)).toBe(before);
    expect(await changePassword(actor, { ...wrong, current_password: GOOD_PASSWORD }, now)).toBeNull();
    expect(await findActor(maya.session.token, now)).not.toBeNull();
    expect("session" in other ? await findActor(other.session.token, now) : "never in").toBeNull();
  });

  it("cannot be used to guess the current one", async () => {
    const actor = await actorOf(await aSignedUp());
    const guess = { current_password: "not the password", new_password: NEXT_PASSWORD };
    for (let tried = 0; tried < 10; tried += 1) await changePassword(actor, guess, now);
    const before = verificationCount();
    expect(await changePassword(actor, guess, now)).toMatchObject({ code: "too-many" });
    expect(verificationCount()).toBe(before);
  });
});

describe("proving it is you", () => {
  it("makes the session fresh with the right password only", async () => {
    const maya = await aSignedUp({ now: later(-60) });
    const stale = await actorOf(maya);
    expect(await confirmPassword(stale, { password: "not the password" }, now)).toMatchObject({
      code: "invalid",
    });
    expect((await actorOf(maya)).authenticatedAt).toEqual(stale.authenticatedAt);
    expect(await confirmPassword(stale, { password: GOOD_PASSWORD }, now)).toBeNull();
    expect((await actorOf(maya)).authenticatedAt).toEqual(now);
  });
});

describe("ending the other sessions", () => {
  it("leaves the one in use", async () => {
    const maya = await aSignedUp();
    const other = await signIn(
      { login: maya.username, password: GOOD_PASSWORD },
      aDoor({ kind: "token" }),
      now,
    );
    expect(await endOtherSessions(await actorOf(maya), now)).toBe(1);
    expect("session" in other ? await findActor(other.session.token, now) : "never in").toBeNull();
    expect(await findActor(maya.session.token, now)).not.toBeNull();
  });
});

describe("changing the address", () => {
  it("counts only once the new one is confirmed; then the old one is told and signs in no more", async () => {
    const old = anAddress();
    const next = anAddress();
    const maya = await aSignedUp({ email: old, verified: true });
    const change = { current_password: GOOD_PASSWORD, email: next };
    expect(await requestEmailChange(await actorOf(maya), change, now)).toBeNull();
    expect(await signIn({ login: old, password: GOOD_PASSWORD }, aDoor(), now)).toMatchObject({
      ownerId: maya.ownerId,
    });
    expect(await verifyEmail(tokenIn((await mailsTo(maya.ownerId))[0]), later(23 * 60))).toBeNull();
    expect((await mailsTo(maya.ownerId))[0]).toMatchObject({ kind: "email-changed", to: old });
    expect(await signIn({ login: old, password: GOOD_PASSWORD }, aDoor(), now)).toMatchObject({ ok: false });
    expect(await signIn({ login: next, password: GOOD_PASSWORD }, aDoor(), now)).toMatchObject({
      ownerId: maya.ownerId,
    });
  });

  it("needs the password, and a link lasts a day", async () => {
    const maya = await aSignedUp();
    const actor = await actorOf(maya);
    const email = anAddress();
    const wrong = { current_password: "not the password", email };
    expect(await requestEmailChange(actor, wrong, now)).toMatchObject({ code: "invalid" });
    expect(await mailsTo(maya.ownerId)).toEqual([]);
    expect(await requestEmailChange(actor, { ...wrong, current_password: GOOD_PASSWORD }, now)).toBeNull();
    const token = tokenIn((await mailsTo(maya.ownerId))[0]);
    expect(await verifyEmail(token, later(24 * 60 + 1))).toMatchObject({ code: "declined" });
  });

  it("sent again, the newest link works and the older one does not", async () => {
    const maya = await aSignedUp({ email: anAddress() });
    const first = tokenIn((await mailsTo(maya.ownerId))[0]);
    expect(await resendVerification(await actorOf(maya), now)).toBeNull();
    const second = tokenIn((await mailsTo(maya.ownerId))[0]);
    expect(second).not.toBe(first);
    expect(await verifyEmail(first, now)).toMatchObject({ code: "declined" });
    expect(await verifyEmail(second, now)).toBeNull();
  });
});
