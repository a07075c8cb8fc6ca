import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { agendaItems, journalEntries, problemAreas } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { psychologistsOf } from "@/lib/access/parties";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { keptUntil } from "@/lib/record/bin/purge-job";
import { type Safety, safetyOf } from "@/lib/record/journal/aftercare";
import { log } from "@/lib/server/log";
import { signal } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { screenPoint } from "./aftercare";
import type { AgendaItem } from "./item";
import { agendaPlace } from "./places";
import { getAgendaItem, type ItemRow } from "./queries";
import { type AddInput, type ItemChange, linesOf, wordsOf } from "./schema";

type Work = RecordAccess<"work">;
type How = { readonly now: Date; readonly idempotency?: Idempotency | null };
type Write = { readonly tx: Tx; readonly work: Work; readonly sealer: Sealer; readonly now: Date };

export type Saved = { readonly item: AgendaItem; readonly safety: Safety };

async function writing<T>(work: Work, now: Date, run: (write: Write) => Promise<T>): Promise<T> {
  return inRecord(work, async (tx) => run({ tx, work, sealer: await sealerOf(tx, work.ownerId), now }));
}

const isOwn = (work: Work) => work.actor.id === work.ownerId;

/** The trace, and a sign to the open pages of the other side. */
async function note({ tx, work, now }: Write, action: string, subjectId: string): Promise<void> {
  const { ownerId, actor } = work;
  await audit(tx, { ownerId, actorId: actor.id, action: `agenda.${action}`, subjectId, at: now });
  const others = isOwn(work) ? await psychologistsOf(tx, ownerId, "work") : [ownerId];
  for (const other of others) await signal(tx, other, "record");
}

/** A client's own words are read along for signs that they need help; logged without them. */
function screened(work: Work, item: AgendaItem): Safety {
  if (!isOwn(work)) return { tier: 0, help: null };
  const screening = screenPoint(item);
  const rules = screening.rules.map(({ id }) => id);
  if (screening.tier > 0 || screening.failed)
    log.info({ operation: "agenda.save", tier: screening.tier, rules }, "screened");
  return safetyOf(screening);
}

function columnsOf({ sealer }: Write, id: string, input: AddInput | ItemChange) {
  const lines = linesOf(input);
  return {
    words: sealer.seal(agendaPlace("words", id), wordsOf(input)),
    lines: sealer.sealOrNull(agendaPlace("lines", id), lines && JSON.stringify(lines)),
  };
}

/** A foreign key does not look through the walls: what a point is about must be there for whoever says so. */
async function requireLinks({ tx, work }: Write, input: AddInput): Promise<void> {
  const wanted = [
    [journalEntries, input.entry_id],
    [problemAreas, input.problem_id],
  ] as const;
  for (const [table, id] of wanted) {
    if (id === undefined) continue;
    const one = and(eq(table.ownerId, work.ownerId), eq(table.id, id), isNull(table.deletedAt));
    const found = await tx.select({ id: table.id }).from(table).where(one).limit(1);
    if (found.length === 0) throw new NotFound();
  }
}

/** Puts a point on the agenda of the next session, once per idempotency key. By the client, or by their psychologist. */
export async function addToAgenda(work: Work, input: AddInput, how: How): Promise<Saved | Failure> {
  const { now, idempotency = null } = how;
  return writing(work, now, async (write) => {
    await requireLinks(write, input);
    const made = await createOnce<"agenda-item">(write.tx, work.actor.id, idempotency, now, async (id) => {
      await write.tx.insert(agendaItems).values({
        ...{ ownerId: work.ownerId, id, authorId: work.actor.id, createdAt: now, updatedAt: now },
        ...columnsOf(write, id, input),
        entryId: input.entry_id ?? null,
        problemId: input.problem_id ?? null,
      });
      await note(write, "added", id);
    });
    if (isFailure(made)) return made;
    const item = await getAgendaItem(work, made.id);
    return { item, safety: screened(work, item) };
  });
}

async function lock({ tx, work }: Write, id: string): Promise<ItemRow> {
  const wanted = parseId<"agenda-item">(id);
  if (wanted === null) throw new NotFound();
  const [row] = await tx
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.ownerId, work.ownerId), eq(agendaItems.id, wanted)))
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return row;
}

async function lockAlive(write: Write, id: string): Promise<ItemRow> {
  const row = await lock(write, id);
  if (row.deletedAt !== null) throw new NotFound();
  return row;
}

async function change(
  write: Write,
  row: ItemRow,
  columns: Partial<typeof agendaItems.$inferInsert>,
): Promise<void> {
  const changed = await write.tx
    .update(agendaItems)
    .set({ ...columns, version: row.version + 1, updatedAt: write.now })
    .where(and(eq(agendaItems.ownerId, row.ownerId), eq(agendaItems.id, row.id)))
    .returning({ id: agendaItems.id });
  if (changed.length === 0) throw new NotFound();
}

/** Says it in other words: its author alone, since it is how they would say it. */
export async function changeAgendaItem(work: Work, input: ItemChange, now: Date): Promise<Saved | Failure> {
  return writing(work, now, async (write) => {
    const row = await lockAlive(write, input.id);
    if (row.authorId !== work.actor.id) throw new NotFound();
    if (row.version !== input.version) {
      const current = await getAgendaItem(work, row.id);
      return fail("conflict", "This was changed meanwhile. Please look at it and save again.", { current });
    }
    await change(write, row, columnsOf(write, row.id, input));
    await note(write, "changed", row.id);
    const item = await getAgendaItem(work, row.id);
    return { item, safety: screened(work, item) };
  });
}

/** Talked about. By either side; said twice, the first time stands. */
export async function markDiscussed(work: Work, id: string, now: Date): Promise<void> {
  await writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    if (row.discussedAt !== null) return;
    await change(write, row, { discussedAt: now, discussedBy: work.actor.id });
    await note(write, "discussed", row.id);
  });
}

/** Back on the agenda, by either side. */
export async function bringBack(work: Work, id: string, now: Date): Promise<void> {
  await writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    if (row.discussedAt === null) return;
    await change(write, row, { discussedAt: null, discussedBy: null });
    await note(write, "brought-back", row.id);
  });
}

/** Takes a point away, for 30 days into the bin: by the client, or by whoever wrote it. */
export async function deleteAgendaItem(work: Work, id: string, now: Date): Promise<void> {
  await writing(work, now, async (write) => {
    const row = await lockAlive(write, id);
    if (!isOwn(work) && row.authorId !== work.actor.id) throw new NotFound();
    await change(write, row, { deletedAt: now, purgeAt: keptUntil(now) });
    await note(write, "binned", row.id);
  });
}

/** Brings it back from the bin. Asked twice, it answers twice: an undo may be pressed again. */
export async function restoreAgendaItem(work: Work, id: string, now: Date): Promise<void> {
  await writing(work, now, async (write) => {
    const row = await lock(write, id);
    if (row.deletedAt === null) return;
    if (row.purgeAt !== null && row.purgeAt <= now) throw new NotFound();
    await change(write, row, { deletedAt: null, purgeAt: null });
    await note(write, "restored", row.id);
  });
}
