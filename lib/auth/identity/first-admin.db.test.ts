import { describe, expect, it } from "vitest";
import { asSystem } from "@/db/system";
import { aDoor, aUsername, GOOD_PASSWORD } from "@/db/testing/accounts";
import { aPerson } from "@/db/testing/people";
import { claimFirstAdmin, inviteFirstAdmin } from "./first-admin";
import { signIn } from "./mutations";
import { issueToken } from "./tokens";

const now = new Date();
const nextDay = new Date(now.getTime() + 24 * 3_600_000 + 1_000);

/** An admin who was made by the command and has not arrived, with their link's secret. */
async function aWaitingAdmin(): Promise<string> {
  const { actor } = await aPerson({ role: "admin" });
  return asSystem("seed", (tx) => issueToken(tx, { ownerId: actor.id, purpose: "first-admin" }, now));
}

const aClaim = (token: string) => ({ token, username: aUsername(), new_password: GOOD_PASSWORD });

describe("the first admin", () => {
  it("arrives by a link that works once, and signs in with what they chose", async () => {
    const token = await aWaitingAdmin();
    const claim = aClaim(token);
    expect(await claimFirstAdmin({ ...claim, new_password: "password1234" }, now)).toMatchObject({
      code: "invalid",
    });
    expect(await claimFirstAdmin(claim, now)).toBeNull();
    expect(await claimFirstAdmin(aClaim(token), now)).toMatchObject({ code: "declined" });
    const signedIn = await signIn({ login: claim.username, password: GOOD_PASSWORD }, aDoor(), now);
    expect(signedIn).toMatchObject({ username: claim.username, role: "admin" });
  });

  it("has one day for it", async () => {
    const claim = aClaim(await aWaitingAdmin());
    expect(await claimFirstAdmin(claim, nextDay)).toMatchObject({ code: "declined" });
    expect(await claimFirstAdmin(claim, now)).toBeNull();
  });

  it("gets a new link when the command runs again, and none once there is an admin", async () => {
    const old = await aWaitingAdmin();
    const link = await inviteFirstAdmin(now);
    const token = new URL(link ?? "").searchParams.get("token") ?? "";
    expect(await claimFirstAdmin(aClaim(old), now)).toMatchObject({ code: "declined" });
    expect(await claimFirstAdmin(aClaim(token), now)).toBeNull();
    expect(await inviteFirstAdmin(now)).toBeNull();
  });
});
