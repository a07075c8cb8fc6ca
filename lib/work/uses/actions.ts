"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownRecord } from "@/lib/access/record";
import { clientAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import { changeUseForm, logUseForm, rateUseForm, useIdForm } from "../skills/schema";
import * as uses from "./mutations";

/** Without script the skill's own page goes on; with it the page stays where it is. */
function answer<T extends { readonly skillId: string }>(
  done: T,
  scripted: boolean | undefined,
  rest: string,
): T {
  revalidatePath("/skills", "layout");
  if (!scripted) redirect(`/skills/${done.skillId}?${rest}` as Route);
  return done;
}

export const logUse = clientAction(
  "use.log",
  logUseForm,
  async ({ actor, input: { scripted, ...input }, now, idempotency }) => {
    const saved = await uses.logUse(ownRecord(actor, "work"), input, { now, idempotency });
    if (isFailure(saved)) return saved;
    return answer(saved, scripted, `used=${saved.id}`);
  },
);

export const changeUse = clientAction(
  "use.change",
  changeUseForm,
  async ({ actor, input: { scripted, ...change }, now }) => {
    const saved = await uses.changeUse(ownRecord(actor, "work"), change, now);
    return isFailure(saved) ? saved : answer(saved, scripted, `noted=${saved.id}`);
  },
);

export const rateUse = clientAction(
  "use.rate",
  rateUseForm,
  async ({ actor, input: { scripted, ...rating }, now }) => {
    const saved = await uses.rateUse(ownRecord(actor, "work"), rating, now);
    return answer(saved, scripted, `noted=${saved.id}`);
  },
);

export const deleteUse = clientAction(
  "use.delete",
  useIdForm,
  async ({ actor, input: { scripted, id }, now }) => {
    const { purgeAt, ...gone } = await uses.deleteUse(ownRecord(actor, "work"), id, now);
    return { ...answer(gone, scripted, `taken=${gone.id}`), purge_at: purgeAt.toISOString() };
  },
);

export const restoreUse = clientAction(
  "use.restore",
  useIdForm,
  async ({ actor, input: { scripted, id }, now }) =>
    answer(await uses.restoreUse(ownRecord(actor, "work"), id, now), scripted, `noted=${id}`),
);
