"use server";

import { revalidatePath } from "next/cache";
import { eitherRecord } from "@/lib/access/either";
import { ownRecord } from "@/lib/access/record";
import { clientAction, psychologistAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import * as mutations from "./mutations";
import { acceptInput, declineInput, proposeInput } from "./schema";

export const proposeHandover = psychologistAction("handovers.propose", proposeInput, async (context) => {
  const { actor, input, now, idempotency } = context;
  const { client_id: clientId, ...proposal } = input;
  const made = await eitherRecord(actor, { clientId, kind: "care", now }, (care) =>
    mutations.proposeHandover(care, proposal, { now, idempotency }),
  );
  if (isFailure(made)) return made;
  revalidatePath("/practice", "layout");
  return { proposed: true };
});

export const acceptHandover = clientAction(
  "handovers.accept",
  acceptInput,
  async ({ actor, input, now }) => {
    const made = await mutations.acceptHandover(ownRecord(actor, "care"), input, now);
    if (isFailure(made)) return made;
    revalidatePath("/", "layout");
    return { accepted: true };
  },
  { fresh: true },
);

export const declineHandover = clientAction("handovers.decline", declineInput, async (context) => {
  await mutations.declineHandover(ownRecord(context.actor, "care"), context.input.id, context.now);
  revalidatePath("/care", "layout");
  return { declined: true };
});
