"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { eitherRecord } from "@/lib/access/either";
import { memberAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as dates from "./mutations";
import { addDatesForm, changeDateForm, deleteDateForm, markDateForm, restoreDateForm } from "./schema";
import { dateJson } from "./therapy-date";

/** The list of the side that asks, with what just happened. */
function goToList(clientId: string | undefined, query: string): never {
  const base = clientId === undefined ? "/care/dates" : `/practice/clients/${clientId}/dates`;
  redirect(`${base}?${query}` as Route);
}

const whose = (clientId: string | undefined, now: Date) => ({ clientId, kind: "care" as const, now });

export const addTherapyDates = memberAction(
  "date.add",
  addDatesForm,
  async ({ actor, input: { client_id, ...input }, now, idempotency }) => {
    const added = await eitherRecord(actor, whose(client_id, now), (care) =>
      dates.addDates(care, input, { now, idempotency }),
    );
    if (isFailure(added)) return added;
    goToList(client_id, `added=${added.count}`);
  },
);

export const changeTherapyDate = memberAction(
  "date.change",
  changeDateForm,
  async ({ actor, input: { client_id, ...change }, now }) => {
    const changed = await eitherRecord(actor, whose(client_id, now), (care) =>
      dates.changeDate(care, change, now),
    );
    if (isFailure(changed)) return changed;
    goToList(client_id, "changed=1");
  },
);

// Stays on the page it was asked on: the question stands on several.
export const markTherapyDate = memberAction(
  "date.mark",
  markDateForm,
  async ({ actor, input: { client_id, ...mark }, now }) => {
    const marked = await eitherRecord(actor, whose(client_id, now), (care) =>
      dates.markDate(care, mark, now),
    );
    if (isFailure(marked)) return marked;
    revalidatePath("/", "layout");
    return dateJson(marked);
  },
);

export const deleteTherapyDate = memberAction(
  "date.delete",
  deleteDateForm,
  async ({ actor, input: { client_id, ...wanted }, now }) => {
    const { id, count } = await eitherRecord(actor, whose(client_id, now), (care) =>
      dates.deleteDate(care, wanted, now),
    );
    goToList(client_id, `deleted=${id}&count=${count}`);
  },
);

export const restoreTherapyDate = memberAction(
  "date.restore",
  restoreDateForm,
  async ({ actor, input: { client_id, id, scripted }, now }) => {
    const date = await eitherRecord(actor, whose(client_id, now), (care) => dates.restoreDate(care, id, now));
    revalidatePath("/", "layout");
    if (!scripted) goToList(client_id, "changed=1");
    return dateJson(date);
  },
);
