import "server-only";
import { and, asc, between, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { activities } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import type { Activity, ActivityId } from "./activity";
import { type Gap, gapOf } from "./gap";
import { activityPlace } from "./places";

type Work = RecordAccess<"work">;
export type ActivityRow = typeof activities.$inferSelect;

const LISTED = 500;
/** How many of the newest comparisons the gap looks at: long enough to mean something, short enough to be now. */
const COMPARED = 50;

export function opened(sealer: Sealer, row: ActivityRow): Activity {
  const { whereWords, deletedAt, purgeAt, createdAt, updatedAt, ownerId, ...plain } = row;
  return {
    ...plain,
    id: row.id as ActivityId,
    authorId: row.authorId as PersonId,
    name: sealer.open(activityPlace("name", row.id), row.name),
    where: sealer.openOrNull(activityPlace("where_words", row.id), whereWords),
    obstacle: sealer.openOrNull(activityPlace("obstacle", row.id), row.obstacle),
  };
}

const alive = (work: Work): SQL | undefined =>
  and(eq(activities.ownerId, work.ownerId), isNull(activities.deletedAt));

/** What stands in the plan from one local day to another, both included, in the order it begins. One statement. */
export async function listActivities(work: Work, from: LocalDay, to: LocalDay): Promise<Activity[]> {
  return inRecord(work, async (tx) => {
    const rows = await tx
      .select()
      .from(activities)
      .where(and(alive(work), between(activities.localDay, from, to)))
      .orderBy(asc(activities.localDay), asc(activities.startsAt), asc(activities.id))
      .limit(LISTED);
    const sealer = await sealerOf(tx, work.ownerId);
    return rows.map((row) => opened(sealer, row));
  });
}

export async function getActivity(work: Work, id: string): Promise<Activity> {
  const wanted = parseId<"activity">(id);
  if (wanted === null) throw new NotFound();
  return inRecord(work, async (tx) => {
    const [row] = await tx
      .select()
      .from(activities)
      .where(and(alive(work), eq(activities.id, wanted)))
      .limit(1);
    if (!row) throw new NotFound();
    return opened(await sealerOf(tx, work.ownerId), row);
  });
}

/** Guesses against what came, over the newest 50 activities that have both. One statement. */
export async function readGap(work: Work): Promise<Gap> {
  return inRecord(work, async (tx) => {
    const { predictedPleasure, predictedMastery, pleasure, mastery, outcome } = activities;
    const rows = await tx
      .select({ predictedPleasure, predictedMastery, pleasure, mastery })
      .from(activities)
      .where(
        and(
          alive(work),
          inArray(outcome, ["done", "partly"]),
          or(
            and(isNotNull(predictedPleasure), isNotNull(pleasure)),
            and(isNotNull(predictedMastery), isNotNull(mastery)),
          ),
        ),
      )
      .orderBy(desc(activities.localDay), desc(activities.startsAt), desc(activities.id))
      .limit(COMPARED);
    return gapOf(rows);
  });
}

/** The client's time zone: a plan is made on their clock, whoever writes it. */
export async function zoneOf(tx: Tx, work: Work): Promise<string> {
  if (work.actor.id === work.ownerId) return work.actor.zone;
  const { rows } = await tx.execute<{ zone: string | null }>(
    sql`select app_client_zone(${work.ownerId}::uuid) as zone`,
  );
  const zone = rows[0]?.zone;
  if (!zone) throw new NotFound();
  return zone;
}

/** The same for a page. */
export const readZone = (work: Work): Promise<string> => inRecord(work, (tx) => zoneOf(tx, work));
