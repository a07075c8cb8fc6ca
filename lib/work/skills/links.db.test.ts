import { describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { skillProblems } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem, asPsychologist } from "@/db/testing/problems";
import { aSkill, aUse, skillWords } from "@/db/testing/skills";
import { ownRecord } from "@/lib/access/record";
import { isFailure } from "@/lib/core/result";
import { deleteProblem, restoreProblem } from "../problems/mutations";
import { createSkill, updateSkill } from "./mutations";
import { getSkill, listReaders, listSkills } from "./queries";
import type { Skill } from "./skill";

const now = new Date("2026-03-05T10:00:00Z");
const own = (by: Someone) => ownRecord(by.actor, "work");

const relinked = async (by: Someone, skill: Skill, problemIds: string[]) => {
  const change = { ...skillWords({ problem_ids: problemIds }), id: skill.id, version: skill.version };
  const saved = await updateSkill(own(by), change, now);
  if (isFailure(saved)) throw new Error(saved.message);
  return saved;
};

describe("S0-15 the problem areas a skill is for", () => {
  it("are chosen, changed and taken away, each change a new version", async () => {
    const maya = await aPerson();
    const [bed, phone] = [await aProblem({ by: maya }), await aProblem({ by: maya, name: "The phone" })];
    const skill = await aSkill({ by: maya, problem_ids: [bed.id, bed.id] });
    expect(skill.problemIds).toEqual([bed.id]);
    const moved = await relinked(maya, skill, [phone.id]);
    expect([moved.problemIds, moved.version]).toEqual([[phone.id], 2]);
    expect((await relinked(maya, moved, [])).problemIds).toEqual([]);
  });

  it("hide while they are in the bin, and are there again when they come back", async () => {
    const maya = await aPerson();
    const [bed, phone] = [await aProblem({ by: maya }), await aProblem({ by: maya, name: "The phone" })];
    const skill = await aSkill({ by: maya, problem_ids: [bed.id] });
    await deleteProblem(own(maya), bed.id, now);
    const changed = await relinked(maya, await getSkill(own(maya), skill.id), [phone.id]);
    expect(changed.problemIds).toEqual([phone.id]);
    await restoreProblem(own(maya), bed.id, now);
    expect([...(await getSkill(own(maya), skill.id)).problemIds].sort()).toEqual([bed.id, phone.id].sort());
  });

  it("are never another person's, in the code and past it", async () => {
    const [maya, sam] = [await aPerson(), await aPerson()];
    const theirs = await aProblem({ by: sam });
    const refused = await createSkill(own(maya), skillWords({ problem_ids: [theirs.id] }), { now });
    expect(isFailure(refused) && refused.fields).toHaveProperty("problem_ids");
    const skill = await aSkill({ by: maya });
    const past = withActor(maya.actor, (tx) =>
      tx.insert(skillProblems).values({
        ownerId: maya.actor.id,
        skillId: skill.id,
        problemId: theirs.id,
        linkedBy: maya.actor.id,
        linkedAt: now,
      }),
    );
    await expect(past).rejects.toMatchObject({ sqlState: "23503" });
  });

  it("may be chosen by the psychologist, for a skill they propose", async () => {
    const [maya, okafor] = [await aPerson(), await aPsychologist()];
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    const bed = await aProblem({ by: maya });
    const made = await asPsychologist({ psychologist: okafor, client: maya, kind: "work" }, (work) =>
      aSkill({ by: okafor, work, problem_ids: [bed.id] }),
    );
    expect((await getSkill(own(maya), made.id)).problemIds).toEqual([bed.id]);
  });
});

describe("who else reads a client's skills", () => {
  it("is every psychologist with a live consent for the work, by name, and nobody else", async () => {
    const [maya, okafor, cole] = [
      await aPerson(),
      await aPsychologist({ name: "Dr Okafor" }),
      await aPsychologist({ name: "Dr Cole" }),
    ];
    expect(await listReaders(own(maya))).toEqual([]);
    await aCare({ client: maya, psychologist: okafor, scopes: ["mood", "work"] });
    await aCare({ client: maya, psychologist: cole, scopes: ["mood"] });
    expect(await listReaders(own(maya))).toEqual([{ id: okafor.actor.id, name: "Dr Okafor" }]);
  });
});

it("a list of skills costs the same however many there are", async () => {
  const maya = await aPerson();
  await aSkill({ by: maya });
  const count = async () => (await withStatements(() => listSkills(own(maya)))).statements.length;
  const one = await count();
  for (const name of ["Two", "Three", "Four"])
    await aUse({ by: maya, skill: await aSkill({ by: maya, name }) });
  expect([one, await count()]).toEqual([1, 1]);
});
