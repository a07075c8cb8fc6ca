"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { isFailure } from "@/lib/core/result";
import { HOME } from "@/lib/core/roles";
import { memberAction, publicAction } from "../action";
import { dropSessionCookie, giveSessionCookie } from "../cookie-session";
import { giveLookOf } from "../look-cookies";
import { safeNext } from "../origin";
import { revokeSession } from "../sessions";
import * as again from "./again";
import { requestEmailChange, resendVerification, verifyEmail } from "./email-change";
import { claimFirstAdmin } from "./first-admin";
import * as mutations from "./mutations";
import * as recovery from "./recovery";
import * as schema from "./schema";

export const signUp = publicAction("identity.sign-up", schema.signUpInput, async (context) => {
  const { actor, input, caller, now } = context;
  const door = { ...caller, kind: "browser", remembered: false, previous: actor } as const;
  const { next, adult, ...wanted } = input;
  const made = await mutations.signUp({ ...wanted, adult: adult === "yes" }, door, now);
  if (isFailure(made)) return made;
  await giveSessionCookie(made.session, false);
  redirect(safeNext(next, "/onboarding") as Route);
});

export const signIn = publicAction("identity.sign-in", schema.signInInput, async (context) => {
  const { actor, input, caller, now } = context;
  const remembered = input.remember ?? false;
  const door = { ...caller, kind: "browser", remembered, previous: actor } as const;
  const signedIn = await mutations.signIn(input, door, now);
  if (isFailure(signedIn)) return signedIn;
  await giveSessionCookie(signedIn.session, remembered);
  await giveLookOf(signedIn.ownerId);
  const next = safeNext(input.next, HOME[signedIn.role]);
  redirect((signedIn.second === "none" ? next : `/two-step?next=${encodeURIComponent(next)}`) as Route);
});

export const signOut = publicAction("identity.sign-out", schema.signOutInput, async (context) => {
  const { actor, input, now } = context;
  if (actor) await mutations.signOut(actor, now);
  await dropSessionCookie();
  redirect(input.drafts ? "/signed-out?drafts=kept" : "/signed-out");
});

export const askForReset = publicAction("identity.forgot", schema.forgotInput, async (context) => {
  const refused = await recovery.requestReset(context.input.login, context.caller.ip, context.now);
  return refused ?? { asked: true };
});

export const resetPassword = publicAction("identity.reset", schema.resetInput, async ({ input, now }) => {
  const refused = await recovery.resetPassword(input.token, input.new_password, now);
  if (refused) return refused;
  await dropSessionCookie();
  redirect("/sign-in?then=reset");
});

export const verifyAddress = publicAction("identity.verify", schema.tokenInput, async ({ input, now }) => {
  const refused = await verifyEmail(input.token, now);
  if (refused) return refused;
  // Elsewhere: the page of the link would say that the link is used up.
  redirect("/verify?done=yes");
});

export const claimAdmin = publicAction("identity.first-admin", schema.firstAdminInput, async (context) => {
  const refused = await claimFirstAdmin(context.input, context.now);
  if (refused) return refused;
  redirect("/sign-in?then=first-admin");
});

export const changePassword = memberAction(
  "identity.change-password",
  schema.passwordChange,
  async (context) => {
    const refused = await recovery.changePassword(context.actor, context.input, context.now);
    if (refused) return refused;
    revalidatePath("/settings", "layout");
    return { changed: true };
  },
);

export const changeEmail = memberAction("identity.change-email", schema.emailChange, async (context) => {
  const refused = await requestEmailChange(context.actor, context.input, context.now);
  if (refused) return refused;
  revalidatePath("/settings", "layout");
  return { sent: true };
});

export const sendVerificationAgain = memberAction(
  "identity.send-verification",
  schema.nothing,
  async (context) => (await resendVerification(context.actor, context.now)) ?? { sent: true },
);

export const endSession = memberAction("identity.end-session", schema.sessionChoice, async (context) => {
  const { actor, input, now } = context;
  await revokeSession(actor, input.id, now);
  if (input.id === actor.sessionId) {
    await dropSessionCookie();
    redirect("/signed-out");
  }
  revalidatePath("/settings", "layout");
  return { ended: 1 };
});

export const endOtherSessions = memberAction(
  "identity.end-other-sessions",
  schema.nothing,
  async (context) => {
    const ended = await recovery.endOtherSessions(context.actor, context.now);
    revalidatePath("/settings", "layout");
    return { ended };
  },
);

export const confirmPassword = memberAction(
  "identity.confirm-password",
  schema.passwordConfirmation,
  async ({ actor, input, now }) => {
    const refused = await recovery.confirmPassword(actor, input, now);
    if (refused) return refused;
    redirect(safeNext(input.next, HOME[actor.role]) as Route);
  },
);

/** Proves who somebody is while a form of theirs waits. Any answer leaves the page and what was typed where it is. */
export const comeBack = publicAction("identity.come-back", schema.againInput, async (context) => {
  const { actor, input, caller, now } = context;
  const back = await again.comeBack(input, { actor, ip: caller.ip, device: caller.device }, now);
  if (isFailure(back)) return back;
  if (back) await giveSessionCookie(back, false);
  return { proven: true };
});
