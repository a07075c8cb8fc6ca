import "server-only";
import { and, eq } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { moodEntries, moodEntryWords } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { ownRecord } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { type Failure, isFailure } from "@/lib/core/result";
import { applyDelta } from "@/lib/record/rollups/mutations";
import { rememberWords } from "@/lib/record/words/mutations";
import { enqueue } from "@/lib/server/jobs/enqueue";
import { log } from "@/lib/server/log";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { type Safety, safetyOf, screenMoment } from "./aftercare";
import { changedOnTheWay } from "./conflict";
import { arrival, departure, move } from "./deltas";
import type { MoodEntry, MoodId } from "./entry";
import { type Felt, feltAt, feltOr } from "./felt";
import { getMood, notesPlace } from "./queries";
import type { MoodChange, MoodInput } from "./schema";

type MoodRow = typeof moodEntries.$inferSelect;

const BIN_DAYS = 30;
const DAY_MS = 86_400_000;

export type Saved = { readonly entry: MoodEntry; readonly safety: Safety };

/** The words are screened once they are saved: what a person wrote never waits for a verdict. Logged without them. */
function screened(input: MoodInput | MoodChange, operation: string): Safety {
  const screening = screenMoment(input);
  const rules = screening.rules.map(({ id }) => id);
  if (screening.tier > 0 || screening.failed)
    log.info({ operation, tier: screening.tier, rules }, "screened");
  return safetyOf(screening);
}

const trace = (tx: Tx, actor: Actor, action: string, subjectId: string, at: Date) =>
  audit(tx, { ownerId: actor.id, actorId: actor.id, action: `mood.${action}`, subjectId, at });

const own = (ownerId: string, id: string) => and(eq(moodEntries.ownerId, ownerId), eq(moodEntries.id, id));

async function linkWords(tx: Tx, actor: Actor, id: MoodId, input: MoodInput | MoodChange, now: Date) {
  const sealer = await sealerOf(tx, actor.id);
  const feelings = await rememberWords(tx, sealer, "feeling", input.emotions, now);
  const triggers = await rememberWords(tx, sealer, "trigger", input.triggers, now);
  const ids = new Set([...feelings.values(), ...triggers.values()]);
  if (ids.size === 0) return;
  await tx
    .insert(moodEntryWords)
    .values([...ids].map((wordId) => ({ ownerId: actor.id, entryId: id, wordId })));
}

async function insertMood(tx: Tx, actor: Actor, id: MoodId, input: MoodInput, felt: Felt, now: Date) {
  const sealer = await sealerOf(tx, actor.id);
  await tx.insert(moodEntries).values({
    ownerId: actor.id,
    id,
    ...felt,
    moodRating: input.mood_rating,
    energyLevel: input.energy_level ?? null,
    notes: sealer.sealOrNull(notesPlace(id), input.notes),
    createdAt: now,
    updatedAt: now,
  });
  await linkWords(tx, actor, id, input, now);
  await applyDelta(tx, actor.id, felt.localDay, arrival(valuesOf(input)));
  await trace(tx, actor, "created", id, now);
}

const valuesOf = (input: MoodInput | MoodChange) => ({
  moodRating: input.mood_rating,
  energyLevel: input.energy_level ?? null,
});

/** Writes a moment down, once per idempotency key. A time that has not come yet is refused beside its field. */
export async function createMood(
  actor: Actor,
  input: MoodInput,
  { now, idempotency }: { now: Date; idempotency: Idempotency | null },
): Promise<(Saved & { replayed: boolean }) | Failure> {
  const record = ownRecord(actor, "mood");
  const felt = feltAt(input.recorded_at, actor.zone, now);
  if (isFailure(felt)) return felt;
  const saved = await withActor(actor, async (tx) => {
    const made = await createOnce<"mood">(tx, actor.id, idempotency, now, (id) =>
      insertMood(tx, actor, id, input, felt, now),
    );
    if (isFailure(made)) return made;
    return { entry: await getMood(record, made.id), replayed: made.replayed };
  });
  return isFailure(saved) ? saved : { ...saved, safety: screened(input, "mood.create") };
}

async function lockMood(tx: Tx, actor: Actor, id: string): Promise<MoodRow> {
  const [row] = await tx.select().from(moodEntries).where(own(actor.id, id)).limit(1).for("update");
  if (!row) throw new NotFound();
  return row;
}

async function replaceMood(tx: Tx, actor: Actor, row: MoodRow, change: MoodChange, felt: Felt, now: Date) {
  const id = row.id as MoodId;
  const sealer = await sealerOf(tx, actor.id);
  await tx
    .update(moodEntries)
    .set({
      ...felt,
      ...valuesOf(change),
      notes: sealer.sealOrNull(notesPlace(id), change.notes),
      version: row.version + 1,
      updatedAt: now,
    })
    .where(own(actor.id, id));
  await tx
    .delete(moodEntryWords)
    .where(and(eq(moodEntryWords.ownerId, actor.id), eq(moodEntryWords.entryId, id)));
  await linkWords(tx, actor, id, change, now);
  const after = { ...valuesOf(change), localDay: felt.localDay };
  for (const { day, delta } of move(row, after)) await applyDelta(tx, actor.id, day, delta);
  await trace(tx, actor, "changed", id, now);
}

/**
 * Replaces a moment's answers. An absent `recorded_at` leaves the time as it is. Somebody else's later change is never
 * overwritten: the answer is `conflict` with the moment as it is now in `current`.
 */
export async function updateMood(actor: Actor, change: MoodChange, now: Date): Promise<Saved | Failure> {
  const record = ownRecord(actor, "mood");
  const entry = await withActor(actor, async (tx) => {
    const row = await lockMood(tx, actor, change.id);
    if (row.deletedAt) throw new NotFound();
    if (row.version !== change.version) return changedOnTheWay(await getMood(record, row.id));
    const felt = feltOr(row, change.recorded_at, now);
    if (isFailure(felt)) return felt;
    await replaceMood(tx, actor, row, change, felt, now);
    return getMood(record, row.id);
  });
  return isFailure(entry) ? entry : { entry, safety: screened(change, "mood.update") };
}

/** Puts a moment in the bin for 30 days. */
export async function deleteMood(
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ id: MoodId; localDay: MoodRow["localDay"]; purgeAt: Date }> {
  ownRecord(actor, "mood");
  return withActor(actor, async (tx) => {
    const row = await lockMood(tx, actor, id);
    if (row.deletedAt) throw new NotFound();
    const purgeAt = new Date(now.getTime() + BIN_DAYS * DAY_MS);
    await tx
      .update(moodEntries)
      .set({ deletedAt: now, purgeAt, version: row.version + 1, updatedAt: now })
      .where(own(actor.id, id));
    await applyDelta(tx, actor.id, row.localDay, departure(row));
    await enqueue(tx, {
      job: "bin.purge",
      payload: { ownerId: actor.id },
      at: purgeAt,
      // One job empties a day's deletes: a later one of the same day moves it.
      key: `bin:${actor.id}:${purgeAt.toISOString().slice(0, 10)}`,
    });
    await trace(tx, actor, "binned", row.id, now);
    return { id: row.id as MoodId, localDay: row.localDay, purgeAt };
  });
}

/** Takes a moment out of the bin. Asked twice, it answers twice: an undo may be pressed again. */
export async function restoreMood(actor: Actor, id: string, now: Date): Promise<{ entry: MoodEntry }> {
  const record = ownRecord(actor, "mood");
  return withActor(actor, async (tx) => {
    const row = await lockMood(tx, actor, id);
    const isDue = row.purgeAt !== null && row.purgeAt <= now;
    if (isDue) throw new NotFound();
    if (row.deletedAt) {
      await tx
        .update(moodEntries)
        .set({ deletedAt: null, purgeAt: null, version: row.version + 1, updatedAt: now })
        .where(own(actor.id, id));
      await applyDelta(tx, actor.id, row.localDay, arrival(row));
      await trace(tx, actor, "restored", row.id, now);
    }
    return { entry: await getMood(record, row.id) };
  });
}
