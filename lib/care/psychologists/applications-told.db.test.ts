import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { accounts } from "@/db/schema";
import { asSystem } from "@/db/system";
import { anApplicant } from "@/db/testing/applicants";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";

const now = new Date();

const noticesOf = (someone: Someone) =>
  pastAllWalls<{ kind: string }>(`select kind from notices where owner_id = '${someone.actor.id}'`);

describe("an application", () => {
  it("is told to every admin who is there, and to nobody else", async () => {
    const away = await aPerson({ role: "admin", now });
    await asSystem("seed", (tx) =>
      tx.update(accounts).set({ suspendedAt: now }).where(eq(accounts.id, away.actor.id)),
    );
    const [henrik, maya] = [await aPerson({ role: "admin", now }), await aPerson({ now })];
    const { actor } = await anApplicant(now);
    for (const [someone, kinds] of [
      [henrik, ["application-received"]],
      [away, []],
      [maya, []],
    ] as const) {
      expect((await noticesOf(someone)).map(({ kind }) => kind)).toEqual(kinds);
    }
    const forged = withActor(maya.actor, (tx) => tx.execute(sql`select app_tell_admins('x', now())`));
    await expect(forged).rejects.toMatchObject({ sqlState: "42501" });
    expect(actor.role).toBe("client");
  });
});
