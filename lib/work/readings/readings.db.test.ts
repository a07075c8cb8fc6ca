import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { problemReadings } from "@/db/schema";
import { aCare } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem, asPsychologist } from "@/db/testing/problems";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { listReadiness, listReadings } from "../problems/queries";
import { recordReadiness, recordReading, removeReading } from "./mutations";

const now = new Date("2026-03-05T10:00:00Z");
const later = new Date("2026-03-06T10:00:00Z");
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

describe("readings", () => {
  it("tell a day without an answer from a day without the problem", async () => {
    const { id } = await aProblem({ by: maya });
    await recordReading(work(maya), { id, day: "2026-03-03", times: 0 }, now);
    await recordReading(work(maya), { id, day: "2026-03-05", strength: 7 }, now);
    expect(await listReadings(work(maya), id, day("2026-03-01"), day("2026-03-05"))).toEqual([
      { day: "2026-03-03", times: 0, strength: null },
      { day: "2026-03-05", times: null, strength: 7 },
    ]);
  });

  it("keep what was said before of the same day, unless it is said anew", async () => {
    const { id } = await aProblem({ by: maya });
    await recordReading(work(maya), { id, day: "2026-03-05", times: 2, strength: 5 }, now);
    await recordReading(work(maya), { id, day: "2026-03-05", strength: 3 }, now);
    expect(await listReadings(work(maya), id, day("2026-03-05"), day("2026-03-05"))).toEqual([
      { day: "2026-03-05", times: 2, strength: 3 },
    ]);
    await removeReading(work(maya), id, day("2026-03-05"), now);
    expect(await listReadings(work(maya), id, day("2026-03-05"), day("2026-03-05"))).toEqual([]);
  });

  it("are refused for a day that has not been where the client is", async () => {
    const { id } = await aProblem({ by: maya });
    expect(await recordReading(work(maya), { id, day: "2026-03-06", times: 1 }, now)).toMatchObject({
      code: "invalid",
      fields: { day: expect.any(String) },
    });
  });

  it("and readiness are the client's alone to give, at both walls (S0-11)", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    const { id } = await aProblem({ by: maya });
    await recordReadiness(work(maya), { id, importance: 8, confidence: 0 }, now);
    const asked = [
      together((record) => recordReading(record, { id, day: "2026-03-05", times: 1 }, now)),
      together((record) => recordReadiness(record, { id, importance: 1, confidence: 1 }, now)),
    ];
    for (const write of asked) await expect(write).rejects.toBeInstanceOf(NotFound);
    const past = withActor(okafor.actor, (tx) =>
      tx.insert(problemReadings).values({
        ownerId: maya.actor.id,
        problemId: id,
        day: day("2026-03-05"),
        times: 1,
        createdAt: now,
        updatedAt: now,
      }),
    );
    await expect(past).rejects.toMatchObject({ sqlState: "42501" });
    expect(await together((record) => listReadiness(record, id))).toMatchObject([
      { importance: 8, confidence: 0 },
    ]);
  });

  it("of readiness count the last answer of a day", async () => {
    const { id } = await aProblem({ by: maya });
    await recordReadiness(work(maya), { id, importance: 2, confidence: 2 }, now);
    await recordReadiness(work(maya), { id, importance: 9, confidence: 4 }, new Date("2026-03-05T18:00:00Z"));
    await recordReadiness(work(maya), { id, importance: 7, confidence: 5 }, later);
    const said = await listReadiness(work(maya), id);
    expect(said.map(({ day: on, importance }) => [on, importance])).toEqual([
      ["2026-03-05", 9],
      ["2026-03-06", 7],
    ]);
  });
});
