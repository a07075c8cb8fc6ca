import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { notices, skillAgreements, skills, skillUses } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { aSkill, aUse, skillWords } from "@/db/testing/skills";
import { pastAllWalls } from "@/db/testing/superuser";
import { openRecord, ownRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { localDayOf } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { logUse } from "../uses/mutations";
import { agreementOf } from "./agreement";
import { agreeToSkill, createSkill, deleteSkill, restoreSkill, updateSkill } from "./mutations";
import { getSkill, listSkillGlances, listSkills, listUses } from "./queries";
import type { Skill } from "./skill";

const now = new Date("2026-03-05T10:00:00Z");
const later = new Date("2026-03-05T11:00:00Z");

const own = (by: Someone) => ownRecord(by.actor, "work");
const kept = <T>(result: T): Exclude<T, { ok: false }> => {
  if (isFailure(result)) throw new Error(`refused: ${result.message}`);
  return result as Exclude<T, { ok: false }>;
};
const change = (skill: Skill, words: Parameters<typeof skillWords>[0]) => ({
  ...skillWords(words),
  id: skill.id,
  version: skill.version,
});

/** What a psychologist does in a client's record, in the transaction that opened it. */
const asPsychologist = <T>(
  okafor: Someone,
  maya: Someone,
  work: (record: RecordAccess<"work">) => Promise<T>,
) =>
  withActor(okafor.actor, async (tx) => work(await openRecord(tx, okafor.actor, maya.actor.id, "work", now)));

const noticesOf = async (someone: Someone) => {
  const rows = await asSystem("seed", (tx) =>
    tx
      .select({ kind: notices.kind, subject: notices.subjectId })
      .from(notices)
      .where(eq(notices.ownerId, someone.actor.id)),
  );
  return rows.map(({ kind, subject }) => `${kind} ${subject}`);
};

describe("S0-23 a client's own skill", () => {
  it("is written down with what it replaces, its steps in order and when to use it, and read back", async () => {
    const maya = await aPerson();
    const made = await aSkill({ by: maya });
    expect(await getSkill(own(maya), made.id)).toEqual(made);
    expect(made).toMatchObject({
      name: "Walk round the block",
      replacesKind: "behaviour",
      replaces: "Staying in bed",
      steps: ["Shoes on", "Out of the door", "Once round the block"],
      whenToUse: "When I wake up heavy",
      authorId: maya.actor.id,
      authorName: null,
      uses: 0,
      lastUsedAt: null,
      version: 1,
    });
    expect(agreementOf(made, maya.actor.id, false)).toEqual({ state: "own" });
  });

  it("is made once, however often its form arrives", async () => {
    const maya = await aPerson();
    const idempotency = { operation: "skill.create", key: Buffer.from("key"), request: Buffer.from("words") };
    const first = kept(await createSkill(own(maya), skillWords(), { now, idempotency }));
    const second = kept(await createSkill(own(maya), skillWords(), { now, idempotency }));
    expect([second.replayed, second.skill.id]).toEqual([true, first.skill.id]);
    expect(await listSkills(own(maya))).toHaveLength(1);
  });

  it("is changed from the version it was read in, and a later version is never overwritten", async () => {
    const maya = await aPerson();
    const made = await aSkill({ by: maya });
    const changed = kept(await updateSkill(own(maya), change(made, { steps: ["Shoes on"] }), later));
    expect([changed.version, changed.steps]).toEqual([2, ["Shoes on"]]);
    const late = await updateSkill(own(maya), change(made, { name: "Too late" }), later);
    expect(isFailure(late) && [late.code, late.current]).toMatchObject([
      "conflict",
      { steps: ["Shoes on"], version: 2 },
    ]);
    expect((await getSkill(own(maya), made.id)).name).toBe("Walk round the block");
  });

  it("goes to the bin for 30 days and comes back as it was, with its uses", async () => {
    const maya = await aPerson();
    const made = await aSkill({ by: maya });
    await aUse({ by: maya, skill: made, helped: 4 });
    const before = await getSkill(own(maya), made.id);
    const gone = kept(await deleteSkill(own(maya), made.id, now));
    expect(gone.purgeAt).toEqual(new Date("2026-04-04T10:00:00Z"));
    expect(await listSkills(own(maya))).toEqual([]);
    expect((await listUses(own(maya), { limit: 10 })).items).toEqual([]);
    await expect(getSkill(own(maya), made.id)).rejects.toBeInstanceOf(NotFound);
    expect(await restoreSkill(own(maya), made.id, later)).toEqual(before);
    await deleteSkill(own(maya), made.id, now);
    await expect(restoreSkill(own(maya), made.id, gone.purgeAt)).rejects.toBeInstanceOf(NotFound);
  });

  it("is for problem areas of the same record only", async () => {
    const maya = await aPerson();
    const refused = await createSkill(own(maya), skillWords({ problem_ids: [newId()] }), { now });
    expect(isFailure(refused) && refused.fields).toHaveProperty("problem_ids");
    expect(await listSkills(own(maya))).toEqual([]);
  });

  it("stands nowhere in the database in clear", async () => {
    const maya = await aPerson();
    const rare = (what: string) => `canary-${what}-q7x`;
    const made = await aSkill({
      by: maya,
      name: rare("name"),
      replaces: rare("replaces"),
      steps: [rare("step")],
      when_to_use: rare("when"),
    });
    await aUse({ by: maya, skill: made, note: rare("note") });
    const stored: string[] = [];
    for (const table of ["skills", "skill_uses", "skill_agreements", "audit_events"]) {
      const rows = await pastAllWalls<Record<string, unknown>>(
        `select * from ${table} where owner_id = '${maya.actor.id}'`,
      );
      expect(rows.length, table).toBeGreaterThan(0);
      for (const value of rows.flatMap((row) => Object.values(row)))
        stored.push(Buffer.isBuffer(value) ? value.toString("latin1") : JSON.stringify(value));
    }
    expect(stored.join("\n")).not.toContain("canary");
    expect((await listUses(own(maya), { limit: 5 })).items[0]?.note).toBe(rare("note"));
  });

  it("is nobody else's: another client finds nothing, to read or to write", async () => {
    const [maya, sam] = [await aPerson(), await aPerson()];
    const made = await aSkill({ by: maya });
    await expect(getSkill(own(sam), made.id)).rejects.toBeInstanceOf(NotFound);
    await expect(updateSkill(own(sam), change(made, {}), now)).rejects.toBeInstanceOf(NotFound);
    await expect(deleteSkill(own(sam), made.id, now)).rejects.toBeInstanceOf(NotFound);
    await expect(logUse(own(sam), { skill_id: made.id }, { now })).rejects.toBeInstanceOf(NotFound);
    expect(await withActor(sam.actor, (tx) => tx.select().from(skills))).toEqual([]);
  });
});

describe("S0-15 a skill between client and psychologist", () => {
  let maya: Someone;
  let okafor: Someone;
  beforeEach(async () => {
    maya = await aPerson();
    okafor = await aPsychologist({ name: "Dr Okafor" });
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
  });

  it("names its author, and is agreed once both have said so to the same version", async () => {
    const made = await asPsychologist(okafor, maya, (work) => aSkill({ by: okafor, work }));
    expect(made).toMatchObject({ authorId: okafor.actor.id, authorName: "Dr Okafor" });
    expect(agreementOf(made, maya.actor.id, true)).toEqual({ state: "proposed", clientAgrees: false });
    expect(await noticesOf(maya)).toEqual([`skill-proposed ${made.id}`]);
    const agreed = kept(await agreeToSkill(own(maya), made, later));
    expect(agreementOf(agreed, maya.actor.id, true)).toMatchObject({
      state: "agreed",
      client: { at: later },
      psychologists: [{ name: "Dr Okafor" }],
    });
    expect(await noticesOf(okafor)).toEqual([`skill-agreed ${made.id}`]);
  });

  it("needs a new agreement after every change, and none after a change that changes nothing", async () => {
    const made = await aSkill({ by: maya });
    const agreed = await asPsychologist(okafor, maya, async (work) =>
      kept(await agreeToSkill(work, made, now)),
    );
    const same = kept(await updateSkill(own(maya), change(agreed, {}), later));
    expect(same.version).toBe(1);
    const changed = kept(await updateSkill(own(maya), change(same, { name: "Walk to the park" }), later));
    expect(agreementOf(changed, maya.actor.id, true)).toEqual({ state: "changed", clientAgrees: true });
    const old = await agreeToSkill(own(maya), made, later);
    expect(isFailure(old) && old.code).toBe("conflict");
    const anew = await asPsychologist(okafor, maya, async (work) =>
      kept(await agreeToSkill(work, changed, now)),
    );
    expect(agreementOf(anew, maya.actor.id, true).state).toBe("agreed");
  });

  it("asks the psychologist anew only when they had agreed to what was changed", async () => {
    const made = await aSkill({ by: maya });
    const next = kept(await updateSkill(own(maya), change(made, { name: "Still my own draft" }), later));
    expect(await noticesOf(okafor)).toEqual([`skill-proposed ${made.id}`]);
    await asPsychologist(okafor, maya, (work) => agreeToSkill(work, next, now));
    kept(await updateSkill(own(maya), change(next, { name: "Another one" }), later));
    expect(await noticesOf(okafor)).toEqual([`skill-proposed ${made.id}`, `skill-proposed ${made.id}`]);
  });

  it("is agreed to in one's own name only, also past the code", async () => {
    const made = await aSkill({ by: maya });
    const sayAs = (by: Someone, personId: string) =>
      withActor(by.actor, (tx) =>
        tx.insert(skillAgreements).values({
          ownerId: maya.actor.id,
          id: newId(),
          skillId: made.id,
          skillVersion: 1,
          personId,
          at: now,
        }),
      );
    await expect(sayAs(okafor, maya.actor.id)).rejects.toMatchObject({ sqlState: "42501" });
    await expect(sayAs(maya, okafor.actor.id)).rejects.toMatchObject({ sqlState: "42501" });
  });

  it("is put away by the client or its author, not by the other side", async () => {
    const hers = await aSkill({ by: maya });
    const refused = await asPsychologist(okafor, maya, (work) => deleteSkill(work, hers.id, now));
    expect(isFailure(refused) && refused.code).toBe("declined");
    const binned = withActor(okafor.actor, (tx) =>
      tx.update(skills).set({ deletedAt: now }).where(eq(skills.id, hers.id)),
    );
    await expect(binned).rejects.toMatchObject({ sqlState: "42501" });
    const theirs = await asPsychologist(okafor, maya, (work) =>
      aSkill({ by: okafor, work, name: "A proposal" }),
    );
    kept(await asPsychologist(okafor, maya, (work) => deleteSkill(work, theirs.id, now)));
    expect((await listSkills(own(maya))).map(({ id }) => id)).toEqual([hers.id]);
    await asPsychologist(okafor, maya, (work) => restoreSkill(work, theirs.id, later));
    expect(await listSkills(own(maya))).toHaveLength(2);
  });

  it("shows the psychologist its uses, and lets them write none", async () => {
    const made = await aSkill({ by: maya });
    await aUse({ by: maya, skill: made, helped: 4, note: "It was quiet out." });
    const seen = await asPsychologist(
      okafor,
      maya,
      async (work) => (await listUses(work, { limit: 5 })).items,
    );
    expect(seen.map(({ helped, note }) => [helped, note])).toEqual([[4, "It was quiet out."]]);
    await expect(
      asPsychologist(okafor, maya, (work) => logUse(work, { skill_id: made.id }, { now })),
    ).rejects.toBeInstanceOf(NotFound);
    const past = withActor(okafor.actor, (tx) =>
      tx.insert(skillUses).values({
        ownerId: maya.actor.id,
        id: newId(),
        skillId: made.id,
        usedAt: now,
        localDay: localDayOf(now, "Europe/London"),
        zone: "Europe/London",
        createdAt: now,
      }),
    );
    await expect(past).rejects.toMatchObject({ sqlState: "42501" });
  });
});

describe("a psychologist in another state of care", () => {
  const states = [
    ["a stranger", null],
    ["invited only", { scopes: ["work"], started: false }],
    ["without consent for the work", { scopes: ["mood", "journal"] }],
    ["after consent was withdrawn", { scopes: ["work"], withdrawn: true }],
    ["while care is paused", { scopes: ["work"], paused: true }],
    ["after care ended", { scopes: ["work"], ended: true }],
  ] as const;

  it.each(states)("%s reads no skill and no use, by proof and by policy", async (_who, care) => {
    const [maya, okafor] = [await aPerson(), await aPsychologist()];
    if (care) await aCare({ client: maya, psychologist: okafor, ...care });
    const made = await aSkill({ by: maya });
    await aUse({ by: maya, skill: made });
    await expect(asPsychologist(okafor, maya, listSkills)).rejects.toBeInstanceOf(NotFound);
    const seen = await withActor(okafor.actor, async (tx) => [
      ...(await tx.select().from(skills)),
      ...(await tx.select().from(skillUses)),
      ...(await tx.select().from(skillAgreements)),
    ]);
    expect(seen).toEqual([]);
  });
});

it("the skills at hand come with the last used first", async () => {
  const maya = await aPerson();
  const first = await aSkill({ by: maya, name: "First" });
  await aSkill({ by: maya, name: "Second" });
  await aUse({ by: maya, skill: first });
  const names = (await listSkillGlances(own(maya))).map(({ name }) => name);
  expect(names).toEqual(["First", "Second"]);
});
