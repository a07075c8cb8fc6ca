import { and, eq } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { careRelationships, careTerms } from "@/db/schema";
import type { Actor } from "@/lib/access/actor";
import { ownRecord, type RelationshipId } from "@/lib/access/record";
import { addDates, markDate } from "@/lib/care/dates/mutations";
import { termsRow } from "@/lib/care/relationships/terms";
import { NotFound } from "@/lib/core/errors";
import type { Id, PersonId } from "@/lib/core/ids";
import { listEntries } from "@/lib/record/journal/queries";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { cite, createProblem, setStatus } from "@/lib/work/problems/mutations";
import { recordReadiness, recordReading } from "@/lib/work/readings/mutations";
import { type Chance, chanceFrom } from "../chance";
import { finderOf } from "./find-words";
import { made } from "./made";
import type { PlantedProblem, PlantedWork } from "./planted-work";
import { type Clock, ZONE } from "./when";

export type Sessions = {
  /** Days until the next one; negative when it has passed. */
  readonly next: number;
  readonly time: string;
  readonly place: "in-person" | "video" | "phone";
  readonly weeks: number;
  readonly missed?: number;
};

const once = { idempotency: null } as const;

async function relationshipOf(actor: Actor, psychologistId: PersonId): Promise<RelationshipId> {
  return withActor(actor, async (tx) => {
    const [row] = await tx
      .select({ id: careRelationships.id })
      .from(careRelationships)
      .where(
        and(eq(careRelationships.clientId, actor.id), eq(careRelationships.psychologistId, psychologistId)),
      );
    if (!row) throw new NotFound();
    return row.id as RelationshipId;
  });
}

type Begun = { readonly actor: Actor; readonly name: string; readonly psychologistId: PersonId };

async function plantTerms({ actor, name, psychologistId }: Begun, relationshipId: RelationshipId, at: Date) {
  await withActor(actor, async (tx) => {
    const sealer = await sealerOf(tx, actor.id);
    const row = {
      id: newId<"terms">() as Id<"terms">,
      ownerId: actor.id,
      relationshipId,
      proposedBy: psychologistId,
      proposedAt: at,
      agreedAt: at,
    };
    const plan = ["Mood, once or more a day", "One entry when something happened", "Each use of a skill"];
    const words = { clientName: name, plan, reviewDays: [1, 4], replyWords: "I answer at our next session." };
    await tx.insert(careTerms).values(termsRow(sealer, row, words));
  });
}

async function plantSessions(actor: Actor, relationshipId: RelationshipId, sessions: Sessions, clock: Clock) {
  const care = ownRecord(actor, "care");
  const { next, time, place, weeks, missed } = sessions;
  const what = { time, zone: ZONE, minutes: 50, place, relationship_id: relationshipId };
  const day = (weeksAgo: number) => clock.day(weeksAgo * 7 - next);
  const past = { ...what, day: day(weeks), status: "held" as const };
  await addDates(care, { ...past, repeat: "weekly", times: weeks }, { now: clock.now, ...once }).then(made);
  const ahead = { ...what, day: day(0), status: "planned" as const, repeat: "once" as const, times: 1 };
  await addDates(care, ahead, { now: clock.now, ...once }).then(made);
  if (missed === undefined) return;
  const skipped = { ...what, day: day(missed), status: "missed" as const, repeat: "once" as const, times: 1 };
  const { date } = made(await addDates(care, { ...skipped, time: "09:00" }, { now: clock.now, ...once }));
  await markDate(care, { id: date.id, status: "missed" }, clock.now).then(made);
}

/** How often on one day: a small whole number around what is usual at that time. */
function timesOn(chance: Chance, usual: number): number {
  const whole = Math.floor(usual);
  return Math.max(0, whole + (chance.happens(usual - whole) ? 1 : 0) + (chance.happens(0.12) ? 1 : 0));
}

async function plantReadings(actor: Actor, id: string, problem: PlantedProblem, clock: Clock) {
  const work = ownRecord(actor, "work");
  const chance = chanceFrom(`${actor.username} ${problem.key}`);
  const { before, after, strengthBefore, strengthAfter, turned, every } = problem.readings;
  for (let ago = problem.daysAgo - 1; ago > 0; ago -= 1) {
    if (!chance.happens(every)) continue;
    // The change takes four weeks to come, half of it before the day it is said to have turned.
    const share = Math.min(1, Math.max(0, (turned + 14 - ago) / 28));
    const times = timesOn(chance, before + (after - before) * share);
    const level = strengthBefore + (strengthAfter - strengthBefore) * share + chance.normal(0.8);
    const strength = times === 0 ? undefined : Math.min(10, Math.max(0, Math.round(level)));
    const input = { id, day: clock.day(ago), times, ...(strength === undefined ? {} : { strength }) };
    await recordReading(work, input, clock.at(ago, "21:10")).then(made);
  }
}

async function plantProblem(
  actor: Actor,
  problem: PlantedProblem,
  clock: Clock,
  find: ReturnType<typeof finderOf>,
) {
  const work = ownRecord(actor, "work");
  const { key: _key, daysAgo, statuses, readiness, readings: _readings, evidence, ...input } = problem;
  const begun = await createProblem(work, input, { now: clock.at(daysAgo), ...once });
  const { id } = made(begun).problem;
  for (const words of evidence) {
    await cite(work, ownRecord(actor, "journal"), { ...find(words), problemId: id }, clock.at(daysAgo)).then(
      made,
    );
  }
  for (const { daysAgo: ago, status } of statuses) await setStatus(work, id, status, clock.at(ago));
  for (const { daysAgo: ago, ...said } of readiness)
    await recordReadiness(work, { id, ...said }, clock.at(ago));
  await plantReadings(actor, id, problem, clock);
  return [problem.key, id] as const;
}

/** What the client did first: terms, sessions, problem areas with their evidence and readings. Answers the ids by key. */
export async function plantBeginnings(
  begun: Begun & { readonly sessions: Sessions; readonly joined: number },
  work: PlantedWork,
  clock: Clock,
): Promise<ReadonlyMap<string, string>> {
  const { actor, psychologistId, sessions, joined } = begun;
  const relationshipId = await relationshipOf(actor, psychologistId);
  return withActor(actor, async () => {
    await plantTerms(begun, relationshipId, clock.at(joined));
    await plantSessions(actor, relationshipId, sessions, clock);
    const entries = (await listEntries(ownRecord(actor, "journal"), { limit: 200 })).items;
    const find = finderOf(entries.filter(({ privacy }) => privacy === "shared"));
    const ids = new Map<string, string>();
    for (const problem of work.problems) {
      const [key, id] = await plantProblem(actor, problem, clock, find);
      ids.set(key, id);
    }
    return ids;
  });
}
