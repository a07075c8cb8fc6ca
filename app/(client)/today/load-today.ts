import type { Actor } from "@/lib/access/actor";
import { inRecord, ownRecord } from "@/lib/access/record";
import { readAtHand } from "@/lib/care/today/queries";
import { addLocalDays, daysBetween, daysFrom, type LocalDay, localDayOf } from "@/lib/core/local-day";
import { listDayMoods, readMoodSetting } from "@/lib/record/mood/queries";
import { type DaySummary, readDays, readTotals } from "@/lib/record/rollups/queries";
import { listWordsOf } from "@/lib/record/words/queries";

const DAYS = 14;
/** Shorter than this is a weekend, not a gap. */
const GAP_DAYS = 5;

/**
 * Everything Today shows, in one transaction and at most six statements: lists are asked for only where the day's sums
 * say that there is something, and the totals only where the fortnight is empty.
 */
export async function loadToday(actor: Actor, now: Date) {
  const record = ownRecord(actor, "mood");
  const day = localDayOf(now, actor.zone);
  const first = addLocalDays(day, 1 - DAYS);
  return inRecord(record, async (tx) => {
    const setting = await readMoodSetting(record);
    const days = await readDays(tx, actor.id, first, day);
    const today = days.find((one) => one.day === day);
    const words = await listWordsOf(record, ["feeling", "trigger"]);
    const own = {
      journal: ownRecord(actor, "journal"),
      work: ownRecord(actor, "work"),
      care: ownRecord(actor, "care"),
    };
    return {
      day,
      setting,
      words,
      atHand: await readAtHand(own, day, now),
      fortnight: daysFrom(first, day).map((one) => meanOn(days, one)),
      moods: today?.moodEntries ? await listDayMoods(record, day) : [],
      visit: days.length > 0 ? visitAfter(days, day) : await visitWithout(() => readTotals(tx, actor.id)),
    };
  });
}

/** New: nothing was ever written. Back: nothing for some days. */
export type Visit = "new" | "back" | "usual";

const meanOn = (days: readonly DaySummary[], day: LocalDay) =>
  days.find((one) => one.day === day)?.moodMean ?? null;

function visitAfter(days: readonly DaySummary[], today: LocalDay): Visit {
  const last = days.at(-1)?.day;
  return last !== undefined && daysBetween(last, today) >= GAP_DAYS ? "back" : "usual";
}

async function visitWithout(read: () => ReturnType<typeof readTotals>): Promise<Visit> {
  const { moodEntries, journalEntries } = await read();
  return moodEntries + journalEntries === 0 ? "new" : "back";
}
