import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { journalEntries, skills, skillUses } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { log } from "@/lib/server/log";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { notePlace } from "../skills/places";
import type { UseChange, UseInput } from "../skills/schema";
import type { SkillId, UseId } from "../skills/skill";
import { type Safety, safetyOf, screenUse } from "./aftercare";
import { usedAt, usedOr } from "./used";

type Work = RecordAccess<"work">;
type UseRow = typeof skillUses.$inferSelect;
type Write = { readonly work: Work; readonly tx: Tx; readonly now: Date };
type How = { readonly now: Date; readonly idempotency?: Idempotency | null };

export type SavedUse = { readonly id: UseId; readonly skillId: SkillId; readonly safety: Safety };

const BIN_MS = 30 * 86_400_000;

/** Only who used a skill says so: a psychologist reads uses, and writes none. */
function writing<T>(work: Work, now: Date, write: (write: Write) => Promise<T>): Promise<T> {
  if (work.actor.id !== work.ownerId) throw new NotFound();
  return inRecord(work, (tx) => write({ work, tx, now }));
}

const trace = ({ tx, work, now }: Write, action: string, subjectId: string) =>
  audit(tx, { ownerId: work.ownerId, actorId: work.actor.id, action, subjectId, at: now });

const one = (work: Work, id: string) => and(eq(skillUses.ownerId, work.ownerId), eq(skillUses.id, id));

/** What was written is saved first and screened then. Logged without its words. */
function screened(input: { readonly note?: string | undefined }, operation: string): Safety {
  const screening = screenUse(input);
  const rules = screening.rules.map(({ id }) => id);
  if (screening.tier > 0 || screening.failed)
    log.info({ operation, tier: screening.tier, rules }, "screened");
  return safetyOf(screening);
}

/** A skill's uses change one after the other: whoever counts holds its row. */
async function lockSkill({ tx, work }: Write, id: string): Promise<SkillId> {
  const wanted = parseId<"skill">(id);
  if (wanted === null) throw new NotFound();
  const [row] = await tx
    .select({ id: skills.id })
    .from(skills)
    .where(and(eq(skills.ownerId, work.ownerId), eq(skills.id, wanted), isNull(skills.deletedAt)))
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return wanted;
}

/** The use and, before it, its skill: always in this order, so that two writers never wait for each other. */
async function lockUse(write: Write, id: string): Promise<UseRow> {
  const { tx, work } = write;
  const wanted = parseId<"skill-use">(id);
  if (wanted === null) throw new NotFound();
  const [found] = await tx
    .select({ skillId: skillUses.skillId })
    .from(skillUses)
    .where(one(work, wanted))
    .limit(1);
  if (!found) throw new NotFound();
  await lockSkill(write, found.skillId);
  const [row] = await tx.select().from(skillUses).where(one(work, wanted)).limit(1).for("update");
  if (!row) throw new NotFound();
  return row;
}

/** Keeps the skill's sums in the write that changes its uses. The last use is looked up: an edit or delete may uncover one. */
async function count({ tx, work }: Write, skillId: string, by: 1 | 0 | -1): Promise<void> {
  await tx
    .update(skills)
    .set({
      uses: sql`${skills.uses} + ${by}::int`,
      lastUsedAt: sql`(select max(u.used_at) from skill_uses u
        where u.owner_id = ${work.ownerId}::uuid and u.skill_id = ${skillId}::uuid and u.deleted_at is null)`,
    })
    .where(and(eq(skills.ownerId, work.ownerId), eq(skills.id, skillId)));
}

/** An entry to go with a use is one of the person's own, and not in the bin. */
async function refuseEntry({ tx, work }: Write, entryId: string | undefined): Promise<Failure | null> {
  if (entryId === undefined) return null;
  const [found] = await tx
    .select({ id: journalEntries.id })
    .from(journalEntries)
    .where(
      and(
        eq(journalEntries.ownerId, work.ownerId),
        eq(journalEntries.id, entryId),
        isNull(journalEntries.deletedAt),
      ),
    )
    .limit(1);
  if (found) return null;
  const message = "We could not find this entry. It may be gone.";
  return fail("invalid", "Please look at the marked fields.", { fields: { entry_id: message } });
}

/** Writes down that a skill was used, once per idempotency key: now, or at a past time that is given. */
export function logUse(
  work: Work,
  { skill_id: wanted, ...input }: UseInput & { readonly skill_id: string },
  { now, idempotency = null }: How,
): Promise<(SavedUse & { readonly replayed: boolean }) | Failure> {
  return writing(work, now, async (write) => {
    const skillId = await lockSkill(write, wanted);
    const used = usedAt(input.used_at, work.actor.zone, now);
    if (isFailure(used)) return used;
    const refused = await refuseEntry(write, input.entry_id);
    if (refused) return refused;
    const made = await createOnce<"skill-use">(write.tx, work.actor.id, idempotency, now, async (id) => {
      const sealer = await sealerOf(write.tx, work.ownerId);
      await write.tx.insert(skillUses).values({
        ownerId: work.ownerId,
        id,
        skillId,
        ...used,
        helped: input.helped ?? null,
        moodBefore: input.mood_before ?? null,
        note: sealer.sealOrNull(notePlace(id), input.note),
        entryId: input.entry_id ?? null,
        createdAt: now,
      });
      await count(write, skillId, 1);
      await trace(write, "use.logged", id);
    });
    if (isFailure(made)) return made;
    return { ...made, skillId, safety: screened(input, "use.log") };
  });
}

async function lockLive(write: Write, id: string): Promise<UseRow> {
  const row = await lockUse(write, id);
  if (row.deletedAt) throw new NotFound();
  return row;
}

/** Replaces what was said about a use. An absent `used_at` leaves its time as it is. */
export function changeUse(work: Work, change: UseChange, now: Date): Promise<SavedUse | Failure> {
  return writing(work, now, async (write) => {
    const row = await lockLive(write, change.id);
    const used = usedOr(row, change.used_at, now);
    if (isFailure(used)) return used;
    const refused = change.entry_id === row.entryId ? null : await refuseEntry(write, change.entry_id);
    if (refused) return refused;
    const sealer = await sealerOf(write.tx, work.ownerId);
    await write.tx
      .update(skillUses)
      .set({
        ...used,
        helped: change.helped ?? null,
        note: sealer.sealOrNull(notePlace(row.id), change.note),
        entryId: change.entry_id ?? null,
      })
      .where(one(work, row.id));
    await count(write, row.skillId, 0);
    await trace(write, "use.changed", row.id);
    return { ...idsOf(row), safety: screened(change, "use.change") };
  });
}

const idsOf = (row: UseRow) => ({ id: row.id as UseId, skillId: row.skillId as SkillId });

/** Says how much a use helped, and leaves the rest of it as it is. */
export function rateUse(
  work: Work,
  { id, helped }: { readonly id: string; readonly helped: number },
  now: Date,
): Promise<{ readonly id: UseId; readonly skillId: SkillId }> {
  return writing(work, now, async (write) => {
    const row = await lockLive(write, id);
    await write.tx.update(skillUses).set({ helped }).where(one(work, row.id));
    await trace(write, "use.changed", row.id);
    return idsOf(row);
  });
}

/** Takes a use back: it stays in the bin for 30 days and counts no more. */
export function deleteUse(
  work: Work,
  id: string,
  now: Date,
): Promise<{ readonly id: UseId; readonly skillId: SkillId; readonly purgeAt: Date }> {
  return writing(work, now, async (write) => {
    const row = await lockLive(write, id);
    const purgeAt = new Date(now.getTime() + BIN_MS);
    await write.tx.update(skillUses).set({ deletedAt: now, purgeAt }).where(one(work, row.id));
    await count(write, row.skillId, -1);
    await trace(write, "use.binned", row.id);
    return { ...idsOf(row), purgeAt };
  });
}

/** Brings a use back. Asked twice, it answers twice: an undo may be pressed again. */
export function restoreUse(
  work: Work,
  id: string,
  now: Date,
): Promise<{ readonly id: UseId; readonly skillId: SkillId }> {
  return writing(work, now, async (write) => {
    const row = await lockUse(write, id);
    if (row.purgeAt !== null && row.purgeAt <= now) throw new NotFound();
    if (row.deletedAt) {
      await write.tx.update(skillUses).set({ deletedAt: null, purgeAt: null }).where(one(work, row.id));
      await count(write, row.skillId, 1);
      await trace(write, "use.restored", row.id);
    }
    return idsOf(row);
  });
}
