"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { clientAction, memberAction, psychologistAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import { acceptAsClientInput, acceptAsPsychologistInput, codeInput } from "../invitations/schema";
import * as mutations from "./mutations";

export const acceptAsClient = clientAction(
  "invitations.accept-as-client",
  acceptAsClientInput,
  async ({ actor, input, now }) => {
    const made = await mutations.acceptAsClient(ownRecord(actor, "care"), input, now);
    if (isFailure(made)) return made;
    revalidatePath("/", "layout");
    redirect("/care?linked=1" as Route);
  },
  { fresh: true },
);

export const acceptAsPsychologist = psychologistAction(
  "invitations.accept-as-psychologist",
  acceptAsPsychologistInput,
  async ({ actor, input, now }) => {
    const made = await mutations.acceptAsPsychologist(ownDesk(actor), input, now);
    if (isFailure(made)) return made;
    revalidatePath("/practice", "layout");
    redirect(`/practice/clients/${made.clientId}` as Route);
  },
  { fresh: true },
);

export const declineInvitation = memberAction("invitations.decline", codeInput, async (context) => {
  await mutations.declineInvitation(context.actor, context.input.code, context.now);
  const home = context.actor.role === "client" ? "/care" : "/practice/invites";
  redirect(`${home}?declined=1` as Route);
});
