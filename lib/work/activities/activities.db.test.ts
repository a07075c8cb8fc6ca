import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { activities } from "@/db/schema";
import { anActivity, planning } from "@/db/testing/activities";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownRecord } from "@/lib/access/record";
import { idempotencyOf } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import type { Activity } from "./activity";
import * as plan from "./mutations";
import { getActivity, listActivities, readGap } from "./queries";

const now = new Date("2026-03-05T18:00:00Z");
const day = (text: string) => text as LocalDay;
const march = [day("2026-03-01"), day("2026-03-31")] as const;
const own = (of: Someone) => ownRecord(of.actor, "work");

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

const rowOf = (of: Someone, id: string) =>
  withActor(of.actor, async (tx) => {
    const one = and(eq(activities.ownerId, of.actor.id), eq(activities.id, id));
    const [row] = await tx.select().from(activities).where(one);
    return row;
  });

describe("S0-07 a planned activity", () => {
  let maya: Someone;
  let other: Someone;
  beforeEach(async () => {
    maya = await aPerson({ zone: "America/New_York" });
    other = await aPerson();
  });

  it("comes back as it was planned, on the client's clock", async () => {
    const { id } = await anActivity({
      by: maya,
      name: "Walk by the river",
      value_area: "health",
      starts_at: "2026-03-05T21:30",
      minutes: 45,
      where: "The old bridge",
      predicted_pleasure: 0,
    });
    expect(await getActivity(own(maya), id)).toMatchObject({
      name: "Walk by the river",
      valueArea: "health",
      startsAt: new Date("2026-03-06T02:30:00Z"),
      localDay: "2026-03-05",
      minutes: 45,
      where: "The old bridge",
      predictedPleasure: 0,
      predictedMastery: null,
      planned: true,
      outcome: null,
    });
  });

  it("is sealed: no word of it stands in its row", async () => {
    const { id } = await anActivity({
      by: maya,
      name: "Walk by the river",
      where: "The old bridge",
      went: { outcome: "partly", obstacle: "It rained cats" },
    });
    const row = await rowOf(maya, id);
    const stored = [row?.name, row?.whereWords, row?.obstacle].map((value) =>
      Buffer.from(value ?? []).toString("latin1"),
    );
    for (const text of stored) expect(text).not.toMatch(/Walk|river|bridge|rained|cats/);
    expect(stored.every((text) => text.length > 20)).toBe(true);
  });

  it("is made once, however often the form arrives", async () => {
    const idempotency = idempotencyOf("activity.plan", "once-and-only-once", { name: "A walk" });
    for (const _ of [1, 2]) await plan.planActivity(own(maya), planning(), { now, idempotency });
    expect(await listActivities(own(maya), ...march)).toHaveLength(1);
  });

  it("moves, and keeps somebody else's later change from being lost", async () => {
    const walk = await anActivity({ by: maya });
    const moved = saved(
      await plan.changeActivity(own(maya), change(walk, { starts_at: "2026-03-07T10:15" }), now),
    );
    expect(moved).toMatchObject({ localDay: "2026-03-07", startsAt: new Date("2026-03-07T15:15:00Z") });
    const late = await plan.changeActivity(own(maya), change(walk, { name: "Other" }), now);
    expect(late).toMatchObject({ ok: false, code: "conflict", current: { localDay: "2026-03-07" } });
  });

  it("repeats at the same time on other days, each guessed anew", async () => {
    const walk = await anActivity({ by: maya, name: "Swim", predicted_pleasure: 4 });
    const days = ["2026-03-07", "2026-03-08", "2026-03-07"];
    await plan.copyActivity(own(maya), { id: walk.id, days }, { now });
    const list = await listActivities(own(maya), ...march);
    expect(
      list.map((one) => [one.name, one.localDay, one.startsAt.toISOString(), one.predictedPleasure]),
    ).toEqual([
      ["Swim", "2026-03-05", "2026-03-05T14:00:00.000Z", 4],
      ["Swim", "2026-03-07", "2026-03-07T14:00:00.000Z", null],
      // New York has changed its clocks in between.
      ["Swim", "2026-03-08", "2026-03-08T13:00:00.000Z", null],
    ]);
  });

  it("goes to the bin and comes back by an undo", async () => {
    const walk = await anActivity({ by: maya });
    await plan.deleteActivity(own(maya), walk.id, now);
    await expect(getActivity(own(maya), walk.id)).rejects.toBeInstanceOf(NotFound);
    for (const _ of [1, 2]) await plan.restoreActivity(own(maya), walk.id, now);
    expect(await getActivity(own(maya), walk.id)).toMatchObject({ name: "A walk" });
    await plan.deleteActivity(own(maya), walk.id, now);
    const later = new Date("2026-04-04T18:00:00Z");
    await expect(plan.restoreActivity(own(maya), walk.id, later)).rejects.toBeInstanceOf(NotFound);
  });

  it("is for homework and problem areas of one's own that are there", async () => {
    const input = planning({ homework_id: newId() });
    await expect(plan.planActivity(own(maya), input, { now })).rejects.toBeInstanceOf(NotFound);
  });

  it("does not exist for another client", async () => {
    const walk = await anActivity({ by: maya });
    for (const attempt of [
      () => getActivity(own(other), walk.id),
      () => plan.markDone(own(other), walk.id, now),
      () => plan.deleteActivity(own(other), walk.id, now),
      () => plan.copyActivity(own(other), { id: walk.id, days: ["2026-03-07"] }, { now }),
      () => plan.changeActivity(own(other), change(walk), now),
      () => getActivity(own(maya), "not an id"),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(NotFound);
  });
});

describe("S0-06 what an activity was like", () => {
  let maya: Someone;
  beforeEach(async () => {
    maya = await aPerson();
  });

  it.each(["done", "partly", "not"] as const)(
    "is kept when it was %s, with zeros as answers",
    async (outcome) => {
      const went = { outcome, obstacle: "Rain", pleasure: 0, mastery: 7, mood_before: 3, mood_after: 6 };
      const { id } = await anActivity({ by: maya, went });
      expect(await getActivity(own(maya), id)).toMatchObject({
        outcome,
        obstacle: "Rain",
        pleasure: 0,
        mastery: 7,
        moodBefore: 3,
        moodAfter: 6,
      });
    },
  );

  it("is done by one tap, which leaves the answers as they are and can be taken back", async () => {
    const { id } = await anActivity({ by: maya, went: { outcome: "partly", pleasure: 4 } });
    expect(await plan.markDone(own(maya), id, now)).toMatchObject({ outcome: "done", pleasure: 4 });
    expect(await plan.clearOutcome(own(maya), id, now)).toMatchObject({ outcome: null, pleasure: 4 });
  });

  it("can be written down afterwards, but not before it happened", async () => {
    const work = own(maya);
    const log = {
      name: "Tea with Ana",
      starts_at: "2026-03-05T16:00",
      minutes: 30,
      mood_before: 4,
      mood_after: 7,
    };
    const done = saved(await plan.logActivity(work, log, { now }));
    expect(done).toMatchObject({
      planned: false,
      outcome: "done",
      moodBefore: 4,
      moodAfter: 7,
      pleasure: null,
    });
    const early = await plan.logActivity(work, { ...log, starts_at: "2026-03-06T16:00" }, { now });
    expect(early).toMatchObject({
      ok: false,
      fields: { starts_at: expect.stringContaining("still to come") },
    });
  });

  it("shows its gap to the guess after five, not before", async () => {
    const walk = () =>
      anActivity({ by: maya, predicted_pleasure: 3, went: { outcome: "done", pleasure: 6 } });
    for (const _ of [1, 2, 3, 4]) await walk();
    await anActivity({ by: maya, predicted_pleasure: 3, went: { outcome: "not", pleasure: 0 } });
    expect((await readGap(own(maya))).pleasure).toEqual({ n: 4, means: null });
    await walk();
    expect((await readGap(own(maya))).pleasure).toEqual({ n: 5, means: { expected: 3, actual: 6 } });
  });

  it("answers with help when the words of the obstacle ask for it", async () => {
    const { id } = await anActivity({ by: maya });
    const answer = await plan.recordOutcome(
      own(maya),
      { id, outcome: "not", obstacle: "I want to kill myself" },
      now,
    );
    expect(answer.safety).toMatchObject({ tier: 3, help: "/help" });
  });
});
