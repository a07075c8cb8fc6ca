"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { isFailure } from "@/lib/core/result";
import { HOME } from "@/lib/core/roles";
import { clientAction, memberAction, publicAction } from "../action";
import { dropSessionCookie, giveSessionCookie } from "../cookie-session";
import { safeNext } from "../origin";
import { currentHalf } from "../request";
import { enrol } from "./enrol";
import * as mutations from "./mutations";
import * as schema from "./schema";

export const passSecondStep = publicAction("two-step.pass", schema.passInput, async ({ input, now }) => {
  const half = await currentHalf();
  if (!half) return mutations.TOO_LATE;
  const passed = await mutations.passSecondStep(half, input.code, now);
  if (isFailure(passed)) return passed;
  await giveSessionCookie(passed.session, passed.remembered);
  redirect(safeNext(input.next, HOME[half.role]) as Route);
});

/** For those who must: they have only passed the first step, and this is their second. */
export const enrolHalf = publicAction("two-step.enrol-half", schema.enrolInput, async ({ input, now }) => {
  const half = await currentHalf();
  if (!half) return mutations.TOO_LATE;
  const enrolled = await enrol({ ...half, as: "half" }, input, now);
  if (isFailure(enrolled) || enrolled.stage === "scan") return enrolled;
  await giveSessionCookie(enrolled.session, enrolled.remembered);
  return { stage: enrolled.stage, codes: enrolled.codes };
});

export const enrolWhole = memberAction(
  "two-step.enrol",
  schema.enrolInput,
  async ({ actor, input, now }) => {
    const enrolled = await enrol({ ...actor, as: "whole" }, input, now);
    if (isFailure(enrolled) || enrolled.stage === "scan") return enrolled;
    await giveSessionCookie(enrolled.session, enrolled.remembered);
    return { stage: enrolled.stage, codes: enrolled.codes };
  },
  { fresh: true },
);

export const leaveSecondStep = publicAction("two-step.leave", schema.nothing, async ({ now }) => {
  const half = await currentHalf();
  if (half) {
    await mutations.leaveHalf(half, now);
    await dropSessionCookie();
  }
  redirect("/sign-in");
});

export const renewRecoveryCodes = memberAction(
  "two-step.renew-codes",
  schema.nothing,
  async ({ actor, now }) => mutations.renewCodes(actor, now),
  { fresh: true },
);

export const turnTwoStepOff = clientAction(
  "two-step.turn-off",
  schema.nothing,
  async ({ actor, now }) => {
    const refused = await mutations.turnOff(actor, now);
    if (refused) return refused;
    revalidatePath("/settings", "layout");
    return { off: true };
  },
  { fresh: true },
);
