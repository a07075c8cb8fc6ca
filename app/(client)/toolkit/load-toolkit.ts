import type { Actor } from "@/lib/access/actor";
import { inRecord, ownRecord } from "@/lib/access/record";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { listActivities } from "@/lib/work/activities/queries";
import { listProblems } from "@/lib/work/problems/queries";
import { listSkillGlances } from "@/lib/work/skills/queries";

const WEEK = 7;

/** What there is in the toolkit, counted by its own lists. Three statements. */
export async function loadToolkit(actor: Actor, now: Date) {
  const work = ownRecord(actor, "work");
  const today = localDayOf(now, actor.zone);
  return inRecord(work, async () => {
    const skills = await listSkillGlances(work);
    const coming = await listActivities(work, today, addLocalDays(today, WEEK - 1));
    const problems = await listProblems(work);
    return {
      skills,
      planned: coming.filter(({ planned, outcome }) => planned && outcome === null).length,
      problems: problems.filter(({ status }) => status.status !== "resolved").length,
      resolved: problems.filter(({ status }) => status.status === "resolved").length,
    };
  });
}
