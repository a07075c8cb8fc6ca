import { beforeAll, describe, expect, it } from "vitest";
import { withStatements } from "@/db/statements";
import { anEntry } from "@/db/testing/journal";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { forgetSealer } from "@/lib/server/sealing/person-keys";
import { loadHistory } from "./mood/load-history";
import { loadToday } from "./today/load-today";

const now = new Date("2026-03-05T20:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

/** The statements of a page whose person was away long enough for the key to be fetched anew. */
async function statementsOf(someone: Someone, load: () => Promise<unknown>): Promise<string[]> {
  forgetSealer(someone.actor.id);
  return (await withStatements(load)).statements;
}

describe("what a page asks of the database", () => {
  let busy: Someone;

  beforeAll(async () => {
    busy = await aPerson({ zone: "UTC", now: daysAgo(40) });
    for (const days of [0, 0.1, 0.2, 1, 2, 5, 30]) {
      await aMood({
        by: busy,
        at: daysAgo(days),
        now,
        feelings: ["calm", "tired"],
        triggers: ["work"],
        notes: "x",
      });
    }
    await anEntry({ by: busy, now: daysAgo(0.05) });
  });

  it("is at most six statements for Today, on a full day", async () => {
    const statements = await statementsOf(busy, () => loadToday(busy.actor, now));
    const today = await loadToday(busy.actor, now);
    expect([today.moods.length, today.atHand.entries.length, today.visit]).toEqual([3, 1, "usual"]);
    expect(statements.length).toBeLessThanOrEqual(6);
  });

  it("is at most six statements for Today, for somebody new and for somebody back", async () => {
    const fresh = await aPerson({ zone: "UTC" });
    const back = await aPerson({ zone: "UTC" });
    await aMood({ by: back, at: daysAgo(60), now });
    for (const [someone, visit] of [
      [fresh, "new"],
      [back, "back"],
    ] as const) {
      const statements = await statementsOf(someone, () => loadToday(someone.actor, now));
      expect((await loadToday(someone.actor, now)).visit).toBe(visit);
      expect(statements.length).toBeLessThanOrEqual(6);
    }
  });

  it("is at most six statements for the history, also right after a save and over ten years", async () => {
    const saved = (await loadHistory(busy.actor, {}, now)).items[0]?.id ?? "";
    for (const query of [{}, { range: "365" }, { from: "2016-01-01", to: "2026-03-05", saved }]) {
      const statements = await statementsOf(busy, () => loadHistory(busy.actor, query, now));
      expect(statements.length).toBeGreaterThan(1);
      expect(statements.length).toBeLessThanOrEqual(6);
    }
  });

  it("does not grow with the diary", async () => {
    const before = (await statementsOf(busy, () => loadHistory(busy.actor, {}, now))).length;
    for (let days = 6; days < 29; days += 1) await aMood({ by: busy, at: daysAgo(days), now });
    expect(await statementsOf(busy, () => loadHistory(busy.actor, {}, now))).toHaveLength(before);
  });
});
