"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/access/actor";
import { eitherRecord } from "@/lib/access/either";
import { ownRecord, type RecordAccess } from "@/lib/access/record";
import { clientAction, memberAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as homework from "./mutations";
import { assignInput, changeHomeworkInput, homeworkRef, reportInput, reviewInput } from "./schema";

const baseOf = (clientId: string | undefined) =>
  clientId === undefined ? "/care/homework" : `/practice/clients/${clientId}/homework`;

function refresh(clientId?: string): void {
  revalidatePath(baseOf(clientId), "layout");
  if (clientId !== undefined) return;
  revalidatePath("/care", "layout");
  revalidatePath("/today");
}

type Asked = { readonly actor: Actor; readonly clientId: string | undefined; readonly now: Date };

const either = <T>({ actor, clientId, now }: Asked, work: (record: RecordAccess<"work">) => Promise<T>) =>
  eitherRecord(actor, { clientId, kind: "work", now, purpose: "work" }, work);

export const assignHomework = memberAction(
  "homework.assign",
  assignInput,
  async ({ actor, input: { client_id: clientId, ...input }, now, idempotency }) => {
    const given = await either({ actor, clientId, now }, (work) =>
      homework.assignHomework(work, input, { now, idempotency }),
    );
    if (isFailure(given)) return given;
    refresh(clientId);
    redirect(`${baseOf(clientId)}?saved=${given.id}` as Route);
  },
);

export const changeHomework = memberAction(
  "homework.change",
  changeHomeworkInput,
  async ({ actor, input: { client_id: clientId, ...input }, now }) => {
    const changed = await either({ actor, clientId, now }, (work) =>
      homework.changeHomework(work, input, now),
    );
    if (isFailure(changed)) return changed;
    refresh(clientId);
    redirect(`${baseOf(clientId)}?saved=${changed.id}` as Route);
  },
);

export const reportHomework = clientAction("homework.report", reportInput, async ({ actor, input, now }) => {
  const reported = await homework.reportHomework(ownRecord(actor, "work"), input, now);
  refresh();
  redirect(`/care/homework?saved=${reported.homework.id}` as Route);
});

/** One tap in a list. It asks for no page: with script a toast can take it back. */
export const markHomeworkDone = clientAction(
  "homework.done",
  homeworkRef,
  async ({ actor, input: { id }, now }) => {
    await homework.markHomeworkDone(ownRecord(actor, "work"), id, now);
    refresh();
    return { id };
  },
);

export const clearHomeworkReport = clientAction(
  "homework.clear",
  homeworkRef,
  async ({ actor, input: { id }, now }) => {
    await homework.clearReport(ownRecord(actor, "work"), id, now);
    refresh();
    return { id };
  },
);

export const reviewHomework = memberAction(
  "homework.review",
  reviewInput,
  async ({ actor, input: { client_id: clientId, ...input }, now }) => {
    await either({ actor, clientId, now }, (work) => homework.reviewHomework(work, input, now));
    refresh(clientId);
    return { id: input.id };
  },
);

export const reopenHomework = memberAction(
  "homework.reopen",
  homeworkRef,
  async ({ actor, input: { id, client_id: clientId }, now }) => {
    await either({ actor, clientId, now }, (work) => homework.reopenHomework(work, id, now));
    refresh(clientId);
    return { id };
  },
);

export const deleteHomework = memberAction(
  "homework.delete",
  homeworkRef,
  async ({ actor, input: { id, client_id: clientId }, now }) => {
    await either({ actor, clientId, now }, (work) => homework.deleteHomework(work, id, now));
    refresh(clientId);
    redirect(`${baseOf(clientId)}?deleted=${id}` as Route);
  },
);

export const restoreHomework = memberAction(
  "homework.restore",
  homeworkRef,
  async ({ actor, input: { id, client_id: clientId }, now }) => {
    await either({ actor, clientId, now }, (work) => homework.restoreHomework(work, id, now));
    refresh(clientId);
    return { id };
  },
);
