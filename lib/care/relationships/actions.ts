"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { eitherRecord } from "@/lib/access/either";
import { ownRecord } from "@/lib/access/record";
import { clientAction, memberAction, psychologistAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import type { Role } from "@/lib/core/roles";
import * as mutations from "./mutations";
import { agreeInput, careInput, endInput, scopeInput, termsInput } from "./schema";

/** Who can see what stands on many pages: all of them are asked for anew. */
function refresh(): void {
  revalidatePath("/", "layout");
}

/** A psychologist's page about a client is closed once care rests, so both go where resting care is listed. */
const placeOf = (role: Role, what: string) =>
  (role === "client" ? `/care/sharing?${what}=1` : `/practice/invites?${what}=1`) as Route;

export const shareScope = clientAction("care.share", scopeInput, async ({ actor, input, now }) => {
  await mutations.shareScope(ownRecord(actor, "care"), input, now);
  refresh();
  return { shared: true };
});

export const stopSharing = clientAction("care.stop-sharing", scopeInput, async ({ actor, input, now }) => {
  await mutations.stopSharing(ownRecord(actor, "care"), input, now);
  refresh();
  return { shared: false };
});

export const pauseCare = memberAction("care.pause", careInput, async ({ actor, input, now }) => {
  await mutations.pauseCare(actor, input.relationship_id, now);
  refresh();
  redirect(placeOf(actor.role, "paused"));
});

export const resumeCare = memberAction("care.resume", careInput, async ({ actor, input, now }) => {
  const refused = await mutations.resumeCare(actor, input.relationship_id, now);
  if (refused) return refused;
  refresh();
  redirect(placeOf(actor.role, "resumed"));
});

export const endCare = memberAction("care.end", endInput, async ({ actor, input, now }) => {
  await mutations.endCare(actor, input.relationship_id, now);
  refresh();
  redirect(placeOf(actor.role, "ended"));
});

export const proposeTerms = psychologistAction("care.propose-terms", termsInput, async (context) => {
  const { actor, input, now, idempotency } = context;
  const { client_id: clientId, ...terms } = input;
  const made = await eitherRecord(actor, { clientId, kind: "care", now }, (care) =>
    mutations.proposeTerms(care, terms, { now, idempotency }),
  );
  if (isFailure(made)) return made;
  revalidatePath("/practice", "layout");
  return { proposed: true };
});

export const agreeToTerms = clientAction("care.agree-to-terms", agreeInput, async ({ actor, input, now }) => {
  await mutations.agreeToTerms(ownRecord(actor, "care"), input.id, now);
  revalidatePath("/care", "layout");
  return { agreed: true };
});
