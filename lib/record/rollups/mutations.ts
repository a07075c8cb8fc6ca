import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import { type DayDelta, sumsOf } from "./delta";

/**
 * Adds a change to a person's day and totals: one statement, in the write that caused it. An edit that moves an entry
 * to another day is two calls, one for each day.
 */
export async function applyDelta(tx: Tx, ownerId: PersonId, day: LocalDay, delta: DayDelta): Promise<void> {
  const mood = sumsOf(delta.mood);
  const logged = sumsOf(delta.logged);
  const energy = sumsOf(delta.energy);
  const moodEntries = delta.moodEntries ?? 0;
  const journalEntries = delta.journalEntries ?? 0;
  const words = delta.words ?? 0;
  await tx.execute(sql`
    with day as (
      insert into day_rollups as d (owner_id, day, mood_n, mood_sum, mood_sumsq, energy_n, energy_sum, energy_sumsq,
                                    mood_entries, journal_entries, words)
      values (${ownerId}::uuid, ${day}::date, ${mood.n}, ${mood.sum}, ${mood.sumsq}, ${energy.n}, ${energy.sum}, ${energy.sumsq},
              ${moodEntries}, ${journalEntries}, ${words})
      on conflict (owner_id, day) do update set
        mood_n = d.mood_n + excluded.mood_n, mood_sum = d.mood_sum + excluded.mood_sum, mood_sumsq = d.mood_sumsq + excluded.mood_sumsq,
        energy_n = d.energy_n + excluded.energy_n, energy_sum = d.energy_sum + excluded.energy_sum, energy_sumsq = d.energy_sumsq + excluded.energy_sumsq,
        mood_entries = d.mood_entries + excluded.mood_entries, journal_entries = d.journal_entries + excluded.journal_entries,
        words = d.words + excluded.words
    ), logged as (
      insert into mood_days as m (owner_id, day, n, sum)
      select ${ownerId}::uuid, ${day}::date, ${logged.n}::int, ${logged.sum}::int where ${logged.n}::int <> 0 or ${logged.sum}::int <> 0
      on conflict (owner_id, day) do update set n = m.n + excluded.n, sum = m.sum + excluded.sum
    )
    insert into owner_totals as t (owner_id, mood_entries, journal_entries, words, changed_at)
    values (${ownerId}::uuid, ${moodEntries}, ${journalEntries}, ${words}, now())
    on conflict (owner_id) do update set
      mood_entries = t.mood_entries + excluded.mood_entries, journal_entries = t.journal_entries + excluded.journal_entries,
      words = t.words + excluded.words, changed_at = excluded.changed_at`);
}

/** Computes a person's days and totals anew from the entries, for repair and for the test that holds the two equal. */
export async function rebuildRollups(tx: Tx, ownerId: PersonId): Promise<void> {
  await tx.execute(sql`delete from day_rollups where owner_id = ${ownerId}::uuid`);
  await tx.execute(sql`delete from mood_days where owner_id = ${ownerId}::uuid`);
  await tx.execute(sql`
    insert into mood_days (owner_id, day, n, sum)
    select owner_id, local_day, count(*), sum(mood_rating)
      from mood_entries where owner_id = ${ownerId}::uuid and deleted_at is null group by owner_id, local_day`);
  await tx.execute(sql`
    insert into day_rollups (owner_id, day, mood_n, mood_sum, mood_sumsq, energy_n, energy_sum, energy_sumsq, mood_entries, journal_entries, words)
    select owner_id, local_day, count(mood), coalesce(sum(mood), 0), coalesce(sum(mood * mood), 0),
           count(energy), coalesce(sum(energy), 0), coalesce(sum(energy * energy), 0),
           count(*) filter (where kind = 'mood'), count(*) filter (where kind = 'journal'), coalesce(sum(words), 0)
      from (
        select owner_id, local_day, 'mood' as kind, mood_rating::int as mood, energy_level::int as energy, 0 as words
          from mood_entries where owner_id = ${ownerId}::uuid and deleted_at is null
        union all
        select owner_id, local_day, 'journal', mood_rating::int, null, word_count
          from journal_entries where owner_id = ${ownerId}::uuid and deleted_at is null
      ) moments
     group by owner_id, local_day`);
  await tx.execute(sql`
    update owner_totals t set (mood_entries, journal_entries, words) = (
      select coalesce(sum(mood_entries), 0), coalesce(sum(journal_entries), 0), coalesce(sum(words), 0)
        from day_rollups d where d.owner_id = t.owner_id)
     where t.owner_id = ${ownerId}::uuid`);
}
