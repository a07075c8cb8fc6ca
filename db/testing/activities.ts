import * as z from "zod/mini";
import { ownRecord } from "@/lib/access/record";
import { isFailure } from "@/lib/core/result";
import type { Activity } from "@/lib/work/activities/activity";
import { planActivity, recordOutcome } from "@/lib/work/activities/mutations";
import { type OutcomeInput, type PlanInput, planInput } from "@/lib/work/activities/schema";
import type { Someone } from "./people";

type Wanted = Partial<Omit<z.input<typeof planInput>, "client_id">> & {
  readonly by: Someone;
  readonly now?: Date;
  /** How it went; absent: nobody said yet. */
  readonly went?: Omit<OutcomeInput, "id">;
};

/** What somebody plans, with everything else left as the form leaves it. */
export function planning(wanted: Partial<z.input<typeof planInput>> = {}): PlanInput {
  const input = z.parse(planInput, { name: "A walk", starts_at: "2026-03-05T09:00", ...wanted });
  const { client_id: _, ...plan } = input;
  return plan;
}

/** An activity in a client's own plan. Say only what matters: `await anActivity({ by: maya, predicted_pleasure: 3 })`. */
export async function anActivity({
  by,
  now = new Date("2026-03-05T08:00:00Z"),
  went,
  ...wanted
}: Wanted): Promise<Activity> {
  const work = ownRecord(by.actor, "work");
  const saved = await planActivity(work, planning(wanted), { now });
  if (isFailure(saved)) throw new Error(`the activity was refused: ${JSON.stringify(saved.fields)}`);
  if (went === undefined) return saved.activity;
  return (await recordOutcome(work, { ...went, id: saved.activity.id }, now)).activity;
}
