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
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
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

const noonOf = (day: LocalDay) => new Date(`${day}T12:00:00Z`);

/**
 * A client's weeks as a psychologist's desk finds them: a mood a day (5, and 6 on every other), entries of which every
 * third is only theirs, one problem area being worked on, one skill with a use every third day, one homework done before
 * the last session and one given since, a session held and one to come, and a disputed line.
 */
export async function someWeeks({
  client,
  relationshipId,
  today,
  days = 30,
  entries = 6,
  disputed = true,
}: Wanted) {
  const ownerId = client.actor.id;
  const back = (count: number) => addLocalDays(today, -count);
  const written = (day: LocalDay) => ({ createdAt: noonOf(day), updatedAt: noonOf(day) });
  const here = { ownerId, authorId: ownerId, zone: "UTC" };
  await withActor(client.actor, async (tx) => {
    const sealer = await sealerOf(tx, ownerId);
    const seal = (table: string, column: string, rowId: string, text: string) =>
      sealer.seal({ table, column, rowId }, text);
    const range = Array.from({ length: days }, (_, at) => back(at));
    await tx
      .insert(moodDays)
      .values(range.map((day, at) => ({ ownerId, day, n: 2, sum: 10 + (at % 2) * 2 })));
    const entryIds = Array.from({ length: entries }, () => newId());
    await tx.insert(journalEntries).values(
      entryIds.map((id, at) => ({
        ownerId,
        id,
        occurredAt: noonOf(back(at * 2)),
        localDay: back(at * 2),
        zone: "UTC",
        template: "free" as const,
        content: seal("journal_entries", "content", id, `What happened ${at} days ago, in a few words.`),
        privacy: at % 3 === 2 ? ("only_me" as const) : ("shared" as const),
        wordCount: 8,
        ...written(back(at * 2)),
      })),
    );
    const [problemId, skillId, itemId] = [newId(), newId(), newId()];
    await tx.insert(problemAreas).values({
      ...here,
      id: problemId,
      name: seal("problem_areas", "name", problemId, "Worry at night"),
      baselineTimes: 6,
      targetTimes: 2,
      ...written(back(28)),
    });
    await tx.insert(problemStatuses).values([
      { ownerId, id: newId(), problemId, status: "open", byId: ownerId, at: noonOf(back(28)) },
      { ownerId, id: newId(), problemId, status: "working", byId: ownerId, at: noonOf(back(20)) },
    ]);
    await tx.insert(skills).values({
      ...here,
      id: skillId,
      name: seal("skills", "name", skillId, "Write it down, then walk"),
      replacesKind: "thought",
      steps: seal("skills", "steps", skillId, '["Write it down"]'),
      ...written(back(28)),
    });
    const uses = Array.from({ length: Math.floor(days / 3) }, (_, at) => at);
    await tx.insert(skillUses).values(
      uses.map((at) => ({
        ownerId,
        id: newId(),
        skillId,
        usedAt: noonOf(back(at * 3)),
        localDay: back(at * 3),
        zone: "UTC",
        helped: at % 4 === 3 ? null : 2 + (at % 4),
        createdAt: noonOf(back(at * 3)),
      })),
    );
    await tx.insert(homework).values([
      {
        ...here,
        id: newId(),
        kind: "skill",
        skillId,
        assignedAt: noonOf(back(14)),
        outcome: "done",
        outcomeAt: noonOf(back(9)),
        ...written(back(14)),
      },
      { ...here, id: newId(), kind: "skill", skillId, assignedAt: noonOf(back(7)), ...written(back(7)) },
    ]);
    await tx.insert(therapyDates).values([
      {
        ...here,
        id: newId(),
        relationshipId,
        startsAt: noonOf(back(7)),
        localDay: back(7),
        minutes: 50,
        place: "video",
        status: "held",
        ...written(back(20)),
      },
      {
        ...here,
        id: newId(),
        relationshipId,
        startsAt: new Date(noonOf(today).getTime() + 26 * HOUR_MS),
        localDay: addLocalDays(today, 1),
        minutes: 50,
        place: "video",
        status: "planned",
        ...written(back(20)),
      },
    ]);
    await tx.insert(formulationItems).values({
      ...here,
      id: itemId,
      model: "cycle",
      box: "thought",
      words: seal("formulation_items", "words", itemId, "It will go wrong"),
      position: 1,
      ...written(back(10)),
    });
    if (!disputed) return;
    await tx.insert(formulationStances).values({
      ownerId,
      id: newId(),
      itemId,
      itemVersion: 1,
      personId: ownerId,
      stance: "dispute",
      at: noonOf(back(5)),
    });
  });
}
