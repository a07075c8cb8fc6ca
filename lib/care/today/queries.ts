import "server-only";
import { and, asc, desc, eq, gt, isNull, lt, type SQLWrapper, sql } from "drizzle-orm";
import { rowsFromJson } from "@/db/json-rows";
import { activities, journalEntries, skills, therapyDates } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import type { PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import type { EntryGlance } from "@/lib/record/journal/entry";
import { dayEntryRows, openGlances } from "@/lib/record/journal/queries";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Activity } from "@/lib/work/activities/activity";
import { opened as openActivity } from "@/lib/work/activities/queries";
import type { Homework } from "@/lib/work/homework/assignment";
import { homeworkRows, openHomeworkJson } from "@/lib/work/homework/queries";
import { glanceOf, skillsAtHand } from "@/lib/work/skills/queries";
import type { SkillGlance } from "@/lib/work/skills/skill";
import { openedDate } from "../dates/opened";
import type { TherapyDate } from "../dates/therapy-date";
import { isDue } from "../dates/when-words";

/** What was written, what is planned, given and at hand on one day. */
export type AtHand = {
  readonly entries: readonly EntryGlance[];
  readonly skills: readonly SkillGlance[];
  readonly activities: readonly Activity[];
  /** Nobody said yet how it went. */
  readonly homework: readonly Homework[];
  readonly next: TherapyDate | null;
  /** The last session whose day is over and of which nobody said whether it was held. */
  readonly unsettled: TherapyDate | null;
};

type Own = {
  readonly journal: RecordAccess<"journal">;
  readonly work: RecordAccess<"work">;
  readonly care: RecordAccess<"care">;
};

type Parts = "entries" | "skills" | "activities" | "homework" | "next" | "last";

const WEEK_MS = 7 * 86_400_000;
const MOST_OF_A_DAY = 50;

const listed = (rows: SQLWrapper) => sql`(select json_agg(to_jsonb(t)) from ${rows} t)`;

const dayActivities = (tx: Tx, ownerId: PersonId, day: LocalDay) =>
  tx
    .select()
    .from(activities)
    .where(and(eq(activities.ownerId, ownerId), eq(activities.localDay, day), isNull(activities.deletedAt)))
    .orderBy(asc(activities.startsAt), asc(activities.id))
    .limit(MOST_OF_A_DAY);

function dates(tx: Tx, ownerId: PersonId, now: Date, which: "next" | "last") {
  const weekAgo = new Date(now.getTime() - WEEK_MS);
  const when =
    which === "next"
      ? gt(therapyDates.startsAt, now)
      : and(lt(therapyDates.startsAt, now), gt(therapyDates.startsAt, weekAgo));
  const planned = and(eq(therapyDates.status, "planned"), isNull(therapyDates.deletedAt));
  return tx
    .select()
    .from(therapyDates)
    .where(and(eq(therapyDates.ownerId, ownerId), planned, when))
    .orderBy((which === "next" ? asc : desc)(therapyDates.startsAt))
    .limit(1);
}

/** All that Today offers beside the question, in one statement (and one for the key, the first time). */
export async function readAtHand({ journal, work }: Own, day: LocalDay, now: Date): Promise<AtHand> {
  return inRecord(work, async (tx) => {
    const { ownerId } = work;
    const found = await tx.execute<Record<Parts, unknown>>(sql`
      select ${listed(dayEntryRows(tx, journal, day))} as entries,
             ${listed(skillsAtHand(tx, ownerId))} as skills,
             ${listed(dayActivities(tx, ownerId, day))} as activities,
             ${listed(homeworkRows(tx, ownerId, { state: "open" }))} as homework,
             ${listed(dates(tx, ownerId, now, "next"))} as next,
             ${listed(dates(tx, ownerId, now, "last"))} as last`);
    const row = found.rows[0];
    const sealer = await sealerOf(tx, ownerId);
    const [next, last] = [row?.next, row?.last].map((json) => {
      const [date] = rowsFromJson(therapyDates, json);
      return date ? openedDate(date, sealer) : null;
    });
    return {
      entries: openGlances(sealer, rowsFromJson(journalEntries, row?.entries)),
      skills: rowsFromJson(skills, row?.skills).map((one) => glanceOf(sealer, one)),
      activities: rowsFromJson(activities, row?.activities).map((one) => openActivity(sealer, one)),
      homework: openHomeworkJson(sealer, row?.homework),
      next: next ?? null,
      unsettled: last && isDue(last, now) ? last : null,
    };
  });
}
