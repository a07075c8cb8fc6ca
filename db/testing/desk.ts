import { withActor } from "@/db/actor";
import {
  formulationItems,
  formulationStances,
  homework,
  journalEntries,
  moodDays,
  problemAreas,
  problemStatuses,
  skills,
  skillUses,
  therapyDates,
} from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import type { Someone } from "./people";

const HOUR_MS = 3_600_000;

type Wanted = {
  readonly client: Someone;
  readonly relationshipId: string;
  /** The last day of what is planted; a session was held seven days before it. */
  readonly today: LocalDay;
  readonly days?: number;
  readonly entries?: number;
  /** Whether the client disputes the line they wrote. */
  readonly disputed?: boolean;
};

type Planting = { readonly tx: Tx; readonly sealer: Sealer; readonly back: (days: number) => LocalDay };

const noonOf = (day: LocalDay) => new Date(`${day}T12:00:00Z`);
const written = (day: LocalDay) => ({ createdAt: noonOf(day), updatedAt: noonOf(day) });
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

/**
 * A client's weeks as a psychologist's desk finds them: a mood a day (5, and 6 on every other), entries of which every
 * third is only theirs, one problem area being worked on, one skill with a use every third day, one homework done before
 * the last session and one given since, a session held and one to come, and a disputed line.
 */
export async function someWeeks(wanted: Wanted): Promise<void> {
  const { client, relationshipId, today, days = 30, entries = 6, disputed = true } = wanted;
  await withActor(client.actor, async (tx) => {
    const sealer = await sealerOf(tx, client.actor.id);
    const planting = { tx, sealer, back: (count: number) => addLocalDays(today, -count) };
    await plantRecord(planting, days, entries);
    await plantProblem(planting);
    await plantPractice(planting, days);
    await plantSessions(planting, relationshipId);
    await plantLine(planting, disputed);
  });
}

async function plantRecord({ tx, sealer, back }: Planting, days: number, entries: number) {
  const { ownerId } = sealer;
  const moods = upTo(days).map((at) => ({ ownerId, day: back(at), n: 2, sum: 10 + (at % 2) * 2 }));
  // A day whose moods were all taken back stays as a row of none.
  await tx.insert(moodDays).values([{ ownerId, day: back(days), n: 0, sum: 0 }, ...moods.toReversed()]);
  const place = (rowId: string) => ({ table: "journal_entries", column: "content", rowId });
  const rows = upTo(entries).map((at) => {
    const [id, day] = [newId(), back(at * 2)];
    const content = sealer.seal(place(id), `What happened ${at} days ago, in a few words.`);
    const privacy = at % 3 === 2 ? ("only_me" as const) : ("shared" as const);
    const when = { occurredAt: noonOf(day), localDay: day, zone: "UTC" };
    return {
      ownerId,
      id,
      ...when,
      template: "free" as const,
      content,
      privacy,
      wordCount: 8,
      ...written(day),
    };
  });
  // Oldest first, as a diary is written.
  await tx.insert(journalEntries).values(rows.toReversed());
}

async function plantProblem({ tx, sealer, back }: Planting) {
  const { ownerId } = sealer;
  const id = newId();
  const name = sealer.seal({ table: "problem_areas", column: "name", rowId: id }, "Worry at night");
  const since = written(back(28));
  await tx
    .insert(problemAreas)
    .values({ ownerId, id, authorId: ownerId, name, baselineTimes: 6, targetTimes: 2, ...since });
  const said = { ownerId, problemId: id, byId: ownerId };
  await tx.insert(problemStatuses).values([
    { ...said, id: newId(), status: "open", at: noonOf(back(28)) },
    { ...said, id: newId(), status: "working", at: noonOf(back(20)) },
  ]);
}

async function plantPractice({ tx, sealer, back }: Planting, days: number) {
  const { ownerId } = sealer;
  const skillId = newId();
  const seal = (column: string, text: string) =>
    sealer.seal({ table: "skills", column, rowId: skillId }, text);
  await tx.insert(skills).values({
    ownerId,
    id: skillId,
    authorId: ownerId,
    name: seal("name", "Write it down, then walk"),
    replacesKind: "thought",
    steps: seal("steps", '["Write it down"]'),
    ...written(back(28)),
  });
  const uses = upTo(Math.floor(days / 3)).map((at) => {
    const [day, helped] = [back(at * 3), at % 4 === 3 ? null : 2 + (at % 4)];
    const when = { usedAt: noonOf(day), localDay: day, zone: "UTC", createdAt: noonOf(day) };
    return { ownerId, id: newId(), skillId, helped, ...when };
  });
  if (uses.length > 0) await tx.insert(skillUses).values(uses.toReversed());
  const given = (day: LocalDay) => ({
    ownerId,
    id: newId(),
    authorId: ownerId,
    kind: "skill" as const,
    skillId,
    assignedAt: noonOf(day),
    ...written(day),
  });
  await tx
    .insert(homework)
    .values([{ ...given(back(14)), outcome: "done", outcomeAt: noonOf(back(9)) }, given(back(7))]);
}

async function plantSessions({ tx, sealer: { ownerId }, back }: Planting, relationshipId: string) {
  const session = (day: LocalDay, startsAt: Date) => ({
    ownerId,
    id: newId(),
    relationshipId,
    authorId: ownerId,
    startsAt,
    localDay: day,
    zone: "UTC",
    minutes: 50,
    place: "video" as const,
    ...written(back(20)),
  });
  const tomorrow = new Date(noonOf(back(0)).getTime() + 26 * HOUR_MS);
  await tx.insert(therapyDates).values([
    { ...session(back(7), noonOf(back(7))), status: "held" },
    { ...session(back(-1), tomorrow), status: "planned" },
  ]);
}

async function plantLine({ tx, sealer, back }: Planting, disputed: boolean) {
  const { ownerId } = sealer;
  const id = newId();
  const words = sealer.seal({ table: "formulation_items", column: "words", rowId: id }, "It will go wrong");
  const place = { model: "cycle" as const, box: "thought" as const, position: 1 };
  await tx
    .insert(formulationItems)
    .values({ ownerId, id, authorId: ownerId, ...place, words, ...written(back(10)) });
  if (!disputed) return;
  const of = { ownerId, itemId: id, itemVersion: 1, personId: ownerId };
  await tx.insert(formulationStances).values({ ...of, id: newId(), stance: "dispute", at: noonOf(back(5)) });
}
