import "server-only";
import { and, eq, gte, isNull } from "drizzle-orm";
import { therapyDates } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { wherePlace } from "./opened";
import { type DateRow, findOther, findOwnCare, getDate, type Other } from "./queries";
import type { AddDates, ChangeDate } from "./schema";
import { type Slot, slotsOf } from "./series";
import { type DateId, type DateStatus, dateJson, type TherapyDate } from "./therapy-date";

type Care = RecordAccess<"care">;

const BIN_DAYS = 30;
const DAY_MS = 86_400_000;
/** A session may be said to be held once it has begun, give or take a clock. */
const EARLY_MS = 5 * 60_000;

const wrong = (field: string, message: string) =>
  fail("invalid", "Please look at the marked fields.", { fields: { [field]: message } });

const trace = (tx: Tx, care: Care, action: string, subjectId: string, at: Date) =>
  audit(tx, { ownerId: care.ownerId, actorId: care.actor.id, action: `date.${action}`, subjectId, at });

type Change = { readonly dateId: string; readonly leavesNotice: boolean; readonly at: Date };

/** The other side hears of it: with a notice where a session ahead changed, else their open pages only. */
async function tellOther(tx: Tx, care: Care, other: Other | null, { dateId, leavesNotice, at }: Change) {
  if (other === null) return;
  const to = other.personId;
  if (!leavesNotice) return signal(tx, to, "record");
  return tell(tx, { to, kind: "dates-changed", aboutId: care.actor.id, subjectId: dateId, at });
}

const tellOfRow = async (tx: Tx, care: Care, row: DateRow, change: Omit<Change, "dateId">) =>
  tellOther(tx, care, row.relationshipId === null ? null : await findOther(tx, care, row.relationshipId), {
    ...change,
    dateId: row.id,
  });

/** With whom a new session is: a psychologist's own client, or whom a client names (nobody here, when they name none). */
async function whoElse(tx: Tx, care: Care, named: string | undefined): Promise<Other | null | Failure> {
  if (care.actor.id !== care.ownerId) {
    const own = await findOwnCare(tx, care);
    if (!own) throw new NotFound();
    return own;
  }
  if (named === undefined) return null;
  return (await findOther(tx, care, named)) ?? wrong("relationship_id", "This psychologist is not known.");
}

const isDate = (care: Care, id: string) =>
  and(eq(therapyDates.ownerId, care.ownerId), eq(therapyDates.id, id));

function statusFor(startsAt: Date, asked: DateStatus | undefined, now: Date): DateStatus {
  return asked ?? (startsAt > now ? "planned" : "held");
}

const isTooEarly = (startsAt: Date, status: DateStatus, now: Date) =>
  (status === "held" || status === "missed") && startsAt.getTime() > now.getTime() + EARLY_MS;

type Insert = {
  readonly input: AddDates;
  readonly slots: readonly Slot[];
  readonly other: Other | null;
  readonly now: Date;
};

async function insertDates(tx: Tx, care: Care, first: DateId, { input, slots, other, now }: Insert) {
  const sealer = input.where === undefined ? null : await sealerOf(tx, care.ownerId);
  const rows = slots.map((slot, index) => {
    const id = index === 0 ? first : newId<"therapy-date">();
    const status = statusFor(slot.startsAt, input.status, now);
    return {
      ownerId: care.ownerId,
      id,
      relationshipId: other?.relationshipId ?? null,
      seriesId: slots.length > 1 ? first : null,
      authorId: care.actor.id,
      startsAt: slot.startsAt,
      localDay: slot.localDay,
      zone: input.zone,
      minutes: input.minutes,
      place: input.place,
      whereWords: sealer?.sealOrNull(wherePlace(id), input.where) ?? null,
      status,
      statusAt: status === "planned" ? null : now,
      statusBy: status === "planned" ? null : care.actor.id,
      createdAt: now,
      updatedAt: now,
    };
  });
  await tx.insert(therapyDates).values(rows);
  await audit(tx, {
    ownerId: care.ownerId,
    actorId: care.actor.id,
    action: "date.added",
    subjectId: first,
    counts: { dates: rows.length },
    at: now,
  });
  const isAhead = rows.some((row) => row.startsAt > now);
  await tellOther(tx, care, other, { dateId: first, leavesNotice: isAhead, at: now });
}

/** A session or a series of them, written down by either side, once per idempotency key. Answers the first one. */
export async function addDates(
  care: Care,
  input: AddDates,
  { now, idempotency }: { now: Date; idempotency: Idempotency | null },
): Promise<{ date: TherapyDate; count: number; replayed: boolean } | Failure> {
  if (input.repeat !== "once" && input.times < 2) return wrong("times", "Please give a number from 2 to 52.");
  const slots = slotsOf({ ...input, day: input.day as LocalDay });
  if (slots === null) return wrong("day", "Please give days before the year 2100.");
  if (slots.some((slot) => isTooEarly(slot.startsAt, statusFor(slot.startsAt, input.status, now), now)))
    return wrong("status", "This time has not come yet, so nobody knows whether the session is held.");
  return inRecord(care, async (tx) => {
    const other = await whoElse(tx, care, input.relationship_id);
    if (other !== null && isFailure(other)) return other;
    const made = await createOnce<"therapy-date">(tx, care.actor.id, idempotency, now, (id) =>
      insertDates(tx, care, id, { input, slots, other, now }),
    );
    if (isFailure(made)) return made;
    return { date: await getDate(care, made.id), count: slots.length, replayed: made.replayed };
  });
}

async function lockDate(tx: Tx, care: Care, wanted: string): Promise<DateRow> {
  const id = parseId<"therapy-date">(wanted);
  if (id === null) throw new NotFound();
  const [row] = await tx.select().from(therapyDates).where(isDate(care, id)).limit(1).for("update");
  if (!row) throw new NotFound();
  return row;
}

type Replacement = { readonly change: ChangeDate; readonly slot: Slot; readonly now: Date };

async function replaceDate(tx: Tx, care: Care, row: DateRow, { change, slot, now }: Replacement) {
  const sealer = change.where === undefined ? null : await sealerOf(tx, care.ownerId);
  await tx
    .update(therapyDates)
    .set({
      ...slot,
      zone: change.zone,
      minutes: change.minutes,
      place: change.place,
      whereWords: sealer?.sealOrNull(wherePlace(row.id), change.where) ?? null,
      version: row.version + 1,
      updatedAt: now,
    })
    .where(isDate(care, row.id));
  await trace(tx, care, "changed", row.id, now);
}

/** Changes one session; those of the same series stay. A later change of somebody else's answers `conflict` with it. */
export async function changeDate(care: Care, change: ChangeDate, now: Date): Promise<TherapyDate | Failure> {
  const [slot] = slotsOf({ ...change, day: change.day as LocalDay, repeat: "once", times: 1 }) ?? [];
  if (!slot) return wrong("day", "Please give a day before the year 2100.");
  return inRecord(care, async (tx) => {
    const row = await lockDate(tx, care, change.id);
    if (row.deletedAt) throw new NotFound();
    if (row.version !== change.version)
      return fail("conflict", "This session was changed somewhere else in the meantime.", {
        current: dateJson(await getDate(care, row.id)),
      });
    if (isTooEarly(slot.startsAt, row.status, now))
      return wrong(
        "day",
        "This session was marked as past, but this day has not come yet. Please mark it as planned first.",
      );
    await replaceDate(tx, care, row, { change, slot, now });
    const isAhead = row.startsAt > now || slot.startsAt > now;
    await tellOfRow(tx, care, row, { leavesNotice: isAhead, at: now });
    return getDate(care, row.id);
  });
}

/** Says that a session was held, missed, is off, or is planned after all. */
export async function markDate(
  care: Care,
  { id, status }: { readonly id: string; readonly status: DateStatus },
  now: Date,
): Promise<TherapyDate | Failure> {
  return inRecord(care, async (tx) => {
    const row = await lockDate(tx, care, id);
    if (row.deletedAt) throw new NotFound();
    if (isTooEarly(row.startsAt, status, now)) return fail("invalid", "This session has not begun yet.");
    if (row.status !== status) {
      await tx
        .update(therapyDates)
        .set({ status, statusAt: now, statusBy: care.actor.id, version: row.version + 1, updatedAt: now })
        .where(isDate(care, row.id));
      await trace(tx, care, status === "cancelled" ? "cancelled" : "marked", row.id, now);
      await tellOfRow(tx, care, row, { leavesNotice: row.startsAt > now, at: now });
    }
    return getDate(care, row.id);
  });
}

/** Puts a session in the bin for 30 days; with `following`, the later ones of its series too. Answers how many. */
export async function deleteDate(
  care: Care,
  { id, following = false }: { readonly id: string; readonly following?: boolean | undefined },
  now: Date,
): Promise<{ id: DateId; count: number }> {
  return inRecord(care, async (tx) => {
    const row = await lockDate(tx, care, id);
    if (row.deletedAt) throw new NotFound();
    const alsoLater = following && row.seriesId !== null;
    const which = alsoLater
      ? and(
          eq(therapyDates.ownerId, care.ownerId),
          eq(therapyDates.seriesId, row.seriesId ?? row.id),
          gte(therapyDates.startsAt, row.startsAt),
          isNull(therapyDates.deletedAt),
        )
      : isDate(care, row.id);
    const gone = await tx
      .update(therapyDates)
      .set({ deletedAt: now, purgeAt: new Date(now.getTime() + BIN_DAYS * DAY_MS), updatedAt: now })
      .where(which)
      .returning({ id: therapyDates.id });
    await trace(tx, care, "binned", row.id, now);
    await tellOfRow(tx, care, row, { leavesNotice: row.startsAt > now && row.status === "planned", at: now });
    return { id: row.id as DateId, count: gone.length };
  });
}

/** Takes back what one delete took away, the rest of its series with it. Asked twice, it answers twice. */
export async function restoreDate(care: Care, id: string, now: Date): Promise<TherapyDate> {
  return inRecord(care, async (tx) => {
    const row = await lockDate(tx, care, id);
    if (row.purgeAt !== null && row.purgeAt <= now) throw new NotFound();
    if (row.deletedAt) {
      await tx
        .update(therapyDates)
        .set({ deletedAt: null, purgeAt: null, updatedAt: now })
        .where(
          and(
            eq(therapyDates.ownerId, care.ownerId),
            row.seriesId === null ? eq(therapyDates.id, row.id) : eq(therapyDates.seriesId, row.seriesId),
            eq(therapyDates.deletedAt, row.deletedAt),
          ),
        );
      await trace(tx, care, "restored", row.id, now);
      await tellOfRow(tx, care, row, { leavesNotice: false, at: now });
    }
    return getDate(care, row.id);
  });
}
