import "server-only";
import { and, desc, eq, gt, isNotNull, isNull, ne } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { formulationItems, formulationStances } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { psychologistsOf } from "@/lib/access/parties";
import { inRecord, openClient, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { keptUntil } from "@/lib/record/bin/purge-job";
import type { Screening } from "@/lib/risk/types";
import { log } from "@/lib/server/log";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { cite } from "@/lib/work/problems/mutations";
import { type Safety, safetyOf, screenLine } from "./aftercare";
import { type Box, modelOf } from "./boxes";
import type { LineId } from "./line";
import { linePlace, stancePlace } from "./places";
import type { EntrySpot, Target } from "./span";

type Work = RecordAccess<"work">;
type How = { readonly now: Date; readonly idempotency?: Idempotency | null };
export type SavedLine = { readonly id: LineId; readonly safety: Safety };

const isClient = (work: Work) => work.actor.id === work.ownerId;

/** What a client writes is screened for them; a psychologist's words are not the client's state. */
function screened(work: Work, operation: string, words: string | null): Safety {
  const screening: Screening = screenLine(isClient(work) ? words : null);
  if (screening.tier > 0 || screening.failed)
    log.info({ operation, tier: screening.tier, rules: screening.rules.map(({ id }) => id) }, "screened");
  return safetyOf(screening);
}

const note = (tx: Tx, work: Work, action: string, subjectId: string, at: Date) =>
  audit(tx, { ownerId: work.ownerId, actorId: work.actor.id, action, subjectId, at });

const lineOf = (work: Work, id: string) => {
  const wanted = parseId<"formulation-item">(id);
  if (wanted === null) throw new NotFound();
  return and(eq(formulationItems.ownerId, work.ownerId), eq(formulationItems.id, wanted));
};

const otherSide = async (tx: Tx, work: Work) =>
  isClient(work) ? psychologistsOf(tx, work.ownerId, "work") : [work.ownerId];

async function signalOthers(tx: Tx, work: Work): Promise<void> {
  for (const to of await otherSide(tx, work)) await signal(tx, to, "record");
}

const QUIET_MS = 60 * 60_000;

/** A sitting at the picture changes many lines: the other side has one notice of it, and live pages each change. */
async function tellOfChange(tx: Tx, work: Work, id: string, at: Date): Promise<void> {
  const others = await otherSide(tx, work);
  const [recent] = await tx
    .select({ id: formulationItems.id })
    .from(formulationItems)
    .where(
      and(
        eq(formulationItems.ownerId, work.ownerId),
        eq(formulationItems.authorId, work.actor.id),
        gt(formulationItems.updatedAt, new Date(at.getTime() - QUIET_MS)),
        ne(formulationItems.id, id),
      ),
    )
    .limit(1);
  for (const to of others) {
    if (recent) await signal(tx, to, "record");
    else await tell(tx, { to, kind: "formulation-changed", aboutId: work.actor.id, subjectId: id, at });
  }
}

type NewLine = { readonly box: Box; readonly words: string | null };

async function insertLine(tx: Tx, work: Work, line: NewLine & { id: string }, now: Date): Promise<void> {
  const sealer = await sealerOf(tx, work.ownerId);
  await tx.insert(formulationItems).values({
    ownerId: work.ownerId,
    id: line.id,
    authorId: work.actor.id,
    model: modelOf(line.box),
    box: line.box,
    words: sealer.sealOrNull(linePlace(line.id), line.words),
    // Lines stand in the order they came; whole seconds are fine enough and fit the column.
    position: Math.floor(now.getTime() / 1000),
    createdAt: now,
    updatedAt: now,
  });
  await note(tx, work, "formulation.added", line.id, now);
  await tellOfChange(tx, work, line.id, now);
}

/** Writes a line into a box, in the actor's own name. */
export async function addLine(work: Work, input: { box: Box; words: string }, how: How) {
  const safety = screened(work, "formulation.add", input.words);
  return inRecord(work, async (tx): Promise<SavedLine | Failure> => {
    const made = await createOnce<"formulation-item">(
      tx,
      work.actor.id,
      how.idempotency ?? null,
      how.now,
      (id) => insertLine(tx, work, { ...input, id }, how.now),
    );
    return isFailure(made) ? made : { id: made.id, safety };
  });
}

type Sentence = { readonly clientId: string; readonly span: EntrySpot; readonly target: Target };
type Parts = { readonly work: Work; readonly journal: RecordAccess<"journal"> };

/**
 * Cites a sentence of a client's shared entry into a box of the picture (a line without words of its own) or into a
 * problem area. Both parts must be shared with the actor, else `NotFound`.
 */
export function citeSentence(
  actor: Actor,
  { clientId, span, target }: Sentence,
  how: How,
): Promise<{ id: string } | Failure> {
  return withActor(actor, async (tx) => {
    const wanted = { purpose: "entries", scopes: ["work", "journal"], now: how.now } as const;
    const { work, journal } = (await openClient(tx, actor, clientId, wanted)).parts;
    if (!work || !journal) throw new NotFound();
    if ("box" in target) return citeLine(tx, { work, journal }, { box: target.box, span }, how);
    return cite(work, journal, { ...span, problemId: target.problemId }, how.now);
  });
}

async function citeLine(
  tx: Tx,
  { work, journal }: Parts,
  { box, span }: { readonly box: Box; readonly span: EntrySpot },
  { now, idempotency = null }: How,
): Promise<{ id: string } | Failure> {
  return createOnce<"formulation-item">(tx, work.actor.id, idempotency, now, async (id) => {
    await insertLine(tx, work, { id, box, words: null }, now);
    const cited = await cite(work, journal, { ...span, formulationItemId: id }, now);
    // The span is not in the entry any more: the line must not stay without what it rests on.
    if (isFailure(cited)) throw new NotFound();
  });
}

type Change = { readonly id: string; readonly version: number; readonly words: string };

/** Changes the words of a line of one's own. Each wording is a version; what was said to the one before stays with it. */
export async function changeLine(work: Work, change: Change, now: Date): Promise<SavedLine | Failure> {
  const safety = screened(work, "formulation.change", change.words);
  return inRecord(work, async (tx) => {
    const mine = and(lineOf(work, change.id), eq(formulationItems.authorId, work.actor.id));
    const alive = and(mine, isNull(formulationItems.deletedAt));
    const [before] = await tx.select().from(formulationItems).where(alive).limit(1).for("update");
    if (!before) throw new NotFound();
    const sealer = await sealerOf(tx, work.ownerId);
    if (before.version !== change.version)
      return fail("conflict", "This line was changed elsewhere in the meantime. Nothing is lost.", {
        current: { version: before.version, words: sealer.openOrNull(linePlace(before.id), before.words) },
      });
    await tx
      .update(formulationItems)
      .set({
        words: sealer.seal(linePlace(before.id), change.words),
        version: before.version + 1,
        updatedAt: now,
      })
      .where(alive);
    await note(tx, work, "formulation.changed", before.id, now);
    await tellOfChange(tx, work, before.id, now);
    return { id: before.id as LineId, safety };
  });
}

/** Takes over the client's own wording for a line of one's own: the newest suggestion to the version that stands. */
export async function adoptSuggestion(
  work: Work,
  { id, version }: { readonly id: string; readonly version: number },
  now: Date,
): Promise<SavedLine | Failure> {
  return inRecord(work, async (tx) => {
    const wanted = parseId<"formulation-item">(id);
    if (wanted === null) throw new NotFound();
    const [said] = await tx
      .select()
      .from(formulationStances)
      .where(
        and(
          eq(formulationStances.ownerId, work.ownerId),
          eq(formulationStances.itemId, wanted),
          eq(formulationStances.itemVersion, version),
          eq(formulationStances.stance, "suggest"),
          isNotNull(formulationStances.words),
        ),
      )
      .orderBy(desc(formulationStances.at), desc(formulationStances.id))
      .limit(1);
    if (!said) throw new NotFound();
    const sealer = await sealerOf(tx, work.ownerId);
    const words = sealer.openOrNull(stancePlace(said.id), said.words);
    if (words === null) throw new NotFound();
    return changeLine(work, { id, version, words }, now);
  });
}

/** Puts a line of one's own into the bin for 30 days. Its sentences and what was said to it wait with it. */
export async function deleteLine(work: Work, id: string, now: Date): Promise<{ id: LineId; purgeAt: Date }> {
  return inRecord(work, async (tx) => {
    const mine = and(lineOf(work, id), eq(formulationItems.authorId, work.actor.id));
    const purgeAt = keptUntil(now);
    const [gone] = await tx
      .update(formulationItems)
      .set({ deletedAt: now, purgeAt })
      .where(and(mine, isNull(formulationItems.deletedAt)))
      .returning({ id: formulationItems.id });
    if (!gone) throw new NotFound();
    await note(tx, work, "formulation.deleted", gone.id, now);
    await signalOthers(tx, work);
    return { id: gone.id as LineId, purgeAt };
  });
}

/** Back from the bin, as it was. */
export async function restoreLine(work: Work, id: string, now: Date): Promise<{ id: LineId }> {
  return inRecord(work, async (tx) => {
    const mine = and(lineOf(work, id), eq(formulationItems.authorId, work.actor.id));
    const [back] = await tx
      .update(formulationItems)
      .set({ deletedAt: null, purgeAt: null })
      .where(and(mine, isNotNull(formulationItems.deletedAt)))
      .returning({ id: formulationItems.id });
    if (!back) throw new NotFound();
    await note(tx, work, "formulation.restored", back.id, now);
    await signalOthers(tx, work);
    return { id: back.id as LineId };
  });
}
