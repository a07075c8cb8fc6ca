import "server-only";
import { and, asc, between, desc, eq, exists, gte, isNull, lte, type SQL, sql } from "drizzle-orm";
import * as z from "zod/mini";
import {
  careRelationships,
  consents,
  journalBehaviours,
  journalEntries,
  journalEntryWords,
  profiles,
  words,
} from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { careRuns, consentLives } from "@/lib/access/sharing";
import { parseCountry } from "@/lib/core/countries";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import type { Sealed } from "@/lib/core/sealed";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { readTotals } from "../rollups/queries";
import { listWords, openWords } from "../words/queries";
import { assembled, type Link, linksByEntry } from "./assembled";
import type { Entry, EntryGlance, Sharing } from "./entry";
import type { Cursor, EntryFilters } from "./filters";
import { glanceOf } from "./glance";
import { entryPlace } from "./places";
import { type Answers, answersInput } from "./schema";
import { findMatches, termsOf } from "./search";

type Journal = RecordAccess<"journal">;
export type EntryRow = typeof journalEntries.$inferSelect;

/** How many of the newest entries a search opens: some years of daily writing, and still quick in memory. */
const SEARCHED = 5_000;
const FOUND = 50;

/** The rows a proof shows: the person's own, or what they share. Row-level security says the same again. */
function visibleTo(record: Journal): SQL | undefined {
  const isOwner = record.actor.id === record.ownerId;
  return and(
    eq(journalEntries.ownerId, record.ownerId),
    isNull(journalEntries.deletedAt),
    isOwner ? undefined : eq(journalEntries.privacy, "shared"),
  );
}

function parseAnswers(text: string | null): Answers | null {
  if (text === null) return null;
  return z.parse(answersInput, JSON.parse(text));
}

export function openTexts(sealer: Sealer, row: EntryRow) {
  return {
    title: sealer.openOrNull(entryPlace("title", row.id), row.title),
    content: sealer.open(entryPlace("content", row.id), row.content),
    thought: sealer.openOrNull(entryPlace("thought", row.id), row.thought),
    answers: parseAnswers(sealer.openOrNull(entryPlace("answers", row.id), row.answers)),
  };
}

/** The words and behaviours that hang on entries, in one statement. */
async function linksOf(tx: Tx, ownerId: string, ids: readonly string[]): Promise<readonly Link[]> {
  if (ids.length === 0) return [];
  const wanted = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const found = await tx.execute<Link>(sql`
    select l.entry_id, l.word_id, w.kind, null::smallint as urge, null::boolean as acted
      from ${journalEntryWords} l join ${words} w on w.owner_id = l.owner_id and w.id = l.word_id
     where l.owner_id = ${ownerId}::uuid and l.entry_id in (${wanted})
    union all
    select b.entry_id, b.word_id, 'behaviour', b.urge, b.acted
      from ${journalBehaviours} b
     where b.owner_id = ${ownerId}::uuid and b.entry_id in (${wanted})
     order by word_id`);
  return found.rows;
}

/** Opens rows with everything that hangs on them: two statements, whatever their number. */
export async function openEntries(tx: Tx, sealer: Sealer, rows: readonly EntryRow[]): Promise<Entry[]> {
  const links = await linksOf(
    tx,
    sealer.ownerId,
    rows.map((row) => row.id),
  );
  const moodTags = rows.map((row) => row.moodTagId).filter((id) => id !== null);
  const opened = await openWords(tx, sealer, [...links.map((link) => link.word_id), ...moodTags]);
  const byEntry = linksByEntry(links);
  return rows.map((row) =>
    assembled(row, { texts: openTexts(sealer, row), links: byEntry.get(row.id) ?? [], words: opened }),
  );
}

/** One entry; `NotFound` when it is in the bin, not shared, or not there. At most five statements. */
export async function getEntry(record: Journal, id: string): Promise<Entry> {
  const wanted = parseId<"journal-entry">(id);
  if (wanted === null) throw new NotFound();
  return inRecord(record, async (tx) => {
    const [row] = await tx
      .select()
      .from(journalEntries)
      .where(and(visibleTo(record), eq(journalEntries.id, wanted)))
      .limit(1);
    if (!row) throw new NotFound();
    const [entry] = await openEntries(tx, await sealerOf(tx, record.ownerId), [row]);
    if (!entry) throw new NotFound();
    return entry;
  });
}

// Zones reach from 12 hours behind UTC to 14 ahead, so a local day lies within these bounds of its UTC name.
const AHEAD_MS = 14 * 3_600_000;
const BEHIND_MS = 36 * 3_600_000;
const startOf = (day: LocalDay) => new Date(Date.parse(`${day}T00:00:00Z`) - AHEAD_MS);
const endOf = (day: LocalDay) => new Date(Date.parse(`${day}T00:00:00Z`) + BEHIND_MS);

function matching(tx: Tx, { from, to, mood, tag }: EntryFilters): SQL | undefined {
  const hasWord = tag
    ? exists(
        tx
          .select({ one: sql`1` })
          .from(journalEntryWords)
          .where(
            and(
              eq(journalEntryWords.ownerId, journalEntries.ownerId),
              eq(journalEntryWords.entryId, journalEntries.id),
              eq(journalEntryWords.wordId, tag),
            ),
          ),
      )
    : undefined;
  return and(
    from ? and(gte(journalEntries.localDay, from), gte(journalEntries.occurredAt, startOf(from))) : undefined,
    to ? and(lte(journalEntries.localDay, to), lte(journalEntries.occurredAt, endOf(to))) : undefined,
    mood?.kind === "rating" ? between(journalEntries.moodRating, mood.low, mood.high) : undefined,
    mood?.kind === "tag" ? eq(journalEntries.moodTagId, mood.id) : undefined,
    hasWord,
  );
}

type ListRequest = {
  readonly filters?: EntryFilters;
  readonly limit: number;
  readonly cursor?: Cursor | null | undefined;
  /** Which way from the cursor; older when not said. */
  readonly towards?: "older" | "newer";
};

export type EntryPage = {
  readonly items: readonly Entry[];
  readonly older: Cursor | null;
  readonly newer: Cursor | null;
};

const cursorAt = (entry: Entry | undefined): Cursor | null =>
  entry ? { at: entry.occurredAt, id: entry.id } : null;

function beyond(cursor: Cursor, towards: "older" | "newer"): SQL {
  const place = sql`(${journalEntries.occurredAt}, ${journalEntries.id})`;
  const at = sql`(${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`;
  return towards === "older" ? sql`${place} < ${at}` : sql`${place} > ${at}`;
}

/** A page of entries, newest first, by keyset. Four statements with the words, whatever the length of the diary. */
export async function listEntries(record: Journal, request: ListRequest): Promise<EntryPage> {
  const { filters = {}, limit, cursor, towards = "older" } = request;
  return inRecord(record, async (tx) => {
    const order = towards === "older" ? desc : asc;
    const rows = await tx
      .select()
      .from(journalEntries)
      .where(and(visibleTo(record), matching(tx, filters), cursor ? beyond(cursor, towards) : undefined))
      .orderBy(order(journalEntries.occurredAt), order(journalEntries.id))
      .limit(limit + 1);
    const more = rows.length > limit;
    const page = towards === "older" ? rows.slice(0, limit) : rows.slice(0, limit).reverse();
    const items = await openEntries(tx, await sealerOf(tx, record.ownerId), page);
    return {
      items,
      older: towards === "newer" || more ? cursorAt(items.at(-1)) : null,
      newer: (towards === "older" ? cursor : more) ? cursorAt(items[0]) : null,
    };
  });
}

/** The rows of what was written on one local day, oldest first. */
export const dayEntryRows = (tx: Tx, record: Journal, day: LocalDay) =>
  tx
    .select()
    .from(journalEntries)
    .where(and(visibleTo(record), matching(tx, { from: day, to: day })))
    .orderBy(asc(journalEntries.occurredAt), asc(journalEntries.id))
    .limit(FOUND);

/** Entries at a glance, their texts opened. */
export const openGlances = (sealer: Sealer, rows: readonly EntryRow[]): EntryGlance[] =>
  rows.map((row) => glanceOf(row, openTexts(sealer, row)));

/**
 * Finds words in the newest 5,000 entries, opened in memory; the database never sees what is looked for.
 * At most 50, best first.
 */
export async function searchEntries(
  record: Journal,
  q: string,
  filters: EntryFilters = {},
): Promise<Array<Entry & { readonly terms: readonly string[] }>> {
  if (termsOf(q).length === 0) return [];
  return inRecord(record, async (tx) => {
    const rows = await tx
      .select()
      .from(journalEntries)
      .where(and(visibleTo(record), matching(tx, filters)))
      .orderBy(desc(journalEntries.occurredAt), desc(journalEntries.id))
      .limit(SEARCHED);
    const entries = await openEntries(tx, await sealerOf(tx, record.ownerId), rows);
    return findMatches(entries, q, FOUND);
  });
}

/** Only its owner's business: a reader of shared entries has no use for it. */
async function openCrisisContact(tx: Tx, record: Journal, value: Sealed | null): Promise<string | null> {
  if (value === null || record.actor.id !== record.ownerId) return null;
  const sealer = await sealerOf(tx, record.ownerId);
  return sealer.open({ table: "profiles", column: "crisis_contact", rowId: record.ownerId }, value);
}

/** The person's level, place and contact, with the care and consent that run now, if any. */
async function findSharing(tx: Tx, ownerId: PersonId) {
  const [row] = await tx
    .select({
      level: profiles.privacyLevel,
      country: profiles.country,
      crisisContact: profiles.crisisContact,
      care: careRelationships.id,
      consent: consents.id,
    })
    .from(profiles)
    .leftJoin(careRelationships, and(eq(careRelationships.clientId, profiles.ownerId), careRuns()))
    .leftJoin(consents, consentLives("journal"))
    .where(eq(profiles.ownerId, ownerId))
    .orderBy(sql`${consents.id} is null`, sql`${careRelationships.id} is null`)
    .limit(1);
  return row ?? null;
}

/** Whether sharing can be offered, whether a shared entry is readable now, and how a new one starts. One statement. */
export async function readSharing(record: Journal): Promise<Sharing> {
  return inRecord(record, async (tx) => {
    const row = await findSharing(tx, record.ownerId);
    const offered = (row?.care ?? null) !== null;
    return {
      offered,
      readable: offered && (row?.consent ?? null) !== null,
      startsWith: offered && row?.level === "open" ? "shared" : "only_me",
      country: parseCountry(row?.country),
      crisisContact: await openCrisisContact(tx, record, row?.crisisContact ?? null),
    };
  });
}

/** All a person wrote in numbers, and the tags to filter by. */
export async function readMetadata(record: Journal) {
  return inRecord(record, async (tx) => {
    const { journalEntries: count, words: written } = await readTotals(tx, record.ownerId);
    return { count, words: written, tags: await listWords(record, "tag") };
  });
}
