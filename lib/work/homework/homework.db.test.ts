import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { homework, notices, skills, skillUses } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { anActivity } from "@/db/testing/activities";
import { aCare, aPsychologist } from "@/db/testing/care";
import { someHomework } from "@/db/testing/homework";
import { aPerson, type Someone } from "@/db/testing/people";
import { eitherRecord } from "@/lib/access/either";
import { ownRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { skillPlace } from "@/lib/work/skills/places";
import { progressOf, titleOf } from "./assignment";
import * as work from "./mutations";
import { getHomework, listHomework } from "./queries";

const now = new Date("2026-03-05T18:00:00Z");
const own = (of: Someone) => ownRecord(of.actor, "work");
const at = <T>(by: Someone, client: Someone, run: (record: RecordAccess<"work">) => Promise<T>) =>
  eitherRecord(by.actor, { clientId: client.actor.id, kind: "work", now }, run);
const openOf = (of: Someone) => listHomework(own(of), { state: "open" });
const unreviewedOf = (of: Someone) => listHomework(own(of), { state: "unreviewed" });

const given = (answer: Awaited<ReturnType<typeof work.assignHomework>>) => {
  if (isFailure(answer)) throw new Error(`refused: ${answer.code}`);
  return answer;
};

/** A skill as its own slice keeps it, and some uses of it. */
async function aSkillUsed(of: Someone, name: string, uses: readonly Date[]): Promise<string> {
  const id = newId();
  await withActor(of.actor, async (tx) => {
    const sealer = await sealerOf(tx, of.actor.id);
    const [ownerId, written] = [of.actor.id, { createdAt: now, updatedAt: now }];
    const sealed = (column: "name" | "steps", text: string) => sealer.seal(skillPlace(column, id), text);
    await tx.insert(skills).values({
      ...{ ownerId, id, authorId: ownerId, replacesKind: "behaviour", ...written },
      name: sealed("name", name),
      steps: sealed("steps", "[]"),
    });
    for (const usedAt of uses)
      await tx.insert(skillUses).values({
        ...{ ownerId, id: newId(), skillId: id, usedAt, zone: "UTC", createdAt: now },
        localDay: usedAt.toISOString().slice(0, 10) as LocalDay,
      });
  });
  return id;
}

describe("homework between two sessions", () => {
  let maya: Someone;
  let ada: Someone;
  beforeEach(async () => {
    maya = await aPerson();
    ada = await aPsychologist();
    await aCare({ client: maya, psychologist: ada, scopes: ["work"] });
  });

  it("goes from the psychologist to the client, who reports, and back to be looked at together", async () => {
    const input = {
      kind: "activity",
      what: "Swim",
      when: "Saturday",
      obstacle: "Rain",
      times_wanted: 2,
    } as const;
    const swim = given(await at(ada, maya, (record) => work.assignHomework(record, input, { now })));
    expect(await openOf(maya)).toMatchObject([
      { id: swim.id, authorId: ada.actor.id, what: "Swim", when: "Saturday", obstacle: "Rain", where: null },
    ]);
    const told = await withActor(maya.actor, (tx) => tx.select().from(notices));
    expect(told).toMatchObject([{ kind: "homework-assigned", subjectId: swim.id, aboutId: ada.actor.id }]);

    await work.reportHomework(own(maya), { id: swim.id, outcome: "partly", words: "Once" }, now);
    expect(await openOf(maya)).toEqual([]);
    expect(await at(ada, maya, (record) => listHomework(record, { state: "unreviewed" }))).toMatchObject([
      { outcome: "partly", outcomeWords: "Once" },
    ]);

    await at(ada, maya, (record) => work.reviewHomework(record, { id: swim.id, words: "Well done" }, now));
    expect(await unreviewedOf(maya)).toEqual([]);
    expect(await getHomework(own(maya), swim.id)).toMatchObject({
      reviewedBy: ada.actor.id,
      reviewWords: "Well done",
    });
  });

  it("stays for the next session until it is looked at, reported or not, and a review can be taken back", async () => {
    const walk = await someHomework({ by: maya });
    expect(await unreviewedOf(maya)).toMatchObject([{ id: walk.id, outcome: null }]);
    await work.reviewHomework(own(maya), { id: walk.id }, now);
    expect(await unreviewedOf(maya)).toEqual([]);
    await work.reopenHomework(own(maya), walk.id, now);
    expect(await unreviewedOf(maya)).toMatchObject([{ id: walk.id }]);
  });

  it("counts the uses of its skill since it was given, and no others", async () => {
    const skillId = await aSkillUsed(maya, "Walk first", [
      new Date("2026-03-01T10:00:00Z"),
      new Date("2026-03-03T10:00:00Z"),
      new Date("2026-03-04T10:00:00Z"),
    ]);
    const { id } = await someHomework({ by: maya, kind: "skill", skill_id: skillId, times_wanted: 5 });
    const [first] = await openOf(maya);
    expect(first && [titleOf(first), progressOf(first)]).toEqual(["Walk first", "used 2 of 5"]);
    const seen = await at(ada, maya, (record) => getHomework(record, id));
    expect(progressOf(seen)).toBe("used 2 of 5");
  });

  it("counts its activities that were done", async () => {
    const { id } = await someHomework({ by: maya, what: "Swim" });
    await anActivity({ by: maya, homework_id: id, went: { outcome: "done" } });
    await anActivity({ by: maya, homework_id: id, went: { outcome: "not" } });
    await anActivity({ by: maya, homework_id: id });
    expect((await getHomework(own(maya), id)).timesDone).toBe(1);
  });

  it("takes one statement for a list, whatever its length", async () => {
    for (const what of ["Swim", "Walk", "Cook"]) await someHomework({ by: maya, what });
    const { statements } = await withStatements(() => openOf(maya));
    expect(statements.filter((text) => text.includes('from "homework"'))).toHaveLength(1);
  });

  it("is sealed: no word of it stands in its row", async () => {
    const { id } = await someHomework({
      ...{ by: maya, what: "Swim", when: "Saturday", where: "The lake", obstacle: "Rain" },
    });
    await work.reportHomework(own(maya), { id, outcome: "done", words: "Cold" }, now);
    await work.reviewHomework(own(maya), { id, words: "Brave" }, now);
    const [row] = await withActor(maya.actor, (tx) => tx.select().from(homework).where(eq(homework.id, id)));
    const stored = JSON.stringify(
      Object.values(row ?? {}).map((value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
      ),
    );
    expect(stored).not.toMatch(/Swim|Saturday|lake|Rain|Cold|Brave/);
  });

  it("is put away and brought back by its author, and by the client", async () => {
    const hers = await someHomework({ by: maya });
    const input = { kind: "journal", template: "thought-record" } as const;
    const theirs = given(await at(ada, maya, (record) => work.assignHomework(record, input, { now })));
    const attempt = at(ada, maya, (record) => work.deleteHomework(record, hers.id, now));
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
    await at(ada, maya, (record) => work.deleteHomework(record, theirs.id, now));
    expect(await openOf(maya)).toMatchObject([{ id: hers.id }]);
    await at(ada, maya, (record) => work.restoreHomework(record, theirs.id, now));
    await work.deleteHomework(own(maya), theirs.id, now);
    await work.deleteHomework(own(maya), hers.id, now);
    expect(await openOf(maya)).toEqual([]);
    for (const _ of [1, 2]) await work.restoreHomework(own(maya), hers.id, now);
    expect(await openOf(maya)).toMatchObject([{ id: hers.id }]);
  });

  it("keeps a change that was made meanwhile", async () => {
    const walk = await someHomework({ by: maya });
    const input = { id: walk.id, version: walk.version, kind: "activity", what: "Run" } as const;
    await at(ada, maya, (record) => work.changeHomework(record, input, now));
    const late = await work.changeHomework(own(maya), { ...input, what: "Swim" }, now);
    expect(late).toMatchObject({ ok: false, code: "conflict", current: { what: "Run" } });
  });

  it("answers with help when the client's words ask for it", async () => {
    const { id } = await someHomework({ by: maya });
    const words = "I want to kill myself";
    const reported = await work.reportHomework(own(maya), { id, outcome: "not", words }, now);
    expect(reported.safety).toMatchObject({ tier: 3, help: "/help" });
  });

  it("is reported by the client alone", async () => {
    const { id } = await someHomework({ by: maya });
    for (const attempt of [
      () => at(ada, maya, (record) => work.reportHomework(record, { id, outcome: "done" }, now)),
      () => at(ada, maya, (record) => work.markHomeworkDone(record, id, now)),
      () => at(ada, maya, (record) => work.clearReport(record, id, now)),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(NotFound);
  });

  it("takes no skill of another person", async () => {
    const other = await aPerson();
    const skillId = await aSkillUsed(other, "Theirs", []);
    const attempt = someHomework({ by: maya, kind: "skill", skill_id: skillId });
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
  });
});

describe("homework and people it is not for", () => {
  let maya: Someone;
  let ada: Someone;
  beforeEach(async () => {
    maya = await aPerson();
    ada = await aPsychologist();
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
    const { id } = await someHomework({ by: maya });
    for (const attempt of [
      () => at(ada, maya, (record) => getHomework(record, id)),
      () => at(ada, maya, (record) => work.reviewHomework(record, { id }, now)),
      () => at(ada, maya, (record) => work.assignHomework(record, { kind: "activity", what: "x" }, { now })),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(NotFound);
    // The second wall, with the first one taken away.
    const [seen, changed] = await withActor(ada.actor, async (tx) => [
      await tx.select().from(homework),
      await tx.update(homework).set({ reviewedAt: now }).where(eq(homework.id, id)).returning(),
    ]);
    expect([seen, changed]).toEqual([[], []]);
  });

  it("does not exist for another client", async () => {
    const other = await aPerson();
    const { id } = await someHomework({ by: maya });
    for (const attempt of [
      () => getHomework(own(other), id),
      () => work.markHomeworkDone(own(other), id, now),
      () => work.reviewHomework(own(other), { id }, now),
      () => work.deleteHomework(own(other), id, now),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(NotFound);
    const rows = await withActor(other.actor, (tx) =>
      tx
        .select()
        .from(homework)
        .where(and(eq(homework.id, id))),
    );
    expect(rows).toEqual([]);
  });

  it("lets nobody give homework in somebody else's name", async () => {
    await aCare({ client: maya, psychologist: ada, scopes: ["work"] });
    const { id } = await someHomework({ by: maya });
    const forged = withActor(ada.actor, (tx) =>
      tx.insert(homework).values({
        ...{
          ownerId: maya.actor.id,
          id: newId(),
          authorId: maya.actor.id,
          kind: "journal",
          template: "free",
        },
        ...{ assignedAt: now, createdAt: now, updatedAt: now },
      }),
    );
    await expect(forged).rejects.toMatchObject({ sqlState: "42501" });
    const hidden = withActor(ada.actor, (tx) =>
      tx.update(homework).set({ deletedAt: now }).where(eq(homework.id, id)),
    );
    await expect(hidden).rejects.toMatchObject({ sqlState: "42501" });
  });
});
