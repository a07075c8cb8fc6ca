"use server";

import { revalidatePath } from "next/cache";
import { adminDesk } from "@/lib/access/desk";
import { adminAction, clientAction, psychologistAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as mutations from "./mutations";
import * as schema from "./schema";

export const applyAsPsychologist = clientAction("psychologists.apply", schema.cardInput, async (context) => {
  const saved = await mutations.apply(context.actor, context.input, context.now);
  if (!isFailure(saved)) revalidatePath("/apply");
  return saved;
});

export const withdrawApplication = clientAction(
  "psychologists.withdraw",
  schema.nothing,
  async ({ actor, now }) => {
    const refused = await mutations.withdraw(actor, now);
    if (refused) return refused;
    revalidatePath("/apply");
    return { withdrawn: true };
  },
);

export const changeOwnCard = psychologistAction(
  "psychologists.change-card",
  schema.cardInput,
  async (context) => {
    const saved = await mutations.changeCard(context.actor, context.input, context.now);
    if (!isFailure(saved)) revalidatePath("/practice", "layout");
    return saved;
  },
);

export const verifyPsychologist = adminAction(
  "psychologists.verify",
  schema.verification,
  async ({ actor, input, now }) => {
    const decided = await mutations.verify(adminDesk(actor), input.id, now);
    revalidatePath("/admin", "layout");
    return decided;
  },
  { fresh: true },
);

export const declineApplication = adminAction(
  "psychologists.decline",
  schema.refusal,
  async ({ actor, input, now }) => {
    const decided = await mutations.decide(adminDesk(actor), { ...input, verdict: "declined" }, now);
    revalidatePath("/admin", "layout");
    return decided;
  },
  { fresh: true },
);

export const suspendPsychologist = adminAction(
  "psychologists.suspend",
  schema.suspension,
  async ({ actor, input, now }) => {
    const decided = await mutations.suspend(adminDesk(actor), input, now);
    revalidatePath("/admin", "layout");
    return decided;
  },
  { fresh: true },
);

export const reinstatePsychologist = adminAction(
  "psychologists.reinstate",
  schema.choice,
  async ({ actor, input, now }) => {
    const verdict = { id: input.id, verdict: "reinstated", reason: "cleared" } as const;
    const decided = await mutations.decide(adminDesk(actor), verdict, now);
    revalidatePath("/admin", "layout");
    return decided;
  },
  { fresh: true },
);
