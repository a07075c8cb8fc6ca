import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { skillAgreements, skillProblems, skills, skillUses, therapyDates } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { aCare } from "@/db/testing/care";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem } from "@/db/testing/problems";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { deleteProblem, setStatus } from "@/lib/work/problems/mutations";
import type { Problem } from "@/lib/work/problems/problem";
import { openWork } from "@/lib/work/problems/queries";
import { recordReading } from "@/lib/work/readings/mutations";
import { readChange } from "./queries";

const today = "2026-03-31" as LocalDay;
const now = new Date("2026-03-31T12:00:00Z");
const ago = (days: number) => addLocalDays(today, -days);
const at = (days: number) => new Date(`${ago(days)}T12:00:00Z`);
const work = (someone: Someone) => ownRecord(someone.actor, "work");

let maya: Someone;
let okafor: Someone;
let problem: Problem;
let skillId: string;

/** A skill for the problem area, used 40 and 10 days ago, agreed to by both. */
async function plantSkill(): Promise<string> {
  const id = newId();
  await withActor(maya.actor, async (tx) => {
    const sealer = await sealerOf(tx, maya.actor.id);
    const seal = (column: string, text: string) => sealer.seal({ table: "skills", column, rowId: id }, text);
    const ownerId = maya.actor.id;
    await tx.insert(skills).values({
      ownerId,
      id,
      authorId: ownerId,
      name: seal("name", "Feet on the floor"),
      steps: seal("steps", "[]"),
      replacesKind: "behaviour",
      createdAt: at(45),
      updatedAt: at(45),
    });
    await tx
      .insert(skillProblems)
      .values({ ownerId, skillId: id, problemId: problem.id, linkedBy: ownerId, linkedAt: at(45) });
    await tx
      .insert(skillAgreements)
      .values({ ownerId, id: newId(), skillId: id, skillVersion: 1, personId: ownerId, at: at(44) });
    for (const [days, helped] of [
      [40, 4],
      [10, null],
      [10, 3],
    ] as const) {
      await tx.insert(skillUses).values({
        ownerId,
        id: newId(),
        skillId: id,
        usedAt: at(days),
        localDay: ago(days),
        zone: "Europe/London",
        helped,
        createdAt: at(days),
      });
    }
    await tx.insert(therapyDates).values({
      ownerId,
      id: newId(),
      authorId: ownerId,
      startsAt: at(20),
      localDay: ago(20),
      zone: "Europe/London",
      minutes: 50,
      place: "in-person",
      status: "held",
      createdAt: at(20),
      updatedAt: at(20),
    });
  });
  return id;
}

beforeEach(async () => {
  maya = await aPerson();
  okafor = await aPerson({ role: "psychologist" });
  problem = await aProblem({ by: maya, now: at(70), baseline_times: 6, target_times: 1 });
  skillId = await plantSkill();
  for (let days = 68; days > 0; days -= 2) {
    const times = days > 40 ? 2 : 0;
    await recordReading(work(maya), { id: problem.id, day: ago(days), times, strength: 5 }, now);
  }
});

const asOkafor = (scopes: readonly ("work" | "mood")[]) =>
  aCare({ client: maya, psychologist: okafor, scopes }).then(() =>
    openWork(okafor.actor, { clientId: maya.actor.id, purpose: "problem", now }, ({ work: shared, mood }) =>
      readChange(shared, mood, { problemId: problem.id }, today),
    ),
  );

describe("what changed for a problem area", () => {
  it("compares the days before the first use with the last four weeks, each day with an answer once", async () => {
    const change = await readChange(work(maya), null, { problemId: problem.id }, today);
    expect(change.turn).toEqual({ day: ago(40), kind: "use" });
    const [times, strength] = change.measures;
    expect(times).toMatchObject({
      metric: "times",
      baseline: 6,
      target: 1,
      comparison: { verdict: "less", before: { n: 14, mean: 2 }, after: { n: 13, mean: 0 } },
    });
    expect(strength?.comparison).toMatchObject({ verdict: "unclear" });
  });

  it("tells what happened meanwhile, in order, and how the skill was practised", async () => {
    await setStatus(work(maya), problem.id, "working", at(30));
    const change = await readChange(work(maya), null, { problemId: problem.id }, today);
    expect(change.events.map(({ kind, day }) => [kind, day])).toEqual([
      ["named", ago(70)],
      ["skill-made", ago(45)],
      ["working", ago(30)],
      ["session", ago(20)],
    ]);
    expect(change.practice).toMatchObject([
      {
        name: "Feet on the floor",
        uses: 3,
        helpedN: 2,
        helpedMean: 3.5,
        firstDay: ago(40),
        lastDay: ago(10),
      },
    ]);
    expect(change.useDays.toSorted((a, b) => (a.day < b.day ? -1 : 1))).toEqual([
      { day: ago(40), n: 1 },
      { day: ago(10), n: 2 },
    ]);
  });

  it("marks the day both sides had agreed to one version of a skill", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    await withActor(okafor.actor, (tx) =>
      tx.insert(skillAgreements).values({
        ownerId: maya.actor.id,
        id: newId(),
        skillId,
        skillVersion: 1,
        personId: okafor.actor.id,
        at: at(41),
      }),
    );
    const change = await readChange(work(maya), null, { problemId: problem.id }, today);
    expect(change.events).toContainEqual({ kind: "skill-agreed", day: ago(41), name: "Feet on the floor" });
  });

  it("adds the mood of the days where it may be read, and leaves it out where not", async () => {
    await aMood({ by: maya, mood: 4, at: at(50) });
    await aMood({ by: maya, mood: 8, at: at(50) });
    const own = await readChange(work(maya), ownRecord(maya.actor, "mood"), { problemId: problem.id }, today);
    expect(own.measures.at(-1)).toMatchObject({ metric: "mood", points: [{ day: ago(50), value: 6 }] });
    const theirs = await asOkafor(["work"]);
    expect(theirs.measures.map(({ metric }) => metric)).toEqual(["times", "strength"]);
  });

  it("is the same for a psychologist with consent for work and mood", async () => {
    await aMood({ by: maya, mood: 4, at: at(50) });
    const own = await readChange(work(maya), ownRecord(maya.actor, "mood"), { problemId: problem.id }, today);
    const theirs = await asOkafor(["work", "mood"]);
    expect(theirs.measures).toEqual(own.measures);
    expect(theirs.practice).toEqual(own.practice);
  });

  it("costs four statements, however long the record", async () => {
    const mood = ownRecord(maya.actor, "mood");
    await readChange(work(maya), mood, { problemId: problem.id }, today);
    const { statements } = await withStatements(() =>
      readChange(work(maya), mood, { problemId: problem.id }, today),
    );
    expect(statements).toHaveLength(4);
  });

  it("is not there for another client, in the bin, or under an id that is none", async () => {
    const sam = await aPerson();
    const asked = (someone: Someone, id: string) => readChange(work(someone), null, { problemId: id }, today);
    await expect(asked(sam, problem.id)).rejects.toBeInstanceOf(NotFound);
    await expect(asked(maya, "none")).rejects.toBeInstanceOf(NotFound);
    await deleteProblem(work(maya), problem.id, now);
    await expect(asked(maya, problem.id)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("what changed for a skill", () => {
  it("looks at the problem areas it is for, since its first use", async () => {
    const change = await readChange(work(maya), null, { skillId }, today);
    expect(change.of).toBe("skill");
    expect(change.turn).toEqual({ day: ago(40), kind: "use" });
    expect(change.measures.map(({ metric, problem: of }) => [metric, of?.name])).toEqual([
      ["times", "Staying in bed"],
      ["strength", "Staying in bed"],
    ]);
  });
});
