"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/access/actor";
import { eitherRecord } from "@/lib/access/either";
import type { RecordAccess } from "@/lib/access/record";
import { memberAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as agenda from "./mutations";
import { addInput, changeInput, itemRef } from "./schema";

/** The client's agenda has a page of its own; at the desk it stands above the homework. */
const baseOf = (clientId: string | undefined) =>
  clientId === undefined ? "/care/agenda" : `/practice/clients/${clientId}/homework`;

function refresh(clientId: string | undefined): void {
  revalidatePath(baseOf(clientId), "layout");
  if (clientId === undefined) revalidatePath("/care", "layout");
}

type Asked = { readonly actor: Actor; readonly clientId: string | undefined; readonly now: Date };

const either = <T>({ actor, clientId, now }: Asked, work: (record: RecordAccess<"work">) => Promise<T>) =>
  eitherRecord(actor, { clientId, kind: "work", now, purpose: "work" }, work);

export const addToAgenda = memberAction(
  "agenda.add",
  addInput,
  async ({ actor, input: { client_id: clientId, ...input }, now, idempotency }) => {
    const saved = await either({ actor, clientId, now }, (work) =>
      agenda.addToAgenda(work, input, { now, idempotency }),
    );
    if (isFailure(saved)) return saved;
    refresh(clientId);
    redirect(`${baseOf(clientId)}?added=${saved.item.id}` as Route);
  },
);

export const changeAgendaItem = memberAction(
  "agenda.change",
  changeInput,
  async ({ actor, input: { client_id: clientId, ...input }, now }) => {
    const saved = await either({ actor, clientId, now }, (work) => agenda.changeAgendaItem(work, input, now));
    if (isFailure(saved)) return saved;
    refresh(clientId);
    redirect(`${baseOf(clientId)}?added=${saved.item.id}` as Route);
  },
);

// The rest asks for no page: with script a toast can take it back, without script the same page comes again.
export const markDiscussed = memberAction(
  "agenda.discussed",
  itemRef,
  async ({ actor, input: { id, client_id: clientId }, now }) => {
    await either({ actor, clientId, now }, (work) => agenda.markDiscussed(work, id, now));
    refresh(clientId);
    return { id };
  },
);

export const bringBack = memberAction(
  "agenda.bring-back",
  itemRef,
  async ({ actor, input: { id, client_id: clientId }, now }) => {
    await either({ actor, clientId, now }, (work) => agenda.bringBack(work, id, now));
    refresh(clientId);
    return { id };
  },
);

export const deleteAgendaItem = memberAction(
  "agenda.delete",
  itemRef,
  async ({ actor, input: { id, client_id: clientId }, now }) => {
    await either({ actor, clientId, now }, (work) => agenda.deleteAgendaItem(work, id, now));
    refresh(clientId);
    redirect(`${baseOf(clientId)}?put-away=${id}` as Route);
  },
);

export const restoreAgendaItem = memberAction(
  "agenda.restore",
  itemRef,
  async ({ actor, input: { id, client_id: clientId }, now }) => {
    await either({ actor, clientId, now }, (work) => agenda.restoreAgendaItem(work, id, now));
    refresh(clientId);
    return { id };
  },
);
