import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { activities } from "@/db/schema";
import { anActivity, planning } from "@/db/testing/activities";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { eitherRecord } from "@/lib/access/either";
import { ownRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import type { Activity } from "./activity";
import * as plan from "./mutations";
import { getActivity, listActivities, readZone } from "./queries";

const now = new Date("2026-03-05T18:00:00Z");
const day = (text: string) => text as LocalDay;
const march = [day("2026-03-01"), day("2026-03-31")] as const;
const own = (of: Someone) => ownRecord(of.actor, "work");

/** What a psychologist does in a client's plan. */
const at = <T>(by: Someone, client: Someone, work: (record: RecordAccess<"work">) => Promise<T>) =>
  eitherRecord(by.actor, { clientId: client.actor.id, kind: "work", now, purpose: "plan" }, work);

const saved = (answer: Awaited<ReturnType<typeof plan.planActivity>>): Activity => {
  if (isFailure(answer)) throw new Error(`refused: ${answer.code}`);
  return answer.activity;
};

const change = (activity: Activity, more: object = {}) => ({
  id: activity.id,
  version: activity.version,
  name: activity.name,
  starts_at: activity.startsAt.toISOString(),
  minutes: activity.minutes,
  ...more,
});

describe("S0-05 a client's plan and their psychologist", () => {
  let maya: Someone;
  let ada: Someone;
  beforeEach(async () => {
    maya = await aPerson({ zone: "Asia/Tokyo" });
    ada = await aPsychologist();
  });

  it("is read and added to together, on the client's clock", async () => {
    await aCare({ client: maya, psychologist: ada, scopes: ["work"] });
    const input = planning({ starts_at: "2026-03-06T08:00" });
    const walk = saved(await at(ada, maya, (work) => plan.planActivity(work, input, { now })));
    expect(walk).toMatchObject({ authorId: ada.actor.id, startsAt: new Date("2026-03-05T23:00:00Z") });
    expect(await at(ada, maya, readZone)).toBe("Asia/Tokyo");
    expect(await listActivities(own(maya), ...march)).toMatchObject([
      { id: walk.id, localDay: "2026-03-06" },
    ]);
    const seen = await at(ada, maya, (work) => listActivities(work, ...march));
    expect(seen).toHaveLength(1);
  });

  it("lets each change what they planned, the client all of it, and only the client says how it went", async () => {
    await aCare({ client: maya, psychologist: ada, scopes: ["work"] });
    const hers = await anActivity({ by: maya });
    const theirs = saved(await at(ada, maya, (work) => plan.planActivity(work, planning(), { now })));
    for (const attempt of [
      () => at(ada, maya, (work) => plan.changeActivity(work, change(hers, { name: "Run" }), now)),
      () => at(ada, maya, (work) => plan.deleteActivity(work, hers.id, now)),
      () => at(ada, maya, (work) => plan.recordOutcome(work, { id: theirs.id, outcome: "done" }, now)),
      () => at(ada, maya, (work) => plan.markDone(work, theirs.id, now)),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(NotFound);
    await at(ada, maya, (work) => plan.changeActivity(work, change(theirs, { name: "Run" }), now));
    expect((await plan.markDone(own(maya), theirs.id, now)).outcome).toBe("done");
    await at(ada, maya, (work) => plan.deleteActivity(work, theirs.id, now));
    await at(ada, maya, (work) => plan.restoreActivity(work, theirs.id, now));
    await plan.deleteActivity(own(maya), theirs.id, now);
    expect(await listActivities(own(maya), ...march)).toMatchObject([{ id: hers.id, name: "A walk" }]);
  });

  it.each([
    ["there is no care", null],
    ["care was not begun", { started: false }],
    ["care is paused", { paused: true }],
    ["care has ended", { ended: true }],
    ["consent was withdrawn", { withdrawn: true }],
    ["consent is for something else", { scopes: ["mood", "journal"] as const }],
  ])("stays closed when %s", async (_, state) => {
    if (state) await aCare({ client: maya, psychologist: ada, scopes: ["work"], ...state });
    const walk = await anActivity({ by: maya });
    await expect(at(ada, maya, (work) => getActivity(work, walk.id))).rejects.toBeInstanceOf(NotFound);
    const adding = at(ada, maya, (work) => plan.planActivity(work, planning(), { now }));
    await expect(adding).rejects.toBeInstanceOf(NotFound);
    // The second wall, with the first one taken away.
    expect(await withActor(ada.actor, (tx) => tx.select().from(activities))).toEqual([]);
    const { rows } = await withActor(ada.actor, (tx) =>
      tx.execute(sql`select app_client_zone(${maya.actor.id}::uuid) as zone`),
    );
    const worksTogether = state !== null && ("scopes" in state || "withdrawn" in state);
    expect(rows).toEqual([{ zone: worksTogether ? "Asia/Tokyo" : null }]);
    const forged = withActor(ada.actor, (tx) =>
      tx.insert(activities).values({
        ownerId: maya.actor.id,
        id: newId(),
        authorId: ada.actor.id,
        name: new Uint8Array(40) as never,
        planned: true,
        startsAt: now,
        localDay: day("2026-03-05"),
        zone: "UTC",
        minutes: 30,
        createdAt: now,
        updatedAt: now,
      }),
    );
    await expect(forged).rejects.toMatchObject({ sqlState: "42501" });
  });

  it("takes nothing in somebody else's name", async () => {
    await aCare({ client: maya, psychologist: ada, scopes: ["work"] });
    const hers = await anActivity({ by: maya });
    const changed = await withActor(ada.actor, (tx) =>
      tx.update(activities).set({ outcome: "done" }).where(eq(activities.id, hers.id)).returning(),
    );
    expect(changed).toEqual([]);
  });

  it("shows a psychologist nothing that the client put away", async () => {
    await aCare({ client: maya, psychologist: ada, scopes: ["work"] });
    const hers = await anActivity({ by: maya });
    await plan.deleteActivity(own(maya), hers.id, now);
    expect(await withActor(ada.actor, (tx) => tx.select().from(activities))).toEqual([]);
  });
});
