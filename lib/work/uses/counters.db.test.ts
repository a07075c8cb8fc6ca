import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { skills } from "@/db/schema";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { scaled } from "@/db/testing/scale";
import { aSkill, aUse } from "@/db/testing/skills";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { deleteEntry } from "@/lib/record/bin/mutations";
import { parseCursor } from "../skills/cursor";
import { countUses, getSkill, getUse, listUses } from "../skills/queries";
import { changeUse, deleteUse, logUse, rateUse, restoreUse } from "./mutations";

const now = new Date("2026-03-30T12:00:00Z");
const later = new Date("2026-03-30T13:00:00Z");
const own = (by: Someone) => ownRecord(by.actor, "work");

const minutesAgo = fc.integer({ min: 1, max: 60 * 24 * 60 });
const helped = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const which = fc.nat({ max: 30 });
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant("log" as const), minutesAgo, helped }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("edit" as const), which, minutesAgo, helped }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("delete" as const), which }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("restore" as const), which }) },
  ),
  { minLength: 4, maxLength: 16 },
);
type Step =
  (typeof steps extends fc.Arbitrary<infer Taken> ? Taken : never) extends Array<infer One> ? One : never;
type Uses = { alive: string[]; binned: string[] };

const agoOf = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

async function take(step: Step, by: Someone, skillId: string, uses: Uses): Promise<void> {
  if (step.do === "log") {
    const at = agoOf(step.minutesAgo);
    uses.alive.push((await aUse({ by, skill: { id: skillId }, at, helped: step.helped })).id);
    return;
  }
  const from = step.do === "restore" ? uses.binned : uses.alive;
  const [id] = from.splice(step.which % Math.max(1, from.length), 1);
  if (id === undefined) return;
  if (step.do === "delete") {
    await deleteUse(own(by), id, now);
    uses.binned.push(id);
    return;
  }
  uses.alive.push(id);
  if (step.do === "restore") await restoreUse(own(by), id, now);
  else
    await changeUse(own(by), { id, helped: step.helped, used_at: agoOf(step.minutesAgo).toISOString() }, now);
}

/** What the sums would be, made anew from the uses. */
async function rebuilt(by: Someone, skillId: string) {
  const { rows } = await withActor(by.actor, (tx) =>
    tx.execute<{ uses: number; last: string | null }>(sql`
      select count(*)::int as uses, max(used_at) as last from skill_uses
       where owner_id = ${by.actor.id}::uuid and skill_id = ${skillId}::uuid and deleted_at is null`),
  );
  const [row] = rows;
  return { uses: row?.uses, lastUsedAt: row?.last ? new Date(row.last) : null };
}

describe("how often a skill was used, and when last", () => {
  it("equals what its uses say, whatever was logged, edited, deleted and brought back", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const maya = await aPerson();
        const skill = await aSkill({ by: maya });
        const uses: Uses = { alive: [], binned: [] };
        for (const step of taken) await take(step, maya, skill.id, uses);
        const [kept] = await withActor(maya.actor, (tx) =>
          tx
            .select({ uses: skills.uses, lastUsedAt: skills.lastUsedAt })
            .from(skills)
            .where(eq(skills.id, skill.id)),
        );
        expect(kept).toEqual(await rebuilt(maya, skill.id));
        expect(kept?.uses).toBe(uses.alive.length);
      }),
      { numRuns: scaled(60) },
    );
  });

  it("is right when many uses arrive at once", async () => {
    const maya = await aPerson();
    const skill = await aSkill({ by: maya });
    const times = Array.from({ length: 8 }, (_, index) => agoOf(index));
    await Promise.all(times.map((at) => aUse({ by: maya, skill, at })));
    expect(await getSkill(own(maya), skill.id)).toMatchObject({ uses: 8, lastUsedAt: now });
  });

  it("leaves version and agreements alone", async () => {
    const maya = await aPerson();
    const skill = await aSkill({ by: maya });
    await aUse({ by: maya, skill, helped: 5 });
    const after = await getSkill(own(maya), skill.id);
    expect(after).toEqual({
      ...skill,
      uses: 1,
      lastUsedAt: after.lastUsedAt,
      helped: { answered: 1, good: 1 },
    });
  });
});

describe("a use", () => {
  it("is logged once, rated with a second tap, and keeps what was noted before", async () => {
    const maya = await aPerson();
    const skill = await aSkill({ by: maya });
    const idempotency = { operation: "use.log", key: Buffer.from("tap"), request: Buffer.from("skill") };
    const taps = [1, 2].map(() =>
      logUse(own(maya), { skill_id: skill.id, note: "On the stairs" }, { now, idempotency }),
    );
    const [first, second] = await Promise.all(taps);
    if (!first || !second || isFailure(first) || isFailure(second)) throw new Error("refused");
    expect(first.id).toBe(second.id);
    await rateUse(own(maya), { id: first.id, helped: 4 }, later);
    expect(await getUse(own(maya), first.id)).toMatchObject({
      helped: 4,
      note: "On the stairs",
      usedAt: now,
    });
    expect((await getSkill(own(maya), skill.id)).uses).toBe(1);
  });

  it("goes with an entry of one's own, and says so until the entry is in the bin", async () => {
    const [maya, sam] = [await aPerson(), await aPerson()];
    const skill = await aSkill({ by: maya });
    const entry = await anEntry({ by: maya });
    const theirs = await anEntry({ by: sam });
    const use = await aUse({ by: maya, skill, entryId: entry.id });
    expect((await listUses(own(maya), { entryId: entry.id, limit: 5 })).items).toEqual([use]);
    const refused = await logUse(own(maya), { skill_id: skill.id, entry_id: theirs.id }, { now });
    expect(isFailure(refused) && refused.fields).toHaveProperty("entry_id");
    await deleteEntry(maya.actor, entry.id, now);
    expect((await getUse(own(maya), use.id)).entryId).toBeNull();
  });

  it("is not written for a time that has not come", async () => {
    const maya = await aPerson();
    const skill = await aSkill({ by: maya });
    const refused = await logUse(own(maya), { skill_id: skill.id, used_at: "2026-04-05T10:00:00Z" }, { now });
    expect(isFailure(refused) && refused.fields).toHaveProperty("used_at");
  });

  it("is gone for good after its time in the bin, and before that comes back as often as it is asked", async () => {
    const maya = await aPerson();
    const use = await aUse({ by: maya, skill: await aSkill({ by: maya }), at: now });
    const { purgeAt } = await deleteUse(own(maya), use.id, now);
    await expect(rateUse(own(maya), { id: use.id, helped: 3 }, later)).rejects.toBeInstanceOf(NotFound);
    await expect(restoreUse(own(maya), use.id, purgeAt)).rejects.toBeInstanceOf(NotFound);
    await restoreUse(own(maya), use.id, later);
    await restoreUse(own(maya), use.id, later);
    expect((await getSkill(own(maya), use.skillId)).uses).toBe(1);
  });

  it("tells of heavy words where help is, and is saved all the same", async () => {
    const maya = await aPerson();
    const skill = await aSkill({ by: maya });
    const saved = await logUse(own(maya), { skill_id: skill.id, note: "I want to kill myself" }, { now });
    if (isFailure(saved)) throw new Error("refused");
    expect(saved.safety).toMatchObject({ help: "/help" });
    expect((await getUse(own(maya), saved.id)).note).toBe("I want to kill myself");
  });
});

it("uses are counted by skill and by local day, with what was said of them", async () => {
  const maya = await aPerson({ zone: "Pacific/Auckland" });
  const skill = await aSkill({ by: maya });
  const at = (text: string) => new Date(text);
  // The evening of the 9th in Auckland, and already the 10th there an hour later.
  await aUse({ by: maya, skill, at: at("2026-03-09T10:30:00Z"), helped: 2 });
  await aUse({ by: maya, skill, at: at("2026-03-09T11:30:00Z"), helped: 5 });
  await aUse({ by: maya, skill, at: at("2026-03-10T01:00:00Z") });
  const [day] = (await listUses(own(maya), { limit: 1 })).items;
  if (!day) throw new Error("no use");
  expect(await countUses(own(maya), day.localDay, day.localDay)).toEqual([
    { skillId: skill.id, n: 2, helpedN: 1, helpedSum: 5, answered: 1, good: 1 },
  ]);
});

it("a long list of uses goes on where it stopped", async () => {
  const maya = await aPerson();
  const skill = await aSkill({ by: maya });
  for (const minutes of [1, 2, 3]) await aUse({ by: maya, skill, at: agoOf(minutes) });
  const first = await listUses(own(maya), { skillId: skill.id, limit: 2 });
  const second = await listUses(own(maya), {
    skillId: skill.id,
    limit: 2,
    cursor: parseCursor(first.nextCursor ?? ""),
  });
  expect([...first.items, ...second.items].map(({ usedAt }) => usedAt)).toEqual([1, 2, 3].map(agoOf));
  expect(second.nextCursor).toBeNull();
});
