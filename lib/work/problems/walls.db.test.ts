import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { citations, problemAreas, problemReadings, problemStatuses } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem, asPsychologist } from "@/db/testing/problems";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { recordReading } from "../readings/mutations";
import { deleteProblem } from "./mutations";
import { getProblem } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const day = (text: string) => text as LocalDay;
const work = (someone: Someone) => ownRecord(someone.actor, "work");

let maya: Someone;
let okafor: Someone;
beforeEach(async () => {
  maya = await aPerson();
  okafor = await aPerson({ role: "psychologist" });
});

/** What `okafor` does with `maya`'s work. */
const together = <T>(doing: Parameters<typeof asPsychologist<"work", T>>[1]) =>
  asPsychologist({ psychologist: okafor, client: maya, kind: "work" }, doing);

describe("the walls round problem areas", () => {
  it.each([
    ["there is no care relationship", null],
    ["care has not started", { started: false }],
    ["care has ended", { ended: true }],
    ["care is paused", { paused: true }],
    ["consent was withdrawn", { withdrawn: true }],
    ["consent is for another part", { scopes: ["mood", "journal"] as const }],
  ])("stand when %s: refused, and not a row to see or write", async (_, state) => {
    const { id } = await aProblem({ by: maya });
    if (state) await aCare({ client: maya, psychologist: okafor, scopes: ["work"], ...state });
    await expect(together((record) => getProblem(record, id))).rejects.toBeInstanceOf(NotFound);
    await withActor(okafor.actor, async (tx) => {
      expect(await tx.select().from(problemAreas)).toEqual([]);
      expect(await tx.update(problemAreas).set({ version: 9 }).returning()).toEqual([]);
    });
    const added = withActor(okafor.actor, (tx) =>
      tx.insert(problemStatuses).values({
        ownerId: maya.actor.id,
        id: newId(),
        problemId: id,
        status: "resolved",
        byId: okafor.actor.id,
        at: now,
      }),
    );
    await expect(added).rejects.toMatchObject({ sqlState: "42501" });
  });

  it("keep one client's from another's, and hold no rows of two people together", async () => {
    const sam = await aPerson();
    const { id } = await aProblem({ by: maya });
    await expect(getProblem(work(sam), id)).rejects.toBeInstanceOf(NotFound);
    await expect(deleteProblem(work(sam), id, now)).rejects.toBeInstanceOf(NotFound);
    await expect(recordReading(work(sam), { id, day: "2026-03-05", times: 1 }, now)).rejects.toBeInstanceOf(
      NotFound,
    );
    const crossed = asSystem("seed", (tx) => tx.select().from(citations));
    await expect(crossed).rejects.toMatchObject({ sqlState: "42501" });
    const across = withActor(sam.actor, (tx) =>
      tx.insert(problemReadings).values({
        ownerId: sam.actor.id,
        problemId: id,
        day: day("2026-03-05"),
        times: 1,
        createdAt: now,
        updatedAt: now,
      }),
    );
    await expect(across).rejects.toMatchObject({ sqlState: "23503" });
  });

  it("do not take an id that is not one", async () => {
    await expect(getProblem(work(maya), "' or true --")).rejects.toBeInstanceOf(NotFound);
  });
});
