import "server-only";
import { and, eq } from "drizzle-orm";
import { withActor } from "@/db/actor";
import {
  journalBehaviours,
  journalDrafts,
  journalEntries,
  journalEntryWords,
  journalRevisions,
} from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { ownRecord } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { localDayOf } from "@/lib/core/local-day";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { enqueue } from "@/lib/server/jobs/enqueue";
import { log } from "@/lib/server/log";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { keptUntil, purgeJob } from "../bin/purge-job";
import { isFuture, parseWhen } from "../mood/when";
import { applyDelta } from "../rollups/mutations";
import { rememberWords } from "../words/mutations";
import { type Safety, safetyOf, screenEntry } from "./aftercare";
import { behavioursOf, countedEntry, feelingsOf, inputOf, patched } from "./changes";
import type { Entry, EntryId } from "./entry";
import { entryJson } from "./entry-json";
import { entryPlace, revisionPlace } from "./places";
import { type EntryRow, openEntries, openTexts, readSharing } from "./queries";
import type { EntryInput, EntryPatch } from "./schema";
import { countWords } from "./word-count";

export type Saved = { readonly entry: Entry; readonly safety: Safety; readonly replayed: boolean };

type Write = { readonly actor: Actor; readonly tx: Tx; readonly sealer: Sealer; readonly now: Date };

/** One transaction in the name of a client, with their sealer at hand. */
async function writing<T>(actor: Actor, now: Date, work: (write: Write) => Promise<T>): Promise<T> {
  ownRecord(actor, "journal");
  return withActor(actor, async (tx) => work({ actor, tx, sealer: await sealerOf(tx, actor.id), now }));
}

/** When it happened: as written, else as before, else now. A moment to come is sent back to its field. */
function momentOf(input: EntryInput, { actor, now }: Write, before?: EntryRow): Date | Failure {
  if (input.occurred_at === undefined) return before?.occurredAt ?? now;
  const at = parseWhen(input.occurred_at, actor.zone);
  if (at !== null && !isFuture(at, now)) return at;
  const message = "This is still to come. Please choose a time that has been.";
  return fail("invalid", "Please look at the marked fields.", { fields: { occurred_at: message } });
}

/** Sharing starts only with a psychologist to share with; what is shared already may stay as it is. */
async function refuseSharing(input: EntryInput, write: Write, before?: EntryRow): Promise<Failure | null> {
  if (input.privacy_level !== "shared" || before?.privacy === "shared") return null;
  const { offered } = await readSharing(ownRecord(write.actor, "journal"));
  if (offered) return null;
  const message = "No psychologist works with you here right now, so there is nobody to share this with.";
  return fail("invalid", "Please look at the marked fields.", { fields: { privacy_level: message } });
}

/** All columns that come from what was written, sealed anew: every save has nonces of its own. */
async function columnsOf(id: EntryId, input: EntryInput, write: Write) {
  const { tx, sealer, now } = write;
  const moodTags = input.mood_tag ? [input.mood_tag] : [];
  const moodTag = await rememberWords(tx, sealer, "mood-tag", moodTags, now);
  const answers =
    input.answers && Object.keys(input.answers).length > 0 ? JSON.stringify(input.answers) : null;
  return {
    template: input.template,
    title: sealer.sealOrNull(entryPlace("title", id), input.title),
    content: sealer.seal(entryPlace("content", id), input.content),
    thought: sealer.sealOrNull(entryPlace("thought", id), input.thought),
    answers: sealer.sealOrNull(entryPlace("answers", id), answers),
    moodRating: input.mood_rating ?? null,
    moodTagId: input.mood_tag ? (moodTag.get(input.mood_tag) ?? null) : null,
    privacy: input.privacy_level,
    wordCount: countWords(input.content),
    updatedAt: now,
  };
}

async function linkWords(id: EntryId, input: EntryInput, { tx, sealer, now }: Write): Promise<void> {
  const feelings = await rememberWords(tx, sealer, "feeling", feelingsOf(input), now);
  const tags = await rememberWords(tx, sealer, "tag", input.tags, now);
  const wordIds = new Set([...feelings.values(), ...tags.values()]);
  const links = [...wordIds].map((wordId) => ({ ownerId: sealer.ownerId, entryId: id, wordId }));
  if (links.length > 0) await tx.insert(journalEntryWords).values(links);

  const names = input.behaviours.map(({ name }) => name);
  const known = await rememberWords(tx, sealer, "behaviour", names, now);
  const rows = behavioursOf(input.behaviours, known).map((row) => ({
    ownerId: sealer.ownerId,
    entryId: id,
    ...row,
  }));
  if (rows.length > 0) await tx.insert(journalBehaviours).values(rows);
}

const countEntry = ({ tx, actor }: Write, row: EntryRow | NewRow, sign: 1 | -1) =>
  applyDelta(tx, actor.id, row.localDay, countedEntry(row, sign));
type NewRow = Pick<EntryRow, "localDay" | "moodRating" | "wordCount">;

const note = ({ tx, actor, now }: Write, action: string, subjectId: string) =>
  audit(tx, { ownerId: actor.id, actorId: actor.id, action, subjectId, at: now });

async function rowOf(id: string, { tx, actor }: Write): Promise<EntryRow> {
  const wanted = parseId<"journal-entry">(id);
  if (wanted === null) throw new NotFound();
  const [row] = await tx
    .select()
    .from(journalEntries)
    .where(and(eq(journalEntries.ownerId, actor.id), eq(journalEntries.id, wanted)))
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return row;
}

async function opened(row: EntryRow, { tx, sealer }: Write): Promise<Entry> {
  const [entry] = await openEntries(tx, sealer, [row]);
  if (!entry) throw new NotFound();
  return entry;
}

async function forgetDraft(draftId: string | undefined, { tx, actor }: Write): Promise<void> {
  if (draftId === undefined) return;
  await tx
    .delete(journalDrafts)
    .where(and(eq(journalDrafts.ownerId, actor.id), eq(journalDrafts.id, draftId)));
}

type How = {
  readonly now: Date;
  readonly idempotency?: Idempotency | null;
  readonly draftId?: string | undefined;
};

function screened(input: EntryInput, operation: string): Safety {
  const screening = screenEntry(input);
  const rules = screening.rules.map(({ id }) => id);
  if (screening.tier > 0 || screening.failed)
    log.info({ operation, tier: screening.tier, rules }, "screened");
  return safetyOf(screening);
}

/** Writes a new entry, once per idempotency key; the draft it came from goes in the same transaction. */
export async function createEntry(actor: Actor, input: EntryInput, how: How): Promise<Saved | Failure> {
  const safety = screened(input, "journal.create");
  return writing(actor, how.now, async (write) => {
    const occurredAt = momentOf(input, write);
    if (isFailure(occurredAt)) return occurredAt;
    const refused = await refuseSharing(input, write);
    if (refused) return refused;
    const made = await createOnce<"journal-entry">(
      write.tx,
      actor.id,
      how.idempotency ?? null,
      how.now,
      async (id) => {
        const place = { occurredAt, localDay: localDayOf(occurredAt, actor.zone), zone: actor.zone };
        const columns = await columnsOf(id, input, write);
        await write.tx
          .insert(journalEntries)
          .values({ ownerId: actor.id, id, ...place, ...columns, createdAt: how.now });
        await linkWords(id, input, write);
        await countEntry(write, { ...place, ...columns }, 1);
        await note(write, "journal.created", id);
      },
    );
    if (isFailure(made)) return made;
    await forgetDraft(how.draftId, write);
    return { entry: await opened(await rowOf(made.id, write), write), safety, replayed: made.replayed };
  });
}

type Change = { readonly id: string; readonly version?: number | undefined };

/**
 * Replaces an entry by what was written. With a `version` that is no longer the newest: `conflict`, nothing changed, and
 * `current` holds the text that won. Without one the last write wins and the text before is kept for 30 days.
 */
export function updateEntry(
  actor: Actor,
  change: Change & { readonly input: EntryInput },
  how: How,
): Promise<Saved | Failure> {
  return writing(actor, how.now, (write) => changeEntry(write, change, () => change.input, how));
}

/** Changes only the fields that are given; otherwise as `updateEntry`. */
export function patchEntry(
  actor: Actor,
  change: Change & { readonly patch: EntryPatch },
  how: How,
): Promise<Saved | Failure> {
  return writing(actor, how.now, (write) =>
    changeEntry(write, change, (entry) => patched(inputOf(entry), change.patch), how),
  );
}

async function changeEntry(
  write: Write,
  change: Change,
  next: (entry: Entry) => EntryInput,
  how: How,
): Promise<Saved | Failure> {
  const before = await rowOf(change.id, write);
  if (before.deletedAt !== null) throw new NotFound();
  const current = await opened(before, write);
  if (change.version !== undefined && change.version !== before.version) {
    return fail("conflict", "This entry was changed elsewhere in the meantime. Nothing is lost.", {
      current: entryJson(current),
    });
  }
  const input = next(current);
  const occurredAt = momentOf(input, write, before);
  if (isFailure(occurredAt)) return occurredAt;
  const refused = await refuseSharing(input, write, before);
  if (refused) return refused;
  if (change.version === undefined) await keepEarlierText(before, write);
  const after = await replaceRow(before, { input, occurredAt }, write);
  await countEntry(write, before, -1);
  await countEntry(write, after, 1);
  await note(write, "journal.changed", before.id);
  await forgetDraft(how.draftId, write);
  const safety = screened(input, "journal.change");
  return { entry: await opened(after, write), safety, replayed: false };
}

type Written = { readonly input: EntryInput; readonly occurredAt: Date };

/** A past day keeps the zone it was lived in: only a new moment is read in the zone of today. */
async function replaceRow(before: EntryRow, { input, occurredAt }: Written, write: Write): Promise<EntryRow> {
  const { tx, actor } = write;
  const id = before.id as EntryId;
  const moved = occurredAt.getTime() !== before.occurredAt.getTime();
  const place = moved
    ? { occurredAt, localDay: localDayOf(occurredAt, actor.zone), zone: actor.zone }
    : { occurredAt, localDay: before.localDay, zone: before.zone };
  const mine = and(eq(journalEntries.ownerId, actor.id), eq(journalEntries.id, id));
  const columns = await columnsOf(id, input, write);
  const [after] = await tx
    .update(journalEntries)
    .set({ ...place, ...columns, version: before.version + 1 })
    .where(mine)
    .returning();
  if (!after) throw new NotFound();
  await tx
    .delete(journalEntryWords)
    .where(and(eq(journalEntryWords.ownerId, actor.id), eq(journalEntryWords.entryId, id)));
  await tx
    .delete(journalBehaviours)
    .where(and(eq(journalBehaviours.ownerId, actor.id), eq(journalBehaviours.entryId, id)));
  await linkWords(id, input, write);
  return after;
}

async function keepEarlierText(before: EntryRow, { tx, actor, sealer, now }: Write): Promise<void> {
  const id = newId<"journal-revision">();
  const until = keptUntil(now);
  await tx.insert(journalRevisions).values({
    ownerId: actor.id,
    id,
    entryId: before.id,
    version: before.version,
    form: sealer.seal(revisionPlace(id), JSON.stringify(openTexts(sealer, before))),
    replacedAt: now,
    keptUntil: until,
  });
  await enqueue(tx, purgeJob(actor.id, until));
}
