import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { problemAreas, skillAgreements, skillProblems, skills } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { psychologistsOf } from "@/lib/access/parties";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import type { NoticeKind } from "@/lib/server/notices/kinds";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { isSameSkill } from "./changes";
import { skillPlace } from "./places";
import { getSkill } from "./queries";
import type { SkillChange, SkillInput } from "./schema";
import { type Skill, type SkillId, skillJson } from "./skill";

type Work = RecordAccess<"work">;
type SkillRow = typeof skills.$inferSelect;

/** One write under a proof: the open transaction and the moment. */
type Write = { readonly work: Work; readonly tx: Tx; readonly now: Date };
type How = { readonly now: Date; readonly idempotency?: Idempotency | null };

const BIN_MS = 30 * 86_400_000;

const writing = <T>(work: Work, now: Date, write: (write: Write) => Promise<T>): Promise<T> =>
  inRecord(work, (tx) => write({ work, tx, now }));

const trace = ({ tx, work, now }: Write, action: string, subjectId: string) =>
  audit(tx, { ownerId: work.ownerId, actorId: work.actor.id, action, subjectId, at: now });

const one = (work: Work, id: string) => and(eq(skills.ownerId, work.ownerId), eq(skills.id, id));

/** The other side of the work: the client for a psychologist, for the client those who may read it. */
const others = ({ tx, work }: Write) =>
  work.actor.id === work.ownerId ? psychologistsOf(tx, work.ownerId, "work") : [work.ownerId];

/** A notice where somebody is asked or answered; else only a word to open pages. */
async function tellOthers(write: Write, kind: NoticeKind | null, skillId: string): Promise<void> {
  const { tx, work, now } = write;
  for (const to of await others(write)) {
    if (kind === null) await signal(tx, to, "record");
    else await tell(tx, { to, kind, aboutId: work.actor.id, subjectId: skillId, at: now });
  }
}

async function columnsOf({ tx, work }: Write, id: string, input: SkillInput) {
  const sealer = await sealerOf(tx, work.ownerId);
  return {
    name: sealer.seal(skillPlace("name", id), input.name),
    replacesKind: input.replaces_kind,
    replaces: sealer.sealOrNull(skillPlace("replaces", id), input.replaces),
    steps: sealer.seal(skillPlace("steps", id), JSON.stringify(input.steps)),
    whenToUse: sealer.sealOrNull(skillPlace("when_to_use", id), input.when_to_use),
  };
}

/** Every problem area it is for must be one of this record that is still there. */
async function refuseProblems({ tx, work }: Write, wanted: readonly string[]): Promise<Failure | null> {
  const ids = [...new Set(wanted)];
  if (ids.length === 0) return null;
  const found = await tx
    .select({ id: problemAreas.id })
    .from(problemAreas)
    .where(
      and(
        eq(problemAreas.ownerId, work.ownerId),
        inArray(problemAreas.id, ids),
        isNull(problemAreas.deletedAt),
      ),
    );
  if (found.length === ids.length) return null;
  const message = "One of these problem areas is gone. Please choose again.";
  return fail("invalid", "Please look at the marked fields.", { fields: { problem_ids: message } });
}

async function linkProblems(write: Write, skillId: string, wanted: readonly string[]): Promise<void> {
  const { tx, work, now } = write;
  const links = and(eq(skillProblems.ownerId, work.ownerId), eq(skillProblems.skillId, skillId));
  // A problem area in the bin shows on no form: its link waits for it to come back.
  const before = await tx
    .select({ id: skillProblems.problemId })
    .from(skillProblems)
    .innerJoin(
      problemAreas,
      and(
        eq(problemAreas.ownerId, skillProblems.ownerId),
        eq(problemAreas.id, skillProblems.problemId),
        isNull(problemAreas.deletedAt),
      ),
    )
    .where(links);
  const gone = before.map(({ id }) => id).filter((id) => !wanted.includes(id));
  if (gone.length > 0)
    await tx.delete(skillProblems).where(and(links, inArray(skillProblems.problemId, gone)));
  const added = [...new Set(wanted)].filter((id) => !before.some((known) => known.id === id));
  if (added.length === 0) return;
  const linked = { ownerId: work.ownerId, skillId, linkedBy: work.actor.id, linkedAt: now };
  const rows = added.map((problemId) => ({ ...linked, problemId }));
  await tx.insert(skillProblems).values(rows).onConflictDoNothing();
}

/** Who writes a skill stands behind it as it is: one's own version is agreed to by writing it. */
async function agree({ tx, work, now }: Write, skillId: string, version: number): Promise<boolean> {
  const made = await tx
    .insert(skillAgreements)
    .values({
      ownerId: work.ownerId,
      id: newId(),
      skillId,
      skillVersion: version,
      personId: work.actor.id,
      at: now,
    })
    .onConflictDoNothing()
    .returning({ id: skillAgreements.id });
  return made.length > 0;
}

/** Writes a skill into a record, by its client or their psychologist, once per idempotency key. */
export function createSkill(
  work: Work,
  input: SkillInput,
  { now, idempotency = null }: How,
): Promise<{ readonly skill: Skill; readonly replayed: boolean } | Failure> {
  return writing(work, now, async (write) => {
    const refused = await refuseProblems(write, input.problem_ids);
    if (refused) return refused;
    const made = await createOnce<"skill">(write.tx, work.actor.id, idempotency, now, async (id) => {
      const columns = await columnsOf(write, id, input);
      const written = { ownerId: work.ownerId, id, authorId: work.actor.id, createdAt: now, updatedAt: now };
      await write.tx.insert(skills).values({ ...written, ...columns });
      await linkProblems(write, id, input.problem_ids);
      await agree(write, id, 1);
      await trace(write, "skill.created", id);
      await tellOthers(write, "skill-proposed", id);
    });
    if (isFailure(made)) return made;
    return { skill: await getSkill(work, made.id), replayed: made.replayed };
  });
}

async function lockSkill({ tx, work }: Write, id: string): Promise<SkillRow> {
  const wanted = parseId<"skill">(id);
  if (wanted === null) throw new NotFound();
  const [row] = await tx.select().from(skills).where(one(work, wanted)).limit(1).for("update");
  if (!row) throw new NotFound();
  return row;
}

async function lockLive(write: Write, id: string): Promise<SkillRow> {
  const row = await lockSkill(write, id);
  if (row.deletedAt) throw new NotFound();
  return row;
}

const changedOnTheWay = (current: Skill) =>
  fail("conflict", "This skill was changed somewhere else in the meantime. Nothing is lost.", {
    current: skillJson(current),
  });

/**
 * Replaces a skill. What is new in it has to be agreed to anew; a change that changes nothing keeps version and
 * agreements. An old `version` answers `conflict` with the skill as it is now in `current`.
 */
export function updateSkill(work: Work, change: SkillChange, now: Date): Promise<Skill | Failure> {
  return writing(work, now, async (write) => {
    const row = await lockLive(write, change.id);
    const before = await getSkill(work, row.id);
    if (row.version !== change.version) return changedOnTheWay(before);
    if (isSameSkill(before, change)) return before;
    const refused = await refuseProblems(write, change.problem_ids);
    if (refused) return refused;
    const version = row.version + 1;
    const columns = await columnsOf(write, row.id, change);
    await write.tx
      .update(skills)
      .set({ ...columns, version, updatedAt: now })
      .where(one(work, row.id));
    await linkProblems(write, row.id, change.problem_ids);
    await agree(write, row.id, version);
    await trace(write, "skill.changed", row.id);
    const wasTheirs = before.agreements.some(
      (said) => said.version === row.version && said.personId !== work.actor.id,
    );
    await tellOthers(write, wasTheirs ? "skill-proposed" : null, row.id);
    return getSkill(work, row.id);
  });
}

/** One side says yes to a skill as it stands. Said twice, it counts once; to an older version it is `conflict`. */
export function agreeToSkill(
  work: Work,
  { id, version }: { readonly id: string; readonly version: number },
  now: Date,
): Promise<Skill | Failure> {
  return writing(work, now, async (write) => {
    const row = await lockLive(write, id);
    if (row.version !== version) return changedOnTheWay(await getSkill(work, row.id));
    if (await agree(write, row.id, version)) {
      await trace(write, "skill.agreed", row.id);
      await tellOthers(write, "skill-agreed", row.id);
    }
    return getSkill(work, row.id);
  });
}

/** Puts a skill in the bin for 30 days, with its uses. Its client may, and who made it. */
export function deleteSkill(
  work: Work,
  id: string,
  now: Date,
): Promise<{ readonly id: SkillId; readonly purgeAt: Date } | Failure> {
  return writing(work, now, async (write) => {
    const row = await lockLive(write, id);
    if (work.actor.id !== work.ownerId && work.actor.id !== row.authorId)
      return fail("declined", "Your client made this skill, so only they can delete it.");
    const purgeAt = new Date(now.getTime() + BIN_MS);
    await write.tx.update(skills).set({ deletedAt: now, purgeAt }).where(one(work, row.id));
    await trace(write, "skill.binned", row.id);
    await tellOthers(write, null, row.id);
    return { id: row.id as SkillId, purgeAt };
  });
}

/** Takes a skill out of the bin, agreements and uses as they were. Asked twice, it answers twice. */
export function restoreSkill(work: Work, id: string, now: Date): Promise<Skill> {
  return writing(work, now, async (write) => {
    const row = await lockSkill(write, id);
    if (row.purgeAt !== null && row.purgeAt <= now) throw new NotFound();
    if (row.deletedAt) {
      await write.tx.update(skills).set({ deletedAt: null, purgeAt: null }).where(one(work, row.id));
      await trace(write, "skill.restored", row.id);
      await tellOthers(write, null, row.id);
    }
    return getSkill(work, row.id);
  });
}
