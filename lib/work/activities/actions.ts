"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { eitherRecord } from "@/lib/access/either";
import { ownRecord } from "@/lib/access/record";
import { clientAction, memberAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as activities from "./mutations";
import {
  activityRef,
  changePlanInput,
  copyInput,
  doneInput,
  logInput,
  outcomeInput,
  planInput,
} from "./schema";

/** The plan of whoever asks: one's own, or a client's at the desk. */
const baseOf = (clientId: string | undefined) =>
  clientId === undefined ? "/plan" : `/practice/clients/${clientId}/plan`;

function refresh(clientId?: string): void {
  revalidatePath(baseOf(clientId), "layout");
  if (clientId === undefined) revalidatePath("/today");
}

export const planActivity = memberAction(
  "activity.plan",
  planInput,
  async ({ actor, input: { client_id: clientId, ...input }, now, idempotency }) => {
    const saved = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "plan" }, (work) =>
      activities.planActivity(work, input, { now, idempotency }),
    );
    if (isFailure(saved)) return saved;
    refresh(clientId);
    redirect(`${baseOf(clientId)}?day=${saved.activity.localDay}&saved=${saved.activity.id}` as Route);
  },
);

export const changeActivity = memberAction(
  "activity.change",
  changePlanInput,
  async ({ actor, input: { client_id: clientId, ...input }, now }) => {
    const saved = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "plan" }, (work) =>
      activities.changeActivity(work, input, now),
    );
    if (isFailure(saved)) return saved;
    refresh(clientId);
    redirect(`${baseOf(clientId)}/${saved.activity.id}?saved=1` as Route);
  },
);

export const copyActivity = memberAction(
  "activity.copy",
  copyInput,
  async ({ actor, input: { client_id: clientId, ...input }, now, idempotency }) => {
    const made = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "plan" }, (work) =>
      activities.copyActivity(work, input, { now, idempotency }),
    );
    if (isFailure(made)) return made;
    refresh(clientId);
    redirect(`${baseOf(clientId)}?day=${made.days[0]}` as Route);
  },
);

export const logActivity = clientAction(
  "activity.log",
  logInput,
  async ({ actor, input, now, idempotency }) => {
    const saved = await activities.logActivity(ownRecord(actor, "work"), input, { now, idempotency });
    if (isFailure(saved)) return saved;
    refresh();
    redirect(`/plan?day=${saved.activity.localDay}&saved=${saved.activity.id}` as Route);
  },
);

export const recordOutcome = clientAction("activity.outcome", outcomeInput, async ({ actor, input, now }) => {
  const { activity } = await activities.recordOutcome(ownRecord(actor, "work"), input, now);
  refresh();
  redirect(`/plan/${activity.id}?saved=1` as Route);
});

/** One tap in a list. It asks for no page: with script a toast can take it back. */
export const markActivityDone = clientAction("activity.done", doneInput, async ({ actor, input, now }) => {
  await activities.markDone(ownRecord(actor, "work"), input.id, now);
  refresh();
  return { id: input.id };
});

export const clearActivityOutcome = clientAction(
  "activity.clear",
  doneInput,
  async ({ actor, input, now }) => {
    await activities.clearOutcome(ownRecord(actor, "work"), input.id, now);
    refresh();
    return { id: input.id };
  },
);

export const deleteActivity = memberAction(
  "activity.delete",
  activityRef,
  async ({ actor, input: { id, client_id: clientId }, now }) => {
    const gone = await eitherRecord(actor, { clientId, kind: "work", now, purpose: "plan" }, (work) =>
      activities.deleteActivity(work, id, now),
    );
    refresh(clientId);
    redirect(`${baseOf(clientId)}?day=${gone.localDay}&deleted=${id}` as Route);
  },
);

export const restoreActivity = memberAction(
  "activity.restore",
  activityRef,
  async ({ actor, input: { id, client_id: clientId }, now }) => {
    await eitherRecord(actor, { clientId, kind: "work", now, purpose: "plan" }, (work) =>
      activities.restoreActivity(work, id, now),
    );
    refresh(clientId);
    return { id };
  },
);
