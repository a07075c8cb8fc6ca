import { notFound } from "next/navigation";
import type { ProblemPlace } from "@/components/problems/place";
import type { Voice } from "@/components/problems/voice";
import { type Support, supportOf } from "@/components/safety/support";
import type { Actor } from "@/lib/access/actor";
import { ownRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { readChange } from "@/lib/insight/change/queries";
import { readSharing } from "@/lib/record/journal/queries";
import { listSkillsFor } from "@/lib/work/outcomes/queries";
import type { ProblemId } from "@/lib/work/problems/problem";
import {
  getProblem,
  listBinnedProblems,
  listProblems,
  listReadiness,
  listReadings,
  openCitations,
  openWork,
} from "@/lib/work/problems/queries";
import { listReaders, type Reader } from "@/lib/work/skills/queries";

const FORTNIGHT = 14;

export function missing(error: unknown): never {
  if (error instanceof NotFound) notFound();
  throw error;
}

type Wanted = { readonly id: string; readonly place: ProblemPlace };

function voiceOf(actor: Actor, { clientId }: ProblemPlace, readers: readonly Reader[]): Voice {
  if (clientId !== undefined) return { id: actor.id, isClient: false, other: "your client" };
  return { id: actor.id, isClient: true, other: readers[0]?.name ?? "your psychologist" };
}

/** A client's own list of readers; a psychologist has no use for it. */
const readersOf = (work: RecordAccess<"work">) =>
  work.actor.id === work.ownerId ? listReaders(work) : Promise.resolve([]);

/** All problem areas, and those in the bin. */
export async function loadProblems(actor: Actor, place: ProblemPlace, now: Date) {
  const asked = { clientId: place.clientId, purpose: "problem", now } as const;
  return openWork(actor, asked, async ({ work }) => {
    const readers = await readersOf(work);
    return {
      ownerId: work.ownerId,
      readers,
      voice: voiceOf(actor, place, readers),
      problems: await listProblems(work),
      binned: await listBinnedProblems(work, now),
    };
  }).catch(missing);
}

/** One problem area for either side of the work, with its sentences, skills and last days. Six statements. */
export async function loadProblem(actor: Actor, { id, place }: Wanted, now: Date) {
  const asked = { clientId: place.clientId, purpose: "problem", now } as const;
  const today = localDayOf(now, actor.zone);
  return openWork(actor, asked, async ({ work, journal }) => {
    const problem = await getProblem(work, id);
    const readers = await readersOf(work);
    return {
      problem,
      ownerId: work.ownerId,
      readers,
      voice: voiceOf(actor, place, readers),
      today,
      sentences: await openCitations(work, journal, { problemId: problem.id }),
      skills: await listSkillsFor(work, problem.id),
      readings: await listReadings(work, problem.id, addLocalDays(today, 1 - FORTNIGHT), today),
      readiness: await listReadiness(work, problem.id),
    };
  }).catch(missing);
}

/** What changed for a problem area, with the sentences it started from. */
export async function loadProblemChange(actor: Actor, { id, place }: Wanted, now: Date) {
  const asked = { clientId: place.clientId, purpose: "problem", now } as const;
  return openWork(actor, asked, async ({ work, journal, mood }) => {
    const change = await readChange(work, mood, { problemId: id }, localDayOf(now, actor.zone));
    const sentences = await openCitations(work, journal, { problemId: id as ProblemId });
    return { change, sentences, ownerId: work.ownerId, voice: voiceOf(actor, place, []) };
  }).catch(missing);
}

/** What changed for the problem areas a skill is for. */
export async function loadSkillChange(
  actor: Actor,
  { id, clientId }: { readonly id: string; readonly clientId?: string },
  now: Date,
) {
  return openWork(actor, { clientId, purpose: "skill", now }, ({ work, mood }) =>
    readChange(work, mood, { skillId: id }, localDayOf(now, actor.zone)),
  ).catch(missing);
}

/** Help that answers where the client lives, for what they write. */
export async function loadSupport(actor: Actor): Promise<Support> {
  return supportOf(await readSharing(ownRecord(actor, "journal")), actor.zone);
}
