import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { skillProblems, skills, skillUses } from "@/db/schema";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem } from "@/db/testing/problems";
import { ownRecord } from "@/lib/access/record";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import type { Entry } from "@/lib/record/journal/entry";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { type Cited, cite } from "../problems/mutations";
import type { Problem } from "../problems/problem";
import { readOutcomes } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const SENTENCE = "Quokka stayed in bed until noon.";
const CONTENT = `It rained. ${SENTENCE} Then I got up.`;

const work = (someone: Someone) => ownRecord(someone.actor, "work");
const journal = (someone: Someone) => ownRecord(someone.actor, "journal");

/** The sentence of an entry, as a form would name it. */
function sentenceOf({ id, content, version }: Entry): Cited {
  const start = content.indexOf(SENTENCE);
  return { entryId: id, entryVersion: version, field: "content", start, end: start + SENTENCE.length };
}

let maya: Someone;
let problem: Problem;
beforeEach(async () => {
  maya = await aPerson();
  problem = await aProblem({ by: maya });
});

async function citedBy(someone: Someone, entry: Entry): Promise<string> {
  const made = await cite(
    work(someone),
    journal(someone),
    { ...sentenceOf(entry), problemId: problem.id },
    now,
  );
  if (isFailure(made)) throw new Error(made.message);
  return made.id;
}

describe("what came of an entry", () => {
  it("names the problem area its words led to and the skills for it, and not what is in the bin", async () => {
    const entry = await anEntry({ by: maya, content: CONTENT });
    await citedBy(maya, entry);
    const stamp = { createdAt: now, updatedAt: now };
    const [forIt, used, unused] = [newId(), newId(), newId()];
    await withActor(maya.actor, async (tx) => {
      const sealer = await sealerOf(tx, maya.actor.id);
      const seal = (column: string, rowId: string, text: string) =>
        sealer.seal({ table: "skills", column, rowId }, text);
      const one = (id: string, name: string) => ({
        ownerId: maya.actor.id,
        id,
        authorId: maya.actor.id,
        name: seal("name", id, name),
        steps: seal("steps", id, "[]"),
        replacesKind: "behaviour" as const,
        ...stamp,
      });
      await tx
        .insert(skills)
        .values([one(forIt, "Feet on the floor"), one(used, "Walk"), one(unused, "Other")]);
      await tx.insert(skillProblems).values({
        ownerId: maya.actor.id,
        skillId: forIt,
        problemId: problem.id,
        linkedBy: maya.actor.id,
        linkedAt: now,
      });
      await tx.insert(skillUses).values({
        ownerId: maya.actor.id,
        id: newId(),
        skillId: used,
        usedAt: now,
        localDay: "2026-03-05" as LocalDay,
        zone: "Europe/London",
        entryId: entry.id,
        createdAt: now,
      });
    });
    const came = (await readOutcomes(work(maya), entry.id)).came.map(({ kind, words }) => [kind, words]);
    expect(came.toSorted()).toEqual([
      ["problem", "Staying in bed"],
      ["skill", "Feet on the floor"],
      ["skill", "Walk"],
    ]);
    await withActor(maya.actor, (tx) =>
      tx.update(skills).set({ deletedAt: now, purgeAt: now }).where(eq(skills.id, used)),
    );
    expect((await readOutcomes(work(maya), entry.id)).came).toHaveLength(2);
    const other = await aProblem({ by: maya, name: "Not of this entry" });
    const after = await readOutcomes(work(maya), entry.id);
    expect(after.problems.map(({ id }) => id)).toEqual([problem.id, other.id]);
    expect(after.came.map(({ id }) => id)).not.toContain(other.id);
  });
});
